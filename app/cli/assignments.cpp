// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignments.h"

#include "app/cli/session.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number or a truth as it would have been typed.
QString textOf(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    return json.isNull() ? QString() : json.toVariant().toString();
}

bool isEmpty(const QJsonValue &json)
{
    return json.isNull() || (json.isString() && json.toString().isEmpty());
}

} // namespace

Record blankRecord(const EntityDef &entity)
{
    Record record;
    record.entity = entity.number;
    record.cells.resize(entity.columns.size());
    return record;
}

Assignments::Assignments(Session &session, Record within, bool typed)
    : m_session(session)
    , m_record(std::move(within))
    , m_reading(session.profile().reading(typed))
{}

Result<> Assignments::read(const QString &word)
{
    const auto equals = word.indexOf(u'=');
    if (equals <= 0)
        return Error{.code = Error::Code::Malformed, .field = u"assignment"_s, .value = word};
    const QString key = word.left(equals).trimmed();
    const auto column = m_session.column(m_session.catalogue().at(m_record.entity), key);
    if (!column)
        return column.error();
    return take({key, *column, word.mid(equals + 1), true});
}

Result<> Assignments::read(const QString &key, const QJsonValue &value)
{
    const auto column = m_session.column(m_session.catalogue().at(m_record.entity), key);
    if (!column)
        return column.error();
    return take({key, *column, value, false});
}

Result<> Assignments::take(const Value &value)
{
    const EntityDef &entity = m_session.catalogue().at(m_record.entity);
    const Column &column = entity.columns[std::size_t(value.column)];
    const FieldDef &field = entity.fieldOf(column);
    if (column.derived || !field.settable())
        return Error{.code = Error::Code::Derived, .field = field.key};
    const bool whole = value.key == field.key;
    const auto read = cells(field, value);
    if (!read && read.error().code == Error::Code::Ambiguous) {
        m_waiting.push_back(value);
        return {};
    }
    if (!read) {
        Error error = read.error();
        error.field = value.key;
        return error;
    }
    if (!whole) {
        put(value.column, read->front());
        return {};
    }
    for (std::size_t i = 0; i < traits(field.kind).parts.size(); ++i)
        if (!entity.columns[std::size_t(field.firstColumn) + i].derived)
            put(field.firstColumn + int(i), (*read)[i]);
    return {};
}

Result<Cells> Assignments::cells(const FieldDef &field, const Value &value)
{
    const EntityDef &entity = m_session.catalogue().at(m_record.entity);
    const KindTraits &kind = traits(field.kind);
    const auto part = std::size_t(entity.columns[std::size_t(value.column)].part);
    const bool whole = value.key == field.key;
    if (isEmpty(value.json))
        return Cells(whole ? kind.parts.size() : 1);
    m_reading.resolve = [this, &field](int target, const QString &text) {
        return resolve(field, target, text);
    };
    const QString text = textOf(value.json);
    if (!whole) {
        const auto cell = parsePart(field, part, text, m_reading);
        return cell ? Result<Cells>(Cells{*cell}) : Result<Cells>(cell.error());
    }
    if (!value.isText)
        return cellsFromJson(field, value.json, m_reading);
    if (kind.parts.size() > 1 && text.startsWith(u'{'))
        if (const auto document = QJsonDocument::fromJson(text.toUtf8()); document.isObject())
            return cellsFromJson(field, document.object(), m_reading);
    Reading canonical = m_reading; // first: a script's 1.234 is one and a bit in Madrid too
    canonical.region = QLocale::c();
    auto exact = kind.parse(field, text, canonical);
    // Digits too many are no thousands: 12.345 EUR beside 12.34 EUR would be a thousandfold.
    if (exact || exact.error().code == Error::Code::TooManyDigits)
        return exact;
    return kind.parse(field, text, m_reading);
}

Result<Id> Assignments::resolve(const FieldDef &field, int entity, const QString &text)
{
    if (const auto id = Id::fromText(text); id && underWay && underWay(entity, *id))
        return *id;
    return m_session.store().references().resolve(entity, text, &field, &m_record);
}

void Assignments::put(int column, const Cell &cell)
{
    m_record.cell(column) = cell;
    m_edits.push_back({.column = column, .value = cell});
}

Result<std::vector<Edit>> Assignments::finish()
{
    const auto again = std::exchange(m_waiting, {});
    for (const Value &value : again)
        if (auto taken = take(value); !taken)
            return taken.error();
    if (m_waiting.empty())
        return m_edits;
    return Error{.code = Error::Code::Ambiguous,
                 .field = m_waiting.front().key,
                 .value = textOf(m_waiting.front().json)};
}
