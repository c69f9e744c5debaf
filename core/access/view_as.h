// Seeing the shop as a role sees it: the same person, with no more than the role holds and no more than they hold.
#pragma once

#include "core/access/session.h"

namespace mizan::access {

/// Of each right the smaller grant and limit. What is done in it is done in the person's own name.
[[nodiscard]] Grants narrowed(const Grants &own, const Grants &to);
[[nodiscard]] Session viewAs(const Session &session, const Grants &role);

} // namespace mizan::access
