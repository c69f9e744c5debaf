// Families and line heights.
#include "ui/theme/type.h"

#include <algorithm>

namespace mizan::ui {

QFont font(TypeSize size, Weight weight) { return fontOfPixels(static_cast<int>(size), weight); }

QFont fontOfPixels(int pixels, Weight weight)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Hebrew")});
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

bool hasArabicScript(QStringView text) noexcept
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

int lineHeight(int pixels, QStringView text) noexcept
{
    return (pixels * (hasArabicScript(text) ? 155 : 135) + 99) / 100;
}

} // namespace mizan::ui
