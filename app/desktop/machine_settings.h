// What this machine remembers between starts, outside of any shop: nothing in it is the shop's.
#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/office_window.h"

namespace mizan::desktop {

/// Kept in the user's settings folder.
class MachineSettings {
public:
    [[nodiscard]] static ui::Appearance appearance();
    static void setAppearance(const ui::Appearance &appearance);
    [[nodiscard]] static QString lastShop();
    static void setLastShop(const QString &folder);
    [[nodiscard]] static ui::OfficeView officeView();
    static void setOfficeView(const ui::OfficeView &view);
};

} // namespace mizan::desktop
