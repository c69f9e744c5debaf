// Labels that a scale prints: EAN-13 codes of the shop's own whose digits hold an item number and a price or weight.
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace mizan::catalogue {

using LabelPatternId = Id<struct LabelPatternTag>;

/// What the value digits of a label are.
enum class LabelValueKind { Price = 0, Weight = 1 }; ///< The numbers stand in records.

/// How the labels with some prefixes are read. `layout` has a letter for each of the 13 digits, spaces aside: PP
/// prefix, I item number, V value, v its own check digit (over four or five V), C the code's check digit.
struct LabelPattern {
    LabelPatternId id;
    QString name;
    QStringList prefixes; ///< "02" or "20" to "29": GS1 leaves them to shops (General Specifications, section 1.4).
    QString layout = QStringLiteral("PP IIIII VVVVV C");
    LabelValueKind kind = LabelValueKind::Price;
    int decimals = 2; ///< Of the value: 01234 is 12.34 with two.
    bool isArchived = false;

    friend bool operator==(const LabelPattern &, const LabelPattern &) = default;
};

inline constexpr int LabelDigits = 13;

/// Where in a code of 13 digits the parts stand.
struct LabelLayout {
    struct Part {
        qsizetype from = 0;
        qsizetype length = 0;
    };
    Part item;
    Part value;
    std::optional<qsizetype> valueCheck {};
};
/// None where the letters make no label: 13 of them, PP first and C last, between them one run of I (1 to 6), one of V
/// (3 to 6) and at most one v.
[[nodiscard]] std::optional<LabelLayout> readLayout(QStringView layout);

/// The check digit of four or five digits of a price or weight; none for another length. Source: GS1 General
/// Specifications, section 7.9.3 and 7.9.4.
[[nodiscard]] std::optional<QChar> valueCheckDigit(QStringView digits);

using LabelValue = std::variant<Money, Quantity>;

/// What stands on a label.
struct LabelReading {
    QString pattern; ///< Its name.
    QString item;    ///< The item number's digits, zeros in front too.
    LabelValue value;

    friend bool operator==(const LabelReading &, const LabelReading &) = default;
};

namespace rules { // Of a label that a pattern claims, in the order of checking.
inline constexpr Rule LabelValueMustHaveRightCheckDigit {"catalogue.label-value-must-have-right-check-digit"};
inline constexpr Rule LabelMustHaveValue {"catalogue.label-must-have-value"}; ///< Not all zeros.
} // namespace rules

/// The patterns in use.
class LabelBook {
public:
    LabelBook() = default;
    explicit LabelBook(std::vector<LabelPattern> patterns);
    [[nodiscard]] const std::vector<LabelPattern> &patterns() const noexcept { return m_patterns; }
    /// The pattern that claims a code as readBarcode() gives it (14 digits); the older one where two devices gave both
    /// the same prefix.
    [[nodiscard]] const LabelPattern *claiming(QStringView code) const noexcept;
    /// None where no pattern claims the code.
    [[nodiscard]] Result<std::optional<LabelReading>> read(QStringView code, Currency currency) const;

private:
    std::vector<LabelPattern> m_patterns;
};

/// The code of 13 digits that a pattern makes of an item number and a value in its smallest unit; none where they do
/// not fit.
[[nodiscard]] std::optional<QString> labelCode(
    const LabelPattern &pattern, const QString &prefix, qint64 item, qint64 value);

} // namespace mizan::catalogue
