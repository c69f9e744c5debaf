// How facts change what is still to be handed over.
#include "core/sales/later_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/sales/hand_over.h"
#include "core/sales/sale_facts.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::Table;
using daybook::TableKind;

namespace {

enum TableIndex { Later, HandOvers };

const Table Tables[] = {
    {TableKind::Sums,
        {"later_goods", {{"sale"}, {"line"}, {"owed_micro"}, {"handed_micro"}, {"cost_minor"}}, {"sale", "line"}},
        {"sale"}, {{"later_goods_owed", {"owed_micro"}}}},
    {TableKind::Rows, {"hand_over", {{"sale"}, {"fact"}}, {"sale", "fact"}}, {"sale"}, {}},
};

constexpr std::string_view Kinds[] = {SaleRecordedKind, ReturnRecordedKind, HandedOverKind};

} // namespace

std::span<const Table> LaterLedger::tables() const noexcept { return Tables; }

std::span<const std::string_view> LaterLedger::kinds() const noexcept { return Kinds; }

void LaterLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    if (fact.header.kind == HandedOverKind)
        writer.insert(Tables[HandOvers], writer.keyOf(fact.body.at("sale").id<SaleId>()), fact.no);
    const auto rows = fact.body.find("later_goods");
    if (!rows)
        return;
    rows->forEachItem([&](const BodyValue &row) {
        writer.add(Tables[Later], {writer.keyOf(row.at("sale").id<SaleId>()), row.at("line").int64()},
            {row.at("owed_micro").int64(), row.at("handed_micro").int64(), row.at("cost_minor").int64()});
    });
}

} // namespace mizan::sales
