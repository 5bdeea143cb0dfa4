// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// What is wrong with the form of a filter, as one sentence in the person's language: where, and
/// what was expected there. `error`: Malformed, of parsing a filter or of binding one.
QString filterNotice(const Error &error);
