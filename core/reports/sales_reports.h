// Questions that reports ask of sales: what each day took, by product and by tax, and every sale of a period one by
// one.
#pragma once

#include "core/sales/sale_queries.h"

#include <functional>

namespace mizan::reports {

/// Both days included.
struct Days {
    BusinessDate from;
    BusinessDate to;
};

/// Sales and returns of a business day.
struct SalesOfDay {
    BusinessDate day;
    qint64 sales = 0;
    qint64 returns = 0;
    Money gross;    ///< Of sales, taxes included, before cash rounding.
    Money returned; ///< Of returns, alike; not above 0.
    Money net;      ///< Without taxes, sales less returns.
    Money tax;
    Money rounding;
    Money discount; ///< Given, less what came back.
    Money cost;     ///< Of the goods, less what came back.

    [[nodiscard]] Money margin() const { return net - cost; }
    [[nodiscard]] Money turnover() const { return gross + returned + rounding; }
};

/// Days without a sale are left out; oldest first. Of one branch, or of all.
[[nodiscard]] std::vector<SalesOfDay> salesByDay(
    store::Connection &connection, Currency currency, const Days &days, std::optional<BranchId> branch = {});

/// What was sold of a product, less what came back.
struct SalesOfProduct {
    ProductId product;
    QString code; ///< Empty where the product is not known here.
    QString name;
    Quantity quantity;
    Money net;
    Money tax;
    Money cost;
};

/// By net, largest first; at most `limit`.
[[nodiscard]] std::vector<SalesOfProduct> salesByProduct(
    store::Connection &connection, Currency currency, const Days &days, int limit);

struct SalesOfTax {
    QString code; ///< Empty where the tax is not known here.
    QString name;
    Rate rate;
    Money base;
    Money tax;
};

/// By code.
[[nodiscard]] std::vector<SalesOfTax> salesByTax(store::Connection &connection, Currency currency, const Days &days);

/// By day, then in the order in which they were recorded here; false from `each` ends it.
void forEachSale(store::Connection &connection, const Days &days,
    const std::function<bool(BusinessDate, const sales::SaleDetail &)> &each);

} // namespace mizan::reports
