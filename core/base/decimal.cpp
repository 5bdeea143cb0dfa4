// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

// 128 bits hold every intermediate of money arithmetic exactly; no standard type does.
__extension__ typedef __int128 Wide;

Wide power(int exponent)
{
    Wide value = 1;
    while (exponent-- > 0)
        value *= 10;
    return value;
}

Wide divideRounded(Wide value, Wide by)
{
    const Wide half = by / 2;
    return value >= 0 ? (value + half) / by : (value - half) / by;
}

Result<qint64> narrowed(Wide value)
{
    if (value > std::numeric_limits<qint64>::max() || value < -std::numeric_limits<qint64>::max())
        return Error{.code = Error::Code::OutOfRange};
    return qint64(value);
}

/// Sign, digits before and behind the point, into one scaled integer.
Result<qint64> scaled(bool negative, const QString &whole, QString behind, int places, bool round)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if ((whole.isEmpty() && behind.isEmpty()) || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(behind.begin(), behind.end(), isDigit))
        return Error{.code = Error::Code::NotANumber};
    while (behind.size() > places && behind.endsWith(u'0'))
        behind.chop(1);
    if (behind.size() > places && !round)
        return Error{.code = Error::Code::TooManyDigits};
    if (whole.size() + behind.size() > 30)
        return Error{.code = Error::Code::OutOfRange};
    Wide value = 0;
    for (const QChar digit : QString(whole + behind))
        value = value * 10 + (digit.unicode() - u'0');
    const int surplus = int(behind.size()) - places;
    value = surplus > 0 ? divideRounded(value, power(surplus)) : value * power(-surplus);
    return narrowed(negative ? -value : value);
}

bool groupedInThrees(const QStringList &groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 3; });
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
    if (sign == regional)
        return sign;
    return groupedInThrees(text.split(sign)) ? QChar() : sign;
}

QString plainDigits(const QString &typed)
{
    QString text;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c == u'\'' || c == u'’')
            continue;
        if (c == u'−')
            text += u'-';
        else if (c.isDigit())
            text += QChar(u'0' + c.digitValue());
        else
            text += c;
    }
    return text;
}

} // namespace

Result<qint64> parseDecimal(const QString &canonical, int places)
{
    QString text = canonical;
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    const qsizetype dot = text.indexOf(u'.');
    if (dot == 0 || dot == text.size() - 1)
        return Error{.code = Error::Code::NotANumber, .value = canonical};
    auto value = scaled(negative, dot < 0 ? text : text.left(dot),
                        dot < 0 ? QString() : text.mid(dot + 1), places, false);
    if (!value)
        return Error{.code = value.error().code, .value = canonical};
    return value;
}

QString decimalText(qint64 scaledValue, int places, int minimum)
{
    const bool negative = scaledValue < 0;
    QString digits = QString::number(negative ? -quint64(scaledValue) : quint64(scaledValue));
    digits = digits.rightJustified(places + 1, u'0');
    QString whole = digits.left(digits.size() - places);
    QString behind = digits.mid(digits.size() - places);
    while (behind.size() > minimum && behind.endsWith(u'0'))
        behind.chop(1);
    if (!behind.isEmpty())
        whole += u'.' + behind;
    return negative ? u'-' + whole : whole;
}

Result<qint64> parseTypedNumber(const QString &typed, const QLocale &region, int places, bool round)
{
    const auto refused = [&](Error::Code code) { return Error{.code = code, .value = typed}; };
    QString text = plainDigits(typed);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    const QString point = region.decimalPoint();
    const QChar sign = decimalSign(text, point.isEmpty() ? u'.' : point.front());
    const qsizetype at = sign.isNull() ? text.size() : text.lastIndexOf(sign);
    QString whole = text.left(at);
    const QString behind = text.mid(at + 1);
    const QChar grouping = whole.contains(u'.') ? u'.' : u',';
    if (whole.contains(grouping)) {
        const QStringList groups = whole.split(grouping);
        if (grouping == sign || !groupedInThrees(groups))
            return refused(Error::Code::NotANumber);
        whole = groups.join(QString());
    }
    auto value = scaled(negative, whole, behind, places, round);
    return value ? value : Result<qint64>(refused(value.error().code));
}

Result<qint64> lineTotal(qint64 quantity, qint64 unitPrice, qint64 discount, int currencyDigits)
{
    // 10^-4 × 10^-4 × 10^-6 (percent with four places, over a hundred)
    Wide product = 0;
    if (__builtin_mul_overflow(Wide(quantity) * unitPrice, Wide(1'000'000) - discount, &product))
        return Error{.code = Error::Code::OutOfRange};
    return narrowed(divideRounded(product, power(14 - currencyDigits)));
}
