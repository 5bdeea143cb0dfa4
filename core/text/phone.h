// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// Refuses only what can be no phone: fewer than three digits, or letters that are no extension.
/// Errors: NotAPhone.
Result<> checkPhone(const QString &typed);

/// E.164, for search and comparison; empty where the number cannot be read.
/// `region`: ISO 3166 alpha-2, for numbers without a country code; may be empty.
QString normalisePhone(const QString &typed, const QString &region);
