// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// A tax identifier: `kind` is a key of the table ("es_nif") or empty for free text.
struct TaxId
{
    QString kind;
    QString value;
};

/// Reads "es_nif:B64717838", or a value alone, whose kind is then told by its shape; what has the
/// shape of none is kept as free text.
/// Errors: NotATaxId where the check is one that real numbers always pass (`hints`: the kind), or
///         where the kind that was named has another shape (`hints`: the kind and an example).
/// Source: GB 32100-2015, GB 11643-1999, Orden EHA/451/2008, the SAT's rules for the RFC, and the
///         registers named beside each row of the table.
Result<TaxId> parseTaxId(const QString &typed);

/// Upper case, without spaces, dots, dashes and a leading country code.
QString normaliseTaxId(const TaxId &id);

/// Whether the check fails where that is only worth a hint.
bool taxIdDoubtful(const TaxId &id);

QString taxIdCountry(const QString &kind);  ///< ISO 3166; empty for unknown kinds
bool isSensitiveTaxId(const QString &kind); ///< a person's own number: masked by default
QString maskedTaxId(const TaxId &id);       ///< what may be shown of a sensitive one; others whole
QStringList taxIdKinds();
QString taxIdExample(const QString &kind);
