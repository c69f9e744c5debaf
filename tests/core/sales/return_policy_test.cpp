// How long goods are taken back, and in what they are paid back.
#include "core/sales/return_policy.h"

#include "core/parties/save_customer.h"
#include "core/sales/record_exchange.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using access::Grant;
using access::Right;
using test::SalesShop;

namespace {

constexpr qint64 Day = 24 * 60 * 60'000;

class PolicyShop : public SalesShop {
public:
    explicit PolicyShop(const ReturnPolicy &policy)
    {
        openShift();
        product(u"shirt"_s, 2000);
        REQUIRE(parties::saveCustomer(*this, manager(), {newRequest(), {.id = layla, .name = u"Layla"_s}}));
        REQUIRE(saveReturnPolicy(*this, manager(), {newRequest(), policy}));
    }
    SaleId sell(std::optional<PartyId> customer = {})
    {
        Ticket sold = ticket();
        add(sold, u"shirt"_s);
        sold.customer = customer;
        const auto done = recordSale(*this, manager(), payExactly(sold));
        REQUIRE(done);
        return done->id;
    }
    RecordReturn bringBack(SaleId sale, RefundTo to = RefundTo::Original)
    {
        return {returnTicket(findSale(connection(), sale).value(), newId<SaleId>(), shop().ids()), u"torn"_s, to};
    }
    /// The cashier, who holds every right but this one.
    Session without(Right right, Grant grant = Grant::Denied)
    {
        const Session &own = cashier();
        access::Grants grants = access::Grants::everything();
        grants.set(right, grant);
        return Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
            own.tillCode(), own.businessDay()});
    }
    Rule refusal(const RecordReturn &request, const Session &session)
    {
        const qint64 before = facts();
        const auto done = recordReturn(*this, session, request);
        REQUIRE_FALSE(done);
        CHECK(facts() == before);
        return done.error().rule;
    }

    PartyId layla = newId<PartyId>();
};

} // namespace

TEST_CASE("the last day of the policy is still in time, the next one is not", "[sales][policy]")
{
    PolicyShop shop({.days = 30});
    const SaleId sale = shop.sell();
    shop.clock.advance(30 * Day);
    const Session session = shop.without(Right::ReturnBeyondPolicy);
    CHECK(returnNeeds(shop, session, shop.bringBack(sale).ticket, {}).right == Right::RecordReturn);
    CHECK(recordReturn(shop, session, shop.bringBack(sale)));

    const SaleId other = shop.sell();
    shop.clock.advance(31 * Day);
    const ReturnNeeds needs = returnNeeds(shop, session, shop.bringBack(other).ticket, {});
    CHECK(needs.right == Right::ReturnBeyondPolicy);
    CHECK(needs.daysSince == 31);
    CHECK(shop.refusal(shop.bringBack(other), session) == access::rules::RightMustBeHeld);
}

TEST_CASE("too late goes with one approval, which the fact names", "[sales][policy]")
{
    PolicyShop shop({.days = 14});
    const SaleId sale = shop.sell();
    shop.clock.advance(15 * Day);
    // A cashier who may take nothing back by themselves either: the stronger approval is enough.
    const Session &cashier = shop.cashier();
    const RecordReturn request = shop.bringBack(sale);
    CHECK(shop.refusal(request, cashier) == access::rules::ApprovalMustBeGiven);
    const auto done = recordReturn(
        shop, cashier.withApproval({Right::ReturnBeyondPolicy, shop.manager().user(), u"Lena"_s}), request);
    REQUIRE(done);
    CHECK(shop.shop().daybook().find(done->id.as<FactTag>())->header.approvedBy == shop.manager().user());
}

TEST_CASE("where the shop gives store credit, money needs the right beyond the policy", "[sales][policy]")
{
    PolicyShop shop({.asCredit = true});
    const Session session = shop.without(Right::ReturnBeyondPolicy);
    const SaleId sale = shop.sell(shop.layla);
    CHECK(shop.refusal(shop.bringBack(sale), session) == access::rules::RightMustBeHeld);
    CHECK(recordReturn(shop, session, shop.bringBack(sale, RefundTo::StoreCredit)));

    const SaleId walkIn = shop.sell();
    CHECK(shop.refusal(shop.bringBack(walkIn), session) == access::rules::RightMustBeHeld);
    CHECK(recordReturn(shop, shop.manager(), shop.bringBack(walkIn)));
}

TEST_CASE("goods against goods are within a policy of store credit, what is left of them is not", "[sales][policy]")
{
    const auto [price, isWithin] = GENERATE(table<qint64, bool>({{2000, true}, {1500, false}}));
    PolicyShop shop({.asCredit = true});
    shop.product(u"scarf"_s, price);
    Ticket ticket = shop.bringBack(shop.sell()).ticket;
    ticket.exchangeSale = shop.newId<SaleId>();
    REQUIRE(addProduct(ticket,
        {.line = shop.newId<LineId>(),
            .product = shop.snapshot(u"scarf"_s),
            .price = shop.product(u"scarf"_s).price,
            .isTaken = true}));
    const auto done = recordExchange(shop, shop.without(Right::ReturnBeyondPolicy), {ticket, u"another"_s});
    CHECK(done.has_value() == isWithin);
}

TEST_CASE("the policy is set once, asked twice the same, and other content is refused", "[sales][policy]")
{
    PolicyShop shop({.days = 30});
    CHECK(loadReturnPolicy(shop.connection()) == ReturnPolicy {.days = 30});
    const qint64 before = shop.facts("return-policy.saved");
    CHECK(saveReturnPolicy(shop, shop.manager(), {shop.newRequest(), {.days = 30}})); // Nothing changes.
    CHECK(shop.facts("return-policy.saved") == before);
    const SaveReturnPolicy request {shop.newRequest(), {.days = 7, .asCredit = true}};
    CHECK(saveReturnPolicy(shop, shop.manager(), request));
    CHECK(saveReturnPolicy(shop, shop.manager(), request));
    CHECK(shop.facts("return-policy.saved") == before + 1);
    CHECK(saveReturnPolicy(shop, shop.manager(), {request.request, {.days = 8}}).error().rule
        == daybook::rules::SameIdMustSayTheSame);
    CHECK(loadReturnPolicy(shop.connection()) == request.policy);
    CHECK(saveReturnPolicy(shop, shop.manager(), {shop.newRequest(), {}}));
    CHECK(loadReturnPolicy(shop.connection()) == ReturnPolicy {});
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("days out of range are refused", "[sales][policy][rules]")
{
    PolicyShop shop({.days = 30});
    const qint64 days = GENERATE(qint64 {-1}, MostReturnDays + 1);
    const auto saved = saveReturnPolicy(shop, shop.manager(), {shop.newRequest(), {.days = days}});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().rule == sales::rules::ReturnDaysMustBeInRange);
    CHECK(loadReturnPolicy(shop.connection()) == ReturnPolicy {.days = 30});
}
