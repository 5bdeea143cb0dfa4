// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blocks.h"
#include "core/store/codeconditions.h"
#include "core/store/textconditions.h"
#include "tests/core/store/office.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Columns of `account` written by hand, block by block, with blocks left out.
struct Blocks : Office
{
    SeededRandom chance{17};
    int account = store().catalogue().find(u"account")->number;
    int column(const char *key)
    {
        return store().catalogue().at(account).column(QString::fromUtf8(key));
    }

    Scan scan(const std::atomic<bool> *cancel = nullptr)
    {
        return {store().db(), store().catalogue(), store().columns(), cancel, std::nullopt};
    }

    void put(const char *key, qint64 block, const QByteArray &data)
    {
        const qint64 number = store().columns().number(account, column(key));
        REQUIRE(number > 0);
        REQUIRE(store().db().run(u"insert or replace into col(\"key\", data) values (?, ?)"_s,
                                 {blocks::key(number, block), data}));
    }

    using Codes = std::array<quint64, block_rows>;
    /// Codes of some blocks, others left out.
    std::map<qint64, Codes> codes(const char *key, int width, qint64 count)
    {
        std::map<qint64, Codes> written;
        for (qint64 block = 0; block < count; ++block) {
            if (chance.next() % 3 == 0)
                continue;
            Codes &some = written[block];
            for (quint64 &code : some)
                code = chance.next() % 4 == 0 ? 0 : chance.next() >> (64 - 8 * width);
            if (chance.next() % 4 == 0) // empty at its end
                std::fill(some.begin() + qsizetype(chance.next() % some.size()), some.end(), 0);
            put(key, block, blocks::pack(width, some));
        }
        return written;
    }
};

Mask all()
{
    Mask mask;
    mask.rows.fill(1);
    return mask;
}

} // namespace

TEST_CASE("blocks are read in any order, and missing ones are empty", "[columns]")
{
    Blocks world;
    const auto founded = world.codes("founded", 4, 60);
    const auto revenue = world.codes("annual_revenue", 8, 60);
    Scan scan = world.scan();
    CodeReader days(scan, world.account, world.column("founded"));
    CodeReader amounts(scan, world.account, world.column("annual_revenue"));
    const Blocks::Codes empty{};
    const auto isRight = [&](CodeReader &reader, const std::map<qint64, Blocks::Codes> &written,
                             qint64 block) {
        const auto known = written.find(block);
        return reader.block(block) == (known == written.end() ? empty : known->second);
    };
    int right = 0;
    for (qint64 block = 0; block < 64; ++block) // ascending, past the end
        right += isRight(days, founded, block) && isRight(amounts, revenue, block) ? 1 : 0;
    for (int i = 0; i < 500; ++i) { // anywhere, some of them twice
        const auto block = qint64(world.chance.next() % 64);
        right += isRight(days, founded, block) && isRight(amounts, revenue, block)
                         && isRight(days, founded, block)
                     ? 1
                     : 0;
    }
    for (qint64 block = 0; block < 64; block += qint64(world.chance.next() % 9)) { // in leaps
        CHECK(isRight(days, founded, block));
        ++block;
    }
    CHECK(right == 564);
    CHECK(scan.outcome());
}

TEST_CASE("a block that does not fit its checksum stops the pass", "[columns]")
{
    Blocks world;
    std::array<quint64, block_rows> codes{};
    codes[5] = 70;
    const QByteArray whole = blocks::pack(4, codes);
    QByteArray flipped = whole;
    flipped[21] = char(flipped[21] ^ 1);
    for (const QByteArray &damaged :
         {flipped, whole.left(3), whole.chopped(1), QByteArray(""), QByteArray(whole + "x"),
          blocks::pack(8, std::vector<quint64>(1001, 7)),
          blocks::pack(1, std::vector<quint64>{1})}) {
        world.put("founded", 1, whole);
        world.put("founded", 2, damaged);
        world.put("founded", 3, whole);
        Scan scan = world.scan();
        CodeReader reader(scan, world.account, world.column("founded"));
        CHECK(reader.block(1)[5] == 70);
        CHECK(scan.goesOn());
        CHECK(reader.block(2)[5] == 0);
        CHECK(!scan.goesOn());
        CHECK(reader.block(3)[5] == 0); // nothing more is read
        CHECK(scan.outcome().error().code == Error::Code::Damaged);
    }
}

TEST_CASE("a pass that is cancelled reads nothing more", "[columns]")
{
    Blocks world;
    world.put("founded", 1, blocks::pack(4, std::vector<quint64>{1, 2, 3}));
    std::atomic<bool> cancel = false;
    Scan scan = world.scan(&cancel);
    CodeReader reader(scan, world.account, world.column("founded"));
    CHECK(reader.block(1)[1] == 2);
    cancel = true;
    CHECK(reader.block(0)[1] == 0);
    CHECK(reader.block(1)[1] == 0);
    CHECK(scan.outcome().error().code == Error::Code::Cancelled);
}

TEST_CASE("codes lie in intervals as one by one", "[columns]")
{
    Blocks world;
    const auto codes = world.codes("annual_revenue", 8, 6);
    for (int round = 0; round < 60; ++round) {
        std::vector<Interval> intervals;
        for (auto i = world.chance.next() % 6; i > 0; --i) {
            const quint64 a = world.chance.next();
            // Now and then one that is turned round, touches another or ends where codes end.
            intervals.push_back({a, world.chance.next() % 5 == 0 ? a : world.chance.next()});
            if (world.chance.next() % 4 == 0)
                intervals.push_back({intervals.back().high + 1, intervals.back().high + 1});
        }
        if (round == 0)
            intervals = {{0, std::numeric_limits<quint64>::max()}};
        if (!codes.empty() && round % 3 == 0)
            intervals.push_back({codes.begin()->second[7], codes.begin()->second[7]});
        Scan scan = world.scan();
        CodeBetween condition(scan, world.account, world.column("annual_revenue"), intervals);
        qint64 wrong = 0;
        for (qint64 block = 0; block < 7; ++block) {
            Mask mask = all();
            mask.rows[3] = 0;
            condition.narrow(block, mask);
            const auto known = codes.find(block);
            for (std::size_t i = 0; i < mask.rows.size(); ++i) {
                const quint64 code = known == codes.end() ? 0 : known->second[i];
                const bool in =
                    i != 3 && code != 0
                    && std::any_of(intervals.begin(), intervals.end(), [&](const Interval &one) {
                           return one.low <= code && code <= one.high;
                       });
                wrong += mask.rows[i] != quint8(in);
            }
        }
        CHECK(wrong == 0);
        CHECK(scan.outcome());
    }
}

TEST_CASE("texts are looked through as one by one", "[columns]")
{
    Blocks world;
    std::map<qint64, blocks::Texts> written;
    const std::vector<QByteArray> syllables{"ana", "an", "na", "b", "北", "京", "ñ", " ", "aaa"};
    for (const qint64 block : {0, 1, 2, 3, 5, 6, 11}) { // of texts: four beside one of codes
        for (QByteArray &text : written[block]) {
            if (world.chance.next() % 4 == 0)
                continue;
            text = QByteArray(1, blocks::text_mark);
            for (auto i = world.chance.next() % 5; i > 0; --i)
                text += syllables[world.chance.next() % syllables.size()];
        }
        world.put("name", block, blocks::pack(written[block]));
    }
    for (const QByteArray &needle : {QByteArray(), QByteArray("an"), QByteArray("anab"),
                                     QByteArray("aa"), QByteArray("京"), QByteArray("zz")})
        for (const auto where : {TextHolds::Where::Anywhere, TextHolds::Where::AtBegin}) {
            Scan scan = world.scan();
            TextHolds condition(scan, world.account, world.column("name"), where, needle);
            int wrong = 0;
            for (qint64 block = 0; block < 4; ++block) {
                Mask mask = all();
                for (int i = 0; i < 400; ++i) // others ask only for some
                    mask.rows[world.chance.next() % mask.rows.size()] = 0;
                const Mask before = mask;
                condition.narrow(block, mask);
                for (std::size_t i = 0; i < mask.rows.size(); ++i) {
                    const QByteArray text =
                        written[block * 4 + qint64(i) / text_rows][i % std::size_t(text_rows)];
                    const bool holds =
                        !text.isEmpty()
                        && (where == TextHolds::Where::AtBegin ? text.mid(1).startsWith(needle)
                                                               : text.mid(1).contains(needle));
                    wrong += mask.rows[i] != quint8(before.rows[i] && holds);
                }
            }
            INFO(needle.toStdString());
            CHECK(wrong == 0);
            CHECK(scan.outcome());
        }
}
