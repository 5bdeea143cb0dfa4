// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/kinds.h"
#include "core/text/email.h"
#include "core/text/phone.h"
#include "core/text/taxid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kinds {
namespace {

// Source: the sync specification, 4.16.
constexpr qsizetype longest_text = 64 * 1024;
constexpr qsizetype longest_note = 256 * 1024;
constexpr qsizetype longest_member = 249;
// What a Chinese keyboard writes; it divides the members of a set too, so none can hold it.
constexpr QChar wide_comma = u'，';
constexpr qsizetype shown_of_long = 40; // enough of a text for the sentence that refuses it

QString tidy(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).trimmed();
}

/// The first of what is no text: a control character, half of a character; null: there is none.
std::optional<char32_t> nonText(const QString &text)
{
    const auto codes = text.toUcs4(); // a half becomes U+FFFD
    if (!text.isValidUtf16())
        for (qsizetype i = 0; i < text.size(); ++i)
            if (text[i].isSurrogate() && !QStringView(text).mid(i, 2).isValidUtf16())
                return text[i].unicode();
    for (const char32_t code : codes)
        if (QChar::category(code) == QChar::Other_Control && code != u'\n' && code != u'\t')
            return code;
    return std::nullopt;
}

Error notText(const FieldDef &field, const QString &typed, char32_t code)
{
    Error error = refused(Error::Code::NotText, field, typed.left(shown_of_long));
    error.hints << u"U+%1"_s.arg(uint(code), 4, 16, QChar(u'0')).toUpper();
    return error;
}

bool isLonger(const QString &text, qsizetype bytes)
{
    return text.size() > bytes / 4 && text.toUtf8().size() > bytes;
}

/// A text of one line.
Result<QString> line(const FieldDef &field, const QString &typed)
{
    static const QRegularExpression breaks(u"\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*"_s);
    const QString text = tidy(typed).replace(breaks, u" "_s);
    if (const auto code = nonText(text))
        return notText(field, typed, *code);
    if (isLonger(text, longest_text))
        return refused(Error::Code::TooLong, field, typed.left(shown_of_long));
    return text;
}

bool isUrl(const QString &text)
{
    const QUrl url(text);
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ftp"_L1)
        return url.isValid() && !url.host().isEmpty();
    if (scheme == "mailto"_L1)
        return url.isValid() && !url.path().isEmpty();
    // Without a scheme: what a browser would take for a host, as it stands ("1.5" is a number).
    const QString host = QUrl(u"http://"_s + text).host();
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && dot < host.size() - 1 && text.startsWith(host, Qt::CaseInsensitive);
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
    if (const auto code = nonText(text))
        return notText(field, typed, *code);
    if (isLonger(text, longest_note))
        return refused(Error::Code::TooLong, field, typed.left(shown_of_long));
    return cellsOf(field, {textCell(text)});
}

Result<Cells> setOf(const FieldDef &field, const QStringList &members)
{
    QStringList tidied;
    for (const QString &member : members) {
        const auto text = line(field, member);
        if (!text)
            return text.error();
        if (text->contains(u',') || text->contains(wide_comma))
            return refused(Error::Code::NotAMember, field, member);
        if (text->size() > longest_member)
            return refused(Error::Code::TooLong, field, member.left(shown_of_long));
        if (!text->isEmpty())
            tidied << *text;
    }
    return cellsOf(field, {setCell(tidied)});
}

Result<Cells> parseSet(const FieldDef &field, const QString &typed, const Reading &reading)
{
    if (typed.trimmed().startsWith(u'['))
        if (const QJsonDocument json = QJsonDocument::fromJson(typed.toUtf8()); json.isArray())
            return cellsFromJson(field, json.array(), reading);
    return setOf(field, QString(typed).replace(wide_comma, u',').split(u','));
}

Result<Cells> parseEmail(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    if (!text->isEmpty())
        if (auto valid = checkEmail(*text); !valid)
            return refused(valid.error(), field, typed);
    return cellsOf(field, {textCell(*text)});
}

Result<Cells> parsePhone(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    if (!text->isEmpty())
        if (auto valid = checkPhone(*text); !valid)
            return refused(valid.error(), field, typed);
    return cellsOf(field, {textCell(*text)});
}

Result<Cells> parseUrl(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    const bool access = text->endsWith(u'#') && text->count(u'#') > 1; // Access: title#address#
    if (!text->isEmpty() && !access && !isUrl(*text))
        return refused(Error::Code::NotAUrl, field, typed);
    return cellsOf(field, {textCell(*text)});
}

Result<Cells> parseTax(const FieldDef &field, const QString &typed, const Reading &)
{
    const auto text = line(field, typed);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return cellsOf(field);
    const auto id = parseTaxId(*text);
    if (!id)
        return refused(id.error(), field, typed);
    return cellsOf(field, {textCell(id->value), textCell(id->kind)});
}

QJsonValue textJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue() : QJsonValue(cells[0].toString());
}

QJsonValue setJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return QJsonArray::fromStringList(cells[0].toStringList());
}

QJsonValue taxJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
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
    return showing.choice ? showing.choice(key) : key;
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
