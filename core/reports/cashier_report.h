// What each cashier sold, and what of theirs is looked at when money is missing.
#pragma once

#include "core/reports/sales_reports.h"
#include "core/sales/till_event.h"

#include <map>

namespace mizan::reports {

/// How often, how many, how much, of one kind of event.
struct EventSum {
    qint64 events = 0;
    qint64 times = 0; ///< As TillEventKind says: lines, mostly.
    Money amount;
};

struct CashierRow {
    UserId person;
    QString name; ///< Empty where the person is not known here.
    qint64 sales = 0;
    qint64 returns = 0;
    qint64 lines = 0; ///< Of sales.
    Money gross;      ///< Of sales, taxes and rounding included.
    Money returned;   ///< Of returns, alike; not above 0.
    std::map<sales::TillEventKind, EventSum> events {};
    qint64 approvalsGiven = 0; ///< To others.
    qint64 unpaidDrafts = 0;   ///< That no sale and no emptied ticket ended.

    [[nodiscard]] Money net() const { return gross + returned; }
    /// None without sales; rounded half up.
    [[nodiscard]] std::optional<Money> averageBasket() const;
    /// Lines taken off, of all that were rung up; none where nothing was.
    [[nodiscard]] std::optional<Rate> removedShare() const;
    /// Nothing at all where it did not happen.
    [[nodiscard]] EventSum of(sales::TillEventKind kind) const;
};

/// Everybody who sold or did something at a till on these days, by name.
[[nodiscard]] std::vector<CashierRow> cashierReport(
    store::Connection &connection, Currency currency, const Days &days, std::optional<BranchId> branch = {});

} // namespace mizan::reports
