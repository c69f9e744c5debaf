// Sentences of customers' orders: deposits, layaway, collecting and cancelling.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"sales.cancellation-must-have-reason",
        QT_TRANSLATE_NOOP("Refusal", "Why it is cancelled is not said. It is still open. Choose a reason.")},
    {"sales.changed-sale-must-not-be-of-order",
        QT_TRANSLATE_NOOP("Refusal",
            "Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back "
            "and "
            "sell them anew.")},
    {"sales.deposit-must-be-as-held",
        QT_TRANSLATE_NOOP("Refusal",
            "{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and "
            "collect "
            "it anew.")},
    {"sales.deposit-must-be-of-order",
        QT_TRANSLATE_NOOP("Refusal",
            "A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or "
            "choose another way to pay.")},
    {"sales.layaway-must-be-paid",
        QT_TRANSLATE_NOOP("Refusal",
            "{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment "
            "first.")},
    {"sales.order-day-must-not-be-past",
        QT_TRANSLATE_NOOP(
            "Refusal", "{day} is over already. No order was placed; the goods are still here. Choose a later day.")},
    {"sales.order-fee-must-be-of-deposit",
        QT_TRANSLATE_NOOP("Refusal",
            "The shop can keep something between nothing and {held}. The order is still open. Type another amount.")},
    {"sales.order-must-be-as-agreed",
        QT_TRANSLATE_NOOP("Refusal",
            "These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order "
            "again "
            "and collect it.")},
    {"sales.order-must-be-of-goods",
        QT_TRANSLATE_NOOP("Refusal",
            "A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it "
            "first.")},
    {"sales.order-must-be-open",
        QT_TRANSLATE_NOOP("Refusal",
            "Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open "
            "orders.")},
    {"sales.order-must-be-unpaid",
        QT_TRANSLATE_NOOP("Refusal",
            "Something of this sale is paid already, or an order is being collected. No order was placed. Remove the "
            "payment, or finish it first.")},
    {"sales.order-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "This order is not known at this till. Nothing was changed. Look at the number on its slip.")},
    {"sales.order-must-have-customer",
        QT_TRANSLATE_NOOP("Refusal",
            "Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order "
            "again.")},
    {"sales.order-payment-must-have-amount",
        QT_TRANSLATE_NOOP("Refusal",
            "A payment has to be above zero, in the shop's currency. Nothing was taken. Type another amount.")},
    {"sales.order-payment-must-not-exceed-left",
        QT_TRANSLATE_NOOP(
            "Refusal", "Only {left} of this order is left to pay. Nothing was taken. Type that much or less.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> orderSentences() { return Sentences; }

} // namespace mizan::ui
