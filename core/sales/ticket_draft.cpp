// Tickets as JSON in the store's drafts.
#include "core/sales/ticket_draft.h"

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/bundle_facts.h"
#include "core/sales/lot_facts.h"
#include "core/sales/sale_facts.h"
#include "core/sales/ticket_product_facts.h"
#include "core/store/draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

constexpr std::string_view CurrentKind = "sales.ticket";
constexpr std::string_view HeldKind = "sales.held";

/// Of a bundle's contents, as far as they were said.
void writePartLots(BodyWriter &body, const std::vector<std::vector<stock::Lot>> &lots)
{
    if (std::ranges::all_of(lots, &std::vector<stock::Lot>::empty))
        return;
    body.beginArray("part_lots");
    for (const std::vector<stock::Lot> &part : lots) {
        body.beginObject();
        writeLots(body, part);
        body.endObject();
    }
    body.endArray();
}

void writeDiscount(BodyWriter &body, const LineDiscount &discount)
{
    if (const Rate *rate = std::get_if<Rate>(&discount))
        body.field("discount_nano", rate->nano());
    else if (const Money *amount = std::get_if<Money>(&discount))
        body.field("discount_minor", amount->minor());
}

LineDiscount readDiscount(const BodyValue &value, Currency currency)
{
    if (const auto rate = value.find("discount_nano"))
        return Rate::fromNano(rate->int64());
    if (const auto amount = value.find("discount_minor"))
        return Money(amount->int64(), currency);
    return {};
}

void writeApprovalFields(BodyWriter &body, const Approval &approval)
{
    body.field("right", access::nameOf(approval.right));
    body.field("approver", approval.approver);
    body.field("name", approval.approverName);
}

void writeApproval(BodyWriter &body, const std::optional<Approval> &approval)
{
    if (!approval)
        return;
    body.beginObject("approval");
    writeApprovalFields(body, *approval);
    body.endObject();
}

/// What was said besides how many.
void writeLineGoods(BodyWriter &body, const TicketLine &line)
{
    writeGoods(body, line.pack, line.tare);
    writeLots(body, line.lots);
    writePartLots(body, line.partLots);
    writeLineBundle(body, line.bundle);
    if (line.label) {
        body.beginObject("label");
        if (line.label->amount)
            body.field("amount_minor", line.label->amount->minor());
        body.endObject();
    }
    if (line.allowed.empty())
        return;
    body.beginArray("allowed");
    for (const Approval &allowed : line.allowed) {
        body.beginObject();
        writeApprovalFields(body, allowed);
        body.endObject();
    }
    body.endArray();
}

std::optional<Approval> readApprovalFields(const BodyValue &approval)
{
    const auto right = access::rightFromName(approval.at("right").text());
    if (!right)
        return std::nullopt; // A right that this version no longer knows allows nothing any more.
    return Approval {*right, approval.at("approver").id<UserId>(), approval.at("name").text()};
}

std::optional<Approval> readApproval(const BodyValue &value)
{
    const auto approval = value.find("approval");
    return approval ? readApprovalFields(*approval) : std::nullopt;
}

void readLineGoods(const BodyValue &value, Currency currency, TicketLine &line)
{
    line.pack = readPack(value, currency);
    line.tare = readTare(value);
    line.lots = readLots(value);
    if (const auto parts = value.find("part_lots"))
        parts->forEachItem([&](const BodyValue &part) { line.partLots.push_back(readLots(part)); });
    line.bundle = readLineBundle(value, currency);
    if (const auto label = value.find("label")) {
        line.label = LineLabel {};
        if (const auto amount = label->find("amount_minor"))
            line.label->amount = Money(amount->int64(), currency);
    }
    if (const auto allowed = value.find("allowed")) {
        allowed->forEachItem([&](const BodyValue &one) {
            if (const auto approval = readApprovalFields(one))
                line.allowed.push_back(*approval);
        });
    }
}

void writeLine(BodyWriter &body, const TicketLine &line)
{
    body.beginObject();
    body.field("id", line.id);
    if (line.product)
        writeProduct(body, *line.product);
    body.field("barcode", line.barcode);
    body.field("quantity_micro", line.quantity.micro());
    body.field("price_micro", line.price.micro());
    body.field("override", line.overrideReason);
    writeDiscount(body, line.discount);
    body.field("discount_reason", line.discountReason);
    body.field("note", line.note);
    writeApproval(body, line.approval);
    if (line.originalLine)
        body.field("original_line", *line.originalLine);
    if (line.basePrice)
        body.field("base_micro", line.basePrice->micro());
    if (!line.priceList.isEmpty())
        body.field("price_list", line.priceList);
    writePromotions(body, line.promotions);
    if (line.isTaken)
        body.field("taken", true);
    if (!line.returnReason.isEmpty())
        body.field("return_reason", line.returnReason);
    if (line.toQuarantine)
        body.field("quarantine", true);
    if (line.quotedLine)
        body.field("quoted_line", *line.quotedLine);
    if (!line.later.isZero())
        body.field("later_micro", line.later.micro());
    writeLineGoods(body, line);
    body.endObject();
}

TicketLine readLine(const BodyValue &value, Currency currency)
{
    TicketLine line {.id = value.at("id").id<LineId>(),
        .barcode = value.at("barcode").text(),
        .quantity = Quantity::fromMicro(value.at("quantity_micro").int64()),
        .price = UnitPrice(value.at("price_micro").int64(), currency),
        .discountReason = value.at("discount_reason").text(),
        .note = value.at("note").text()};
    if (const auto product = value.find("product"))
        line.product = readProduct(*product, currency);
    if (const BodyValue reason = value.at("override"); !reason.isNull())
        line.overrideReason = reason.text();
    line.discount = readDiscount(value, currency);
    line.approval = readApproval(value);
    if (const auto original = value.find("original_line"))
        line.originalLine = static_cast<int>(original->int64());
    if (const auto base = value.find("base_micro"))
        line.basePrice = UnitPrice(base->int64(), currency);
    if (const auto list = value.find("price_list"))
        line.priceList = list->text();
    line.promotions = readPromotions(value, currency);
    line.isTaken = value.find("taken").has_value();
    if (const auto reason = value.find("return_reason"))
        line.returnReason = reason->text();
    line.toQuarantine = value.find("quarantine").has_value();
    if (const auto quoted = value.find("quoted_line"))
        line.quotedLine = static_cast<int>(quoted->int64());
    if (const auto later = value.find("later_micro"))
        line.later = Quantity::fromMicro(later->int64());
    readLineGoods(value, currency, line);
    return line;
}

void writeQuotation(BodyWriter &body, const std::optional<TicketQuotation> &quotation)
{
    if (!quotation)
        return;
    body.beginObject("quotation");
    body.field("id", quotation->id);
    writeApproval(body, quotation->allowed);
    body.endObject();
}

/// As it was typed: no fact holds it so.
void writeDelivery(BodyWriter &body, const std::optional<DeliveryNote> &delivery)
{
    if (!delivery)
        return;
    body.beginObject("delivery");
    body.field("name", delivery->name);
    body.field("phone", delivery->phone);
    body.field("address", delivery->address);
    body.field("note", delivery->note);
    if (delivery->day)
        body.field("day", delivery->day->toIso());
    body.endObject();
}

void readPromises(const BodyValue &value, Ticket &ticket)
{
    if (const auto quotation = value.find("quotation"))
        ticket.quotation = TicketQuotation {quotation->at("id").id<QuotationId>(), readApproval(*quotation)};
    if (const auto delivery = value.find("delivery")) {
        const auto day = delivery->find("day");
        ticket.delivery =
            DeliveryNote {delivery->at("name").text(), delivery->at("phone").text(), delivery->at("address").text(),
                delivery->at("note").text(), day ? BusinessDate::fromIso(day->text()) : std::nullopt};
    }
}

void writePayments(BodyWriter &body, const std::vector<Tender> &payments)
{
    if (payments.empty())
        return;
    body.beginArray("payments");
    for (const Tender &payment : payments)
        writeTender(body, payment);
    body.endArray();
}

} // namespace

void writeTicket(BodyWriter &body, const Ticket &ticket)
{
    body.beginObject();
    body.field("id", ticket.id);
    body.field("currency", ticket.currency.codeAscii());
    body.field("mode", ticket.mode == TicketMode::Return ? "return" : "sale");
    if (ticket.original) {
        body.beginObject("original");
        body.field("id", ticket.original->id);
        body.field("series", std::string_view(ticket.original->number.series));
        body.field("value", ticket.original->number.value);
        body.endObject();
    }
    if (ticket.discount) {
        body.beginObject("discount");
        writeDiscount(body, ticket.discount->off);
        body.field("reason", ticket.discount->reason);
        writeApproval(body, ticket.discount->approval);
        if (ticket.discount->points)
            body.field("points", *ticket.discount->points);
        body.endObject();
    }
    if (!ticket.returnReason.isEmpty())
        body.field("return_reason", ticket.returnReason);
    if (ticket.exchangeSale)
        body.field("exchange_sale", *ticket.exchangeSale);
    if (ticket.customer)
        body.field("customer", *ticket.customer);
    if (ticket.ageCheck) {
        body.beginObject("age_check");
        body.field("age", ticket.ageCheck->age);
        body.field("born_by", ticket.ageCheck->bornBy.days());
        body.field("user", ticket.ageCheck->by);
        body.field("at_ms", ticket.ageCheck->atMs);
        body.endObject();
    }
    if (ticket.order)
        body.field("order", *ticket.order);
    writeQuotation(body, ticket.quotation);
    writeDelivery(body, ticket.delivery);
    body.field("label", ticket.label);
    body.beginArray("lines");
    for (const TicketLine &line : ticket.lines)
        writeLine(body, line);
    body.endArray();
    writeLoads(body, ticket.loads);
    if (!ticket.coupons.empty()) {
        body.beginArray("coupons");
        for (const QString &coupon : ticket.coupons)
            body.value(coupon);
        body.endArray();
    }
    writePayments(body, ticket.payments);
    body.endObject();
}

Ticket readTicket(const BodyValue &value)
{
    const auto currency = Currency::fromCode(value.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    Ticket ticket {.id = value.at("id").id<SaleId>(),
        .currency = *currency,
        .mode = value.at("mode").utf8() == "return" ? TicketMode::Return : TicketMode::Sale,
        .label = value.at("label").text()};
    if (const auto original = value.find("original"))
        ticket.original = OriginalSale {original->at("id").id<SaleId>(),
            {std::string(original->at("series").utf8()), original->at("value").int64()}};
    if (const auto discount = value.find("discount")) {
        ticket.discount =
            TicketDiscount {readDiscount(*discount, *currency), discount->at("reason").text(), readApproval(*discount)};
        if (const auto points = discount->find("points"))
            ticket.discount->points = points->int64();
    }
    if (const auto customer = value.find("customer"))
        ticket.customer = customer->id<PartyId>();
    if (const auto check = value.find("age_check"))
        ticket.ageCheck =
            AgeCheck {static_cast<int>(check->at("age").int64()), BusinessDate::fromDays(check->at("born_by").int64()),
                check->at("user").id<UserId>(), check->at("at_ms").int64()};
    if (const auto order = value.find("order"))
        ticket.order = order->id<OrderId>();
    readPromises(value, ticket);
    if (const auto reason = value.find("return_reason"))
        ticket.returnReason = reason->text();
    if (const auto sale = value.find("exchange_sale"))
        ticket.exchangeSale = sale->id<SaleId>();
    value.at("lines").forEachItem([&](const BodyValue &line) { ticket.lines.push_back(readLine(line, *currency)); });
    ticket.loads = readLoads(value, *currency);
    if (const auto coupons = value.find("coupons"))
        coupons->forEachItem([&](const BodyValue &coupon) { ticket.coupons.push_back(coupon.text()); });
    if (const auto payments = value.find("payments"))
        payments->forEachItem(
            [&](const BodyValue &payment) { ticket.payments.push_back(readTender(payment, *currency)); });
    return ticket;
}

namespace {

QByteArray bytesOf(const std::string &text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

void saveHeld(store::Connection &connection, DeviceId till, const std::vector<HeldTicket> &held, qint64 nowMs)
{
    if (held.empty()) {
        store::dropDraft(connection, {HeldKind, till});
        return;
    }
    BodyWriter body;
    body.beginArray();
    for (const HeldTicket &one : held) {
        body.beginObject();
        body.field("held_at_ms", one.heldAtMs);
        body.key("ticket");
        writeTicket(body, one.ticket);
        body.endObject();
    }
    body.endArray();
    store::saveDraft(connection, {HeldKind, till}, {bytesOf(body.take()), nowMs});
}

} // namespace

std::string ticketToJson(const Ticket &ticket)
{
    BodyWriter body;
    writeTicket(body, ticket);
    return body.take();
}

Ticket ticketFromJson(std::string_view json)
{
    daybook::BodyParser parser;
    return readTicket(parser.parse(json));
}

void saveCurrentTicket(store::Connection &connection, DeviceId till, const Ticket &ticket, qint64 nowMs)
{
    if (isEmpty(ticket) && !ticket.customer && ticket.coupons.empty())
        store::dropDraft(connection, {CurrentKind, till});
    else
        store::saveDraft(connection, {CurrentKind, till}, {bytesOf(ticketToJson(ticket)), nowMs});
}

std::optional<Ticket> loadCurrentTicket(store::Connection &connection, DeviceId till)
{
    const auto draft = store::loadDraft(connection, {CurrentKind, till});
    if (!draft)
        return std::nullopt;
    return ticketFromJson({draft->body.constData(), static_cast<std::size_t>(draft->body.size())});
}

std::vector<HeldTicket> heldTickets(store::Connection &connection, DeviceId till)
{
    std::vector<HeldTicket> held;
    const auto draft = store::loadDraft(connection, {HeldKind, till});
    if (!draft)
        return held;
    daybook::BodyParser parser;
    parser.parse({draft->body.constData(), static_cast<std::size_t>(draft->body.size())})
        .forEachItem([&](const BodyValue &one) {
            held.push_back({readTicket(one.at("ticket")), one.at("held_at_ms").int64()});
        });
    return held;
}

Result<void> holdTicket(store::Connection &connection, DeviceId till, const Ticket &ticket, qint64 nowMs)
{
    if (isEmpty(ticket))
        return {};
    store::Transaction transaction(connection);
    std::vector<HeldTicket> held = heldTickets(connection, till);
    if (held.size() >= MaxHeldTickets)
        return refuse(rules::HeldTicketsMustHaveRoom, {}, {{"highest", qint64 {MaxHeldTickets}}});
    // From here it must succeed.
    std::erase_if(held, [&](const HeldTicket &one) { return one.ticket.id == ticket.id; });
    held.push_back({ticket, nowMs});
    saveHeld(connection, till, held, nowMs);
    store::dropDraft(connection, {CurrentKind, till});
    transaction.commit();
    return {};
}

Result<Ticket> recallTicket(store::Connection &connection, DeviceId till, SaleId id, qint64 nowMs)
{
    store::Transaction transaction(connection);
    std::vector<HeldTicket> held = heldTickets(connection, till);
    const auto found = std::ranges::find_if(held, [&](const HeldTicket &one) { return one.ticket.id == id; });
    if (found == held.end())
        return refuse(rules::HeldTicketMustExist, u"ticket"_s);
    // From here it must succeed.
    Ticket recalled = std::move(found->ticket);
    held.erase(found);
    if (const auto current = loadCurrentTicket(connection, till); current && !isEmpty(*current))
        held.push_back({*current, nowMs});
    saveHeld(connection, till, held, nowMs);
    saveCurrentTicket(connection, till, recalled, nowMs);
    transaction.commit();
    return recalled;
}

void dropTicket(store::Connection &connection, DeviceId till, SaleId ticket, qint64 nowMs)
{
    if (const auto current = loadCurrentTicket(connection, till); current && current->id == ticket)
        store::dropDraft(connection, {CurrentKind, till});
    std::vector<HeldTicket> held = heldTickets(connection, till);
    if (std::erase_if(held, [&](const HeldTicket &one) { return one.ticket.id == ticket; }) != 0)
        saveHeld(connection, till, held, nowMs);
}

} // namespace mizan::sales
