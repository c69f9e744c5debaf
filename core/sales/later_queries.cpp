// Answers from the tables of LaterLedger and the facts behind them.
#include "core/sales/later_queries.h"

#include "core/daybook/fact_queries.h"
#include "core/sales/hand_over_facts.h"
#include "core/sales/ticket_lots.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// The oldest first. A hand-over may arrive before its sale, which is not listed then.
std::vector<SaleId> owedSales(store::Connection &connection, std::optional<qint64> number)
{
    static const std::string All = "SELECT DISTINCT k.uid FROM later_goods g JOIN local_key k ON k.no = g.sale JOIN "
                                   "fact ON fact.id = k.uid JOIN sale s ON s.fact = fact.no WHERE g.owed_micro <> 0 ";
    static const std::string Sql = All + "ORDER BY k.uid";
    static const std::string OfNumber = All + "AND s.value = ? ORDER BY k.uid";
    std::vector<SaleId> ids;
    store::Statement row = number ? connection.query(OfNumber, *number) : connection.query(Sql);
    while (row.step())
        ids.push_back(row.id<SaleId>(0));
    return ids;
}

} // namespace

std::vector<LaterGoods> laterGoods(store::Connection &connection, const SaleDetail &sale)
{
    std::vector<LaterGoods> rows;
    const Money zero = Money::zero(sale.sale.currency);
    for (std::size_t i = 0; i < sale.sale.lines.size(); ++i)
        rows.push_back({sale.id, static_cast<int>(i), Quantity(), Quantity(), zero});
    auto row = connection.query("SELECT line, owed_micro, handed_micro, cost_minor FROM later_goods WHERE sale = "
                                "(SELECT no FROM local_key WHERE uid = ?)",
        sale.id);
    while (row.step()) {
        const auto line = static_cast<std::size_t>(row.int64(0));
        if (line >= rows.size())
            continue;
        rows[line].owed = Quantity::fromMicro(row.int64(1));
        rows[line].handed = Quantity::fromMicro(row.int64(2));
        rows[line].cost = Money(row.int64(3), sale.sale.currency);
    }
    return rows;
}

bool isOwed(store::Connection &connection, SaleId id)
{
    auto row = connection.query("SELECT 1 FROM later_goods WHERE sale = (SELECT no FROM local_key WHERE uid = ?) AND "
                                "owed_micro > 0",
        id);
    return row.step();
}

Result<SaleDetail> findSaleToHandOver(store::Connection &connection, SaleId id)
{
    auto sale = findSale(connection, id);
    if (!sale || !isOwed(connection, id)) {
        Refusal refusal {rules::SaleMustHaveGoodsToHandOver, u"sale"_s, {}};
        if (sale)
            refusal.values.push_back({"number", sale->sale.number.toText()});
        return std::unexpected(std::move(refusal));
    }
    return *std::move(sale);
}

std::vector<SaleDetail> salesToHandOver(store::Connection &connection, const HandOverListRequest &request)
{
    std::vector<SaleDetail> sales;
    for (const SaleId id : owedSales(connection, request.number)) {
        if (sales.size() == request.count)
            break;
        auto sale = findSale(connection, id);
        if (sale && (!request.customer || sale->sale.customer == request.customer))
            sales.push_back(*std::move(sale));
    }
    return sales;
}

std::optional<HandedOver> findHandOver(store::Connection &connection, FactId id)
{
    const auto fact = daybook::findFact(connection, id);
    return fact ? readHandOver(*fact) : std::nullopt;
}

std::vector<HandedOver> handOversOf(store::Connection &connection, SaleId id)
{
    std::vector<FactId> ids;
    {
        auto row = connection.query("SELECT fact.id FROM hand_over h JOIN fact ON fact.no = h.fact WHERE h.sale = "
                                    "(SELECT no FROM local_key WHERE uid = ?) ORDER BY h.fact",
            id);
        while (row.step())
            ids.push_back(row.id<FactId>(0));
    }
    std::vector<HandedOver> found;
    for (const FactId fact : ids) {
        if (auto handed = findHandOver(connection, fact))
            found.push_back(*std::move(handed));
    }
    return found;
}

void takeHandedLots(store::Connection &connection, SaleId id, RecordedSale &sale)
{
    const bool hasLater =
        std::ranges::any_of(sale.lines, [](const RecordedLine &line) { return !line.later.isZero(); });
    if (!hasLater || sale.kind != SaleKind::Sale)
        return;
    for (const HandedOver &handed : handOversOf(connection, id)) {
        for (const HandedOver::Line &line : handed.lines) {
            const auto no = static_cast<std::size_t>(line.line);
            if (no >= sale.lines.size() || line.lots.empty())
                continue;
            RecordedLine &sold = sale.lines[no];
            sold.tracking = line.isSerial ? catalogue::Tracking::Serial : catalogue::Tracking::Batch;
            for (const stock::Lot &lot : line.lots) {
                const auto known = std::ranges::find(sold.lots, lot.number, &stock::Lot::number);
                if (known == sold.lots.end())
                    sold.lots.push_back(lot);
                else
                    known->quantity += lot.quantity;
            }
        }
    }
}

void fitLaterBack(store::Connection &connection, Ticket &ticket)
{
    const auto original =
        ticket.mode == TicketMode::Return && ticket.original ? findSale(connection, ticket.original->id) : std::nullopt;
    if (!original)
        return;
    std::vector<LaterGoods> later = laterGoods(connection, *original);
    for (TicketLine &line : ticket.lines) {
        const auto no = static_cast<std::size_t>(line.originalLine.value_or(-1));
        if (line.isTaken || no >= later.size())
            continue;
        const RecordedLine &sold = original->sale.lines[no];
        const Quantity taken = sold.quantity - sold.later + later[no].handed;
        const Quantity least = std::max(Quantity(), line.quantity - taken);
        const Quantity most = std::min(line.quantity, std::max(Quantity(), later[no].owed));
        line.later = std::max(least, std::min(line.later, most));
        trimLots(line);
        later[no].owed -= line.later;
        later[no].handed -= line.quantity - line.later;
    }
}

} // namespace mizan::sales
