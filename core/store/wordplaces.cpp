// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordplaces.h"

#include "core/store/listing.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 gap = quint64(1) << 24;           ///< between two places
constexpr quint64 choice_places = quint64(1) << 16; ///< below them no word stands
constexpr qint64 few = 200;                         ///< new words that are put between others

qint64 lastWord(Scan &scan)
{
    const auto last = scan.db().value(u"select max(\"row\") from word"_s);
    if (!last)
        scan.fail(last.error());
    return last ? last->toLongLong() : 0;
}

std::vector<quint64> ordered(Scan &scan, WordPlaces::By by, qint64 last)
{
    std::vector<quint64> places(std::size_t(last) + 1);
    const QString key = by == WordPlaces::By::Text ? u"\"text\""_s : u"\"sort_key\""_s;
    sqlite::Statement words(scan.db(), u"select \"row\", %1 from word order by %1"_s.arg(key));
    quint64 place = 0;
    QByteArray before;
    while (scan.goesOn()) {
        const auto more = words.step();
        if (!more)
            scan.fail(more.error());
        if (!more || !*more)
            break;
        const QByteArrayView here = words.blob(1);
        if (place == 0 || here != before) {
            place += gap;
            before = here.toByteArray();
        }
        places[std::size_t(words.integer(0))] = place;
    }
    return places;
}

/// The place of the nearest word before or after a text that has one; 0 where there is none.
quint64 neighbour(Scan &scan, const std::vector<quint64> &places, const QString &text, bool above)
{
    sqlite::Statement words(
        scan.db(), above ? u"select \"row\" from word where \"text\" > ? order by \"text\""_s
                         : u"select \"row\" from word where \"text\" < ? order by \"text\" desc"_s);
    words.bind(1, text);
    for (;;) {
        const auto more = words.step();
        if (!more)
            scan.fail(more.error());
        if (!more || !*more)
            return 0;
        const auto row = std::size_t(words.integer(0));
        if (row < places.size() && places[row] != 0)
            return places[row];
    }
}

} // namespace

/// Puts new words between those there are; false where there is no room.
bool WordPlaces::insert(Scan &scan, Kept &kept, qint64 last)
{
    if (!kept.places || last < kept.last || last - kept.last > few)
        return false;
    std::vector<quint64> places = *kept.places;
    places.resize(std::size_t(last) + 1);
    sqlite::Statement added(scan.db(), u"select \"row\", \"text\" from word where \"row\" > ?"_s);
    added.bind(1, kept.last);
    for (;;) {
        const auto more = added.step();
        if (!more)
            scan.fail(more.error());
        if (!more || !*more)
            break;
        const QString text = added.text(1);
        const quint64 low = neighbour(scan, places, text, false);
        const quint64 above = neighbour(scan, places, text, true);
        const quint64 high = above == 0 ? low + 2 * gap : above;
        if (high - low < 2 || low + (high - low) / 2 <= choice_places)
            return false;
        places[std::size_t(added.integer(0))] = low + (high - low) / 2;
    }
    kept = {kept.version, last, std::make_shared<const std::vector<quint64>>(std::move(places))};
    return scan.goesOn();
}

RowNumbers WordPlaces::places(Scan &scan, By by)
{
    const qint64 last = lastWord(scan);
    const bool keep = scan.snapshot().has_value(); // else its words may yet vanish
    Kept &kept = m_kept[std::size_t(by)];
    if (kept.version != scan.wordsVersion())
        kept = {};
    if (keep && (kept.last == last || (by == By::Text && insert(scan, kept, last))))
        return kept.places;
    auto places = std::make_shared<const std::vector<quint64>>(ordered(scan, by, last));
    if (keep && scan.goesOn())
        kept = {scan.wordsVersion(), last, places};
    return places;
}

RowNumbers WordPlaces::choicePlaces(Scan &scan, const std::vector<ChoiceDef> &choices)
{
    std::vector<quint64> places = *this->places(scan, By::Text);
    sqlite::Statement find(scan.db(), u"select \"row\" from word where \"text\" = ?"_s);
    quint64 place = 0;
    for (const ChoiceDef &choice : choices) {
        ++place;
        find.bind(1, choice.key);
        const auto there = find.step();
        if (!there)
            scan.fail(there.error());
        else if (*there && std::size_t(find.integer(0)) < places.size())
            places[std::size_t(find.integer(0))] = place;
        find.reset();
    }
    return std::make_shared<const std::vector<quint64>>(std::move(places));
}

RowNumbers SqlPlaces::places(Scan &scan, int entity, const Path &path)
{
    constexpr std::size_t most = 2;
    const std::optional<quint64> now = scan.snapshot();
    std::erase_if(m_kept, [&](const Kept &one) { return now && one.snapshot != *now; });
    for (const Kept &one : m_kept)
        if (now && one.entity == entity && one.path == path.text)
            return one.places;
    auto places = numbersBySql(scan, entity, placesBy(scan.catalogue(), entity, path));
    if (now && scan.goesOn()) {
        if (m_kept.size() == most)
            m_kept.erase(m_kept.begin());
        m_kept.push_back({*now, entity, path.text, places});
    }
    return places;
}
