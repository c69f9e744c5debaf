// Every verb, by somebody without its right, by somebody who must ask, and approved: refused, refused, and done in both
// people's names.
#include "core/access/receipt_template.h"
#include "core/access/save_role.h"
#include "core/access/save_user.h"
#include "core/catalogue/quick_keys.h"
#include "core/catalogue/save_family.h"
#include "core/catalogue/save_goods_rule.h"
#include "core/catalogue/save_label_pattern.h"
#include "core/catalogue/save_prices.h"
#include "core/catalogue/save_product.h"
#include "core/parties/loyalty_terms.h"
#include "core/parties/save_customer.h"
#include "core/payments/gift_card_terms.h"
#include "core/payments/manage_gift_card.h"
#include "core/sales/change_tenders.h"
#include "core/sales/charge_card.h"
#include "core/sales/customer_credit.h"
#include "core/sales/empty_ticket.h"
#include "core/sales/erase_customer.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/gift_receipt.h"
#include "core/sales/lot_check.h"
#include "core/sales/move_cash.h"
#include "core/sales/printed_draft.h"
#include "core/sales/remove_line.h"
#include "core/sales/reprint_document.h"
#include "core/sales/return_policy.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/import_products.h"
#include "core/stock/place.h"
#include "tests/core/order_verbs.h"
#include "tests/core/sales/sales_shop.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;
using test::SalesShop;

namespace {

/// Asked again with the same request.
using Verb = std::function<Result<void>(const Session &)>;

struct Walked {
    const char *name;
    Right right;
    std::function<Verb(SalesShop &)> prepare; ///< What must be there first is done by the manager.
    Rule denied = access::rules::RightMustBeHeld;
    Rule unapproved = access::rules::ApprovalMustBeGiven;
};

template <class Value>
Result<void> plain(const Result<Value> &result)
{
    return result ? Result<void>() : Result<void>(refuseAs(result));
}

parties::Customer newCustomer(SalesShop &shop)
{
    parties::Customer customer;
    customer.id = shop.newId<PartyId>();
    customer.name = u"Layla"_s;
    return customer;
}

sales::Ticket breadTicket(SalesShop &shop)
{
    shop.openShift();
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    return ticket;
}

Verb sells(SalesShop &shop, const sales::Ticket &ticket)
{
    const sales::RecordSale request = shop.payExactly(ticket);
    return [&shop, request](const Session &session) { return plain(sales::recordSale(shop, session, request)); };
}

Verb sellsAnotherPrice(SalesShop &shop)
{
    sales::Ticket ticket = breadTicket(shop);
    REQUIRE(sales::overridePrice(ticket, ticket.lines[0].id, UnitPrice::of(shop.money(50)), u"stale"_s));
    return sells(shop, ticket);
}

Verb sellsWithDiscount(SalesShop &shop)
{
    sales::Ticket ticket = breadTicket(shop);
    REQUIRE(sales::setDiscount(ticket, ticket.lines[0].id, Rate::percent(10), u"regular"_s));
    return sells(shop, ticket);
}

Verb sellsOverLimit(SalesShop &shop)
{
    sales::Ticket ticket = breadTicket(shop);
    parties::Customer customer = newCustomer(shop);
    customer.creditLimit = shop.money(0);
    REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    ticket.customer = customer.id;
    const sales::RecordSale request {ticket, {{sales::TenderMethod::OnAccount, shop.money(200)}}};
    return [&shop, request](const Session &session) { return plain(sales::recordSale(shop, session, request)); };
}

/// 300 g of cheese, as somebody typed them.
Verb sellsByWeight(SalesShop &shop)
{
    shop.openShift();
    shop.addProduct({.name = u"cheese"_s, .priceMinor = 1990, .unit = u"KGM"_s});
    const auto scanned = catalogue::findByCode(shop.connection(), shop.currency(), u"cheese"_s);
    const auto product = sales::ticketProduct(*scanned, tax::loadTaxTable(shop.connection()));
    sales::Ticket ticket = shop.ticket();
    REQUIRE(sales::addProduct(ticket,
        {.line = shop.newId<sales::LineId>(),
            .product = *product,
            .price = scanned->product.price,
            .quantity = Quantity::fromMicro(300'000)}));
    return sells(shop, ticket);
}

Verb sellsBelowCost(SalesShop &shop)
{
    sales::Ticket ticket = breadTicket(shop);
    REQUIRE(sales::setDiscount(ticket, ticket.lines[0].id, Rate::percent(90), u"stale"_s));
    return sells(shop, ticket);
}

Verb sellsBelowStock(SalesShop &shop)
{
    catalogue::Product bread = shop.product(u"bread"_s);
    bread.rule.stock = catalogue::StockPolicy::Block;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), bread}));
    return sells(shop, breadTicket(shop));
}

Verb sellsExpired(SalesShop &shop)
{
    catalogue::Product bread = shop.product(u"bread"_s);
    bread.tracking = catalogue::Tracking::Batch;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), bread}));
    sales::Ticket ticket = breadTicket(shop);
    REQUIRE(sales::addLot(ticket, ticket.lines[0].id,
        {u"L1"_s, ticket.lines[0].quantity, BusinessDate::fromDays(shop.today().days() - 1)}));
    return sells(shop, ticket);
}

Verb sellsOpenItem(SalesShop &shop)
{
    catalogue::Product fruit = shop.product(u"fruit"_s, 0, u"standard"_s, catalogue::ProductKind::Other);
    fruit.asksPrice = true;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), fruit}));
    shop.openShift();
    sales::Ticket ticket = shop.ticket();
    REQUIRE(sales::addProduct(ticket,
        {.line = shop.newId<sales::LineId>(),
            .product = shop.snapshot(u"fruit"_s),
            .price = UnitPrice::of(shop.money(250)),
            .isPriceByHand = true}));
    return sells(shop, ticket);
}

Verb returnsByReceipt(SalesShop &shop)
{
    shop.openShift();
    const auto sold = shop.sell({{"bread", 2}});
    const auto detail = sales::findSale(shop.connection(), sold.id);
    const sales::RecordReturn request {
        sales::returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids()), u"stale"_s};
    return [&shop, request](const Session &session) { return plain(sales::recordReturn(shop, session, request)); };
}

Verb returnsWithoutReceipt(SalesShop &shop)
{
    shop.openShift();
    sales::Ticket back = shop.ticket(sales::TicketMode::Return);
    shop.add(back, u"bread"_s, 1);
    const sales::RecordReturn request {back, u"stale"_s};
    return [&shop, request](const Session &session) { return plain(sales::recordReturn(shop, session, request)); };
}

Verb changesTenders(SalesShop &shop)
{
    shop.openShift();
    const auto sold = shop.sell({{"bread", 2}});
    const sales::ChangeTenders request {shop.newRequest(), sold.id, {{sales::TenderMethod::Card, sold.total}}};
    return [&shop, request](const Session &session) { return plain(sales::changeTenders(shop, session, request)); };
}

Verb chargesCard(SalesShop &shop)
{
    const sales::Ticket ticket = breadTicket(shop);
    const sales::ChargeCard request {shop.newId<payments::AttemptId>(), ticket, shop.money(200), u"practice"_s};
    return [&shop, request](const Session &session) { return plain(sales::chargeCard(shop, session, request)); };
}

/// Of bread that a card was charged for.
Verb refundsCard(SalesShop &shop)
{
    sales::Ticket ticket = breadTicket(shop);
    const auto order = sales::chargeCard(
        shop, shop.manager(), {shop.newId<payments::AttemptId>(), ticket, shop.money(200), u"practice"_s});
    REQUIRE(order);
    const payments::AttemptId charge = order->request.id;
    REQUIRE(sales::hearCard(shop, shop.manager(), {charge, {payments::TerminalOutcome::Approved, {}, {}}}));
    REQUIRE(sales::workOnCards(shop.connection(), shop.shop().device(), ticket, shop.terms())->isTicketChanged);
    REQUIRE(sales::recordSale(shop, shop.manager(), {ticket, ticket.payments}));
    const auto sold = sales::findSale(shop.connection(), ticket.id);
    const sales::RefundCard request {shop.newId<payments::AttemptId>(),
        sales::returnTicket(*sold, shop.newId<SaleId>(), shop.shop().ids()), charge, shop.money(200), u"practice"_s};
    return [&shop, request](const Session &session) { return plain(sales::refundCard(shop, session, request)); };
}

Verb savesGiftCardTerms(SalesShop &shop)
{
    const payments::SaveGiftCardTerms request {shop.newRequest(), {u"77"_s, 365}};
    return [&shop, request](const Session &session) { return payments::saveGiftCardTerms(shop, session, request); };
}

Verb blocksGiftCard(SalesShop &shop)
{
    shop.openShift();
    const payments::GiftCardRef card {shop.newId<payments::GiftCardId>(), u"4711"_s};
    sales::Ticket ticket = shop.ticket();
    sales::addLoad(ticket, {card, shop.money(1000)});
    REQUIRE(sales::recordSale(shop, shop.manager(), {ticket, {{sales::TenderMethod::Cash, shop.money(1000)}}}));
    const payments::BlockGiftCard request {shop.newRequest(), card.id, true, u"lost"_s};
    return [&shop, request](const Session &session) { return payments::blockGiftCard(shop, session, request); };
}

/// Thirty-one days after the sale, where thirty are allowed.
Verb returnsTooLate(SalesShop &shop)
{
    REQUIRE(sales::saveReturnPolicy(shop, shop.manager(), {shop.newRequest(), {.days = 30}}));
    const Verb returns = returnsByReceipt(shop);
    shop.clock.advance(31 * qint64 {24 * 60 * 60'000});
    return returns;
}

Verb savesQuickKeys(SalesShop &shop)
{
    const catalogue::QuickLayout keys {{{u"First"_s, {{shop.product(u"bread"_s).id}}}}};
    const catalogue::SaveQuickLayout request {shop.newRequest(), shop.manager().branch(), keys};
    return [&shop, request](const Session &session) { return catalogue::saveQuickLayout(shop, session, request); };
}

Verb savesLoyaltyTerms(SalesShop &shop)
{
    parties::LoyaltyTerms terms(shop.currency());
    terms.perPoint = shop.money(100);
    const parties::SaveLoyaltyTerms request {shop.newRequest(), terms};
    return [&shop, request](const Session &session) { return parties::saveLoyaltyTerms(shop, session, request); };
}

Verb setsForeignCurrency(SalesShop &shop)
{
    const sales::SaveForeignCurrency request {
        shop.newRequest(), {Currency::of("USD"), Rate::fromText(u"0.9").value(), 100}};
    return [&shop, request](const Session &session) { return sales::saveForeignCurrency(shop, session, request); };
}

Verb setsForeignTerms(SalesShop &shop)
{
    const sales::SaveForeignTerms request {shop.newRequest(), 2, true, false};
    return [&shop, request](const Session &session) { return sales::saveForeignTerms(shop, session, request); };
}

Verb setsReturnPolicy(SalesShop &shop)
{
    const sales::SaveReturnPolicy request {shop.newRequest(), {.days = 14}};
    return [&shop, request](const Session &session) { return sales::saveReturnPolicy(shop, session, request); };
}

Verb removesLine(SalesShop &shop)
{
    const sales::Ticket ticket = breadTicket(shop);
    const sales::RemoveLines request {shop.newRequest(), {ticket.lines[0].id}};
    return [&shop, ticket, request](const Session &session) {
        sales::Ticket copy = ticket;
        return sales::removeLines(shop, session, copy, request);
    };
}

Verb emptiesTicket(SalesShop &shop)
{
    const sales::EmptyTicket request {shop.newRequest(), breadTicket(shop)};
    return [&shop, request](const Session &session) { return sales::emptyTicket(shop, session, request); };
}

Verb printsDraft(SalesShop &shop)
{
    const sales::PrintDraft request {shop.newRequest(), breadTicket(shop)};
    return [&shop, request](const Session &session) { return plain(sales::printDraft(shop, session, request)); };
}

Verb printsGiftReceipt(SalesShop &shop)
{
    shop.openShift();
    const sales::PrintGiftReceipt request {shop.newRequest(), shop.sell({{"bread", 1}}).id};
    return [&shop, request](const Session &session) { return sales::printGiftReceipt(shop, session, request); };
}

Verb savesReceiptTemplate(SalesShop &shop)
{
    const SaveReceiptTemplate request {.request = shop.newRequest(), .receipt = ReceiptTemplate {.footer = {u"Bye"_s}}};
    return [&shop, request](const Session &session) { return saveReceiptTemplate(shop, session, request); };
}

Verb reprints(SalesShop &shop)
{
    shop.openShift();
    const auto sold = shop.sell({{"bread", 1}});
    const sales::ReprintDocument request {shop.newRequest(), sales::PaperKind::Receipt, sold.id.as<FactTag>()};
    return [&shop, request](const Session &session) { return plain(sales::reprintDocument(shop, session, request)); };
}

Verb opensShift(SalesShop &shop)
{
    const sales::OpenShift request {shop.newId<ShiftId>(), shop.totalOnly(10'000)};
    return [&shop, request](const Session &session) { return plain(sales::openShift(shop, session, request)); };
}

/// Off by `difference` from what there should be.
Verb closesShift(SalesShop &shop, qint64 difference)
{
    const ShiftId shift = shop.openShift(10'000);
    sales::CloseShift request {.id = shop.newRequest(),
        .shift = shift,
        .firstCount = shop.totalOnly(10'000 + difference),
        .leftInDrawer = shop.money(10'000)};
    if (difference != 0)
        request.secondCount = request.firstCount;
    request.reason = difference != 0 ? u"too much given back"_s : QString();
    return [&shop, request](const Session &session) { return plain(sales::closeShift(shop, session, request)); };
}

Verb movesCash(SalesShop &shop)
{
    shop.openShift();
    const sales::MoveCash request {.id = shop.newRequest(), .amount = shop.money(500), .reason = u"stamps"_s};
    return [&shop, request](const Session &session) { return plain(sales::moveCash(shop, session, request)); };
}

Verb opensDrawer(SalesShop &shop)
{
    shop.openShift();
    const sales::OpenDrawer request {shop.newRequest(), u"change"_s};
    return [&shop, request](const Session &session) { return sales::openDrawer(shop, session, request); };
}

Verb savesProduct(SalesShop &shop)
{
    catalogue::Product product = shop.product(u"milk"_s);
    product.name = u"fresh milk"_s;
    const catalogue::SaveProduct request {shop.newRequest(), product};
    return [&shop, request](const Session &session) { return plain(catalogue::saveProduct(shop, session, request)); };
}

Verb savesFamily(SalesShop &shop)
{
    catalogue::Family family {shop.product(u"milk"_s), {{u"Size"_s, {u"0.5 l"_s, u"1 l"_s}}}};
    family.product.id = shop.newId<ProductId>();
    family.product.code = u"milk, sizes"_s;
    family.variants = *catalogue::missingVariants(family);
    const catalogue::SaveFamily request {shop.newRequest(), family};
    return [&shop, request](const Session &session) { return plain(catalogue::saveFamily(shop, session, request)); };
}

Verb archivesProduct(SalesShop &shop)
{
    const catalogue::ArchiveProduct request {shop.newRequest(), shop.product(u"milk"_s).id};
    return
        [&shop, request](const Session &session) { return plain(catalogue::archiveProduct(shop, session, request)); };
}

Verb linksBarcode(SalesShop &shop)
{
    const catalogue::LinkBarcode request {shop.newRequest(), shop.product(u"milk"_s).id, u"4006381333931"_s};
    return [&shop, request](const Session &session) { return plain(catalogue::linkBarcode(shop, session, request)); };
}

Verb savesPriceList(SalesShop &shop)
{
    const catalogue::SavePriceList request {shop.newRequest(),
        {.id = shop.newId<catalogue::PriceListId>(), .name = u"Regulars"_s, .currency = shop.currency()}};
    return [&shop, request](const Session &session) { return plain(catalogue::savePriceList(shop, session, request)); };
}

Verb savesLabelPattern(SalesShop &shop)
{
    const catalogue::SaveLabelPattern request {shop.newRequest(),
        {.id = shop.newId<catalogue::LabelPatternId>(), .name = u"Scale"_s, .prefixes = {u"21"_s}}, shop.currency()};
    return
        [&shop, request](const Session &session) { return plain(catalogue::saveLabelPattern(shop, session, request)); };
}

Verb savesGoodsRule(SalesShop &shop)
{
    const catalogue::SaveGoodsRule request {shop.newRequest(), {}, {.stock = catalogue::StockPolicy::Warn}};
    return [&shop, request](const Session &session) { return catalogue::saveGoodsRule(shop, session, request); };
}

Verb importsProducts(SalesShop &shop)
{
    const stock::ImportProducts request {
        .request = shop.newRequest(), .taxClass = stock::standardTaxClass(shop.connection())};
    return [&shop, request](const Session &session) {
        QByteArray csv("code,name,price\n100,Tea,2.50\n");
        QBuffer file(&csv);
        file.open(QIODevice::ReadOnly);
        return plain(stock::importProducts(shop, session, file, request));
    };
}

Verb adjustsStock(SalesShop &shop)
{
    const stock::AdjustStock request {.request = shop.newRequest(),
        .place = stock::branchPlace(shop.manager().branch()),
        .reason = stock::AdjustReason::Found,
        .lines = {{shop.product(u"milk"_s).id, Quantity::units(3)}}};
    return [&shop, request](const Session &session) { return plain(stock::adjustStock(shop, session, request)); };
}

Verb savesUser(SalesShop &shop)
{
    const auto role = findBuiltInRole(shop.connection(), BuiltInRole::Cashier);
    const SaveUser request {shop.newRequest(), shop.newId<UserId>(), u"Noor"_s, role->id, true, u"4826"_s};
    return [&shop, request](
               const Session &session) { return plain(saveUser(shop, session, request, PinCost::lightForTests())); };
}

Verb savesRole(SalesShop &shop)
{
    SaveRole request {shop.newRequest(), shop.newId<RoleId>(), u"Helper"_s, {}};
    request.grants.set(Right::OpenShift, Grant::Allowed);
    return [&shop, request](const Session &session) { return saveRole(shop, session, request); };
}

Verb savesCustomer(SalesShop &shop)
{
    const parties::SaveCustomer request {shop.newRequest(), newCustomer(shop)};
    return [&shop, request](const Session &session) { return plain(parties::saveCustomer(shop, session, request)); };
}

Verb erasesCustomer(SalesShop &shop)
{
    const parties::Customer customer = newCustomer(shop);
    REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    const parties::EraseCustomer request {shop.newRequest(), customer.id, shop.currency()};
    return [&shop, request](const Session &session) { return sales::eraseCustomer(shop, session, request); };
}

const std::vector<Walked> &walkedVerbs()
{
    static const std::vector<Walked> verbs {
        {"recordSale", Right::RecordSale, [](SalesShop &shop) { return sells(shop, breadTicket(shop)); }},
        {"recordSale at another price", Right::OverridePrice, sellsAnotherPrice, sales::rules::OverrideMustBeAllowed,
            sales::rules::OverrideMustBeAllowed},
        {"recordSale with a discount", Right::GiveDiscount, sellsWithDiscount, sales::rules::DiscountMustBeAllowed,
            sales::rules::DiscountMustBeAllowed},
        {"recordSale over the limit", Right::SellOverLimit, sellsOverLimit, sales::rules::CreditLimitMustHold,
            sales::rules::CreditLimitMustHold},
        {"recordSale of a weight entered by hand", Right::EnterWeight, sellsByWeight, sales::rules::WeightMustBeAllowed,
            sales::rules::WeightMustBeAllowed},
        {"recordSale below cost", Right::SellBelowCost, sellsBelowCost, sales::rules::CostMustBeMet,
            sales::rules::CostMustBeMet},
        {"recordSale below stock", Right::SellBelowStock, sellsBelowStock, sales::rules::StockMustSuffice,
            sales::rules::StockMustSuffice},
        {"recordSale after its day", Right::SellExpired, sellsExpired, sales::rules::BatchMustNotBeExpired,
            sales::rules::BatchMustNotBeExpired},
        {"recordSale of an open item", Right::SellOpenItem, sellsOpenItem, sales::rules::OpenItemMustBeAllowed,
            sales::rules::OpenItemMustBeAllowed},
        {"recordReturn", Right::RecordReturn, returnsByReceipt},
        {"recordReturn without a receipt", Right::ReturnWithoutReceipt, returnsWithoutReceipt},
        {"placeOrder", Right::RecordSale, test::placesOrder},
        {"payOrder", Right::RecordSale, test::paysOrder},
        {"cancelOrder", Right::RecordReturn, test::cancelsOrder},
        {"giveQuotation", Right::RecordSale, test::givesQuotation},
        {"cancelQuotation", Right::RecordSale, test::cancelsQuotation},
        {"recordSale by a quotation past its day", Right::OverridePrice, test::sellsOldQuotation,
            sales::rules::QuotationMustBeValid, sales::rules::QuotationMustBeValid},
        {"handOver", Right::RecordSale, test::handsOver},
        {"eraseName", Right::EraseCustomer, test::erasesName},
        {"saveGiftCardTerms", Right::EditSettings, savesGiftCardTerms},
        {"blockGiftCard", Right::ManageGiftCards, blocksGiftCard},
        {"chargeCard", Right::RecordSale, chargesCard},
        {"refundCard", Right::RecordReturn, refundsCard},
        {"changeTenders", Right::ChangeTenders, changesTenders},
        {"recordReturn too late", Right::ReturnBeyondPolicy, returnsTooLate},
        {"saveQuickLayout", Right::EditQuickKeys, savesQuickKeys},
        {"saveLoyaltyTerms", Right::EditSettings, savesLoyaltyTerms},
        {"saveReturnPolicy", Right::EditSettings, setsReturnPolicy},
        {"saveForeignCurrency", Right::EditSettings, setsForeignCurrency},
        {"saveForeignTerms", Right::EditSettings, setsForeignTerms},
        {"removeLines", Right::RemoveLine, removesLine},
        {"emptyTicket", Right::RemoveLine, emptiesTicket},
        {"printDraft", Right::RecordSale, printsDraft},
        {"printGiftReceipt", Right::RecordSale, printsGiftReceipt},
        {"saveReceiptTemplate", Right::EditSettings, savesReceiptTemplate},
        {"reprintDocument", Right::ReprintReceipt, reprints},
        {"openShift", Right::OpenShift, opensShift},
        {"closeShift", Right::CloseShift, [](SalesShop &shop) { return closesShift(shop, 0); }},
        {"closeShift with a difference", Right::AcceptDifference,
            [](SalesShop &shop) { return closesShift(shop, 5'000); }},
        {"moveCash", Right::MoveCash, movesCash},
        {"openDrawer", Right::OpenDrawer, opensDrawer},
        {"saveProduct", Right::EditProduct, savesProduct},
        {"saveFamily", Right::EditProduct, savesFamily},
        {"archiveProduct", Right::EditProduct, archivesProduct},
        {"linkBarcode", Right::EditProduct, linksBarcode},
        {"savePriceList", Right::EditProduct, savesPriceList},
        {"saveLabelPattern", Right::EditSettings, savesLabelPattern},
        {"saveGoodsRule", Right::EditSettings, savesGoodsRule},
        {"importProducts", Right::ImportProducts, importsProducts},
        {"adjustStock", Right::AdjustStock, adjustsStock},
        {"saveUser", Right::EditUsers, savesUser},
        {"saveRole", Right::EditUsers, savesRole},
        {"saveCustomer", Right::EditCustomer, savesCustomer},
        {"eraseCustomer", Right::EraseCustomer, erasesCustomer},
    };
    return verbs;
}

/// The cashier, allowed everything but the one right.
Session cashierWith(SalesShop &shop, Right right, Grant grant)
{
    Grants grants = Grants::everything();
    grants.set(right, grant);
    const Session &own = shop.cashier();
    return Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(), own.tillCode(),
        own.businessDay()});
}

daybook::FactHeader lastFact(SalesShop &shop)
{
    store::Statement row = shop.connection().query("SELECT id FROM fact ORDER BY seq DESC LIMIT 1");
    REQUIRE(row.step());
    return shop.shop().daybook().find(row.id<FactId>(0))->header;
}

} // namespace

TEST_CASE("each verb refuses without its right, and names both people when it was approved", "[access][verbs]")
{
    for (const Walked &walked : walkedVerbs()) {
        INFO(walked.name);
        SalesShop shop;
        const Verb verb = walked.prepare(shop);
        const qint64 before = shop.facts();

        const auto denied = verb(cashierWith(shop, walked.right, Grant::Denied));
        REQUIRE_FALSE(denied);
        CHECK(denied.error().rule == walked.denied);
        const Session asking = cashierWith(shop, walked.right, Grant::WithApprover);
        const auto unapproved = verb(asking);
        REQUIRE_FALSE(unapproved);
        CHECK(unapproved.error().rule == walked.unapproved);
        const Right another = walked.right == Right::OpenBackOffice ? Right::RecordSale : Right::OpenBackOffice;
        CHECK_FALSE(verb(asking.withApproval({another, shop.manager().user(), u"Lena"_s})));
        CHECK(shop.facts() == before);

        const auto done = verb(asking.withApproval({walked.right, shop.manager().user(), u"Lena"_s}));
        INFO((done ? std::string() : done.error().toLogLine().toStdString()));
        REQUIRE(done);
        REQUIRE(shop.facts() > before);
        const daybook::FactHeader fact = lastFact(shop);
        CHECK(fact.user == shop.cashier().user());
        CHECK(fact.approvedBy == shop.manager().user());
    }
}

TEST_CASE("every right is asked by a verb that is walked, or opens a door and writes nothing", "[access][verbs]")
{
    const std::vector<Right> doors {Right::OpenBackOffice, Right::ViewReports, Right::SeeMargins};
    for (const Right right : allRights()) {
        INFO(nameOf(right));
        const bool isWalked = std::ranges::find(walkedVerbs(), right, &Walked::right) != walkedVerbs().end();
        CHECK(isWalked != (std::ranges::find(doors, right) != doors.end()));
    }
}
