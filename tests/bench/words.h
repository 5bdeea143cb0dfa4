// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What the large data is composed of: towns, trades, stems and common names in three scripts. No
/// company or person is meant. UTF-8; the more frequent stands first.
namespace words {

using List = std::span<const char *const>;

enum class Script { Spanish, Chinese, English };

struct City
{
    const char *name;
    const char *region;
    const char *country; ///< ISO 3166
};

struct Scripted
{
    Script script;
    List given;
    List family;
    List jobs;
    List departments;
    List streets;
    List terms;   ///< of payment
    List remarks; ///< of a description
    List deals;   ///< what a deal is about; %1: the customer, %2: a number
    List goods;
    List kinds; ///< of goods: material, size
    List steps; ///< what is to be done next
};

/// The cities of Spain and Mexico, of China, of the rest; each by its size.
std::span<const City> cities(Script script);
const Scripted &of(Script script);

List spanishTrades();     ///< "Talleres"
List spanishPlaces();     ///< "del Duero"
List spanishForms();      ///< "S.L."
List stems();             ///< invented: "Iber", "Lumi"
List endings();           ///< "tec"
List fields();            ///< "Logística"
List chineseCharacters(); ///< of which two or three make a name
List chineseTrades();     ///< "科技"
List chineseForms();      ///< "有限公司"
List englishFirst();      ///< "Northern"
List englishSecond();     ///< "Harbour"
List englishForms();      ///< "Ltd"
List tags();

/// Stands in one Spanish company's name of some ten thousand: what a rare text is looked for by.
extern const char *const rare_word;

} // namespace words
