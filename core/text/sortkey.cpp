// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sortkey.h"

#include "core/text/fold.h"

namespace {

// Letters stand by code point: digits and Latin first, Han at its readings, where nothing else is,
// for no Han character stands for itself.
constexpr char16_t han_base = 0x3400;
constexpr int no_place = 0x1fff;
constexpr QChar level(u'\u0001');

bool isEnye(QChar c)
{
    return c == u'ñ' || c == u'Ñ';
}

/// Two code units for a Han character: its syllable and tone, then itself between equal ones.
void appendHan(QString &key, const QString &run, Of what)
{
    const std::vector<Syllable> readings = readingsOf(run, what);
    const QList<uint> characters = run.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const Syllable &reading = readings[std::size_t(i)];
        const int place = reading.isValid() ? reading.number * 8 + reading.tone : no_place;
        key += QChar(char16_t(han_base + place));
        const char32_t character = characters[i];
        key += QString::fromUcs4(&character, 1);
    }
}

void appendFolded(QString &key, const QString &text)
{
    QString plain;
    const auto flush = [&] {
        for (const QChar c : fold(plain))
            if (c.isLetterOrNumber() || c.isSurrogate())
                key += c;
            else if (c.isSpace() && !key.isEmpty() && !key.endsWith(u' '))
                key += u' ';
        plain.clear();
    };
    for (const QChar c : text) {
        if (!isEnye(c)) {
            plain += c;
            continue;
        }
        flush();
        key += u"n\u007f"; // after every nz, before o
    }
    flush();
}

} // namespace

QString sortKey(const QString &text, Of what)
{
    const QString composed = text.normalized(QString::NormalizationForm_C).trimmed();
    QString key;
    QString run;
    bool han = false;
    bool first = true;
    const auto flush = [&] {
        if (han)
            appendHan(key, run, first ? what : Of::Text);
        else
            appendFolded(key, run);
        first = first && run.isEmpty();
        run.clear();
    };
    for (const uint character : composed.toUcs4()) {
        if (isHan(character) != han) {
            flush();
            han = !han;
        }
        const char32_t one = character;
        run += QString::fromUcs4(&one, 1);
    }
    flush();
    return key + level + composed;
}
