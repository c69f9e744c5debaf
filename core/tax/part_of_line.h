// The tax of a part of a line that was sold before: goods that come back in several goes give back exactly what was
// charged.
#pragma once

#include "core/base/result.h"
#include "core/tax/calculate.h"

namespace mizan::tax {

struct PartOfLine {
    LineTax line;    ///< As it was recorded.
    Quantity whole;  ///< What the line sold; not 0.
    Quantity before; ///< What earlier parts took of it.
    Quantity now;    ///< What this part takes; of the same sign as `whole`, unless 0.
};

namespace rules {
inline constexpr Rule PartMustFitInLine {"tax.part-must-fit-in-line"};
}

/// The part's gross, taxes and bases: each is what the first `before + now` of the line bear, less what the first
/// `before` do, rounded half up; the net is what the taxes leave. So the parts of a whole line add up to it, whatever
/// their sizes.
[[nodiscard]] Result<LineTax> partOfLine(const PartOfLine &request);

} // namespace mizan::tax
