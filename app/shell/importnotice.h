// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/schema/catalogue.h"

/// Why a file, or what was said about it, cannot be imported at all, as one sentence in the
/// person's language; empty where the error speaks of something else. `error`: of importCsv, its
/// `field` naming what is at fault; `entity`: what the rows were to become.
QString importNotice(const Error &error, const EntityDef &entity);
