// The words that papers print, handed in by who knows the customer's language; English where nobody does.
#pragma once

#include "core/access/right.h"
#include "core/documents/document.h"

#include <QString>

#include <array>

namespace mizan::documents {

/// How amounts are written. Digits are Latin in every language.
struct NumberMarks {
    QString decimal = QStringLiteral(".");
    QString group = QStringLiteral(","); ///< Empty: thousands are not grouped.
};

struct Wording {
    QString language = QStringLiteral("en"); ///< BCP 47; also picks letter forms.
    Direction direction = Direction::LeftToRight;
    NumberMarks marks;

    QString receipt = QStringLiteral("Receipt");
    QString giftReceipt = QStringLiteral("Gift receipt");
    QString giftReceiptUse = QStringLiteral("Goods may be exchanged with this paper.");
    QString returnReceipt = QStringLiteral("Return");
    QString originalReceipt = QStringLiteral("Takes back");
    QString phone = QStringLiteral("Tel.");
    QString cash = QStringLiteral("Cash");
    QString foreignCash = QStringLiteral("Foreign cash"); ///< In reports; papers name the currency.
    QString card = QStringLiteral("Card");
    QString storeCredit = QStringLiteral("Store credit");
    QString exchange = QStringLiteral("Exchange");
    QString onAccount = QStringLiteral("On account");
    QString giftCard = QStringLiteral("Gift card");
    QString cardHolds = QStringLiteral("balance"); ///< Before what is on a gift card afterwards.
    QString validUntil = QStringLiteral("valid until");
    QString warrantyUntil = QStringLiteral("Warranty until"); ///< Before the last day of a line's warranty.
    QString pointsEarned = QStringLiteral("Points earned");
    QString pointsRedeemed = QStringLiteral("Points redeemed");
    QString pointsLeft = QStringLiteral("Points in all");
    QString payBy = QStringLiteral("To be paid by");
    QString paymentReceived = QStringLiteral("Payment received");
    QString stillOwed = QStringLiteral("Still owed");
    QString order = QStringLiteral("Customer order");
    QString layaway = QStringLiteral("Layaway");
    QString quotation = QStringLiteral("Quotation");
    QString deliveryNote = QStringLiteral("Delivery note"); ///< Of goods handed over after their sale.
    QString toHandOver = QStringLiteral("Still to be handed over");
    QString receivedBy = QStringLiteral("Received by");
    QString wantedBy = QStringLiteral("Wanted by");
    QString cancelled = QStringLiteral("CANCELLED");
    QString deposit = QStringLiteral("Deposit"); ///< Of an order, as a way to pay.
    QString paidInAdvance = QStringLiteral("Paid in advance");
    QString leftToPay = QStringLiteral("Left to pay");
    QString approvalCode = QStringLiteral("Approval");
    QString taxNumber = QStringLiteral("Tax no.");
    QString cashier = QStringLiteral("Cashier");
    QString till = QStringLiteral("Till");
    QString customer = QStringLiteral("Customer");
    QString copy = QStringLiteral("COPY");
    QString draft = QStringLiteral("Bill before payment");
    QString notAReceipt = QStringLiteral("NOT A RECEIPT");
    QString training = QStringLiteral("TRAINING – NOT A RECEIPT");
    QString possibleDuplicate = QStringLiteral("PRINTED AGAIN – MAY BE A DUPLICATE");
    QString discount = QStringLiteral("Discount");
    QString saleDiscount = QStringLiteral("Discount on all");
    QString discountsIncluded = QStringLiteral("You saved");
    QString rounding = QStringLiteral("Rounding");
    QString total = QStringLiteral("Total");
    QString paidOut = QStringLiteral("Paid out");
    QString change = QStringLiteral("Change");
    QString tax = QStringLiteral("Tax");
    QString net = QStringLiteral("Net");
    QString gross = QStringLiteral("Gross");
    QString anchor = QStringLiteral("Record");

    QString zReport = QStringLiteral("Z report");
    QString xReport = QStringLiteral("X report");
    QString opened = QStringLiteral("Opened");
    QString closed = QStringLiteral("Closed");
    QString asOf = QStringLiteral("As of");
    QString receipts = QStringLiteral("Receipts");
    QString sales = QStringLiteral("Sales");
    QString returns = QStringLiteral("Returns");
    QString netSales = QStringLiteral("Net sales");
    QString settlements = QStringLiteral("Paid of accounts");
    QString giftLoads = QStringLiteral("Put on gift cards");
    QString depositsTaken = QStringLiteral("Deposits taken");
    QString depositsReturned = QStringLiteral("Deposits given back");
    QString depositsKept = QStringLiteral("Deposits kept");
    QString taxByRate = QStringLiteral("Tax by rate");
    QString payments = QStringLiteral("Payments");
    QString discounts = QStringLiteral("Discounts");
    QString voids = QStringLiteral("Voided lines");
    QString promotions = QStringLiteral("Promotions");
    QString emptiedTickets = QStringLiteral("Emptied sales");
    QString drafts = QStringLiteral("Bills before payment");
    QString shrunkDrafts = QStringLiteral("Less after the bill");
    QString reprints = QStringLiteral("Copies printed");
    QString refusals = QStringLiteral("Refused actions");
    QString drawerOpenings = QStringLiteral("Drawer opened without sale");
    QString tenderChanges = QStringLiteral("Payments changed afterwards");
    QString drawer = QStringLiteral("Drawer");
    QString openingFloat = QStringLiteral("Float");
    QString taken = QStringLiteral("Taken"); ///< Of another currency.
    QString cashIn = QStringLiteral("Cash in");
    QString cashOut = QStringLiteral("Cash out");
    QString expected = QStringLiteral("Expected");
    QString counted = QStringLiteral("Counted");
    QString difference = QStringLiteral("Difference");
    QString leftInDrawer = QStringLiteral("Left in drawer");
    QString approvals = QStringLiteral("Approvals");
    /// What was done by each right, in the order of the rights.
    std::array<QString, access::RightCount> actions {QStringLiteral("Sale"), QStringLiteral("Return"),
        QStringLiteral("Return without receipt"), QStringLiteral("Line removed"), QStringLiteral("Price changed"),
        QStringLiteral("Discount"), QStringLiteral("Drawer opened"), QStringLiteral("Shift opened"),
        QStringLiteral("Shift closed"), QStringLiteral("Difference accepted"), QStringLiteral("Cash moved"),
        QStringLiteral("Receipt printed again"), QStringLiteral("Product changed"), QStringLiteral("Products imported"),
        QStringLiteral("Stock adjusted"), QStringLiteral("Reports seen"), QStringLiteral("User changed"),
        QStringLiteral("Settings changed"), QStringLiteral("Back office opened"), QStringLiteral("Customer changed"),
        QStringLiteral("Customer erased"), QStringLiteral("Sold over the credit limit"),
        QStringLiteral("Payment of a sale changed"), QStringLiteral("Weight entered by hand"),
        QStringLiteral("Gift card blocked"), QStringLiteral("Taken back beyond the policy"),
        QStringLiteral("Open item"), QStringLiteral("Sold below stock"), QStringLiteral("Sold below cost"),
        QStringLiteral("Margin seen"), QStringLiteral("Sold after its day")};
    QString serialNumber = QStringLiteral("Serial no.");
    QString batch = QStringLiteral("Batch");
    QString reason = QStringLiteral("Reason");
    QString approvedBy = QStringLiteral("Approved by");
    QString signature = QStringLiteral("Signature");
    QString grandTotal = QStringLiteral("Grand total");
};

} // namespace mizan::documents
