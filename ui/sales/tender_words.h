// How ways to pay are called and drawn at the till.
#pragma once

#include "core/sales/tender.h"
#include "ui/theme/icons.h"

#include <QString>

#include <vector>

namespace mizan::ui {

[[nodiscard]] QString tenderName(sales::TenderMethod method);
/// The key that chooses it while paying: "F2".
[[nodiscard]] QString tenderKey(sales::TenderMethod method);
[[nodiscard]] Icon tenderIcon(sales::TenderMethod method);
/// "Card 8.30 · Cash 20.00"; goods that pay for others are not money.
[[nodiscard]] QString tendersText(const std::vector<sales::Tender> &tenders);
/// "Ends in 4242 · Approval 081522"; empty where nothing was noted.
[[nodiscard]] QString tenderDetail(const sales::Tender &tender);

/// "8.30", or what was given in another currency.
[[nodiscard]] QString handedOverText(const sales::Tender &tender);
/// "EUR 10.00 · USD 5.00": what of tenders goes back in their own currencies; empty: nothing.
[[nodiscard]] QString foreignChangeText(const std::vector<sales::Tender> &tenders);

/// What of it is cash, of any currency, without its sign.
[[nodiscard]] Money cashOf(const std::vector<sales::Tender> &tenders, Currency currency);

/// "1 × 20 · 1 × 10": how change is counted out.
[[nodiscard]] QString piecesText(Money amount);

} // namespace mizan::ui
