// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/schema/catalogue.h"

/// An error as one sentence in the person's language: what happened, and what can be done.
/// `entity`: whose fields the error speaks of, for their labels; null where that is not known.
QString notice(const Error &error, const EntityDef *entity = nullptr);

/// Names in quotes, as many as can be read at once: “a”, “b”, …
QString listed(const QStringList &names);

/// Names that might have been meant: "Did you mean “city” or “country”?"; empty for none.
QString suggestion(const QStringList &names);
