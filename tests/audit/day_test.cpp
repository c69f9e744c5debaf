// A day of mixed tickets, by a seed, and what an auditor says of it who shares no code with the shop.
#include "core/accounts/accounts_queries.h"
#include "core/parties/customer_queries.h"
#include "core/parties/points_queries.h"
#include "core/payments/card_attempt_queries.h"
#include "core/payments/gift_card_queries.h"
#include "core/sales/later_queries.h"
#include "core/sales/order_queries.h"
#include "core/sales/quotation_queries.h"
#include "core/sales/shift_queries.h"
#include "core/stock/lot_queries.h"
#include "core/stock/place.h"
#include "core/stock/reservation_queries.h"
#include "core/stock/stock_queries.h"
#include "tests/audit/auditor.h"
#include "tests/audit/busy_day.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;
using test::BusyDay;
using test::SalesShop;

namespace {

constexpr int UsualTickets = 1000;
constexpr quint64 FirstSeed = 20'261'121;

QJsonObject packOf(const QString &country)
{
    QFile file(qEnvironmentVariable("MIZAN_SOURCE_DIR") + u"/resources/packs/%1.json"_s.arg(country));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

int numberIn(const char *variable, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? asked : usual;
}

int tickets() { return numberIn("MIZAN_AUDIT_TICKETS", UsualTickets); }

QStringList taxClassesOf(const QJsonObject &pack)
{
    QStringList classes;
    for (const char *wanted : {"standard", "standard", "reduced", "zero"}) {
        for (const QJsonValue &one : pack.value(u"taxClasses"_s).toArray()) {
            if (one[u"code"_s].toString() == QString::fromLatin1(wanted))
                classes += QString::fromLatin1(wanted);
        }
    }
    return classes;
}

void readAll(SalesShop &shop, audit::Auditor &auditor)
{
    shop.shop().daybook().forEachFact(shop.shop().device(), 1, [&](const daybook::Fact &fact) {
        const QByteArray body(fact.body.data(), static_cast<qsizetype>(fact.body.size()));
        auditor.read({QString::fromStdString(fact.header.kind), fact.header.id.toText(), fact.header.date.days(),
            QJsonDocument::fromJson(body).object()});
        return true;
    });
    auditor.finish();
}

void checkAccounts(SalesShop &shop, const audit::Auditor &auditor)
{
    std::size_t compared = 0;
    for (const auto &row :
        accounts::trialBalance(shop.connection(), {BusinessDate::fromDays(0), BusinessDate::fromDays(100'000)})) {
        INFO(row.account.code.toStdString());
        CHECK(row.closing().minor() == audit::sumIn(auditor.accounts(), row.account.code));
        ++compared;
    }
    CHECK(compared >= 10);
}

void checkStock(SalesShop &shop, const BusyDay &day, const audit::Auditor &auditor)
{
    const BranchId branch = shop.manager().branch();
    const auto place = stock::branchPlace(branch);
    Money value = shop.money(0);
    audit::Sums lots;
    audit::Sums lotsAside;
    for (const ProductId product : day.products()) {
        const QString key = product.toText();
        const auto shelf = stock::onHand(shop.connection(), product, place);
        const auto aside = stock::onHand(shop.connection(), product, stock::quarantinePlace(branch));
        CHECK(shelf.quantity.micro() == -audit::sumIn(auditor.sold(), key));
        CHECK(aside.quantity.micro() == audit::sumIn(auditor.setAside(), key));
        CHECK(stock::availabilityOf(shop.connection(), product, place).reserved.micro()
            == audit::sumIn(auditor.reserved(), key));
        value += shop.money(shelf.valueMinor + aside.valueMinor);
        for (const stock::Lot &lot : stock::lotsAt(shop.connection(), product, place))
            lots[key + u' ' + lot.number] = lot.quantity.micro();
        for (const stock::Lot &lot : stock::lotsAt(shop.connection(), product, stock::quarantinePlace(branch)))
            lotsAside[key + u' ' + lot.number] = lot.quantity.micro();
    }
    CHECK(value.minor() == auditor.stockValue());
    const auto there = [](audit::Sums sums) {
        std::erase_if(sums, [](const auto &entry) { return entry.second <= 0; });
        return sums;
    };
    CHECK(lots == there(auditor.lots().shelf()));
    CHECK(lotsAside == there(auditor.lots().aside()));
}

void checkCustomers(SalesShop &shop, const BusyDay &day, const audit::Auditor &auditor)
{
    for (const PartyId customer : day.customers()) {
        const QString key = customer.toText();
        const auto balances = parties::balancesOf(shop.connection(), shop.currency(), customer);
        CHECK(balances.receivable.minor() == audit::sumIn(auditor.owed(), key));
        CHECK(balances.storeCredit.minor() == audit::sumIn(auditor.storeCredit(), key));
        CHECK(parties::pointsOf(shop.connection(), customer, shop.today()).points
            == auditor.points().left(key, shop.today().days()));
    }
    const auto company = access::companySettings(shop.connection());
    for (const QString &number : day.giftCards()) {
        const auto card =
            payments::readCardNumber(number, {company->giftCardPrefix, company->giftCardDays}, company->id);
        const auto found = payments::findGiftCard(shop.connection(), card->id);
        CHECK((found ? found->balance.minor() : 0) == audit::sumIn(auditor.giftCards(), card->id.toText()));
    }
}

/// Orders with what is held for them, quotations, goods that are still owed.
void checkPromises(SalesShop &shop, const audit::Auditor &auditor)
{
    audit::Sums held;
    for (const sales::OrderRow &row : sales::openOrders(shop.connection(), {.count = 1000})) {
        const qint64 minor = sales::findOrder(shop.connection(), row.id)->held().minor();
        if (minor != 0)
            held[row.id.toText()] = minor;
    }
    audit::Sums heldByBooks = auditor.deposits();
    std::erase_if(heldByBooks, [](const auto &entry) { return entry.second == 0; });
    CHECK(held == heldByBooks); // Nothing is held for an order that is over.
    audit::Sums quoted;
    for (const sales::QuotationRow &row : sales::openQuotations(shop.connection(), {.count = 1000}))
        quoted[row.id.toText()] = row.total.minor();
    CHECK(quoted == auditor.promises().openQuotations());
    audit::Sums owed;
    for (const sales::SaleDetail &sale : sales::salesToHandOver(shop.connection(), {.count = 1000})) {
        for (const sales::LaterGoods &row : sales::laterGoods(shop.connection(), sale)) {
            if (!row.owed.isZero())
                owed[sale.id.toText() + u' ' + QString::number(row.line)] = row.owed.micro();
        }
    }
    audit::Sums owedByBooks = auditor.promises().owed();
    std::erase_if(owedByBooks, [](const auto &entry) { return entry.second == 0; });
    CHECK(owed == owedByBooks);
}

/// The device's own book says what the daybook says.
void checkTerminal(SalesShop &shop, const BusyDay &day, const audit::Auditor &auditor)
{
    audit::Sums moved;
    for (const payments::TerminalBookEntry &entry : day.terminalBook())
        moved[entry.id.toText()] +=
            entry.kind == payments::AttemptKind::Charge ? entry.amount.minor() : -entry.amount.minor();
    CHECK(moved == auditor.cards().moved());
    audit::Sums standing;
    for (const payments::CardAttempt &attempt : payments::unsettledAttempts(shop.connection(), shop.shop().device()))
        standing[attempt.id.toText()] = attempt.amount.minor();
    CHECK(standing == auditor.cards().standing());
}

struct Often {
    const char *what;
    qint64 least; ///< In a thousand tickets.
};

/// What the day must have seen, by the auditor's own count of what the facts say.
constexpr Often Seen[] = {{"sale.recorded", 500}, {"return.recorded", 80}, {"account.settled", 8},
    {"sale.tender-changed", 5}, {"cash.moved", 40}, {"cash in, safe", 2}, {"cash out, safe", 2}, {"cash in, owner", 1},
    {"order.placed", 15}, {"order.paid", 8}, {"order.cancelled", 3}, {"quotation.given", 25}, {"quotations sold", 10},
    {"quotations ordered", 2}, {"quotations given up", 5}, {"expired quotations sold", 2}, {"goods.handed-over", 15},
    {"handed over later", 30}, {"back before it left", 2}, {"stock.adjusted", 10}, {"pieces sold", 25},
    {"batches sold", 40}, {"pieces and batches back", 5}, {"first expired first", 25}, {"labels", 15}, {"packs", 15},
    {"packs with a price", 8}, {"weighed", 15}, {"promotions", 3}, {"cards asked", 60}, {"cards approved", 40},
    {"cards declined", 10}, {"cards reversed", 3}, {"cards refunded", 3}, {"tenders by card", 30},
    {"tenders back to a card", 2}, {"paid by store-credit", 5}, {"paid by on-account", 15}, {"paid by gift-card", 8},
    {"paid by foreign-cash", 20}, {"paid by deposit", 2}, {"back by gift-card", 4}, {"back by store-credit", 4},
    {"back by card", 3}, {"back by cash", 15}, {"change in another currency", 3}, {"exchange differences", 1},
    {"points earned", 60}, {"points redeemed", 8}, {"points expired", 2}, {"points taken back", 3},
    {"points given back", 1}, {"ticket.emptied", 15}, {"draft.printed", 30}, {"document.reprinted", 15},
    {"shift.closed", 3}};
/// What the cashier must have done.
constexpr Often Done[] = {{"sale", 350}, {"exchange", 20}, {"return", 20}, {"return without receipt", 15},
    {"line discount", 80}, {"override", 50}, {"sale discount", 50}, {"removed", 15}, {"undone", 5}, {"held", 30},
    {"set aside", 15}, {"paid otherwise", 150}, {"piece scanned", 30}, {"batch scanned", 30}, {"number typed", 2},
    {"late answer", 2}, {"silent terminal left", 3}, {"silent terminal asked again", 3}, {"card payment removed", 1},
    {"voucher", 5}, {"deposit", 5}, {"collected", 5}, {"bill shown", 20}, {"printed again", 15},
    {"gift card loaded", 30}, {"gift card spent", 8}};

void checkOften(const audit::Auditor &auditor, const BusyDay &day, bool roundsCash)
{
    const audit::Sums seen = auditor.seen();
    audit::Sums done;
    for (const auto &[what, times] : day.done())
        done[what] = times;
    const qint64 part = tickets();
    const auto check = [&](const audit::Sums &sums, const Often &one) {
        INFO(one.what);
        CHECK(audit::sumIn(sums, QString::fromLatin1(one.what)) >= one.least * part / UsualTickets);
    };
    for (const Often &one : Seen)
        check(seen, one);
    for (const Often &one : Done)
        check(done, one);
    if (roundsCash) {
        check(seen, {"rounded sales", 80});
        check(seen, {"rounded returns", 10});
    }
}

void auditDay(const QString &country, quint64 seed)
{
    INFO(country.toStdString() << ", seed " << seed);
    const QJsonObject pack = packOf(country);
    SalesShop shop({.country = country});
    BusyDay day(shop, seed, taxClassesOf(pack));
    for (int i = 0; i < tickets(); ++i) {
        INFO("ticket " << i);
        day.ticket();
    }
    day.end();

    audit::Auditor auditor(pack);
    readAll(shop, auditor);
    INFO(auditor.complaints().join(u'\n').left(2000).toStdString());
    CHECK(auditor.complaints().isEmpty());
    CHECK(auditor.zReports() == day.done().at(u"closed"_s));
    // The ledgers say what the auditor's books say.
    checkAccounts(shop, auditor);
    checkStock(shop, day, auditor);
    checkCustomers(shop, day, auditor);
    checkPromises(shop, auditor);
    checkTerminal(shop, day, auditor);
    // And it was a day with everything in it, often.
    checkOften(auditor, day, pack[u"cash"_s][u"step"_s].toInteger() > 1);
}

} // namespace

TEST_CASE("a day of 1,000 mixed tickets agrees with an auditor's own books", "[audit]")
{
    const QString country = GENERATE(u"DE"_s, u"CH"_s, u"KW"_s);
    const int seed = GENERATE(range(0, numberIn("MIZAN_AUDIT_SEEDS", 1)));
    auditDay(country, FirstSeed + static_cast<quint64>(seed));
}
