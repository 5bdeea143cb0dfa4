// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Columns of a terminal: Chinese characters take two.
qsizetype width(const QString &text)
{
    qsizetype columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x2e80 ? 2 : 1;
    return columns;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(columns - width(text), 0), u' ');
}

QString number(double value)
{
    const int digits = value < 1 ? 3 : value < 100 ? 2 : 0;
    return QString::number(value, 'f', digits).rightJustified(8);
}

QString times(const Samples &samples)
{
    if (samples.isEmpty())
        return QString(26, u' ');
    return number(samples.wall(0.5)) + u' ' + number(samples.wall(0.99)) + u' '
           + number(samples.cpu(0.5));
}

void line(const QString &text)
{
    std::printf("%s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

void Report::heading(const QString &text)
{
    line({});
    line(padded(text, 50)
         + u"  accounts      found |  p50 ms      p99      CPU | after commit: p99"
           "  CPU | beside         p50      CPU  ÷ ours |   MiB  grows"_s);
}

void Report::add(const Figure &figure)
{
    const double median = figure.warm.wall(0.5);
    QString text = padded(figure.name, 50) + QString::number(figure.accounts).rightJustified(10)
                   + figure.found.rightJustified(11) + u" | "_s + times(figure.warm) + u" | "_s
                   + times(figure.afterCommit) + u" | "_s;
    if (figure.yardstick.isEmpty()) {
        text += QString(42, u' ');
    } else {
        const double other = figure.yardstick.wall(0.5);
        text += padded(figure.beside, 14) + number(other) + u' ' + number(figure.yardstick.cpu(0.5))
                + u' ' + number(median > 0 ? other / median : 0) + u"  "_s;
    }
    text += u"| "_s + QString::number(qRound(residentMiB())).rightJustified(5);
    auto &medians = m_medians[figure.name];
    if (const auto before = medians.lower_bound(figure.accounts); before != medians.begin()) {
        const auto &[size, then] = *std::prev(before);
        const double growth = median / then / (double(figure.accounts) / double(size));
        text += QString::number(growth, 'f', 2).rightJustified(7);
        constexpr double noise_ms = 0.2;
        if (growth > 1.15 && median > noise_ms)
            m_growing
                << figure.name
                       + u" at %1: %2 times its data"_s.arg(figure.accounts).arg(growth, 0, 'f', 2);
    }
    medians[figure.accounts] = median;
    const QString place = figure.name + u" at %1"_s.arg(figure.accounts);
    if (figure.same && !*figure.same) {
        text += u"  WRONG"_s;
        m_wrong << place;
    } else if (figure.same) {
        text += u"  same"_s;
    }
    if (const double p99 = figure.warm.wall(0.99); figure.limit > 0 && p99 > figure.limit) {
        text += u"  SLOW"_s;
        m_slow << place + u": p99 %1 ms, not %2"_s.arg(p99, 0, 'f', 1).arg(figure.limit);
    }
    line(text);
}

void Report::note(const QString &text)
{
    line(text);
}

int Report::conclude() const
{
    const auto tell = [](const QString &title, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        line(u"\n"_s + title);
        for (const QString &one : lines)
            line(u"  "_s + one);
    };
    tell(u"WRONG: not what plain SQL says"_s, m_wrong);
    tell(u"Over its limit"_s, m_slow);
    tell(u"Grows faster than its data"_s, m_growing);
    return int(m_wrong.size());
}
