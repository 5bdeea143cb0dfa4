// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// How a Han character is read. Source: Unihan kMandarin and kHanyuPinlu (see resources/pinyin).
struct Syllable
{
    int number = -1; ///< in the order of syllables; -1: no reading
    int tone = 0;    ///< 1…4, 5 neutral
    bool isValid() const { return number >= 0; }
    QString letters() const; ///< without the tone, ü as v
};

bool isHan(char32_t character);

enum class Of { Text, PersonName };

/// One reading for each character of a run of Han characters; words whose characters are read
/// otherwise together (重庆) as such, the first of a person's name as a surname.
std::vector<Syllable> readingsOf(const QString &han, Of what = Of::Text);

/// Further common readings of one character, letters alone.
QStringList secondReadings(char32_t character);
