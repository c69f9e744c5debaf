// The pulse that opens a drawer.
#include "core/devices/drawer.h"

namespace mizan::devices {

QByteArray drawerKick(DrawerPin pin)
{
    constexpr char Escape = 0x1B;
    constexpr char OnTime = 25; // Times 2 ms.
    constexpr char OffTime = static_cast<char>(250);
    const char socket = pin == DrawerPin::Second ? 0 : 1;
    const char command[] = {Escape, 'p', socket, OnTime, OffTime};
    return {command, sizeof command};
}

} // namespace mizan::devices
