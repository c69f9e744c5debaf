// Every ledger of this program, in the order in which they see a fact.
#include "core/all_ledgers.h"

#include "core/access/access_ledger.h"
#include "core/access/company.h"
#include "core/access/role.h"
#include "core/access/user.h"
#include "core/accounts/account_record.h"
#include "core/accounts/accounts_ledger.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/product_search.h"
#include "core/daybook/number_ledger.h"
#include "core/daybook/record.h"
#include "core/sales/sale_ledger.h"
#include "core/sales/shift_ledger.h"
#include "core/stock/place.h"
#include "core/stock/stock_ledger.h"
#include "core/tax/tax_record.h"

namespace mizan {

namespace {

std::unique_ptr<daybook::RecordLedger> makeRecordLedger(catalogue::ProductSearchLedger &search)
{
    std::vector<const daybook::RecordType *> types {&access::companyType(), &access::branchType(), &access::tillType(),
        &access::roleType(), &access::userType(), &tax::taxRateType(), &tax::taxClassType(), &accounts::accountType(),
        &accounts::postingRuleType(), &stock::placeType()};
    for (const daybook::RecordType *type : catalogue::recordTypes())
        types.push_back(type);
    std::vector<std::pair<std::string_view, daybook::RecordObserver *>> observers {
        {catalogue::productType().name, &search}};
    return std::make_unique<daybook::RecordLedger>(std::move(types), std::move(observers));
}

} // namespace

AllLedgers::AllLedgers()
{
    auto search = std::make_unique<catalogue::ProductSearchLedger>();
    m_owned.push_back(makeRecordLedger(*search));
    m_owned.push_back(std::move(search));
    m_owned.push_back(std::make_unique<daybook::NumberLedger>());
    m_owned.push_back(std::make_unique<access::AccessLedger>());
    m_owned.push_back(std::make_unique<accounts::AccountsLedger>());
    m_owned.push_back(std::make_unique<stock::StockLedger>());
    m_owned.push_back(std::make_unique<sales::SaleLedger>());
    m_owned.push_back(std::make_unique<sales::ShiftLedger>());
    for (const auto &ledger : m_owned)
        m_list.push_back(ledger.get());
}

AllLedgers::~AllLedgers() = default;
AllLedgers::AllLedgers(AllLedgers &&) noexcept = default;
AllLedgers &AllLedgers::operator=(AllLedgers &&) noexcept = default;

} // namespace mizan
