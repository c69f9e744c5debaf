// Sums only, so that any order of arrival gives the same.
#include "core/stock/reservation_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/stock/reservation.h"

namespace mizan::stock {

using daybook::Table;
using daybook::TableKind;

std::span<const Table> ReservationLedger::tables() const noexcept
{
    static const Table Tables[] = {
        {TableKind::Sums, {"stock_reserved", {{"product"}, {"place"}, {"quantity_micro"}}, {"product", "place"}},
            {"product", "place"}, {}},
    };
    return Tables;
}

void ReservationLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    for (const Reservation &one : readReservations(fact.body))
        writer.add(tables()[0], {writer.keyOf(one.product), writer.keyOf(one.place)}, {one.quantity.micro()});
}

} // namespace mizan::stock
