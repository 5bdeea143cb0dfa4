// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
void benchLists(Report &, const QString &, qint64) {}
void benchOpening(Report &, const QString &, qint64) {}
