// The words of customers' papers in the languages that a shop can choose, one or two on a paper.
#pragma once

#include "core/access/receipt_template.h"
#include "core/documents/wording.h"

namespace mizan::documents {

/// English for a language that is not among access::PaperLanguages. What customers never read (Z reports, rights) stays
/// English, as the screens are.
[[nodiscard]] Wording wordingIn(const QString &language);

/// The first language's words with the second's under each of them; numbers, dates and direction are the first's.
[[nodiscard]] Wording bilingual(const Wording &first, const Wording &second);

/// As the shop's template says.
[[nodiscard]] Wording wordingOf(const access::ReceiptTemplate &receipt);

} // namespace mizan::documents
