// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/crm/order.h"
#include "core/exchange/importer.h"
#include "tests/checkout.h"
#include "tests/core/store/office.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The Northwind sample lies beside the project, not in it.
QString northwind(const QString &file)
{
    return checkout(u"../shared/data/northwind/"_s + file);
}

ImportReport take(Office &office, const char *entity, const QString &file, const QStringList &maps,
                  const QString &match = {})
{
    const QString copy =
        office.folder.filePath(QFileInfo(file).fileName()); // refused rows go beside
    if (!QFile::exists(copy))
        REQUIRE(QFile::copy(file, copy));
    ImportOptions options{.file = copy,
                          .entity =
                              office.store().catalogue().find(QString::fromUtf8(entity))->number,
                          .maps = maps,
                          .match = match,
                          .nullText = u"NULL"_s};
    const auto report = importCsv(
        *office.profile, options,
        [](const Error &error) {
            return QString::number(int(error.code)) + u' ' + error.field + u' ' + error.value;
        },
        [](qint64, qint64) { return true; });
    if (!report)
        FAIL(int(report.error().code)
             << ' ' << report.error().detail << ' ' << report.error().value);
    if (!report->file.isEmpty()) {
        QFile refused(report->file);
        REQUIRE(refused.open(QIODevice::ReadOnly));
        WARN(refused.read(600).toStdString());
    }
    return *report;
}

} // namespace

TEST_CASE("Northwind's orders come to what they were worth in 1997", "[exchange][northwind]")
{
    if (!QFile::exists(northwind(u"orders.csv"_s))) {
        WARN("no Northwind beside the project");
        return;
    }
    Office office;
    CHECK(take(office, "account", northwind(u"customers.csv"_s),
               {u"customerID=external_id"_s, u"companyName=name"_s, u"address=address.street"_s,
                u"city=address.city"_s, u"region=address.region"_s,
                u"postalCode=address.postcode"_s, u"country=address.country"_s, u"phone=phone"_s})
              .created
          == 91);
    CHECK(take(office, "contact", northwind(u"customers.csv"_s),
               {u"customerID=account.external_id"_s, u"contactName=given:given-family"_s,
                u"contactTitle=job_title"_s})
              .created
          == 91);
    CHECK(take(office, "account", northwind(u"suppliers.csv"_s),
               {u"supplierID=external_id"_s, u"companyName=name"_s, u"country=address.country"_s,
                u"city=address.city"_s, u"phone=phone"_s, u"homePage=website"_s})
              .created
          == 29);
    CHECK(take(office, "product", northwind(u"products.csv"_s),
               {u"productID=external_id"_s, u"productID=sku"_s, u"productName=name"_s,
                u"unitPrice=list_price:USD"_s, u"quantityPerUnit=unit"_s,
                u"discontinued=active:not"_s})
              .created
          == 77);
    ImportOptions orders{.file = northwind(u"orders.csv"_s),
                         .entity = crm::order.number(),
                         .maps = {u"orderID=external_id"_s, u"customerID=account.external_id"_s,
                                  u"orderDate=order_date"_s},
                         .sets = {u"currency=USD"_s},
                         .nullText = u"NULL"_s};
    const auto report = importCsv(
        *office.profile, orders, [](const Error &) { return QString(u"?"_s); },
        [](qint64, qint64) { return true; });
    REQUIRE(report);
    CHECK(report->created == 830);
    CHECK(take(office, "order_line", northwind(u"order-details.csv"_s),
               {u"orderID=order.external_id"_s, u"productID=product.external_id"_s,
                u"unitPrice=unit_price:USD"_s, u"quantity=quantity"_s,
                u"discount=discount:fraction"_s})
              .created
          == 2155);

    const qint64 from = QDate(1970, 1, 1).daysTo(QDate(1997, 1, 1));
    const qint64 to = QDate(1970, 1, 1).daysTo(QDate(1998, 1, 1));
    int count = 0;
    qint64 total = 0;
    QSet<Id> of1997;
    REQUIRE(
        office.store().rows().forEach(crm::order.number(), [&](const Record &order) -> Result<> {
            const qint64 day = order.cell(crm::order.orderDate.column).toLongLong();
            if (day >= from && day < to) {
                of1997.insert(order.id);
                total += order.cell(crm::order.total.column).toLongLong();
            }
            return {};
        }));
    qint64 lines = 0;
    __extension__ __int128 exact = 0;
    REQUIRE(
        office.store().rows().forEach(crm::orderLine.number(), [&](const Record &line) -> Result<> {
            using crm::orderLine;
            if (!of1997.contains(line.reference(orderLine.order.column)))
                return {};
            ++count;
            lines += line.cell(orderLine.total.column).toLongLong();
            exact += static_cast<decltype(exact)>(line.cell(orderLine.quantity.column).toLongLong())
                     * line.cell(orderLine.unitPrice.column).toLongLong()
                     * (1'000'000 - line.cell(orderLine.discount.column).toLongLong());
            return {};
        }));
    CHECK(count == 1059);
    CHECK(of1997.size() == 408);
    CHECK(decimalText(lines, 2, 2) == u"617085.35"_s);
    CHECK(total == lines);
    CHECK(qint64((exact + 500'000'000'000) / 1'000'000'000'000) == 61'708'520);
}

TEST_CASE("rows with a cell too many are refused with the reason, the others taken",
          "[exchange][northwind]")
{
    if (!QFile::exists(northwind(u"customers-unquoted.csv"_s))) {
        WARN("no Northwind beside the project");
        return;
    }
    Office office;
    const QString copy = office.folder.filePath(u"customers.csv"_s);
    REQUIRE(QFile::copy(northwind(u"customers-unquoted.csv"_s), copy));
    ImportOptions options{.file = copy,
                          .entity = 1,
                          .maps = {u"customerID=external_id"_s, u"companyName=name"_s},
                          .nullText = u"NULL"_s};
    const auto report = importCsv(
        *office.profile, options,
        [](const Error &error) {
            return error.code == Error::Code::RowTooLong ? QString(u"too long"_s) : QString(u"?"_s);
        },
        [](qint64, qint64) { return true; });

    REQUIRE(report);
    CHECK(report->created == 67);
    CHECK(report->refused == 24);
    QFile refused(report->file);
    REQUIRE(refused.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = refused.readAll().trimmed().split('\n');
    CHECK(lines.size() == 25);
    CHECK(std::count_if(lines.begin(), lines.end(),
                        [](const QByteArray &line) { return line.contains("too long"); })
          == 24);
}
