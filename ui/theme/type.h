// Type: the sizes that exist, the families, and the line height that fixed rows can rely on.
#pragma once

#include <QFont>
#include <QStringView>

namespace mizan::ui {

/// Sizes in pixels at 100 %.
enum class TypeSize {
    Caption = 12,
    Label = 13,
    Body = 14,
    TillRow = 15,
    ScanField = 17,
    Title = 20,
    PadDigit = 24,
    Figure = 28,
    Prompt = 32,
    Due = 40,
    Total = 44,
    Quantity = 48,
    Change = 64,
};

enum class Weight { Regular = QFont::Normal, SemiBold = QFont::DemiBold, Bold = QFont::Bold };

/// Noto Sans first, so that digits are its fixed-width ones in every language; then Arabic and Hebrew by name.
[[nodiscard]] QFont font(TypeSize size, Weight weight = Weight::Regular);
[[nodiscard]] QFont fontOfPixels(int pixels, Weight weight = Weight::Regular);

[[nodiscard]] bool hasArabicScript(QStringView text) noexcept;
/// 1.35 of the size, 1.55 for Arabic script: the natural height of Noto Sans Arabic (2.1) overlaps in fixed rows.
[[nodiscard]] int lineHeight(int pixels, QStringView text) noexcept;

} // namespace mizan::ui
