// Store credit never falls below nothing; what is owed stays within the limit and is paid in time, or somebody answers
// for it.
#include "core/sales/customer_credit.h"

#include "core/parties/customer_queries.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;

std::optional<CustomerCredit> creditOf(
    store::Connection &connection, Currency currency, std::optional<PartyId> customer, BusinessDate today)
{
    if (!customer || !parties::isKnown(connection, *customer))
        return std::nullopt;
    const auto known = parties::findCustomer(connection, currency, *customer);
    const parties::CustomerBalances balances = parties::balancesOf(connection, currency, *customer);
    CustomerCredit credit {balances.storeCredit, balances.receivable,
        parties::overdueOf(connection, currency, *customer, today), known->creditLimit, std::nullopt, known->isBlocked};
    if (known->paymentDays)
        credit.due = BusinessDate::fromDays(today.days() + *known->paymentDays);
    return credit;
}

CustomerCredit afterTenders(CustomerCredit credit, std::span<const Tender> tenders)
{
    for (const Tender &tender : tenders) {
        if (tender.method == TenderMethod::StoreCredit)
            credit.storeCredit -= tender.amount;
        else if (tender.method == TenderMethod::OnAccount)
            credit.owed += tender.amount;
    }
    return credit;
}

namespace {

bool mayExceedLimit(const Tender &tender, const Session &session)
{
    return session.allows(Right::SellOverLimit)
        || (tender.approval && tender.approval->right == access::nameOf(Right::SellOverLimit));
}

Result<void> checkOnAccount(const CustomerCredit &credit, const Tender &tender, const Session &session)
{
    if (!credit.limit)
        return refuse(rules::CustomerMustHaveLimit, u"tenders"_s);
    if (mayExceedLimit(tender, session))
        return {};
    if (credit.isBlocked)
        return refuse(rules::CustomerMustNotBeBlocked, u"tenders"_s);
    if (!credit.overdue.isZero())
        return refuse(rules::CustomerMustNotBeOverdue, u"tenders"_s, {{"overdue", credit.overdue}});
    const Money after = credit.owed + tender.amount;
    if (after > *credit.limit)
        return refuse(rules::CreditLimitMustHold, u"tenders"_s,
            {{"limit", *credit.limit}, {"owed", credit.owed}, {"tender", tender.amount}, {"after", after}});
    return {};
}

} // namespace

bool isApprovable(const Rule &rule) noexcept
{
    return rule == rules::CustomerMustNotBeBlocked || rule == rules::CustomerMustNotBeOverdue
        || rule == rules::CreditLimitMustHold;
}

Result<void> checkCredit(
    const std::optional<CustomerCredit> &credit, std::span<const Tender> tenders, const Session &session)
{
    std::optional<CustomerCredit> left = credit;
    for (const Tender &tender : tenders) {
        if (tender.method != TenderMethod::StoreCredit && tender.method != TenderMethod::OnAccount)
            continue;
        if (!left)
            return refuse(rules::TenderMustHaveCustomer, u"customer"_s);
        if (tender.method == TenderMethod::StoreCredit) {
            if (tender.amount > left->storeCredit)
                return refuse(rules::StoreCreditMustSuffice, u"tenders"_s,
                    {{"credit", left->storeCredit}, {"tender", tender.amount}});
        } else if (const auto checked = checkOnAccount(*left, tender, session); !checked) {
            return checked;
        }
        left = afterTenders(*left, {&tender, 1});
    }
    return {};
}

} // namespace mizan::sales
