// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/store/rowio.h"

/// Finds the record a person names by a text.
class References
{
public:
    References(RowIo &rows, const Catalogue &catalogue)
        : m_rows(rows)
        , m_catalogue(catalogue)
    {}

    /// By id, or by exact title when unique; of users by login name, of products also by sku, of
    /// records with a number by that.
    /// `within`: the record that is to refer; where several fit, those that hang on the same owner
    /// win (a stage of the opportunity's own pipeline).
    /// Errors: NotFound, Ambiguous.
    Result<Id> resolve(int entity, const QString &text, const FieldDef *field = nullptr,
                       const Record *within = nullptr);

    /// By the exact value of a text column (`account.external_id`).
    Result<Id> resolveBy(int entity, int column, const QString &text);

    /// The title of a record for a reader; empty where it is not here.
    QString title(int entity, const Id &id, const QString &language);

private:
    Result<std::vector<Record>> titled(const EntityDef &entity, const QString &text);

    RowIo &m_rows;
    const Catalogue &m_catalogue;
};
