// Sentences of promises: quotations, and goods that are paid and handed over later.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"sales.customer-must-have-no-open-order",
        QT_TRANSLATE_NOOP("Refusal",
            "Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then "
            "try again.")},
    {"sales.customer-must-have-no-open-quotation",
        QT_TRANSLATE_NOOP("Refusal",
            "Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try "
            "again.")},
    {"sales.customer-must-have-nothing-to-fetch",
        QT_TRANSLATE_NOOP("Refusal",
            "Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them "
            "back, then try again.")},
    {"sales.delivery-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say "
            "it shorter.")},
    {"sales.hand-over-must-be-owed",
        QT_TRANSLATE_NOOP("Refusal",
            "Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.")},
    {"sales.hand-over-must-have-goods",
        QT_TRANSLATE_NOOP("Refusal",
            "Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.")},
    {"sales.later-must-be-of-stock",
        QT_TRANSLATE_NOOP(
            "Refusal", "{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.")},
    {"sales.later-must-fit-line",
        QT_TRANSLATE_NOOP("Refusal",
            "Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type "
            "another number.")},
    {"sales.name-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "No name stands here any more. Nothing was changed. Customers are erased in their own list.")},
    {"sales.quotation-day-must-not-be-past",
        QT_TRANSLATE_NOOP(
            "Refusal", "{day} is over already. No quotation was given; the goods are still here. Choose a later day.")},
    {"sales.quotation-must-be-of-goods",
        QT_TRANSLATE_NOOP("Refusal",
            "A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it "
            "first.")},
    {"sales.quotation-must-be-open",
        QT_TRANSLATE_NOOP("Refusal",
            "Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was "
            "changed. Ring up the goods, or give a new quotation.")},
    {"sales.quotation-must-be-unpaid",
        QT_TRANSLATE_NOOP("Refusal",
            "Something of this sale is paid already, or an order is being collected. No quotation was given. Remove "
            "the payment, or finish it first.")},
    {"sales.quotation-must-be-valid",
        QT_TRANSLATE_NOOP("Refusal",
            "Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at "
            "today's prices, or have the old prices approved.")},
    {"sales.quotation-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "This quotation is not known at this till. Nothing was changed. Look at the number on its paper.")},
    {"sales.quotation-must-name-somebody",
        QT_TRANSLATE_NOOP("Refusal",
            "A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or "
            "type a name.")},
    {"sales.quotation-must-not-be-cancelled",
        QT_TRANSLATE_NOOP("Refusal",
            "Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the "
            "goods, or give a new quotation.")},
    {"sales.quoted-line-must-stand",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan "
            "what is wanted besides.")},
    {"sales.quoted-product-must-be-sold",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods "
            "by themselves, or have the old prices approved.")},
    {"sales.return-must-be-as-handed-over",
        QT_TRANSLATE_NOOP("Refusal",
            "Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return "
            "as many of each.")},
    {"sales.sale-must-have-goods-to-hand-over",
        QT_TRANSLATE_NOOP("Refusal",
            "Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of "
            "what is.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> promiseSentences() { return Sentences; }

} // namespace mizan::ui
