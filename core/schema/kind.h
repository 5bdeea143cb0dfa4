// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonValue>
#include <QLocale>
#include <QString>
#include <QVariant>

#include <functional>
#include <span>
#include <vector>

/// What a value can be. A new kind is a row in the table of kind.cpp, and an editor.
enum class Kind {
    Text,
    LongText,
    Integer,
    Decimal,
    Quantity,
    Percent,
    Money,
    Price,
    Date,
    Instant,
    Moment,
    Duration,
    Boolean,
    Choice,
    MultiChoice,
    Tags,
    Reference,
    AnyReference,
    Email,
    Phone,
    Url,
    Address,
    PersonName,
    TaxId,
    File,
};

/// How one column is held, in memory and in both databases.
enum class Storage {
    Integer, ///< qint64
    Text,    ///< QString, NFC
    Id,      ///< QByteArray of 16
    Set,     ///< QStringList, sorted, no doubles; not in the table but in rows beside it
};

/// One column of one record: null where empty, else of the type that its Storage names.
using Cell = QVariant;
using Cells = std::vector<Cell>;

/// Stands where the reader may not know the value: neither empty nor "•••".
struct Hidden
{
    friend bool operator==(Hidden, Hidden) { return true; }
};
Q_DECLARE_METATYPE(Hidden)
Cell hiddenCell();
bool isHidden(const Cell &cell);

/// Equal as the sync compares values: NFC text, exact numbers, null unlike "".
bool sameCell(const Cell &a, const Cell &b);

/// A set as a column holds it: by code point, no doubles; null when there are none.
Cell setCell(QStringList members);

struct Column;
struct FieldDef;

/// One column of a kind. The first part with an empty suffix is the value that filters and sorts
/// mean by the field's own key.
struct PartDef
{
    const char *suffix; ///< "" or e.g. "city": the column's key is "address.city"
    Storage storage;
    bool derived = false;        ///< computed by core/crm from the others: never sent, never set
    const char *label = nullptr; ///< QT_TRANSLATE_NOOP("part", …)
};

/// How a text is to be read.
struct Reading
{
    QLocale region = QLocale::c(); ///< C: canonical forms only; else also what people type there
    QString currency = {};         ///< of an amount typed without one
    QString country = {};          ///< ISO 3166 alpha-2, for phones and addresses
    QString zone = {};             ///< IANA, for moments and instants typed as local time
    bool round = false;            ///< too many digits are rounded, not refused
    /// Finds the record that `text` names (an id, an exact title, a login name).
    std::function<Result<Id>(int entity, const QString &text)> resolve = {};
    /// Finds an entity's number by its key, for any-references; 0 when there is none.
    std::function<int(const QString &key)> entityNumber = {};
};

/// How a value is to be shown to a person.
struct Showing
{
    QLocale region = QLocale::c();                               ///< C: canonical, days in ISO
    QString language = {};                                       ///< "en", "zh_CN", "es"
    QString zone = {};                                           ///< IANA
    std::function<QString(int entity, const Id &id)> title = {}; ///< of a reference
    std::function<QString(const QString &key)> choice = {};      ///< label of a choice's key
};

/// The key of an entity by its number, for any-references.
using EntityNames = std::function<QString(int entity)>;

/// What a kind of value can do.
struct KindTraits
{
    Kind kind;
    const char *name; ///< on the command line and in a `field` record: "long_text"
    std::vector<PartDef> parts;
    bool ordered; ///< `<` and `>` make sense

    /// Text as typed, or canonical, into the cells of the field: its parts, and empty ones for the
    /// other columns it may have. Derived parts are left empty: a rule of core/crm fills them.
    Result<Cells> (*parse)(const FieldDef &field, const QString &text, const Reading &reading);
    /// The canonical JSON form (design: the command line); null when empty, {"hidden":true} where
    /// the reader may not know it.
    QJsonValue (*json)(const FieldDef &field, std::span<const Cell> cells,
                       const EntityNames &names);
    /// For a person's eyes.
    QString (*display)(const FieldDef &field, std::span<const Cell> cells, const Showing &showing);
};

const KindTraits &traits(Kind kind);
const KindTraits *kindNamed(const QString &name); ///< null when there is none

/// Reads JSON in canonical form into the cells of the field, as `parse` does; also its parts, each
/// in canonical form: as an object by their suffixes, or an array in their order.
Result<Cells> cellsFromJson(const FieldDef &field, const QJsonValue &value, const Reading &reading);

/// By which two spellings of a phone, an e-mail or a tax id (`kind:value`) are the same; empty
/// where the text has none, or the kind knows no such thing.
QString normalForm(Kind kind, const QString &typed, const QString &country);

/// Reads one part alone (`address.city`), by the index of the part; beyond the parts, a language of
/// a translated text. Errors: as `parse`; Derived for what a rule computes.
Result<Cell> parsePart(const FieldDef &field, std::size_t part, const QString &text,
                       const Reading &reading);
