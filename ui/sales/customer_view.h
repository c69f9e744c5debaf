// What the till shows of the customer: the bar above the sale, and the panel for a new one. Plain values.
#pragma once

#include "core/base/ids.h"
#include "ui/theme/icons.h"

#include <QString>

#include <vector>

namespace mizan::ui {

enum class ChipMood { Quiet, Stop };

/// A fact about the customer: an icon and a word, never colour alone.
struct CustomerChip {
    Icon icon = Icon::None;
    QString words;
    ChipMood mood = ChipMood::Quiet;
    friend bool operator==(const CustomerChip &, const CustomerChip &) = default;
};

struct CustomerView {
    QString name; ///< "Walk-in customer" where the shop does not know them.
    bool isKnown = false;
    std::vector<CustomerChip> chips {};
};

/// Name and phone of somebody the shop learns to know.
struct CustomerPanelView {
    PartyId id; ///< Made when the panel opens: saved twice, it is one customer.
    QString name {};
    QString phone {};
    QString problem {};
};

} // namespace mizan::ui
