// The slip of a customer's order: what was promised, what is paid of it, what is left.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"

namespace mizan::documents {

/// A payment for which the slip is printed.
struct OrderPaperPayment {
    QString number {}; ///< "B1-T1-P-000012".
    Money rounding;    ///< Cash rounding, printed when not zero.
    std::vector<ReceiptTender> tenders {};
    Money change; ///< Printed when not zero.
};

struct OrderPaper {
    Currency currency;
    PaperHead head {};
    QString title {};  ///< "Customer order", "Layaway".
    QString number {}; ///< "B1-T1-O-000012"; also printed as a barcode: scanned, it opens the order.
    access::ReceiptCode code = access::ReceiptCode::Bars;
    QString at {}; ///< As the paper's language writes it.
    QString till {};
    QString cashier {};
    QString customer {}; ///< Empty: erased since.
    QString wantedBy {}; ///< Empty: no day is set.
    QString expires {};  ///< The same.
    std::vector<ReceiptLine> lines {};
    Money total = Money::zero(currency);
    Money held = Money::zero(currency);
    Money left = Money::zero(currency);
    std::optional<OrderPaperPayment> payment {};
    bool isCancelled = false;           ///< Its payment is what was paid back; nothing is held or left.
    Money kept = Money::zero(currency); ///< Of the deposit, when it was cancelled.
    QStringList footer {};
    QString anchor {};
    qint64 copy = 0; ///< Which one, from 1; 0: the slip itself.
};

[[nodiscard]] Document orderDocument(const OrderPaper &paper, const Wording &wording);

} // namespace mizan::documents
