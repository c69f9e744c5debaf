// Customers from a CSV file, with the group whose prices they pay.
#pragma once

#include "core/parties/save_customer.h"

class QIODevice;

namespace mizan::parties {

namespace rules { // Of a file, in the order of checking; then those of the verb, each with its line.
inline constexpr Rule ColumnMustBeThere {"parties.column-must-be-there"}; ///< name, and card or phone.
inline constexpr Rule RowMustFitHeader {"parties.row-must-fit-header"};
inline constexpr Rule RowMustTellCustomer {"parties.row-must-tell-customer"}; ///< By a card or a phone number.
inline constexpr Rule CellMustBeAmount {"parties.cell-must-be-amount"};
} // namespace rules

struct CustomersImported {
    qint64 created = 0;
    qint64 changed = 0; ///< Or the same as before.
};

/// Columns: name, phone, email, card, group, credit_limit, address, tax_number, note. A customer is known again by
/// card, else by phone and name; what the file does not say stays. All rows are read before the first is written; the
/// verb's own rules may still refuse one, and those before it are then kept.
[[nodiscard]] Result<CustomersImported> importCustomers(
    Shop &shop, const Session &session, QIODevice &file, Currency currency);

} // namespace mizan::parties
