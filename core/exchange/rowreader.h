// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

/// Makes an operation of a row of a file: a create, or a set of what differs in the record that
/// the match finds.
class RowReader
{
public:
    static Result<std::unique_ptr<RowReader>> make(Profile &profile, const ImportOptions &options,
                                                   const QStringList &heading);

    Result<Op> read(const QStringList &cells);
    /// Whether the same key waits in a row that is not yet applied.
    bool waitsFor(const Op &op) const;
    void remember(const Op &op);
    void forget(); ///< everything was applied
    /// Headings that say nothing to us, where nobody chose among them.
    QStringList unused(const QStringList &heading) const;

private:
    RowReader(Profile &profile, const ImportOptions &options, const EntityDef &entity);
    Result<> readSets();
    bool fillsMatch() const;
    Result<> readCell(const Mapping &mapping, QString text, Record &record,
                      std::vector<bool> &given);
    Result<Cells> parse(const Mapping &mapping, const FieldDef &field, const QString &text,
                        const Record &record);
    Result<Cell> referenced(const Mapping &mapping, const FieldDef &field, const QString &text);
    Result<std::optional<Record>> matched(Record &record, const QStringList &cells);
    QString keyOf(const Op &op) const;

    Profile &m_profile;
    const ImportOptions &m_options;
    const EntityDef m_entity; ///< a copy: importing fields replaces the catalogue
    Reading m_reading;
    std::vector<Mapping> m_mappings;
    std::optional<int> m_match;
    int m_idCell = -1;
    Record m_blank; ///< with the values of --set
    std::vector<bool> m_blankGiven;
    QHash<QString, QByteArray> m_found; ///< references by mapping and text
    QSet<QString> m_waiting;
};
