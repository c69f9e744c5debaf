// How the money of a return goes back: by the methods it came with, last first, and the rest in cash.
#pragma once

#include "core/sales/recorded_sale.h"
#include "core/sales/ticket_totals.h"

#include <span>

namespace mizan::sales {

enum class RefundTo {
    Original,    ///< Store credit, account and card as far as they paid; the rest in cash.
    StoreCredit, ///< All of it stays in the shop, for the customer to spend.
    GiftCard,    ///< All of it goes on a gift card, for whoever holds it to spend.
};

/// Where it goes, and of a gift card which one.
struct RefundWay {
    RefundTo to = RefundTo::Original;
    std::optional<payments::GiftCardRef> card {};

    RefundWay(RefundTo way = RefundTo::Original) // NOLINT: most ways need no more.
        : to(way)
    {
    }
    explicit RefundWay(payments::GiftCardRef onto)
        : to(RefundTo::GiftCard)
        , card(std::move(onto))
    {
    }
    friend bool operator==(const RefundWay &way, RefundTo to) noexcept { return way.to == to; }
};

/// What earlier returns of a sale have given back by one method; above 0.
struct Refunded {
    TenderMethod method = TenderMethod::Cash;
    Money amount;
};

/// What comes back of a sale.
struct RefundRequest {
    Money amount;                           ///< Above or equal 0, before rounding.
    const RecordedSale *original = nullptr; ///< None without a receipt: all in cash.
    std::span<const Refunded> refunded {};  ///< By earlier returns of it.
    bool isRest = false;                    ///< Nothing of the sale is left to return after this.
    RefundWay to {};
    Money exchanged = Money::zero(amount.currency()); ///< What of `amount` is taken in goods instead.
};

/// Amounts negative, as a return has them.
struct Refund {
    Money rounding;
    std::vector<Tender> tenders;
};
/// What is exchanged comes first, as tenders that say how it had been paid; the rest is paid back.
/// Never more by a method than was paid by it, store credit given instead aside. What comes back last carries what
/// rounding took or gave at the sale, so that all of a sale's returns together pay back what was paid.
[[nodiscard]] Refund refundOf(const RefundRequest &request, const TradeTerms &terms);

} // namespace mizan::sales
