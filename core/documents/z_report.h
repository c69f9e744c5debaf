// The Z report (a closed shift) and the X report (a shift so far) as data.
#pragma once

#include "core/documents/receipt.h"

namespace mizan::documents {

/// How often something happened, and for how much.
struct CountedAmount {
    qint64 count = 0;
    Money amount;
};

struct ZReportTax {
    QString name {}; ///< "VAT"; empty: only the rate is printed.
    Rate rate {};
    Money net;
    Money tax;
    Money gross;
};

struct ZReportMethod {
    QString method {}; ///< In the language of the paper: "Cash".
    CountedAmount taken;
};

/// A drawer counted without knowing what it should hold.
struct ZReportCount {
    QString method {};
    Money expected;
    Money counted;
    Money difference;
};

/// Another currency in a drawer that was counted; all amounts in it.
struct ZReportCurrency {
    Currency currency;
    Money openingFloat;
    CountedAmount taken;
    CountedAmount change;
    CountedAmount cashIn;
    CountedAmount cashOut;
    Money expected;
    Money counted;
    Money difference;
    Money left;
};

/// Somebody with more rights said yes.
struct ZReportApproval {
    QString what {}; ///< "Discount above 10 %", in the language of the paper.
    QString approver {};
};

/// Something else that is looked at when money is missing.
struct ZReportCare {
    QString what {};
    qint64 count = 0;
    std::optional<Money> amount {}; ///< None: it is only counted.
};

struct ZReport {
    Currency currency;
    PaperHead head {};
    QString number {}; ///< Of a Z; empty for an X report, which has none and can be asked for at any time.
    QString till {};
    QString openedAt {}; ///< As the paper's language writes it.
    QString closedAt {}; ///< Of an X report: when it was asked for.
    QString openedBy {};
    QString closedBy {};
    CountedAmount sales {0, Money::zero(currency)};
    CountedAmount returns {0, Money::zero(currency)}; ///< Amount negative or zero.
    Money net = Money::zero(currency);                ///< Sales with returns.
    std::vector<ZReportTax> taxes {};
    std::vector<ZReportMethod> methods {};
    CountedAmount settlements {0, Money::zero(currency)}; ///< Paid of what customers owed; in no sales.
    CountedAmount giftLoads {0, Money::zero(currency)};   ///< Put on gift cards; in no sales.
    std::vector<ZReportCare> orders {};                   ///< Deposits; in no sales, and only what happened.
    CountedAmount discounts {0, Money::zero(currency)};
    CountedAmount voids {0, Money::zero(currency)}; ///< Lines taken off before payment.
    qint64 drawerOpenings = 0;                      ///< Without a sale.
    qint64 tenderChanges = 0;                       ///< Sales whose payment was put right; printed where there are any.
    std::vector<ZReportCare> care {};               ///< Only what happened.
    Money openingFloat = Money::zero(currency);
    CountedAmount cashIn {0, Money::zero(currency)};
    CountedAmount cashOut {0, Money::zero(currency)};
    std::vector<ZReportCount> counts {}; ///< Empty in an X report: expected amounts are not shown before the count.
    Money leftInDrawer = Money::zero(currency);
    std::vector<ZReportCurrency> currencies {}; ///< Empty in an X report too.
    std::vector<ZReportApproval> approvals {};
    QString firstReceipt {}; ///< Empty: nothing was sold.
    QString lastReceipt {};
    Money grandTotal = Money::zero(currency); ///< Of this till since its first sale; never reset.
    QString anchor {};                        ///< Short code of the daybook's head at this moment.
    qint64 copy = 0;                          ///< Which one, from 1; 0: the paper itself.
};

} // namespace mizan::documents
