// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/filternotice.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Filters
{
    Q_DECLARE_TR_FUNCTIONS(filters)
};

/// What core/schema says of a filter that it cannot read, for the translations.
[[maybe_unused]] constexpr const char *expectations[]{
    QT_TRANSLATE_NOOP("filters", "a closing quote is expected, and \\ only before \" or \\"),
    QT_TRANSLATE_NOOP("filters", "'and', 'or' or the end is expected"),
    QT_TRANSLATE_NOOP("filters", "a filter less deep is expected"),
    QT_TRANSLATE_NOOP("filters", "'and', 'or' or ')' is expected"),
    QT_TRANSLATE_NOOP("filters", "a field is expected"),
    QT_TRANSLATE_NOOP("filters", "a comparison is expected"),
    QT_TRANSLATE_NOOP("filters", "a comparison is expected: 'is empty' is not for records that "
                                 "refer here"),
    QT_TRANSLATE_NOOP("filters", "'empty' is expected"),
    QT_TRANSLATE_NOOP("filters", "'(' is expected"),
    QT_TRANSLATE_NOOP("filters", "',' or ')' is expected"),
    QT_TRANSLATE_NOOP("filters", "a text is expected: 'is empty' says it"),
    QT_TRANSLATE_NOOP("filters", "a value is expected"),
    QT_TRANSLATE_NOOP("filters", "fewer values are expected"),
    QT_TRANSLATE_NOOP("filters", "too long a path"),
    QT_TRANSLATE_NOOP("filters", "a field in whose values one is before another is expected"),
    QT_TRANSLATE_NOOP("filters", "an id is equal or not"),
    QT_TRANSLATE_NOOP("filters", "a reference is equal or not"),
    QT_TRANSLATE_NOOP("filters", "a time holds no text"),
    QT_TRANSLATE_NOOP("filters", "a number holds no text"),
};

} // namespace

QString filterNotice(const Error &error)
{
    static const QRegularExpression placed(u"^at character (\\d+): (.*)$"_s);
    const auto match = placed.match(error.detail);
    const QString why = match.hasMatch() ? match.captured(2) : error.detail;
    const QString reason = Filters::tr(why.toUtf8().constData());
    if (!match.hasMatch())
        return Filters::tr("“%1” cannot be asked: %2.").arg(error.value, reason);
    if (error.value.isEmpty())
        return Filters::tr("The filter ends too early: %1.").arg(reason);
    return Filters::tr("The filter is not understood at character %1, “%2”: %3.")
        .arg(match.captured(1), error.value, reason);
}
