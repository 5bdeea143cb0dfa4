// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"

/// Every built-in entity.
const std::vector<const Entity *> &builtInEntities();

Catalogue builtInCatalogue();
