// Answers about orders: rows from the tables of OrderLedger, what was agreed from the fact.
#include "core/sales/order_queries.h"

#include "core/daybook/fact_queries.h"
#include "core/sales/order_facts.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_queries.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

std::optional<OrderState> stateOf(store::Connection &connection, OrderId id)
{
    auto row = connection.query("SELECT state FROM sale_order WHERE no = (SELECT no FROM local_key WHERE uid = ?)", id);
    return row.step() ? std::optional(static_cast<OrderState>(row.int64(0))) : std::nullopt;
}

std::vector<OrderDeposit> depositsOf(store::Connection &connection, OrderId id, Currency currency)
{
    std::vector<OrderDeposit> deposits;
    auto row = connection.query("SELECT method, amount_minor FROM order_deposit WHERE sale_order = (SELECT no FROM "
                                "local_key WHERE uid = ?) AND amount_minor <> 0 ORDER BY method",
        id);
    while (row.step())
        deposits.push_back({static_cast<TenderMethod>(row.int64(0)), Money(row.int64(1), currency)});
    return deposits;
}

std::optional<BusinessDate> dayAt(const store::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(BusinessDate::fromDays(row.int64(column)));
}

} // namespace

Money OrderDetail::held() const { return sumOf(deposits, order.total.currency()); }

std::optional<OrderDetail> findOrder(store::Connection &connection, OrderId id)
{
    const auto state = stateOf(connection, id);
    const auto fact = state ? daybook::findFact(connection, id.as<FactTag>()) : std::nullopt;
    auto order = fact ? readOrder(*fact) : std::nullopt;
    if (!order)
        return std::nullopt;
    auto deposits = depositsOf(connection, id, order->total.currency());
    return OrderDetail {
        *std::move(order), *state, fact->header.user, fact->header.branch, fact->header.device, std::move(deposits)};
}

std::optional<OrderDetail> findOrderByNumber(store::Connection &connection, QStringView number)
{
    const auto parsed = parseDocumentNumber(number);
    if (!parsed)
        return std::nullopt;
    OrderId id;
    {
        auto row = connection.query("SELECT uid FROM sale_order WHERE series = ? AND value = ? ORDER BY uid",
            std::string_view(parsed->series), parsed->value);
        if (!row.step())
            return std::nullopt;
        id = row.id<OrderId>(0);
    }
    return findOrder(connection, id);
}

Result<OrderDetail> findOpenOrder(store::Connection &connection, OrderId id)
{
    auto found = findOrder(connection, id);
    if (!found)
        return refuse(rules::OrderMustExist, u"order"_s);
    if (found->state != OrderState::Open)
        return refuse(rules::OrderMustBeOpen, u"order"_s, {{"number", found->order.number.toText()}});
    return *std::move(found);
}

OrderRow rowOf(const OrderDetail &detail)
{
    const Order &order = detail.order;
    return {order.id, order.number, order.kind, order.customer(), order.atMs, order.wantedBy, order.expires,
        order.total, detail.held()};
}

std::vector<OrderRow> openOrders(store::Connection &connection, const OrderListRequest &request)
{
    std::string sql =
        "SELECT o.uid, o.series, o.value, o.kind, c.uid, o.at_ms, o.wanted_day, o.expires_day, o.currency, "
        "o.total_minor, (SELECT CAST(coalesce(sum(d.amount_minor), 0) AS BIGINT) FROM order_deposit d WHERE "
        "d.sale_order = o.no) FROM sale_order o JOIN local_key c ON c.no = o.customer WHERE o.state = 0";
    if (request.customer)
        sql += " AND o.customer = (SELECT no FROM local_key WHERE uid = ?)";
    if (request.number)
        sql += " AND o.value = ?";
    sql += " ORDER BY o.at_ms, o.uid LIMIT ?";
    store::Statement row = connection.statement(sql);
    row.bind();
    int position = 0;
    if (request.customer)
        row.bindAt(position++, *request.customer);
    if (request.number)
        row.bindAt(position++, *request.number);
    row.bindAt(position, static_cast<qint64>(request.count));
    std::vector<OrderRow> rows;
    while (row.step()) {
        const auto currency = Currency::fromNumber(row.int64(8));
        if (!currency)
            continue;
        rows.push_back({row.id<OrderId>(0), {std::string(row.utf8(1)), row.int64(2)},
            static_cast<OrderKind>(row.int64(3)), row.id<PartyId>(4), row.int64(5), dayAt(row, 6), dayAt(row, 7),
            Money(row.int64(9), *currency), Money(row.int64(10), *currency)});
    }
    return rows;
}

std::vector<OrderEnd> endsOf(store::Connection &connection, OrderId id)
{
    std::vector<OrderEnd> ends;
    {
        auto row = connection.query("SELECT fact.id, e.state FROM order_end e JOIN fact ON fact.no = e.fact WHERE "
                                    "e.sale_order = (SELECT no FROM local_key WHERE uid = ?) ORDER BY e.fact",
            id);
        while (row.step())
            ends.push_back({.fact = row.id<FactId>(0),
                .state = static_cast<OrderState>(row.int64(1)),
                .user = {},
                .till = {},
                .date = {}});
    }
    for (OrderEnd &end : ends) {
        const auto fact = daybook::findFact(connection, end.fact);
        if (!fact)
            continue;
        end.user = fact->header.user;
        end.till = fact->header.device;
        end.date = fact->header.date;
        if (const auto sale = readSale(*fact))
            end.number = sale->number.toText();
    }
    return ends;
}

std::vector<OrderRow> ordersEndedTwice(store::Connection &connection, std::size_t count)
{
    std::vector<OrderId> ids;
    {
        auto row = connection.query("SELECT k.uid FROM (SELECT sale_order FROM order_end GROUP BY sale_order HAVING "
                                    "count(*) > 1) AS e JOIN local_key k ON k.no = e.sale_order ORDER BY k.uid DESC "
                                    "LIMIT ?",
            static_cast<qint64>(count));
        while (row.step())
            ids.push_back(row.id<OrderId>(0));
    }
    std::vector<OrderRow> rows;
    for (const OrderId id : ids) {
        if (const auto order = findOrder(connection, id))
            rows.push_back(rowOf(*order));
    }
    return rows;
}

Money depositsHeld(store::Connection &connection, Currency currency)
{
    auto row = connection.query("SELECT CAST(coalesce(sum(d.amount_minor), 0) AS BIGINT) FROM order_deposit d JOIN "
                                "sale_order o ON o.no = d.sale_order WHERE o.state = 0 AND o.currency = ?",
        currency.number());
    return {row.step() ? row.int64(0) : 0, currency};
}

} // namespace mizan::sales
