// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

/// A person's name as it is read: in Han characters family first without a space, in every
/// language; else given, family, second family name.
QString fullName(const QString &given, const QString &family, const QString &family2);

enum class NameOrder { GivenFamily, FamilyGiven };

/// Splits a whole name at its first space into {given, family}. A name in Han characters without
/// one begins with its surname, of two characters where that is one (欧阳, 司马).
std::pair<QString, QString> splitName(const QString &whole, NameOrder order);
