// A shop that sells baskets: goods of two tax classes and a service, sold as one.
#pragma once

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/save_product.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_bundles.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "tests/core/sales/sales_shop.h"

namespace mizan::test {

struct BundledGoods {
    QString name;
    qint64 priceMinor = 0;
    QString taxClass = QStringLiteral("standard");
    Quantity each = Quantity::units(1);
    catalogue::ProductKind kind = catalogue::ProductKind::Goods;
};

class BundleShop : public SalesShop {
public:
    explicit BundleShop(TestShopOptions options = {})
        : SalesShop(std::move(options))
    {
    }
    /// Makes it with all that it holds.
    ProductId addBundle(const QString &name, qint64 priceMinor, const std::vector<BundledGoods> &goods)
    {
        catalogue::Product bundle {.id = newId<ProductId>(),
            .code = name.toUpper(),
            .name = name,
            .kind = catalogue::ProductKind::Bundle,
            .unit = catalogue::pieceUnit().id,
            .taxClass = tax::taxClassId({QStringLiteral("standard")}),
            .price = UnitPrice::of(money(priceMinor)),
            .cost = UnitPrice(0, currency())};
        for (const BundledGoods &one : goods)
            bundle.contents.push_back({product(one.name, one.priceMinor, one.taxClass, one.kind).id, one.each});
        save(bundle);
        return bundle.id;
    }
    void save(const catalogue::Product &product)
    {
        const auto saved = catalogue::saveProduct(shop(), manager(), {newRequest(), product});
        if (!saved)
            FAIL(saved.error().toLogLine().toStdString());
    }
    [[nodiscard]] catalogue::Product known(ProductId id)
    {
        return catalogue::findById(connection(), currency(), id)->product;
    }
    sales::LineId addOf(sales::Ticket &ticket, ProductId id, qint64 units = 1)
    {
        const auto scanned = catalogue::findById(connection(), currency(), id);
        REQUIRE(scanned);
        const auto product = sales::ticketProduct(*scanned, tax::loadTaxTable(connection()));
        REQUIRE(product);
        const auto line = sales::addProduct(
            ticket, {newId<sales::LineId>(), *product, scanned->product.price, Quantity::units(units)});
        REQUIRE(line);
        return *line;
    }
    [[nodiscard]] sales::RecordedSale sold(const sales::Ticket &ticket)
    {
        const auto done = sell(manager(), ticket);
        if (!done)
            FAIL(done.error().toLogLine().toStdString());
        return sales::findSale(connection(), done->id)->sale;
    }
    [[nodiscard]] Quantity onShelf(const QString &name)
    {
        return stock::onHand(connection(), product(name).id, stock::branchPlace(manager().branch())).quantity;
    }
};

} // namespace mizan::test
