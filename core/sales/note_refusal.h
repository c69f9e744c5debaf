// What somebody tried without the right to it is told to the daybook: denied rights and approvals that were not given;
// not typing errors, and wrong PINs are facts of access already.
#pragma once

#include "core/access/session.h"
#include "core/base/ids.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct NoteRefusal {
    access::Right right = access::Right::RecordSale;
    Rule rule = access::rules::RightMustBeHeld; ///< Which rule answered.
    SaleId ticket;                              ///< While which ticket was open.
};

/// Whether a refusal by this rule is told: access.right-must-be-held, access.approval-must-be-given (asked, and not
/// given), access.approver-must-hold-right, access.approver-must-be-another.
[[nodiscard]] bool isToldRefusal(const Rule &rule);

/// Writes "action.refused"; the same person, right and rule within one ticket only once, also after a restart. Needs no
/// right.
void noteRefusal(Shop &shop, const Session &session, const NoteRefusal &refused);

} // namespace mizan::sales
