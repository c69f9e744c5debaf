// A shop that sells cheese by weight, water by the piece and by the box, and prints labels for its cheese.
#pragma once

#include "core/catalogue/label_record.h"
#include "core/catalogue/save_label_pattern.h"
#include "core/catalogue/save_product.h"
#include "core/sales/scanned_line.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

namespace mizan::test {

struct WeighedShop : SalesShop {
    ProductId cheese;                ///< "77", 19.90 for a kilogram, in a dish of 12 g.
    ProductId water;                 ///< 0.89; a box of 12 "BOX12" has no price of its own, "CRATE" of 20 costs 15.00.
    catalogue::LabelPattern prices;  ///< 21: a price with two decimals.
    catalogue::LabelPattern weights; ///< 28: a weight with three.

    WeighedShop()
        : prices {.id = newId<catalogue::LabelPatternId>(),
              .name = QStringLiteral("Prices"),
              .prefixes = {QStringLiteral("21")}}
        , weights {.id = newId<catalogue::LabelPatternId>(),
              .name = QStringLiteral("Weights"),
              .prefixes = {QStringLiteral("28")},
              .kind = catalogue::LabelValueKind::Weight,
              .decimals = 3}
    {
        catalogue::Product made {.id = newId<ProductId>(),
            .code = QStringLiteral("77"),
            .name = QStringLiteral("Cheese"),
            .unit = catalogue::unitId(QStringLiteral("KGM")),
            .taxClass = tax::taxClassId({QStringLiteral("reduced")}),
            .price = UnitPrice::of(money(1990)),
            .cost = UnitPrice::of(money(900)),
            .tare = Quantity::fromMicro(12'000)};
        cheese = made.id;
        save(made);
        made = {.id = newId<ProductId>(),
            .code = QStringLiteral("W"),
            .name = QStringLiteral("Water"),
            .unit = catalogue::pieceUnit().id,
            .taxClass = tax::taxClassId({QStringLiteral("standard")}),
            .price = UnitPrice::of(money(89)),
            .cost = UnitPrice::of(money(30)),
            .barcodes = {{QStringLiteral("6291041500213")}, {QStringLiteral("BOX12"), Quantity::units(12)},
                {QStringLiteral("CRATE"), Quantity::units(20), UnitPrice::of(money(1500))}}};
        water = made.id;
        save(made);
        for (const catalogue::LabelPattern &pattern : {prices, weights})
            REQUIRE(catalogue::saveLabelPattern(shop(), manager(), {newRequest(), pattern, currency()}));
    }

    void save(const catalogue::Product &product)
    {
        REQUIRE(catalogue::saveProduct(shop(), manager(), {newRequest(), product}));
    }
    [[nodiscard]] catalogue::LabelBook labels() { return catalogue::loadLabelBook(connection()); }
    [[nodiscard]] QString priceLabel(qint64 item, qint64 minor) const
    {
        return catalogue::labelCode(prices, QStringLiteral("21"), item, minor).value();
    }
    [[nodiscard]] QString weightLabel(qint64 item, qint64 grams) const
    {
        return catalogue::labelCode(weights, QStringLiteral("28"), item, grams).value();
    }
    [[nodiscard]] catalogue::ScannedProduct found(const QString &code)
    {
        return std::get<catalogue::ScannedProduct>(catalogue::findScanned(connection(), currency(), code, labels()));
    }
    [[nodiscard]] Result<sales::AddProduct> lineFor(const QString &code, std::optional<Quantity> count = {})
    {
        const catalogue::ScannedProduct scanned = found(code);
        return sales::lineOfScan({.line = newId<sales::LineId>(),
            .scanned = scanned,
            .product = sales::ticketProduct(scanned, tax::loadTaxTable(connection())).value(),
            .barcode = code,
            .count = count});
    }
    /// As the till would.
    Result<sales::LineId> scan(sales::Ticket &ticket, const QString &code, std::optional<Quantity> count = {})
    {
        const auto line = lineFor(code, count);
        return line ? sales::addProduct(ticket, *line) : Result<sales::LineId>(refuseAs(line));
    }
};

inline Quantity grams(qint64 grams) { return Quantity::fromMicro(grams * 1000); }

} // namespace mizan::test
