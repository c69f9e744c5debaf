// How facts change the tables of orders. An order's later facts were written by who had seen its first one.
#include "core/sales/order_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/sales/order_facts.h"
#include "core/sales/sale_facts.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::FactView;
using daybook::LedgerWriter;
using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

enum TableIndex { Orders, Deposits, Ends };

const Table Tables[] = {
    {TableKind::Latest,
        {"sale_order",
            {{"no"}, {"uid", ColumnType::Blob}, {"state"}, {"kind"}, {"series", ColumnType::Text}, {"value"},
                {"customer"}, {"branch"}, {"at_ms"}, {"wanted_day", ColumnType::Int64, true},
                {"expires_day", ColumnType::Int64, true}, {"currency"}, {"total_minor"}},
            {"no"}, true},
        {"no", "customer", "branch"},
        {{"sale_order_number", {"series", "value"}}, {"sale_order_state", {"state", "at_ms"}}}},
    {TableKind::Sums, {"order_deposit", {{"sale_order"}, {"method"}, {"amount_minor"}}, {"sale_order", "method"}},
        {"sale_order"}, {}},
    {TableKind::Rows, {"order_end", {{"sale_order"}, {"fact"}, {"state"}}, {"sale_order", "fact"}}, {"sale_order"}, {}},
};

constexpr std::string_view Kinds[] = {OrderPlacedKind, OrderPaidKind, OrderCancelledKind, SaleRecordedKind};

std::optional<qint64> dayOf(const BodyValue &body, std::string_view key)
{
    const auto day = body.find(key);
    const auto read = day ? BusinessDate::fromIso(day->text()) : std::nullopt;
    return read ? std::optional(read->days()) : std::nullopt;
}

void applyPlaced(const FactView &fact, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const auto currency = Currency::fromCode(body.at("currency").text());
    const auto kind = orderKindFromText(body.at("order_kind").utf8());
    if (!currency || !kind)
        daybook::throwMalformed("order");
    const BodyValue number = body.at("number");
    writer.put(Tables[Orders], writer.keyOf(fact.header.id), fact.header.id, qint64(OrderState::Open), qint64(*kind),
        number.at("series").utf8(), number.at("value").int64(), writer.keyOf(body.at("customer").id<PartyId>()),
        writer.keyOf(fact.header.branch), body.at("at_ms").int64(), dayOf(body, "wanted_by"), dayOf(body, "expires"),
        currency->number(), body.at("total_minor").int64());
}

void applyEnd(const FactView &fact, OrderState state, LedgerWriter &writer)
{
    static constexpr std::string_view Sql = "UPDATE sale_order SET state = ? WHERE no = ? AND state < ?";
    const qint64 order = writer.keyOf(fact.body.at("order").id<OrderId>());
    writer.connection().run(Sql, qint64(state), order, qint64(state));
    writer.insert(Tables[Ends], order, fact.no, qint64(state));
}

void applyDeposits(const BodyValue &body, LedgerWriter &writer)
{
    const auto deposits = body.find("deposits");
    if (!deposits)
        return;
    deposits->forEachItem([&](const BodyValue &one) {
        const auto method = methodFromText(one.at("method").utf8());
        if (!method)
            daybook::throwMalformed("method of a deposit");
        writer.add(Tables[TableIndex::Deposits], {writer.keyOf(one.at("order").id<OrderId>()), qint64(*method)},
            {one.at("amount_minor").int64()});
    });
}

} // namespace

std::span<const Table> OrderLedger::tables() const noexcept { return Tables; }

std::span<const std::string_view> OrderLedger::kinds() const noexcept { return Kinds; }

void OrderLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    if (fact.header.kind == OrderPlacedKind)
        applyPlaced(fact, writer);
    else if (fact.header.kind == OrderCancelledKind)
        applyEnd(fact, OrderState::Cancelled, writer);
    else if (fact.header.kind == SaleRecordedKind && body.find("order"))
        applyEnd(fact, OrderState::Collected, writer);
    applyDeposits(body, writer);
}

} // namespace mizan::sales
