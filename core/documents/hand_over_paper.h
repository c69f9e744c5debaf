// The delivery note: what was handed over after its sale, for the driver and the customer; no prices.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"
#include "core/sales/later_queries.h"

namespace mizan {
class Shop;
}

namespace mizan::documents {

/// Goods without a price.
struct HandedGoods {
    QString name {};
    Quantity quantity {};
    QString unit {}; ///< Empty: pieces.
    QString note {}; ///< Serial numbers or batches; empty: none.
};

struct HandOverPaper {
    PaperHead head {};
    QString number {};  ///< "B1-T1-H-000012".
    QString receipt {}; ///< Also printed to be scanned: it opens what is still to be handed over.
    access::ReceiptCode code = access::ReceiptCode::Bars;
    QString at {};
    QString till {};
    QString cashier {};
    QString name {}; ///< Whose it is; empty: nobody said, or erased since. So with what follows.
    QString phone {};
    QString address {};
    QString note {};
    std::vector<HandedGoods> goods {};
    std::vector<HandedGoods> left {}; ///< Of the sale, still to be handed over.
    QStringList footer {};
    QString anchor {};
    qint64 copy = 0; ///< Which one, from 1; 0: the note itself.
};

/// As the sale stands now; a copy says what is left now, too.
[[nodiscard]] HandOverPaper handOverPaperOf(
    Shop &shop, const sales::HandedOver &handed, const Wording &wording, qint64 copy = 0);
[[nodiscard]] Document handOverDocument(const HandOverPaper &paper, const Wording &wording);

} // namespace mizan::documents
