// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/email.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

Result<> checkEmail(const QString &typed)
{
    static const QRegularExpression shape(
        u"^[^\\s@,;<>()\\[\\]\"]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = typed.trimmed();
    const QString local = text.left(text.indexOf(u'@'));
    const bool dots = local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."_s);
    if (!shape.match(text).hasMatch() || dots || local.toUtf8().size() > 64
        || text.toUtf8().size() > 254)
        return Error{.code = Error::Code::NotAnEmail, .value = typed};
    return {};
}

QString normaliseEmail(const QString &typed)
{
    return typed.trimmed().normalized(QString::NormalizationForm_C).toLower();
}
