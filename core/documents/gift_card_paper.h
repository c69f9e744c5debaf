// The paper that a gift card or voucher without a card of its own is: its number to be scanned and read, and what is on
// it.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"

namespace mizan::documents {

struct GiftCardPaper {
    Money balance;
    PaperHead head {};
    QString number {};     ///< All its digits: printed here and nowhere else.
    QString receipt {};    ///< The one by which money was put on it.
    QString at {};         ///< As the paper's language writes it.
    QString validUntil {}; ///< Empty: without end.
    QStringList footer {};
};

[[nodiscard]] Document giftCardDocument(const GiftCardPaper &paper, const Wording &wording);

} // namespace mizan::documents
