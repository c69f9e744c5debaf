// What recording a sale, a return and an exchange share: the checked sale or return, ready to be written.
#pragma once

#include "core/sales/record_return.h"
#include "core/sales/record_sale.h"
#include "core/sales/recorded_sale.h"

#include <optional>
#include <string>

namespace mizan::sales {

/// The sale but for its number, costs and instant. Refused as recordSale.
[[nodiscard]] Result<RecordedSale> buildSale(
    Shop &shop, const Session &session, const RecordSale &request, const TradeTerms &terms);
/// The return but for its number, costs without a receipt, and instant. `exchanged`: what of it is taken in goods.
/// Refused as recordReturn.
[[nodiscard]] Result<RecordedSale> buildReturn(Shop &shop, const Session &session, const RecordReturn &request,
    const TradeTerms &terms, std::optional<Money> exchanged);

/// Whether these goods may be sold, or promised, at these prices by this session: a sale's rules but for the shift, who
/// buys, and whether the goods are there.
[[nodiscard]] Result<void> checkPromise(
    Shop &shop, const Session &session, const Ticket &ticket, const TradeTerms &terms);
/// Refused where no right could let this session take it back, before anything is read.
[[nodiscard]] Result<void> mayTakeBack(const Session &session, const Ticket &ticket);
/// What the limit of the right counts that returnNeeds() names.
[[nodiscard]] qint64 extentOfReturn(const RecordedSale &sale);
/// All that tenders say, for the digest of what was asked.
[[nodiscard]] std::string textOf(const std::vector<Tender> &tenders);
[[nodiscard]] std::string textOf(const RefundWay &way);

} // namespace mizan::sales
