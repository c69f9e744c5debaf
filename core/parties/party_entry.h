// What a fact does to a customer's accounts with the shop. Any fact may carry such entries, in its section "parties".
#pragma once

#include "core/base/business_date.h"
#include "core/base/ids.h"
#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan::parties {

/// The numbers stand in ledgers' keys; they never change their meaning.
enum class PartyAccount {
    Receivable = 1,  ///< What the customer owes for goods bought on account, in minor units.
    StoreCredit = 2, ///< What the shop owes, to be spent in the shop, in minor units.
    Points = 3,      ///< Loyalty points.
};

struct PartyEntry {
    PartyId party;
    PartyAccount account {};
    qint64 amount = 0;                  ///< Added to the balance.
    std::optional<BusinessDate> due {}; ///< Of what is owed: until when it has to be paid; none: no day was set.
    friend bool operator==(const PartyEntry &, const PartyEntry &) = default;
};

/// The section "parties"; nothing for no entries.
void writePartyEntries(daybook::BodyWriter &writer, std::span<const PartyEntry> entries);
[[nodiscard]] std::vector<PartyEntry> readPartyEntries(const daybook::BodyValue &body);

} // namespace mizan::parties
