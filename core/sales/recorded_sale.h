// What a sale or a return says once it is recorded; the same in the fact, on paper and in questions asked later.
#pragma once

#include "core/base/business_date.h"
#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/catalogue/tracking.h"
#include "core/daybook/number_ledger.h"
#include "core/parties/points.h"
#include "core/sales/delivery_note.h"
#include "core/sales/line_goods.h"
#include "core/sales/line_promotion.h"
#include "core/sales/order_id.h"
#include "core/sales/quotation_id.h"
#include "core/sales/tender.h"
#include "core/stock/lot.h"
#include "core/tax/calculate.h"

#include <optional>
#include <string>
#include <vector>

namespace mizan::sales {

/// Off the whole sale, spread over its lines.
struct SaleDiscount {
    std::optional<Rate> rate {}; ///< Where it was a part of the sale, not an amount.
    Money amount;                ///< All of it; negative in a return.
    QString reason {};
    std::optional<LineApproval> approval {};
    std::optional<qint64> points {}; ///< It redeems so many; negative in a return, which gives them back.
};

/// A draft that the sale ends (printed_draft.h).
struct DraftOfSale {
    FactId id;
    daybook::DocumentNumber number;
    Money total;
};

/// One line. In a return quantity and amounts are negative; what goes out of the drawer too.
struct RecordedLine {
    ProductId product;
    QString code;
    QString name;
    QString unit {}; ///< Empty: pieces.
    QString taxClass {};
    bool isStocked = true;
    Quantity quantity;
    UnitPrice price;
    Money discount;                     ///< Already taken off the amounts below; the sale's share included.
    tax::LineTax tax;                   ///< net, taxes, gross.
    Money cost;                         ///< Value of the goods by moving average; 0 for services.
    std::optional<int> originalLine {}; ///< Of a return with a receipt, from 0.
    std::optional<QString> overrideReason {};
    QString discountReason {};
    QString note {};
    std::optional<LineApproval> approval {};
    std::optional<UnitPrice> basePrice {};    ///< The product's own, where a price list gave another.
    QString priceList {};                     ///< Which one.
    std::vector<LinePromotion> promotions {}; ///< Of `discount`: what each took off.
    std::optional<Money> saleDiscount {};     ///< Of `discount`: its share of the sale's; none where that is nothing.
    QString returnReason {};                  ///< Of a return: the line's own; empty: the return's.
    bool toQuarantine = false;                ///< Of a return: set aside, not for sale.

    std::optional<LinePack> pack {}; ///< Packs were sold.
    QString label {};                ///< The code of a scale's label, which said the weight or the price.
    Quantity tare {};                ///< Taken off the weight that was entered.
    qint64 points = 0;               ///< Of what the sale earns: the line's share; negative in a return.
    qint64 redeemed = 0;             ///< Of what the sale's discount redeems: the line's share; negative in a return.
    std::vector<LineApproval> allowed {}; ///< Besides `approval`: a weight entered by hand, a price below cost …
    catalogue::Tracking tracking = catalogue::Tracking::None;
    std::vector<stock::Lot> lots {};  ///< Serial numbers or batches; in a return too with quantities above 0.
    bool isOpen = false;              ///< Sold under a department, at a price that was asked.
    std::optional<int> quotedLine {}; ///< Which line of the sale's quotation it is, from 0.
    Quantity later {}; ///< Of the quantity, above 0: handed over after the sale. In a return: what never was.
    std::optional<ProductId> family {};           ///< Of a variant.
    std::optional<BusinessDate> warrantyUntil {}; ///< The last day of its warranty; none: none was promised.
    std::optional<LineBundle> bundle {}; ///< Sold in one: the amounts are its share, the price follows from them.

    /// What the line shows: with or without tax, as the shop's prices are.
    [[nodiscard]] Money amount(bool pricesIncludeTax) const;
    [[nodiscard]] Money promoted() const; ///< Σ of its promotions.
};

/// The quotation that a sale ends.
struct RecordedQuotation {
    QuotationId id;
    std::optional<LineApproval> approval {}; ///< Past its day: who allowed its prices.
    friend bool operator==(const RecordedQuotation &, const RecordedQuotation &) = default;
};

/// Somebody looked whether the buyer was old enough.
struct RecordedAgeCheck {
    int age = 0; ///< In years.
    BusinessDate bornBy;
    UserId by;
    qint64 atMs = 0;
    friend bool operator==(const RecordedAgeCheck &, const RecordedAgeCheck &) = default;
};

enum class SaleKind { Sale = 0, Return = 1 }; ///< The numbers stand in ledgers.

struct RecordedSale {
    SaleKind kind = SaleKind::Sale;
    daybook::DocumentNumber number;
    ShiftId shift;
    qint64 atMs = 0; ///< By the till's clock; the fact's own instant never goes back.
    Currency currency;
    bool pricesIncludeTax = true;
    std::optional<PartyId> customer {};
    std::vector<RecordedLine> lines {};
    std::vector<payments::GiftLoad> loads {}; ///< Put on gift cards: due, and no turnover.
    std::vector<tax::TaxTotal> taxes {};
    std::optional<SaleDiscount> discount {};
    Money rounding; ///< Of cash to coins that exist.
    std::vector<Tender> tenders {};
    Money change;
    std::optional<BusinessDate> due {}; ///< Until when what was bought on account has to be paid; none: no day is set.
    std::optional<SaleId> original {};  ///< Of a return with a receipt.
    std::optional<RecordedAgeCheck> ageCheck {};
    QString reason {};                 ///< Of a return.
    std::optional<SaleId> exchange {}; ///< The other half of an exchange: what was taken for this return, or came back.
    std::optional<OrderId> order {};   ///< The customer's order that it collects.
    std::optional<RecordedQuotation> quotation {};
    std::optional<SealedDelivery> delivery {};   ///< Of what is handed over later.
    std::vector<parties::PointsEntry> points {}; ///< What it does to the customer's loyalty points.
    std::optional<qint64> pointsLeft {};         ///< Afterwards, as far as this till knew; none: it did nothing.
    std::optional<DraftOfSale> draft {};         ///< The bill that the customer was shown before paying.
    std::string asked;                           ///< Digest of the request: the same id must say the same.

    [[nodiscard]] Money net() const;
    [[nodiscard]] Money tax() const;
    [[nodiscard]] Money amount() const; ///< Σ of the lines as they show.
    [[nodiscard]] Money discounts() const;
    [[nodiscard]] Money cost() const;
    [[nodiscard]] Money loaded() const; ///< Σ loads.
    [[nodiscard]] Money total() const;  ///< Σ lines + Σ taxes + Σ loads + rounding: what was due.
    [[nodiscard]] Money tendered() const;
    /// Σ lines + Σ taxes + Σ loads + rounding = Σ tenders − change, and the lines' taxes are those of the table.
    [[nodiscard]] bool balances() const;
};

} // namespace mizan::sales
