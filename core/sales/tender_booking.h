// Where tenders are booked: the account that each brings its money to, and what it does to the customer's own.
#pragma once

#include "core/accounts/account.h"
#include "core/parties/party_entry.h"
#include "core/sales/tender.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan::sales {

/// The account that holds what a tender brought.
[[nodiscard]] accounts::Role accountRoleOf(TenderMethod method) noexcept;

/// What tenders do to the customer's accounts; `due` goes with what is bought on account. In a return, negative tenders
/// turn them round.
[[nodiscard]] std::vector<parties::PartyEntry> partyEntries(
    std::optional<PartyId> customer, std::span<const Tender> tenders, std::optional<BusinessDate> due = {});

} // namespace mizan::sales
