// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The names that were most likely meant by a mistyped one, best first, three at most.
/// Source: optimal string alignment distance (Damerau 1964), a third of the length at most.
QStringList nearest(const QString &typed, const QStringList &names);
