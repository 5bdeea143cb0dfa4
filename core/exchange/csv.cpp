// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <csv.h>

#include <QFileDevice>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

/// libcsv and what it has called back: one row at most, since it is fed line by line.
struct CsvReader::Parser
{
    csv_parser state;
    QStringList cells;
    bool complete = false; ///< `cells` is a row
    bool open = false;     ///< in the midst of a row: a quote is open
    bool lastWasCr = false;
    qint64 line = 1;
    qint64 begins = 1;

    Parser()
    {
        csv_init(&state, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_blk_size(&state, 4096);
    }
    ~Parser() { csv_free(&state); }

    static void takeCell(void *data, std::size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->cells << QString::fromUtf8(static_cast<const char *>(data), qsizetype(size));
    }
    static void takeRow(int, void *self) { static_cast<Parser *>(self)->complete = true; }

    bool feed(QByteArrayView bytes);
    bool finish() { return csv_fini(&state, takeCell, takeRow, this) == 0; }
};

namespace {

/// The longest cell that is believed; beyond it a quote was never closed.
constexpr std::size_t longest_cell = 16 * 1024 * 1024;
constexpr QStringView delimiters = u",;\t|";

/// The end of the line that begins at `from`, behind its \n or \r; -1 where it is not all here.
qsizetype lineEnd(const QByteArray &bytes, qsizetype from)
{
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto end = std::find_if(bytes.begin() + from, bytes.end(), isEnd);
    return end == bytes.end() ? -1 : end - bytes.begin() + 1;
}

/// How many of each delimiter the first rows hold outside of quotes.
QList<std::array<int, 4>> countedDelimiters(QStringView text, int most)
{
    QList<std::array<int, 4>> rows;
    std::array<int, 4> row{};
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size() && rows.size() < most; ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (i > begin)
                rows << std::exchange(row, {});
            begin = i + 1;
        } else if (const auto at = delimiters.indexOf(c); at >= 0 && !quoted) {
            ++row[std::size_t(at)];
        }
    }
    if (rows.isEmpty()) // a heading alone, or one that is longer than the text
        rows << row;
    return rows;
}

/// The delimiter that the heading has and most rows have as often; then the most frequent.
QChar foundDelimiter(QStringView text)
{
    const auto rows = countedDelimiters(text, 50);
    const auto &heading = rows.first();
    QChar best = u',';
    std::pair<qsizetype, int> most;
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const auto agree = std::count_if(rows.begin(), rows.end(),
                                         [&](const auto &row) { return row[i] == heading[i]; });
        const std::pair<qsizetype, int> score(agree, heading[i]);
        if (heading[i] > 0 && score > most) {
            most = score;
            best = delimiters[qsizetype(i)];
        }
    }
    return best;
}

/// Takes off a line "sep=;" with all that is said by it.
QChar takeSeparatorLine(QString &text)
{
    const auto isEnd = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const QString line = text.left(std::find_if(text.begin(), text.end(), isEnd) - text.begin());
    const QString plain = QString(line).remove(u'"');
    if (!plain.startsWith("sep="_L1, Qt::CaseInsensitive) || plain.size() > 5)
        return {};
    text.remove(0, line.size());
    return plain.size() == 5 ? plain[4] : QChar();
}

Error unwritable(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return Error{.code = full ? Error::Code::DiskFull : Error::Code::FileUnwritable,
                 .detail = device.errorString()};
}

/// Where a guarding ' stands or has to: before any number of ' and one of the signs.
bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && QStringView(u"=+-@\t").contains(text.front());
}

} // namespace

/// A line, or as much of it as there is. False where its quotes are wrong.
bool CsvReader::Parser::feed(QByteArrayView bytes)
{
    const char last = bytes.back();
    const bool halfEnd = lastWasCr && bytes.size() == 1 && last == '\n'; // of \r\n
    if (!open)
        begins = line;
    const auto size = std::size_t(bytes.size());
    if (csv_parse(&state, bytes.data(), size, takeCell, takeRow, this) != size
        || state.entry_pos > longest_cell)
        return false;
    open = state.pstate != 0; // not before a row
    if (last == '\r' || (last == '\n' && !halfEnd))
        ++line;
    lastWasCr = last == '\r';
    return true;
}

CsvReader::CsvReader()
    : m_parser(std::make_unique<Parser>())
{}

CsvReader::~CsvReader() = default;

Result<> CsvReader::open(QIODevice &device, const Options &options)
{
    if (auto opened = m_text.open(device, options.encoding, options.region); !opened)
        return opened;
    m_parser = std::make_unique<Parser>();
    m_heading.clear();
    m_from = 0;
    m_ended = false;
    if (auto begun = begin(options.delimiter); !begun)
        return begun;

    CsvRow row;
    const auto read = readRow(row);
    if (!read)
        return read.error();
    for (const QString &name : row.cells)
        m_heading << name.trimmed();
    while (!m_heading.isEmpty() && m_heading.back().isEmpty())
        m_heading.removeLast();
    if (m_heading.isEmpty())
        return Error{.code = Error::Code::Malformed,
                     .detail = u"no heading"_s,
                     .field = u"empty"_s,
                     .value = u"1"_s};
    return {};
}

Result<> CsvReader::begin(QChar delimiter)
{
    const auto text = m_text.read();
    if (!text)
        return text.error();
    QString beginning = *text;
    m_delimiter = takeSeparatorLine(beginning);
    m_guessed = delimiter.isNull() && m_delimiter.isNull();
    if (!delimiter.isNull())
        m_delimiter = delimiter;
    else if (m_guessed)
        m_delimiter = foundDelimiter(beginning);
    const char16_t sign = m_delimiter.unicode();
    if (sign > 0x7e || (sign < 0x20 && sign != u'\t') || sign == u'"' || sign == u' ')
        return Error{.code = Error::Code::InvalidInput,
                     .detail = u"a delimiter is one ASCII sign"_s,
                     .field = u"delimiter"_s,
                     .value = m_delimiter,
                     .hints = {u","_s, u";"_s, u"tab"_s, u"|"_s}};
    csv_set_delim(&m_parser->state, uchar(sign));
    m_ahead = beginning.toUtf8();
    return {};
}

Result<> CsvReader::feed()
{
    const auto malformed = [&](const QString &detail) {
        return Error{.code = Error::Code::Malformed,
                     .detail = detail,
                     .field = u"line"_s,
                     .value = QString::number(m_parser->begins)};
    };
    if (m_from == m_ahead.size()) {
        const auto text = m_text.read();
        if (!text)
            return text.error();
        m_ahead = text->toUtf8();
        m_from = 0;
    }
    if (m_ahead.isEmpty()) {
        m_ended = true;
        return m_parser->finish() ? Result<>() : malformed(u"a quote is not closed"_s);
    }
    qsizetype end = lineEnd(m_ahead, m_from);
    if (end < 0)
        end = m_ahead.size();
    const auto line = QByteArrayView(m_ahead).sliced(m_from, end - m_from);
    m_from = end;
    return m_parser->feed(line) ? Result<>() : malformed(u"a quote that stands where it cannot"_s);
}

Result<bool> CsvReader::readRow(CsvRow &row)
{
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    for (;;) {
        while (!m_parser->complete && !m_ended)
            if (auto fed = feed(); !fed)
                return fed.error();
        if (!m_parser->complete)
            return false;
        m_parser->complete = false;
        row = {std::exchange(m_parser->cells, {}), m_parser->begins};
        if (!std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
            return true;
    }
}

Result<bool> CsvReader::next(CsvRow &row)
{
    auto read = readRow(row);
    if (!read || !*read)
        return read;
    while (row.cells.size() > m_heading.size() && row.cells.back().isEmpty())
        row.cells.removeLast();
    row.tooLong = row.cells.size() > m_heading.size();
    row.cells.resize(std::max(row.cells.size(), m_heading.size()));
    return true;
}

Result<> checkCsv(QIODevice &device, const CsvReader::Options &options)
{
    const qint64 start = device.pos();
    CsvReader reader;
    if (auto opened = reader.open(device, options); !opened)
        return opened;
    CsvRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    if (!device.seek(start))
        return Error{.code = Error::Code::FileUnreadable, .detail = device.errorString()};
    return {};
}

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{}

Result<> CsvWriter::write(const QStringList &cells)
{
    QByteArray line = m_begun ? QByteArray() : QByteArray("\xef\xbb\xbf");
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    bool first = true;
    for (const QString &cell : cells) {
        if (!first)
            line += ',';
        const bool quote = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n')
                           || cell.contains(u'\r')
                           || (!cell.isEmpty() && (isBlank(cell.front()) || isBlank(cell.back())))
                           || (!m_begun && first && cell.startsWith("sep="_L1));
        QByteArray bytes = cell.toUtf8();
        line += quote ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
        first = false;
    }
    m_begun = true;
    line += "\r\n";
    return m_device.write(line) == line.size() ? Result<>() : unwritable(m_device);
}

Result<> CsvWriter::finish()
{
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    return !file || file->flush() ? Result<>() : unwritable(m_device);
}

QString guardedCell(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}
