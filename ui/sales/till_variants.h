// Choosing a variant at the till: which of the family's combinations goes on the ticket.
#pragma once

#include "core/catalogue/family.h"
#include "core/catalogue/find_barcode.h"
#include "ui/sales/till_model.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace mizan::ui {

class ShopTill;

/// Part of the till, in a class of its own: what it shows goes through the till's panel.
class TillVariants {
public:
    /// What is done with the one that was chosen.
    using Use = std::function<void(const catalogue::ScannedProduct &)>;

    explicit TillVariants(ShopTill &till)
        : m_till(till)
    {
    }

    /// Opens the grid; `text` says what for, where it is not simply sold.
    void open(ProductId family, Use use, const QString &text = {});
    /// Arrows, Enter and page keys while the grid is open; false: it is not, or the key is another's.
    [[nodiscard]] bool act(TillAction action);
    [[nodiscard]] bool isOpen() const;
    void choose(int cell);
    void turnTo(int page);

private:
    [[nodiscard]] const catalogue::Variant *variantAt(int cell) const;
    [[nodiscard]] std::vector<QString> valuesAt(int cell) const;
    [[nodiscard]] int firstToShow() const;
    void move(int columns, int rows);
    void show();
    [[nodiscard]] QString chosenWords(const catalogue::Variant *variant) const;

    ShopTill &m_till;
    std::optional<catalogue::Family> m_family;
    std::vector<catalogue::Attribute> m_shown; ///< With values that only variants still have.
    std::unordered_map<ProductId, Quantity> m_stock;
    Use m_use;
    QString m_text;
    int m_page = 0;
    int m_current = -1;
};

} // namespace mizan::ui
