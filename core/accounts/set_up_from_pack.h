// What a country pack gives a new shop: accounts, posting rules, taxes and tax classes, as records.
#pragma once

#include "core/accounts/country_pack.h"
#include "core/daybook/record.h"

#include <vector>

namespace mizan::accounts {

/// Complete records for one "record.set" fact, names in `language` where the pack has it, else in English.
[[nodiscard]] std::vector<daybook::RecordChange> setUpFromPack(
    const CountryPack &pack, QStringView language, IdMaker &ids);

} // namespace mizan::accounts
