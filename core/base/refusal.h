// A refusal is an answer: it names the broken rule, what it concerns and the values that a person needs to see.
#pragma once

#include "core/base/business_date.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/rate.h"
#include "core/base/rule.h"

#include <QString>

#include <string_view>
#include <variant>
#include <vector>

namespace mizan {

/// A value to show beside a refusal; words for it are found in `ui/words`.
using Shown = std::variant<QString, qint64, Money, Quantity, UnitPrice, Rate, BusinessDate>;

struct Refusal {
    struct Value {
        std::string_view name;
        Shown value;
    };

    Rule rule;
    QString subject {}; ///< The field or line it concerns ("price", "lines[3].quantity"); empty: the whole request.
    std::vector<Value> values {};

    [[nodiscard]] const Shown *find(std::string_view name) const noexcept;
    /// For logs and mizanctl: "sales.tenders-must-cover-total (tenders): total=12.50 EUR".
    [[nodiscard]] QString toLogLine() const;
};

/// The plain, language-free form of a value: "12.50 EUR", "1.5", "2026-11-21".
[[nodiscard]] QString plainText(const Shown &value);

} // namespace mizan
