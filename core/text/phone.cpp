// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutExtension(QString typed)
{
    static const QRegularExpression extension(
        u"\\s*(?:[,;]+|(?<!\\p{L})(?:ext(?:ensi[oó]n)?\\.?|x)|分机|转|#)\\s*:?\\s*\\d{1,8}\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return typed.remove(extension);
}

} // namespace

Result<> checkPhone(const QString &typed)
{
    const QString number = withoutExtension(typed);
    const auto digits =
        std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    const bool letters =
        std::any_of(number.begin(), number.end(), [](QChar c) { return c.isLetter(); });
    if (digits < 3 || letters)
        return Error{.code = Error::Code::NotAPhone, .value = typed};
    return {};
}

QString normalisePhone(const QString &typed, const QString &region)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string country = region.isEmpty() ? "ZZ" : region.toStdString();
    if (util.Parse(withoutExtension(typed).toStdString(), country, &number)
            != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number))
        return {};
    std::string text;
    util.Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}
