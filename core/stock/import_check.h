// Checks one row of a product file against the file so far and the shop, and says what the product becomes.
#pragma once

#include "core/catalogue/product_file.h"
#include "core/stock/import_names.h"
#include "core/stock/import_products.h"
#include "core/stock/seen_texts.h"

#include <unordered_map>

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
    /// The file says what bundles hold.
    void expectBundles() noexcept { m_hasBundles = true; }

    /// Everything that can be said against the row.
    [[nodiscard]] Result<ImportedProduct> check(const catalogue::ProductFileRow &row);
    /// From here on the file's own codes are known to stand once, and categories are only those that the shop has.
    void beginSecondPass();
    [[nodiscard]] ImportNames &names() noexcept { return m_names; }
    /// A new product of the file has its id now; bundles behind it may hold it.
    void noteMade(const catalogue::Product &product);

private:
    [[nodiscard]] Result<ImportedProduct> merged(const catalogue::ProductFileRow &row);
    [[nodiscard]] Result<void> checkStock(const ImportedProduct &imported) const;
    [[nodiscard]] Result<void> checkCodes(const catalogue::Product &product);
    [[nodiscard]] Result<std::vector<catalogue::BundleContent>> contentsOf(const catalogue::ProductFileRow &row);
    [[nodiscard]] Result<void> checkBundle(const ImportedProduct &imported);
    [[nodiscard]] std::optional<ProductId> idOfCode(const QString &code);

    store::Connection &m_connection;
    Currency m_currency;
    TaxClassId m_taxClass;
    ImportNames m_names;
    bool m_shopHasProducts; ///< Before the import: without, nothing needs to be looked up.
    bool m_isFirstPass = true;
    std::unordered_map<QString, ProductId> m_madeCodes;       ///< New ones of the file, where it has bundles.
    std::unordered_map<ProductId, catalogue::Product> m_made; ///< The same.
    bool m_hasBundles = false;
    SeenTexts m_codes;
    SeenTexts m_barcodes;
};

} // namespace mizan::stock
