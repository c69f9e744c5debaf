// Sentences of payments: changing how a sale was paid.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
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
    {"sales.tenders-must-differ",
        QT_TRANSLATE_NOOP(
            "Refusal", "It was paid this way already. Nothing was changed. Choose another way, or press Esc.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> paymentSentences() { return Sentences; }

} // namespace mizan::ui
