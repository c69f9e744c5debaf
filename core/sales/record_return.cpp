// Records a return: the sale's own amounts mirrored line by line, or priced by themselves where there is no receipt.
#include "core/sales/record_return.h"

#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/build_sale.h"
#include "core/sales/charge_card.h"
#include "core/sales/customer_credit.h"
#include "core/sales/later_queries.h"
#include "core/sales/lot_check.h"
#include "core/sales/loyalty.h"
#include "core/sales/refund.h"
#include "core/sales/return_policy.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "core/sales/tender_booking.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"
#include "core/stock/cost.h"
#include "core/tax/part_of_line.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;

namespace {

std::string askedOf(const RecordReturn &request)
{
    return digestOf(ticketToJson(request.ticket) + '|' + request.reason.toStdString() + textOf(request.to));
}

ReturnRecorded answerOf(SaleId id, const RecordedSale &sale)
{
    return {id, sale.number, sale.amount(), sale.total(), sale.rounding, sale.tenders};
}

/// What the part `now` after `before` of a whole takes of an amount: the parts of a whole add up to it.
Money partOf(Money amount, Quantity whole, Quantity before, Quantity now)
{
    const auto upTo = [&](Quantity part) {
        const auto minor = multiplyDivide(amount.minor(), part.micro(), whole.micro(), Rounding::HalfUp);
        MIZAN_ASSERT(minor.has_value()); // part ≤ whole.
        return *minor;
    };
    return {upTo(before + now) - upTo(before), amount.currency()};
}

qint64 partOf(qint64 whole, const Quantity &quantity, Quantity before, Quantity now)
{
    const auto upTo = [&](Quantity part) {
        return multiplyDivide(whole, part.micro(), quantity.micro(), Rounding::Down).value_or(0);
    };
    return upTo(before + now) - upTo(before);
}

tax::LineTax negated(tax::LineTax line)
{
    line.net = -line.net;
    line.gross = -line.gross;
    for (tax::LineTaxAmount &part : line.taxes) {
        part.base = -part.base;
        part.tax = -part.tax;
    }
    return line;
}

struct PartOfLine {
    Quantity whole;
    Quantity before;
    Quantity now;
};

/// Together they give back their part of what they took off together.
void mirrorPromotions(std::vector<LinePromotion> &promotions, const PartOfLine &part)
{
    if (promotions.empty())
        return;
    Money sold = Money::zero(promotions.front().off.currency());
    Money given = sold;
    for (LinePromotion &promotion : promotions) {
        sold += promotion.off;
        const Money upToThis = -partOf(sold, part.whole, part.before, part.now);
        promotion.off = upToThis - given;
        given = upToThis;
        const auto units =
            multiplyDivide(promotion.quantity.micro(), part.now.micro(), part.whole.micro(), Rounding::HalfUp);
        promotion.quantity = -Quantity::fromMicro(units.value_or(0));
    }
}

/// What goods that come back had cost. Where some were handed over after the sale, what is left of both: their whole
/// was not known when the first came back.
Money costOf(const RecordedLine &sold, const TicketLine &line, Quantity before, const LaterGoods &later)
{
    const Quantity moved = line.quantity - line.later;
    if (sold.later.isZero() || moved.isZero())
        return sold.later.isZero() ? stock::costOfReturned({sold.quantity, sold.cost, before, moved})
                                   : Money::zero(sold.cost.currency());
    const Quantity taken = sold.quantity - sold.later + later.handed;
    return stock::costOfReturned({taken, sold.cost + later.cost, Quantity(), moved});
}

/// What was handed over comes back, and what never was is owed no more: each only as far as it is so.
Result<void> checkLaterBack(
    const RecordedLine &sold, const TicketLine &line, const LaterGoods &later, const QString &subject)
{
    const Quantity taken = sold.quantity - sold.later + later.handed;
    if (line.later.isNegative() || line.later > line.quantity || line.later > std::max(later.owed, Quantity())
        || line.quantity - line.later > taken)
        return refuse(rules::ReturnMustBeAsHandedOver, subject,
            {{"product", sold.name}, {"taken", taken}, {"owed", std::max(later.owed, Quantity())}});
    return {};
}

/// The mirrored part of one line of a sale.
Result<RecordedLine> mirroredLine(const RecordedLine &sold, int lineNo, Quantity before, Quantity now)
{
    const auto tax = tax::partOfLine({sold.tax, sold.quantity, before, now});
    if (!tax)
        return refuseAs(tax);
    RecordedLine line = sold;
    line.quantity = -now;
    line.tax = negated(*tax);
    line.discount = -partOf(sold.discount, sold.quantity, before, now);
    if (sold.saleDiscount)
        line.saleDiscount = -partOf(*sold.saleDiscount, sold.quantity, before, now);
    mirrorPromotions(line.promotions, {sold.quantity, before, now});
    line.points = -partOf(sold.points, sold.quantity, before, now);
    line.redeemed = -partOf(sold.redeemed, sold.quantity, before, now);
    line.originalLine = lineNo;
    line.overrideReason.reset();
    line.approval.reset();
    line.warrantyUntil.reset();
    return line;
}

Result<std::vector<RecordedLine>> mirroredLines(
    const Ticket &ticket, const SaleDetail &original, std::vector<LaterGoods> later)
{
    std::vector<RecordedLine> lines;
    std::vector<Quantity> returned = original.returned;
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        const QString subject = u"lines[%1]"_s.arg(i);
        const auto no = static_cast<std::size_t>(line.originalLine.value_or(-1));
        if (no >= original.sale.lines.size())
            return refuse(rules::LineMustBeOfOriginal, subject);
        const RecordedLine &sold = original.sale.lines[no];
        const Quantity left = sold.quantity - returned[no];
        if (line.quantity <= Quantity())
            return refuse(rules::QuantityMustBePositive, subject, {{"quantity", line.quantity}});
        if (line.quantity > left)
            return refuse(rules::ReturnMustNotExceedSold, subject,
                {{"quantity", line.quantity}, {"sold", sold.quantity}, {"left", left}});
        auto mirrored = mirroredLine(sold, static_cast<int>(no), returned[no], line.quantity);
        if (!mirrored)
            return refuseAs(mirrored);
        if (const auto checked = checkLaterBack(sold, line, later[no], subject); !checked)
            return refuseAs(checked);
        mirrored->cost = -costOf(sold, line, returned[no], later[no]);
        mirrored->later = line.later;
        mirrored->note = line.note;
        mirrored->returnReason = line.returnReason;
        mirrored->toQuarantine = line.toQuarantine;
        mirrored->lots = line.lots;
        returned[no] += line.quantity;
        later[no].owed -= line.later;
        later[no].handed -= line.quantity - line.later;
        later[no].cost += mirrored->cost;
        lines.push_back(*std::move(mirrored));
    }
    return lines;
}

/// The tax table of lines whose taxes are given.
std::vector<tax::TaxTotal> taxTableOf(
    const std::vector<RecordedLine> &lines, const std::vector<tax::TaxTotal> &known, Currency currency)
{
    std::vector<tax::TaxTotal> totals;
    for (const RecordedLine &line : lines) {
        for (const tax::LineTaxAmount &part : line.tax.taxes) {
            const auto hasCode = [&](const tax::TaxTotal &total) { return total.tax.code == part.code; };
            auto found = std::ranges::find_if(totals, hasCode);
            if (found == totals.end()) {
                const auto meaning = std::ranges::find_if(known, hasCode);
                MIZAN_ASSERT(meaning != known.end()); // readSale checked it.
                totals.push_back({meaning->tax, meaning->treatment, Money::zero(currency), Money::zero(currency)});
                found = totals.end() - 1;
            }
            found->base += part.base;
            found->amount += part.tax;
        }
    }
    return totals;
}

struct ReturnLines {
    std::vector<RecordedLine> lines;
    std::vector<tax::TaxTotal> taxes;
    bool pricesIncludeTax = true;
    std::optional<SaleDiscount> discount {};
    std::optional<PartyId> customer {};    ///< With a receipt, whoever bought; or else whom the ticket names.
    std::optional<SaleDetail> original {}; ///< With a receipt.
    bool isRest = false;                   ///< Nothing of it is left to return.
};

/// What these lines give back of the discount that their sale had as a whole.
std::optional<SaleDiscount> mirroredDiscount(const std::vector<RecordedLine> &lines, const RecordedSale &sold)
{
    if (!sold.discount)
        return std::nullopt;
    SaleDiscount discount {
        .rate = sold.discount->rate, .amount = Money::zero(sold.currency), .reason = sold.discount->reason};
    for (const RecordedLine &line : lines)
        discount.amount += line.saleDiscount.value_or(Money::zero(sold.currency));
    if (sold.discount->points) {
        discount.points = 0;
        for (const RecordedLine &line : lines)
            *discount.points += line.redeemed;
    }
    return discount;
}

bool takesAllBack(const Ticket &ticket, const SaleDetail &original)
{
    std::vector<Quantity> back = original.returned;
    for (const TicketLine &line : ticket.lines)
        back[static_cast<std::size_t>(*line.originalLine)] += line.quantity;
    for (std::size_t i = 0; i < back.size(); ++i) {
        if (back[i] != original.sale.lines[i].quantity)
            return false;
    }
    return true;
}

Result<ReturnLines> linesOfReceipt(store::Connection &connection, const Ticket &ticket)
{
    auto original = findSale(connection, ticket.original->id);
    if (!original || original->sale.kind != SaleKind::Sale || original->sale.currency != ticket.currency)
        return refuse(rules::OriginalMustExist, u"original"_s, {{"number", ticket.original->number.toText()}});
    auto lines = mirroredLines(ticket, *original, laterGoods(connection, *original));
    if (!lines)
        return refuseAs(lines);
    auto taxes = taxTableOf(*lines, original->sale.taxes, ticket.currency);
    auto discount = mirroredDiscount(*lines, original->sale);
    const auto customer = original->sale.customer ? original->sale.customer : ticket.customer;
    const bool isRest = takesAllBack(ticket, *original);
    return ReturnLines {*std::move(lines), std::move(taxes), original->sale.pricesIncludeTax, std::move(discount),
        customer, std::move(original), isRest};
}

RecordedLine lineWithoutReceipt(const TicketLine &line, const LineAmounts &amounts, const tax::LineTax &tax)
{
    const TicketProduct &product = *line.product;
    RecordedLine made {product.id, product.code, product.name, product.unit, product.taxClass.code.text,
        product.isStocked, -line.quantity, line.price, amounts.discount, tax, Money::zero(line.price.currency())};
    made.note = line.note;
    made.discountReason = line.discountReason;
    made.returnReason = line.returnReason;
    made.toQuarantine = line.toQuarantine;
    made.tracking = line.lots.empty() ? catalogue::Tracking::None : product.tracking;
    made.lots = line.lots;
    made.family = product.family;
    return made;
}

/// Costs are still 0: they are read when the return is recorded.
Result<ReturnLines> linesWithoutReceipt(const Ticket &ticket, const TradeTerms &terms)
{
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        if (const auto checked = checkLine(ticket.lines[i], i, terms.currency); !checked)
            return refuseAs(checked);
    }
    auto totals = ticketTotals(ticket, terms);
    if (!totals)
        return refuseAs(totals);
    ReturnLines result {
        {}, std::move(totals->taxes.totals), terms.tax.prices == tax::PriceBasis::Inclusive, {}, ticket.customer};
    std::size_t part = 0;
    int groups = 0;
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (!isBundle(line)) {
            result.lines.push_back(lineWithoutReceipt(line, totals->lines[i], totals->taxes.lines[i]));
            continue;
        }
        BundleGroup group {groups++, 0, totals->lines[i].full};
        for (const TicketLine &content : linesOfBundle(line)) {
            const PartTotals &share = totals->parts[part++];
            RecordedLine recorded = lineWithoutReceipt(content, share.amounts, share.tax);
            recorded.price = priceOfShare(share.amounts.full, content.quantity);
            recorded.bundle = lineBundle(line, group);
            result.lines.push_back(std::move(recorded));
            ++group.part;
        }
    }
    return result;
}

Result<ReturnLines> returnLines(store::Connection &connection, const Ticket &ticket, const TradeTerms &terms)
{
    if (ticket.mode != TicketMode::Return)
        return refuse(rules::TicketMustBeReturn);
    if (ticket.currency != terms.currency)
        return refuse(rules::TicketCurrencyMustBeShops, u"currency"_s, {{"currency", terms.currency.code()}});
    if (ticket.lines.size() > MaxTicketLines)
        return refuse(rules::TicketMustHaveRoom, {}, {{"highest", qint64 {MaxTicketLines}}});
    if (ticket.discount)
        return refuse(rules::DiscountMustBeOnSale, u"discount"_s);
    if (!ticket.loads.empty())
        return refuse(rules::LoadMustBeOnSale, u"loads"_s);
    return ticket.original ? linesOfReceipt(connection, ticket) : linesWithoutReceipt(ticket, terms);
}

Money totalOf(const ReturnLines &lines, Currency currency)
{
    Money total = Money::zero(currency);
    for (const RecordedLine &line : lines.lines)
        total += line.tax.gross;
    return total;
}

struct RefundWish {
    RefundWay to {};
    std::optional<Money> exchanged {};
};

Refund refundFor(const ReturnLines &lines, Money total, const RefundWish &wish, const TradeTerms &terms)
{
    RefundRequest request {.amount = -total, .isRest = lines.isRest, .to = wish.to};
    if (wish.exchanged)
        request.exchanged = *wish.exchanged;
    if (lines.original) {
        request.original = &lines.original->sale;
        request.refunded = lines.original->refunded;
    }
    return refundOf(request, terms);
}

} // namespace

Result<RecordedSale> buildReturn(Shop &shop, const Session &session, const RecordReturn &request,
    const TradeTerms &terms, std::optional<Money> exchanged)
{
    const Ticket &ticket = request.ticket;
    auto lines = returnLines(shop.connection(), ticket, terms);
    if (!lines)
        return refuseAs(lines);
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    if (ticket.lines.empty())
        return refuse(rules::TicketMustHaveLines);
    if (request.reason.trimmed().isEmpty())
        return refuse(rules::ReturnMustHaveReason, u"reason"_s);
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    const SaleDetail *original = lines->original ? &*lines->original : nullptr;
    if (const auto checked = checkLotsBack(shop.connection(), ticket, original); !checked)
        return refuseAs(checked);
    const auto total = Money::checked(totalOf(*lines, terms.currency).minor(), terms.currency);
    if (!total)
        return refuseAs(total);
    if (request.to == RefundTo::StoreCredit
        && !(lines->customer && parties::isKnown(shop.connection(), *lines->customer)))
        return refuse(rules::TenderMustHaveCustomer, u"customer"_s);
    Refund refund = refundFor(*lines, *total, {request.to, exchanged}, terms);
    if (const auto checked = checkRefundedCards(shop.connection(), refund.tenders);
        request.to == RefundTo::GiftCard && !checked)
        return refuseAs(checked);
    RecordedSale sale {.kind = SaleKind::Return,
        .number = {},
        .shift = open->id,
        .currency = terms.currency,
        .pricesIncludeTax = lines->pricesIncludeTax,
        .customer = lines->customer,
        .lines = std::move(lines->lines),
        .taxes = std::move(lines->taxes),
        .discount = std::move(lines->discount),
        .rounding = refund.rounding,
        .tenders = std::move(refund.tenders),
        .change = Money::zero(terms.currency),
        .reason = request.reason,
        .asked = {}};
    if (ticket.original) {
        sale.original = ticket.original->id;
        sale.due = lines->original->sale.due;
        notePointsBack(shop, lines->original->sale, session.businessDate(shop.clock().nowMs()), sale);
    }
    return sale;
}

ReturnNeeds returnNeeds(Shop &shop, const Session &session, const Ticket &ticket, std::span<const Tender> refund)
{
    ReturnNeeds needs {.right = ticket.original ? Right::RecordReturn : Right::ReturnWithoutReceipt};
    const auto policy = shop.settled(&loadReturnPolicy);
    const BusinessDate today = session.businessDate(shop.clock().nowMs());
    const auto original = ticket.original ? findSale(shop.connection(), ticket.original->id) : std::nullopt;
    if (original && policy->isLate(original->date, today))
        needs.daysSince = today.days() - original->date.days();
    needs.isMoneyForCredit = policy->asCredit && std::ranges::any_of(refund, [](const Tender &back) {
        return back.method == TenderMethod::Cash || back.method == TenderMethod::Card;
    });
    if (needs.daysSince || needs.isMoneyForCredit)
        needs.right = Right::ReturnBeyondPolicy;
    return needs;
}

Result<void> mayTakeBack(const Session &session, const Ticket &ticket)
{
    const Right right = ticket.original ? Right::RecordReturn : Right::ReturnWithoutReceipt;
    if (session.grant(right) == access::Grant::Denied
        && session.grant(Right::ReturnBeyondPolicy) == access::Grant::Denied)
        return refuseAs(access::require(session, right));
    return {};
}

qint64 extentOfReturn(const RecordedSale &sale) { return (sale.rounding - sale.total()).minor(); }

Result<ReturnRecorded> recordReturn(Shop &shop, const Session &session, const RecordReturn &request)
{
    if (const auto allowed = mayTakeBack(session, request.ticket); !allowed)
        return refuseAs(allowed);
    const SaleId id = request.ticket.id;
    std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    const auto before = recordedBefore(writing, id, SaleKind::Return, asked);
    if (!before)
        return refuseAs(before);
    if (*before)
        return answerOf(id, **before);
    const auto trade = tradeOf(shop);
    auto sale = buildReturn(shop, session, request, trade->terms, {});
    if (!sale)
        return refuseAs(sale);
    const Right right = returnNeeds(shop, session, request.ticket, sale->tenders).right;
    if (const auto allowed = access::require(session, right, extentOfReturn(*sale)); !allowed)
        return refuseAs(allowed);
    if (const auto noted = noteRefunds(shop.connection(), id, sale->tenders); !noted)
        return refuseAs(noted);
    sale->asked = std::move(asked);
    const auto written = commitSale(writing, session, id, *std::move(sale), trade->book, {right});
    if (!written)
        return refuseAs(written);
    return answerOf(id, *written);
}

Result<ReturnPreview> previewReturn(store::Connection &connection, const Ticket &ticket, const TradeTerms &terms,
    const RefundWay &to, std::optional<Money> exchanged)
{
    const auto lines = returnLines(connection, ticket, terms);
    if (!lines)
        return refuseAs(lines);
    const auto total = Money::checked(totalOf(*lines, terms.currency).minor(), terms.currency);
    if (!total)
        return refuseAs(total);
    const Money none = Money::zero(terms.currency);
    Refund refund = refundFor(*lines, *total, {to, exchanged}, terms);
    ReturnPreview preview {{}, none, none, *total, refund.rounding, std::move(refund.tenders), lines->pricesIncludeTax};
    std::size_t no = 0;
    for (const TicketLine &line : ticket.lines) { // A bundle without a receipt is several.
        const std::size_t count = !ticket.original && isBundle(line) ? line.product->parts.size() : 1;
        Money amount = none;
        for (const std::size_t end = no + count; no < end; ++no) {
            amount += lines->lines[no].amount(lines->pricesIncludeTax);
            preview.discounts += lines->lines[no].discount;
        }
        preview.lines.push_back(amount);
    }
    for (const tax::TaxTotal &tax : lines->taxes)
        preview.tax += tax.amount;
    return preview;
}

} // namespace mizan::sales
