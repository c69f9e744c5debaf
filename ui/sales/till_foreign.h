// Cash of other currencies at the till: which one, what is due in it, in what its change goes back.
#pragma once

#include "core/sales/foreign_terms.h"
#include "core/sales/open_shift.h"
#include "core/sales/ticket_totals.h"
#include "ui/sales/panel_views.h"

#include <optional>
#include <vector>

namespace mizan::ui {

class ShopTill;

/// Part of the till, in a class of its own; it shows through the tender panel.
class TillForeign {
public:
    /// "Cash USD", "Due EUR 18.30 · 1 USD = 0.90 EUR · change in USD", "Change in EUR".
    [[nodiscard]] static QString words(Currency currency);
    [[nodiscard]] static QString title(Money due, const sales::CurrencyTerms &taken, bool changeInTender);
    [[nodiscard]] static QString otherWords(Currency currency);

    explicit TillForeign(ShopTill &till)
        : m_till(till)
    {
    }

    /// None where the shop takes no other currency.
    [[nodiscard]] std::optional<MethodKey> key(const sales::Remainder &left) const;
    /// The first currency, or the one after that which is chosen.
    void choose();
    /// The panel, while the customer pays so: all of its amounts are in that currency.
    void fill(TenderPanelView &view, const sales::Remainder &left);
    /// Enter: what was typed, or the amount that is marked.
    void enter();
    void take(Money given);
    /// '*': change in the other of both currencies.
    void swapChange();

    /// "EUR 50.00 · USD 20.00": what the last shift left of them; empty: nothing.
    [[nodiscard]] QString floatsLeft() const;
    /// One currency of the float was counted: the panel asks for the next, or the shift can be opened.
    [[nodiscard]] std::optional<sales::OpenShift> floatCounted(FloatPanelView &panel, const sales::CashCount &drawer);
    void beginFloat(FloatPanelView &panel, bool isCounting);

    /// Cash in and out: which currency the amount is of, and the rows that choose another.
    [[nodiscard]] Currency movedCurrency() const;
    void offerCurrencies(ChoicePanelView &view) const;
    /// `index` counts from the first of those rows.
    void moveCurrency(std::size_t index);
    void forgetMove() { m_moved.reset(); }

private:
    [[nodiscard]] std::optional<sales::ForeignCurrency> chosen() const;
    [[nodiscard]] bool changesInTender() const;
    [[nodiscard]] std::vector<Currency> floatCurrencies() const;
    [[nodiscard]] std::vector<Currency> otherCurrencies() const;
    ShopTill &m_till;
    std::optional<Currency> m_currency {};
    std::optional<Currency> m_moved {};         ///< Of cash in or out; none: the shop's own.
    std::optional<sales::OpenShift> m_float {}; ///< While it is counted.
    std::optional<bool> m_changeInTender {};    ///< As the cashier chose for this payment; none: as the shop does.
};

} // namespace mizan::ui
