// The papers of sales and shifts, from what the shop recorded; amounts are never worked out again.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/settlement_paper.h"
#include "core/documents/wording.h"
#include "core/documents/z_report.h"
#include "core/sales/sale_queries.h"
#include "core/sales/settle_account.h"
#include "core/sales/shift.h"

namespace mizan {
class Shop;
}

namespace mizan::documents {

/// For the till and for reprints alike; a reprint is marked as a copy.
[[nodiscard]] Receipt receiptOf(Shop &shop, const sales::SaleDetail &sale, const Wording &wording, bool isCopy = false);

/// For who paid what they owed.
[[nodiscard]] SettlementPaper settlementPaperOf(
    Shop &shop, const sales::AccountSettled &settled, const Wording &wording, bool isCopy = false);

/// Of a closed shift (Z), or of one so far (X), whose expected cash is then left out.
[[nodiscard]] ZReport zReportOf(
    Shop &shop, const sales::ShiftReport &report, const Wording &wording, bool isCopy = false);

} // namespace mizan::documents
