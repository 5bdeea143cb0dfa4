// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Country
{
    const char16_t *code; ///< ISO 3166-1 alpha-2
    const char16_t *code3;
    const char16_t *en;
    const char16_t *zh;
    const char16_t *es;
};
extern const Country countries[];
extern const int country_count;

/// The ISO 3166-1 alpha-2 code of a country named by a code or in one of the three languages, case
/// and accents aside; empty for what is none.
QString countryCode(const QString &typed);

/// Its name in "en", "zh_CN" or "es"; the code itself where it is none.
QString countryName(const QString &code, const QString &language);
