// What mizanctl --help says.
#pragma once

#include <QString>

namespace mizan::ctl {

[[nodiscard]] QString helpText();

} // namespace mizan::ctl
