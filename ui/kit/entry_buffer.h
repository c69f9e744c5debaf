// What the digits at the till mean before they are used (UX 3.1): a code, a count for the next scan, a price, an
// amount.
#pragma once

#include "ui/words/numbers.h"

#include <QString>

#include <optional>

namespace mizan::ui {

enum class BufferPurpose {
    Code,
    Quantity,
    Price,
    DiscountPercent,
    DiscountAmount,
    SaleDiscountPercent,
    SaleDiscountAmount,
    Amount,
    CardDigits,   ///< The last four of a card's number.
    ApprovalCode, ///< Of a card's payment, as the terminal printed it.
    Receipt,
    Weight ///< Of goods that are weighed, as the scale shows it.
};

class EntryBuffer {
public:
    static constexpr qsizetype Longest = 24;
    static constexpr qsizetype LongestCardDigits = 4;
    static constexpr qsizetype LongestApprovalCode = 10;

    /// A digit of any script, and in an approval code a Latin letter; others are ignored. Returns whether it was taken.
    bool digit(QChar c);
    void doubleZero();
    /// A decimal mark; one at most.
    void decimal();
    void backspace();
    void clear();
    /// Empties it for another kind of entry.
    void begin(BufferPurpose purpose);

    /// What '*' turns the purpose into: a part of the price into an amount and back, a card's digits into its approval
    /// code; none where it means something
    /// else.
    [[nodiscard]] std::optional<BufferPurpose> toggled() const noexcept;

    /// "12 *": what stands there is the count for the next scan. Refused (false) where it is no count above zero.
    bool takeAsMultiplier();
    /// The count for the next item, used up by asking.
    [[nodiscard]] Quantity useMultiplier();
    [[nodiscard]] const std::optional<Quantity> &multiplier() const noexcept { return m_multiplier; }

    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }
    [[nodiscard]] BufferPurpose purpose() const noexcept { return m_purpose; }

    [[nodiscard]] Typed<Money> money(Currency currency) const { return readMoney(m_text, currency); }
    [[nodiscard]] Typed<Quantity> quantity() const { return readQuantity(m_text); }
    [[nodiscard]] Typed<UnitPrice> price(Currency currency) const { return readPrice(m_text, currency); }
    [[nodiscard]] Typed<Rate> percent() const { return readPercent(m_text); }

private:
    QString m_text;
    std::optional<Quantity> m_multiplier;
    BufferPurpose m_purpose = BufferPurpose::Code;
};

} // namespace mizan::ui
