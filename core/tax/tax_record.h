// Taxes and tax classes as records: what the taxes of a shop are, on every device alike.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/record.h"
#include "core/tax/tax.h"

#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::tax {

/// Both are known by their code, so their ids follow from it.
[[nodiscard]] RecordId taxRateId(const TaxCode &code);
[[nodiscard]] TaxClassId taxClassId(const TaxClassCode &code);

[[nodiscard]] const daybook::RecordType &taxRateType();
[[nodiscard]] const daybook::RecordType &taxClassType();

/// Complete records. A class names its taxes by code; `taxes` of the class keep their order.
[[nodiscard]] daybook::RecordChange taxRateChange(const TaxRate &rate);
[[nodiscard]] daybook::RecordChange taxClassChange(const TaxClass &taxClass);

/// The classes of a shop with their taxes, in memory: a till asks it at every line.
class TaxTable {
public:
    struct Entry {
        TaxClassId id;
        TaxClass taxClass;
    };

    explicit TaxTable(std::vector<Entry> entries);
    /// None for a class that is not known, or one of whose taxes is not known here yet: it must not be sold untaxed.
    [[nodiscard]] const TaxClass *find(TaxClassId id) const noexcept;
    /// Sorted by code.
    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

/// Two queries; callers keep the table and load it again when "tax_rate" or "tax_class" records change.
[[nodiscard]] TaxTable loadTaxTable(store::Connection &connection);

} // namespace mizan::tax
