// A day of mixed tickets, by a seed, and what an auditor says of it who shares no code with the shop.
#include "core/accounts/accounts_queries.h"
#include "core/parties/customer_queries.h"
#include "core/payments/gift_card_queries.h"
#include "core/sales/order_queries.h"
#include "core/sales/shift_queries.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "tests/audit/auditor.h"
#include "tests/audit/busy_day.h"

#include <QFile>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;
using test::BusyDay;
using test::SalesShop;

namespace {

QJsonObject packOf(const QString &country)
{
    QFile file(qEnvironmentVariable("MIZAN_SOURCE_DIR") + u"/resources/packs/%1.json"_s.arg(country));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

qint64 sumIn(const audit::Sums &sums, const QString &key)
{
    const auto found = sums.find(key);
    return found == sums.end() ? 0 : found->second;
}

int tickets()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("MIZAN_AUDIT_TICKETS", &isNumber);
    return isNumber ? asked : 1000;
}

} // namespace

TEST_CASE("a day of 1,000 mixed tickets agrees with an auditor's own books", "[audit]")
{
    const char *country = GENERATE("DE", "CH");
    const quint64 seed = 20'261'121;
    INFO(country << ", seed " << seed);
    SalesShop shop({.country = QString::fromLatin1(country)});
    BusyDay day(shop, seed);
    for (int i = 0; i < tickets(); ++i) {
        INFO("ticket " << i);
        day.ticket();
    }
    day.closeShift();

    audit::Auditor auditor(packOf(QString::fromLatin1(country)));
    shop.shop().daybook().forEachFact(shop.shop().device(), 1, [&](const daybook::Fact &fact) {
        const QByteArray body(fact.body.data(), static_cast<qsizetype>(fact.body.size()));
        auditor.read(
            QString::fromStdString(fact.header.kind), fact.header.id.toText(), QJsonDocument::fromJson(body).object());
        return true;
    });
    INFO(auditor.complaints().join(u'\n').left(2000).toStdString());
    CHECK(auditor.complaints().isEmpty());
    CHECK(auditor.zReports() == day.done().at(u"closed"_s));

    // The ledgers say what the auditor's books say.
    std::size_t compared = 0;
    for (const auto &row :
        accounts::trialBalance(shop.connection(), {BusinessDate::fromDays(0), BusinessDate::fromDays(100'000)})) {
        INFO(row.account.code.toStdString());
        CHECK(row.closing().minor() == sumIn(auditor.accounts(), row.account.code));
        ++compared;
    }
    CHECK(compared >= 10);
    const BranchId branch = shop.manager().branch();
    Money value = shop.money(0);
    for (const ProductId product : day.products()) {
        const auto shelf = stock::onHand(shop.connection(), product, stock::branchPlace(branch));
        const auto aside = stock::onHand(shop.connection(), product, stock::quarantinePlace(branch));
        CHECK(shelf.quantity.micro() == -sumIn(auditor.sold(), product.toText()));
        CHECK(aside.quantity.micro() == sumIn(auditor.setAside(), product.toText()));
        value += shop.money(shelf.valueMinor + aside.valueMinor);
    }
    CHECK(value.minor() == auditor.stockValue());
    for (const PartyId customer : day.customers()) {
        const auto balances = parties::balancesOf(shop.connection(), shop.currency(), customer);
        CHECK(balances.receivable.minor() == sumIn(auditor.owed(), customer.toText()));
        CHECK(balances.storeCredit.minor() == sumIn(auditor.storeCredit(), customer.toText()));
    }
    qint64 held = 0;
    for (const sales::OrderRow &row : sales::openOrders(shop.connection(), {.count = 1000})) {
        const Money deposit = sales::findOrder(shop.connection(), row.id)->held();
        CHECK(deposit.minor() == sumIn(auditor.deposits(), row.id.toText()));
        held += deposit.minor();
    }
    qint64 heldByBooks = 0;
    for (const auto &[order, amount] : auditor.deposits())
        heldByBooks += amount;
    CHECK(held == heldByBooks); // Nothing is held for an order that is over.
    for (const QString &number : day.giftCards()) {
        const auto company = access::companySettings(shop.connection());
        const auto card =
            payments::readCardNumber(number, {company->giftCardPrefix, company->giftCardDays}, company->id);
        const auto found = payments::findGiftCard(shop.connection(), card->id);
        CHECK((found ? found->balance.minor() : 0) == sumIn(auditor.giftCards(), card->id.toText()));
    }
    // And it was a day with everything in it.
    for (const char *what :
        {"sale", "return", "exchange", "return without receipt", "settled", "payment changed", "cash moved",
            "line discount", "override", "sale discount", "removed", "undone", "held", "set aside", "paid otherwise",
            "paid in foreign cash", "foreign cash moved", "closed", "ordered", "deposit", "collected", "order given up",
            "emptied", "bill shown", "printed again", "gift card loaded", "gift card spent"}) {
        INFO(what);
        CHECK(day.done().contains(QString::fromLatin1(what)));
    }
}
