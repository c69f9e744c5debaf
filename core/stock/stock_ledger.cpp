// Follows the section "movements" of any fact. No index but the keys: each would cost pages at every sale.
#include "core/stock/stock_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/stock/movement.h"
#include "core/stock/place.h"

namespace mizan::stock {

using daybook::Table;
using daybook::TableKind;

std::span<const Table> StockLedger::tables() const noexcept
{
    static const Table Tables[] = {
        {TableKind::Rows,
            {"stock_movement",
                {{"fact"}, {"line"}, {"product"}, {"place_from"}, {"place_to"}, {"quantity_micro"}, {"value_minor"}},
                {"fact", "line"}},
            {"product", "place_from", "place_to"}, {}},
        {TableKind::Sums,
            {"stock_level", {{"product"}, {"place"}, {"quantity_micro"}, {"value_minor"}}, {"product", "place"}},
            {"product", "place"}, {}},
    };
    return Tables;
}

void StockLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    const Table &movementTable = tables()[0];
    const Table &levelTable = tables()[1];
    qint64 line = 0;
    for (const Movement &movement : readMovements(fact.body)) {
        const qint64 from = writer.keyOf(movement.from);
        const qint64 to = writer.keyOf(movement.to);
        for (const MovedGoods &goods : movement.goods) {
            const qint64 product = writer.keyOf(goods.product);
            const qint64 micro = goods.quantity.micro();
            writer.insert(movementTable, fact.no, ++line, product, from, to, micro, goods.valueMinor);
            if (!isOutside(movement.from))
                writer.add(levelTable, {product, from}, {-micro, -goods.valueMinor});
            if (!isOutside(movement.to))
                writer.add(levelTable, {product, to}, {micro, goods.valueMinor});
        }
    }
}

} // namespace mizan::stock
