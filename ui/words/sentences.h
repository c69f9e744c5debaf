// One sentence for each rule: what happened, what was kept, what to do. {name} stands for the refusal's value of that
// name; [ … ] is said only where its values are given.
#pragma once

#include <span>
#include <string_view>

namespace mizan::ui {

struct Sentence {
    std::string_view rule;
    const char *words; ///< To be translated in the context "Refusal".
};

// Each sorted by the rule's name.
[[nodiscard]] std::span<const Sentence> bookSentences();
[[nodiscard]] std::span<const Sentence> foreignSentences();
[[nodiscard]] std::span<const Sentence> goodsSentences();
[[nodiscard]] std::span<const Sentence> orderSentences();
[[nodiscard]] std::span<const Sentence> paperSentences();
[[nodiscard]] std::span<const Sentence> paymentSentences();
[[nodiscard]] std::span<const Sentence> promiseSentences();
[[nodiscard]] std::span<const Sentence> salesSentences();

} // namespace mizan::ui
