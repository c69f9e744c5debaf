// From a country pack to records.
#include "core/accounts/set_up_from_pack.h"

#include "core/accounts/account_record.h"
#include "core/tax/tax_record.h"

#include <algorithm>

namespace mizan::accounts {

std::vector<daybook::RecordChange> setUpFromPack(const CountryPack &pack, QStringView language, IdMaker &ids)
{
    std::vector<daybook::RecordChange> changes;
    for (const PackAccount &item : pack.accounts) {
        const Account account {ids.make<AccountId>(), item.code, item.name.in(language, pack.language), item.type};
        changes.push_back(accountChange(account));
        for (const RoleKey &role : item.roles)
            changes.push_back(postingRuleChange(role, account.id));
    }

    std::vector<tax::TaxRate> rates;
    for (const PackTax &item : pack.taxes) {
        rates.push_back(item.rate);
        rates.back().name = item.name.in(language, pack.language);
        changes.push_back(tax::taxRateChange(rates.back()));
    }
    for (const PackTaxClass &item : pack.taxClasses) {
        tax::TaxClass taxClass {item.code, item.name.in(language, pack.language), {}};
        for (const tax::TaxCode &code : item.taxes) // A pack that was read names only taxes that it has.
            taxClass.taxes.push_back(*std::ranges::find(rates, code, &tax::TaxRate::code));
        changes.push_back(tax::taxClassChange(taxClass));
    }
    return changes;
}

} // namespace mizan::accounts
