// Every ledger of this program, in the order in which they see a fact.
#include "core/all_ledgers.h"

#include "core/access/access_ledger.h"
#include "core/access/company.h"
#include "core/access/lock_policy.h"
#include "core/access/picture.h"
#include "core/access/receipt_template.h"
#include "core/access/role.h"
#include "core/access/user.h"
#include "core/accounts/account_record.h"
#include "core/accounts/accounts_ledger.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/product_search.h"
#include "core/daybook/number_ledger.h"
#include "core/daybook/record.h"
#include "core/parties/customer_record.h"
#include "core/parties/customer_search.h"
#include "core/parties/loyalty_terms.h"
#include "core/parties/party_ledger.h"
#include "core/parties/points_ledger.h"
#include "core/payments/card_attempt_ledger.h"
#include "core/payments/gift_card_ledger.h"
#include "core/sales/foreign_cash_ledger.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/later_ledger.h"
#include "core/sales/order_ledger.h"
#include "core/sales/quotation_ledger.h"
#include "core/sales/return_policy.h"
#include "core/sales/sale_ledger.h"
#include "core/sales/shift_ledger.h"
#include "core/sales/till_event_ledger.h"
#include "core/stock/lot_ledger.h"
#include "core/stock/place.h"
#include "core/stock/reservation_ledger.h"
#include "core/stock/stock_ledger.h"
#include "core/tax/tax_record.h"

namespace mizan {

namespace {

std::unique_ptr<daybook::RecordLedger> makeRecordLedger(
    catalogue::ProductSearchLedger &products, parties::CustomerSearchLedger &customers)
{
    std::vector<const daybook::RecordType *> types {&access::companyType(), &access::branchType(), &access::tillType(),
        &access::roleType(), &access::userType(), &access::lockPolicyType(), &tax::taxRateType(), &tax::taxClassType(),
        &accounts::accountType(), &accounts::postingRuleType(), &stock::placeType(), &parties::customerType(),
        &sales::returnPolicyType(), &parties::loyaltyTermsType(), &sales::foreignCurrencyType(),
        &sales::foreignTermsType(), &access::pictureType(), &access::receiptTemplateType()};
    for (const daybook::RecordType *type : catalogue::recordTypes())
        types.push_back(type);
    std::vector<std::pair<std::string_view, daybook::RecordObserver *>> observers {
        {catalogue::productType().name, &products}, {parties::customerType().name, &customers}};
    return std::make_unique<daybook::RecordLedger>(std::move(types), std::move(observers));
}

} // namespace

AllLedgers::AllLedgers()
{
    auto products = std::make_unique<catalogue::ProductSearchLedger>();
    auto customers = std::make_unique<parties::CustomerSearchLedger>();
    m_owned.push_back(makeRecordLedger(*products, *customers));
    m_owned.push_back(std::move(products));
    m_owned.push_back(std::move(customers));
    m_owned.push_back(std::make_unique<daybook::NumberLedger>());
    m_owned.push_back(std::make_unique<access::AccessLedger>());
    m_owned.push_back(std::make_unique<accounts::AccountsLedger>());
    m_owned.push_back(std::make_unique<parties::PartyLedger>());
    m_owned.push_back(std::make_unique<parties::PointsLedger>());
    m_owned.push_back(std::make_unique<stock::StockLedger>());
    m_owned.push_back(std::make_unique<stock::ReservationLedger>());
    m_owned.push_back(std::make_unique<stock::LotLedger>());
    m_owned.push_back(std::make_unique<payments::GiftCardLedger>());
    m_owned.push_back(std::make_unique<payments::CardAttemptLedger>());
    m_owned.push_back(std::make_unique<sales::SaleLedger>());
    m_owned.push_back(std::make_unique<sales::OrderLedger>());
    m_owned.push_back(std::make_unique<sales::QuotationLedger>());
    m_owned.push_back(std::make_unique<sales::LaterLedger>());
    m_owned.push_back(std::make_unique<sales::ShiftLedger>());
    m_owned.push_back(std::make_unique<sales::ForeignCashLedger>());
    m_owned.push_back(std::make_unique<sales::TillEventLedger>());
    for (const auto &ledger : m_owned)
        m_list.push_back(ledger.get());
}

AllLedgers::~AllLedgers() = default;
AllLedgers::AllLedgers(AllLedgers &&) noexcept = default;
AllLedgers &AllLedgers::operator=(AllLedgers &&) noexcept = default;

} // namespace mizan
