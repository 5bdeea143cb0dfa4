// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A new version rebuilds the search index.
inline constexpr int search_version = 2;

/// The words by which a text is found: letters and digits alone, so that SQLite's unicode61 takes
/// them as they are.
///
/// Latin: each word folded, and as typed where that differs (ñ finds ñ first); what an apostrophe
/// divides also as one word (obrien finds O'Brien). Han: each character
/// and each pair, and pinyin from each character on, in full and by initials. Digits: the joined
/// digits of what looks like a phone or an id, from each place on, so that the middle and the end
/// of a number are found whatever its spacing.
QStringList searchTokens(const QString &text);

/// The words that must be there for what was typed, each as a beginning of one of a text's tokens.
QStringList queryTokens(const QString &typed);

/// The FTS5 expression for what was typed: every word must be there, each as a beginning; all
/// characters are text. Digits alone are also looked for as one number. Empty when nothing can be
/// searched for.
QString matchExpression(const QString &typed);
