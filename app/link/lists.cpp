// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/lists.h"

#include "app/link/listreader.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

using Time = std::chrono::steady_clock;

/// Stands on the asker's thread and is woken by the other. Nothing is carried by the event itself:
/// it says only that something waits behind the mutex.
class Lists::Mailbox final : public QObject
{
public:
    explicit Mailbox(Lists &lists)
        : m_lists(lists)
    {}

protected:
    void customEvent(QEvent *) override { m_lists.deliver(); }

private:
    Lists &m_lists;
};

Lists::Lists(QString folder)
    : Lists(std::move(folder), Pace())
{}

Lists::Lists(QString folder, Pace pace)
    : m_folder(std::move(folder))
    , m_pace(pace)
    , m_mailbox(std::make_unique<Mailbox>(*this))
    , m_thread([this] { run(); })
{}

Lists::~Lists()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        if (m_running)
            m_running->cancel();
    }
    m_wake.notify_one();
    m_thread.join();
}

Asked Lists::ask(View view, Query query, std::size_t first, On<Answer> onFirst)
{
    query.reading.resolve = {}; // the asker's, and not for another thread
    query.reading.entityNumber = {};
    supersede(view, Sort::Order);
    auto read = [query = std::move(query), first](ListReader &reader, auto *cancel) {
        return reader.ask(query, first, cancel);
    };
    return enqueue(view, Sort::First,
                   std::make_shared<QuestionFor<Answer>>(std::move(read), std::move(onFirst)));
}

Asked Lists::order(View view, Query query, On<std::vector<quint32>> onOrder)
{
    query.reading.resolve = {};
    query.reading.entityNumber = {};
    auto read = [query = std::move(query)](ListReader &reader, auto *cancel) {
        return reader.order(query, cancel);
    };
    return enqueue(
        view, Sort::Order,
        std::make_shared<QuestionFor<std::vector<quint32>>>(std::move(read), std::move(onOrder)));
}

Asked Lists::records(View view, int entity, std::vector<quint32> rows,
                     On<std::vector<Record>> onRecords)
{
    auto read = [entity, rows = std::move(rows)](ListReader &reader, auto *) {
        return reader.records(entity, rows);
    };
    return enqueue(
        view, Sort::Records,
        std::make_shared<QuestionFor<std::vector<Record>>>(std::move(read), std::move(onRecords)));
}

void Lists::supersede(View view, Sort sort)
{
    for (const Latest &latest : m_latest)
        if (view && latest.view == view && latest.sort == sort)
            if (const auto older = latest.question.lock())
                older->drop();
    std::erase_if(m_latest, [](const Latest &latest) {
        const auto question = latest.question.lock();
        return !question || !question->isOpen();
    });
}

Asked Lists::enqueue(View view, Sort sort, std::shared_ptr<Question> question)
{
    supersede(view, sort);
    if (view)
        m_latest.push_back({view, sort, question});
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [](const Waiting &one) { return one.question->isCancelled(); });
        m_waiting.push_back({sort, question});
    }
    m_wake.notify_one();
    return Asked(std::move(question));
}

void Lists::look()
{
    {
        const std::lock_guard lock(m_mutex);
        m_looks = true;
    }
    m_wake.notify_one();
}

/// Nothing of this object is touched after the call: it may be gone by then.
void Lists::deliver()
{
    std::function<void()> told;
    {
        const std::lock_guard lock(m_mutex);
        told = std::move(m_told.front());
        m_told.pop_front();
    }
    told();
}

void Lists::post(std::function<void()> told)
{
    m_told.push_back(std::move(told));
    QCoreApplication::postEvent(m_mailbox.get(), new QEvent(QEvent::User)); // one for each
}

void Lists::run()
{
    ListReader reader(m_folder);
    (void)reader.open(); // where that fails, the first question is told
    auto looked = Time::now();
    auto asked = looked;
    bool rests = true;
    std::unique_lock lock(m_mutex);
    m_snapshot = reader.snapshot();
    while (!m_ends) {
        if (m_waiting.empty() && !m_looks)
            m_wake.wait_for(lock, m_pace.look);
        if (!m_waiting.empty()) {
            readNext(reader, lock);
            asked = Time::now();
            rests = false;
        }
        if (m_looks || Time::now() - looked >= m_pace.look) {
            lookForCommits(reader, lock);
            looked = Time::now();
        }
        if (!rests && Time::now() - asked >= m_pace.idle) {
            reader.rest();
            rests = true;
        }
    }
}

/// An order goes last: it takes longest, and the screen waits for the others.
void Lists::readNext(ListReader &reader, std::unique_lock<std::mutex> &lock)
{
    auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
                             [](const Waiting &one) { return one.sort != Sort::Order; });
    if (next == m_waiting.end())
        next = m_waiting.begin();
    auto question = std::move(next->question);
    m_waiting.erase(next);
    m_running = question;
    lock.unlock();
    if (!question->isCancelled())
        question->read(reader);
    lock.lock();
    m_running.reset();
    if (!question->isCancelled())
        post([question = std::move(question)] { question->answer(); });
}

void Lists::lookForCommits(ListReader &reader, std::unique_lock<std::mutex> &lock)
{
    m_looks = false;
    lock.unlock();
    const auto snapshot = reader.snapshot();
    lock.lock();
    if (!snapshot || snapshot == m_snapshot)
        return;
    const bool isFirst = !m_snapshot; // nobody has an older answer
    m_snapshot = snapshot;
    if (isFirst || std::exchange(m_tells, true))
        return;
    post([this] {
        quint64 newest = 0;
        {
            const std::lock_guard here(m_mutex);
            m_tells = false;
            newest = *m_snapshot;
        }
        if (const auto tell = changed) // a copy: it may be replaced, or go with this object
            tell(newest);
    });
}
