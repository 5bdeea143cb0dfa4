// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class ListReader;

/// A question on its way: asked on one thread, read on another, answered on the first. What the
/// asker gave it to be called back stays with the asker's thread, its destruction too.
class Question
{
public:
    Question() = default;
    virtual ~Question() = default;
    Question(const Question &) = delete;
    Question &operator=(const Question &) = delete;

    /// Stops the reading; for whoever wants no answer.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

    virtual void read(ListReader &reader) = 0; ///< on the reading thread

    // On the asker's thread.
    virtual void answer() = 0; ///< calls back, once, unless dropped
    virtual void drop() = 0;   ///< there will be no answer
    virtual bool isOpen() const = 0;

protected:
    std::atomic<bool> m_cancelled = false;
};

template <typename T>
class QuestionFor final : public Question
{
public:
    using Read = std::function<Result<T>(ListReader &, const std::atomic<bool> *)>;
    using On = std::function<void(Result<T>)>;

    QuestionFor(Read read, On on)
        : m_read(std::move(read))
        , m_on(std::move(on))
    {}

    void read(ListReader &reader) override { m_result.emplace(m_read(reader, &m_cancelled)); }

    void answer() override
    {
        if (isCancelled() || !m_on)
            return;
        const On on = std::exchange(m_on, {}); // it may drop this very question
        on(*std::move(m_result));
    }

    void drop() override
    {
        cancel();
        m_on = {};
    }

    bool isOpen() const override { return bool(m_on); }

private:
    Read m_read;
    On m_on;
    std::optional<Result<T>> m_result;
};

/// Holds a question: dropped, it is not read any further, and never answered. For the thread that
/// asked.
class Asked
{
public:
    Asked() = default;
    explicit Asked(std::shared_ptr<Question> question)
        : m_question(std::move(question))
    {}
    ~Asked() { drop(); }
    Asked(Asked &&) = default;
    Asked &operator=(Asked &&other) noexcept
    {
        drop();
        m_question = std::move(other.m_question);
        return *this;
    }

    void drop()
    {
        if (const auto question = std::exchange(m_question, {}))
            question->drop();
    }
    bool isOpen() const { return m_question && m_question->isOpen(); } ///< an answer may come

private:
    std::shared_ptr<Question> m_question;
};
