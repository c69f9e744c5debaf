// What of a customer stays when they are erased.
#include "core/sales/erase_customer.h"
#include "core/store/connection.h"

namespace mizan::sales {

qint64 papersKept(store::Connection &connection, PartyId customer)
{
    auto row =
        connection.query("SELECT count(*) FROM fact WHERE no IN (SELECT p.fact FROM local_key k JOIN party_fact p "
                         "ON p.party = k.no WHERE k.uid = ?) AND kind IN ('sale.recorded', 'return.recorded')",
            customer);
    return row.step() ? row.int64(0) : 0;
}

} // namespace mizan::sales
