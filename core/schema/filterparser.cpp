// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filter.h"
#include "core/schema/nearest.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Token
{
    enum class Kind { End, Sign, Word, Quoted };
    Kind kind = Kind::End;
    QString text;
    qsizetype at = 0;
};

/// Splits a filter into signs, words and quoted texts.
class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
        advance();
    }
    const Token &now() const { return m_now; }
    QString rest() const { return m_text.mid(m_now.at); }
    bool broken() const { return m_broken; }
    void advance();

private:
    void quoted();
    QString m_text;
    Token m_now;
    qsizetype m_at = 0;
    bool m_broken = false; ///< a quote is not closed
};

void Lexer::advance()
{
    static const QString signs = u"()<>=!~^,"_s;
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
    m_now = {Token::Kind::End, {}, m_at};
    if (m_at >= m_text.size())
        return;
    const QChar c = m_text[m_at];
    if (c == u'"')
        return quoted();
    if (signs.contains(c)) {
        const bool two =
            m_at + 1 < m_text.size() && m_text[m_at + 1] == u'=' && u"<>!"_s.contains(c);
        m_now = {Token::Kind::Sign, m_text.mid(m_at, two ? 2 : 1), m_at};
        m_at += m_now.text.size();
        return;
    }
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !m_text[m_at].isSpace() && !signs.contains(m_text[m_at])
           && m_text[m_at] != u'"')
        ++m_at;
    m_now = {Token::Kind::Word, m_text.mid(from, m_at - from), from};
}

void Lexer::quoted()
{
    m_now.kind = Token::Kind::Quoted;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
        if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
            ++m_at;
        m_now.text += m_text[m_at];
    }
    m_broken = m_broken || m_at >= m_text.size();
    ++m_at;
}

/// Recursive descent over the grammar of docs/filter.md; each method is one rule of it.
class Parser
{
public:
    Parser(const Catalogue &catalogue, int entity, const QString &text)
        : m_catalogue(catalogue)
        , m_entity(entity)
        , m_lexer(text)
    {}

    Result<Filter> parse();

private:
    Result<Filter> filter(int depth);
    Result<Filter> term(int depth);
    Result<Filter> factor(int depth);
    Result<Filter> comparison();
    Result<Filter> emptiness(Filter filter);
    Result<Filter> list(Filter filter);
    Result<FilterValue> value();
    bool word(const char *text) const;
    bool sign(const char *text) const;
    Error malformed(const QString &why) const;

    const Catalogue &m_catalogue;
    int m_entity;
    Lexer m_lexer;
};

bool Parser::word(const char *text) const
{
    return m_lexer.now().kind == Token::Kind::Word
           && m_lexer.now().text.compare(QLatin1StringView(text), Qt::CaseInsensitive) == 0;
}

bool Parser::sign(const char *text) const
{
    return m_lexer.now().kind == Token::Kind::Sign && m_lexer.now().text == QLatin1StringView(text);
}

Error Parser::malformed(const QString &why) const
{
    return {.code = Error::Code::Malformed,
            .detail = why,
            .field = u"filter"_s,
            .value = m_lexer.rest().left(60)};
}

Result<Filter> Parser::parse()
{
    auto whole = filter(0);
    if (whole && (m_lexer.now().kind != Token::Kind::End || m_lexer.broken()))
        return malformed(u"more than a filter"_s);
    return whole;
}

Result<Filter> Parser::filter(int depth)
{
    if (depth > deepest_filter)
        return malformed(u"too deep"_s);
    Filter any{.kind = Filter::Kind::Any};
    for (;;) {
        auto one = term(depth);
        if (!one)
            return one;
        any.children.push_back(*std::move(one));
        if (!word("or"))
            break;
        m_lexer.advance();
    }
    return any.children.size() == 1 ? Filter(std::move(any.children.front())) : any;
}

Result<Filter> Parser::term(int depth)
{
    Filter all{.kind = Filter::Kind::All};
    for (;;) {
        auto one = factor(depth);
        if (!one)
            return one;
        all.children.push_back(*std::move(one));
        if (!word("and"))
            break;
        m_lexer.advance();
    }
    return all.children.size() == 1 ? Filter(std::move(all.children.front())) : all;
}

Result<Filter> Parser::factor(int depth)
{
    if (depth > deepest_filter)
        return malformed(u"too deep"_s);
    if (word("not")) {
        m_lexer.advance();
        auto inner = factor(depth + 1);
        if (!inner)
            return inner;
        Filter negation{.kind = Filter::Kind::Not};
        negation.children.push_back(*std::move(inner));
        return negation;
    }
    if (!sign("("))
        return comparison();
    m_lexer.advance();
    auto inner = filter(depth + 1);
    if (!inner)
        return inner;
    if (!sign(")"))
        return malformed(u"a bracket is not closed"_s);
    m_lexer.advance();
    return inner;
}

Result<Filter> Parser::comparison()
{
    if (m_lexer.now().kind != Token::Kind::Word)
        return malformed(u"a field is expected"_s);
    auto path = parsePath(m_catalogue, m_entity, m_lexer.now().text);
    if (!path)
        return path.error();
    Filter filter{.kind = Filter::Kind::Comparison, .path = *std::move(path)};
    m_lexer.advance();
    if (word("is"))
        return emptiness(std::move(filter));
    if (word("in"))
        return list(std::move(filter));
    using Op = Filter::Op;
    static const std::pair<QString, Op> ops[]{{u"="_s, Op::Equal},    {u"!="_s, Op::NotEqual},
                                              {u"<"_s, Op::Less},     {u"<="_s, Op::LessEqual},
                                              {u">"_s, Op::Greater},  {u">="_s, Op::GreaterEqual},
                                              {u"~"_s, Op::Contains}, {u"^"_s, Op::Begins}};
    const auto *found = std::find_if(std::begin(ops), std::end(ops), [&](const auto &op) {
        return m_lexer.now().kind == Token::Kind::Sign && op.first == m_lexer.now().text;
    });
    if (found == std::end(ops))
        return malformed(u"a comparison is expected"_s);
    filter.op = found->second;
    m_lexer.advance();
    auto one = value();
    if (!one)
        return one.error();
    filter.values.push_back(*std::move(one));
    return filter;
}

Result<Filter> Parser::emptiness(Filter filter)
{
    m_lexer.advance();
    const bool negated = word("not");
    if (negated)
        m_lexer.advance();
    if (!word("empty"))
        return malformed(u"'empty' is expected"_s);
    if (filter.path.child != 0)
        return malformed(u"'is empty' is not for records that refer here"_s);
    m_lexer.advance();
    filter.op = negated ? Filter::Op::NotEmpty : Filter::Op::Empty;
    return filter;
}

Result<Filter> Parser::list(Filter filter)
{
    m_lexer.advance();
    filter.op = Filter::Op::In;
    if (!sign("("))
        return malformed(u"a list is expected"_s);
    do {
        m_lexer.advance();
        auto one = value();
        if (!one)
            return one.error();
        filter.values.push_back(*std::move(one));
    } while (sign(","));
    if (!sign(")"))
        return malformed(u"a bracket is not closed"_s);
    m_lexer.advance();
    return filter;
}

Result<FilterValue> Parser::value()
{
    static const QRegularExpression number(u"^[+-]?\\d+(?:\\.\\d+)?$"_s);
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    const Token token = m_lexer.now();
    const bool quoted = token.kind == Token::Kind::Quoted;
    if ((!quoted && token.kind != Token::Kind::Word) || (quoted && token.text.trimmed().isEmpty()))
        return malformed(quoted ? u"an empty text: 'is empty' says it"_s
                                : u"a value is expected"_s);
    m_lexer.advance();
    QString text = token.text;
    if (!quoted && number.match(text).hasMatch() && m_lexer.now().kind == Token::Kind::Word
        && currency.match(m_lexer.now().text).hasMatch()) {
        text += u' ' + m_lexer.now().text;
        m_lexer.advance();
    }
    return FilterValue{text, quoted};
}

Error unknownField(const Catalogue &catalogue, const EntityDef &entity, const QString &text,
                   const QString &key)
{
    QStringList names;
    for (const FieldDef &field : entity.fields)
        names << field.key;
    for (const EntityDef &other : catalogue.entities())
        names << other.key;
    return {.code = Error::Code::UnknownField, .value = text, .hints = nearest(key, names)};
}

} // namespace

Result<Path> parsePath(const Catalogue &catalogue, int entityNumber, const QString &text)
{
    const EntityDef *entity = &catalogue.at(entityNumber);
    Path path;
    path.text = text;
    QStringList keys = text.split(u'.');
    if (!entity->field(keys.front()) && keys.front() != "id"_L1)
        if (const EntityDef *child = catalogue.find(keys.front()); child && keys.size() > 1) {
            const auto incoming = catalogue.incoming(entity->number);
            const bool refersHere =
                std::any_of(incoming.begin(), incoming.end(),
                            [&](const Incoming &one) { return one.entity == child; });
            if (!refersHere)
                return unknownField(catalogue, *entity, text, keys.front());
            path.child = child->number;
            entity = child;
            keys.removeFirst();
        }
    for (; !keys.isEmpty(); keys.removeFirst()) {
        const QString &key = keys.front();
        path.entity = entity->number;
        if (key == "id"_L1 && keys.size() == 1)
            return path;
        const FieldDef *field = entity->field(key);
        if (!field)
            break;
        path.column = field->firstColumn;
        path.whole = true;
        if (keys.size() == 1)
            return path;
        if (field->kind != Kind::Reference) {
            path.column = entity->column(keys.join(u'.'));
            path.whole = false;
            if (path.column < 0)
                break;
            return path;
        }
        path.steps.push_back({entity->number, field->firstColumn, field->target});
        entity = &catalogue.at(field->target);
    }
    return unknownField(catalogue, *entity, text, keys.isEmpty() ? text : keys.front());
}

Result<Filter> parseFilter(const Catalogue &catalogue, int entity, const QString &text)
{
    return Parser(catalogue, entity, text).parse();
}

QString filterText(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Not) {
        const Filter &inner = filter.children.front();
        const bool plain =
            inner.kind == Filter::Kind::Comparison || inner.kind == Filter::Kind::Not;
        return plain ? u"not "_s + filterText(inner) : u"not ("_s + filterText(inner) + u')';
    }
    if (filter.kind != Filter::Kind::Comparison) {
        QStringList parts;
        for (const Filter &child : filter.children) {
            const bool bracket =
                child.kind == Filter::Kind::Any
                || (child.kind == Filter::Kind::All && filter.kind == Filter::Kind::All);
            parts << (bracket ? u'(' + filterText(child) + u')' : filterText(child));
        }
        return parts.join(filter.kind == Filter::Kind::All ? u" and "_s : u" or "_s);
    }
    QStringList values;
    for (const FilterValue &value : filter.values) {
        QString text = value.text;
        values << (value.quoted
                       ? u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"'
                       : text);
    }
    static const QStringList signs{u"="_s, u"!="_s, u"<"_s, u"<="_s,
                                   u">"_s, u">="_s, u"~"_s, u"^"_s};
    switch (filter.op) {
    case Filter::Op::Empty:
        return filter.path.text + u" is empty"_s;
    case Filter::Op::NotEmpty:
        return filter.path.text + u" is not empty"_s;
    case Filter::Op::In:
        return filter.path.text + u" in ("_s + values.join(u", "_s) + u')';
    default:
        return filter.path.text + u' ' + signs[int(filter.op)] + u' ' + values.join(QString());
    }
}
