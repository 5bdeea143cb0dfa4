// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/store/profile.h"

/// One run of the program: what was asked, and the profile it is asked of.
class Session
{
public:
    Session(Arguments arguments, Clock &clock, Random &random);

    /// Opens the profile, or makes it where the command may.
    Result<> open();

    const Arguments &arguments() const { return m_arguments; }
    const QString &word(qsizetype place) const { return m_arguments.words[place]; }
    Output &output() { return m_output; }
    Clock &clock() { return m_clock; }

    Profile &profile() { return *m_profile; }
    RecordStore &store() { return m_profile->store(); }
    const Catalogue &catalogue() { return store().catalogue(); }
    const Viewer &viewer() const { return m_viewer; }
    const QString &language() const { return m_viewer.language; }

    /// Errors: UnknownEntity, with the nearest.
    Result<const EntityDef *> entity(const QString &key);
    /// Errors: NotAnId, NotFound, also when it is deleted unless `dead` ones do.
    Result<Record> record(const EntityDef &entity, const QString &id, bool dead = false);
    /// Errors: UnknownField, with the nearest.
    Result<int> column(const EntityDef &entity, const QString &key);

    /// A value for a person's eyes.
    QString shown(const FieldDef &field, std::span<const Cell> cells);
    QString title(int entity, const Id &id);

    /// One act with one operation. Gives the record's id.
    Result<Id> act(const char *name, Op op);

    /// Whose fields an error speaks of; null: nobody's. Asked anew each time, since a write may
    /// replace the catalogue.
    const EntityDef *subject() { return m_profile ? catalogue().find(m_subject) : nullptr; }
    void speakOf(int entity) { m_subject = entity; } ///< 0: of none

    bool asking = false; ///< an error now is one of the question, not of a value

private:
    Result<> make(const QString &folder);

    Arguments m_arguments;
    Output m_output;
    Clock &m_clock;
    Random &m_random;
    std::unique_ptr<Profile> m_profile;
    Viewer m_viewer;
    int m_subject = 0;
};
