// How facts change the tables of quotations. What ends one was written by who had seen it.
#include "core/sales/quotation_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/sales/order_facts.h"
#include "core/sales/quotation_facts.h"
#include "core/sales/sale_facts.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::FactView;
using daybook::LedgerWriter;
using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

enum TableIndex { Quotations, Ends };

const Table Tables[] = {
    {TableKind::Latest,
        {"quotation",
            {{"no"}, {"uid", ColumnType::Blob}, {"state"}, {"series", ColumnType::Text}, {"value"},
                {"customer", ColumnType::Int64, true}, {"branch"}, {"at_ms"}, {"valid_day"}, {"currency"},
                {"total_minor"}},
            {"no"}, true},
        {"no", "customer", "branch"},
        {{"quotation_number", {"series", "value"}}, {"quotation_state", {"state", "at_ms"}}}},
    {TableKind::Rows, {"quotation_end", {{"quotation"}, {"fact"}, {"state"}}, {"quotation", "fact"}}, {"quotation"},
        {}},
};

constexpr std::string_view Kinds[] = {QuotationGivenKind, QuotationCancelledKind, OrderPlacedKind, SaleRecordedKind};

void applyGiven(const FactView &fact, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const auto currency = Currency::fromCode(body.at("currency").text());
    const auto until = BusinessDate::fromIso(body.at("valid_until").text());
    if (!currency || !until)
        daybook::throwMalformed("quotation");
    const BodyValue number = body.at("number");
    const auto customer = body.find("customer");
    writer.put(Tables[Quotations], writer.keyOf(fact.header.id), fact.header.id, qint64(QuotationState::Open),
        number.at("series").utf8(), number.at("value").int64(),
        customer ? std::optional(writer.keyOf(customer->id<PartyId>())) : std::nullopt,
        writer.keyOf(fact.header.branch), body.at("at_ms").int64(), until->days(), currency->number(),
        body.at("total_minor").int64());
}

} // namespace

std::span<const Table> QuotationLedger::tables() const noexcept { return Tables; }

std::span<const std::string_view> QuotationLedger::kinds() const noexcept { return Kinds; }

void QuotationLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    if (fact.header.kind == QuotationGivenKind)
        applyGiven(fact, writer);
    const auto ended = endedQuotation(fact.header.kind, fact.body);
    if (!ended)
        return;
    static constexpr std::string_view Sql = "UPDATE quotation SET state = ? WHERE no = ? AND state < ?";
    const qint64 state = qint64(ended->state);
    writer.connection().run(Sql, state, writer.keyOf(ended->id), state);
    writer.insert(Tables[Ends], writer.keyOf(ended->id), fact.no, state);
}

} // namespace mizan::sales
