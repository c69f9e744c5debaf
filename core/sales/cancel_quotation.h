// Giving up a quotation: it is no offer any more.
#pragma once

#include "core/access/session.h"
#include "core/sales/quotation.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct CancelQuotation {
    FactId id; ///< Made when the question opens.
    QuotationId quotation;
    QString reason;
};

/// What the daybook now says, for ever.
struct QuotationCancelled {
    FactId id;
    qint64 atMs = 0;
    QuotationId quotation;
    QString reason;
};

/// Refused, in this order: the right "sale.record"; sales.quotation-must-exist, sales.quotation-must-be-open;
/// sales.cancellation-must-have-reason, sales.note-must-fit. Asked again with the same content it answers the same;
/// with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<QuotationCancelled> cancelQuotation(
    Shop &shop, const Session &session, const CancelQuotation &request);

} // namespace mizan::sales
