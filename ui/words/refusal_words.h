// The sentence a person reads when a rule says no: what happened, what was kept, what to do.
#pragma once

#include "core/base/refusal.h"

#include <QString>

#include <string_view>
#include <vector>

namespace mizan::ui {

[[nodiscard]] QString sentenceFor(const Refusal &refusal);
[[nodiscard]] bool hasSentence(std::string_view ruleName);
/// Every rule name that has a sentence, sorted.
[[nodiscard]] std::vector<std::string_view> ruleNamesWithSentence();
/// A value as the sentence shows it.
[[nodiscard]] QString shownText(const Shown &value);

} // namespace mizan::ui
