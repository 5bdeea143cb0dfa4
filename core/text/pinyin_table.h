// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Readings of Han characters as data; core/text/pinyin is what the rest asks.
namespace pinyin {

struct Second
{
    char32_t character;
    char16_t reading;
};

struct Phrase
{
    char16_t first;
    char16_t second;
    char16_t firstReading;
    char16_t secondReading;
};

inline constexpr char32_t first_character = 0x3400;
inline constexpr char32_t last_character = 0x9fff;
inline constexpr char16_t no_reading = 0xffff;

extern const char *const syllables[];
extern const int syllable_count;
extern const char16_t main_reading[];
extern const Second second_readings[];
extern const int second_count;
extern const Second surname_readings[];
extern const int surname_count;
extern const Phrase phrases[];
extern const int phrase_count;

} // namespace pinyin
