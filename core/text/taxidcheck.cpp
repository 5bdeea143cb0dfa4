// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/taxidcheck.h"

#include <QDate>

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace taxid {
namespace {

int digit(QChar c)
{
    return c.unicode() - u'0';
}

Verdict strict(bool right)
{
    return right ? Verdict::Right : Verdict::Wrong;
}

/// Σ digit × weight from the left.
int weighted(const QString &value, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype i = 0;
    for (const int weight : weights)
        sum += digit(value[i++]) * weight;
    return sum;
}

constexpr QStringView dni_letters = u"TRWAGMYFPDXBNJZSQVHLCKE";

bool dniRight(const QString &digits, QChar letter)
{
    return dni_letters[digits.toInt() % 23] == letter;
}

Verdict entityNif(const QString &value)
{
    int sum = 0;
    for (int i = 1; i <= 7; ++i) {
        const int d = digit(value[i]);
        sum += i % 2 == 0 ? d : (2 * d) / 10 + (2 * d) % 10;
    }
    const int control = (10 - sum % 10) % 10;
    const QChar given = value.back();
    const bool asDigit = given == QChar(u'0' + control);
    const bool asLetter = given == u"JABCDEFGHI"[control];
    if (!asDigit && !asLetter)
        return Verdict::Wrong;
    if (QStringView(u"ABEH").contains(value.front()) && asLetter)
        return Verdict::Doubtful;
    if (QStringView(u"PQRSWN").contains(value.front()) && asDigit)
        return Verdict::Doubtful;
    return Verdict::Right;
}

} // namespace

Verdict uscc(const QString &value)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; ++i) {
        sum += int(alphabet.indexOf(value[i])) * weight;
        weight = weight * 3 % 31;
    }
    const bool first = alphabet.indexOf(value[17]) == (31 - sum % 31) % 31;
    constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    sum = 0;
    for (int i = 0; i < 8; ++i) {
        const QChar c = value[8 + i];
        sum += (c.isDigit() ? digit(c) : c.unicode() - u'A' + 10) * weights[i];
    }
    const int rest = 11 - sum % 11;
    const QChar expected = rest == 10 ? QChar(u'X') : QChar(u'0' + (rest == 11 ? 0 : rest));
    const bool second = value[16] == expected;
    const bool digitsAlone =
        std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    if ((!first && !second) || (digitsAlone && !first))
        return Verdict::Wrong;
    return first && second ? Verdict::Right : Verdict::Doubtful; // some of before 2016 fail one
}

Verdict resident(const QString &value)
{
    const QDate birth = QDate::fromString(value.mid(6, 8), u"yyyyMMdd"_s);
    const int sum = weighted(value, {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2});
    return strict(birth.isValid() && u"10X98765432"[sum % 11] == value.back());
}

Verdict licence(const QString &value)
{
    int product = 10;
    for (int i = 0; i < 14; ++i) {
        int sum = (product + digit(value[i])) % 10;
        sum = sum == 0 ? 10 : sum;
        product = sum * 2 % 11;
    }
    return strict((product + digit(value[14])) % 10 == 1);
}

Verdict nif(const QString &value)
{
    const QChar first = value.front();
    if (first.isDigit())
        return strict(dniRight(value.left(8), value.back()));
    if (const qsizetype foreign = QStringView(u"XYZ").indexOf(first); foreign >= 0)
        return strict(dniRight(QString::number(foreign) + value.mid(1, 7), value.back()));
    if (QStringView(u"KLM").contains(first))
        return strict(dniRight(value.mid(1, 7), value.back()));
    return entityNif(value);
}

Verdict rfc(const QString &value)
{
    if (value == "XAXX010101000"_L1 || value == "XEXX010101000"_L1)
        return Verdict::Doubtful; // the public, and foreigners
    constexpr QStringView alphabet = u"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    const QString text = value.rightJustified(13, u' ');
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += int(alphabet.indexOf(text[i])) * (13 - i);
    const int rest = (11 - sum % 11) % 11;
    const QChar expected = rest == 10 ? QChar(u'A') : QChar(u'0' + rest);
    return expected == value.back() ? Verdict::Right : Verdict::Doubtful;
}

Verdict cuit(const QString &value)
{
    const int rest = 11 - weighted(value, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    return strict(digit(value.back()) == (rest == 11 ? 0 : rest == 10 ? 9 : rest));
}

Verdict rutChile(const QString &value)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = value.size() - 2; i >= 0; --i) {
        sum += digit(value[i]) * weight;
        weight = weight == 7 ? 2 : weight + 1;
    }
    const int rest = 11 - sum % 11;
    return strict(value.back()
                  == (rest == 11   ? QChar(u'0')
                      : rest == 10 ? QChar(u'K')
                                   : QChar(u'0' + rest)));
}

Verdict nit(const QString &value)
{
    constexpr int weights[] = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
    int sum = 0;
    for (qsizetype i = value.size() - 2, w = 0; i >= 0; --i, ++w)
        sum += digit(value[i]) * weights[w];
    const int rest = sum % 11;
    return strict(digit(value.back()) == (rest > 1 ? 11 - rest : rest));
}

Verdict rucPeru(const QString &value)
{
    const int sum = weighted(value, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2});
    return strict(digit(value.back()) == (11 - sum % 11) % 10);
}

Verdict rutUruguay(const QString &value)
{
    const int rest = (11 - weighted(value, {4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return strict(rest < 10 && digit(value.back()) == rest);
}

Verdict rucEcuador(const QString &value)
{
    const auto mod11 = [](int sum) { return (11 - sum % 11) % 11; };
    int expected = 0;
    int at = 9;
    if (value[2] == u'9') { // a company
        expected = mod11(weighted(value, {4, 3, 2, 7, 6, 5, 4, 3, 2}));
    } else if (value[2] == u'6') { // the state
        expected = mod11(weighted(value, {3, 2, 7, 6, 5, 4, 3, 2}));
        at = 8;
    } else { // a person: the identity card's own digit
        int sum = 0;
        for (int i = 0; i < 9; ++i) {
            const int product = digit(value[i]) * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        expected = (10 - sum % 10) % 10;
    }
    return digit(value[at]) == expected ? Verdict::Right : Verdict::Doubtful;
}

Verdict rif(const QString &value)
{
    const QStringView letters = u"VEJPG";
    constexpr int worth[] = {4, 8, 12, 16, 20};
    int sum = worth[letters.indexOf(value.front())];
    constexpr int weights[] = {3, 2, 7, 6, 5, 4, 3, 2};
    for (int i = 0; i < 8; ++i)
        sum += digit(value[1 + i]) * weights[i];
    return strict(u"00987654321"[sum % 11] == value.back());
}

} // namespace taxid
