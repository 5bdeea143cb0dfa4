// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notices.h"
#include "core/crm/account.h"
#include "core/crm/catalogue.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = Error::Code;

QString said(Code code, const QString &value, const QStringList &hints = {})
{
    return notice({.code = code, .field = u"tax_id"_s, .value = value, .hints = hints},
                  &crm::account.def());
}

} // namespace

TEST_CASE("every error has a sentence of its own, and ends it", "[notices]")
{
    QHash<QString, int> seen;
    for (int i = 0; i <= int(Code::Storage); ++i) {
        const bool ofValue = i <= int(Code::Duplicate) && Code(i) != Code::TooLarge;
        const QString sentence =
            notice({.code = Code(i),
                    .field = ofValue ? u"name"_s : QString(),
                    .value = u"7"_s,
                    .hints = Code(i) == Code::RowTooLong ? QStringList{u"5"_s} : QStringList()},
                   &crm::account.def());
        INFO(i << ": " << sentence.toStdString());
        CHECK(sentence.size() > 15);
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(u"%"_s));
        CHECK_FALSE(sentence.contains(u"“”"_s));
        if (seen.contains(sentence))
            FAIL("as " << seen[sentence]);
        seen.insert(sentence, i);
    }
}

TEST_CASE("a sentence says what was expected", "[notices]")
{
    CHECK(
        notice({.code = Code::RowTooLong, .value = u"12"_s, .hints = {u"11"_s}})
        == u"The row has 12 cells, but the heading 11; a cell in which the delimiter stands needs "
           "quotes."_s);
    CHECK(said(Code::NotText, u"a\ab"_s, {u"U+0007"_s})
          == u"Tax id: the text holds the control character U+0007; take it out."_s);
    CHECK(said(Code::NotATaxId, u"es_nif:12"_s, {u"es_nif"_s, u"B64717838"_s})
          == u"Tax id: “es_nif:12” is not a tax id of the kind es_nif, which looks like "
             "B64717838."_s);
    CHECK(said(Code::NotATaxId, u"B64717839"_s, {u"es_nif"_s})
          == u"Tax id: “B64717839” is not a valid tax id: its check character does not fit."_s);
    CHECK(said(Code::UnknownEntity, u"acount"_s, {u"account"_s})
              .contains(u"Did you mean “account”?"_s));
}
