// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/town.h"

/// One way of sorting, and the cell that it compares, read from the record itself.
struct Way
{
    QString text;
    std::function<Cell(const Record &)> cell;
};

/// A question put to SQL, to the columns and to each record by itself.
struct Question
{
    Town &town;
    int entity;
    QString text;
    std::vector<std::pair<Way, bool>> by = {}; ///< true: downwards
    std::optional<qint64> limit = {};

    const Catalogue &catalogue() const { return town.store.catalogue(); }
    Query query() const;
    std::vector<Id> byRecord(bool &isRight) const;
    /// SQL, columns where there are some, and each record by itself give the same rows in the same
    /// order, and as many; false where the question is refused by all.
    bool ask(int &found) const;

private:
    void askColumns(std::vector<Id> expected, bool isRight) const;
};

std::vector<Way> waysOf(Town &town, int entity);

/// A filter, an order and a limit by chance; of accounts and of deals in turn.
Question randomQuestion(Town &town, int round);
