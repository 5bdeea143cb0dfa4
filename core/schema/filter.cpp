// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filter.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Op = Filter::Op;

QString valueText(const FilterValue &value)
{
    if (!value.quoted)
        return value.text;
    QString text = value.text;
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString signOf(Op op)
{
    switch (op) {
    case Op::Equal:
        return u"="_s;
    case Op::NotEqual:
        return u"!="_s;
    case Op::Less:
        return u"<"_s;
    case Op::LessEqual:
        return u"<="_s;
    case Op::Greater:
        return u">"_s;
    case Op::GreaterEqual:
        return u">="_s;
    case Op::Contains:
        return u"~"_s;
    case Op::Begins:
        return u"^"_s;
    default:
        break;
    }
    Q_ASSERT(false);
    return {};
}

QString comparisonText(const Filter &filter)
{
    QStringList values;
    for (const FilterValue &value : filter.values)
        values << valueText(value);
    switch (filter.op) {
    case Op::Empty:
        return filter.path.text + u" is empty"_s;
    case Op::NotEmpty:
        return filter.path.text + u" is not empty"_s;
    case Op::In:
        return filter.path.text + u" in ("_s + values.join(u", "_s) + u')';
    default:
        return filter.path.text + u' ' + signOf(filter.op) + u' ' + values.join(QString());
    }
}

} // namespace

QString filterText(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Comparison:
        return comparisonText(filter);
    case Filter::Kind::Not: {
        const Filter &inner = filter.children.front();
        const bool plain =
            inner.kind == Filter::Kind::Comparison || inner.kind == Filter::Kind::Not;
        return plain ? u"not "_s + filterText(inner) : u"not ("_s + filterText(inner) + u')';
    }
    case Filter::Kind::All:
    case Filter::Kind::Any:
        break;
    }
    QStringList parts;
    for (const Filter &child : filter.children) {
        // `and` binds closer, so an All may stand bare within an Any, and nothing else may.
        const bool bare = child.kind == Filter::Kind::Comparison || child.kind == Filter::Kind::Not
                          || (child.kind == Filter::Kind::All && filter.kind == Filter::Kind::Any);
        parts << (bare ? filterText(child) : u'(' + filterText(child) + u')');
    }
    return parts.join(filter.kind == Filter::Kind::All ? u" and "_s : u" or "_s);
}
