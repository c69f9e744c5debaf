// Sentences of payments: gift cards, card terminals, loyalty points, and changing how a sale was paid.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"parties.loyalty-amounts-must-not-be-negative",
        QT_TRANSLATE_NOOP(
            "Refusal", "Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.")},
    {"parties.loyalty-days-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.")},
    {"parties.loyalty-percent-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.")},
    {"parties.tiers-must-rise",
        QT_TRANSLATE_NOOP("Refusal",
            "Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.")},
    {"payments.card-balance-must-suffice",
        QT_TRANSLATE_NOOP("Refusal",
            "There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another "
            "way.")},
    {"payments.card-currency-must-be-shops",
        QT_TRANSLATE_NOOP("Refusal",
            "The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.")},
    {"payments.card-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or "
            "take another way to pay.")},
    {"payments.card-must-be-overspent",
        QT_TRANSLATE_NOOP("Refusal",
            "There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card "
            "again.")},
    {"payments.card-must-not-be-blocked",
        QT_TRANSLATE_NOOP("Refusal", "The card is blocked. It was not used. Unblock it, or take another way to pay.")},
    {"payments.card-must-not-be-expired",
        QT_TRANSLATE_NOOP(
            "Refusal", "The card could be spent until {expired}. It was not used. Take another way to pay.")},
    {"payments.card-number-must-be-read",
        QT_TRANSLATE_NOOP("Refusal", "The card was misread. It was not used. Scan or type its number again.")},
    {"payments.card-number-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "This is not the number of one of this shop's gift cards. Nothing was used. Scan or type it again.")},
    {"payments.card-prefix-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.")},
    {"payments.card-reason-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.")},
    {"payments.load-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal",
            "What is put on a card has to be above zero, in the shop's currency. Nothing was put on it. Type another "
            "amount.")},
    {"payments.valid-days-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or "
            "none.")},
    {"sales.card-answer-must-be-final",
        QT_TRANSLATE_NOOP("Refusal",
            "The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.")},
    {"sales.card-attempt-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the "
            "terminal.")},
    {"sales.card-attempts-must-be-settled",
        QT_TRANSLATE_NOOP("Refusal",
            "The card terminal was asked for {amount} before, and what became of that is open. Nothing more was "
            "charged or paid back; the sale is kept. Ask the terminal again.")},
    {"sales.card-charge-must-be-tender",
        QT_TRANSLATE_NOOP("Refusal",
            "A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the "
            "payment again: it is taken, or given back.")},
    {"sales.card-charge-must-stand",
        QT_TRANSLATE_NOOP("Refusal",
            "The card payment of {amount} does not stand: it went back, is going back, or paid something else. The "
            "sale is kept. Remove it and pay another way.")},
    {"sales.card-refund-must-be-of-return",
        QT_TRANSLATE_NOOP("Refusal",
            "{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again "
            "as it was when the terminal was asked.")},
    {"sales.changed-sale-must-be-last",
        QT_TRANSLATE_NOOP("Refusal",
            "Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and "
            "sell them again.")},
    {"sales.changed-sale-must-be-of-this-shift",
        QT_TRANSLATE_NOOP("Refusal",
            "Receipt {number} is not of this till's open shift. Its payment stays as it is. Take the goods back and "
            "sell them again.")},
    {"sales.changed-sale-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This sale is not known here. Nothing was changed. Choose the sale again.")},
    {"sales.changed-sale-must-not-be-exchange",
        QT_TRANSLATE_NOOP("Refusal",
            "Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and "
            "sell them anew.")},
    {"sales.changed-sale-must-not-be-returned",
        QT_TRANSLATE_NOOP("Refusal",
            "Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.")},
    {"sales.charged-card-must-stay",
        QT_TRANSLATE_NOOP("Refusal",
            "What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the "
            "goods back.")},
    {"sales.gift-card-must-pay-goods",
        QT_TRANSLATE_NOOP("Refusal",
            "A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.")},
    {"sales.points-must-be-redeemed-at-sale",
        QT_TRANSLATE_NOOP("Refusal",
            "Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points "
            "first.")},
    {"sales.points-must-be-worth-discount",
        QT_TRANSLATE_NOOP("Refusal",
            "The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.")},
    {"sales.points-must-have-customer",
        QT_TRANSLATE_NOOP(
            "Refusal", "Points are a customer's. Nothing was redeemed; the sale is kept. Choose the customer first.")},
    {"sales.points-must-suffice",
        QT_TRANSLATE_NOOP("Refusal",
            "{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.")},
    {"sales.tender-must-name-card",
        QT_TRANSLATE_NOOP(
            "Refusal", "Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.")},
    {"sales.tenders-must-differ",
        QT_TRANSLATE_NOOP(
            "Refusal", "It was paid this way already. Nothing was changed. Choose another way, or press Esc.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> paymentSentences() { return Sentences; }

} // namespace mizan::ui
