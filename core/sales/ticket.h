// The ticket: what is being rung up and not yet paid. Plain values and pure functions; no database.
#pragma once

#include "core/access/session.h"
#include "core/base/quantity.h"
#include "core/base/rate.h"
#include "core/base/result.h"
#include "core/catalogue/goods_rule.h"
#include "core/catalogue/tracking.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/delivery_note.h"
#include "core/sales/line_goods.h"
#include "core/sales/line_promotion.h"
#include "core/sales/order_id.h"
#include "core/sales/quotation_id.h"
#include "core/sales/tender.h"
#include "core/stock/lot.h"
#include "core/tax/tax.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace mizan::sales {

using LineId = Id<struct TicketLineTag>;

struct BundlePart;

/// What the till knew of a product when it was rung up; the sale says this, whatever the catalogue says later.
struct TicketProduct {
    ProductId id;
    QString code;
    QString name;
    QString unit {};        ///< "kg"; empty: pieces.
    tax::TaxClass taxClass; ///< With the taxes of this day.
    bool isStocked = true;  ///< A service has neither stock nor cost.
    std::optional<CategoryId> category {};
    std::optional<int> decimals {}; ///< Of its unit: 3 for kilograms; none where nobody said, as on an old receipt.
    Quantity tare {};               ///< Taken off what the scale shows.
    bool asksPrice = false;         ///< A department.
    catalogue::GoodsRule rule {};
    catalogue::Tracking tracking = catalogue::Tracking::None;
    std::optional<ProductId> family {};   ///< Of a variant: what price lists and promotions may name as well.
    std::optional<int> warrantyMonths {}; ///< From the day it is sold.
    std::vector<BundlePart> parts {};     ///< Of a bundle: what one of it holds; sold as these (ticket_bundles.h).
    /// Sold by weight or measure: its quantity has to be said.
    [[nodiscard]] bool isMeasured() const noexcept { return decimals.value_or(0) > 0; }
};

/// What a bundle holds of one product.
struct BundlePart {
    TicketProduct product; ///< Itself no bundle.
    Quantity quantity;     ///< In one bundle.
    UnitPrice price;       ///< The product's own: the bundle's amount is shared out by it.
};

/// None, a part of the line's amount, or an amount off the whole line.
using LineDiscount = std::variant<std::monostate, Rate, Money>;

struct TicketLine {
    LineId id;
    std::optional<TicketProduct> product {};  ///< None: an unknown code; payment waits until it is resolved.
    QString barcode {};                       ///< As scanned; empty when it was picked by name.
    Quantity quantity;                        ///< Above 0, in a return too.
    UnitPrice price;                          ///< What the customer was shown for one unit.
    std::optional<QString> overrideReason {}; ///< The price is another than the product's, and why.
    LineDiscount discount {};
    QString discountReason {};
    QString note {};
    std::optional<Approval> approval {};      ///< Who allowed price or discount, where the cashier alone may not.
    std::optional<int> originalLine {};       ///< Of a return: which line of the sale comes back, from 0.
    std::optional<UnitPrice> basePrice {};    ///< The product's own price; none: the price is fixed.
    QString priceList {};                     ///< The list that gave the price; empty: none did.
    std::vector<LinePromotion> promotions {}; ///< As priceTicket() found them; any other change drops them.
    bool isTaken = false;      ///< In a return: the customer takes it instead; the ticket is an exchange.
    QString returnReason {};   ///< Of goods that come back: their own; empty: the return's.
    bool toQuarantine = false; ///< Of goods that come back: set aside, not for sale.
    std::optional<LinePack> pack {};
    std::optional<LineLabel> label {};
    Quantity tare {};                 ///< What was taken off the weight that was entered.
    std::vector<Approval> allowed {}; ///< Who allowed what else about it: a weight entered by hand.
    std::vector<stock::Lot> lots {};  ///< Serial numbers or batches, as far as they were said (ticket_lots.h).
    std::optional<int> quotedLine {}; ///< Which line of the ticket's quotation it is, from 0: sold at its price.
    Quantity later {}; ///< Of the quantity: handed over after it is paid. In a return: what never was handed over.
    std::vector<std::vector<stock::Lot>> partLots {}; ///< Of a bundle: those of its contents; `lots` is empty then.
    std::optional<LineBundle> bundle {};              ///< Of goods that come back: the bundle they were sold in.
};

/// Of goods sold by weight or measure, as somebody said it: neither scale nor label did.
[[nodiscard]] bool isWeighedByHand(const TicketLine &line) noexcept;
/// Whether its quantity has no more decimals than its product's unit (rules::QuantityMustFitUnit), and a bundle's
/// contents are not more than a line can hold (rules::QuantityMustBeInRange).
[[nodiscard]] Result<void> fitsUnit(const TicketLine &line);

/// Off the whole ticket, after its lines' own discounts.
struct TicketDiscount {
    LineDiscount off {};
    QString reason {};
    std::optional<Approval> approval {}; ///< Who allowed it, where the cashier alone may not.
    std::optional<qint64> points {};     ///< It redeems so many loyalty points (loyalty.h); none: it is given by hand.
};

/// Somebody looked whether the buyer is old enough.
struct AgeCheck {
    int age = 0;         ///< In years.
    BusinessDate bornBy; ///< Who was born then or before.
    UserId by;
    qint64 atMs = 0;
};

/// The quotation that a ticket sells, or orders, from.
struct TicketQuotation {
    QuotationId id;
    std::optional<Approval> allowed {}; ///< Past its day: who allowed its prices.
};

enum class TicketMode { Sale, Return };

/// The sale whose goods come back.
struct OriginalSale {
    SaleId id;
    daybook::DocumentNumber number;
};

struct Ticket {
    SaleId id;         ///< Made when the ticket opens; the sale's id once it is paid.
    Currency currency; ///< The shop's.
    TicketMode mode = TicketMode::Sale;
    std::optional<OriginalSale> original {}; ///< Of a return with a receipt; none: a return without one.
    std::optional<PartyId> customer {};      ///< None: nobody the shop knows by name.
    std::vector<TicketLine> lines {};
    std::optional<TicketDiscount> discount {};   ///< None on a ticket without lines.
    QString returnReason {};                     ///< Of a return: why the goods come back.
    std::vector<Tender> payments {};             ///< Taken already, while others are still to come.
    QString label {};                            ///< How a held ticket is called.
    std::vector<payments::GiftLoad> loads {};    ///< What is put on gift cards; no turnover.
    std::optional<AgeCheck> ageCheck {};         ///< For the highest age that was asked for so far.
    std::vector<QString> coupons {};             ///< As catalogue::couponCode() gives them.
    std::optional<SaleId> exchangeSale {};       ///< Of an exchange: the id of the sale of what is taken.
    std::optional<OrderId> order {};             ///< The customer's order that it collects, as agreed.
    std::optional<TicketQuotation> quotation {}; ///< It ends with this ticket.
    std::optional<DeliveryNote> delivery {};     ///< Of what is handed over later.
};

inline constexpr std::size_t MaxTicketLines = 10'000;
inline constexpr Quantity MaxLineQuantity = Quantity::units(1'000'000); ///< A barcode typed as a quantity is above it.
inline constexpr qsizetype MaxNoteLength = 200;

namespace rules { // In the order of checking.
inline constexpr Rule LineMustExist {"sales.line-must-exist"};
inline constexpr Rule TicketMustHaveRoom {"sales.ticket-must-have-room"};
inline constexpr Rule QuantityMustBePositive {"sales.quantity-must-be-positive"};
inline constexpr Rule QuantityMustBeInRange {"sales.quantity-must-be-in-range"};
inline constexpr Rule QuantityMustFitUnit {"sales.quantity-must-fit-unit"}; ///< Values `decimals`, `unit`.
inline constexpr Rule QuantityMustFitPack {"sales.quantity-must-fit-pack"}; ///< Whole packs, where they have a price.
inline constexpr Rule LabelMustStandAsPrinted {"sales.label-must-stand-as-printed"};
inline constexpr Rule PriceMustBeInTicketCurrency {"sales.price-must-be-in-ticket-currency"};
inline constexpr Rule PriceMustNotBeNegative {"sales.price-must-not-be-negative"};
inline constexpr Rule OverrideMustHaveReason {"sales.override-must-have-reason"};
inline constexpr Rule DiscountMustNotBeNegative {"sales.discount-must-not-be-negative"};
inline constexpr Rule DiscountMustNotExceedLine {"sales.discount-must-not-exceed-line"};
inline constexpr Rule DiscountMustBeOnSale {"sales.discount-must-be-on-sale"}; ///< A return mirrors its sale's.
inline constexpr Rule DiscountMustNotExceedSale {"sales.discount-must-not-exceed-sale"};
inline constexpr Rule PromotionMustNotExceedLine {"sales.promotion-must-not-exceed-line"};
inline constexpr Rule NoteMustFit {"sales.note-must-fit"};
inline constexpr Rule GoodsMustComeBack {"sales.goods-must-come-back"};
} // namespace rules

/// A product that joins the ticket.
struct AddProduct {
    LineId line; ///< Of the new line, should there be one.
    TicketProduct product;
    UnitPrice price;
    Quantity quantity = Quantity::units(1);
    QString barcode {};
    bool isTaken = false; ///< In a return: instead of what comes back.
    std::optional<LinePack> pack {};
    std::optional<LineLabel> label {};
    Quantity tare {};
    std::optional<Approval> allowed {};    ///< Of a weight entered by hand, or of an open item.
    bool isPriceByHand = false;            ///< No list is asked and no promotion.
    std::optional<stock::Lot> lot {};      ///< As the scanned code said it.
    std::optional<Approval> lotAllowed {}; ///< Of a batch past its day, or a piece from another place.
};

/// The line that holds it now: an equal one (same product, price and pack; no override, discount or note) counts up,
/// else a new one. What was weighed or labelled always stands by itself.
[[nodiscard]] Result<LineId> addProduct(Ticket &ticket, const AddProduct &added);

/// A code nobody knows joins as a line that must be resolved or removed; the same code again counts up.
struct AddUnknownCode {
    LineId line;
    QString barcode;
    Quantity quantity = Quantity::units(1);
};
[[nodiscard]] Result<LineId> addUnknownCode(Ticket &ticket, const AddUnknownCode &added);

/// The unknown code is this product.
[[nodiscard]] Result<void> resolveLine(Ticket &ticket, LineId line, const TicketProduct &product, UnitPrice price);
/// Of a line without a label, as its unit and its pack allow; `tare` of what was weighed anew.
[[nodiscard]] Result<void> setQuantity(Ticket &ticket, LineId line, Quantity quantity, Quantity tare = {});
/// Adds to the quantity, or takes from it (a line never falls to nothing: remove it instead).
[[nodiscard]] Result<void> changeQuantity(Ticket &ticket, LineId line, Quantity by);
[[nodiscard]] Result<void> overridePrice(
    Ticket &ticket, LineId line, UnitPrice price, const QString &reason, const std::optional<Approval> &approval = {});
[[nodiscard]] Result<void> setDiscount(Ticket &ticket, LineId line, const LineDiscount &discount, const QString &reason,
    const std::optional<Approval> &approval = {});
/// Off the whole ticket, which must have lines; none (monostate) takes it back.
[[nodiscard]] Result<void> setTicketDiscount(Ticket &ticket, const TicketDiscount &discount);
[[nodiscard]] Result<void> setNote(Ticket &ticket, LineId line, const QString &note);

/// What happens to goods of a line that come back.
struct ReturnedGoods {
    QString reason {}; ///< Empty: as the whole return's.
    bool toQuarantine = false;
};
[[nodiscard]] Result<void> setReturnedGoods(Ticket &ticket, LineId line, const ReturnedGoods &goods);
/// Takes lines off; the ticket's discount and age check go with the last one, and must not exceed what stays.
[[nodiscard]] Result<void> eraseLines(Ticket &ticket, std::span<const LineId> lines);

/// More on a card; what the ticket puts on it already grows.
void addLoad(Ticket &ticket, const payments::GiftLoad &load);
/// That card gets nothing by this ticket.
void eraseLoad(Ticket &ticket, payments::GiftCardId card);

/// Neither lines nor loads: nothing to pay, nothing to keep.
[[nodiscard]] bool isEmpty(const Ticket &ticket) noexcept;
/// Whether the line's goods leave the shop: in a sale, or taken in an exchange.
[[nodiscard]] bool isSold(const Ticket &ticket, const TicketLine &line) noexcept;
[[nodiscard]] const TicketLine *findLine(const Ticket &ticket, LineId line) noexcept;
[[nodiscard]] bool hasUnresolvedLines(const Ticket &ticket) noexcept;
/// Whether goods of this line come back to the shop.
[[nodiscard]] bool comesBack(const Ticket &ticket, const TicketLine &line) noexcept;

} // namespace mizan::sales
