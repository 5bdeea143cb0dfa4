// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

// 128 bits hold every intermediate of money arithmetic exactly; no standard type does.
__extension__ typedef __int128 Wide;

constexpr qsizetype most_digits = 19; // of the largest qint64

Wide power(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent <= 37);
    Wide value = 1;
    while (exponent-- > 0)
        value *= 10;
    return value;
}

/// Half away from zero.
Wide divideRounded(Wide value, Wide by)
{
    const Wide whole = value / by;
    const Wide rest = value % by;
    if (rest >= 0)
        return rest >= by - rest ? whole + 1 : whole;
    return -rest >= by + rest ? whole - 1 : whole;
}

Result<qint64> narrowed(Wide value)
{
    if (value > std::numeric_limits<qint64>::max() || value < -std::numeric_limits<qint64>::max())
        return Error{.code = Error::Code::OutOfRange};
    return qint64(value);
}

bool areDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Digits before and behind the point, into one scaled integer.
Result<qint64> scaled(bool negative, QString whole, QString behind, int places, bool round)
{
    if ((whole.isEmpty() && behind.isEmpty()) || !areDigits(whole) || !areDigits(behind))
        return Error{.code = Error::Code::NotANumber};
    while (behind.size() > places && behind.endsWith(u'0'))
        behind.chop(1);
    if (behind.size() > places && !round)
        return Error{.code = Error::Code::TooManyDigits};
    behind.truncate(places + 1); // the first digit too many decides alone
    while (whole.startsWith(u'0'))
        whole.remove(0, 1);
    if (whole.size() > most_digits)
        return Error{.code = Error::Code::OutOfRange};

    Wide value = 0;
    for (const QString &part : {whole, behind})
        for (const QChar digit : part)
            value = value * 10 + (digit.unicode() - u'0');
    const int surplus = int(behind.size()) - places;
    value = surplus > 0 ? divideRounded(value, power(surplus)) : value * power(-surplus);
    return narrowed(negative ? -value : value);
}

bool isGroup(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'’';
}

/// In plain signs and digits; every space or apostrophe between digits becomes a space.
QString plain(const QString &typed)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        if (c.isDigit())
            text += QChar(u'0' + c.digitValue());
        else if (isGroup(c))
            text += u' ';
        else if (c == u'\u2212' || c == u'\uff0d') // minus sign, full-width hyphen
            text += u'-';
        else if (c == u'\uff0b' || c == u'\uff0e' || c == u'\uff0c') // full-width + . ,
            text += QChar(c.unicode() - 0xfee0);
        else
            text += c;
    }
    return text;
}

/// Which sign is the decimal one; null when there is none.
QChar decimalSign(const QString &text, QChar regional)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0)
        return dot > comma ? u'.' : u',';
    if (dot < 0 && comma < 0)
        return {};
    const QChar sign = dot >= 0 ? u'.' : u',';
    if (text.count(sign) > 1)
        return {};
    if (sign == regional)
        return sign;
    const qsizetype at = text.indexOf(sign);
    const bool canGroup = text.size() - at == 4 && at >= 1 && at <= 3 && text[0] != u'0';
    return sign == u'.' && !canGroup ? sign : QChar();
}

/// Takes the grouping out of the digits before the point. False where it does not group in threes.
bool ungroup(QString &whole)
{
    const auto isSign = [](QChar c) { return c == u' ' || c == u'.' || c == u','; };
    const auto found = std::find_if(whole.begin(), whole.end(), isSign);
    if (found == whole.end())
        return true;
    const QStringList groups = whole.split(*found);
    const QString &first = groups.first();
    if (first.isEmpty() || first.size() > 3 || first.startsWith(u'0'))
        return false;
    if (std::any_of(groups.begin() + 1, groups.end(), [](auto &g) { return g.size() != 3; }))
        return false;
    whole = groups.join(QString()); // a second kind of sign is no digit, and found later
    return true;
}

/// Takes a sign off the beginning; true for minus.
bool takeSign(QString &text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    return negative;
}

Result<qint64> orRefused(const Result<qint64> &value, const QString &typed)
{
    if (!value)
        return Error{.code = value.error().code, .value = typed};
    return value;
}

} // namespace

Result<qint64> parseDecimal(const QString &canonical, int places, bool round)
{
    QString text = canonical;
    const bool negative = takeSign(text);
    const qsizetype dot = text.indexOf(u'.');
    if (dot == 0 || dot == text.size() - 1)
        return Error{.code = Error::Code::NotANumber, .value = canonical};
    const QString whole = dot < 0 ? text : text.left(dot);
    const QString behind = dot < 0 ? QString() : text.mid(dot + 1);
    return orRefused(scaled(negative, whole, behind, places, round), canonical);
}

QString decimalText(qint64 scaled, int places, int minimum)
{
    const bool negative = scaled < 0;
    QString digits = QString::number(negative ? -quint64(scaled) : quint64(scaled));
    digits = digits.rightJustified(places + 1, u'0');
    QString text = digits.left(digits.size() - places);
    QString behind = digits.mid(digits.size() - places);
    while (behind.size() > minimum && behind.endsWith(u'0'))
        behind.chop(1);
    if (!behind.isEmpty())
        text += u'.' + behind;
    return negative ? u'-' + text : text;
}

Result<qint64> parseTypedNumber(const QString &typed, const QLocale &region, int places, bool round)
{
    QString text = plain(typed);
    const bool negative = takeSign(text);
    text = text.trimmed();
    const QString point = region.decimalPoint();
    const QChar sign = decimalSign(text, point.isEmpty() ? u'.' : point.front());
    const qsizetype at = sign.isNull() ? text.size() : text.lastIndexOf(sign);
    QString whole = text.left(at);
    if (!ungroup(whole))
        return Error{.code = Error::Code::NotANumber, .value = typed};
    return orRefused(scaled(negative, whole, text.mid(at + 1), places, round), typed);
}

Result<qint64> multiplyRound(qint64 a, qint64 b, int dropPlaces)
{
    return narrowed(divideRounded(Wide(a) * b, power(dropPlaces)));
}

std::optional<qint64> addChecked(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}

Result<qint64> lineTotal(qint64 quantity, qint64 unitPrice, qint64 discount, int currencyDigits)
{
    // 10^-4 × 10^-4 × 10^-6 (percent with four places, over a hundred)
    Wide product = 0;
    if (__builtin_mul_overflow(Wide(quantity) * unitPrice, Wide(1'000'000) - discount, &product))
        return Error{.code = Error::Code::OutOfRange};
    return narrowed(divideRounded(product, power(14 - currencyDigits)));
}
