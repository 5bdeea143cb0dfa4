// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordplaces.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {

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
            ++place;
            before = here.toByteArray();
        }
        places[std::size_t(words.integer(0))] = place;
    }
    return places;
}

} // namespace

RowNumbers WordPlaces::places(Scan &scan, By by, bool keep)
{
    const qint64 last = lastWord(scan);
    Kept &kept = m_kept[std::size_t(by)];
    if (kept.last == last && keep)
        return kept.places;
    auto places = std::make_shared<const std::vector<quint64>>(ordered(scan, by, last));
    if (keep && scan.goesOn())
        kept = {last, places};
    return places;
}

RowNumbers WordPlaces::choicePlaces(Scan &scan, const std::vector<ChoiceDef> &choices, bool keep)
{
    std::vector<quint64> places = *this->places(scan, By::Text, keep);
    for (quint64 &place : places)
        place += place > 0 ? choices.size() : 0;
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
