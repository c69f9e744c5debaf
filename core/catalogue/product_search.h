// Search as you type over names and codes, in any script; popular products come first.
#pragma once

#include "core/base/quantity.h"
#include "core/catalogue/product.h"
#include "core/daybook/record.h"

#include <functional>
#include <span>
#include <vector>

namespace mizan::catalogue {

/// Keeps the search index and the names' sort order, of all products and in each category, beside the table of
/// products. A family is found by its name and its values, its variants through it. They are not compared between
/// machines: each device ranks by what it sells.
class ProductSearchLedger final : public daybook::Ledger, public daybook::RecordObserver {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "product_search"; }
    [[nodiscard]] int version() const noexcept override { return 3; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override { return {}; }
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    /// Behind the ledger of records: indexes what it wrote for this fact.
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
    void createExtras(store::Connection &connection) override;
    void dropExtras(store::Connection &connection) override;
    void finishRebuild(store::Connection &connection) override;
    /// To be told of "product" records by the ledger of records.
    void recordWritten(const daybook::RecordType &type, qint64 no, bool isNew, daybook::LedgerWriter &writer) override;

private:
    std::vector<qint64> m_written; ///< Products of the fact that is being applied.
};

/// A line of a list of suggestions.
struct ProductHit {
    ProductId id;
    QString code;
    QString name;
    UnitPrice price;
};

/// Products whose name or code has a word beginning with each word of `text`; archived ones never; popular ones first.
/// Nothing for a text without words.
[[nodiscard]] std::vector<ProductHit> searchProducts(
    store::Connection &connection, Currency currency, QStringView text, int limit = 20);

/// Maintenance: these come first in searches, in this order; those promoted before come next. Those already in order
/// stay where they are; others cost about 0.5 ms each, in short transactions, before each of which `goesOn` may end it.
void promoteProducts(store::Connection &connection, std::span<const ProductId> mostPopularFirst,
    const std::function<bool()> &goesOn = {});

/// The engine's search expression; empty for a text without words. For other queries of this room.
[[nodiscard]] QString searchExpression(const store::Connection &connection, QStringView text);

} // namespace mizan::catalogue
