// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

qint64 SystemClock::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}
