// Setting how the shop's own labels are read.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/label_pattern.h"

namespace mizan {
class Shop;
}

namespace mizan::catalogue {

/// The whole pattern as the form shows it. `request` and the id of a new pattern are made when the form opens.
struct SaveLabelPattern {
    FactId request;
    LabelPattern pattern; ///< Archived: not used any more.
    Currency currency;    ///< The shop's.
};

namespace rules { // In the order of checking, after the right "settings.edit".
inline constexpr Rule LabelMustHaveName {"catalogue.label-must-have-name"};
inline constexpr Rule LabelPrefixMustBeShops {"catalogue.label-prefix-must-be-shops"}; ///< Value `prefix`, if any.
inline constexpr Rule LabelLayoutMustBeReadable {"catalogue.label-layout-must-be-readable"};
inline constexpr Rule LabelValueCheckMustFit {"catalogue.label-value-check-must-fit"}; ///< Of four or five digits.
inline constexpr Rule LabelDecimalsMustFit {"catalogue.label-decimals-must-fit"};      ///< Value `highest`.
inline constexpr Rule LabelMustBeClaimedOnce {
    "catalogue.label-must-be-claimed-once"}; ///< Values `prefix` and `pattern`: the name of the one that has it.
} // namespace rules

/// Only what changed stands in the fact; where nothing did, none is written.
[[nodiscard]] Result<LabelPatternId> saveLabelPattern(
    Shop &shop, const Session &session, const SaveLabelPattern &request);

/// Name and prefixes cleaned; refused by the rules that need no database.
[[nodiscard]] Result<LabelPattern> checkedLabelPattern(const LabelPattern &asked, Currency currency);

} // namespace mizan::catalogue
