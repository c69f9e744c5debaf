// Pages of the table of ShiftLedger by its index on the instant of opening.
#include "core/sales/shift_list_queries.h"

#include "core/sales/sale_queries.h"
#include "core/store/connection.h"

#include <algorithm>
#include <limits>

namespace mizan::sales {

namespace {

/// What a search for a Z report's number asks for.
struct NumberWanted {
    QByteArray series; ///< Empty: any.
    qint64 value = 0;  ///< 0: any; no report has it.
};

NumberWanted wantedNumber(const QString &search)
{
    const QString text = search.trimmed();
    if (text.isEmpty())
        return {};
    if (const auto whole = parseDocumentNumber(text))
        return {QByteArray::fromStdString(whole->series), whole->value};
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return {{}, isNumber && value > 0 ? value : std::numeric_limits<qint64>::max()};
}

/// One statement for each direction, so that both are prepared once; what is not asked for is let through.
std::string listSql(bool backwards)
{
    const std::string from = backwards ? "(shift.opened_at_ms > ? OR (shift.opened_at_ms = ? AND shift.no > ?)) "
                                       : "(shift.opened_at_ms < ? OR (shift.opened_at_ms = ? AND shift.no < ?)) ";
    return "SELECT shift.uid, till.uid, shift.series, shift.value, shift.opened_at_ms, opener.uid, shift.no "
           "FROM shift JOIN local_key AS till ON till.no = shift.till "
           "JOIN local_key AS opener ON opener.no = shift.opened_by WHERE "
        + from
        + "AND (? = 0 OR shift.closed IS NULL) AND (? = 0 OR shift.value = ?) AND (? = 0 OR shift.series = ?) "
          "AND (? = 0 OR shift.uid = ?) ORDER BY "
        + (backwards ? "shift.opened_at_ms, shift.no LIMIT ?" : "shift.opened_at_ms DESC, shift.no DESC LIMIT ?");
}

ListedShift readShift(store::Statement &row)
{
    std::optional<daybook::DocumentNumber> number;
    if (!row.isNull(3))
        number = {std::string(row.utf8(2)), row.int64(3)};
    return {
        row.id<ShiftId>(0), row.id<DeviceId>(1), std::move(number), row.id<UserId>(5), {row.int64(4), row.int64(6)}};
}

} // namespace

std::vector<ListedShift> listShifts(store::Connection &connection, const ShiftListRequest &request)
{
    static const std::string Forwards = listSql(false);
    static const std::string Backwards = listSql(true);
    constexpr qint64 Highest = std::numeric_limits<qint64>::max();
    const ShiftCursor end = request.backwards ? ShiftCursor {-1, -1} : ShiftCursor {Highest, Highest};
    const ShiftCursor from = request.from.value_or(end);
    const NumberWanted number = wantedNumber(request.search);
    std::vector<ListedShift> shifts;
    auto row = connection.query(request.backwards ? Backwards : Forwards, from.openedAtMs, from.openedAtMs, from.number,
        qint64(request.onlyOpen), qint64(number.value != 0), number.value, qint64(!number.series.isEmpty()),
        std::string_view(number.series.constData(), static_cast<std::size_t>(number.series.size())),
        qint64(request.only.has_value()), request.only.value_or(ShiftId()), qint64(request.limit));
    while (row.step())
        shifts.push_back(readShift(row));
    if (request.backwards)
        std::ranges::reverse(shifts);
    return shifts;
}

qint64 countShifts(store::Connection &connection, bool onlyOpen)
{
    auto row =
        connection.query(onlyOpen ? "SELECT count(*) FROM shift WHERE closed IS NULL" : "SELECT count(*) FROM shift");
    return row.step() ? row.int64(0) : 0;
}

} // namespace mizan::sales
