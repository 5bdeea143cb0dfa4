// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest_pinyin = 12; ///< characters of a run that pinyin is spelled from
constexpr int longest_token = 64;
constexpr int shortest_number = 5; ///< digits from which on a number is found from its middle

QString character(uint code)
{
    const char32_t one = code;
    return QString::fromUcs4(&one, 1);
}

/// Letters by now, but marks to SQLite's unicode61, to which a mark ends a word.
bool wasMark(uint code)
{
    return (code >= 0x19b0 && code <= 0x19c9) || code == 0x1cf2 || code == 0x1cf3;
}

/// Runs of letters and digits, Han apart from the rest, without marks.
struct Run
{
    QString text;
    bool han;
    bool goesOn = false; ///< only an apostrophe stands between it and the one before
};

bool isApostrophe(uint code)
{
    return code == u'\'' || code == u'\u2019' || code == u'\u02bc';
}

std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    bool open = false;
    bool apostrophe = false; // right behind the last run
    for (const uint code : text.toUcs4()) {
        if (QChar::isMark(code) || wasMark(code)) // of no composed letter
            continue;
        if (isApostrophe(code) || !QChar::isLetterOrNumber(code)) {
            apostrophe = open && isApostrophe(code) && !runs.back().han;
            open = false;
            continue;
        }
        const bool han = isHan(code);
        if (!open || runs.back().han != han)
            runs.push_back({{}, han, apostrophe && !han});
        runs.back().text += character(code);
        open = true;
        apostrophe = false;
    }
    return runs;
}

void addPinyin(QStringList &tokens, const std::vector<Syllable> &readings)
{
    const std::size_t count = readings.size();
    for (std::size_t from = 0; from < count; ++from) {
        QString full;
        QString initials;
        for (std::size_t i = from; i < std::min(count, from + longest_pinyin); ++i) {
            if (!readings[i].isValid())
                break;
            const QString letters = readings[i].letters();
            full += letters;
            initials += letters.front();
        }
        if (full.isEmpty())
            continue;
        tokens << full.left(longest_token);
        if (initials.size() > 1)
            tokens << initials;
    }
}

void addHan(QStringList &tokens, const QString &run)
{
    const QList<uint> codes = run.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        tokens << character(codes[i]);
        if (i + 1 < codes.size())
            tokens << character(codes[i]) + character(codes[i + 1]);
        tokens += secondReadings(codes[i]);
    }
    addPinyin(tokens, readingsOf(run));
    if (codes.size() <= 4) // short enough to be a person's name
        addPinyin(tokens, readingsOf(run, Of::PersonName));
}

bool isBetweenDigits(QChar c)
{
    return c.isSpace() || u"+-./()\u2010\u2012\u2013\u2014"_s.contains(c);
}

/// The digits of a number typed in groups; empty where anything else was typed.
QString digitsAlone(const QString &typed)
{
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!isBetweenDigits(c))
            return {};
    return digits;
}

void addWord(QStringList &tokens, const QString &word)
{
    const QString folded = fold(word).left(longest_token);
    const QString typed = word.toCaseFolded().left(longest_token);
    tokens << folded;
    if (typed != folded)
        tokens << typed;
}

/// "+34 600-123 456" is one number to whoever types its end.
void addNumbers(QStringList &tokens, const QString &text)
{
    QString digits;
    const auto flush = [&] {
        if (digits.size() >= shortest_number)
            for (qsizetype from = 0; from + 3 <= digits.size(); ++from)
                tokens << digits.mid(from, longest_token);
        digits.clear();
    };
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!isBetweenDigits(c))
            flush();
    }
    flush();
}

} // namespace

QStringList searchTokens(const QString &text)
{
    QStringList tokens;
    const QString composed = text.normalized(QString::NormalizationForm_KC);
    QString whole; // across apostrophes
    for (const Run &run : runsOf(composed)) {
        whole = run.goesOn ? whole + run.text : run.text;
        if (run.han) {
            addHan(tokens, run.text);
            continue;
        }
        addWord(tokens, run.text);
        if (run.goesOn)
            addWord(tokens, whole);
    }
    addNumbers(tokens, composed);
    tokens.removeDuplicates();
    return tokens;
}

QStringList queryTokens(const QString &typed)
{
    QStringList tokens;
    for (const Run &run : runsOf(typed.normalized(QString::NormalizationForm_KC))) {
        if (!run.han) {
            const QString before = run.goesOn ? tokens.takeLast() : QString();
            tokens << (before + fold(run.text)).left(longest_token);
            continue;
        }
        const QList<uint> codes = run.text.toUcs4();
        if (codes.size() == 1)
            tokens << run.text;
        for (qsizetype i = 0; i + 1 < codes.size(); ++i) // pairs stand in for the phrase
            tokens << character(codes[i]) + character(codes[i + 1]);
    }
    return tokens;
}

QString matchExpression(const QString &typed)
{
    const auto term = [](const QString &token) { return u"\""_s + token + u"\"*"_s; };
    QStringList terms;
    for (const QString &token : queryTokens(typed))
        terms << term(token);
    const QString words = terms.join(u" AND "_s);
    const QString digits = digitsAlone(typed.normalized(QString::NormalizationForm_KC));
    if (digits.size() < 3)
        return words;
    const QString number = term(digits.left(longest_token));
    return number == words ? words : u"%1 OR (%2)"_s.arg(number, words);
}
