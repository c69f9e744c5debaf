// How facts become events of a till.
#include "core/sales/till_event_ledger.h"

#include "core/access/access_facts.h"
#include "core/base/number_rules.h"
#include "core/daybook/ledger_writer.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/honest_facts.h"
#include "core/sales/order_facts.h"
#include "core/sales/quotation.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"
#include "core/sales/settlement_facts.h"
#include "core/sales/shift_facts.h"
#include "core/sales/tender_change_facts.h"
#include "core/sales/till_event.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::FactView;
using daybook::LedgerWriter;
using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

enum TableIndex { Events, Drafts, Copies, Promised };

// Keys begin with the day, so that a period is one stretch of the table; `no` tells the events of one fact apart.
const Table Tables[] = {
    {TableKind::Rows,
        {"till_event",
            {{"day"}, {"at_ms"}, {"fact"}, {"no"}, {"kind"}, {"person"}, {"approver", ColumnType::Int64, true},
                {"branch"}, {"till"}, {"about", ColumnType::Int64, true}, {"times"}, {"amount_minor"},
                {"words", ColumnType::Text}},
            {"day", "at_ms", "fact", "no"}},
        {"person", "approver", "branch", "till", "about"},
        {{"till_event_person", {"person", "day", "at_ms", "fact", "no"}}, {"till_event_about", {"about", "kind"}}}},
    {TableKind::Latest,
        {"draft_bill", {{"ticket"}, {"fact"}, {"currency"}, {"series", ColumnType::Text}, {"value"}, {"total_minor"}},
            {"ticket"}},
        {"ticket"}, {}},
    {TableKind::Sums, {"reprinted", {{"document"}, {"copies"}}, {"document"}}, {"document"}, {}},
    {TableKind::Rows, {"promised_ticket", {{"ticket"}, {"promise"}}, {"ticket", "promise"}}, {"ticket", "promise"}, {}},
};

constexpr std::string_view Kinds[] = {SaleRecordedKind, ReturnRecordedKind, AccountSettledKind, ShiftOpenedKind,
    ShiftClosedKind, CashMovedKind, DrawerOpenedKind, LineRemovedKind, TicketEmptiedKind, DocumentReprintedKind,
    DraftPrintedKind, DraftShrunkKind, ActionRefusedKind, TenderChangedKind, OrderPlacedKind, QuotationGivenKind,
    access::AttemptFailedKind};

/// What an event says besides who, when and where.
struct Said {
    TillEventKind kind = TillEventKind::Refused;
    qint64 times = 1;
    qint64 amountMinor = 0;
    std::string words {};
    std::optional<qint64> about {}; ///< A ticket or a document, by its local number.
    std::optional<qint64> approver {};
};

/// Puts the events of one fact into the table, numbered.
class EventWriter {
public:
    EventWriter(const FactView &fact, LedgerWriter &writer)
        : m_fact(fact)
        , m_writer(writer)
    {
    }
    void put(const Said &said)
    {
        const daybook::FactHeader &header = m_fact.header;
        const auto at = m_fact.body.find("at_ms");
        m_writer.insert(Tables[Events], header.date.days(), at ? at->int64() : header.at.ms(), m_fact.no, m_no++,
            qint64(said.kind), m_writer.keyOf(header.user), said.approver, m_writer.keyOf(header.branch),
            m_writer.keyOf(header.device), said.about, said.times, said.amountMinor, std::string_view(said.words));
    }
    [[nodiscard]] std::optional<qint64> approver()
    {
        const auto &by = m_fact.header.approvedBy;
        return by ? std::optional(m_writer.keyOf(*by)) : std::nullopt;
    }

private:
    const FactView &m_fact;
    LedgerWriter &m_writer;
    qint64 m_no = 0;
};

std::string textOf(const BodyValue &body, std::string_view key)
{
    const auto found = body.find(key);
    return found ? std::string(found->utf8()) : std::string();
}

qint64 countLines(const BodyValue &body)
{
    qint64 lines = 0;
    body.at("lines").forEachItem([&](const BodyValue &) { ++lines; });
    return lines;
}

std::optional<qint64> ticketOf(const BodyValue &body, LedgerWriter &writer)
{
    const auto ticket = body.find("ticket");
    return ticket ? std::optional(writer.keyOf(ticket->id<SaleId>())) : std::nullopt;
}

/// What another price took off the line; 0 where the product's own is not known.
qint64 overriddenMinor(const BodyValue &line, Currency currency)
{
    const auto bundle = line.find("bundle");
    const BodyValue &priced = bundle ? *bundle : line;
    const auto base = priced.find("base_micro");
    if (!base)
        return 0;
    const qint64 perUnit = bundle ? bundle->at("each_micro").int64() : Quantity::MicroPerUnit;
    const auto off = multiplyDivide(
        base->int64() - priced.at("price_micro").int64(), line.at("quantity_micro").int64(), perUnit, Rounding::HalfUp);
    const auto minor =
        off ? multiplyDivide(*off, currency.minorPerMajor(), UnitPrice::MicroPerMajor, Rounding::HalfUp) : std::nullopt;
    return minor.value_or(0);
}

void applySale(const FactView &fact, EventWriter &events, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const auto currency = Currency::fromCode(body.at("currency").text());
    const auto approvalOf = [&](const BodyValue &what) {
        if (const auto approval = what.find("approval"))
            events.put({.kind = TillEventKind::Approved,
                .words = textOf(*approval, "right"),
                .approver = writer.keyOf(approval->at("approver").id<UserId>())});
    };
    std::string reason;
    body.at("lines").forEachItem([&](const BodyValue &line) {
        if (line.find("override") && currency)
            events.put({.kind = TillEventKind::PriceOverridden,
                .amountMinor = overriddenMinor(line, *currency),
                .words = textOf(line, "override")});
        if (reason.empty())
            reason = textOf(line, "discount_reason");
        approvalOf(line);
    });
    body.at("tenders").forEachItem(approvalOf);
    if (const auto discount = body.find("discount")) {
        if (reason.empty())
            reason = textOf(*discount, "reason");
        approvalOf(*discount);
    }
    if (fact.header.kind != SaleRecordedKind)
        return; // A return mirrors what its sale gave.
    const SaleSums sums = sumsOf(body);
    if (sums.discounts != 0)
        events.put({.kind = TillEventKind::DiscountGiven,
            .times = sums.discounts,
            .amountMinor = sums.discountMinor,
            .words = reason});
}

/// Of a change before paying; the sale that ends a draft names it too, and is no event.
void putShrunk(const FactView &fact, EventWriter &events, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const auto draft = body.find("draft");
    if (!draft || !draft->find("before_minor"))
        return;
    events.put({.kind = TillEventKind::DraftShrunk,
        .amountMinor = draft->at("before_minor").int64() - draft->at("after_minor").int64(),
        .words = daybook::readNumber(*draft).toText().toStdString(),
        .about = ticketOf(body, writer)});
}

void applyDraft(const FactView &fact, EventWriter &events, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    const daybook::DocumentNumber number = daybook::readNumber(body);
    const qint64 ticket = writer.keyOf(body.at("ticket").id<SaleId>());
    const qint64 total = body.at("total_minor").int64();
    events.put({.kind = TillEventKind::DraftPrinted,
        .amountMinor = total,
        .words = number.toText().toStdString(),
        .about = ticket});
    writer.put(
        Tables[Drafts], ticket, fact.no, currency->number(), std::string_view(number.series), number.value, total);
}

void applyCopy(const FactView &fact, EventWriter &events, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const qint64 document = writer.keyOf(body.at("document").id<FactId>());
    events.put({.kind = TillEventKind::Reprinted,
        .times = body.at("copy").int64(),
        .words = textOf(body, "printed"),
        .about = document,
        .approver = events.approver()});
    writer.add(Tables[Copies], {document}, {1});
}

qint64 cashMinor(const BodyValue &payment)
{
    qint64 sum = -int64Or0(payment, "change_minor");
    payment.at("tenders").forEachItem([&](const BodyValue &tender) {
        if (const auto method = methodFromText(tender.at("method").utf8()); method && isCash(*method))
            sum += tender.at("amount_minor").int64();
    });
    return sum;
}

/// One for each currency that was out; of another than the shop's, what that is worth.
void applyClosing(const BodyValue &body, EventWriter &events)
{
    const auto put = [&](qint64 amountMinor) {
        events.put({.kind = TillEventKind::DrawerDiffered,
            .amountMinor = amountMinor,
            .words = daybook::readNumber(body).toText().toStdString(),
            .approver = events.approver()});
    };
    if (const qint64 difference = body.at("difference_minor").int64(); difference != 0)
        put(difference);
    if (const auto currencies = body.find("currencies")) {
        currencies->forEachItem([&](const BodyValue &one) {
            if (int64Or0(one, "difference_minor") != 0)
                put(one.at("difference_value_minor").int64());
        });
    }
}

void applyRest(const FactView &fact, EventWriter &events, LedgerWriter &writer)
{
    const std::string_view kind = fact.header.kind;
    const BodyValue &body = fact.body;
    if (kind == LineRemovedKind || kind == TicketEmptiedKind) {
        events.put({.kind = kind == LineRemovedKind ? TillEventKind::LineRemoved : TillEventKind::TicketEmptied,
            .times = countLines(body),
            .amountMinor = body.at("amount_minor").int64(),
            .about = ticketOf(body, writer),
            .approver = events.approver()});
    } else if (kind == DrawerOpenedKind) {
        events.put(
            {.kind = TillEventKind::DrawerOpened, .words = textOf(body, "reason"), .approver = events.approver()});
    } else if (kind == ActionRefusedKind) {
        events.put({.kind = TillEventKind::Refused, .words = textOf(body, "right"), .about = ticketOf(body, writer)});
    } else if (kind == TenderChangedKind) {
        events.put({.kind = TillEventKind::PaymentChanged,
            .amountMinor = cashMinor(body.at("before")) - cashMinor(body.at("after")),
            .about = writer.keyOf(body.at("sale").id<SaleId>()),
            .approver = events.approver()});
    } else if (kind == access::AttemptFailedKind) {
        events.put({.kind = TillEventKind::WrongPin, .words = textOf(body, "purpose")});
    } else if (kind == ShiftClosedKind) {
        applyClosing(body, events);
    }
}

} // namespace

std::span<const Table> TillEventLedger::tables() const noexcept { return Tables; }

std::span<const std::string_view> TillEventLedger::kinds() const noexcept { return Kinds; }

void TillEventLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    const std::string_view kind = fact.header.kind;
    if (kind == OrderPlacedKind || kind == QuotationGivenKind) { // Where the bill of such a ticket went.
        writer.insert(
            Tables[Promised], writer.keyOf(fact.body.at("ticket").at("id").id<SaleId>()), writer.keyOf(fact.header.id));
        return;
    }
    EventWriter events(fact, writer);
    if (kind == SaleRecordedKind || kind == ReturnRecordedKind)
        applySale(fact, events, writer);
    else if (kind == DraftPrintedKind)
        applyDraft(fact, events, writer);
    else if (kind == DocumentReprintedKind)
        applyCopy(fact, events, writer);
    else
        applyRest(fact, events, writer);
    putShrunk(fact, events, writer);
    if (const auto right = fact.body.find("approved"); right && fact.header.approvedBy)
        events.put(
            {.kind = TillEventKind::Approved, .words = std::string(right->utf8()), .approver = events.approver()});
}

} // namespace mizan::sales
