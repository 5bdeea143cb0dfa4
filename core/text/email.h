// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// Whether a text has the shape of an address: one @, a local part of at most 64 octets, a domain
/// of at least two labels. Letters of any script. Errors: NotAnEmail. Source: RFC 5321, 6531.
Result<> checkEmail(const QString &typed);

/// As two addresses are compared: NFC, lower case.
QString normaliseEmail(const QString &typed);
