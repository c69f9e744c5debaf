// What a scan would do at the till, for whoever sets up labels: nothing is kept.
#pragma once

#include "core/catalogue/label_pattern.h"
#include "core/sales/ticket_totals.h"
#include "core/tax/tax_record.h"

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

struct ScanTrial {
    std::optional<QString> pattern {};             ///< The name of the one that claims the code.
    QString item {};                               ///< The item number on the label.
    std::optional<catalogue::LabelValue> value {}; ///< What its digits say.
    QString product {};                            ///< Its name; empty where none was found.
    std::optional<TicketLine> line {};             ///< What would be added.
    std::optional<Money> amount {};                ///< What that line would come to.
    std::optional<Refusal> problem {};             ///< Why there is no line.
};

namespace rules { // Of a trial: what the till says in other ways.
inline constexpr Rule ScanMustBeReadRight {"sales.scan-must-be-read-right"}; ///< The check digit.
inline constexpr Rule ScanMustBeKnown {"sales.scan-must-be-known"};
} // namespace rules

/// `labels` may hold patterns that are not saved yet.
[[nodiscard]] ScanTrial tryScan(store::Connection &connection, const TradeTerms &terms, const tax::TaxTable &taxes,
    const catalogue::LabelBook &labels, QStringView scanned);

} // namespace mizan::sales
