// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include "core/text/pinyin_table.h"

#include <algorithm>
#include <utility>

namespace {

Syllable decoded(char16_t reading)
{
    if (reading == pinyin::no_reading)
        return {};
    return {reading / 8, reading % 8};
}

Syllable mainReading(char32_t character)
{
    if (character < pinyin::first_character || character > pinyin::last_character)
        return {};
    return decoded(pinyin::main_reading[character - pinyin::first_character]);
}

Syllable surnameReading(char32_t character)
{
    const auto *end = pinyin::surname_readings + pinyin::surname_count;
    const auto *found = std::find_if(pinyin::surname_readings, end, [&](const pinyin::Second &one) {
        return one.character == character;
    });
    return found == end ? Syllable() : decoded(found->reading);
}

const pinyin::Phrase *phraseOf(char32_t first, char32_t second)
{
    const auto *end = pinyin::phrases + pinyin::phrase_count;
    const auto *found = std::lower_bound(
        pinyin::phrases, end, std::pair(first, second),
        [](const pinyin::Phrase &one, const std::pair<char32_t, char32_t> &wanted) {
            return std::pair<char32_t, char32_t>(one.first, one.second) < wanted;
        });
    return found != end && found->first == first && found->second == second ? found : nullptr;
}

} // namespace

QString Syllable::letters() const
{
    return isValid() ? QString::fromLatin1(pinyin::syllables[number]) : QString();
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

std::vector<Syllable> readingsOf(const QString &han, Of what)
{
    const QList<uint> characters = han.toUcs4();
    std::vector<Syllable> readings;
    readings.reserve(std::size_t(characters.size()));
    for (const uint character : characters)
        readings.push_back(mainReading(character));
    if (what == Of::PersonName && !characters.isEmpty())
        if (const Syllable surname = surnameReading(characters.first()); surname.isValid())
            readings.front() = surname;
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) // after: 单于 is no 单
        if (const pinyin::Phrase *phrase = phraseOf(characters[i], characters[i + 1])) {
            readings[std::size_t(i)] = decoded(phrase->firstReading);
            readings[std::size_t(i) + 1] = decoded(phrase->secondReading);
        }
    return readings;
}

QStringList secondReadings(char32_t character)
{
    QStringList letters;
    const auto add = [&](const pinyin::Second *from, int count) {
        const auto *end = from + count;
        const auto *at =
            std::lower_bound(from, end, character, [](const pinyin::Second &one, char32_t c) {
                return one.character < c;
            });
        for (; at != end && at->character == character; ++at)
            letters << decoded(at->reading).letters();
    };
    add(pinyin::second_readings, pinyin::second_count);
    add(pinyin::surname_readings, pinyin::surname_count);
    letters.removeDuplicates();
    return letters;
}
