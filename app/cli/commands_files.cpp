// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/selection.h"
#include "app/cli/session.h"
#include "app/shell/notices.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/schema/nearest.h"
#include "core/store/check.h"

using namespace Qt::Literals::StringLiterals;

namespace {

Error missing(Session &session, const QString &option)
{
    return Error{.code = Error::Code::Malformed,
                 .field = u"missing"_s,
                 .value = QString::fromLatin1(session.arguments().command->name),
                 .hints = {u"--"_s + option}};
}

Result<std::vector<ExportColumn>> exportedColumns(Session &session, const EntityDef &entity)
{
    if (!session.arguments().has(u"fields"_s))
        return exportColumns(session.catalogue(), entity);
    const auto paths = columnPaths(session, entity, session.arguments().value(u"fields"_s));
    if (!paths)
        return paths.error();
    std::vector<ExportColumn> columns{
        {u"id"_s, [](const Record &record) { return QJsonValue(record.id.text()); }, false}};
    for (const Path &path : *paths)
        columns.push_back(
            {.heading = path.text,
             .value = [&session,
                       path](const Record &record) { return jsonAt(session, path, record); },
             .guarded = isText(session, path)});
    return columns;
}

/// An error of what was said about the file: nothing was read yet. `hints` are then all names there
/// are, of fields or of the file's columns.
Error misread(Error error, Session &session)
{
    session.asking = error.code == Error::Code::Derived;
    if (error.code == Error::Code::InvalidInput)
        error.code = Error::Code::Malformed;
    if (error.code != Error::Code::UnknownField)
        return error;
    const QStringList near = nearest(error.value, error.hints);
    if (near.isEmpty() && error.field == "column"_L1)
        error.code = Error::Code::Malformed; // none was meant: all of them are told
    else
        error.hints = near;
    return error;
}

void tell(Output &output, const ImportReport &report, bool dryRun)
{
    if (output.json()) {
        output.document(
            {{u"created"_s, report.created},
             {u"updated"_s, report.updated},
             {u"skipped"_s, report.skipped},
             {u"refused"_s, report.refused},
             {u"file"_s, report.file.isEmpty() ? QJsonValue() : QJsonValue(report.file)},
             {u"encoding"_s, report.encoding},
             {u"delimiter"_s, QString(report.delimiter)},
             {u"action"_s,
              report.action.isNull() ? QJsonValue() : QJsonValue(report.action.text())}});
        return;
    }
    output.line(Cli::tr("Created: %1. Updated: %2. Skipped: %3. Refused: %4.")
                    .arg(report.created)
                    .arg(report.updated)
                    .arg(report.skipped)
                    .arg(report.refused));
    if (report.guessed)
        output.line((report.delimiter == u'\t'
                         ? Cli::tr("Read as %1, with tabs between the cells.").arg(report.encoding)
                         : Cli::tr("Read as %1, with “%2” between the cells.")
                               .arg(report.encoding, report.delimiter)));
    if (!report.unused.isEmpty())
        output.line(Cli::tr("Not used, for no field is called so: %1.").arg(listed(report.unused)));
    if (!report.file.isEmpty())
        output.line(Cli::tr("The refused rows are in %1, with the reasons.").arg(report.file));
    if (dryRun)
        output.line(Cli::tr("This was a dry run: nothing was kept."));
    else if (!report.action.isNull())
        output.line(Cli::tr("Action: %1").arg(report.action.text()));
}

} // namespace

Result<int> command::import(Session &session)
{
    const Arguments &typed = session.arguments();
    if (!typed.has(u"entity"_s))
        return missing(session, u"entity"_s);
    const auto entity = session.entity(typed.value(u"entity"_s));
    if (!entity)
        return entity.error();
    const ImportOptions options{.file = session.word(0),
                                .entity = (*entity)->number,
                                .maps = typed.values(u"map"_s),
                                .match = typed.value(u"match"_s),
                                .clear = typed.has(u"clear"_s),
                                .sets = typed.values(u"set"_s),
                                .nullText = typed.value(u"null"_s),
                                .encoding = typed.value(u"encoding"_s),
                                .delimiter = typed.value(u"delimiter"_s),
                                .dryRun = typed.has(u"dry-run"_s),
                                .dayZero =
                                    QDate::fromString(typed.value(u"day-zero"_s), Qt::ISODate)};
    if (typed.has(u"day-zero"_s) && !options.dayZero.isValid()) {
        session.asking = true;
        return Error{.code = Error::Code::NotADate, .value = typed.value(u"day-zero"_s)};
    }
    const auto report = [&] {
        Progress progress(session.clock(), Cli::tr("Read:"), Progress::Of::Share);
        return importCsv(
            session.profile(), options,
            [&](const Error &error) { return notice(error, session.subject()); },
            std::ref(progress));
    }();
    if (!report)
        return misread(report.error(), session);
    tell(session.output(), *report, options.dryRun);
    if (report->stopped)
        return Error{.code = Error::Code::Cancelled};
    return report->refused > 0 ? 1 : 0;
}

Result<int> command::exportTo(Session &session)
{
    const Arguments &typed = session.arguments();
    if (!typed.has(u"to"_s))
        return missing(session, u"to"_s);
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    const auto columns = exportedColumns(session, **entity);
    if (!columns)
        return columns.error();
    const auto rows = chosenRows(session, **entity);
    if (!rows)
        return rows.error();
    const auto written = [&] {
        Progress progress(session.clock(), Cli::tr("Records written:"));
        return exportCsv(session.store(), (*entity)->number, *rows, *columns, typed.value(u"to"_s),
                         std::ref(progress));
    }();
    if (!written)
        return written.error();
    if (session.output().json())
        session.output().document({{u"written"_s, *written}, {u"file"_s, typed.value(u"to"_s)}});
    else
        session.output().line(Cli::tr("Written: %1").arg(*written));
    return 0;
}

Result<int> command::backup(Session &session)
{
    if (auto copied = session.profile().backup(session.word(0)); !copied)
        return copied.error();
    if (session.output().json())
        session.output().document({{u"file"_s, session.word(0)}});
    else
        session.output().line(Cli::tr("A copy was made in %1.").arg(session.word(0)));
    return 0;
}

Result<int> command::check(Session &session)
{
    const auto report = [&] {
        Progress progress(session.clock(), Cli::tr("Records checked:"));
        return checkStore(session.store(), session.arguments().has(u"repair"_s),
                          std::ref(progress));
    }();
    if (!report)
        return report.error();
    if (!report->damaged.isEmpty())
        return Error{.code = Error::Code::Damaged, .detail = report->damaged.front()};
    const bool good = report->sound() || report->repaired;
    if (session.output().json()) {
        session.output().document({{u"records"_s, report->records},
                                   {u"derived"_s, report->derived},
                                   {u"columns"_s, report->codes},
                                   {u"search"_s, report->search},
                                   {u"repaired"_s, report->repaired},
                                   {u"sound"_s, good}});
        return good ? 0 : 1;
    }
    session.output().line(Cli::tr("Records checked: %1").arg(report->records));
    if (report->derived > 0)
        session.output().line(
            Cli::tr("Records with a wrong computed value: %1").arg(report->derived));
    if (report->codes > 0)
        session.output().line(
            Cli::tr("Records that lists would show wrongly: %1").arg(report->codes));
    if (!report->search)
        session.output().line(Cli::tr("The search index does not fit the records."));
    if (report->sound())
        session.output().line(Cli::tr("All is well."));
    else if (report->repaired)
        session.output().line(Cli::tr("All was repaired."));
    else
        session.output().line(Cli::tr("“trato-cli check --repair” puts it right."));
    return good ? 0 : 1;
}
