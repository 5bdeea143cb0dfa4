// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pinyin.h"

/// A new version rebuilds every stored key.
inline constexpr int sort_version = 1;

/// A key whose plain order is the reader's: accents and case count only between equals, ñ comes
/// after n, Han characters by pinyin and tone after Latin letters, surnames by their own readings.
/// The same in every language, at both ends, in SQLite's and in PostgreSQL's code point order.
///
/// Shape: the letters of the first level, U+0001, then the text as it stands (NFC), so that equal
///        keys are equal texts.
QString sortKey(const QString &text, Of what = Of::Text);
