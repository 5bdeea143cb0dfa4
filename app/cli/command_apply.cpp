// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assignments.h"
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/session.h"
#include "app/shell/notices.h"
#include <QHash>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Errors after which no further line can be done either.
bool endsAll(Error::Code code)
{
    using Code = Error::Code;
    return code == Code::DiskFull || code == Code::ReadOnly || code == Code::Damaged
           || code == Code::NewerStore || code == Code::Storage;
}

/// One operation a line; between `begin` and `commit` they are one transaction.
class Applying
{
public:
    explicit Applying(Session &session)
        : m_session(session)
    {}

    Result<> line(const QByteArray &line);
    Result<int> end();

private:
    Result<Op> read(const QJsonObject &object);
    Result<Op> readOp(const EntityDef &entity, OpKind kind, const QJsonObject &object);
    Result<std::vector<Edit>> values(Record record, const QJsonValue &json);
    Result<Record> staged(const EntityDef &entity, const Id &id);
    Result<> operation(const QJsonObject &object);
    Result<> begin();
    Result<> commit();
    void accept(const Id &id);
    void refuse(const QString &sentence);
    Result<> refuse(const Error &error);

    Session &m_session;
    qint64 m_line = 0;
    bool m_grouped = false;
    qint64 m_refusedAt = 0; ///< the line that spoiled the open group
    bool m_refusedAny = false;
    Action m_group;
    QHash<std::pair<int, Id>, Record> m_born; ///< in the open group
};

void Applying::accept(const Id &id)
{
    m_session.output().document({{u"ok"_s, true}, {u"id"_s, id.text()}});
    m_session.output().flush();
}

void Applying::refuse(const QString &sentence)
{
    m_refusedAny = true;
    if (m_grouped && m_refusedAt == 0)
        m_refusedAt = m_line;
    m_session.output().document({{u"ok"_s, false}, {u"error"_s, sentence}});
    m_session.output().flush();
}

Result<> Applying::refuse(const Error &error)
{
    if (error.code == Error::Code::UnknownCommand)
        refuse(Cli::tr("Line %1 has no operation “%2”; there are: %3.")
                   .arg(QString::number(m_line), error.value, listed(error.hints)));
    else if (error.code == Error::Code::Malformed && error.field == "values"_L1)
        refuse(
            Cli::tr("“values” in line %1 is no JSON object like {\"name\":\"Vigo\"}.").arg(m_line));
    else
        refuse(notice(error, m_session.subject()));
    return endsAll(error.code) ? Result<>(error) : Result<>();
}

Result<> Applying::line(const QByteArray &line)
{
    ++m_line;
    m_session.speakOf(0);
    if (line.trimmed().isEmpty())
        return {};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (!document.isObject()) {
        refuse(Cli::tr("Line %1 is no JSON object; write one operation a line.").arg(m_line));
        return {};
    }
    const QString op = document[u"op"].toString();
    if (op == "begin"_L1)
        return begin();
    if (op == "commit"_L1)
        return commit();
    return operation(document.object());
}

Result<> Applying::begin()
{
    if (m_grouped) {
        refuse(Cli::tr("Line %1 begins a group inside another; commit the first one before.")
                   .arg(m_line));
        return {};
    }
    m_grouped = true;
    m_refusedAt = 0;
    m_group = {.id = m_session.store().newId(), .name = u"Apply"_s, .ops = {}};
    accept(m_group.id);
    return {};
}

Result<> Applying::commit()
{
    if (!m_grouped) {
        refuse(Cli::tr("Line %1 commits a group that was not begun.").arg(m_line));
        return {};
    }
    const Action group = std::exchange(m_group, {});
    m_grouped = false;
    m_born.clear();
    if (m_refusedAt > 0) {
        refuse(Cli::tr("Nothing of the group was done, because line %1 was refused.")
                   .arg(m_refusedAt));
        return {};
    }
    if (!group.ops.empty())
        if (const auto applied = m_session.store().apply(m_session.viewer(), group); !applied) {
            m_session.speakOf(0);
            return refuse(applied.error());
        }
    accept(group.id);
    return {};
}

Result<> Applying::operation(const QJsonObject &object)
{
    auto op = read(object);
    if (!op)
        return refuse(op.error());
    if (m_grouped && m_group.ops.size() >= limits::ops)
        return refuse(Error{.code = Error::Code::TooLarge});
    if (m_grouped) {
        const Id id = op->id;
        m_group.ops.push_back(*std::move(op));
        accept(id);
        return {};
    }
    const auto done = m_session.act(QT_TRANSLATE_NOOP("act", "Apply"), *std::move(op));
    if (!done)
        return refuse(done.error());
    accept(*done);
    return {};
}

Result<Op> Applying::read(const QJsonObject &object)
{
    static const std::pair<QString, OpKind> kinds[]{{u"create"_s, OpKind::Create},
                                                    {u"set"_s, OpKind::Set},
                                                    {u"delete"_s, OpKind::Delete},
                                                    {u"restore"_s, OpKind::Restore}};
    const QString name = object[u"op"].toString();
    const auto *kind = std::find_if(std::begin(kinds), std::end(kinds),
                                    [&](const auto &one) { return one.first == name; });
    if (kind == std::end(kinds)) {
        QStringList names;
        for (const auto &one : kinds)
            names << one.first;
        return Error{.code = Error::Code::UnknownCommand, .value = name, .hints = names};
    }
    const auto entity = m_session.entity(object[u"entity"].toString());
    if (!entity)
        return entity.error();
    const QJsonValue values = object[u"values"];
    if (!values.isUndefined() && !values.isObject())
        return Error{.code = Error::Code::Malformed, .field = u"values"_s};
    return readOp(**entity, kind->second, object);
}

Result<Record> Applying::staged(const EntityDef &entity, const Id &id)
{
    if (const auto born = m_born.constFind({entity.number, id}); born != m_born.constEnd())
        return *born;
    return m_session.store().get(entity.number, id);
}

Result<Op> Applying::readOp(const EntityDef &entity, OpKind kind, const QJsonObject &object)
{
    Op op{.kind = kind, .entity = entity.number, .id = {}, .edits = {}};
    const QJsonValue given = object[u"id"];
    if (op.kind == OpKind::Create && given.isUndefined()) {
        op.id = m_session.store().newId();
    } else {
        if (given.isUndefined())
            return Error{.code = Error::Code::Required, .field = u"id"_s};
        const auto id = Id::fromText(given.toString());
        if (!id)
            return Error{.code = Error::Code::NotAnId, .value = given.toString()};
        op.id = *id;
    }
    Record record = blankRecord(entity);
    record.id = op.id;
    if (op.kind != OpKind::Create) {
        auto known = staged(entity, op.id);
        if (!known)
            return known.error();
        record = *std::move(known);
    }
    if (op.kind == OpKind::Delete || op.kind == OpKind::Restore)
        return op;
    auto edits = values(std::move(record), object[u"values"]);
    if (!edits)
        return edits.error();
    op.edits = *std::move(edits);
    return op;
}

Result<std::vector<Edit>> Applying::values(Record record, const QJsonValue &json)
{
    const EntityDef &entity = m_session.catalogue().at(record.entity);
    Assignments assignments(m_session, record, false);
    assignments.underWay = [this](int target, const Id &id) {
        return m_born.contains({target, id});
    };
    const QJsonObject object = json.toObject();
    for (auto value = object.begin(); value != object.end(); ++value)
        if (auto read = assignments.read(value.key(), value.value()); !read)
            return read.error();
    auto edits = assignments.finish();
    if (edits && m_grouped && m_born.size() < qsizetype(limits::ops))
        m_born.insert({entity.number, record.id}, assignments.record());
    return edits;
}

Result<int> Applying::end()
{
    if (m_grouped) {
        printError(Cli::tr("The input ended inside a group; nothing of that group was done."));
        return 1;
    }
    return m_refusedAny ? 1 : 0;
}

} // namespace

Result<int> command::apply(Session &session)
{
    Applying applying(session);
    char *buffer = nullptr;
    std::size_t room = 0;
    Result<> done;
    while (done && session.output().wanted()) {
        const ssize_t length = getline(&buffer, &room, stdin);
        if (length < 0)
            break;
        done = applying.line(QByteArray::fromRawData(buffer, length));
    }
    std::free(buffer);
    if (!done)
        return done.error();
    if (interrupted())
        return Error{.code = Error::Code::Cancelled};
    return applying.end();
}
