// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text as search and `~` compare it: NFKC, case folded, accents removed (ñ is n, ß is ss),
/// full width made half.
QString fold(const QString &text);

/// Whether a text shows what was typed, as `fold` reads both.
bool containsFolded(const QString &text, const QString &needle);
