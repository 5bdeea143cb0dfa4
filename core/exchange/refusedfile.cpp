// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusedfile.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &ownHeadings()
{
    static const QStringList headings{u"line"_s, u"reason"_s};
    return headings;
}

} // namespace

qsizetype RefusedFile::ownColumns(const QStringList &heading)
{
    const qsizetype own = ownHeadings().size();
    return heading.mid(0, own) == ownHeadings() ? own : 0;
}

Result<> RefusedFile::add(const QStringList &heading, const CsvRow &row, const QString &reason)
{
    const qsizetype own = ownColumns(heading); // of a run before this one
    if (!m_writer) {
        if (auto made = make(); !made)
            return made;
        if (auto written = m_writer->write(ownHeadings() + heading.mid(own)); !written)
            return written;
    }
    return m_writer->write(QStringList{QString::number(row.line), reason} + row.cells.mid(own));
}

Result<> RefusedFile::make()
{
    if (!makeIn(QFileInfo(m_input).absolutePath()) && !makeIn(m_folder))
        return Error{.code = m_file.error() == QFileDevice::ResourceError
                                 ? Error::Code::DiskFull
                                 : Error::Code::FileUnwritable,
                     .value = m_file.fileName()};
    m_writer = std::make_unique<CsvWriter>(m_file);
    return {};
}

bool RefusedFile::makeIn(const QString &folder)
{
    static const QRegularExpression mark(u"\\.refused(-\\d+)?$"_s); // it may be one of ours
    const QString name = QFileInfo(m_input).completeBaseName().remove(mark);
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? u".refused.csv"_s : u".refused-%1.csv"_s.arg(number);
        m_file.setFileName(folder + u'/' + name + ending);
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return true;
        if (!QFileInfo::exists(m_file.fileName()))
            return false;
    }
}
