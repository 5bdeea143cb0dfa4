// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

/// What a new office is told of its machine.
struct ProfileSeed
{
    QString login;    ///< of the local user
    QString name;     ///< as a person reads it
    QString device;   ///< what the computer is called
    QString language; ///< "en", "zh_CN", "es"
    QString zone;     ///< IANA
    QString currency; ///< ISO 4217
    QString country;  ///< ISO 3166
};

/// Makes a store in an empty database, whole or not at all: tables, seeds, the company with its
/// first branch, one user and one device with all rights.
Result<> foundStore(RecordStore &store, const ProfileSeed &seed);
