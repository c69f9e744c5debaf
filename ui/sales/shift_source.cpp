// Rows made of the list of shifts and of their reports.
#include "ui/sales/shift_source.h"

#include "core/access/company.h"
#include "core/base/clock.h"
#include "core/daybook/shop.h"
#include "core/sales/shift_queries.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::ShiftList)
};

TableCell nothing() { return {QStringLiteral("–"), Icon::None, Token::Text2}; }

TableCell differenceCell(const std::optional<sales::DrawerClose> &close)
{
    if (!close)
        return nothing();
    const bool fits = close->difference.isZero();
    return {amountText(close->difference), fits ? Icon::Check : Icon::Warning, fits ? Token::Text2 : Token::Warn};
}

KeysetRow rowOf(const ShiftListing &listing, const sales::ListedShift &shift)
{
    store::Connection &connection = listing.shop.connection();
    const auto report = reportOfShift(listing.shop, shift.id, listing.reader);
    const auto till = access::tillOfDevice(connection, shift.till);
    const auto person = listing.people.find(shift.openedBy);
    const TableCell number = shift.number ? TableCell {isolated(shift.number->toText())}
                                          : TableCell {Words::tr("Open"), Icon::Clock, Token::Pend};
    const bool closed = report && report->close;
    return {shift.id.as<struct RecordTag>(),
        {number, {isolated(till ? till->code : QString())}, {instantText(shift.cursor.openedAtMs, listing.timeZone)},
            closed ? TableCell {instantText(report->closedAtMs, listing.timeZone)} : nothing(),
            {isolatedName(person == listing.people.end() ? QString() : person->second)},
            report ? TableCell {amountText(report->turnover)} : nothing(),
            differenceCell(report ? report->close : std::nullopt)},
        shift.cursor};
}

sales::ShiftCursor cursorOf(const KeysetRow &row) { return *std::any_cast<sales::ShiftCursor>(&row.key); }

sales::ShiftListRequest requestFor(const ShiftFilter &filter, int limit)
{
    return {.search = filter.search, .onlyOpen = filter.onlyOpen, .limit = limit};
}

} // namespace

std::optional<sales::ShiftReport> reportOfShift(Shop &shop, ShiftId shift, UserId reader)
{
    if (auto closed = sales::zReport(shop.connection(), shift))
        return closed;
    return sales::xReport(shop.connection(), shift, shop.clock().nowMs(), reader);
}

std::vector<TableColumn> shiftColumns()
{
    return {{Words::tr("Z report"), ColumnKind::Code, 136}, {Words::tr("Till"), ColumnKind::Code, 52},
        {Words::tr("Opened"), ColumnKind::Text, 156}, {Words::tr("Closed"), ColumnKind::Text, 156},
        {Words::tr("Opened by"), ColumnKind::Text, 88, true}, {Words::tr("Turnover"), ColumnKind::Number, 104},
        {Words::tr("Difference"), ColumnKind::Number, 104}};
}

KeysetSource shiftSource(ShiftListing given, ShiftFilter asked)
{
    const auto listing = std::make_shared<const ShiftListing>(std::move(given));
    const auto filter = std::make_shared<const ShiftFilter>(std::move(asked));
    KeysetSource source;
    source.fetch = [listing, filter](const KeysetRow *from, PageDirection direction, int limit) {
        sales::ShiftListRequest request = requestFor(*filter, limit);
        request.backwards = direction == PageDirection::Backward;
        if (from)
            request.from = cursorOf(*from);
        std::vector<KeysetRow> rows;
        for (const sales::ListedShift &shift : sales::listShifts(listing->shop.connection(), request))
            rows.push_back(rowOf(*listing, shift));
        return rows;
    };
    source.find = [listing, filter](RecordId id) -> std::optional<KeysetRow> {
        sales::ShiftListRequest request = requestFor(*filter, 1);
        request.only = id.as<struct ShiftTag>();
        const auto found = sales::listShifts(listing->shop.connection(), request);
        return found.empty() ? std::nullopt : std::optional(rowOf(*listing, found.front()));
    };
    source.comesBefore = [](const KeysetRow &a, const KeysetRow &b) { return cursorOf(a) > cursorOf(b); };
    return source;
}

} // namespace mizan::ui
