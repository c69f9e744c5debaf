// Sentences of cash in other currencies than the shop's.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"sales.counted-currency-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency "
            "accepted in the settings, or leave it out.")},
    {"sales.currency-must-be-counted",
        QT_TRANSLATE_NOOP(
            "Refusal", "The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.")},
    {"sales.foreign-cash-must-add-up",
        QT_TRANSLATE_NOOP("Refusal",
            "{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment "
            "anew.")},
    {"sales.foreign-cash-must-fit-step",
        QT_TRANSLATE_NOOP("Refusal",
            "{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type "
            "another amount.")},
    {"sales.foreign-change-must-leave-due",
        QT_TRANSLATE_NOOP("Refusal",
            "With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the "
            "payment anew.")},
    {"sales.foreign-currency-must-be-accepted",
        QT_TRANSLATE_NOOP("Refusal",
            "This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.")},
    {"sales.foreign-currency-must-be-other",
        QT_TRANSLATE_NOOP("Refusal", "{currency} is the shop’s own currency. Nothing was saved. Choose another one.")},
    {"sales.foreign-rate-must-be-current",
        QT_TRANSLATE_NOOP("Refusal",
            "The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the "
            "payment and take it anew.")},
    {"sales.foreign-rate-must-be-fresh",
        QT_TRANSLATE_NOOP("Refusal",
            "The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate "
            "entered in the settings, or choose another way to pay.")},
    {"sales.foreign-rate-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another "
            "rate.")},
    {"sales.foreign-step-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is "
            "kept. Type another amount.")},
    {"sales.rate-days-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.")},
    {"sales.tender-must-name-currency",
        QT_TRANSLATE_NOOP("Refusal",
            "Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> foreignSentences() { return Sentences; }

} // namespace mizan::ui
