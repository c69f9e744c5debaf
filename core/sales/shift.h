// A shift: from the float to the counted drawer; and what its reports say.
#pragma once

#include "core/base/ids.h"
#include "core/base/rate.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/shift_currency.h"
#include "core/sales/tender.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace mizan::sales {

/// A shift that is open at a till.
struct OpenShiftState {
    ShiftId id;
    qint64 openedAtMs = 0;
    UserId openedBy;
    Money openingFloat;
};

struct ShiftTax {
    QString code;
    QString name; ///< Empty where the tax is not known here.
    Rate rate;
    Money base;
    Money tax;
};

struct ShiftMethod {
    TenderMethod method = TenderMethod::Cash;
    CountedMoney taken; ///< Less change, less what was paid back.
};

/// Somebody with more rights said yes, so many times.
struct ShiftApproval {
    std::string right;
    UserId approver;
    qint64 times = 0;
};

/// What else is looked at when money is missing; none where it did not happen.
struct ShiftCare {
    std::optional<CountedMoney> promotions {};     ///< Off lines by themselves; no discount that somebody gave.
    std::optional<CountedMoney> emptiedTickets {}; ///< All lines cleared at once, or a held ticket thrown away.
    std::optional<CountedMoney> drafts {};         ///< Bills shown before payment.
    std::optional<CountedMoney> shrunkDrafts {};   ///< By how much tickets fell after that.
    qint64 reprints = 0;
    qint64 refusals = 0; ///< Tried without the right to it.
};

/// Money for customers' orders, which is no turnover; none where there was none.
struct ShiftOrders {
    std::optional<CountedMoney> taken {};
    std::optional<CountedMoney> returned {}; ///< Given back with orders that were cancelled.
    std::optional<CountedMoney> kept {};     ///< Of such orders, by the shop.
};

/// An X report (so far, any time) or a Z report (closed, numbered, for ever).
struct ShiftReport {
    std::optional<daybook::DocumentNumber> number; ///< None: an X report.
    ShiftId shift;
    BranchId branch;
    DeviceId till;
    Currency currency;
    qint64 openedAtMs = 0;
    UserId openedBy;
    qint64 closedAtMs = 0; ///< Of an X report: when it was asked for.
    UserId closedBy;
    CountedMoney sales;
    CountedMoney returns;     ///< Amount negative or 0.
    CountedMoney settlements; ///< Paid of what customers owed; no turnover.
    CountedMoney giftLoads;   ///< Put on gift cards; no turnover.
    ShiftOrders orders {};
    Money turnover; ///< Sales with returns, taxes and rounding included.
    std::vector<ShiftTax> taxes {};
    std::vector<ShiftMethod> methods {};
    CountedMoney discounts;
    CountedMoney removedLines; ///< Taken off tickets before payment.
    qint64 drawerOpenings = 0; ///< Without a sale.
    qint64 tenderChanges = 0;  ///< Sales whose payment was put right afterwards.
    ShiftCare care {};
    Money openingFloat;
    CountedMoney cashIn;
    CountedMoney cashOut;
    Money rounding;
    Money expectedCash;                  ///< Not to be shown before the drawer is counted.
    std::optional<DrawerClose> close {}; ///< Of a Z report.
    std::vector<ShiftApproval> approvals {};
    std::optional<daybook::DocumentNumber> firstReceipt {};
    std::optional<daybook::DocumentNumber> lastReceipt {};
    std::vector<ShiftCurrency> currencies {}; ///< Other than the shop's, sorted by code.
    Money grandTotal;                         ///< All turnover of this till since its first sale; never reset.
};

} // namespace mizan::sales
