// Rows made of events. An event never changes, so a row that is shown stays as it is.
#include "ui/reports/event_source.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "ui/reports/event_words.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillEvents)
};

/// One fact may tell several events: the last bytes of its id tell them apart.
RecordId rowId(const reports::TillEvent &event)
{
    IdBytes bytes = event.fact.bytes();
    const auto no = static_cast<quint64>(event.cursor.no);
    bytes[15] ^= static_cast<std::byte>(no & 0xff);
    bytes[14] ^= static_cast<std::byte>((no >> 8) & 0xff);
    return RecordId(bytes);
}

KeysetRow rowOf(const EventListing &listing, const reports::TillEvent &event)
{
    const auto name = [&](const std::optional<UserId> &person) {
        const auto found = person ? listing.people.find(*person) : listing.people.end();
        return found == listing.people.end() ? QString() : isolatedName(found->second);
    };
    const auto till = access::tillOfDevice(listing.shop.connection(), event.till);
    const TableCell amount = hasAmount(event.kind) ? TableCell {amountText(Money(event.amountMinor, listing.currency))}
                                                   : TableCell {QStringLiteral("–"), Icon::None, Token::Text2};
    return {rowId(event),
        {{instantText(event.cursor.atMs, listing.timeZone)}, {eventText(event.kind), eventIcon(event.kind)},
            {eventRemark(event)}, {name(event.person)}, {name(event.approver)},
            {isolated(till ? till->code : QString())}, amount},
        event};
}

} // namespace

const reports::TillEvent &eventOf(const KeysetRow &row) { return *std::any_cast<reports::TillEvent>(&row.key); }

std::vector<TableColumn> eventColumns()
{
    return {{Words::tr("When"), ColumnKind::Text, 148}, {Words::tr("What"), ColumnKind::Text, 200},
        {Words::tr("About"), ColumnKind::Text, 160, true}, {Words::tr("Who"), ColumnKind::Text, 92},
        {Words::tr("Approved by"), ColumnKind::Text, 92}, {Words::tr("Till"), ColumnKind::Code, 44},
        {Words::tr("Amount"), ColumnKind::Number, 92}};
}

KeysetSource eventSource(EventListing given, reports::TillEventFilter asked)
{
    const auto listing = std::make_shared<const EventListing>(std::move(given));
    const auto shown = std::make_shared<std::map<RecordId, KeysetRow>>();
    KeysetSource source;
    source.fetch = [listing, shown, asked](const KeysetRow *from, PageDirection direction, int limit) {
        reports::TillEventRequest request {
            .filter = asked, .backwards = direction == PageDirection::Backward, .limit = limit};
        if (from)
            request.from = eventOf(*from).cursor;
        std::vector<KeysetRow> rows;
        for (const reports::TillEvent &event : reports::listTillEvents(listing->shop.connection(), request)) {
            rows.push_back(rowOf(*listing, event));
            shown->insert_or_assign(rows.back().id, rows.back());
        }
        return rows;
    };
    source.find = [shown](RecordId id) -> std::optional<KeysetRow> {
        const auto found = shown->find(id);
        return found == shown->end() ? std::nullopt : std::optional(found->second);
    };
    source.comesBefore = [](const KeysetRow &a, const KeysetRow &b) { return eventOf(a).cursor > eventOf(b).cursor; };
    return source;
}

} // namespace mizan::ui
