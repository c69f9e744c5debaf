// The cash drawer hangs on the receipt printer; these are the only bytes in the house that open it.
#pragma once

#include <QByteArray>

namespace mizan::devices {

/// Which pin of the printer's drawer socket the drawer's cable uses; nearly all use the second.
enum class DrawerPin { Second, Fifth };

/// `ESC p`: one pulse of 50 ms. Whoever sends it has written the fact that permits it.
[[nodiscard]] QByteArray drawerKick(DrawerPin pin = DrawerPin::Second);

} // namespace mizan::devices
