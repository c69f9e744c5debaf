// Printing a paper again: each copy is a fact and says which one it is, counted by all tills that share the daybook.
#pragma once

#include "core/access/session.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <optional>

namespace mizan {
class Shop;
}
namespace mizan::store {
class Connection;
}

namespace mizan::sales {

enum class PaperKind {
    Receipt, ///< Of a sale or a return.
    Payment, ///< Of a customer's account.
    Order,   ///< The slip of a customer's order, or of a payment of it.
    ZReport,
    Quotation,
    HandOver, ///< The slip of goods handed over after their sale.
};

/// "receipt", "payment", "order", "z-report", "quotation", "hand-over"; they stand in facts.
[[nodiscard]] std::string_view paperText(PaperKind kind) noexcept;

struct ReprintDocument {
    FactId id; ///< Made when the key is pressed; with a `change` it follows from that.
    PaperKind kind = PaperKind::Receipt;
    FactId document;                 ///< The fact that the paper is of: a sale, a payment, a shift's close.
    std::optional<FactId> change {}; ///< The change of a sale's payment that it is printed for; none: somebody asked.
};

namespace rules { // After the right.
inline constexpr Rule DocumentMustExist {"sales.document-must-exist"};
} // namespace rules

/// Which copy it is, from 1; call it before the paper is made. Needs the right "receipt.reprint", but for
/// the first copy after a change of payment, which needed a right of its own.
[[nodiscard]] Result<qint64> reprintDocument(Shop &shop, const Session &session, const ReprintDocument &request);

/// How many copies were made so far, at any till that is known here.
[[nodiscard]] qint64 copiesOf(store::Connection &connection, FactId document);

} // namespace mizan::sales
