// What a product file calls units, tax classes and categories, found in the shop.
#pragma once

#include "core/catalogue/product.h"
#include "core/tax/tax_record.h"

#include <QHash>

#include <unordered_map>

namespace mizan::stock {

class ImportNames {
public:
    explicit ImportNames(store::Connection &connection);

    /// By code, symbol, or what a unit is usually called ("pcs", "Stk", "kilo").
    [[nodiscard]] std::optional<catalogue::UnitId> unit(const QString &name) const;
    [[nodiscard]] int decimalsOf(catalogue::UnitId unit) const;
    /// By code, name, or the rate of its only tax ("19", "19 %").
    [[nodiscard]] std::optional<TaxClassId> taxClass(const QString &name) const;
    /// By name, whatever its case and diacritics; none yet for one that is new.
    [[nodiscard]] std::optional<CategoryId> category(const QString &name) const;
    void addCategory(const catalogue::Category &category);

private:
    QHash<QString, catalogue::UnitId> m_units;
    std::unordered_map<catalogue::UnitId, int> m_decimals;
    QHash<QString, TaxClassId> m_taxClasses;
    QHash<QString, CategoryId> m_categories;
};

} // namespace mizan::stock
