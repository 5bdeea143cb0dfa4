// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/schema/filter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Token
{
    enum class Kind { End, Sign, Word, Quoted, Broken };
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
    void advance();

private:
    void quoted();
    bool at(QStringView characters) const
    {
        return m_at < m_text.size() && characters.contains(m_text[m_at]);
    }

    QString m_text;
    Token m_now;
    qsizetype m_at = 0;
};

void Lexer::advance()
{
    static const QString signs = u"()<>=!~^,"_s;
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
    const qsizetype from = m_at;
    m_now = {Token::Kind::End, {}, from};
    if (m_at >= m_text.size())
        return;
    if (at(u"\""))
        return quoted();
    if (at(signs)) {
        const bool two = at(u"<>!") && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'=';
        m_at += two ? 2 : 1;
        m_now = {Token::Kind::Sign, m_text.mid(from, m_at - from), from};
        return;
    }
    while (m_at < m_text.size() && !m_text[m_at].isSpace() && !at(signs) && !at(u"\""))
        ++m_at;
    m_now = {Token::Kind::Word, m_text.mid(from, m_at - from), from};
}

/// "…" with \" and \\; any other backslash is refused, so that none is lost in silence.
void Lexer::quoted()
{
    m_now.kind = Token::Kind::Quoted;
    for (++m_at; m_at < m_text.size() && !at(u"\""); ++m_at) {
        if (at(u"\\")) {
            ++m_at;
            if (!at(u"\"\\"))
                break;
        }
        m_now.text += m_text[m_at];
    }
    if (!at(u"\""))
        m_now.kind = Token::Kind::Broken;
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
    using Rule = Result<Filter> (Parser::*)(int depth);
    Result<Filter> joined(Filter::Kind kind, const char *between, Rule rule, int depth);
    Result<Filter> filter(int depth)
    {
        return joined(Filter::Kind::Any, "or", &Parser::term, depth);
    }
    Result<Filter> term(int depth)
    {
        return joined(Filter::Kind::All, "and", &Parser::factor, depth);
    }
    Result<Filter> factor(int depth);
    Result<Filter> comparison();
    Result<Filter> emptiness(Filter filter);
    Result<Filter> list(Filter filter);
    Result<FilterValue> value();
    bool word(const char *text) const;
    bool sign(const char *text) const;
    Error malformed(const char *expected) const;

    const Catalogue &m_catalogue;
    int m_entity;
    Lexer m_lexer;
    int m_values = 0;
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

Error Parser::malformed(const char *expected) const
{
    const char *why = m_lexer.now().kind == Token::Kind::Broken
                          ? "a closing quote is expected, and \\ only before \" or \\"
                          : expected;
    return {.code = Error::Code::Malformed,
            .detail =
                u"at character %1: %2"_s.arg(m_lexer.now().at + 1).arg(QLatin1StringView(why)),
            .field = u"filter"_s,
            .value = m_lexer.rest().left(60)};
}

Result<Filter> Parser::parse()
{
    auto whole = filter(0);
    if (whole && m_lexer.now().kind != Token::Kind::End)
        return malformed("'and', 'or' or the end is expected");
    return whole;
}

Result<Filter> Parser::joined(Filter::Kind kind, const char *between, Rule rule, int depth)
{
    Filter all{.kind = kind};
    for (;;) {
        auto one = (this->*rule)(depth);
        if (!one)
            return one;
        all.children.push_back(*std::move(one));
        if (!word(between))
            break;
        m_lexer.advance();
    }
    if (all.children.size() > 1)
        return all;
    Filter alone = std::move(all.children.front());
    return alone;
}

Result<Filter> Parser::factor(int depth)
{
    if (depth > deepest_filter)
        return malformed("a filter less deep is expected");
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
        return malformed("'and', 'or' or ')' is expected");
    m_lexer.advance();
    return inner;
}

Result<Filter> Parser::comparison()
{
    if (m_lexer.now().kind != Token::Kind::Word)
        return malformed("a field is expected");
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
    static const std::pair<const char *, Op> ops[]{
        {"=", Op::Equal},   {"!=", Op::NotEqual},     {"<", Op::Less},     {"<=", Op::LessEqual},
        {">", Op::Greater}, {">=", Op::GreaterEqual}, {"~", Op::Contains}, {"^", Op::Begins}};
    const auto *found = std::find_if(std::begin(ops), std::end(ops),
                                     [&](const auto &op) { return sign(op.first); });
    if (found == std::end(ops))
        return malformed("a comparison is expected");
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
    if (filter.path.child != 0)
        return malformed("a comparison is expected: 'is empty' is not for records that refer here");
    m_lexer.advance();
    const bool negated = word("not");
    if (negated)
        m_lexer.advance();
    if (!word("empty") || ++m_values > longest_filter)
        return malformed("'empty' is expected");
    m_lexer.advance();
    filter.op = negated ? Filter::Op::NotEmpty : Filter::Op::Empty;
    return filter;
}

Result<Filter> Parser::list(Filter filter)
{
    m_lexer.advance();
    filter.op = Filter::Op::In;
    if (!sign("("))
        return malformed("'(' is expected");
    do {
        m_lexer.advance();
        auto one = value();
        if (!one)
            return one.error();
        filter.values.push_back(*std::move(one));
    } while (sign(","));
    if (!sign(")"))
        return malformed("',' or ')' is expected");
    m_lexer.advance();
    return filter;
}

Result<FilterValue> Parser::value()
{
    static const QRegularExpression number(u"^[+-]?\\d+(?:\\.\\d+)?$"_s);
    const Token token = m_lexer.now();
    const bool quoted = token.kind == Token::Kind::Quoted;
    if (quoted && token.text.isEmpty())
        return malformed("a text is expected: 'is empty' says it");
    if (!quoted && token.kind != Token::Kind::Word)
        return malformed("a value is expected");
    if (++m_values > longest_filter)
        return malformed("fewer values are expected");
    m_lexer.advance();
    QString text = token.text;
    const bool currency = !quoted && m_lexer.now().kind == Token::Kind::Word
                          && currencyDigits(m_lexer.now().text) && number.match(text).hasMatch();
    if (currency) {
        text += u' ' + m_lexer.now().text;
        m_lexer.advance();
    }
    return FilterValue{text, quoted};
}

} // namespace

Result<Filter> parseFilter(const Catalogue &catalogue, int entity, const QString &text)
{
    return Parser(catalogue, entity, text).parse();
}
