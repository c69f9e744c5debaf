// What the customer sees of a sale: lines and amounts, a first name, and nothing else that is theirs.
#pragma once

#include "core/devices/pole_display.h"
#include "ui/sales/till_state.h"
#include "ui/words/display_words.h"

namespace mizan::ui {

struct DisplayLine {
    QString name;
    QString code;
    QString times {}; ///< "3 × 1.20"; empty: one piece.
    Money total;

    friend bool operator==(const DisplayLine &, const DisplayLine &) = default;
};

struct CustomerDisplayView {
    enum class Stage { Idle, Selling, Paid };

    Stage stage = Stage::Idle;
    QString firstName {};               ///< Empty: nobody the shop knows.
    std::vector<DisplayLine> lines {};  ///< The latest six, the newest last.
    std::optional<DisplayLine> last {}; ///< The one touched last.
    std::optional<Money> total {};
    std::optional<Money> saved {};  ///< None: nothing was taken off.
    std::optional<Money> due {};    ///< Once a part is paid.
    std::optional<Money> change {}; ///< Of a sale just paid.
    QString foreignChange {};       ///< "EUR 10.00", before `change`; empty: none.
    bool isRefund = false;

    friend bool operator==(const CustomerDisplayView &, const CustomerDisplayView &) = default;
};

inline constexpr std::size_t DisplayedLines = 6;

[[nodiscard]] CustomerDisplayView customerDisplayView(const TillState &state);
/// The same on two lines of twenty letters: the item and its price over the total; then the change.
[[nodiscard]] devices::PoleScreen poleScreen(
    const CustomerDisplayView &view, const DisplayWords &words, const QString &shopName);

} // namespace mizan::ui
