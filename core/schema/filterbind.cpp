// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filterbind.h"

#include "core/schema/filterdates.h"
#include "core/text/countries.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Op = Filter::Op;
using Shape = FilterTest::Shape;

bool isOrder(Op op)
{
    return op == Op::Less || op == Op::LessEqual || op == Op::Greater || op == Op::GreaterEqual;
}

bool isFolded(Op op)
{
    return op == Op::Contains || op == Op::Begins;
}

/// Binds one comparison; the field's kind says how its values are read.
class Binding
{
public:
    Binding(const FilterContext &context, const Filter &filter);
    Result<FilterTest> test();

private:
    Result<> value(const FilterValue &value);
    Result<> identity(const FilterValue &value);
    Result<> reference(const FilterValue &value);
    Result<> anyReference(const QString &text);
    Result<> named(int entity, const QString &text);
    Result<> number(const FilterValue &value);
    Result<qint64> integer(const QString &text, QString &currency);
    Result<> time(const FilterValue &value, bool days);
    Result<> range(qint64 from, qint64 to, const QString &currency = {});
    Result<> text(const FilterValue &value);
    Result<> choices(const QString &key);
    bool isOrdered() const;
    void chooseColumns();
    Error malformed(const QString &why) const
    {
        return {.code = Error::Code::Malformed,
                .detail = why,
                .field = u"filter"_s,
                .value = filterText(m_filter)};
    }

    const FilterContext &m_context;
    const Filter &m_filter;
    const Path &m_path;
    const EntityDef &m_entity;
    const Column *m_column = nullptr; ///< null: the id itself
    const FieldDef *m_field = nullptr;
    FilterTest m_test;
};

Binding::Binding(const FilterContext &context, const Filter &filter)
    : m_context(context)
    , m_filter(filter)
    , m_path(filter.path)
    , m_entity(context.catalogue.at(filter.path.entity))
{
    m_test.path = m_path;
    m_test.negated = filter.op == Op::NotEqual || filter.op == Op::Empty;
    if (m_path.column == Path::id_column)
        return;
    m_column = &m_entity.columns[std::size_t(m_path.column)];
    m_field = &m_entity.fieldOf(*m_column);
    chooseColumns();
}

/// A translated text is all of its languages, an address all of its parts.
void Binding::chooseColumns()
{
    const std::vector<PartDef> &parts = traits(m_field->kind).parts;
    const bool compound = !QLatin1StringView(parts.front().suffix).isEmpty();
    const bool translated = m_field->has(Flag::Translated) && !isOrder(m_filter.op);
    m_test.columns = {m_path.column};
    if (!m_path.whole || (!compound && !translated))
        return;
    const bool asksEmpty = m_filter.op == Op::Empty || m_filter.op == Op::NotEmpty;
    m_test.columns.clear();
    for (int i = m_field->firstColumn; i < m_field->firstColumn + m_field->columnCount; ++i) {
        const Column &column = m_entity.columns[std::size_t(i)];
        if (!column.derived && (asksEmpty || column.storage == Storage::Text))
            m_test.columns.push_back(i);
    }
}

bool Binding::isOrdered() const
{
    if (!m_field)
        return false;
    const bool reference = m_field->kind == Kind::Reference || m_field->kind == Kind::AnyReference;
    return m_path.whole ? traits(m_field->kind).ordered && !reference : !reference;
}

Result<FilterTest> Binding::test()
{
    if (m_filter.op == Op::Empty || m_filter.op == Op::NotEmpty)
        return m_test;
    if (isOrder(m_filter.op) && !isOrdered())
        return malformed(u"a field in whose values one is before another is expected"_s);
    for (const FilterValue &one : m_filter.values)
        if (auto bound = value(one); !bound) {
            Error error = bound.error();
            if (m_field && error.field.isEmpty())
                error.field = m_field->key;
            return error;
        }
    return m_test;
}

Result<> Binding::value(const FilterValue &value)
{
    if (!m_column)
        return identity(value);
    const Kind kind = m_field->kind;
    if (m_path.whole && (kind == Kind::Reference || kind == Kind::AnyReference))
        return reference(value);
    if (m_path.whole && kind == Kind::Moment) { // by its instant
        m_test.columns = {m_field->firstColumn + 2};
        return time(value, false);
    }
    const bool integer = m_column->storage == Storage::Integer;
    if (integer && (kind == Kind::Date || kind == Kind::Instant || kind == Kind::Moment))
        return time(value, kind == Kind::Date);
    return integer ? number(value) : text(value);
}

Result<> Binding::identity(const FilterValue &value)
{
    if (isFolded(m_filter.op))
        return malformed(u"an id is equal or not"_s);
    const auto id = Id::fromText(value.text);
    if (!id)
        return id.error();
    m_test.shape = Shape::Is;
    m_test.ids.push_back(*id);
    return {};
}

Result<> Binding::reference(const FilterValue &value)
{
    if (isFolded(m_filter.op))
        return malformed(u"a reference is equal or not"_s);
    m_test.shape = Shape::Is;
    const std::pair<QString, Id> words[]{{u"me"_s, m_context.viewer.user},
                                         {u"my_team"_s, m_context.viewer.team},
                                         {u"my_branch"_s, m_context.viewer.branch}};
    for (const auto &[word, id] : words)
        if (!value.quoted && value.text == word) {
            if (!id.isNull())
                m_test.ids.push_back(id);
            return {};
        }
    if (const auto id = Id::fromText(value.text)) { // also of a record that is not here
        m_test.ids.push_back(*id);
        return {};
    }
    return m_field->kind == Kind::AnyReference ? anyReference(value.text)
                                               : named(m_field->target, value.text);
}

/// "account:…", an id or a title behind it; or a title of whatever entity.
Result<> Binding::anyReference(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const EntityDef *entity = m_context.catalogue.find(text.left(std::max<qsizetype>(colon, 0)));
    if (entity) {
        const QString rest = text.mid(colon + 1).trimmed();
        const auto id = Id::fromText(rest);
        if (!id)
            return named(entity->number, rest);
        m_test.ids.push_back(*id);
        return {};
    }
    const std::size_t before = m_test.ids.size();
    for (const EntityDef &any : m_context.catalogue.entities())
        if (!any.has(EntityFlag::Bare) && !any.has(EntityFlag::Machinery))
            if (auto found = named(any.number, text); !found)
                return found;
    if (m_test.ids.size() > before + 1)
        return Error{.code = Error::Code::Ambiguous, .value = text};
    return {};
}

Result<> Binding::named(int entity, const QString &text)
{
    if (!m_context.reading.resolve)
        return {};
    const auto id = m_context.reading.resolve(entity, text);
    if (id)
        m_test.ids.push_back(*id);
    else if (id.error().code != Error::Code::NotFound && id.error().code != Error::Code::NotAnId)
        return id.error();
    return {};
}

Result<> Binding::range(qint64 from, qint64 to, const QString &currency)
{
    m_test.shape = Shape::Range;
    FilterTest::Range range{.low = {}, .high = {}, .currency = currency};
    switch (m_filter.op) {
    case Op::Less:
        range.high = from - 1;
        break;
    case Op::LessEqual:
        range.high = to;
        break;
    case Op::Greater:
        range.low = to + 1;
        break;
    case Op::GreaterEqual:
        range.low = from;
        break;
    default:
        range.low = from;
        range.high = to;
        break;
    }
    m_test.ranges.push_back(range);
    return {};
}

Result<> Binding::time(const FilterValue &value, bool days)
{
    if (isFolded(m_filter.op))
        return malformed(u"a time holds no text"_s);
    const auto span = timeSpan(value, days, m_context);
    if (!span)
        return span.error();
    return range(span->first, span->second);
}

Result<> Binding::number(const FilterValue &value)
{
    if (isFolded(m_filter.op))
        return malformed(u"a number holds no text"_s);
    QString currency;
    const auto exact = integer(value.text, currency);
    if (!exact)
        return exact.error();
    return range(*exact, *exact, currency);
}

Result<qint64> Binding::integer(const QString &text, QString &currency)
{
    Reading reading = m_context.reading;
    reading.region = QLocale::c(); // one text means the same to every reader
    reading.round = false;
    if (m_path.whole) {
        const auto cells = traits(m_field->kind).parse(*m_field, text, reading);
        if (!cells)
            return cells.error();
        if (cells->front().isNull())
            return malformed(u"a value is expected"_s);
        if (m_field->kind == Kind::Money || m_field->kind == Kind::Price)
            currency = (*cells)[1].toString();
        return cells->front().toLongLong();
    }
    if (m_field->kind == Kind::AnyReference) { // its entity, by key
        const EntityDef *entity = m_context.catalogue.find(text);
        return entity ? Result<qint64>(entity->number)
                      : Error{.code = Error::Code::UnknownEntity, .value = text};
    }
    const auto cell = parsePart(*m_field, std::size_t(m_column->part), text, reading);
    if (!cell)
        return cell.error();
    if (cell->isNull())
        return malformed(u"a value is expected"_s);
    return cell->toLongLong();
}

/// Those before or after a key, in the order of the list.
Result<> Binding::choices(const QString &key)
{
    m_test.shape = Shape::Is;
    const auto &list = m_context.catalogue.choices(m_entity.number, m_field->number);
    bool after = false;
    QStringList before;
    QStringList behind;
    for (const ChoiceDef &choice : list) {
        if (choice.key == key)
            after = true;
        else
            (after ? behind : before) << choice.key;
    }
    if (!after)
        return {};
    const bool less = m_filter.op == Op::Less || m_filter.op == Op::LessEqual;
    m_test.texts = less ? before : behind;
    if (m_filter.op == Op::LessEqual || m_filter.op == Op::GreaterEqual)
        m_test.texts << key;
    return {};
}

Result<> Binding::text(const FilterValue &value)
{
    QString wanted = value.text.normalized(QString::NormalizationForm_C);
    if (isFolded(m_filter.op)) {
        m_test.shape = m_filter.op == Op::Contains ? Shape::Contains : Shape::Begins;
        m_test.folded = fold(wanted);
        return {};
    }
    if (isOrder(m_filter.op)) {
        if (m_field->kind == Kind::Choice
            && !m_context.catalogue.choices(m_entity.number, m_field->number).empty())
            return choices(wanted);
        const bool less = m_filter.op == Op::Less || m_filter.op == Op::LessEqual;
        m_test.shape = less ? Shape::Before : Shape::After;
        m_test.orEqual = m_filter.op == Op::LessEqual || m_filter.op == Op::GreaterEqual;
        m_test.texts = {wanted};
        return {};
    }
    m_test.shape = Shape::Is;
    if (m_column->key.endsWith(".country"_L1) && m_field->kind == Kind::Address)
        if (const QString code = countryCode(wanted); !code.isEmpty())
            wanted = code; // as it was read when it was typed into the record
    m_test.texts << wanted;
    const std::vector<PartDef> &parts = traits(m_field->kind).parts;
    if (!m_path.whole || QLatin1StringView(parts.back().suffix) != "normal"_L1)
        return {};
    m_test.normal.column = m_field->firstColumn + int(parts.size()) - 1;
    const QString form = normalForm(m_field->kind, wanted, m_context.reading.country);
    (form.isEmpty() ? m_test.normal.bare : m_test.normal.is) << (form.isEmpty() ? wanted : form);
    return {};
}

/// A long list of ranges in pieces: databases limit how long an expression may be.
BoundFilter inPieces(FilterTest test)
{
    constexpr std::size_t enough = 100;
    BoundFilter any{.kind = Filter::Kind::Any};
    const std::vector<FilterTest::Range> ranges = std::move(test.ranges);
    for (std::size_t from = 0; from < ranges.size(); from += enough) {
        const std::size_t to = std::min(ranges.size(), from + enough);
        test.ranges.assign(ranges.begin() + std::ptrdiff_t(from),
                           ranges.begin() + std::ptrdiff_t(to));
        any.children.push_back({.kind = Filter::Kind::Comparison, .test = test});
    }
    if (any.children.size() > 1)
        return any;
    return {.kind = Filter::Kind::Comparison, .test = any.children.front().test};
}

} // namespace

Result<BoundFilter> bindFilter(const FilterContext &context, const Filter &filter)
{
    BoundFilter bound{.kind = filter.kind};
    if (filter.kind == Filter::Kind::Comparison) {
        auto test = Binding(context, filter).test();
        if (!test)
            return test.error();
        if (test->shape == Shape::Range)
            return inPieces(*std::move(test));
        bound.test = *std::move(test);
        return bound;
    }
    bound.children.reserve(filter.children.size());
    for (const Filter &child : filter.children) {
        auto one = bindFilter(context, child);
        if (!one)
            return one;
        bound.children.push_back(*std::move(one));
    }
    return bound;
}
