// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/crm/catalogue.h"
#include "core/store/blocks.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("codes come out of a block as they went in, whatever their width", "[columns]")
{
    SeededRandom chance(3);
    for (const int width : {1, 4, 8})
        for (const std::size_t filled : {0, 1, 7, 999, 1000}) {
            std::array<quint64, block_rows> codes{};
            for (std::size_t i = 0; i < filled; ++i)
                codes[i] = width == 8 ? chance.next() : chance.next() % (1ULL << (8 * width));
            const QByteArray stored = blocks::pack(width, codes);
            std::array<quint64, block_rows> read{};
            read.fill(42);
            REQUIRE(blocks::unpack(stored, width, read));
            CHECK(read == codes);
            CHECK(stored.size() <= 8 + qsizetype(filled) * width);
        }
}

TEST_CASE("a block with one bit turned is told from a whole one", "[columns]")
{
    std::array<quint64, block_rows> codes{};
    codes.fill(17);
    const QByteArray whole = blocks::pack(4, codes);
    blocks::Texts texts;
    texts[3] = blocks::text_mark + "peña"_ba;
    const QByteArray wholeTexts = blocks::pack(texts);
    SeededRandom chance(5);
    for (int i = 0; i < 200; ++i) {
        QByteArray turned = whole;
        const auto at = qsizetype(chance.next() % quint64(turned.size()));
        turned[at] = char(turned[at] ^ (1 << (chance.next() % 8)));
        const auto read = blocks::unpack(turned, 4, codes);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Error::Code::Damaged);
        turned = wholeTexts;
        const auto place = qsizetype(chance.next() % quint64(turned.size()));
        turned[place] = char(turned[place] ^ (1 << (chance.next() % 8)));
        CHECK_FALSE(blocks::unpack(turned, texts));
    }
    CHECK_FALSE(blocks::unpack(whole.first(whole.size() - 1), 4, codes));
    CHECK_FALSE(blocks::unpack(QByteArray(), 4, codes));
}

TEST_CASE("texts come out of a block as they went in", "[columns]")
{
    blocks::Texts texts;
    texts[0] = blocks::text_mark + QByteArray();
    texts[1] = blocks::text_mark + u"北京晨星"_s.toUtf8();
    texts[249] = blocks::text_mark + QByteArray(70'000, 'x');
    blocks::Texts read;
    REQUIRE(blocks::unpack(blocks::pack(texts), read));
    CHECK(read == texts);
}

TEST_CASE("the codes of numbers and days keep their order, and 0 is nobody's", "[columns]")
{
    const std::vector<qint64> numbers{-1'000'000'000'000, -1, 0, 1, 1'000'000'000'000};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        CHECK(numberCode(numbers[i]) != 0);
        CHECK(numberOf(numberCode(numbers[i])) == numbers[i]);
        if (i > 0)
            CHECK(numberCode(numbers[i - 1]) < numberCode(numbers[i]));
    }
    for (const qint64 day : {-719'162, 0, 20'000, 2'932'896}) { // years 1, 1970, 2024, 9999
        CHECK(dayCode(day) > 0);
        CHECK(dayCode(day) <= 0xffffffff);
        CHECK(dayOfCode(dayCode(day)) == day);
    }
}

TEST_CASE("the kind of a value says how its column is coded", "[columns]")
{
    const Catalogue catalogue = builtInCatalogue();
    const auto coding = [&](QStringView entity, QStringView column) {
        const EntityDef &def = *catalogue.find(entity);
        return codingOf(def, def.column(column));
    };
    CHECK(coding(u"account", u"name") == Coding::Text);
    CHECK(coding(u"account", u"sort_key") == Coding::Order);
    CHECK(coding(u"account", u"address.city") == Coding::Word);
    CHECK(coding(u"account", u"address.street") == Coding::Text);
    CHECK(coding(u"account", u"industry") == Coding::Word);
    CHECK(coding(u"account", u"phone") == Coding::Text);
    CHECK(coding(u"account", u"phone.normal") == Coding::None);
    CHECK(coding(u"account", u"owner") == Coding::Target);
    CHECK(coding(u"account", u"created_action") == Coding::None);
    CHECK(coding(u"account", u"created_at") == Coding::Number);
    CHECK(coding(u"account", u"tags") == Coding::None);
    CHECK(coding(u"account", u"description") == Coding::None);
    CHECK(coding(u"contact", u"given") == Coding::Word);
    CHECK(coding(u"opportunity", u"amount") == Coding::Number);
    CHECK(coding(u"opportunity", u"amount.currency") == Coding::Word);
    CHECK(coding(u"opportunity", u"close_date") == Coding::Day);
    CHECK(coding(u"opportunity", u"stage") == Coding::Target);
    CHECK(coding(u"activity", u"start.instant") == Coding::Number);
    CHECK(coding(u"user", u"active") == Coding::Flag);
    CHECK(codingOf(*catalogue.find(u"account"), live_column) == Coding::Live);
    CHECK_FALSE(hasColumns(*catalogue.find(u"change")));
}
