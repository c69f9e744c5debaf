// A tender: what the customer hands over to pay.
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/card_attempt.h"
#include "core/payments/gift_card.h"
#include "core/sales/foreign_cash.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mizan::sales {

/// The numbers stand in ledgers' keys, the texts in facts; they never change their meaning.
enum class TenderMethod {
    Cash = 1,
    Card = 2,        ///< On a terminal; `charge` says so where the till speaks to it.
    StoreCredit = 3, ///< What the shop owes the customer.
    OnAccount = 4,   ///< The customer owes it from now on.
    GiftCard = 6,    ///< Off a card that the shop owes to whoever holds it.
    ForeignCash = 7, ///< Cash in another currency; it goes back as the shop's own.
    Exchange = 9,    ///< Goods that came back for those taken; both facts of an exchange have it.
    Deposit = 10,    ///< Held for a customer's order since before; only its collection has it.
};

/// "cash", "card", "store-credit", "on-account", "gift-card", "foreign-cash", "exchange", "deposit".
[[nodiscard]] std::string_view methodText(TenderMethod method) noexcept;
[[nodiscard]] std::optional<TenderMethod> methodFromText(std::string_view text) noexcept;
[[nodiscard]] constexpr bool isCash(TenderMethod method) noexcept
{
    return method == TenderMethod::Cash || method == TenderMethod::ForeignCash;
}

/// Somebody with more rights allowed something on a line, or a tender.
struct LineApproval {
    std::string right; ///< "price.override".
    UserId approver;

    friend bool operator==(const LineApproval &, const LineApproval &) = default;
};

struct Tender {
    TenderMethod method = TenderMethod::Cash;
    Money amount; ///< In the shop's currency; of ForeignCash what was given is worth, less what of it went back.
    QString approvalCode {};                         ///< Of a card, as the terminal printed it; empty: not noted.
    QString lastFour {};                             ///< Of a card's number, never more of it; empty: not noted.
    std::optional<LineApproval> approval {};         ///< Who allowed it, where the cashier alone may not.
    std::optional<TenderMethod> source {};           ///< Of an exchange or a deposit: how it had been paid before.
    std::optional<payments::GiftCardId> giftCard {}; ///< Of GiftCard: which one; its last four digits stand above.
    std::optional<Money> left {}; ///< Of GiftCard, once recorded: what was on it then, as far as this till knew.
    /// Of Card, where the till spoke to the terminal: what was charged, or in a return what was charged at its sale.
    std::optional<payments::AttemptId> charge {};
    std::optional<payments::AttemptId> refund {}; ///< Of a return: how it went back; none: by hand.
    QString brand {};                             ///< Of the card: "Visa"; empty: not noted.
    std::optional<ForeignCash> foreign {};        ///< Of ForeignCash.

    /// How money came in the first place: an exchange and a deposit hand on what had been paid before.
    [[nodiscard]] TenderMethod paidBy() const noexcept { return source.value_or(method); }
    /// Notes and coins, of whatever currency.
    [[nodiscard]] bool isCash() const noexcept { return mizan::sales::isCash(paidBy()); }
    friend bool operator==(const Tender &, const Tender &) = default;
};

inline constexpr qsizetype MaxApprovalCode = 10; ///< So short that no card number fits in.

namespace rules {                                                             // In the order of checking.
inline constexpr Rule TenderMustHaveAmount {"sales.tender-must-have-amount"}; ///< Only cash may be nothing.
inline constexpr Rule CardDigitsMustBeFour {"sales.card-digits-must-be-four"};
inline constexpr Rule ApprovalCodeMustFit {"sales.approval-code-must-fit"};
inline constexpr Rule ExchangeMustBeOfReturn {"sales.exchange-must-be-of-return"};
inline constexpr Rule DepositMustBeOfOrder {"sales.deposit-must-be-of-order"};
inline constexpr Rule TenderMustNameCard {"sales.tender-must-name-card"}; ///< A gift card, and no other way to pay.
/// Foreign cash, and no other way to pay.
inline constexpr Rule TenderMustNameCurrency {"sales.tender-must-name-currency"};
inline constexpr Rule ForeignCashMustAddUp {"sales.foreign-cash-must-add-up"}; ///< Amounts, rate, and their worth.
} // namespace rules

/// What a tender must hold by itself.
[[nodiscard]] Result<void> checkTender(const Tender &tender);
/// Nobody hands over an exchange or a deposit: only recordExchange() writes one, against goods that come back, and only
/// an order's collection the other.
[[nodiscard]] Result<void> checkHandedOver(std::span<const Tender> tenders);

} // namespace mizan::sales
