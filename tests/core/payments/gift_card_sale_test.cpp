// Gift cards in sales: loaded, spent, given back; what the books owe is what the cards hold.
#include "core/accounts/account_record.h"
#include "core/accounts/accounts_queries.h"
#include "core/parties/save_customer.h"
#include "core/payments/manage_gift_card.h"
#include "core/sales/change_tenders.h"
#include "core/sales/payment_without_goods.h"
#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "core/sales/settle_account.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace mizan;
using namespace mizan::payments;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86'400'000;

GiftCardRef cardNo(int no)
{
    IdBytes bytes {};
    bytes[0] = std::byte {0x47};
    bytes[15] = static_cast<std::byte>(no);
    return {GiftCardId(bytes), QString::number(4710 + no)};
}

Tender byCard(const GiftCardRef &card, Money amount)
{
    return {.method = TenderMethod::GiftCard, .amount = amount, .lastFour = card.lastFour, .giftCard = card.id};
}

/// In Germany, where bread is 10.00 with tax.
class CardShop : public SalesShop {
public:
    explicit CardShop(test::TestShopOptions options = {})
        : SalesShop(std::move(options))
    {
        product(u"bread"_s, 1000);
        shift = openShift();
    }

    Result<SaleRecorded> load(const GiftCardRef &card, qint64 minor, std::optional<BusinessDate> expires = {})
    {
        Ticket rungUp = ticket();
        addLoad(rungUp, {card, money(minor), expires});
        return recordSale(*this, cashier(), {rungUp, {{TenderMethod::Cash, money(minor)}}});
    }
    [[nodiscard]] RecordSale breadPaidBy(std::vector<Tender> tenders)
    {
        Ticket rungUp = ticket();
        add(rungUp, u"bread"_s);
        return {rungUp, std::move(tenders)};
    }
    Result<SaleRecorded> buyBread(std::vector<Tender> tenders)
    {
        return recordSale(*this, cashier(), breadPaidBy(std::move(tenders)));
    }
    [[nodiscard]] std::optional<GiftCard> card(const GiftCardRef &ref) { return findGiftCard(connection(), ref.id); }
    [[nodiscard]] ShiftReport report() { return xReport(connection(), shift, clock.nowMs(), manager().user()).value(); }
    [[nodiscard]] Money owedToHolders()
    {
        Money sum = money(0);
        for (const auto &row : accounts::trialBalance(connection(), {today(), today()})) {
            if (row.account.code == u"1705"_s)
                sum += row.closing();
        }
        return -sum;
    }

    ShiftId shift;
};

} // namespace

TEST_CASE("a load is owed to the holder: no turnover, no tax, and the cash is in the drawer", "[gift-card]")
{
    CardShop shop;
    Ticket rungUp = shop.ticket();
    shop.add(rungUp, u"bread"_s);
    addLoad(rungUp, {cardNo(1), shop.money(2500)});
    addLoad(rungUp, {cardNo(1), shop.money(2500)});
    REQUIRE(rungUp.loads.size() == 1);
    CHECK(ticketFromJson(ticketToJson(rungUp)).loads == rungUp.loads);
    CHECK(ticketTotals(rungUp, shop.terms())->total == shop.money(6000));

    const auto sold = recordSale(shop, shop.cashier(), {rungUp, {{TenderMethod::Cash, shop.money(10'000)}}});

    REQUIRE(sold);
    CHECK(sold->total == shop.money(6000));
    CHECK(sold->change == shop.money(4000));
    const RecordedSale sale = findSale(shop.connection(), sold->id)->sale;
    CHECK(sale.balances());
    CHECK(sale.net() + sale.tax() == shop.money(1000));
    REQUIRE(sale.loads.size() == 1);
    CHECK(sale.loads[0].left == shop.money(5000));
    CHECK(shop.card(cardNo(1))->balance == shop.money(5000));
    const ShiftReport report = shop.report();
    CHECK(report.turnover == shop.money(1000));
    CHECK(report.giftLoads.amount == shop.money(5000));
    CHECK(report.giftLoads.times == 1);
    CHECK(report.expectedCash == shop.money(16'000));
    CHECK(shop.owedToHolders() == shop.money(5000));
    CHECK(shop.rebuildsTheSame());
    REQUIRE(shop.closeShift());
    CHECK(zReport(shop.connection(), shop.shift)->giftLoads.amount == shop.money(5000));
}

TEST_CASE("a card pays a part, the receipt says what is left, and a return gives it back to the card", "[gift-card]")
{
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 600));
    REQUIRE(shop.load(cardNo(2), 5000));
    const auto sold = shop.buyBread({byCard(cardNo(1), shop.money(600)), byCard(cardNo(2), shop.money(300)),
        {TenderMethod::Cash, shop.money(100)}});
    REQUIRE(sold);
    const RecordedSale sale = findSale(shop.connection(), sold->id)->sale;
    CHECK(sale.tenders[0].left == shop.money(0));
    CHECK(sale.tenders[1].left == shop.money(4700));
    CHECK(shop.card(cardNo(1))->balance.isZero());
    CHECK(shop.report().turnover == shop.money(1000));
    CHECK(shop.owedToHolders() == shop.money(4700));

    const auto detail = findSale(shop.connection(), sold->id);
    const Ticket back = returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids());
    const auto returned = recordReturn(shop, shop.manager(), {back, u"stale"_s});
    REQUIRE(returned);
    REQUIRE(returned->tenders.size() == 3);
    CHECK(shop.card(cardNo(1))->balance == shop.money(600));
    CHECK(shop.card(cardNo(2))->balance == shop.money(5000));
    CHECK(findSale(shop.connection(), returned->id)->sale.tenders[0].left == shop.money(5000));
    CHECK(shop.report().expectedCash == shop.money(15'600));
    CHECK(shop.owedToHolders() == giftCardsHold(shop.connection(), shop.currency()));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("goods that come back do not give back what was put on a card with them", "[gift-card]")
{
    CardShop shop;
    Ticket rungUp = shop.ticket();
    shop.add(rungUp, u"bread"_s);
    addLoad(rungUp, {cardNo(1), shop.money(2000)});
    const auto sold = recordSale(shop, shop.cashier(), {rungUp, {{TenderMethod::Cash, shop.money(3000)}}});
    REQUIRE(sold);
    const auto detail = findSale(shop.connection(), sold->id);
    const Ticket back = returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids());
    const auto returned = recordReturn(shop, shop.manager(), {back, u"stale"_s});
    REQUIRE(returned);
    CHECK(returned->tenders[0].amount == shop.money(-1000));
    CHECK(shop.card(cardNo(1))->balance == shop.money(2000));
    CHECK(shop.report().expectedCash == shop.money(12'000));
}

TEST_CASE("goods come back for a card that was empty until then", "[gift-card]")
{
    CardShop shop;
    const auto sold = shop.buyBread({{TenderMethod::Cash, shop.money(1000)}});
    REQUIRE(sold);
    const auto detail = findSale(shop.connection(), sold->id);
    const Ticket back = returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids());
    const auto preview = previewReturn(shop.connection(), back, shop.terms(), RefundWay(cardNo(1)));
    REQUIRE(preview);
    CHECK(preview->refund[0].giftCard == cardNo(1).id);
    const RecordReturn request {back, u"stale"_s, RefundWay(cardNo(1))};
    const auto returned = recordReturn(shop, shop.manager(), request);
    REQUIRE(returned);
    CHECK(findSale(shop.connection(), returned->id)->sale.tenders[0].left == shop.money(1000));
    CHECK(shop.card(cardNo(1))->balance == shop.money(1000));
    CHECK_FALSE(shop.card(cardNo(1))->expires);
    CHECK(shop.report().expectedCash == shop.money(11'000));
    CHECK(shop.owedToHolders() == shop.money(1000));
    CHECK(recordReturn(shop, shop.manager(), request)->number == returned->number);
    RecordReturn other = request;
    other.to = RefundWay(cardNo(2));
    CHECK(recordReturn(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.buyBread({byCard(cardNo(1), shop.money(1000))}));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a blocked card gets nothing back", "[gift-card]")
{
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 500));
    REQUIRE(blockGiftCard(shop, shop.manager(), {shop.newRequest(), cardNo(1).id, true, u"lost"_s}));
    const auto sold = shop.buyBread({{TenderMethod::Cash, shop.money(1000)}});
    const auto detail = findSale(shop.connection(), sold->id);
    const Ticket back = returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids());
    CHECK(recordReturn(shop, shop.manager(), {back, u"stale"_s, RefundWay(cardNo(1))}).error().rule
        == payments::rules::CardMustNotBeBlocked);
}

TEST_CASE("goods exchanged for what a card paid give back to the card later", "[gift-card]")
{
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 1000));
    const auto sold = shop.buyBread({byCard(cardNo(1), shop.money(1000))});
    REQUIRE(sold);
    const auto detail = findSale(shop.connection(), sold->id);
    Ticket swap = returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids());
    swap.exchangeSale = shop.newId<SaleId>();
    shop.product(u"cake"_s, 1000);
    shop.add(swap, u"cake"_s);
    swap.lines.back().isTaken = true;
    const auto exchanged = recordExchange(shop, shop.manager(), {swap, u"stale"_s});
    INFO((exchanged ? std::string() : exchanged.error().toLogLine().toStdString()));
    REQUIRE(exchanged);
    CHECK(shop.card(cardNo(1))->balance.isZero());

    const auto taken = findSale(shop.connection(), exchanged->taken.id);
    const Ticket back = returnTicket(*taken, shop.newId<SaleId>(), shop.shop().ids());
    const auto returned = recordReturn(shop, shop.manager(), {back, u"stale too"_s});
    REQUIRE(returned);
    REQUIRE(returned->tenders.size() == 1);
    CHECK(returned->tenders[0].giftCard == cardNo(1).id);
    CHECK(shop.card(cardNo(1))->balance == shop.money(1000));
    CHECK(shop.owedToHolders() == shop.money(1000));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a changed payment puts money back on one card and takes it off another", "[gift-card][change-tenders]")
{
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 1000));
    REQUIRE(shop.load(cardNo(2), 400));
    const auto sold = shop.buyBread({byCard(cardNo(1), shop.money(1000))});
    REQUIRE(sold);
    const ChangeTenders request {
        shop.newRequest(), sold->id, {byCard(cardNo(2), shop.money(400)), byCard(cardNo(1), shop.money(600))}};
    const auto changed = changeTenders(shop, shop.manager(), request);
    REQUIRE(changed);
    CHECK(changed->after.tenders[0].left == shop.money(0));
    CHECK(changed->after.tenders[1].left == shop.money(400));
    CHECK(shop.card(cardNo(1))->balance == shop.money(400));
    CHECK(shop.card(cardNo(2))->balance.isZero());
    CHECK(shop.owedToHolders() == shop.money(400));
    CHECK(shop.rebuildsTheSame());
}

namespace {

struct Spoilt {
    const char *what;
    Rule rule;
    std::function<Result<SaleRecorded>(CardShop &)> ask;
};

const Spoilt SpoiltSales[] = {
    {"a card that was never loaded", payments::rules::CardMustBeKnown,
        [](CardShop &shop) { return shop.buyBread({byCard(cardNo(9), shop.money(1000))}); }},
    {"a blocked card", payments::rules::CardMustNotBeBlocked,
        [](CardShop &shop) {
            REQUIRE(blockGiftCard(shop, shop.manager(), {shop.newRequest(), cardNo(1).id, true, u"lost"_s}));
            return shop.buyBread({byCard(cardNo(1), shop.money(1000))});
        }},
    {"the day after its last", payments::rules::CardMustNotBeExpired,
        [](CardShop &shop) {
            REQUIRE(shop.load(cardNo(2), 1000, shop.today()));
            REQUIRE(shop.buyBread({byCard(cardNo(2), shop.money(500)), {TenderMethod::Cash, shop.money(500)}}));
            shop.clock.advance(Day);
            return shop.buyBread({byCard(cardNo(2), shop.money(500)), {TenderMethod::Cash, shop.money(500)}});
        }},
    {"more than is on it", payments::rules::CardBalanceMustSuffice,
        [](CardShop &shop) {
            REQUIRE(shop.buyBread({byCard(cardNo(1), shop.money(1000))}));
            REQUIRE(shop.buyBread({byCard(cardNo(1), shop.money(999)), {TenderMethod::Cash, shop.money(1)}}));
            return shop.buyBread({byCard(cardNo(1), shop.money(2)), {TenderMethod::Cash, shop.money(998)}});
        }},
    {"more than is on it, in two parts", payments::rules::CardBalanceMustSuffice,
        [](CardShop &shop) {
            REQUIRE(shop.load(cardNo(3), 900));
            return shop.buyBread({byCard(cardNo(3), shop.money(500)), byCard(cardNo(3), shop.money(500))});
        }},
    {"no card", sales::rules::TenderMustNameCard,
        [](CardShop &shop) { return shop.buyBread({{TenderMethod::GiftCard, shop.money(1000)}}); }},
    {"a card that pays in cash", sales::rules::TenderMustNameCard,
        [](CardShop &shop) {
            Tender tender = byCard(cardNo(1), shop.money(1000));
            tender.method = TenderMethod::Cash;
            return shop.buyBread({tender});
        }},
    {"change out of a card", sales::rules::TenderMustNotExceedDue,
        [](CardShop &shop) { return shop.buyBread({byCard(cardNo(1), shop.money(1001))}); }},
    {"a load of nothing", payments::rules::LoadMustBePositive, [](CardShop &shop) { return shop.load(cardNo(2), 0); }},
    {"a load in another currency", payments::rules::LoadMustBePositive,
        [](CardShop &shop) {
            Ticket rungUp = shop.ticket();
            rungUp.loads = {{cardNo(2), Money(1000, Currency::of("USD"))}};
            return recordSale(shop, shop.cashier(), {rungUp, {{TenderMethod::Cash, shop.money(1000)}}});
        }},
    {"a load on a blocked card", payments::rules::CardMustNotBeBlocked,
        [](CardShop &shop) {
            REQUIRE(blockGiftCard(shop, shop.manager(), {shop.newRequest(), cardNo(1).id, true, u"lost"_s}));
            return shop.load(cardNo(1), 1000);
        }},
    {"nothing at all", sales::rules::TicketMustHaveLines,
        [](CardShop &shop) { return recordSale(shop, shop.cashier(), {shop.ticket(), {}}); }},
};

} // namespace

TEST_CASE("each rule of gift cards has its example, and the sale is not written", "[gift-card]")
{
    const Spoilt &spoilt = GENERATE(from_range(std::begin(SpoiltSales), std::end(SpoiltSales)));
    INFO(spoilt.what);
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 2000));
    const auto asked = spoilt.ask(shop);
    REQUIRE_FALSE(asked);
    CHECK(asked.error().rule == spoilt.rule);
    CHECK(shop.owedToHolders() == giftCardsHold(shop.connection(), shop.currency()));
}

TEST_CASE("a card of another currency pays nothing here", "[gift-card]")
{
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 2000));
    const Money dollars(500, Currency::of("USD"));
    const CardUse use {cardNo(1), dollars};
    CHECK(checkCardUses(shop.connection(), {&use, 1}, {}, shop.today()).error().rule
        == payments::rules::CardCurrencyMustBeShops);
}

TEST_CASE("a gift card does not settle what is owed", "[gift-card]")
{
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 2000));
    parties::Customer layla {.id = shop.newId<PartyId>(), .name = u"Layla"_s, .creditLimit = shop.money(5000)};
    REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), layla}));
    RecordSale owing = shop.breadPaidBy({{TenderMethod::OnAccount, shop.money(1000)}});
    owing.ticket.customer = layla.id;
    REQUIRE(recordSale(shop, shop.cashier(), owing));
    const auto settled = settleAccount(
        shop, shop.cashier(), {shop.newRequest(), layla.id, shop.money(1000), {byCard(cardNo(1), shop.money(1000))}});
    REQUIRE_FALSE(settled);
    CHECK(settled.error().rule == sales::rules::GiftCardMustPayGoods);
}

TEST_CASE("blocking needs a right and a reason, is undone, and asked twice is done once", "[gift-card]")
{
    CardShop shop;
    REQUIRE(shop.load(cardNo(1), 2000));
    const BlockGiftCard request {shop.newRequest(), cardNo(1).id, true, u"lost"_s};
    CHECK(blockGiftCard(shop, shop.cashier(), request).error().rule == access::rules::ApprovalMustBeGiven);
    REQUIRE(blockGiftCard(shop, shop.manager(), request));
    REQUIRE(blockGiftCard(shop, shop.manager(), request));
    CHECK(shop.facts("gift-card.blocked") == 1);
    CHECK(shop.card(cardNo(1))->isBlocked);
    BlockGiftCard other = request;
    other.isBlocked = false;
    CHECK(blockGiftCard(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);
    other.id = shop.newRequest();
    other.reason = u" "_s;
    CHECK(blockGiftCard(shop, shop.manager(), other).error().rule == payments::rules::CardReasonMustFit);
    other.reason = u"found"_s;
    shop.clock.advance(1000);
    REQUIRE(blockGiftCard(shop, shop.manager(), other));
    CHECK_FALSE(shop.card(cardNo(1))->isBlocked);
    CHECK(blockGiftCard(shop, shop.manager(), {shop.newRequest(), cardNo(9).id, true, u"lost"_s}).error().rule
        == payments::rules::CardMustBeKnown);
    const WriteOffGiftCard written {shop.newRequest(), cardNo(1).id, u"spent twice"_s};
    CHECK(writeOffGiftCard(shop, shop.manager(), written).error().rule == payments::rules::CardMustBeOverspent);
    CHECK(shop.rebuildsTheSame());
}

namespace {

/// What one till wrote reaches the other.
void send(CardShop &from, CardShop &to)
{
    daybook::Writing writing(to.shop().daybook());
    from.shop().daybook().forEachFact(from.shop().device(), 1, [&](const daybook::Fact &fact) {
        REQUIRE(writing.accept(fact));
        return true;
    });
    writing.commit();
}

} // namespace

TEST_CASE("two tills apart spend the same money: both sales stay, and somebody decides", "[gift-card]")
{
    CardShop here;
    CardShop there({.device = 2, .seed = 7});
    REQUIRE(here.load(cardNo(1), 1000));
    send(here, there);
    REQUIRE(here.buyBread({byCard(cardNo(1), here.money(1000))}));
    REQUIRE(there.buyBread({byCard(cardNo(1), there.money(1000))}));

    send(there, here);
    send(here, there);

    for (CardShop *shop : {&here, &there}) {
        const auto overspent = overspentGiftCards(shop->connection());
        REQUIRE(overspent.size() == 1);
        CHECK(overspent[0].card == cardNo(1));
        CHECK(overspent[0].balance == shop->money(-1000));
        CHECK(shop->rebuildsTheSame());
    }
    CHECK(here.buyBread({byCard(cardNo(1), here.money(1000))}).error().rule == payments::rules::CardBalanceMustSuffice);
    const WriteOffGiftCard request {here.newRequest(), cardNo(1).id, u"two tills without a network"_s};
    CHECK(writeOffGiftCard(here, here.cashier(), request).error().rule == access::rules::ApprovalMustBeGiven);
    REQUIRE(writeOffGiftCard(here, here.manager(), request));
    REQUIRE(writeOffGiftCard(here, here.manager(), request));
    CHECK(here.card(cardNo(1))->balance.isZero());
    CHECK(overspentGiftCards(here.connection()).empty());
    CHECK(here.facts("gift-card.written-off") == 1);
    CHECK(here.rebuildsTheSame());
}

TEST_CASE(
    "random sales keep what cards hold, what the books owe and what the drawer has in step", "[gift-card][property]")
{
    const char *country = GENERATE("DE", "CH", "JP", "KW");
    const quint64 seed = 20'261'121;
    INFO(country << ", seed " << seed);
    SalesShop shop({.country = QString::fromLatin1(country)});
    test::SeededRandom random(seed);
    const qint64 price = 1203;
    shop.product(u"bread"_s, price);
    const ShiftId shift = shop.openShift();
    std::vector<Money> cards(3, shop.money(0));
    Money cash = shop.money(10'000);
    for (int i = 0; i < 25; ++i) {
        Ticket rungUp = shop.ticket();
        std::vector<Tender> tenders;
        if (random.oneIn(3)) {
            const auto no = static_cast<std::size_t>(random.between(0, 2));
            addLoad(rungUp, {cardNo(static_cast<int>(no)), shop.money(random.between(1, 3000))});
            cards[no] += rungUp.loads[0].amount;
        } else {
            shop.add(rungUp, u"bread"_s);
            Money left = ticketTotals(rungUp, shop.terms())->total;
            for (std::size_t no = 0; no < cards.size(); ++no) {
                const qint64 most = std::min(cards[no].minor(), left.minor());
                if (most == 0 || random.oneIn(2))
                    continue;
                tenders.push_back(byCard(cardNo(static_cast<int>(no)), shop.money(random.between(1, most))));
                cards[no] -= tenders.back().amount;
                left -= tenders.back().amount;
            }
        }
        const Money total = ticketTotals(rungUp, shop.terms())->total;
        const Money due = remainderOf(total, tenders, shop.terms())->inCash();
        if (!due.isZero())
            tenders.push_back({TenderMethod::Cash, due});
        const auto sold = recordSale(shop, shop.cashier(), {rungUp, tenders});
        INFO((sold ? std::string() : sold.error().toLogLine().toStdString()));
        REQUIRE(sold);
        cash += due;
        CHECK(findSale(shop.connection(), sold->id)->sale.balances());
        if (!rungUp.lines.empty() && random.oneIn(3)) {
            const auto detail = findSale(shop.connection(), sold->id);
            const Ticket back = returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids());
            const auto returned = recordReturn(shop, shop.manager(), {back, u"stale"_s});
            REQUIRE(returned);
            for (const Tender &tender : returned->tenders) {
                if (!tender.giftCard)
                    cash += tender.amount;
                for (std::size_t no = 0; no < cards.size(); ++no) {
                    if (tender.giftCard == cardNo(static_cast<int>(no)).id)
                        cards[no] -= tender.amount;
                }
            }
        }
    }
    Money held = shop.money(0);
    for (std::size_t no = 0; no < cards.size(); ++no) {
        held += cards[no];
        if (const auto card = findGiftCard(shop.connection(), cardNo(static_cast<int>(no)).id))
            CHECK(card->balance == cards[no]);
    }
    CHECK(giftCardsHold(shop.connection(), shop.currency()) == held);
    CHECK(xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user())->expectedCash == cash);
    Money owed = shop.money(0);
    const auto account = accounts::loadAccountBook(shop.connection()).find(accounts::Role::GiftCards);
    for (const auto &row : accounts::trialBalance(shop.connection(), {shop.today(), shop.today()})) {
        if (row.account.id == account)
            owed -= row.closing();
    }
    CHECK(owed == held);
    CHECK(shop.rebuildsTheSame());
}
