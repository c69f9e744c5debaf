// Accounts by method; only store credit and what is owed stand in the customer's own.
#include "core/sales/tender_booking.h"

namespace mizan::sales {

using accounts::Role;

Role accountRoleOf(TenderMethod method) noexcept
{
    switch (method) {
    case TenderMethod::Cash:
        break;
    case TenderMethod::Card:
        return Role::CardClearing;
    case TenderMethod::StoreCredit:
    case TenderMethod::Exchange: // Owed by the return, spent by its sale in the same breath; nobody's account keeps it.
        return Role::StoreCredit;
    case TenderMethod::OnAccount:
        return Role::CustomerReceivable;
    }
    return Role::TillCash;
}

std::vector<parties::PartyEntry> partyEntries(
    std::optional<PartyId> customer, std::span<const Tender> tenders, std::optional<BusinessDate> due)
{
    using parties::PartyAccount;
    std::vector<parties::PartyEntry> entries;
    for (const Tender &tender : tenders) {
        if (!customer || tender.amount.isZero())
            continue;
        if (tender.method == TenderMethod::StoreCredit)
            entries.push_back({*customer, PartyAccount::StoreCredit, -tender.amount.minor()});
        else if (tender.method == TenderMethod::OnAccount)
            entries.push_back({*customer, PartyAccount::Receivable, tender.amount.minor(), due});
    }
    return entries;
}

} // namespace mizan::sales
