// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignments.h"
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/session.h"
#include "core/store/undo.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Prints the id of what was done.
int answer(Session &session, const Id &id)
{
    if (session.output().json())
        session.output().document({{u"id"_s, id.text()}});
    else
        session.output().line(id.text());
    return 0;
}

Result<int> edit(Session &session, Record record, bool create, qsizetype firstWord)
{
    const EntityDef &entity = session.catalogue().at(record.entity);
    Assignments assignments(session, record, true);
    for (qsizetype i = firstWord; i < session.arguments().words.size(); ++i)
        if (auto read = assignments.read(session.word(i)); !read)
            return read.error();
    auto edits = assignments.finish();
    if (!edits)
        return edits.error();
    const char *name =
        create ? QT_TRANSLATE_NOOP("act", "Create") : QT_TRANSLATE_NOOP("act", "Edit");
    const auto done = session.act(name, {.kind = create ? OpKind::Create : OpKind::Set,
                                         .entity = entity.number,
                                         .id = record.id,
                                         .edits = *std::move(edits)});
    if (!done)
        return done.error();
    return answer(session, *done);
}

Result<int> bury(Session &session, const char *name, OpKind kind)
{
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    const auto record = session.record(**entity, session.word(1), kind == OpKind::Restore);
    if (!record)
        return record.error();
    const auto done = session.act(
        name, {.kind = kind, .entity = (*entity)->number, .id = record->id, .edits = {}});
    if (!done)
        return done.error();
    return answer(session, *done);
}

} // namespace

Result<int> command::create(Session &session)
{
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    Record record = blankRecord(**entity);
    record.id = session.store().newId();
    return edit(session, std::move(record), true, 1);
}

Result<int> command::set(Session &session)
{
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    auto record = session.record(**entity, session.word(1));
    if (!record)
        return record.error();
    return edit(session, *std::move(record), false, 2);
}

Result<int> command::remove(Session &session)
{
    return bury(session, QT_TRANSLATE_NOOP("act", "Delete"), OpKind::Delete);
}

Result<int> command::restore(Session &session)
{
    return bury(session, QT_TRANSLATE_NOOP("act", "Restore"), OpKind::Restore);
}

Result<int> command::undo(Session &session)
{
    const auto action = Id::fromText(session.word(0));
    if (!action)
        return Error{.code = Error::Code::NotAnId, .value = session.word(0)};
    const auto undone = [&] {
        Progress progress(session.clock(), Cli::tr("Taken back:"), Progress::Of::Share);
        return undoAction(session.store(), session.viewer(), *action, std::ref(progress));
    }();
    if (!undone)
        return undone.error();
    if (session.output().json())
        session.output().document({{u"undone"_s, undone->undone}, {u"kept"_s, undone->kept}});
    else
        session.output().line(Cli::tr("Taken back: %1. Kept, since changed later: %2.")
                                  .arg(undone->undone)
                                  .arg(undone->kept));
    return 0;
}
