// Days of a few sales each; on one of them a note is missing from the drawer.
#include "tests/ui/shots/demo_shifts.h"

#include "core/access/company.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/sales/close_shift.h"
#include "core/sales/empty_ticket.h"
#include "core/sales/move_cash.h"
#include "core/sales/note_refusal.h"
#include "core/sales/open_shift.h"
#include "core/sales/printed_draft.h"
#include "core/sales/record_sale.h"
#include "core/sales/remove_line.h"
#include "core/sales/reprint_document.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_product.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

constexpr int Days = 14;
constexpr qint64 DayMs = 86'400'000;
constexpr qint64 FloatMinor = 20'000;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the picture's shop refused: %s", qPrintable(result.error().toLogLine()));
    return *std::move(result);
}

void sell(TestShop &shop, int first, int lines, const sales::TradeTerms &terms)
{
    const auto listed = catalogue::listProducts(shop.connection(), shop.currency(), {}).rows;
    sales::Ticket ticket {.id = shop.newId<SaleId>(), .currency = shop.currency(), .mode = sales::TicketMode::Sale};
    for (int i = 0; i < lines; ++i) {
        const ProductId id = listed[static_cast<std::size_t>(first + i) % listed.size()].id;
        const auto found = catalogue::findById(shop.connection(), shop.currency(), id);
        const auto taken = must(sales::ticketProduct(*found, tax::loadTaxTable(shop.connection())));
        must(sales::addProduct(
            ticket, {shop.newId<sales::LineId>(), taken, found->product.price, Quantity::units(1 + i % 2)}));
    }
    const auto totals = must(sales::ticketTotals(ticket, terms));
    const auto method = first % 3 == 0 ? sales::TenderMethod::Card : sales::TenderMethod::Cash;
    const Money due = method == sales::TenderMethod::Cash ? totals.cashTotal() : totals.total;
    must(sales::recordSale(shop, shop.cashier(), {ticket, {{method, due}}}));
}

void close(TestShop &shop, ShiftId shift, bool noteIsMissing)
{
    const auto report = sales::xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user());
    const Money counted = report->expectedCash - shop.money(noteIsMissing ? 1'000 : 0);
    const sales::CashCount count {{{1, counted.minor()}}};
    sales::CloseShift request {
        .id = shop.newRequest(), .shift = shift, .firstCount = count, .leftInDrawer = shop.money(FloatMinor)};
    if (noteIsMissing) {
        request.secondCount = count;
        request.reason = u"A note fell behind the counter"_s;
    }
    must(sales::closeShift(shop, shop.manager(), request));
}

/// What an owner looks for: a bill that shrank, a sale given up, the drawer opened, copies, a refusal.
void giveReasonsToLook(TestShop &shop)
{
    const auto listed = catalogue::listProducts(shop.connection(), shop.currency(), {}).rows;
    const auto ring = [&](std::size_t first, int lines) {
        sales::Ticket ticket {.id = shop.newId<SaleId>(), .currency = shop.currency()};
        for (int i = 0; i < lines; ++i) {
            const auto found = catalogue::findById(
                shop.connection(), shop.currency(), listed[(first + static_cast<std::size_t>(i)) % listed.size()].id);
            const auto taken = must(sales::ticketProduct(*found, tax::loadTaxTable(shop.connection())));
            must(sales::addProduct(ticket, {shop.newId<sales::LineId>(), taken, found->product.price}));
        }
        return ticket;
    };
    const Approval approval {access::Right::RemoveLine, shop.manager().user(), shop.manager().userName()};
    const Session approved = shop.cashier().withApproval(approval);
    sales::Ticket shown = ring(1, 3);
    must(sales::printDraft(shop, shop.cashier(), {shop.newRequest(), shown}));
    shop.clock.advance(60'000);
    if (!sales::removeLines(shop, approved, shown, {shop.newRequest(), {shown.lines[0].id}}))
        qFatal("the picture's line was not removed");
    shop.clock.advance(60'000);
    const sales::Ticket left = ring(0, 4);
    must(sales::printDraft(shop, shop.cashier(), {shop.newRequest(), left}));
    if (!sales::emptyTicket(shop, approved, {shop.newRequest(), left, u"The customer left"_s}))
        qFatal("the picture's sale was not emptied");
    shop.clock.advance(60'000);
    if (!sales::openDrawer(shop, shop.manager(), {shop.newRequest(), u"Give change"_s}))
        qFatal("the picture's drawer was not opened");
    const auto last = sales::lastSale(shop.connection(), shop.shop().device());
    must(sales::reprintDocument(
        shop, shop.manager(), {shop.newRequest(), sales::PaperKind::Receipt, last->id.as<FactTag>()}));
    sales::noteRefusal(
        shop, shop.cashier(), {access::Right::OpenBackOffice, access::rules::RightMustBeHeld, shop.newId<SaleId>()});
}

} // namespace

void tradeForAFortnight(TestShop &shop)
{
    const sales::TradeTerms terms = sales::tradeTerms(access::companySettings(shop.connection()).value());
    for (int day = 0; day < Days; ++day) {
        const Session &who = day % 3 == 0 ? shop.manager() : shop.cashier();
        const ShiftId shift = must(sales::openShift(shop, who, {shop.newId<ShiftId>(), {{{1, FloatMinor}}}})).id;
        for (int sale = 0; sale < 3 + day % 4; ++sale)
            sell(shop, day + sale, 2 + sale % 3, terms);
        if (day + 1 == Days) {
            giveReasonsToLook(shop);
            return;
        }
        shop.clock.advance(DayMs / 3);
        close(shop, shift, day == 10);
        shop.clock.advance(DayMs - DayMs / 3);
    }
}

} // namespace mizan::test
