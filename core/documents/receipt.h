// The receipt as data: what was sold, for how much, how it was paid; amounts exactly as the sale recorded them.
#pragma once

#include "core/access/receipt_template.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/rate.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan::documents {

/// Who sells: printed at the head of every paper.
struct PaperHead {
    QString shopName {};
    QStringList address {};  ///< One printed line each.
    QString phone {};        ///< Empty: none.
    QStringList taxLines {}; ///< Numbers the law wants on the paper, with their label: "VAT ID DE123456789".
    QStringList lines {};    ///< What else the shop wants said above; one printed line each.
    QImage logo {};          ///< Null: none.
};

/// What a promotion took off a line, by its name.
struct ReceiptPromotion {
    QString name {};
    Money off; ///< Below 0 where goods come back.
};

/// What a bundle holds: of all the bundles of the line.
struct ReceiptPart {
    QString name {};
    Quantity quantity {};
    QString unit {};      ///< "kg"; empty for pieces.
    QString taxLetter {}; ///< Points to a row of the tax table; empty: none.
    QString note {};      ///< As of a line.
};

/// Negative quantities and totals are goods taken back.
struct ReceiptLine {
    QString name {};
    Quantity quantity {};
    QString unit {}; ///< "kg"; empty for pieces.
    UnitPrice unitPrice;
    Money total;
    Money discount = Money::zero(total.currency()); ///< What was taken off; `total` is already without it.
    QString taxLetter {};                           ///< Points to a row of the tax table; empty: none.
    QString note {};                                ///< Serial number, batch, reason; empty: none.
    std::vector<ReceiptPromotion> promotions {};    ///< Taken off besides; `total` is already without them.
    std::vector<ReceiptPart> parts {};              ///< Of a bundle.
};

struct ReceiptTax {
    QString letter {};
    QString name {}; ///< "VAT"; empty: only the rate is printed.
    Rate rate {};
    Money net;
    Money tax;
    Money gross;
};

struct ReceiptTender {
    QString method {}; ///< In the language of the paper: "Cash".
    Money amount;      ///< In the currency in which it was handed over.
    QString note {};   ///< Last four digits, approval code; empty: none.
};

struct Receipt {
    Currency currency; ///< Of all amounts but the tenders'.
    PaperHead head {};
    QString number {}; ///< "B1-T2-2026-000123"; also printed to be scanned, as `code` says.
    access::ReceiptCode code = access::ReceiptCode::Bars;
    QString at {}; ///< Date and time in the branch's zone, as the paper's language writes them.
    QString cashier {};
    QString till {};
    QString customer {}; ///< Empty: not named.
    std::vector<ReceiptLine> lines {};
    Money saleDiscount = Money::zero(currency); ///< Off the whole sale, after the lines; no line's amount holds it.
    Money discounts = Money::zero(currency);    ///< All that was taken off, printed when not zero.
    Money rounding = Money::zero(currency);     ///< Cash rounding, printed when not zero.
    Money total = Money::zero(currency);        ///< What was due, rounding included; negative: paid out.
    std::vector<ReceiptTax> taxes {};
    bool pricesIncludeTax = true; ///< False: the taxes are printed as lines above the total.
    std::vector<ReceiptTender> tenders {};
    Money change = Money::zero(currency); ///< Printed when not zero.
    qint64 pointsEarned = 0;              ///< Loyalty points, printed when not zero; negative: taken back.
    qint64 pointsRedeemed = 0;            ///< The same; negative: given back.
    std::optional<qint64> pointsLeft {};  ///< Afterwards; none: the shop gives the customer none.
    QString payBy {};         ///< Until when what was bought on account has to be paid; empty: no day is set.
    QStringList footer {};    ///< "Thank you", return conditions.
    QString anchor {};        ///< Short code of the daybook's head, so that the paper proves the books; empty: none.
    qint64 copy = 0;          ///< Which one, from 1; 0: the paper itself.
    bool isDraft = false;     ///< A bill before payment: no receipt, and nothing to scan.
    bool isQuotation = false; ///< What goods would cost: no receipt, but scanned it is found.
    QString validUntil {};    ///< Of a quotation: its last day.
    bool isGift = false;      ///< Without prices: for whom the goods are given to.
    bool isReturn = false;
    QString originalNumber {}; ///< Of a return: the receipt it takes back; empty: none was shown.
};

} // namespace mizan::documents
