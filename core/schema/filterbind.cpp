// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filterbind.h"

#include "core/base/zone.h"
#include "core/schema/filterdates.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Op = Filter::Op;
using Shape = FilterTest::Shape;

/// Binds one comparison; the field's kind says how its values are read.
class Binding
{
public:
    Binding(const FilterContext &context, const Filter &filter)
        : m_context(context)
        , m_filter(filter)
    {
        m_test.path = filter.path;
        m_test.negated = filter.op == Op::NotEqual || filter.op == Op::Empty;
        m_test.columns = {filter.path.column};
    }

    Result<FilterTest> bind(const FilterValue &value);

private:
    Result<> identity(const FilterValue &value);
    Result<> reference(const FieldDef &field, const FilterValue &value);
    Result<> number(const FieldDef &field, const FilterValue &value);
    Result<> text(const FieldDef &field, const FilterValue &value);
    Result<> range(qint64 from, qint64 to);
    Error malformed(const QString &why) const
    {
        return {.code = Error::Code::Malformed,
                .detail = why,
                .field = u"filter"_s,
                .value = filterText(m_filter)};
    }

    const FilterContext &m_context;
    const Filter &m_filter;
    FilterTest m_test;
};

Result<FilterTest> Binding::bind(const FilterValue &value)
{
    const auto finished = [&](const Result<> &done) -> Result<FilterTest> {
        return done ? Result<FilterTest>(m_test) : Result<FilterTest>(done.error());
    };
    const Path &path = m_filter.path;
    if (path.column == Path::id_column)
        return finished(identity(value));
    const EntityDef &entity = m_context.catalogue.at(path.entity);
    const Column &column = entity.columns[std::size_t(path.column)];
    const FieldDef &field = entity.fieldOf(column);
    const auto &parts = traits(field.kind).parts;
    const bool compound = path.whole && !QLatin1StringView(parts.front().suffix).isEmpty();
    if (compound || field.has(Flag::Translated)) { // any of its columns
        m_test.columns.clear();
        for (int i = field.firstColumn; i < field.firstColumn + field.columnCount; ++i)
            if (entity.columns[std::size_t(i)].storage == Storage::Text
                && !entity.columns[std::size_t(i)].derived)
                m_test.columns.push_back(i);
    }
    if (m_filter.op == Op::Empty || m_filter.op == Op::NotEmpty) {
        m_test.shape = Shape::Filled;
        return m_test;
    }
    if (path.whole && (field.kind == Kind::Reference || field.kind == Kind::AnyReference))
        return finished(reference(field, value));
    if (path.whole && field.kind == Kind::Moment) {
        m_test.columns = {field.firstColumn + 2};
        return finished(number(field, value));
    }
    return finished(column.storage == Storage::Integer ? number(field, value) : text(field, value));
}

Result<> Binding::identity(const FilterValue &value)
{
    if (m_filter.op == Op::Empty || m_filter.op == Op::NotEmpty) {
        m_test.shape = Shape::Filled;
        return {};
    }
    const auto id = Id::fromText(value.text);
    if (!id)
        return id.error();
    if (m_filter.op != Op::Equal && m_filter.op != Op::NotEqual && m_filter.op != Op::In)
        return malformed(u"an id is equal or not"_s);
    m_test.shape = Shape::Is;
    m_test.ids = {*id};
    return {};
}

Result<> Binding::reference(const FieldDef &field, const FilterValue &value)
{
    if (m_filter.op != Op::Equal && m_filter.op != Op::NotEqual && m_filter.op != Op::In)
        return malformed(u"a reference is equal or not"_s);
    const std::pair<QString, Id> words[]{{u"me"_s, m_context.viewer.user},
                                         {u"my_team"_s, m_context.viewer.team},
                                         {u"my_branch"_s, m_context.viewer.branch}};
    for (const auto &[word, id] : words)
        if (!value.quoted && value.text == word) {
            m_test.shape = id.isNull() ? Shape::Never : Shape::Is;
            m_test.ids = {id};
            return {};
        }
    if (field.kind == Kind::AnyReference) {
        const auto cells = traits(field.kind).parse(field, value.text, m_context.reading);
        const auto id = cells ? Result<Id>(Id::fromBytes(cells->front().toByteArray()))
                              : Id::fromText(value.text);
        m_test.shape = id ? Shape::Is : Shape::Never;
        if (id)
            m_test.ids = {*id};
        return {};
    }
    const auto id = m_context.reading.resolve ? m_context.reading.resolve(field.target, value.text)
                                              : Id::fromText(value.text);
    if (!id && id.error().code != Error::Code::NotFound && id.error().code != Error::Code::NotAnId)
        return id.error();
    m_test.shape = id ? Shape::Is : Shape::Never;
    if (id)
        m_test.ids = {*id};
    return {};
}

Result<> Binding::range(qint64 from, qint64 to)
{
    m_test.shape = Shape::Range;
    switch (m_filter.op) {
    case Op::Less:
        m_test.high = from - 1;
        return {};
    case Op::LessEqual:
        m_test.high = to;
        return {};
    case Op::Greater:
        m_test.low = to + 1;
        return {};
    case Op::GreaterEqual:
        m_test.low = from;
        return {};
    case Op::Contains:
    case Op::Begins:
        return malformed(u"a number holds no text"_s);
    default:
        m_test.low = from;
        m_test.high = to;
        return {};
    }
}

Result<> Binding::number(const FieldDef &field, const FilterValue &value)
{
    const bool time =
        field.kind == Kind::Date || field.kind == Kind::Instant || field.kind == Kind::Moment;
    if (time) {
        const auto span = timeSpan(value.text, field.kind == Kind::Date, m_context);
        if (!span)
            return Error{.code = span.error().code, .field = field.key, .value = value.text};
        return range(span->first, span->second);
    }
    Reading reading = m_context.reading;
    reading.region = QLocale::c();
    auto cells = traits(field.kind).parse(field, value.text, reading);
    if (!cells)
        return cells.error();
    if (cells->front().isNull())
        return malformed(u"no value"_s);
    if (field.kind == Kind::Money || field.kind == Kind::Price)
        m_test.currency = (*cells)[1].toString();
    const qint64 exact = cells->front().toLongLong();
    return range(exact, exact);
}

Result<> Binding::text(const FieldDef &field, const FilterValue &value)
{
    QString wanted = value.text.normalized(QString::NormalizationForm_C);
    switch (m_filter.op) {
    case Op::Contains:
    case Op::Begins:
        m_test.shape = m_filter.op == Op::Contains ? Shape::Contains : Shape::Begins;
        m_test.folded = fold(wanted);
        return {};
    case Op::Less:
    case Op::GreaterEqual:
        m_test.shape = Shape::Below;
        m_test.negated = m_filter.op == Op::GreaterEqual;
        break;
    case Op::Greater:
    case Op::LessEqual:
        m_test.shape = Shape::Above;
        m_test.negated = m_filter.op == Op::LessEqual;
        break;
    default:
        m_test.shape = Shape::Is;
        break;
    }
    m_test.texts = {wanted};
    if (m_test.shape == Shape::Is && m_filter.path.whole)
        if (const QString normal = normalForm(field.kind, wanted, m_context.reading.country);
            !normal.isEmpty()) {
            // By normal form where both have one; the typed text still finds what has none.
            m_test.columns.push_back(field.firstColumn + int(traits(field.kind).parts.size()) - 1);
            m_test.texts << normal;
        }
    return {};
}

Result<BoundFilter> comparison(const FilterContext &context, const Filter &filter)
{
    BoundFilter any{.kind = Filter::Kind::Any};
    static const std::vector<FilterValue> none(1);
    for (const FilterValue &value : filter.values.empty() ? none : filter.values) {
        auto test = Binding(context, filter).bind(value);
        if (!test)
            return test.error();
        BoundFilter leaf{.kind = Filter::Kind::Comparison, .test = *std::move(test)};
        const bool ordered = leaf.test.shape == Shape::Below || leaf.test.shape == Shape::Above;
        if (ordered && leaf.test.negated) { // an empty text is neither before nor after
            BoundFilter both{.kind = Filter::Kind::All};
            BoundFilter filled = leaf;
            filled.test.shape = Shape::Filled;
            filled.test.negated = false;
            both.children = {filled, leaf};
            leaf = both;
        }
        any.children.push_back(std::move(leaf));
    }
    return any.children.size() == 1 ? BoundFilter(any.children.front()) : any;
}

} // namespace

Result<BoundFilter> bindFilter(const FilterContext &context, const Filter &filter)
{
    if (filter.kind == Filter::Kind::Comparison)
        return comparison(context, filter);
    BoundFilter bound{.kind = filter.kind};
    for (const Filter &child : filter.children) {
        auto one = bindFilter(context, child);
        if (!one)
            return one;
        bound.children.push_back(*std::move(one));
    }
    return bound;
}
