// The slip that goes into the drawer when cash is put in or taken out, to be signed.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"

namespace mizan::documents {

struct CashSlip {
    Money amount; ///< Negative: taken out.
    PaperHead head {};
    QString at {}; ///< As the paper's language writes it.
    QString till {};
    QString cashier {};
    QString reason {};
    QString note {};     ///< Empty: none.
    QString approver {}; ///< Who allowed it; empty: nobody had to.
    qint64 copy = 0;     ///< Which one, from 1; 0: the paper itself.
};

[[nodiscard]] Document cashSlipDocument(const CashSlip &slip, const Wording &wording);

} // namespace mizan::documents
