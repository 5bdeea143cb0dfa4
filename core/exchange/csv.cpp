// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <csv.h>

#include <QFileDevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

struct CsvReader::Parser
{
    csv_parser state;
    QStringList cells;
    std::deque<CsvRow> rows;
    qint64 line = 1;
    qint64 begins = 1;

    static void cell(void *data, size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->cells << QString::fromUtf8(static_cast<const char *>(data), qsizetype(size));
    }

    static void row(int, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->rows.push_back({std::exchange(parser->cells, {}), parser->begins});
    }
};

namespace {

QChar foundDelimiter(const QString &line)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : u",;\t|"_s) {
        bool quoted = false;
        qsizetype count = 0;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == candidate && !quoted)
                ++count;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

QString firstLine(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
        ++end;
    return text.left(end);
}

} // namespace

CsvReader::CsvReader() : m_parser(std::make_unique<Parser>())
{
    csv_init(&m_parser->state, CSV_STRICT | CSV_STRICT_FINI);
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser->state);
}

Result<> CsvReader::open(QIODevice &device, const Options &options)
{
    if (auto opened = m_text.open(device, options.encoding); !opened)
        return opened;
    auto text = m_text.read();
    if (!text)
        return text.error();
    m_delimiter = options.delimiter;
    if (const QString line = firstLine(*text); line.startsWith("sep="_L1) && line.size() <= 5) {
        if (m_delimiter.isNull() && line.size() == 5)
            m_delimiter = line[4];
        *text = text->mid(line.size());
    }
    if (m_delimiter.isNull())
        m_delimiter = foundDelimiter(firstLine(text->trimmed()));
    if (m_delimiter.unicode() > 0x7f)
        return Error{.code = Error::Code::InvalidInput, .field = u"delimiter"_s, .value = m_delimiter};
    csv_set_delim(&m_parser->state, uchar(m_delimiter.toLatin1()));
    m_ahead = text->toUtf8();
    CsvRow row;
    const auto read = next(row);
    if (!read)
        return read.error();
    if (!*read)
        return Error{.code = Error::Code::Malformed, .detail = u"no heading"_s, .value = u"1"_s};
    m_heading = row.cells;
    for (QString &name : m_heading)
        name = name.trimmed();
    m_trailing = m_heading.size() > 1 && m_heading.back().isEmpty();
    if (m_trailing)
        m_heading.removeLast();
    return {};
}

Result<> CsvReader::parse(const QByteArray &utf8)
{
    const Error malformed{.code = Error::Code::Malformed, .detail = u"quotes"_s,
                          .value = QString::number(m_parser->line)};
    qsizetype from = 0;
    while (from < utf8.size()) { // line by line, so that each row knows where it begins
        qsizetype end = utf8.indexOf('\n', from);
        end = end < 0 ? utf8.size() : end + 1;
        const std::size_t before = m_parser->rows.size();
        const size_t size = size_t(end - from);
        if (csv_parse(&m_parser->state, utf8.constData() + from, size, Parser::cell, Parser::row,
                      m_parser.get()) != size)
            return Error{.code = malformed.code, .detail = malformed.detail,
                         .value = QString::number(m_parser->line)};
        if (utf8[end - 1] == '\n')
            ++m_parser->line;
        if (m_parser->rows.size() > before || m_parser->cells.isEmpty())
            m_parser->begins = m_parser->line;
        from = end;
    }
    return {};
}

Result<> CsvReader::feed()
{
    QByteArray utf8 = std::exchange(m_ahead, {});
    if (utf8.isEmpty()) {
        auto text = m_text.read();
        if (!text)
            return text.error();
        utf8 = text->toUtf8();
    }
    if (!utf8.isEmpty())
        return parse(utf8);
    m_ended = true;
    if (csv_fini(&m_parser->state, Parser::cell, Parser::row, m_parser.get()) != 0)
        return Error{.code = Error::Code::Malformed, .detail = u"a quote is not closed"_s,
                     .value = QString::number(m_parser->begins)};
    return {};
}

Result<bool> CsvReader::next(CsvRow &row)
{
    for (;;) {
        while (m_parser->rows.empty() && !m_ended)
            if (auto fed = feed(); !fed)
                return fed.error();
        if (m_parser->rows.empty())
            return false;
        row = std::move(m_parser->rows.front());
        m_parser->rows.pop_front();
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const QString &cell) { return cell.isEmpty(); });
        if (!blank)
            break;
    }
    if (m_heading.isEmpty())
        return true;
    if (m_trailing && row.cells.size() == m_heading.size() + 1 && row.cells.back().isEmpty())
        row.cells.removeLast();
    row.tooLong = row.cells.size() > m_heading.size();
    while (row.cells.size() < m_heading.size())
        row.cells << QString();
    return true;
}

CsvWriter::CsvWriter(QIODevice &device) : m_device(device) {}

Result<> CsvWriter::write(const QStringList &cells)
{
    QByteArray line = m_begun ? QByteArray() : QByteArray("\xef\xbb\xbf");
    m_begun = true;
    bool first = true;
    for (const QString &cell : cells) {
        if (!first)
            line += ',';
        first = false;
        const bool quote = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n')
                           || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ')
                           || cell.startsWith("sep="_L1);
        QByteArray bytes = cell.toUtf8();
        line += quote ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
    }
    line += "\r\n";
    if (m_device.write(line) == line.size())
        return {};
    const auto *file = qobject_cast<QFileDevice *>(&m_device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return Error{.code = full ? Error::Code::DiskFull : Error::Code::FileUnwritable,
                 .detail = m_device.errorString()};
}

QString guardedCell(const QString &text)
{
    const bool formula = !text.isEmpty() && u"=+-@\t"_s.contains(text.front());
    return formula ? u'\'' + text : text;
}

QString unguardedCell(const QString &text)
{
    const bool guarded = text.size() > 1 && text.front() == u'\'' && u"=+-@\t"_s.contains(text[1]);
    return guarded ? text.mid(1) : text;
}
