// What this machine remembers between starts, outside of any shop: nothing in it is the shop's.
#pragma once

#include "ui/setup/machine_form.h"
#include "ui/shell/appearance.h"
#include "ui/shell/office_window.h"

namespace mizan::desktop {

/// Kept in the user's settings folder.
class MachineSettings {
public:
    [[nodiscard]] static ui::Appearance appearance();
    static void setAppearance(const ui::Appearance &appearance);
    /// The back office where nothing was chosen: by the right to open it, as UX 2.1 has it.
    [[nodiscard]] static ui::Landing landing();
    static void setLanding(ui::Landing landing);
    [[nodiscard]] static QString lastShop();
    static void setLastShop(const QString &folder);
    [[nodiscard]] static ui::OfficeView officeView();
    static void setOfficeView(const ui::OfficeView &view);
};

} // namespace mizan::desktop
