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

/// The day whole where the books are kept; on PostgreSQL, far slower, as much of it as reaches every ledger.
int tickets()
{
    const bool isLocal = test::testEngine() == store::Engine::SqlCipher;
    return numberIn("MIZAN_AUDIT_TICKETS", isLocal ? UsualTickets : UsualTickets / 5);
}

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
constexpr Often Seen[] = {{"sale.recorded", 250}, {"return.recorded", 40}, {"account.settled", 4},
    {"sale.tender-changed", 3}, {"cash.moved", 20}, {"cash in, safe", 1}, {"cash out, safe", 1}, {"cash in, owner", 1},
    {"order.placed", 7}, {"order.paid", 4}, {"order.cancelled", 2}, {"quotation.given", 12}, {"quotations sold", 5},
    {"quotations ordered", 1}, {"quotations given up", 3}, {"expired quotations sold", 1}, {"goods.handed-over", 7},
    {"handed over later", 15}, {"back before it left", 1}, {"stock.adjusted", 5}, {"pieces sold", 12},
    {"batches sold", 20}, {"pieces and batches back", 3}, {"first expired first", 12}, {"labels", 7}, {"packs", 7},
    {"packs with a price", 4}, {"weighed", 7}, {"promotions", 2}, {"cards asked", 30}, {"cards approved", 20},
    {"cards declined", 5}, {"cards reversed", 2}, {"cards refunded", 2}, {"tenders by card", 15},
    {"tenders back to a card", 1}, {"paid by store-credit", 2}, {"paid by on-account", 7}, {"paid by gift-card", 4},
    {"paid by foreign-cash", 10}, {"paid by deposit", 1}, {"back by gift-card", 3}, {"back by store-credit", 3},
    {"back by card", 2}, {"back by cash", 7}, {"change in another currency", 2}, {"exchange differences", 1},
    {"points earned", 30}, {"points redeemed", 4}, {"points expired", 1}, {"points taken back", 2},
    {"points given back", 1}, {"ticket.emptied", 7}, {"draft.printed", 15}, {"document.reprinted", 7},
    {"shift.closed", 2}};
/// What the cashier must have done.
constexpr Often Done[] = {{"sale", 175}, {"exchange", 10}, {"return", 10}, {"return without receipt", 7},
    {"line discount", 40}, {"override", 25}, {"sale discount", 25}, {"removed", 7}, {"undone", 3}, {"held", 15},
    {"set aside", 7}, {"paid otherwise", 75}, {"piece scanned", 15}, {"batch scanned", 15}, {"number typed", 1},
    {"late answer", 1}, {"silent terminal left", 2}, {"silent terminal asked again", 2}, {"card payment removed", 1},
    {"voucher", 3}, {"deposit", 3}, {"collected", 3}, {"bill shown", 10}, {"printed again", 7},
    {"gift card loaded", 15}, {"gift card spent", 4}};

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
