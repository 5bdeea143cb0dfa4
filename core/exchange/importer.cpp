// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/base/dates.h"
#include "core/base/decimal.h"
#include "core/exchange/csv.h"
#include "core/exchange/mapping.h"
#include "core/exchange/refusedfile.h"
#include "core/exchange/rowreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t page_rows = 500;

/// One run: rows are gathered, applied by the page, and found guilty one by one.
class Import
{
public:
    Import(Profile &profile, const ImportOptions &options,
           const std::function<QString(const Error &)> &sentence)
        : m_profile(profile)
        , m_options(options)
        , m_sentence(sentence)
        , m_refused(options.file, profile.folder())
    {
        report.action = profile.store().newId();
    }

    Result<> run(QFile &file, const std::function<bool(qint64, qint64)> &progress);
    ImportReport report;

private:
    struct Pending
    {
        Op op;
        CsvRow row;
    };
    Result<> takeAll(QFile &file, const std::function<bool(qint64, qint64)> &progress);
    Result<> take(const CsvRow &row);
    Result<ImportRow> read(const CsvRow &row);
    Result<> flush();
    Result<> applyFirst(std::size_t count);
    Result<> refuse(const CsvRow &row, const Error &error);

    Profile &m_profile;
    const ImportOptions &m_options;
    const std::function<QString(const Error &)> &m_sentence;
    RefusedFile m_refused;
    CsvReader m_csv;
    std::unique_ptr<RowReader> m_rows;
    std::vector<Pending> m_pending;
    QSet<QString> m_keys;         ///< of the rows that wait
    std::shared_ptr<void> m_held; ///< what a match found stays true until its page is applied
};

Result<> Import::run(QFile &file, const std::function<bool(qint64, qint64)> &progress)
{
    const QChar delimiter = m_options.delimiter == "\\t"_L1 || m_options.delimiter == "tab"_L1
                                ? QChar(u'\t')
                            : m_options.delimiter.isEmpty() ? QChar()
                                                            : m_options.delimiter.front();
    if (!m_options.delimiter.isEmpty() && delimiter != u'\t' && m_options.delimiter.size() > 1)
        return Error{.code = Error::Code::InvalidInput,
                     .field = u"delimiter"_s,
                     .value = m_options.delimiter,
                     .hints = {u","_s, u";"_s, u"tab"_s, u"|"_s}};
    // A file with a quote that never closes is refused before anything of it is taken.
    const CsvReader::Options shape{m_options.encoding, delimiter, m_profile.viewer().region};
    if (auto sound = checkCsv(file, shape); !sound)
        return sound;
    if (auto opened = m_csv.open(file, shape); !opened)
        return opened;
    report.encoding = m_csv.encoding();
    report.delimiter = m_csv.delimiter();
    report.guessed = m_csv.guessed();
    auto rows = RowReader::make(m_profile, m_options, m_csv.heading());
    if (!rows)
        return rows.error();
    m_rows = *std::move(rows);
    report.unused = m_rows->unused(m_csv.heading());
    auto taken = takeAll(file, progress);
    m_held.reset();
    const auto finished = m_refused.finish();
    report.file = m_refused.path();
    return taken ? finished : taken;
}

Result<> Import::takeAll(QFile &file, const std::function<bool(qint64, qint64)> &progress)
{
    CsvRow row;
    for (std::size_t read = 1;; ++read) {
        const auto more = m_csv.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return flush();
        if (auto taken = take(row); !taken)
            return taken;
        if (read % page_rows != 0)
            continue;
        if (auto flushed = flush(); !flushed)
            return flushed;
        report.stopped = !progress(m_csv.bytesRead(), file.size());
        if (report.stopped)
            return {};
    }
}

/// Two imports of one file at once must not both find that a key is new.
Result<ImportRow> Import::read(const CsvRow &row)
{
    if (m_rows->matches() && !m_held && !m_options.dryRun) {
        auto held = m_profile.store().holdForWriting();
        if (!held)
            return held.error();
        m_held = *std::move(held);
    }
    return m_rows->read(row.cells);
}

Result<> Import::take(const CsvRow &row)
{
    if (row.tooLong)
        return refuse(row, {.code = Error::Code::RowTooLong,
                            .value = QString::number(row.cells.size()),
                            .hints = {QString::number(m_csv.heading().size())}});
    auto read = this->read(row);
    // It may refer to a row of this very file that is still waiting, or have its key: then the
    // later row updates.
    const bool early = read ? m_keys.contains(read->key)
                            : read.error().code == Error::Code::NotFound && !m_pending.empty();
    if (early) {
        if (auto flushed = flush(); !flushed)
            return flushed;
        read = this->read(row);
    }
    if (!read)
        return isRefusal(read.error()) ? refuse(row, read.error()) : Result<>(read.error());
    if (read->op.kind == OpKind::Set && read->op.edits.empty()) {
        ++report.skipped;
        return {};
    }
    if (!read->key.isEmpty())
        m_keys.insert(read->key);
    m_pending.push_back({std::move(read->op), row});
    return {};
}

Result<> Import::flush()
{
    while (!m_pending.empty()) {
        std::size_t count = m_pending.size();
        auto applied = applyFirst(count);
        if (applied)
            continue;
        const std::size_t failed = m_profile.store().failedOp();
        const bool tooLarge = applied.error().code == Error::Code::TooLarge;
        if (!isRefusal(applied.error()) || (failed >= count && !tooLarge))
            return applied;
        if (failed > 0) // those before it are good
            if (auto good = applyFirst(std::min(failed, count / 2 + 1)); !good)
                return good;
        if (failed == 0) {
            const Pending bad = std::move(m_pending.front());
            m_pending.erase(m_pending.begin());
            if (auto refused = refuse(bad.row, applied.error()); !refused)
                return refused;
        }
    }
    m_keys.clear();
    m_held.reset();
    return {};
}

Result<> Import::applyFirst(std::size_t count)
{
    Action action{.id = report.action,
                  .name = u"Import"_s,
                  .file = QFileInfo(m_options.file).fileName(),
                  .several = true};
    for (std::size_t i = 0; i < count; ++i)
        action.ops.push_back(m_pending[i].op);
    auto applied = m_profile.store().apply(m_profile.viewer(), action);
    if (!applied)
        return applied.error();
    for (const Op &op : action.ops)
        ++(op.kind == OpKind::Create ? report.created : report.updated);
    m_pending.erase(m_pending.begin(), m_pending.begin() + qsizetype(count));
    return {};
}

Result<> Import::refuse(const CsvRow &row, const Error &error)
{
    ++report.refused;
    return m_refused.add(m_csv.heading(), row, m_sentence(error));
}

} // namespace

Result<ImportReport> importCsv(Profile &profile, const ImportOptions &options,
                               const std::function<QString(const Error &)> &sentence,
                               const std::function<bool(qint64, qint64)> &progress)
{
    QFile file(options.file);
    if (QFileInfo(options.file).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{.code = Error::Code::FileUnreadable, .value = options.file};
    std::shared_ptr<void> rehearsal;
    if (options.dryRun) {
        auto begun = profile.store().rehearse();
        if (!begun)
            return begun.error();
        rehearsal = *std::move(begun);
    }
    Import import(profile, options, sentence);
    const auto done = import.run(file, progress);
    const bool kept = !options.dryRun && import.report.created + import.report.updated > 0;
    if (!done && !kept)
        return done.error();
    if (!done)
        import.report.failure = done.error();
    if (!kept)
        import.report.action = {}; // nothing that could be undone
    return import.report;
}
