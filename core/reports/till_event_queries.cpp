// Answers from the table of till events, and from the facts behind them.
#include "core/reports/till_events.h"

#include "core/daybook/tables.h"
#include "core/sales/honest_facts.h"
#include "core/sales/order.h"
#include "core/sales/quotation.h"
#include "core/sales/sale_facts.h"
#include "core/store/connection.h"

#include <algorithm>
#include <limits>

namespace mizan::reports {

using daybook::BodyValue;
using sales::TillEventKind;

namespace {

constexpr qint64 Highest = std::numeric_limits<qint64>::max();

/// Only what is asked for stands in the text, so that each question finds its index.
std::string conditionsOf(const TillEventFilter &filter)
{
    std::string text = "e.day BETWEEN ? AND ?";
    if (filter.person)
        text += filter.asApprover ? " AND e.approver = (SELECT no FROM local_key WHERE uid = ?)"
                                  : " AND e.person = (SELECT no FROM local_key WHERE uid = ?)";
    if (filter.kind)
        text += " AND e.kind = ?";
    if (filter.onlyUnpaidDrafts)
        text += " AND " + unpaidDraftCondition();
    return text;
}

/// Binds what conditionsOf() left open; the number of the next one.
store::Statement ask(store::Connection &connection, const std::string &sql, const TillEventFilter &filter,
    const std::optional<EventCursor> &from, std::optional<qint64> limit)
{
    store::Statement row = connection.statement(sql);
    row.bind();
    int at = 0;
    row.bindAt(at++, filter.days.from.days());
    row.bindAt(at++, filter.days.to.days());
    if (filter.person)
        row.bindAt(at++, *filter.person);
    if (filter.kind)
        row.bindAt(at++, qint64(*filter.kind));
    if (from) {
        for (const qint64 part : {from->day, from->atMs, from->fact, from->no})
            row.bindAt(at++, part);
    }
    if (limit)
        row.bindAt(at++, *limit);
    return row;
}

TillEvent readEvent(const store::Statement &row)
{
    TillEvent event {.cursor = {row.int64(0), row.int64(1), row.int64(2), row.int64(3)},
        .fact = row.id<FactId>(4),
        .kind = static_cast<TillEventKind>(row.int64(5)),
        .person = row.id<UserId>(6),
        .branch = row.id<BranchId>(8),
        .till = row.id<DeviceId>(9),
        .times = row.int64(10),
        .amountMinor = row.int64(11),
        .words = row.text(12)};
    if (!row.isNull(7))
        event.approver = row.id<UserId>(7);
    return event;
}

constexpr std::string_view Selected =
    "SELECT e.day, e.at_ms, e.fact, e.no, fact.id, e.kind, person.uid, approver.uid, branch.uid, till.uid, e.times, "
    "e.amount_minor, e.words FROM till_event AS e JOIN fact ON fact.no = e.fact JOIN local_key AS person ON "
    "person.no = e.person LEFT JOIN local_key AS approver ON approver.no = e.approver JOIN local_key AS branch ON "
    "branch.no = e.branch JOIN local_key AS till ON till.no = e.till WHERE ";

std::optional<daybook::Fact> factOf(store::Connection &connection, FactId id)
{
    static const std::string Sql = "SELECT " + std::string(daybook::FactColumns) + " FROM fact WHERE id = ?";
    auto row = connection.query(Sql, id);
    if (!row.step())
        return std::nullopt;
    daybook::Fact fact;
    daybook::readFact(row, fact);
    return fact;
}

void readLines(const BodyValue &body, Currency currency, TillEventDetail &detail)
{
    const auto lines = body.find("lines");
    if (!lines)
        return;
    lines->forEachItem([&](const BodyValue &line) {
        detail.lines.push_back(
            {line.at("code").text(), line.at("name").text(), Quantity::fromMicro(line.at("quantity_micro").int64()),
                UnitPrice(line.at("price_micro").int64(), currency)});
    });
}

void readDraft(const BodyValue &body, Currency currency, TillEventDetail &detail)
{
    const auto draft = body.find("draft");
    if (!draft)
        return;
    const auto amount = [&](std::string_view key) -> std::optional<Money> {
        const auto found = draft->find(key);
        return found ? std::optional(Money(found->int64(), currency)) : std::nullopt;
    };
    detail.draft = daybook::readNumber(*draft).toText();
    detail.draftTotal = amount("total_minor");
    detail.before = amount("before_minor");
    detail.after = amount("after_minor");
}

/// The number of the order or quotation that the ticket became last; empty: of none.
QString promiseOf(store::Connection &connection, FactId ticket)
{
    std::optional<FactId> promise;
    {
        auto row = connection.query("SELECT made.uid FROM promised_ticket p JOIN local_key t ON t.no = p.ticket JOIN "
                                    "local_key made ON made.no = p.promise WHERE t.uid = ? ORDER BY made.uid DESC",
            ticket);
        if (row.step())
            promise = row.id<FactId>(0);
    }
    const auto fact = promise ? factOf(connection, *promise) : std::nullopt;
    if (!fact)
        return {};
    daybook::BodyParser parser;
    return daybook::readNumber(parser.parse(fact->body)).toText();
}

/// How the bill was paid in the end, where it was: the sale has its ticket's id.
void readEnd(store::Connection &connection, const BodyValue &body, Currency currency, TillEventDetail &detail)
{
    detail.draftTotal = Money(body.at("total_minor").int64(), currency);
    const auto fact = factOf(connection, body.at("ticket").id<FactId>());
    const auto sale = fact ? sales::readSale(*fact) : std::nullopt;
    if (!sale) {
        detail.endedBy = promiseOf(connection, body.at("ticket").id<FactId>());
        return;
    }
    detail.endedBy = sale->number.toText();
    detail.paid = sale->total() - sale->rounding;
}

} // namespace

std::string unpaidDraftCondition()
{
    return "e.kind = " + std::to_string(qint64(TillEventKind::DraftPrinted))
        + " AND NOT EXISTS (SELECT 1 FROM local_key AS ticket JOIN fact AS paid ON paid.id = ticket.uid "
          "WHERE ticket.no = e.about) AND NOT EXISTS (SELECT 1 FROM till_event AS ended WHERE ended.about = e.about "
          "AND ended.kind = "
        + std::to_string(qint64(TillEventKind::TicketEmptied))
        + ") AND NOT EXISTS (SELECT 1 FROM promised_ticket AS p WHERE p.ticket = e.about AND NOT EXISTS (SELECT 1 FROM "
          "sale_order AS o WHERE o.no = p.promise AND o.state = "
        + std::to_string(qint64(sales::OrderState::Cancelled))
        + ") AND NOT EXISTS (SELECT 1 FROM quotation AS q WHERE q.no = p.promise AND q.state = "
        + std::to_string(qint64(sales::QuotationState::Cancelled)) + "))";
}

std::vector<TillEvent> listTillEvents(store::Connection &connection, const TillEventRequest &request)
{
    const std::string sql = std::string(Selected) + conditionsOf(request.filter)
        + (request.backwards ? " AND (e.day, e.at_ms, e.fact, e.no) > (?, ?, ?, ?) ORDER BY e.day, e.at_ms, e.fact, "
                               "e.no LIMIT ?"
                             : " AND (e.day, e.at_ms, e.fact, e.no) < (?, ?, ?, ?) ORDER BY e.day DESC, e.at_ms DESC, "
                               "e.fact DESC, e.no DESC LIMIT ?");
    const EventCursor end =
        request.backwards ? EventCursor {-Highest, 0, 0, 0} : EventCursor {Highest, Highest, Highest, Highest};
    std::vector<TillEvent> events;
    auto row = ask(connection, sql, request.filter, request.from.value_or(end), request.limit);
    while (row.step())
        events.push_back(readEvent(row));
    if (request.backwards)
        std::ranges::reverse(events);
    return events;
}

qint64 countTillEvents(store::Connection &connection, const TillEventFilter &filter)
{
    auto row = ask(connection, "SELECT count(*) FROM till_event AS e WHERE " + conditionsOf(filter), filter, {}, {});
    return row.step() ? row.int64(0) : 0;
}

std::optional<TillEventDetail> tillEventDetail(store::Connection &connection, Currency currency, FactId id)
{
    const auto fact = factOf(connection, id);
    if (!fact)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact->body);
    TillEventDetail detail;
    readLines(body, currency, detail);
    if (body.find("number"))
        detail.number = daybook::readNumber(body).toText();
    else if (const auto printed = body.find("printed"))
        detail.number = printed->text();
    if (const auto rule = body.find("rule"))
        detail.rule = std::string(rule->utf8());
    if (const auto sale = body.find("sale")) { // Of a change of its payment.
        if (const auto changed = sales::findSale(connection, sale->id<SaleId>()))
            detail.number = changed->sale.number.toText();
    }
    detail.wasHeld = body.find("held").has_value();
    readDraft(body, currency, detail);
    if (fact->header.kind == sales::DraftPrintedKind)
        readEnd(connection, body, currency, detail);
    return detail;
}

} // namespace mizan::reports
