// Records a sale: every check in its order, then one fact.
#include "core/sales/record_sale.h"

#include "core/daybook/body_writer.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/age_check.h"
#include "core/sales/below_cost.h"
#include "core/sales/build_sale.h"
#include "core/sales/charge_card.h"
#include "core/sales/collect_order.h"
#include "core/sales/customer_credit.h"
#include "core/sales/delivery.h"
#include "core/sales/discount_extent.h"
#include "core/sales/foreign_tender.h"
#include "core/sales/later_goods.h"
#include "core/sales/lot_check.h"
#include "core/sales/loyalty.h"
#include "core/sales/printed_draft.h"
#include "core/sales/quoted_ticket.h"
#include "core/sales/sale_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/stock_check.h"
#include "core/sales/tender_booking.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/trade.h"
#include "core/sales/warranty.h"
#include "core/sales/write_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;

namespace {

/// Where it goes is compared as it was sealed: no digest tells a phone number to who tries them all.
std::string askedOf(const RecordSale &request)
{
    Ticket ticket = request.ticket;
    ticket.delivery.reset();
    return digestOf(ticketToJson(ticket) + textOf(request.tenders));
}

std::optional<DeliveryNote> deliveryOf(const Ticket &ticket)
{
    return hasLater(ticket) ? ticket.delivery : std::nullopt;
}

SaleRecorded answerOf(SaleId id, const RecordedSale &sale)
{
    return {id, sale.number, sale.amount(), sale.total(), sale.rounding, sale.tendered(), sale.change};
}

bool isAllowed(const Session &session, const std::optional<Approval> &approval, Right right)
{
    return session.allows(right) || (approval && approval->right == right);
}

bool isAllowed(const Session &session, const TicketLine &line, Right right, qint64 extent = 0)
{
    return session.allows(right, extent)
        || std::ranges::find(line.allowed, right, &Approval::right) != line.allowed.end();
}

/// What every line must hold, and what this cashier may; what was quoted was checked when it was.
Result<void> checkSoldLine(const TicketLine &line, std::size_t no, const Session &session, Currency currency)
{
    if (auto checked = checkLine(line, no, currency); !checked || line.quotedLine)
        return checked;
    const QString subject = u"lines[%1]"_s.arg(no);
    if (line.overrideReason && !isAllowed(session, line.approval, Right::OverridePrice))
        return refuse(rules::OverrideMustBeAllowed, subject);
    if (isWeighedByHand(line) && !isAllowed(session, line, Right::EnterWeight))
        return refuse(rules::WeightMustBeAllowed, subject);
    if (line.product->asksPrice) {
        const auto amount = fullAmount(line);
        if (!amount)
            return refuseAs(amount);
        if (!isAllowed(session, line, Right::SellOpenItem, amount->minor()))
            return refuse(rules::OpenItemMustBeAllowed, subject, {{"amount", *amount}});
    }
    return {};
}

/// Needs no right any more: it was needed when the line was quoted.
bool isSettled(const TicketLine &line, const Ticket &ticket, const std::optional<QuotationDetail> &quotation)
{
    return line.quotedLine && (!ticket.discount || isDiscountQuoted(ticket, quotation->quotation));
}

/// Lines' and ticket's discounts together stay within what this cashier may, or somebody approved them.
Result<void> checkDiscounts(
    const Ticket &ticket, const Session &session, const std::optional<QuotationDetail> &quotation)
{
    const auto isGiven = [](const std::optional<Approval> &approval) {
        return approval && approval->right == Right::GiveDiscount;
    };
    const std::vector<qint64> extents = discountExtents(ticket);
    const bool isTicketsOwn = ticket.discount && !ticket.discount->points && !isGiven(ticket.discount->approval);
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (isSettled(line, ticket, quotation))
            continue;
        const bool isLinesOwn =
            !line.quotedLine && !std::holds_alternative<std::monostate>(line.discount) && !isGiven(line.approval);
        if ((isLinesOwn || isTicketsOwn) && !session.allows(Right::GiveDiscount, extents[i]))
            return refuse(
                rules::DiscountMustBeAllowed, isTicketsOwn && !isLinesOwn ? u"discount"_s : u"lines[%1]"_s.arg(i));
    }
    return {};
}

/// Who buys is old enough, and the goods are there: or somebody allowed it.
Result<void> checkGoods(Shop &shop, const Session &session, const Ticket &ticket)
{
    const auto known = shop.settled(&catalogue::loadGoodsRules);
    if (const auto age = ageToCheck(ticket, *known))
        return refuse(rules::AgeMustBeChecked, u"ageCheck"_s,
            {{"age", qint64 {*age}}, {"born", bornBy(session.businessDate(shop.clock().nowMs()), *age)}});
    for (const Shortage &shortage : shortagesOf(shop.connection(), session.branch(), ticket, *known)) {
        const TicketLine &line = ticket.lines[shortage.line];
        if (shortage.policy == catalogue::StockPolicy::Block && !isAllowed(session, line, Right::SellBelowStock))
            return refuse(rules::StockMustSuffice, u"lines[%1]"_s.arg(shortage.line),
                {{"product", shortage.product}, {"quantity", shortage.needed}, {"onHand", shortage.onHand}});
    }
    const LotSale lots {session.branch(), session.businessDate(shop.clock().nowMs())};
    return checkLotsSold(shop.connection(), session, ticket, lots);
}

Result<void> checkForm(Shop &shop, const Ticket &ticket, const TradeTerms &terms)
{
    if (ticket.currency != terms.currency)
        return refuse(rules::TicketCurrencyMustBeShops, u"currency"_s, {{"currency", terms.currency.code()}});
    if (isEmpty(ticket))
        return refuse(rules::TicketMustHaveLines);
    if (ticket.lines.size() + ticket.loads.size() > MaxTicketLines)
        return refuse(rules::TicketMustHaveRoom, {}, {{"highest", qint64 {MaxTicketLines}}});
    if (ticket.customer && !parties::isKnown(shop.connection(), *ticket.customer))
        return refuse(rules::CustomerMustBeKnown, u"customer"_s);
    return {};
}

Result<ShiftId> checkTicket(Shop &shop, const Session &session, const Ticket &ticket, const TradeTerms &terms)
{
    if (ticket.mode != TicketMode::Sale)
        return refuse(rules::TicketMustBeSale);
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    // What was agreed was checked when it was.
    const auto checked = ticket.order ? checkForm(shop, ticket, terms) : checkPromise(shop, session, ticket, terms);
    if (!checked)
        return refuseAs(checked);
    if (const auto checkedGoods = checkGoods(shop, session, ticket); !checkedGoods)
        return refuseAs(checkedGoods);
    return open->id;
}

/// Besides what is held for the order that it collects.
std::vector<Tender> handedOver(const RecordSale &request)
{
    std::vector<Tender> tenders = request.tenders;
    if (request.ticket.order)
        std::erase_if(tenders, [](const Tender &tender) { return tender.method == TenderMethod::Deposit; });
    return tenders;
}

std::optional<LineApproval> recordedApproval(const std::optional<Approval> &approval)
{
    if (!approval)
        return std::nullopt;
    return LineApproval {std::string(access::nameOf(approval->right)), approval->approver};
}

RecordedLine recordedLine(
    const TicketLine &line, const LineAmounts &amounts, const tax::LineTax &tax, BusinessDate today)
{
    const TicketProduct &product = *line.product;
    RecordedLine recorded {product.id, product.code, product.name, product.unit, product.taxClass.code.text,
        product.isStocked, line.quantity, line.price, amounts.discount, tax, Money::zero(line.price.currency())};
    recorded.overrideReason = line.overrideReason;
    recorded.discountReason = line.discountReason;
    recorded.note = line.note;
    recorded.approval = recordedApproval(line.approval);
    if (!amounts.shared.isZero())
        recorded.saleDiscount = amounts.shared;
    if (!line.priceList.isEmpty() || line.overrideReason)
        recorded.basePrice = line.basePrice;
    recorded.priceList = line.priceList;
    recorded.promotions = line.promotions;
    recorded.pack = line.pack;
    recorded.label = line.label ? line.barcode : QString();
    recorded.tare = line.tare;
    recorded.isOpen = product.asksPrice;
    recorded.quotedLine = line.quotedLine;
    recorded.later = line.later;
    recorded.tracking = line.lots.empty() ? catalogue::Tracking::None : product.tracking;
    recorded.lots = line.lots;
    recorded.family = product.family;
    if (product.warrantyMonths)
        recorded.warrantyUntil = warrantyUntil(today, *product.warrantyMonths);
    for (const Approval &allowed : line.allowed)
        recorded.allowed.push_back(*recordedApproval(allowed));
    return recorded;
}

/// Of a bundle one for each of its contents: its share of the amounts, and a price that follows from it.
void addRecorded(const TicketLine &bundle, std::span<const PartTotals> parts, BundleGroup group, BusinessDate today,
    std::vector<RecordedLine> &to)
{
    for (const TicketLine &line : linesOfBundle(bundle)) {
        const PartTotals &part = parts[static_cast<std::size_t>(group.part)];
        RecordedLine recorded = recordedLine(line, part.amounts, part.tax, today);
        recorded.price = priceOfShare(part.amounts.full, line.quantity);
        recorded.promotions = part.promotions;
        recorded.bundle = lineBundle(bundle, group);
        recorded.basePrice.reset(); // The bundle's own says it.
        if (group.part != 0)
            recorded.allowed.clear();
        to.push_back(std::move(recorded));
        ++group.part;
    }
}

std::vector<RecordedLine> recordedLines(const Ticket &ticket, const TicketTotals &totals, BusinessDate today)
{
    std::vector<RecordedLine> lines;
    std::size_t part = 0;
    int groups = 0;
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (!isBundle(line)) {
            lines.push_back(recordedLine(line, totals.lines[i], totals.taxes.lines[i], today));
            continue;
        }
        const std::size_t count = line.product->parts.size();
        addRecorded(
            line, std::span(totals.parts).subspan(part, count), {groups++, 0, totals.lines[i].full}, today, lines);
        part += count;
    }
    return lines;
}

std::optional<RecordedQuotation> recordedQuotation(const Ticket &ticket)
{
    if (!ticket.quotation)
        return std::nullopt;
    return RecordedQuotation {ticket.quotation->id, recordedApproval(ticket.quotation->allowed)};
}

std::optional<SaleDiscount> recordedDiscount(const Ticket &ticket, const TicketTotals &totals)
{
    if (!ticket.discount)
        return std::nullopt;
    SaleDiscount discount {.amount = Money::zero(ticket.currency),
        .reason = ticket.discount->reason,
        .approval = recordedApproval(ticket.discount->approval),
        .points = ticket.discount->points};
    if (const Rate *rate = std::get_if<Rate>(&ticket.discount->off))
        discount.rate = *rate;
    for (const LineAmounts &line : totals.lines)
        discount.amount += line.shared;
    return discount;
}

} // namespace

std::string textOf(const std::vector<Tender> &tenders)
{
    std::string text;
    for (const Tender &tender : tenders) {
        text += u"|%1 %2"_s.arg(QString::fromLatin1(methodText(tender.method).data()), tender.amount.toPlainText())
                    .toStdString();
        if (!tender.approvalCode.isEmpty() || !tender.lastFour.isEmpty())
            text += u" %1 %2"_s.arg(tender.approvalCode, tender.lastFour).toStdString();
        if (tender.giftCard)
            text += ' ' + tender.giftCard->toText().toStdString();
        if (tender.charge)
            text += ' ' + tender.charge->toText().toStdString();
        if (tender.foreign)
            text += u" %1 %2 %3"_s
                        .arg(tender.foreign->given.toPlainText(), tender.foreign->change.toPlainText(),
                            tender.foreign->rate.toDecimal())
                        .toStdString();
    }
    return text;
}

std::string textOf(const RefundWay &way)
{
    if (way.card)
        return "|card " + way.card->id.toText().toStdString();
    return way == RefundTo::StoreCredit ? "|credit" : "";
}

Result<void> checkPromise(Shop &shop, const Session &session, const Ticket &ticket, const TradeTerms &terms)
{
    if (ticket.mode != TicketMode::Sale)
        return refuse(rules::TicketMustBeSale);
    if (auto checked = checkForm(shop, ticket, terms); !checked)
        return checked;
    const auto quotation = checkQuotation(shop, session, ticket);
    if (!quotation)
        return refuseAs(quotation);
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        if (const auto checked = checkSoldLine(ticket.lines[i], i, session, terms.currency); !checked)
            return refuseAs(checked);
    }
    if (const auto checked = checkDiscounts(ticket, session, *quotation); !checked)
        return refuseAs(checked);
    for (const std::size_t i : linesBelowCostByHand(shop.connection(), session.branch(), ticket, terms)) {
        if (!isSettled(ticket.lines[i], ticket, *quotation)
            && !isAllowed(session, ticket.lines[i], Right::SellBelowCost))
            return refuse(rules::CostMustBeMet, u"lines[%1]"_s.arg(i), {{"product", ticket.lines[i].product->name}});
    }
    return {};
}

Result<RecordedSale> buildSale(Shop &shop, const Session &session, const RecordSale &request, const TradeTerms &terms)
{
    const Ticket &ticket = request.ticket;
    if (ticket.order) {
        if (const auto order = checkCollection(shop.connection(), ticket, request.tenders); !order)
            return refuseAs(order);
    }
    const auto shift = checkTicket(shop, session, ticket, terms);
    if (!shift)
        return refuseAs(shift);
    if (const auto checked = checkLater(ticket); !checked)
        return refuseAs(checked);
    auto totals = ticketTotals(ticket, terms);
    if (!totals)
        return refuseAs(totals);
    const auto settlement = settle(totals->total, request.tenders, terms);
    if (!settlement)
        return refuseAs(settlement);
    if (const auto checked = checkForeignCash(shop, session, request.tenders); !checked)
        return refuseAs(checked);
    const auto credit =
        creditOf(shop.connection(), terms.currency, ticket.customer, session.businessDate(shop.clock().nowMs()));
    if (const auto checked = checkCredit(credit, request.tenders, session); !checked)
        return refuseAs(checked);
    const BusinessDate today = session.businessDate(shop.clock().nowMs());
    if (const auto checked = payments::checkLoads(shop.connection(), ticket.loads, terms.currency, today); !checked)
        return refuseAs(checked);
    if (const auto checked = payments::checkCardUses(shop.connection(), cardUses(request.tenders), {}, today); !checked)
        return refuseAs(checked);
    if (const auto checked = checkRedeemed(shop, ticket, today); !checked)
        return refuseAs(checked);
    RecordedSale sale {.kind = SaleKind::Sale,
        .number = {},
        .shift = *shift,
        .currency = terms.currency,
        .pricesIncludeTax = terms.tax.prices == tax::PriceBasis::Inclusive,
        .customer = ticket.customer,
        .loads = ticket.loads,
        .taxes = std::move(totals->taxes.totals),
        .discount = recordedDiscount(ticket, *totals),
        .rounding = settlement->rounding,
        .tenders = request.tenders,
        .change = settlement->change,
        .order = ticket.order,
        .quotation = recordedQuotation(ticket),
        .asked = {}};
    if (std::ranges::find(request.tenders, TenderMethod::OnAccount, &Tender::method) != request.tenders.end())
        sale.due = credit->due;
    if (ticket.ageCheck)
        sale.ageCheck = RecordedAgeCheck {
            ticket.ageCheck->age, ticket.ageCheck->bornBy, ticket.ageCheck->by, ticket.ageCheck->atMs};
    sale.lines = recordedLines(ticket, *totals, today);
    notePoints(shop, ticket, today, sale);
    return sale;
}

Result<SaleRecorded> recordSale(Shop &shop, const Session &session, const RecordSale &request)
{
    const auto approver = access::require(session, Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    const SaleId id = request.ticket.id;
    std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    const auto before = recordedBefore(writing, id, SaleKind::Sale, asked);
    if (!before)
        return refuseAs(before);
    const auto delivery = deliveryOf(request.ticket);
    if (*before && !isDelivery(writing.connection(), (*before)->delivery, delivery))
        return refuse(daybook::rules::SameIdMustSayTheSame);
    if (*before)
        return answerOf(id, **before);
    if (const auto checked = checkHandedOver(handedOver(request)); !checked)
        return refuseAs(checked);
    const auto trade = tradeOf(shop);
    auto sale = buildSale(shop, session, request, trade->terms);
    if (!sale)
        return refuseAs(sale);
    if (const auto charged = checkCharges(shop.connection(), {&id, 1}, request.tenders); !charged)
        return refuseAs(charged);
    sale->asked = std::move(asked);
    if (delivery)
        sale->delivery = sealDelivery(writing.connection(), shop.random(),
            sale->customer ? sale->customer->as<RecordTag>() : id.as<RecordTag>(), *delivery);
    if (const auto draft = printedDraftOf(shop.connection(), id))
        sale->draft = DraftOfSale {draft->id, draft->number, draft->total};
    const auto written = commitSale(writing, session, id, *std::move(sale), trade->book,
        {Right::RecordSale, Right::OverridePrice, Right::GiveDiscount, Right::SellOverLimit, Right::EnterWeight,
            Right::SellOpenItem, Right::SellBelowStock, Right::SellBelowCost, Right::SellExpired});
    if (!written)
        return refuseAs(written);
    return answerOf(id, *written);
}

} // namespace mizan::sales
