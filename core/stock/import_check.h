// Checks one row of a product file against the file so far and the shop, and says what the product becomes.
#pragma once

#include "core/catalogue/product_file.h"
#include "core/stock/import_names.h"
#include "core/stock/import_products.h"
#include "core/stock/seen_texts.h"

namespace mizan::stock {

/// What a good row asks for.
struct ImportedProduct {
    catalogue::Product product;               ///< Its id is null while it is new.
    std::optional<catalogue::Product> before; ///< As the shop has it.
    std::optional<QString> newCategory;       ///< To be made.
    std::optional<Quantity> stock;
};

class ImportCheck {
public:
    ImportCheck(store::Connection &connection, Currency currency, const ImportProducts &request);

    /// Everything that can be said against the row.
    [[nodiscard]] Result<ImportedProduct> check(const catalogue::ProductFileRow &row);
    /// From here on the file's own codes are known to stand once, and categories are only those that the shop has.
    void beginSecondPass();
    [[nodiscard]] ImportNames &names() noexcept { return m_names; }

private:
    [[nodiscard]] Result<ImportedProduct> merged(const catalogue::ProductFileRow &row);
    [[nodiscard]] Result<void> checkStock(const ImportedProduct &imported) const;
    [[nodiscard]] Result<void> checkCodes(const catalogue::Product &product);
    [[nodiscard]] std::optional<ProductId> idOfCode(const QString &code);

    store::Connection &m_connection;
    Currency m_currency;
    TaxClassId m_taxClass;
    ImportNames m_names;
    bool m_shopHasProducts; ///< Before the import: without, nothing needs to be looked up.
    bool m_isFirstPass = true;
    SeenTexts m_codes;
    SeenTexts m_barcodes;
};

} // namespace mizan::stock
