// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/profile.h"
#include "core/store/queryengine.h"

/// Reads a profile's lists over a connection of its own, with the catalogue as it stands in what is
/// read. Belongs to the thread that made it; opens at the first question, and anew at each one
/// while that fails.
///
/// Errors: those of Profile::openToRead and of QueryEngine; NotFound once the profile is gone.
class ListReader
{
public:
    explicit ListReader(QString folder)
        : m_folder(std::move(folder))
    {}

    Result<> open(); ///< ahead of the first question
    Result<Answer> ask(Query query, std::size_t first, QueryEngine::Cancel cancel);
    Result<std::vector<quint32>> order(Query query, QueryEngine::Cancel cancel);
    Result<std::vector<Record>> records(int entity, const std::vector<quint32> &rows);

    /// What a question asked now would see, as in an answer; nothing where it cannot be told.
    std::optional<quint64> snapshot();

    void rest() const; ///< gives back what is kept between questions

private:
    /// One snapshot, and in it `question` asked, if the catalogue in it knows what `query` names.
    template <typename T>
    Result<T> read(const Query &query, const std::function<Result<T>()> &question);
    /// What stands in a query is resolved over this connection: the asker has none, or another.
    void resolveHere(Query &query);

    QString m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<QueryEngine> m_engine;
    bool m_warm = false; ///< has answered: the window is painted
};
