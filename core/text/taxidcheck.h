// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The check digits of tax identifiers, each over the normal form, whose shape is already right.
namespace taxid {

enum class Verdict {
    Right,
    Doubtful, ///< real numbers fail it too: a hint
    Wrong,
};

Verdict uscc(const QString &value);       ///< GB 32100-2015, both checks
Verdict resident(const QString &value);   ///< GB 11643-1999: ISO 7064 mod 11-2 and a birth date
Verdict licence(const QString &value);    ///< the old 15 digits: ISO 7064 mod 11,10
Verdict nif(const QString &value);        ///< DNI, NIE, K L M, and entities (CIF form)
Verdict rfc(const QString &value);        ///< SAT: a hint alone
Verdict cuit(const QString &value);       ///< AFIP
Verdict rutChile(const QString &value);   ///< SII
Verdict nit(const QString &value);        ///< DIAN
Verdict rucPeru(const QString &value);    ///< SUNAT
Verdict rutUruguay(const QString &value); ///< DGI
Verdict rucEcuador(const QString &value); ///< SRI: a hint alone, new companies' numbers fail it
Verdict rif(const QString &value);        ///< SENIAT

} // namespace taxid
