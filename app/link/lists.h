// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/link/question.h"
#include "core/store/answer.h"
#include "core/store/query.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

/// Answers lists of a profile without anybody waiting: a thread with a connection of its own reads,
/// one question after the other; each is answered on the thread that made this object, which must
/// have an event loop and alone may use it. Errors come as answers, those of ListReader.
///
/// Destroyed, it waits for the block being read; nothing is answered any more. It may be destroyed
/// by what it calls.
class Lists
{
public:
    using Span = std::chrono::milliseconds;
    struct Pace
    {
        Span look{250};  ///< between looks for commits of others; `changed` comes no more often
        Span idle{5000}; ///< after the last question, until memory is given back
    };

    explicit Lists(QString folder);
    Lists(QString folder, Pace pace);
    ~Lists();
    Lists(const Lists &) = delete;
    Lists &operator=(const Lists &) = delete;

    /// Who asks: the address of what shows the answer. Its newest question wins: an older one of
    /// the same sort is dropped, by `ask` also an order. Null: nobody's, all are answered.
    using View = const void *;
    template <typename T>
    using On = std::function<void(Result<T>)>;

    /// First rows, how many there are, and groups. What the query's `reading` resolves is resolved
    /// by the reader.
    [[nodiscard]] Asked ask(View view, Query query, std::size_t first, On<Answer> onFirst);
    /// Every matching row in order.
    [[nodiscard]] Asked order(View view, Query query, On<std::vector<quint32>> onOrder);
    /// What stands in rows; those that are not there are left out.
    [[nodiscard]] Asked records(View view, int entity, std::vector<quint32> rows,
                                On<std::vector<Record>> onRecords);

    /// Called with the new snapshot after a commit, whoever made it: answers with another one may
    /// be out of date.
    std::function<void(quint64 snapshot)> changed;
    /// Looks for commits now: after one of one's own.
    void look();

private:
    enum class Sort { First, Order, Records };
    class Mailbox;
    struct Waiting
    {
        Sort sort;
        std::shared_ptr<Question> question;
    };
    struct Latest
    {
        View view;
        Sort sort;
        std::weak_ptr<Question> question;
    };

    Asked enqueue(View view, Sort sort, std::shared_ptr<Question> question);
    void supersede(View view, Sort sort);
    void deliver(); ///< the oldest of what is to be told

    // On the reading thread, `m_mutex` held by `lock`.
    void run();
    void readNext(ListReader &reader, std::unique_lock<std::mutex> &lock);
    void lookForCommits(ListReader &reader, std::unique_lock<std::mutex> &lock);
    void post(std::function<void()> told);

    const QString m_folder;
    const Pace m_pace;
    std::vector<Latest> m_latest; ///< the asker's
    std::unique_ptr<Mailbox> m_mailbox;

    std::mutex m_mutex; ///< over what follows
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    std::shared_ptr<Question> m_running;
    std::deque<std::function<void()>> m_told; ///< for the asker
    std::optional<quint64> m_snapshot;        ///< last seen
    bool m_tells = false;                     ///< `changed` is under way
    bool m_looks = false;                     ///< somebody wants a look at once
    bool m_ends = false;

    std::thread m_thread; ///< the last: it uses all of these
};
