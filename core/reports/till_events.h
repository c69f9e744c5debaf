// The events of all tills as a list: the newest first, page by page, by person, kind and days; and what one of them
// says in full.
#pragma once

#include "core/reports/sales_reports.h"
#include "core/sales/till_event.h"

namespace mizan::reports {

/// An event's place in the list; a page may begin behind it, whatever was added meanwhile.
struct EventCursor {
    qint64 day = 0;
    qint64 atMs = 0;
    qint64 fact = 0; ///< Local number; tells events of one instant apart.
    qint64 no = 0;

    friend auto operator<=>(const EventCursor &, const EventCursor &) = default;
};

struct TillEvent {
    EventCursor cursor;
    FactId fact;
    sales::TillEventKind kind = sales::TillEventKind::Refused;
    UserId person;
    std::optional<UserId> approver {};
    BranchId branch;
    DeviceId till;
    qint64 times = 1;
    qint64 amountMinor = 0; ///< In the shop's currency; what it is of says TillEventKind.
    QString words {};       ///< A reason, a number on a paper, or the name of a right.
};

struct TillEventFilter {
    std::optional<UserId> person {}; ///< Who did it, or where `asApprover` is set, who approved it.
    bool asApprover = false;
    std::optional<sales::TillEventKind> kind {};
    Days days {};
    bool onlyUnpaidDrafts = false; ///< Of drafts: those that no sale and no emptied ticket ended.
};

struct TillEventRequest {
    TillEventFilter filter {};
    std::optional<EventCursor> from {}; ///< None: from the first, or up to the last.
    bool backwards = false;             ///< What stands before `from`; still in reading order.
    int limit = 200;
};

[[nodiscard]] std::vector<TillEvent> listTillEvents(store::Connection &connection, const TillEventRequest &request);
[[nodiscard]] qint64 countTillEvents(store::Connection &connection, const TillEventFilter &filter);

/// SQL about a row `e` of till_event: a draft whose ticket was neither paid (its sale has the ticket's id) nor emptied.
[[nodiscard]] std::string unpaidDraftCondition();

/// A line of goods that an event is about.
struct EventLine {
    QString code;
    QString name;
    Quantity quantity;
    UnitPrice price;
};

/// What the fact behind an event says besides.
struct TillEventDetail {
    std::vector<EventLine> lines {};
    QString number {}; ///< Of the receipt, the draft or the report; empty: none.
    QString draft {};  ///< Of a draft that the ticket had; empty: none.
    std::optional<Money> draftTotal {};
    std::optional<Money> before {}; ///< What was due before the change.
    std::optional<Money> after {};
    QString endedBy {};           ///< Of a draft: the receipt that paid it; empty: none did.
    std::optional<Money> paid {}; ///< By that receipt, before cash rounding.
    std::string rule {};          ///< Of a refusal; empty: none.
    bool wasHeld = false;         ///< Of an emptied ticket: thrown away from those on hold.
};
/// None where the fact is not there.
[[nodiscard]] std::optional<TillEventDetail> tillEventDetail(
    store::Connection &connection, Currency currency, FactId fact);

} // namespace mizan::reports
