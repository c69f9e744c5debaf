// What stands in the product form and is not saved yet, kept on this machine through crashes (UX 5, editing records).
#pragma once

#include "core/catalogue/product.h"
#include "core/store/connection.h"

namespace mizan::ui {

/// What a bundle holds of a product.
struct DraftContent {
    ProductId product;
    QString quantity; ///< As typed.

    friend bool operator==(const DraftContent &, const DraftContent &) = default;
};

/// A quantity as a field takes it: without marks of direction.
[[nodiscard]] QString plainQuantity(Quantity quantity);

/// Amounts are what was typed, readable or not.
struct ProductDraft {
    QString code;
    QString name;
    catalogue::ProductKind kind = catalogue::ProductKind::Goods;
    std::optional<CategoryId> category {};
    catalogue::UnitId unit;
    TaxClassId taxClass;
    QString price;
    QString cost;
    std::vector<catalogue::Barcode> barcodes {};
    QString tare {}; ///< As typed.
    QString minimumAge {};
    std::optional<catalogue::StockPolicy> stockPolicy {};
    bool asksPrice = false;
    catalogue::Tracking tracking = catalogue::Tracking::None;
    QString warranty {}; ///< In months, as typed.
    std::vector<DraftContent> contents {};

    friend bool operator==(const ProductDraft &, const ProductDraft &) = default;
};

/// As the form shows a product; the same again where nothing was typed.
[[nodiscard]] ProductDraft draftOf(const catalogue::Product &product);

void saveProductDraft(
    store::Connection &connection, DeviceId device, ProductId product, const ProductDraft &draft, qint64 nowMs);
/// None where there is none, or where it cannot be read any more.
[[nodiscard]] std::optional<ProductDraft> loadProductDraft(
    store::Connection &connection, DeviceId device, ProductId product);
void dropProductDraft(store::Connection &connection, DeviceId device, ProductId product);

} // namespace mizan::ui
