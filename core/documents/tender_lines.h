// How it was paid, as papers print it.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"
#include "core/sales/tender.h"

#include <span>
#include <vector>

namespace mizan::documents {

[[nodiscard]] const QString &methodName(sales::TenderMethod method, const Wording &wording);
/// One for each tender; cash of another currency as it was handed over, beneath it the rate with what
/// that makes in the shop's, and what of it was given back.
[[nodiscard]] std::vector<ReceiptTender> tenderLines(std::span<const sales::Tender> tenders, const Wording &wording);

} // namespace mizan::documents
