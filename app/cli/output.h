// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <atomic>

class Clock;

/// Whether Ctrl+C was pressed; long work asks and stops at the next safe place.
bool interrupted();
const std::atomic<bool> *interruption(); ///< the same, for whoever looks often
void watchForInterrupt();

/// Columns that a text takes on a terminal: Chinese characters take two, combining marks none.
int shownWidth(const QString &text);

/// Standard output. Once its reader is gone everything more is dropped in silence.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {}

    bool json() const { return m_json; }
    void write(const QByteArray &utf8);
    void line(const QString &text);
    void document(const QJsonObject &object);
    void flush();
    /// Whether going on makes sense: a reader is there, nobody pressed Ctrl+C.
    bool wanted() const { return !m_broken && !m_full && !m_stopped && !interrupted(); }
    bool broken() const { return m_broken; }
    bool full() const { return m_full; }       ///< what was written did not reach the disk
    bool stopped() const { return m_stopped; } ///< Ctrl+C while its reader took nothing more

private:
    void fail(int error);

    bool m_json;
    bool m_broken = false;
    bool m_full = false;
    bool m_stopped = false;
};

/// Rows for people: aligned by the first screenful, so that a long list begins at once.
class Table
{
public:
    Table(Output &output, QStringList headings);
    ~Table() { finish(); }
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    void row(QStringList cells);
    void finish(); ///< prints what waits

private:
    void print(const QStringList &cells);

    Output &m_output;
    QStringList m_headings;
    QList<QStringList> m_waiting;
    QList<int> m_widths;
    bool m_settled = false;
};

/// `{"name":[…]}`, an element at a time.
class JsonList
{
public:
    JsonList(Output &output, const QString &name);
    JsonList(const JsonList &) = delete;
    JsonList &operator=(const JsonList &) = delete;

    void add(const QJsonObject &object);
    void finish(); ///< not called after an error: half a document is no document

private:
    Output &m_output;
    bool m_first = true;
};

/// A line on a terminal's standard error for what takes longer than half a second.
class Progress
{
public:
    enum class Of { Things, Share }; ///< Share: only how many hundredths are done

    Progress(Clock &clock, QString what, Of of = Of::Things);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// `total` 0: not known. False: stop. Never more often on the screen than it can be read.
    bool operator()(qint64 done, qint64 total);

private:
    Clock &m_clock;
    QString m_what;
    Of m_of;
    qint64 m_next;
    bool m_terminal;
    bool m_shown = false;
};

void printError(const QString &sentence); ///< one line on standard error
