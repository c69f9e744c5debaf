// How facts change the tables of shifts. A shift's facts all stand in its till's own strand, so that their order is
// given.
#include "core/sales/shift_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/sales/honest_facts.h"
#include "core/sales/order_facts.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"
#include "core/sales/settlement_facts.h"
#include "core/sales/shift_facts.h"
#include "core/sales/tender_change_facts.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::FactView;
using daybook::LedgerWriter;
using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

enum TableIndex { Shifts, Totals, Approvals };

const Table Tables[] = {
    {TableKind::Latest,
        {"shift",
            {{"no"}, {"uid", ColumnType::Blob}, {"till"}, {"branch"}, {"currency"}, {"opened_day"}, {"opened_at_ms"},
                {"opened_by"}, {"float_minor"}, {"closed", ColumnType::Blob, true},
                {"closed_day", ColumnType::Int64, true}, {"series", ColumnType::Text, true},
                {"value", ColumnType::Int64, true}, {"left_minor", ColumnType::Int64, true},
                {"grand_total_minor", ColumnType::Int64, true}},
            {"no"}, true},
        {"no", "till", "branch", "opened_by"},
        {{"shift_till", {"till", "closed"}}, {"shift_opened", {"opened_at_ms", "no"}}}},
    {TableKind::Sums,
        {"till_total",
            {{"day"}, {"branch"}, {"till"}, {"shift"}, {"what"}, {"about"}, {"times"}, {"lines"}, {"quantity_micro"},
                {"net_minor"}, {"tax_minor"}, {"rounding_minor"}, {"discount_minor"}, {"cost_minor"}},
            {"day", "branch", "till", "shift", "what", "about"}},
        {"branch", "till", "shift", "about"}, {}},
    {TableKind::Latest,
        {"shift_approval", {{"shift"}, {"granted", ColumnType::Text}, {"approver"}, {"times"}},
            {"shift", "granted", "approver"}},
        {"shift", "approver"}, {}},
};

constexpr std::string_view Kinds[] = {SaleRecordedKind, ReturnRecordedKind, ShiftOpenedKind, ShiftClosedKind,
    CashMovedKind, DrawerOpenedKind, LineRemovedKind, AccountSettledKind, TicketEmptiedKind, DocumentReprintedKind,
    DraftPrintedKind, DraftShrunkKind, ActionRefusedKind, TenderChangedKind, OrderPlacedKind, OrderPaidKind,
    OrderCancelledKind};

void addApproval(qint64 shift, std::string_view right, UserId approver, LedgerWriter &writer)
{
    static constexpr std::string_view Sql =
        "INSERT INTO shift_approval (shift, granted, approver, times) VALUES (?, ?, ?, 1) "
        "ON CONFLICT (shift, granted, approver) DO UPDATE SET times = shift_approval.times + 1";
    writer.connection().run(Sql, shift, right, writer.keyOf(approver));
}

/// Where a fact's sums go.
struct TillKey {
    qint64 day;
    qint64 branch;
    qint64 till;
    qint64 shift;
};

void addAmount(const TillKey &key, qint64 what, qint64 times, qint64 amountMinor, LedgerWriter &writer)
{
    writer.add(Tables[Totals], {key.day, key.branch, key.till, key.shift, what, key.shift},
        {times, 0, 0, amountMinor, 0, 0, 0, 0});
}

void addAmount(const TillKey &key, TillSum what, qint64 times, qint64 amountMinor, LedgerWriter &writer)
{
    addAmount(key, qint64(what), times, amountMinor, writer);
}

/// What was taken by each method. Change is given in cash, so that it lessens the cash taken.
/// `sign` is −1 for what is no longer so.
void addTenders(const BodyValue &body, const TillKey &key, LedgerWriter &writer, qint64 sign = 1)
{
    qint64 change = int64Or0(body, "change_minor");
    body.at("tenders").forEachItem([&](const BodyValue &tender) {
        const auto method = methodFromText(tender.at("method").utf8());
        if (method == TenderMethod::Exchange)
            return; // What the return owes its sale takes: nothing was handed over.
        const qint64 number = method ? qint64(*method) : 0;
        const qint64 back = method == TenderMethod::Cash ? std::exchange(change, 0) : 0;
        const qint64 amountMinor = tender.at("amount_minor").int64() - back;
        addAmount(key, qint64(TillSum::Method) + number, sign, sign * amountMinor, writer);
    });
    if (change != 0) // For foreign cash: nothing of the shop's own came in.
        addAmount(key, qint64(TillSum::Method) + qint64(TenderMethod::Cash), 0, sign * -change, writer);
}

void applySettlement(const BodyValue &body, const TillKey &key, LedgerWriter &writer)
{
    writer.add(Tables[Totals], {key.day, key.branch, key.till, key.shift, qint64(TillSum::Settlements), key.shift},
        {1, 0, 0, body.at("amount_minor").int64(), 0, int64Or0(body, "rounding_minor"), 0, 0});
    addTenders(body, key, writer);
}

/// Money in advance, or back again; the drawer follows the methods, turnover does not.
void applyOrder(std::string_view kind, const BodyValue &body, const TillKey &key, LedgerWriter &writer)
{
    const auto add = [&](TillSum what, std::string_view field, qint64 roundingMinor) {
        writer.add(Tables[Totals], {key.day, key.branch, key.till, key.shift, qint64(what), key.shift},
            {1, 0, 0, int64Or0(body, field), 0, roundingMinor, 0, 0});
    };
    if (kind == OrderPaidKind)
        add(TillSum::DepositsTaken, "amount_minor", int64Or0(body, "rounding_minor"));
    if (kind == OrderCancelledKind && int64Or0(body, "returned_minor") != 0)
        add(TillSum::DepositsReturned, "returned_minor", int64Or0(body, "rounding_minor"));
    if (kind == OrderCancelledKind && int64Or0(body, "fee_minor") != 0)
        add(TillSum::DepositsKept, "fee_minor", 0);
    if (kind != OrderPlacedKind)
        addTenders(body, key, writer);
}

/// The drawer's expectation follows the methods; the sale's turnover follows its rounding.
void applyTenderChange(const BodyValue &body, const TillKey &key, LedgerWriter &writer)
{
    const BodyValue before = body.at("before");
    const BodyValue after = body.at("after");
    addTenders(before, key, writer, -1);
    addTenders(after, key, writer);
    const qint64 roundingMinor = int64Or0(after, "rounding_minor") - int64Or0(before, "rounding_minor");
    if (roundingMinor != 0)
        writer.add(Tables[Totals], {key.day, key.branch, key.till, key.shift, qint64(TillSum::Sales), key.shift},
            {0, 0, 0, 0, 0, roundingMinor, 0, 0});
    addAmount(key, TillSum::TenderChanges, 1, 0, writer);
    after.at("tenders").forEachItem([&](const BodyValue &tender) {
        if (const auto approval = tender.find("approval"))
            addApproval(key.shift, approval->at("right").utf8(), approval->at("approver").id<UserId>(), writer);
    });
}

void applySale(const FactView &fact, const TillKey &key, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const SaleSums sums = sumsOf(body);
    const TillSum kind = fact.header.kind == SaleRecordedKind ? TillSum::Sales : TillSum::Returns;
    writer.add(Tables[Totals], {key.day, key.branch, key.till, key.shift, qint64(kind), key.shift},
        {1, sums.lines, sums.quantityMicro, sums.netMinor, sums.taxMinor, sums.roundingMinor, sums.discountMinor,
            sums.costMinor});
    if (sums.discounts != 0)
        addAmount(key, TillSum::Discounts, sums.discounts, sums.discountMinor, writer);
    if (sums.promotions != 0)
        addAmount(key, TillSum::Promotions, sums.promotions, sums.promotedMinor, writer);
    addTenders(body, key, writer);
    if (const auto loads = body.find("loads"))
        loads->forEachItem([&](const BodyValue &load) {
            addAmount(key, TillSum::GiftLoads, 1, load.at("amount_minor").int64(), writer);
        });
    for (const SaleSums::Tax &tax : sums.taxes) {
        writer.add(Tables[Totals],
            {key.day, key.branch, key.till, key.shift, qint64(TillSum::Tax), writer.keyOf(tax.id)},
            {1, 0, 0, tax.baseMinor, tax.taxMinor, 0, 0, 0});
    }
    const auto addApprovalOf = [&](const BodyValue &what) {
        if (const auto approval = what.find("approval"))
            addApproval(key.shift, approval->at("right").utf8(), approval->at("approver").id<UserId>(), writer);
        if (const auto allowed = what.find("allowed")) {
            allowed->forEachItem([&](const BodyValue &one) {
                addApproval(key.shift, one.at("right").utf8(), one.at("approver").id<UserId>(), writer);
            });
        }
    };
    body.at("lines").forEachItem(addApprovalOf);
    body.at("tenders").forEachItem(addApprovalOf);
    if (const auto discount = body.find("discount"))
        addApprovalOf(*discount);
}

/// By how much a ticket fell whose draft the customer had seen.
void addShrunk(const BodyValue &body, const TillKey &key, LedgerWriter &writer)
{
    if (const auto draft = body.find("draft"))
        addAmount(key, TillSum::ShrunkDrafts, 1, draft->at("before_minor").int64() - draft->at("after_minor").int64(),
            writer);
}

void applyCare(std::string_view kind, const BodyValue &body, const TillKey &key, LedgerWriter &writer)
{
    if (kind == TicketEmptiedKind)
        addAmount(key, TillSum::EmptiedTickets, 1, body.at("amount_minor").int64(), writer);
    else if (kind == DraftPrintedKind)
        addAmount(key, TillSum::Drafts, 1, body.at("total_minor").int64(), writer);
    else if (kind == DocumentReprintedKind)
        addAmount(key, TillSum::Reprints, 1, 0, writer);
    else if (kind == ActionRefusedKind)
        addAmount(key, TillSum::Refusals, 1, 0, writer);
    if (kind == TicketEmptiedKind || kind == DraftShrunkKind)
        addShrunk(body, key, writer);
}

void applyOpened(const FactView &fact, qint64 shift, LedgerWriter &writer)
{
    const auto currency = Currency::fromCode(fact.body.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    writer.put(Tables[Shifts], shift, fact.header.id, writer.keyOf(fact.header.device),
        writer.keyOf(fact.header.branch), currency->number(), fact.header.date.days(), fact.body.at("at_ms").int64(),
        writer.keyOf(fact.header.user), fact.body.at("float_minor").int64(), std::nullopt, std::nullopt, std::nullopt,
        std::nullopt, std::nullopt, std::nullopt);
}

void applyClosed(const FactView &fact, qint64 shift, LedgerWriter &writer)
{
    static constexpr std::string_view Sql =
        "UPDATE shift SET closed = ?, closed_day = ?, series = ?, value = ?, left_minor = ?, "
        "grand_total_minor = ? WHERE no = ?";
    const BodyValue number = fact.body.at("number");
    writer.connection().run(Sql, fact.header.id, fact.header.date.days(), number.at("series").utf8(),
        number.at("value").int64(), fact.body.at("left_minor").int64(), fact.body.at("grand_total_minor").int64(),
        shift);
}

} // namespace

std::span<const Table> ShiftLedger::tables() const noexcept { return Tables; }

std::span<const std::string_view> ShiftLedger::kinds() const noexcept { return Kinds; }

void ShiftLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    const std::string_view kind = fact.header.kind;
    const BodyValue &body = fact.body;
    if (kind == ShiftOpenedKind) {
        applyOpened(fact, writer.keyOf(fact.header.id), writer);
        return;
    }
    if (!body.find("shift"))
        return; // A copy or a refusal while no shift was open.
    const qint64 shift = writer.keyOf(body.at("shift").id<ShiftId>());
    const TillKey key {
        fact.header.date.days(), writer.keyOf(fact.header.branch), writer.keyOf(fact.header.device), shift};
    if (const auto right = body.find("approved"); right && fact.header.approvedBy)
        addApproval(shift, right->utf8(), *fact.header.approvedBy, writer);
    if (kind == SaleRecordedKind || kind == ReturnRecordedKind) {
        applySale(fact, key, writer);
    } else if (kind == AccountSettledKind) {
        applySettlement(body, key, writer);
    } else if (kind == OrderPlacedKind || kind == OrderPaidKind || kind == OrderCancelledKind) {
        applyOrder(kind, body, key, writer);
    } else if (kind == TenderChangedKind) {
        applyTenderChange(body, key, writer);
    } else if (kind == ShiftClosedKind) {
        applyClosed(fact, shift, writer);
    } else if (kind == CashMovedKind && !body.find("foreign")) {
        const bool isIn = body.at("direction").utf8() == directionText(CashDirection::In);
        addAmount(key, isIn ? TillSum::CashIn : TillSum::CashOut, 1, body.at("amount_minor").int64(), writer);
    } else if (kind == DrawerOpenedKind) {
        addAmount(key, TillSum::DrawerOpenings, 1, 0, writer);
    } else if (kind == LineRemovedKind) {
        qint64 lines = 0;
        body.at("lines").forEachItem([&](const BodyValue &) { ++lines; });
        addAmount(key, TillSum::RemovedLines, lines, body.at("amount_minor").int64(), writer);
        addShrunk(body, key, writer);
    } else {
        applyCare(kind, body, key, writer);
    }
}

} // namespace mizan::sales
