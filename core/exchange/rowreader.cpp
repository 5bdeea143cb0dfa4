// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowreader.h"

#include "core/base/dates.h"
#include "core/base/decimal.h"
#include "core/exchange/csv.h"
#include "core/exchange/refusedfile.h"
#include "core/text/names.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Error at(Error error, const FieldDef &field)
{
    if (error.field.isEmpty())
        error.field = field.key;
    return error;
}

bool isTime(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Instant || kind == Kind::Moment;
}

/// "@-12T09:30": so many days from the day of the fill.
QString dated(const QString &text, const QDate &dayZero)
{
    static const QRegularExpression shape(u"^@([+-]?\\d+)(T\\d\\d:\\d\\d)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return text;
    return dayZero.addDays(match.captured(1).toInt()).toString(Qt::ISODate) + match.captured(2);
}

} // namespace

RowReader::RowReader(Profile &profile, const ImportOptions &options, const EntityDef &entity)
    : m_profile(profile)
    , m_options(options)
    , m_entity(entity)
    , m_reading(profile.reading(true))
{}

Result<std::unique_ptr<RowReader>> RowReader::make(Profile &profile, const ImportOptions &options,
                                                   const QStringList &heading)
{
    const Catalogue &catalogue = profile.store().catalogue();
    std::unique_ptr<RowReader> reader(
        new RowReader(profile, options, catalogue.at(options.entity)));
    if (heading.value(RefusedFile::ownColumns(heading)) == "id"_L1)
        reader->m_reading.region = QLocale::c(); // a file of our own: canonical values
    auto mappings = readMappings(catalogue, reader->m_entity, heading, options);
    if (!mappings)
        return mappings.error();
    reader->m_mappings = *std::move(mappings);
    if (!options.match.isEmpty()) {
        const auto column = matchColumn(reader->m_entity, options.match);
        if (!column)
            return column.error();
        reader->m_match = *column;
        reader->m_idCell = int(heading.indexOf(u"id"_s));
        if (*column < 0 && reader->m_idCell < 0)
            return Error{.code = Error::Code::UnknownField,
                         .field = u"column"_s,
                         .value = u"id"_s,
                         .hints = heading};
    }
    if (auto sets = reader->readSets(); !sets)
        return sets.error();
    if (!reader->fillsMatch())
        return Error{.code = Error::Code::Malformed, .field = u"match"_s, .value = options.match};
    return reader;
}

/// Whether rows can be found at all: else each of them would be made anew, in silence.
bool RowReader::fillsMatch() const
{
    if (!m_match || *m_match < 0)
        return true;
    const FieldDef &wanted = m_entity.fieldOf(m_entity.columns[std::size_t(*m_match)]);
    const auto fills = [&](int column) {
        return &m_entity.fieldOf(m_entity.columns[std::size_t(column)]) == &wanted;
    };
    for (std::size_t i = 0; i < m_blankGiven.size(); ++i)
        if (m_blankGiven[i] && fills(int(i)))
            return true;
    return std::any_of(m_mappings.begin(), m_mappings.end(), [&](const Mapping &mapping) {
        const bool name =
            mapping.how == Mapping::How::GivenFamily || mapping.how == Mapping::How::FamilyGiven;
        return fills(mapping.column) || (name && wanted.key == "family"_L1);
    });
}

Result<> RowReader::readSets()
{
    m_blank.entity = m_entity.number;
    m_blank.cells.resize(m_entity.columns.size());
    m_blankGiven.assign(m_entity.columns.size(), false);
    for (const QString &set : m_options.sets) {
        const QString key = set.left(set.indexOf(u'='));
        if (!set.contains(u'='))
            return Error{.code = Error::Code::Malformed, .field = u"set"_s, .value = set};
        const auto column = settableColumn(m_entity, key);
        if (!column)
            return column.error();
        Mapping mapping;
        mapping.column = *column;
        if (auto read = readCell(mapping, set.mid(key.size() + 1), m_blank, m_blankGiven); !read)
            return read;
    }
    return {};
}

Result<Cell> RowReader::referenced(const Mapping &mapping, const FieldDef &field,
                                   const QString &text)
{
    const QString key = QString::number(mapping.column) + u'\n' + text;
    if (const auto found = m_found.constFind(key); found != m_found.constEnd())
        return Cell(*found);
    auto id = m_profile.store().references().resolveBy(field.target, mapping.by, text);
    if (!id)
        return at(id.error(), field);
    m_found.insert(key, id->bytes());
    return Cell(id->bytes());
}

Result<Cells> RowReader::parse(const Mapping &mapping, const FieldDef &field, const QString &text,
                               const Record &record)
{
    using How = Mapping::How;
    Reading reading = m_reading;
    reading.round = mapping.how == How::Round;
    reading.resolve = [&](int entity, const QString &name) {
        return m_profile.store().references().resolve(entity, name, &field, &record);
    };
    switch (mapping.how) {
    case How::Currency:
        reading.currency = mapping.argument;
        break;
    case How::Fraction: { // 0.15 is 15 %
        auto fraction = parseTypedNumber(text, QLocale::c(), 6, true);
        if (!fraction)
            return at(fraction.error(), field);
        return Cells{Cell(*fraction)};
    }
    case How::Not: {
        auto cells = traits(field.kind).parse(field, text, reading);
        if (cells && field.kind == Kind::Boolean && !cells->front().isNull())
            cells->front() = qint64(cells->front().toLongLong() == 0);
        return cells;
    }
    case How::DatePattern: {
        const auto date = parseDatePattern(text, mapping.argument);
        if (!date)
            return at(date.error(), field);
        return traits(field.kind).parse(field, date->toString(Qt::ISODate), reading);
    }
    default:
        break;
    }
    return traits(field.kind).parse(field, text, reading);
}

Result<> RowReader::readCell(const Mapping &mapping, QString text, Record &record,
                             std::vector<bool> &given)
{
    const Column &column = m_entity.columns[std::size_t(mapping.column)];
    const FieldDef &field = m_entity.fieldOf(column);
    const auto put = [&](int place, const Cell &cell) {
        record.cell(place) = cell;
        given[std::size_t(place)] = true;
    };
    if (m_options.dayZero.isValid() && isTime(field.kind))
        text = dated(text, m_options.dayZero);
    using How = Mapping::How;
    if (mapping.how == How::GivenFamily || mapping.how == How::FamilyGiven) {
        const auto [first, last] =
            splitName(text, mapping.how == How::GivenFamily ? NameOrder::GivenFamily
                                                            : NameOrder::FamilyGiven);
        put(mapping.column, first.isEmpty() ? Cell() : Cell(first));
        const FieldDef *family = m_entity.field(u"family");
        if (family && !last.isEmpty())
            put(family->firstColumn, last);
        return {};
    }
    if (mapping.by >= 0 && !text.isEmpty()) {
        auto cell = referenced(mapping, field, text);
        if (!cell)
            return cell.error();
        put(mapping.column, *cell);
        return {};
    }
    if (mapping.column != field.firstColumn || column.key != field.key) {
        const auto cell = parsePart(field, std::size_t(column.part), text, m_reading);
        if (!cell)
            return at(cell.error(), field);
        put(mapping.column, *cell);
        return {};
    }
    auto cells = parse(mapping, field, text, record);
    if (!cells)
        return at(cells.error(), field);
    for (std::size_t i = 0; i < cells->size(); ++i)
        if (!m_entity.columns[std::size_t(field.firstColumn) + i].derived)
            put(field.firstColumn + int(i), (*cells)[i]);
    return {};
}

Result<std::optional<Record>> RowReader::matched(Record &record, const QStringList &cells)
{
    RecordStore &store = m_profile.store();
    std::optional<Record> none;
    if (!m_match)
        return none;
    if (*m_match < 0) {
        const auto id = Id::fromText(cells.value(m_idCell));
        if (!id)
            return cells.value(m_idCell).isEmpty() ? Result<std::optional<Record>>(none)
                                                   : Result<std::optional<Record>>(id.error());
        auto found = store.get(m_entity.number, *id);
        if (!found)
            return found.error().code == Error::Code::NotFound
                       ? Result<std::optional<Record>>(none)
                       : Result<std::optional<Record>>(found.error());
        return std::optional(*found);
    }
    deriveOwn(store.rules(), m_entity, record);
    const Cell &key = record.cell(*m_match);
    if (key.isNull())
        return none;
    auto found = store.rows().loadBy(m_entity.number, *m_match, key);
    if (!found)
        return found.error();
    if (found->size() > 1)
        return Error{
            .code = Error::Code::Ambiguous, .field = m_options.match, .value = key.toString()};
    return found->empty() ? none : std::optional(found->front());
}

Result<Op> RowReader::read(const QStringList &cells)
{
    Record record = m_blank;
    std::vector<bool> given = m_blankGiven;
    for (const Mapping &mapping : m_mappings) {
        QString text = unguardedCell(cells[mapping.cell]);
        if (!m_options.nullText.isEmpty() && text == m_options.nullText)
            text.clear();
        if (text.isEmpty() && !m_options.clear)
            continue;
        if (auto done = readCell(mapping, text, record, given); !done)
            return done.error();
    }
    auto old = matched(record, cells);
    if (!old)
        return old.error();
    Op op{*old ? OpKind::Set : OpKind::Create,
          m_entity.number,
          *old ? (*old)->id : m_profile.store().newId(),
          {}};
    if (!*old && m_match && *m_match < 0)
        if (const auto id = Id::fromText(cells.value(m_idCell)))
            op.id = *id;
    for (std::size_t i = 0; i < given.size(); ++i)
        if (given[i] && !m_entity.columns[i].derived
            && !(*old && (m_blankGiven[i] || sameCell((*old)->cells[i], record.cells[i]))))
            op.edits.push_back({.column = int(i), .value = record.cells[i]});
    return op;
}

QString RowReader::keyOf(const Op &op) const
{
    if (!m_match)
        return {};
    if (*m_match < 0)
        return op.id.text();
    // The value as typed stands for the normal form: two spellings of one key are rare enough.
    const FieldDef &field = m_entity.fieldOf(m_entity.columns[std::size_t(*m_match)]);
    for (const Edit &edit : op.edits)
        if (edit.column == field.firstColumn || edit.column == *m_match)
            return edit.value.toString();
    return op.id.text();
}

bool RowReader::waitsFor(const Op &op) const
{
    const QString key = keyOf(op);
    return !key.isEmpty() && m_waiting.contains(key);
}

void RowReader::remember(const Op &op)
{
    if (const QString key = keyOf(op); !key.isEmpty())
        m_waiting.insert(key);
}

QStringList RowReader::unused(const QStringList &heading) const
{
    QStringList names;
    for (int cell = int(RefusedFile::ownColumns(heading));
         cell < heading.size() && m_options.maps.isEmpty(); ++cell) {
        const bool used = (m_match && *m_match < 0 && cell == m_idCell)
                          || std::any_of(m_mappings.begin(), m_mappings.end(),
                                         [&](const Mapping &one) { return one.cell == cell; });
        if (!used && !heading[cell].isEmpty())
            names << heading[cell];
    }
    return names;
}

void RowReader::forget()
{
    m_waiting.clear();
}
