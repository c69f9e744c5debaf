// Follows the section "lots" of any fact; goods that nobody tells apart cost nothing here.
#include "core/stock/lot_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/stock/lot.h"
#include "core/stock/place.h"

namespace mizan::stock {

using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

std::span<const Table> LotLedger::tables() const noexcept
{
    static const Table Tables[] = {
        {TableKind::Rows,
            {"lot_movement",
                {{"fact"}, {"line"}, {"lot"}, {"number", ColumnType::Text}, {"product"}, {"place_from"}, {"place_to"},
                    {"quantity_micro"}, {"expires_day", ColumnType::Int64, true}},
                {"fact", "line"}},
            {"lot", "product", "place_from", "place_to"},
            {{"lot_movement_lot", {"lot"}}, {"lot_movement_number", {"number"}}}},
        {TableKind::Sums,
            {"lot_level", {{"product"}, {"lot"}, {"place"}, {"quantity_micro"}}, {"product", "lot", "place"}},
            {"product", "lot", "place"}, {}},
    };
    return Tables;
}

void LotLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    const Table &movementTable = tables()[0];
    const Table &levelTable = tables()[1];
    qint64 line = 0;
    for (const MovedLot &moved : readMovedLots(fact.body)) {
        const qint64 product = writer.keyOf(moved.product);
        const qint64 lot = writer.keyOf(lotId(moved.product, moved.lot.number));
        const qint64 from = writer.keyOf(moved.from);
        const qint64 to = writer.keyOf(moved.to);
        const qint64 micro = moved.lot.quantity.micro();
        writer.insert(movementTable, fact.no, ++line, lot, moved.lot.number, product, from, to, micro,
            moved.lot.expires ? std::optional(moved.lot.expires->days()) : std::nullopt);
        if (!isOutside(moved.from))
            writer.add(levelTable, {product, lot, from}, {-micro});
        if (!isOutside(moved.to))
            writer.add(levelTable, {product, lot, to}, {micro});
    }
}

} // namespace mizan::stock
