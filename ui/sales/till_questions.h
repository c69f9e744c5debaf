// What the till remembers while a question is open.
#pragma once

#include "core/access/session.h"
#include "core/parties/customer_queries.h"
#include "core/payments/gift_card_queries.h"
#include "core/sales/order_id.h"
#include "core/sales/sale_queries.h"
#include "core/sales/scanned_line.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace mizan::ui {

/// Which list is open.
enum class ChoiceKind {
    None,
    Find,
    PriceCheck,
    Coupon,
    Held,
    Menu,
    Link,
    Approver,
    Reason,
    ReturnNumber,
    ReturnLines,
    LineOptions,
    GoodsBack,
    Note,
    CashIn,
    CashOut,
    Customer,
    Purchases,
    CreditTerms,
    GiftNumber,
    GiftCard,
    AgeCheck,
    Departments,
    Orders,
    Order,
    OrderDay,
    CancelOrder,
    Quotations,
    Quotation,
    QuotationDay,
    QuotationName,
    CancelQuotation,
    HandOvers,
    HandOver,
    HandOverLot,
    Later,
    Delivery,
    Lots,
    Text
};

/// What goes on once a person with more rights has agreed, or at once where the session holds the right.
using Continuation = std::function<void(const Session &)>;

/// Somebody with more rights is asked.
struct ApprovalQuestion {
    access::Right right = access::Right::RecordSale;
    qint64 extent = 0; ///< As the right's limit counts (core/access/right.h).
    QString words;
    Continuation go;
    std::vector<UserId> approvers {};
    std::optional<UserId> approver {}; ///< Whose PIN is asked for.
};

/// How the next part is being paid.
struct TenderQuestion {
    sales::TenderMethod method = sales::TenderMethod::Cash;
    std::optional<Money> amount {};                   ///< None: cash, by what is typed.
    std::optional<sales::LineApproval> approval {};   ///< Of passing the credit limit.
    QString lastFour {};                              ///< Of a card, once something else is typed.
    QString approvalCode {};                          ///< The same.
    std::optional<payments::GiftCardRef> giftCard {}; ///< Of a gift card; none: it is still asked for.
};

/// A customer pays what they owe, or in advance for an order, without goods.
struct SettleQuestion {
    FactId id; ///< Made when the panel opens: Enter pressed twice is one payment.
    PartyId customer;
    Money owed;
    std::optional<sales::OrderId> order {}; ///< It is left to pay of this; none: it is owed on account.
    QString title {};                       ///< Of an order.
};

/// What may be done with a gift card.
struct GiftQuestion {
    struct Row {
        enum class Kind { Load, TakeOff, Block, WriteOff };
        Kind kind = Kind::Load;
        std::optional<Money> amount {}; ///< Of Load; none: what was typed.
    };
    payments::GiftCardRef card;
    QString number {}; ///< Of a card that is made here and now: it is shown once.
    std::vector<Row> rows {};
};

/// How the last sale was paid is put right.
struct ChangeQuestion {
    FactId id; ///< Made when the panel opens: Enter pressed twice is one change.
    sales::SaleDetail sale;
    std::vector<sales::Tender> payments {}; ///< Taken anew so far.
};

/// How much it is, of goods sold by weight or measure.
struct WeighQuestion {
    catalogue::ScannedProduct scanned;
    sales::TicketProduct product;
    QString barcode {};
    std::optional<sales::LineId> line {}; ///< An unknown code that is resolved with it; none: a new line.
    bool isTaken = false;                 ///< In a return: instead of what comes back.
    std::optional<Quantity> count {};     ///< Of a department's goods, as typed before.
};

/// Whether the buyer is old enough, and what goes on then.
struct AgeQuestion {
    int age = 0;
    std::function<void(const sales::AgeCheck &)> then;
};

/// A number in the list of a line's numbers.
struct LotRow {
    stock::Lot lot;
    bool isSaid = false;
};

struct ReasonQuestion {
    QStringList reasons;
    std::function<void(const QString &)> use;
};

/// A line of a receipt, or the whole bundle whose first line it is.
struct ReturnedRow {
    std::size_t line = 0;
    bool isBundle = false;
};

/// The receipt whose goods come back.
struct ReturnedReceipt {
    sales::SaleDetail sale;
    std::vector<ReturnedRow> listed {}; ///< What the panel lists of it.
};

/// A row of the customer panel.
struct CustomerRow {
    enum class Kind { WalkIn, Person, Points, Settle, Purchases, RepeatBasket, CreditTerms, New };
    Kind kind = Kind::Person;
    std::optional<parties::CustomerHit> person {}; ///< Of Person.
};

/// The customer panel, and the purchases that it leads to.
struct CustomerQuestion {
    std::vector<CustomerRow> rows {};
    std::vector<sales::SaleRow> purchases {};
    bool hasOlder = false; ///< The last row asks for more of them.
};

} // namespace mizan::ui
