// QSettings by names that stand here only.
#include "app/desktop/machine_settings.h"

#include <QSettings>

#include <algorithm>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

namespace {

QSettings settings() { return QSettings(u"mizan"_s, u"mizan"_s); }

constexpr QLatin1StringView SchemeKey {"appearance/scheme"};
constexpr QLatin1StringView ContrastKey {"appearance/high-contrast"};
constexpr QLatin1StringView LanguageKey {"appearance/language"};
constexpr QLatin1StringView ScaleKey {"appearance/scale-percent"};
constexpr QLatin1StringView LandingKey {"landing"};
constexpr QLatin1StringView TillLanding {"till"};
constexpr QLatin1StringView OfficeLanding {"office"};
constexpr QLatin1StringView ShopKey {"shop/last"};
constexpr QLatin1StringView GeometryKey {"office/geometry"};
constexpr QLatin1StringView RailKey {"office/rail-expanded"};

} // namespace

ui::Appearance MachineSettings::appearance()
{
    const QSettings stored = settings();
    ui::Appearance appearance;
    const int scheme = stored.value(SchemeKey, static_cast<int>(appearance.scheme)).toInt();
    appearance.scheme = static_cast<ui::SchemeChoice>(std::clamp(scheme, 0, static_cast<int>(ui::SchemeChoice::Dark)));
    appearance.highContrast = stored.value(ContrastKey).toBool();
    appearance.language = ui::languageFromCode(stored.value(LanguageKey).toString()).value_or(ui::languageOfSystem());
    const int scale = stored.value(ScaleKey).toInt();
    if (std::ranges::find(ui::ScalePercents, scale) != ui::ScalePercents.end())
        appearance.scalePercent = scale;
    return appearance;
}

void MachineSettings::setAppearance(const ui::Appearance &appearance)
{
    QSettings stored = settings();
    stored.setValue(SchemeKey, static_cast<int>(appearance.scheme));
    stored.setValue(ContrastKey, appearance.highContrast);
    stored.setValue(LanguageKey, ui::codeOf(appearance.language));
    stored.setValue(ScaleKey, appearance.scalePercent);
}

ui::Landing MachineSettings::landing()
{
    return settings().value(LandingKey).toString() == TillLanding ? ui::Landing::Till : ui::Landing::BackOffice;
}

void MachineSettings::setLanding(ui::Landing landing)
{
    settings().setValue(LandingKey, landing == ui::Landing::Till ? TillLanding : OfficeLanding);
}

QString MachineSettings::lastShop() { return settings().value(ShopKey).toString(); }

void MachineSettings::setLastShop(const QString &folder) { settings().setValue(ShopKey, folder); }

ui::OfficeView MachineSettings::officeView()
{
    const QSettings stored = settings();
    return {stored.value(GeometryKey).toByteArray(), stored.value(RailKey).toBool()};
}

void MachineSettings::setOfficeView(const ui::OfficeView &view)
{
    QSettings stored = settings();
    stored.setValue(GeometryKey, view.geometry);
    stored.setValue(RailKey, view.railExpanded);
}

} // namespace mizan::desktop
