// Which pieces and batches of a sale came back before: by the facts of the returns that moved them.
#include "core/daybook/tables.h"
#include "core/sales/lot_check.h"
#include "core/sales/sale_facts.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::sales {

namespace {

/// Takes off what this return brought back of the line.
void takeOff(std::vector<stock::Lot> &left, const RecordedSale &back, ProductId product, std::size_t line)
{
    for (const RecordedLine &one : back.lines) {
        if (one.originalLine != static_cast<int>(line))
            continue;
        for (const stock::Lot &lot : one.lots) {
            const auto known = std::ranges::find(left, stock::lotId(product, lot.number),
                [&](const stock::Lot &of) { return stock::lotId(product, of.number); });
            if (known != left.end())
                known->quantity -= lot.quantity;
        }
    }
}

} // namespace

std::vector<stock::Lot> lotsLeftToReturn(store::Connection &connection, const SaleDetail &sale, std::size_t line)
{
    const RecordedLine &sold = sale.sale.lines[line];
    std::vector<stock::Lot> left = sold.lots;
    if (sale.returned[line].isZero())
        return left;
    static const std::string Sql = "SELECT " + std::string(daybook::FactColumns)
        + " FROM fact WHERE kind = 'return.recorded' AND no IN (SELECT m.fact FROM lot_movement m JOIN local_key k ON "
          "k.no = m.lot WHERE k.uid = ?) ORDER BY no";
    std::vector<FactId> taken;
    for (const stock::Lot &lot : sold.lots) {
        auto row = connection.query(Sql, stock::lotId(sold.product, lot.number));
        daybook::Fact fact;
        while (row.step()) {
            daybook::readFact(row, fact);
            const auto back = readSale(fact);
            const bool isOfSale = back && back->original == sale.id;
            if (!isOfSale || std::ranges::find(taken, fact.header.id) != taken.end())
                continue;
            taken.push_back(fact.header.id);
            takeOff(left, *back, sold.product, line);
        }
    }
    std::erase_if(left, [](const stock::Lot &lot) { return lot.quantity <= Quantity(); });
    return left;
}

} // namespace mizan::sales
