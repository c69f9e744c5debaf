// Questions asked of quotations: one by id or number, the open ones, what ended one.
#pragma once

#include "core/base/result.h"
#include "core/sales/quotation.h"

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// What ended a quotation: a sale, an order, another quotation, or somebody who cancelled it.
struct QuotationEnd {
    FactId fact;
    QuotationState state = QuotationState::Cancelled;
    qint64 atMs = 0;
    UserId user;
    DeviceId till;
    QString number {}; ///< Of the sale, the order or the other quotation; empty: cancelled.
};

/// A quotation as it was given, and how it stands.
struct QuotationDetail {
    Quotation quotation;
    QuotationState state = QuotationState::Open;
    UserId user; ///< Who gave it.
    BranchId branch;
    DeviceId till;
    QString name {};                   ///< Of somebody who is no customer; empty: a customer's, or erased since.
    std::vector<QuotationEnd> ends {}; ///< In the order in which this till heard of them; none: it is open.
};

[[nodiscard]] std::optional<QuotationDetail> findQuotation(store::Connection &connection, QuotationId id);
/// By the number on its paper, "B1-T1-Q-000001".
[[nodiscard]] std::optional<QuotationDetail> findQuotationByNumber(store::Connection &connection, QStringView number);

namespace rules { // In the order of checking.
inline constexpr Rule QuotationMustExist {"sales.quotation-must-exist"};
/// Values `number`; `document` (the sale, the order, the other quotation), `by`, `till` and `day` of what ended it.
inline constexpr Rule QuotationMustBeOpen {"sales.quotation-must-be-open"};
inline constexpr Rule QuotationMustNotBeCancelled {"sales.quotation-must-not-be-cancelled"}; ///< No `document`.
} // namespace rules

[[nodiscard]] Result<QuotationDetail> findOpenQuotation(store::Connection &connection, QuotationId id);

/// A row of the list.
struct QuotationRow {
    QuotationId id;
    daybook::DocumentNumber number;
    std::optional<PartyId> customer {};
    QString name {}; ///< Where it has no customer; empty: erased since.
    qint64 atMs = 0;
    BusinessDate validUntil;
    Money total;
};

struct QuotationListRequest {
    std::size_t count = 100;            ///< At most so many.
    std::optional<PartyId> customer {}; ///< None: of all.
    std::optional<qint64> number {};    ///< Of any till: 12 finds B1-T1-Q-000012.
    QString name {};                    ///< Only those whose own name has all of these words' beginnings; empty: all.
};
/// Those that are open, the latest first; those past their day too.
[[nodiscard]] std::vector<QuotationRow> openQuotations(
    store::Connection &connection, const QuotationListRequest &request = {});

} // namespace mizan::sales
