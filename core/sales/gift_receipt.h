// A gift receipt: the paper without prices, for whom the goods are given to. No copy of the receipt, but the daybook
// knows of it, since goods come back by its number.
#pragma once

#include "core/access/session.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct PrintGiftReceipt {
    FactId id; ///< Made when the key is pressed.
    SaleId sale;
};

inline constexpr std::string_view GiftReceiptPrintedKind = "gift-receipt.printed";

namespace rules { // After the right to sell.
inline constexpr Rule GiftReceiptSaleMustExist {"sales.gift-receipt-sale-must-exist"};
inline constexpr Rule GiftReceiptMustBeOfASale {"sales.gift-receipt-must-be-of-a-sale"}; ///< Value `number`.
} // namespace rules

/// Call it before the paper is made. Needs the right "sale.record".
[[nodiscard]] Result<void> printGiftReceipt(Shop &shop, const Session &session, const PrintGiftReceipt &request);

} // namespace mizan::sales
