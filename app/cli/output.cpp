// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

std::atomic<bool> wasInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free); // a signal may set it

void noteInterrupt(int)
{
    wasInterrupted = true;
}

/// Source: Unicode, EastAsianWidth.txt: ranges that are W or F.
bool isWide(char32_t code)
{
    static constexpr std::pair<char32_t, char32_t> ranges[]{
        {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0x33ff}, {0x3400, 0x4dbf},
        {0x4e00, 0x9fff},   {0xa000, 0xa4cf},   {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
        {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
    };
    return std::any_of(std::begin(ranges), std::end(ranges), [&](const auto &range) {
        return code >= range.first && code <= range.second;
    });
}

int widthOf(char32_t code)
{
    const auto category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    return isWide(code) ? 2 : 1;
}

/// One line, whatever a value holds; nothing in it can move the terminal's cursor.
QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &letter : line)
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    return line;
}

} // namespace

bool interrupted()
{
    return wasInterrupted;
}

const std::atomic<bool> *interruption()
{
    return &wasInterrupted;
}

void watchForInterrupt()
{
    struct sigaction action = {};
    action.sa_handler = noteInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // a second Ctrl+C ends at once
    sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // told by the write that fails
    std::signal(SIGXFSZ, SIG_IGN);
}

int shownWidth(const QString &text)
{
    int width = 0;
    for (const char32_t code : text.toUcs4())
        width += widthOf(code);
    return width;
}

void Output::fail(int error)
{
    (error == EPIPE ? m_broken : error == EINTR ? m_stopped : m_full) = true;
}

void Output::write(const QByteArray &utf8)
{
    if (m_broken || m_full || m_stopped)
        return;
    const auto size = std::size_t(utf8.size());
    if (std::fwrite(utf8.constData(), 1, size, stdout) != size)
        fail(errno);
}

void Output::line(const QString &text)
{
    write((text + u'\n').toUtf8());
}

void Output::document(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::flush()
{
    if (!m_broken && !m_full && !m_stopped && std::fflush(stdout) != 0)
        fail(errno);
}

Table::Table(Output &output, QStringList headings)
    : m_output(output)
    , m_headings(std::move(headings))
{}

void Table::row(QStringList cells)
{
    constexpr qsizetype screenful = 60;
    for (QString &cell : cells)
        cell = oneLine(cell);
    if (m_settled)
        return print(cells);
    m_waiting << std::move(cells);
    if (m_waiting.size() >= screenful)
        finish();
}

void Table::finish()
{
    if (m_settled)
        return;
    m_settled = true;
    if (m_waiting.isEmpty())
        return;
    m_widths.fill(0, m_headings.size());
    for (const QStringList &cells : QList<QStringList>{m_headings} + m_waiting)
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            m_widths[i] = std::max(m_widths[i], shownWidth(cells.value(i)));
    print(m_headings);
    for (const QStringList &cells : std::as_const(m_waiting))
        print(cells);
    m_waiting.clear();
}

void Table::print(const QStringList &cells)
{
    constexpr int widest = 48; // a long text pushes no other column out of sight
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        line += cells[i];
        const int room = std::min(m_widths.value(i), widest) - shownWidth(cells[i]);
        if (i + 1 < cells.size())
            line += QString(std::max(room, 0) + 2, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_output.line(line);
}

JsonList::JsonList(Output &output, const QString &name)
    : m_output(output)
{
    m_output.write("{\"" + name.toUtf8() + "\":[");
}

void JsonList::add(const QJsonObject &object)
{
    if (!m_first)
        m_output.write(",");
    m_first = false;
    m_output.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void JsonList::finish()
{
    m_output.write("]}\n");
}

Progress::Progress(Clock &clock, QString what, Of of)
    : m_clock(clock)
    , m_what(std::move(what))
    , m_of(of)
    , m_next(clock.now() + 500)
    , m_terminal(isatty(STDERR_FILENO) == 1)
{}

Progress::~Progress()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
}

bool Progress::operator()(qint64 done, qint64 total)
{
    if (m_terminal && m_clock.now() >= m_next) {
        m_next = m_clock.now() + 200;
        const QString percent = total > 0 ? u"%1 %"_s.arg(done * 100 / total) : QString();
        const QString state = m_of == Of::Share ? percent
                              : total > 0 ? u"%1 / %2 (%3)"_s.arg(done).arg(total).arg(percent)
                                          : QString::number(done);
        std::fputs(("\r\x1b[K" + m_what.toUtf8() + " " + state.toUtf8()).constData(), stderr);
        std::fflush(stderr);
        m_shown = true;
    }
    return !interrupted();
}

void printError(const QString &sentence)
{
    std::fputs((oneLine(sentence) + u'\n').toUtf8().constData(), stderr);
}
