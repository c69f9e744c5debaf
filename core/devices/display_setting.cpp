// Three local settings, as texts.
#include "core/devices/display_setting.h"

#include "core/access/session.h"
#include "core/store/local_setting.h"

namespace mizan::devices {

namespace {

constexpr std::string_view ScreenSetting = "display.screen";
constexpr std::string_view LanguageSetting = "display.language";
constexpr std::string_view PoleSetting = "display.pole";

void keep(store::Connection &connection, std::string_view name, const QString &text)
{
    if (text.isEmpty())
        store::dropLocalSetting(connection, name);
    else
        store::setLocalSetting(connection, name, text);
}

} // namespace

Result<CustomerDisplays> customerDisplays(store::Connection &connection)
{
    CustomerDisplays displays {store::localSetting(connection, ScreenSetting).value_or(QString()),
        store::localSetting(connection, LanguageSetting).value_or(QString())};
    const QString pole = store::localSetting(connection, PoleSetting).value_or(QString());
    if (pole.isEmpty())
        return displays;
    const auto address = printerAddressFrom(pole);
    if (!address)
        return refuseAs(address);
    displays.pole = *address;
    return displays;
}

Result<void> setCustomerDisplays(
    store::Connection &connection, const Session &session, const CustomerDisplays &displays)
{
    if (const auto allowed = access::require(session, access::Right::EditSettings); !allowed)
        return refuseAs(allowed);
    const QString pole = displays.pole ? textOf(*displays.pole) : QString();
    if (displays.pole) {
        if (const auto known = printerAddressFrom(pole); !known)
            return refuseAs(known);
    }
    // From here it must succeed.
    keep(connection, ScreenSetting, displays.screen);
    keep(connection, LanguageSetting, displays.language);
    keep(connection, PoleSetting, pole);
    return {};
}

} // namespace mizan::devices
