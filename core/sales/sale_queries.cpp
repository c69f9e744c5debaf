// Answers about sales, from the tables of SaleLedger and the facts behind them.
#include "core/sales/sale_queries.h"

#include "core/daybook/fact_queries.h"
#include "core/daybook/tables.h"
#include "core/sales/later_queries.h"
#include "core/sales/sale_facts.h"
#include "core/sales/tender_change_facts.h"
#include "core/store/connection.h"

#include <limits>

namespace mizan::sales {

namespace {

std::vector<Quantity> returnedOf(store::Connection &connection, SaleId id, std::size_t lines)
{
    std::vector<Quantity> returned(lines);
    auto row = connection.query("SELECT returned.line, returned.quantity_micro FROM returned JOIN local_key ON "
                                "local_key.no = returned.sale WHERE local_key.uid = ?",
        id);
    while (row.step()) {
        const auto line = static_cast<std::size_t>(row.int64(0));
        if (line < lines)
            returned[line] = Quantity::fromMicro(row.int64(1));
    }
    return returned;
}

std::vector<Refunded> refundedOf(store::Connection &connection, SaleId id, Currency currency)
{
    std::vector<Refunded> refunded;
    auto row = connection.query("SELECT refunded.method, refunded.amount_minor FROM refunded JOIN local_key ON "
                                "local_key.no = refunded.sale WHERE local_key.uid = ? ORDER BY refunded.method",
        id);
    while (row.step())
        refunded.push_back({static_cast<TenderMethod>(row.int64(0)), Money(row.int64(1), currency)});
    return refunded;
}

/// As it is paid by now, where that was changed after it was recorded.
void takeTenderChange(store::Connection &connection, SaleId id, RecordedSale &sale)
{
    static const std::string Sql = "SELECT " + std::string(daybook::FactColumns)
        + " FROM fact WHERE no IN (SELECT t.fact FROM local_key k JOIN tender_change t ON t.sale = k.no WHERE k.uid = "
          "?) ORDER BY at DESC, device DESC LIMIT 1";
    auto row = connection.query(Sql, id);
    if (!row.step())
        return;
    daybook::Fact fact;
    daybook::readFact(row, fact);
    if (const auto changed = readTenderChange(fact))
        takePayment(sale, changed->after);
}

/// Of rows with the columns of facts.
std::vector<SaleRow> rowsOf(store::Connection &connection, store::Statement row)
{
    std::vector<SaleRow> rows;
    daybook::Fact fact;
    while (row.step()) {
        daybook::readFact(row, fact);
        auto sale = readSale(fact);
        takeTenderChange(connection, fact.header.id.as<SaleTag>(), *sale);
        rows.push_back({fact.header.id.as<SaleTag>(), sale->kind, sale->number, sale->atMs,
            static_cast<qint64>(sale->lines.size()), sale->total()});
    }
    return rows;
}

} // namespace

std::optional<daybook::DocumentNumber> parseDocumentNumber(QStringView text)
{
    text = text.trimmed();
    const qsizetype dash = text.lastIndexOf(QLatin1Char('-'));
    if (dash <= 0)
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text.mid(dash + 1).toLongLong(&isNumber);
    if (!isNumber || value <= 0)
        return std::nullopt;
    return daybook::DocumentNumber {text.left(dash).toString().toUpper().toStdString(), value};
}

std::optional<SaleDetail> findSale(store::Connection &connection, SaleId id)
{
    const auto fact = daybook::findFact(connection, id.as<FactTag>());
    if (!fact)
        return std::nullopt;
    auto sale = readSale(*fact);
    if (!sale)
        return std::nullopt;
    takeTenderChange(connection, id, *sale);
    takeHandedLots(connection, id, *sale);
    auto returned = returnedOf(connection, id, sale->lines.size());
    auto refunded = refundedOf(connection, id, sale->currency);
    return SaleDetail {id, std::move(*sale), fact->header.user, fact->header.branch, fact->header.device,
        fact->header.date, std::move(returned), std::move(refunded)};
}

std::optional<SaleDetail> findSaleByNumber(store::Connection &connection, QStringView number)
{
    const auto parsed = parseDocumentNumber(number);
    if (!parsed)
        return std::nullopt;
    SaleId id;
    {
        auto row = connection.query(
            "SELECT fact.id FROM sale JOIN fact ON fact.no = sale.fact WHERE sale.series = ? AND sale.value = ? "
            "ORDER BY fact.id",
            std::string_view(parsed->series), parsed->value);
        if (!row.step())
            return std::nullopt;
        id = row.id<SaleId>(0);
    }
    return findSale(connection, id);
}

std::vector<SaleRow> recentSales(
    store::Connection &connection, DeviceId till, std::size_t count, std::optional<SaleId> before)
{
    static const std::string Sql = "SELECT " + std::string(daybook::FactColumns)
        + " FROM fact WHERE device = ? AND seq < ? AND kind IN ('sale.recorded', 'return.recorded') ORDER BY seq DESC "
          "LIMIT ?";
    qint64 beforeSeq = std::numeric_limits<qint64>::max();
    if (before) {
        if (const auto fact = daybook::findFact(connection, before->as<FactTag>()))
            beforeSeq = fact->header.seq;
    }
    return rowsOf(connection, connection.query(Sql, till, beforeSeq, static_cast<qint64>(count)));
}

std::vector<SaleRow> salesOfCustomer(
    store::Connection &connection, PartyId customer, std::size_t count, std::optional<SaleId> before)
{
    static const std::string Sql = "SELECT " + std::string(daybook::FactColumns)
        + " FROM fact WHERE no IN (SELECT p.fact FROM local_key k JOIN party_fact p ON p.party = k.no WHERE k.uid = ?) "
          "AND kind IN ('sale.recorded', 'return.recorded') AND no < ? ORDER BY no DESC LIMIT ?";
    qint64 beforeNo = std::numeric_limits<qint64>::max();
    if (before) {
        auto row = connection.query("SELECT no FROM fact WHERE id = ?", *before);
        if (row.step())
            beforeNo = row.int64(0);
    }
    return rowsOf(connection, connection.query(Sql, customer, beforeNo, static_cast<qint64>(count)));
}

std::optional<SaleDetail> lastSale(store::Connection &connection, DeviceId till)
{
    const auto rows = recentSales(connection, till, 1);
    return rows.empty() ? std::nullopt : findSale(connection, rows.front().id);
}

std::optional<SaleDetail> lastSaleOfCustomer(store::Connection &connection, PartyId customer)
{
    SaleId id;
    {
        auto row =
            connection.query("SELECT id FROM fact WHERE no IN (SELECT p.fact FROM local_key k JOIN party_fact p ON "
                             "p.party = k.no WHERE k.uid = ?) AND kind = 'sale.recorded' ORDER BY no DESC LIMIT 1",
                customer);
        if (!row.step())
            return std::nullopt;
        id = row.id<SaleId>(0);
    }
    return findSale(connection, id);
}

qint64 salesWithPromotion(store::Connection &connection, PromotionId promotion)
{
    auto row = connection.query(
        "SELECT u.sales FROM local_key k JOIN promotion_use u ON u.promotion = k.no WHERE k.uid = ?", promotion);
    return row.step() ? row.int64(0) : 0;
}

std::vector<ProductId> busiestProducts(store::Connection &connection, int days, int limit)
{
    std::vector<ProductId> products;
    auto row = connection.query("SELECT k.uid FROM day_product d LEFT JOIN product p ON p.no = d.product "
                                "JOIN local_key k ON k.no = coalesce(p.family, d.product) "
                                "WHERE d.day > (SELECT max(day) FROM day_product) - ? "
                                "GROUP BY k.no, k.uid ORDER BY sum(d.lines) DESC, k.no LIMIT ?",
        days, limit);
    while (row.step())
        products.push_back(row.id<ProductId>(0));
    return products;
}

} // namespace mizan::sales
