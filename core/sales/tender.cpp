// Names of the tenders' methods, and what a tender must hold.
#include "core/sales/tender.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

struct MethodName {
    TenderMethod method;
    std::string_view text;
};

constexpr std::array Names {MethodName {TenderMethod::Cash, "cash"}, MethodName {TenderMethod::Card, "card"},
    MethodName {TenderMethod::StoreCredit, "store-credit"}, MethodName {TenderMethod::OnAccount, "on-account"},
    MethodName {TenderMethod::GiftCard, "gift-card"}, MethodName {TenderMethod::ForeignCash, "foreign-cash"},
    MethodName {TenderMethod::Exchange, "exchange"}, MethodName {TenderMethod::Deposit, "deposit"}};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// What it says of its worth is what the rate makes of it.
bool addsUp(const ForeignCash &cash, Money amount)
{
    const Currency currency = cash.given.currency();
    if (currency == amount.currency() || cash.change.currency() != currency || cash.rate <= Rate()
        || cash.given <= Money::zero(currency) || cash.change.isNegative() || cash.change > cash.given)
        return false;
    const auto given = worthOf(cash.given, cash.rate, amount.currency());
    const auto change = worthOf(cash.change, cash.rate, amount.currency());
    const auto held = worthOf(cash.given - cash.change, cash.rate, amount.currency());
    return given && change && held && amount == *given - *change && cash.held == *held;
}

} // namespace

std::string_view methodText(TenderMethod method) noexcept
{
    return std::ranges::find(Names, method, &MethodName::method)->text;
}

std::optional<TenderMethod> methodFromText(std::string_view text) noexcept
{
    const auto found = std::ranges::find(Names, text, &MethodName::text);
    return found == Names.end() ? std::nullopt : std::optional(found->method);
}

Result<void> checkTender(const Tender &tender)
{
    if (tender.method != TenderMethod::Cash && tender.amount.isZero())
        return refuse(rules::TenderMustHaveAmount, u"tenders"_s);
    if (!tender.lastFour.isEmpty() && (tender.lastFour.size() != 4 || !std::ranges::all_of(tender.lastFour, isDigit)))
        return refuse(rules::CardDigitsMustBeFour, u"tenders"_s);
    if (tender.approvalCode.size() > MaxApprovalCode)
        return refuse(rules::ApprovalCodeMustFit, u"tenders"_s, {{"highest", qint64 {MaxApprovalCode}}});
    if ((tender.paidBy() == TenderMethod::GiftCard) != tender.giftCard.has_value())
        return refuse(rules::TenderMustNameCard, u"tenders"_s);
    if ((tender.method == TenderMethod::ForeignCash) != tender.foreign.has_value())
        return refuse(rules::TenderMustNameCurrency, u"tenders"_s);
    if (tender.foreign && !addsUp(*tender.foreign, tender.amount))
        return refuse(rules::ForeignCashMustAddUp, u"tenders"_s, {{"amount", tender.foreign->given}});
    return {};
}

Result<void> checkHandedOver(std::span<const Tender> tenders)
{
    if (std::ranges::find(tenders, TenderMethod::Exchange, &Tender::method) != tenders.end())
        return refuse(rules::ExchangeMustBeOfReturn, u"tenders"_s);
    if (std::ranges::find(tenders, TenderMethod::Deposit, &Tender::method) != tenders.end())
        return refuse(rules::DepositMustBeOfOrder, u"tenders"_s);
    return {};
}

} // namespace mizan::sales
