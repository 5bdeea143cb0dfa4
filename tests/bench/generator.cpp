// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include "core/base/clock.h"
#include "core/crm/account.h"
#include "core/crm/contact.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QString spanishName(Chance &chance)
{
    const words::Scripted &spanish = words::of(words::Script::Spanish);
    QString name;
    if (chance.percent(20)) {
        name = chance.pick(words::stems());
        name += chance.pick(words::endings());
        name += u' ' + chance.pickEarly(words::fields());
    } else {
        name = chance.pickEarly(words::spanishTrades()) + u' ';
        if (chance.percent(25))
            name += chance.pick(words::spanishPlaces());
        else
            name += chance.pickEarly(spanish.family);
        if (chance.percent(45))
            name += u' ' + chance.pick(spanish.family);
    }
    if (chance.percent(0.05))
        name += u' ' + utf8(words::rare_word);
    return name + chance.pickEarly(words::spanishForms());
}

QString chineseName(Chance &chance, const words::City &city)
{
    QString name;
    if (chance.percent(70)) { // 上海市 is written 上海 in a name
        name = utf8(city.name);
        name.chop(1);
    }
    const int length = chance.percent(30) ? 3 : 2;
    for (int i = 0; i < length; ++i)
        name += chance.pick(words::chineseCharacters());
    name += chance.pickEarly(words::chineseTrades());
    return name + chance.pickEarly(words::chineseForms());
}

QString englishName(Chance &chance)
{
    QString name = chance.pick(words::englishFirst());
    if (chance.percent(50))
        name += u' ' + chance.pick(words::of(words::Script::English).family);
    name += u' ' + chance.pickEarly(words::englishSecond());
    return name + chance.pickEarly(words::englishForms());
}

QString digits(Chance &chance, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QString::number(chance.below(10));
    return text;
}

/// As people write them: some without the country, some without spaces.
QString phoneOf(Chance &chance, const QString &country)
{
    QString text;
    if (country == "ES"_L1) {
        text = chance.percent(80) ? u"+34 6"_s : u"6"_s;
        text += digits(chance, 2) + u' ';
        text += digits(chance, 3) + u' ';
        text += digits(chance, 3);
    } else if (country == "CN"_L1) {
        text = u"+86 13"_s + digits(chance, 1) + u' ';
        text += digits(chance, 4) + u' ';
        text += digits(chance, 4);
    } else if (country == "MX"_L1) {
        text = u"+52 55 "_s + digits(chance, 4) + u' ';
        text += digits(chance, 4);
    } else {
        text = u"+44 20 7946 0"_s + digits(chance, 3); // numbers kept for fiction
    }
    return chance.percent(10) ? text.remove(u' ') : text;
}

/// A Spanish company's tax number with its check digit. Source: Orden EHA/451/2008.
QString spanishTaxId(Chance &chance)
{
    const QString number = digits(chance, 7);
    int sum = 0;
    for (int i = 0; i < 7; ++i) {
        const int digit = number[i].digitValue();
        sum += i % 2 == 1 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return u'B' + number + QString::number((10 - sum % 10) % 10);
}

void address(Chance &chance, const words::City &city, const words::Scripted &script, Record &record,
             int column)
{
    const bool chinese = script.script == words::Script::Chinese;
    const QString street = chance.pick(script.streets);
    const QString house = QString::number(1 + chance.below(180));
    record.cell(column) = utf8(city.country);
    record.cell(column + 1) = utf8(city.region);
    record.cell(column + 2) = utf8(city.name);
    record.cell(column + 4) = chinese ? street + house + u'号' : street + u", "_s + house;
    record.cell(column + 5) = digits(chance, chinese ? 6 : 5);
}

} // namespace

Generator::Generator(const RuleContext &rules, const Viewer &me, qint64 accounts)
    : m_rules(rules)
    , m_accounts(std::max<qint64>(accounts, 10))
{
    gatherPeople(me);
    readStages();
    countYears();
}

/// The company grows: what is half as many records ago lies more than half the time back.
qint64 Generator::born(qint64 i, qint64 of) const
{
    const double share = std::pow(double(i + 1) / double(of + 1), 0.8);
    return first + qint64(share * double(now - first));
}

Id Generator::idOf(int entity, qint64 i, qint64 at) const
{
    FixedClock clock(at);
    Chance chance(entity + 128, i);
    return Id::make(clock, chance);
}

Id Generator::accountId(qint64 i) const
{
    return idOf(crm::account.number(), i, born(i, accounts()));
}

Id Generator::contactId(qint64 i) const
{
    return idOf(crm::contact.number(), i, born(i, contacts()));
}

/// A few accounts come again and again, wherever they stand; 0 ≤ result < `below`.
qint64 Generator::skewed(Chance &chance, qint64 below) const
{
    constexpr qint64 step = 7'368'787; // prime: spreads the large ones over all rows
    const qint64 place = qint64(chance.early(std::size_t(m_accounts)));
    const qint64 account = (place * step + 11) % m_accounts;
    return account < below ? account : account % below;
}

Generator::Firm Generator::firm(Chance &chance) const
{
    Firm firm{};
    const double share = chance.unit() * 100;
    firm.script = share < 52   ? words::Script::Spanish
                  : share < 86 ? words::Script::Chinese
                               : words::Script::English;
    const auto cities = words::cities(firm.script);
    firm.city = &cities[chance.early(cities.size())];
    switch (firm.script) {
    case words::Script::Spanish:
        firm.name = spanishName(chance);
        break;
    case words::Script::Chinese:
        firm.name = chineseName(chance, *firm.city);
        break;
    default:
        firm.name = englishName(chance);
        break;
    }
    if (chance.percent(4)) {
        QString stem = chance.pick(words::stems());
        stem += chance.pick(words::endings());
        firm.name = stem + u' ' + firm.name;
    }
    return firm;
}

Generator::Firm Generator::firmOf(qint64 account) const
{
    Chance chance(crm::account.number(), account);
    return firm(chance);
}

QString Generator::currencyOf(const Firm &firm)
{
    const QLatin1StringView country(firm.city->country);
    if (country == "CN"_L1)
        return u"CNY"_s;
    if (country == "MX"_L1)
        return u"MXN"_s;
    return country == "US"_L1 || country == "GB"_L1 || country == "CA"_L1 ? u"USD"_s : u"EUR"_s;
}

const Generator::Person &Generator::ownerOf(qint64 account) const
{
    Chance chance(crm::account.number() + 64, account);
    return m_people[chance.early(m_people.size())];
}

Record Generator::blank(const EntityDef &entity, const Id &id, qint64 at, const Person &by) const
{
    Record record;
    record.entity = entity.number;
    record.id = id;
    record.cells.resize(m_rules.catalogue.at(entity.number).columns.size());
    record.cell(entity.column(common::CreatedAt)) = at;
    record.cell(entity.column(common::CreatedBy)) = by.id.bytes();
    record.cell(entity.column(common::ModifiedAt)) = at;
    record.cell(entity.column(common::ModifiedBy)) = by.id.bytes();
    if (entity.has(EntityFlag::Machinery) || entity.has(EntityFlag::Shared))
        return record;
    record.cell(entity.column(common::Owner)) = by.id.bytes();
    record.cell(entity.column(common::CreatedAction)) = actionId((at - first) / day_ms).bytes();
    if (!entity.has(EntityFlag::Root))
        return record;
    record.cell(entity.column(common::Team)) = by.team.bytes();
    record.cell(entity.column(common::Branch)) = by.branch.bytes();
    return record;
}

/// Most are touched again some time; three of a hundred are deleted.
void Generator::age(const EntityDef &entity, Record &record, Chance &chance) const
{
    const qint64 at = record.cell(entity.column(common::CreatedAt)).toLongLong();
    const qint64 left = std::max<qint64>(now - at, 1);
    if (chance.percent(60))
        record.cell(entity.column(common::ModifiedAt)) = at + chance.below(left);
    if (chance.percent(3)) {
        record.live = false;
        record.cell(entity.column(common::DeletedAt)) = at + chance.below(left);
        record.cell(entity.column(common::DeletedBy)) = m_people[0].id.bytes();
    }
    if (chance.percent(40))
        record.cell(entity.column(common::ExternalId)) =
            u"K"_s + QString::fromLatin1(record.id.bytes().last(5).toHex());
}

void Generator::tag(const EntityDef &entity, Record &record, Chance &chance, double share) const
{
    if (!chance.percent(share))
        return;
    QStringList tags;
    for (qint64 left = 1 + chance.below(3); left > 0; --left)
        tags << chance.pickEarly(words::tags());
    record.cell(entity.column(common::Tags)) = setCell(tags);
}

namespace {

void accountDetails(Chance &chance, Record &record, const words::City &city,
                    const words::Scripted &script)
{
    using crm::account;
    const QString country = utf8(city.country);
    record.cell(account.industry.column) = chance.choice(u"industry"_s);
    record.cell(account.size.column) = chance.choice(u"company_size"_s);
    record.cell(account.source.column) = chance.choice(u"source"_s);
    if (chance.percent(80))
        record.cell(account.phone.column) = phoneOf(chance, country);
    if (chance.percent(30) && country == "ES"_L1) {
        record.cell(account.taxId.column) = spanishTaxId(chance);
        record.cell(account.taxId.column + 1) = u"es_nif"_s;
    }
    if (chance.percent(92))
        address(chance, city, script, record, account.address.column);
    if (chance.percent(70))
        record.cell(account.founded.column) =
            dayNumber(QDate(1950, 1, 1)) + qint64(27'000 * std::sqrt(chance.unit()));
    if (chance.percent(45))
        record.cell(account.paymentTerms.column) = chance.pickEarly(script.terms);
    if (chance.percent(25)) {
        QString text = chance.pick(script.remarks);
        text += u' ' + chance.pick(script.remarks);
        record.cell(account.description.column) = text;
    }
}

} // namespace

Record Generator::account(qint64 i) const
{
    using crm::account;
    Chance chance(account.number(), i);
    const Firm firm = this->firm(chance);
    const QString currency = currencyOf(firm);
    Record record = blank(account.def(), accountId(i), born(i, accounts()), ownerOf(i));
    record.cell(account.name.column) = firm.name;
    // A list asks for the 29 of a hundred that are customers.
    const double type = chance.unit() * 100;
    record.cell(account.type.column) = type < 29   ? u"customer"_s
                                       : type < 76 ? u"prospect"_s
                                       : type < 84 ? u"supplier"_s
                                       : type < 92 ? u"partner"_s
                                                   : u"other"_s;
    accountDetails(chance, record, *firm.city, words::of(firm.script));
    const QString site = u"f%1.example"_s.arg(i, 0, 36);
    if (chance.percent(65))
        record.cell(account.email.column) = u"info@"_s + site;
    if (chance.percent(50))
        record.cell(account.website.column) = u"https://www."_s + site;
    if (chance.percent(60)) {
        record.cell(account.annualRevenue.column) = qint64(chance.magnitude(3.5, 8)) * 100;
        record.cell(account.annualRevenue.column + 1) = currency;
    }
    if (chance.percent(20)) {
        record.cell(account.creditLimit.column) = qint64(chance.magnitude(3, 5)) * 100;
        record.cell(account.creditLimit.column + 1) = currency;
    }
    if (i > 0 && chance.percent(6))
        record.cell(account.parent.column) = accountId(skewed(chance, i)).bytes();
    if (chance.percent(15))
        record.cell(account.campaign.column) = campaignId(qint64(chance.early(campaigns))).bytes();
    tag(account.def(), record, chance, 25);
    age(account.def(), record, chance);
    deriveOwn(m_rules, account.def(), record);
    return record;
}

Record Generator::contact(qint64 i) const
{
    using crm::contact;
    Chance chance(contact.number(), i);
    // Each account has one person; every third works where many do.
    const qint64 newest = i / 3 * 2 + i % 3 % 2;
    const qint64 account = i % 3 == 2 ? skewed(chance, newest + 2) : newest;
    const Firm firm = firmOf(account);
    const words::Scripted &script = words::of(firm.script);
    Record record = blank(contact.def(), contactId(i), born(i, contacts()), ownerOf(account));
    const QString given = chance.pickEarly(script.given);
    const QString family = chance.pickEarly(script.family);
    record.cell(contact.given.column) = given;
    record.cell(contact.family.column) = family;
    if (firm.script == words::Script::Spanish && chance.percent(80))
        record.cell(contact.family2.column) = chance.pickEarly(script.family);
    if (chance.percent(97))
        record.cell(contact.account.column) = accountId(account).bytes();
    if (chance.percent(80))
        record.cell(contact.jobTitle.column) = chance.pickEarly(script.jobs);
    if (chance.percent(40))
        record.cell(contact.department.column) = chance.pickEarly(script.departments);
    if (chance.percent(50))
        record.cell(contact.salutation.column) = chance.choice(u"salutation"_s);
    if (chance.percent(70))
        record.cell(contact.phone.column) = phoneOf(chance, utf8(firm.city->country));
    if (chance.percent(75)) {
        QString person = u"c"_s + QString::number(i, 36);
        if (firm.script != words::Script::Chinese)
            person = fold(given) + u'.' + fold(family).remove(u'\'');
        record.cell(contact.email.column) = u"%1@f%2.example"_s.arg(person).arg(account, 0, 36);
    }
    if (chance.percent(15))
        address(chance, *firm.city, script, record, contact.address.column);
    if (chance.percent(5))
        record.cell(contact.birthday.column) =
            dayNumber(QDate(1958, 1, 1)) + chance.below(365 * 44);
    if (chance.percent(4))
        record.cell(contact.doNotCall.column) = qint64(1);
    if (chance.percent(60))
        record.cell(contact.source.column) = chance.choice(u"source"_s);
    tag(contact.def(), record, chance, 8);
    age(contact.def(), record, chance);
    deriveOwn(m_rules, contact.def(), record);
    return record;
}
