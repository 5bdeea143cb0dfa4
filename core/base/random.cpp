// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QRandomGenerator>

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}
