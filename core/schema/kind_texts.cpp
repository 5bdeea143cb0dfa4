// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/kinds.h"
#include "core/text/email.h"
#include "core/text/phone.h"
#include "core/text/taxid.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kinds {
namespace {

// Source: the sync specification, 4.16.
constexpr qsizetype longest_text = 64 * 1024;
constexpr qsizetype longest_note = 256 * 1024;

QString tidy(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).trimmed();
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
}

/// A text of one line; an error where it is too long or holds what is no text.
Result<QString> line(const FieldDef &field, const QString &typed)
{
    static const QRegularExpression breaks(u"\\s*[\\r\\n]+\\s*"_s);
    const QString text = tidy(typed).replace(breaks, u" "_s);
    if (hasControls(text))
        return refused(Error::Code::InvalidInput, field, typed);
    if (text.size() > longest_text / 4 && text.toUtf8().size() > longest_text)
        return refused(Error::Code::TooLong, field, text.left(40));
    return text;
}

Error named(const Error &error, const FieldDef &field)
{
    Error copy = error;
    copy.field = field.key;
    return copy;
}

} // namespace

Result<Cells> parseText(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    return cellsOf(field, {textCell(*text)});
}

Result<Cells> parseLongText(const FieldDef &field, const QString &typed, const Reading &)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    if (hasControls(text))
        return refused(Error::Code::InvalidInput, field, text.left(40));
    if (text.size() > longest_note / 4 && text.toUtf8().size() > longest_note)
        return refused(Error::Code::TooLong, field, text.left(40));
    return cellsOf(field, {textCell(text)});
}

Result<Cells> parseChoice(const FieldDef &field, const QString &typed, const Reading &reading)
{
    return parseText(field, typed, reading);
}

Result<Cells> parseSet(const FieldDef &field, const QString &typed, const Reading &)
{
    QStringList members;
    for (const QString &part : typed.split(u','))
        if (const QString member = tidy(part); !member.isEmpty())
            members << member;
    members.sort();
    members.removeDuplicates();
    const bool tooLong = std::any_of(members.begin(), members.end(),
                                     [](const QString &member) { return member.size() > 249; });
    if (tooLong)
        return refused(Error::Code::TooLong, field, typed.left(40));
    return cellsOf(field, {members.isEmpty() ? Cell() : Cell(members)});
}

Result<Cells> parseEmail(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    if (!text->isEmpty())
        if (auto valid = checkEmail(*text); !valid)
            return named(valid.error(), field);
    return cellsOf(field, {textCell(*text)});
}

Result<Cells> parsePhone(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    if (!text->isEmpty())
        if (auto valid = checkPhone(*text); !valid)
            return named(valid.error(), field);
    return cellsOf(field, {textCell(*text)});
}

Result<Cells> parseUrl(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    if (!text->isEmpty()) {
        static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const QUrl url = QUrl::fromUserInput(*text);
        const bool plain = text->contains(u' ') || !url.isValid();
        const bool host = url.host().contains(u'.') || url.host() == "localhost"_L1
                          || url.scheme() == "mailto"_L1;
        const bool hash = text->endsWith(u'#') && text->count(u'#') > 1; // Access: title#address#
        if (!hash && (plain || (!host && !scheme.match(*text).hasMatch())))
            return refused(Error::Code::NotAUrl, field, typed);
    }
    return cellsOf(field, {textCell(*text)});
}

Result<Cells> parseTax(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return cellsOf(field, {});
    const auto id = parseTaxId(*text);
    if (!id)
        return named(id.error(), field);
    return cellsOf(field, {textCell(id->value), textCell(id->kind)});
}

QJsonValue textJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue() : QJsonValue(cells[0].toString());
}

QJsonValue setJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue()
                             : QJsonValue(QJsonArray::fromStringList(cells[0].toStringList()));
}

QJsonValue taxJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    if (cells[0].isNull())
        return {};
    const QString kind = cells[1].toString();
    return kind.isEmpty() ? cells[0].toString() : kind + u':' + cells[0].toString();
}

QString textDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    const auto place = shippedLanguages().indexOf(showing.language);
    const std::size_t column = std::size_t(place) + 1;
    if (field.has(Flag::Translated) && place >= 0 && column < cells.size()
        && !cells[column].toString().isEmpty())
        return cells[column].toString();
    return cells[0].toString();
}

QString choiceDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    const QString key = cells[0].toString();
    return showing.choice && !key.isEmpty() ? showing.choice(key) : key;
}

QString setDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    QStringList members = cells[0].toStringList();
    if (field.kind == Kind::MultiChoice && showing.choice)
        for (QString &member : members)
            member = showing.choice(member);
    return members.join(showing.language == "zh_CN"_L1 ? u"、"_s : u", "_s);
}

} // namespace kinds

QString normalForm(Kind kind, const QString &typed, const QString &country)
{
    switch (kind) {
    case Kind::Phone:
        return normalisePhone(typed, country);
    case Kind::Email:
        return normaliseEmail(typed);
    case Kind::TaxId: {
        const auto id = parseTaxId(typed);
        return id ? normaliseTaxId(*id) : QString();
    }
    default:
        return {};
    }
}
