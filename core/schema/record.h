// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

/// One record, as its table holds it: a cell for each column of its entity.
struct Record
{
    int entity = 0;
    Id id;
    qint64 row = 0;   ///< local place; never sent, never shown
    bool live = true; ///< neither deleted nor out of scope
    qint64 seq = 0;   ///< the server's; 0 until it has one
    Cells cells;

    const Cell &cell(int column) const { return cells[std::size_t(column)]; }
    Cell &cell(int column) { return cells[std::size_t(column)]; }
    std::span<const Cell> cellsOf(const FieldDef &field) const
    {
        return std::span(cells).subspan(std::size_t(field.firstColumn),
                                        std::size_t(field.columnCount));
    }
    Id reference(int column) const { return Id::fromBytes(cell(column).toByteArray()); }
};

/// Who asks. Handed to filters, rights, lists and dump: "me" is never global.
struct Viewer
{
    Id user;
    Id team;
    Id branch;
    QString language = QStringLiteral("en");
    QString zone = QStringLiteral("UTC");
    QLocale region = QLocale::c();
};
