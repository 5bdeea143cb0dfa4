// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importnotice.h"

#include "app/shell/labels.h"
#include "app/shell/notices.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Imports
{
    Q_DECLARE_TR_FUNCTIONS(imports)
};

/// What is wrong with the file itself.
QString fileNotice(const Error &error, const EntityDef &entity)
{
    const QString &at = error.field;
    const QString &value = error.value;
    if (at == "empty"_L1)
        return Imports::tr("The file is empty; its first line must hold the headings.");
    if (at == "line"_L1)
        return Imports::tr(
                   "The file is no CSV that can be read: in the row that begins in line %1 a "
                   "quote is not closed, or stands inside a cell.")
            .arg(value);
    if (at == "twice"_L1)
        return Imports::tr("The heading “%1” stands twice in the file; rename one of them.")
            .arg(value);
    if (at == "heading"_L1)
        return Imports::tr("No heading of the file is a field of %1: %2; name the fields with "
                           "--map COLUMN=FIELD.")
            .arg(entityLabel(entity), listed(error.hints));
    if (at == "column"_L1)
        return Imports::tr("The file has no column “%1”; it has: %2.")
            .arg(value, listed(error.hints));
    if (at == "encoding"_L1)
        return value.isEmpty()
                   ? Imports::tr(
                         "The file is text in no encoding that could be found; name one with "
                         "--encoding: %1.")
                         .arg(listed(error.hints))
                   : Imports::tr("The file cannot be read as “%1”; name its encoding with "
                                 "--encoding: %2.")
                         .arg(value, listed(error.hints));
    return {};
}

} // namespace

QString importNotice(const Error &error, const EntityDef &entity)
{
    const QString &at = error.field;
    const QString &value = error.value;
    if (at == "map"_L1)
        return Imports::tr("“%1” maps no column; write it like 'Firm=name', the column first.")
            .arg(value);
    if (at == "how"_L1 && !error.hints.isEmpty())
        return Imports::tr("The field “%1” cannot be read by “%2”.")
            .arg(error.hints.front(), value);
    if (at == "how"_L1)
        return Imports::tr("“%1” is no way to read a column; there are: fraction, given-family, "
                           "family-given, not, round, a currency code or a date pattern.")
            .arg(value);
    if (at == "set"_L1)
        return Imports::tr("“%1” gives no field a value; write it like 'type=customer'.")
            .arg(value);
    if (at == "match"_L1)
        return Imports::tr(
                   "No column of the file fills “%1”, by which records were to be found; map "
                   "one to it.")
            .arg(value);
    if (at == "delimiter"_L1)
        return Imports::tr("“%1” cannot stand between cells; one sign can, like: %2.")
            .arg(value, listed(error.hints));
    return fileNotice(error, entity);
}
