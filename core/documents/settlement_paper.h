// The paper for a customer who paid what they owed.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"

namespace mizan::documents {

struct SettlementPaper {
    Money amount; ///< Taken off what was owed.
    PaperHead head {};
    QString number {}; ///< "B1-T1-P-000012"; also printed to be scanned.
    access::ReceiptCode code = access::ReceiptCode::Bars;
    QString at {}; ///< As the paper's language writes it.
    QString till {};
    QString cashier {};
    QString customer {}; ///< Empty: erased since.
    Money rounding;      ///< Cash rounding, printed when not zero.
    std::vector<ReceiptTender> tenders {};
    Money change; ///< Printed when not zero.
    Money left;   ///< Owed afterwards.
    QStringList footer {};
    QString anchor {}; ///< Short code of the fact in the daybook; empty: none.
    qint64 copy = 0;   ///< Which one, from 1; 0: the paper itself.
};

[[nodiscard]] Document settlementDocument(const SettlementPaper &paper, const Wording &wording);

} // namespace mizan::documents
