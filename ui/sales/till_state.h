// What the till shows, as plain values: the sale's rows and totals, with the panel beside them.
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "ui/sales/panel_views.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::ui {

enum class RowMark { None, Unknown, Return, PriceOverridden };

struct CartRow {
    QByteArray id;
    QString code;
    QString name;
    QString detail {}; ///< The second line: discount and reason, note.
    QString unit {};
    QString discount {}; ///< As shown in its column.
    QString tax {};
    Quantity quantity;
    UnitPrice price;
    Money total;
    RowMark mark = RowMark::None;
    friend bool operator==(const CartRow &a, const CartRow &b) = default;
};

struct CartTotals {
    Money total;
    Money discount;          ///< By hand, on lines and on the sale.
    QString saleDiscount {}; ///< "−10 %" or an amount, where the whole sale has one.
    Money tax;
    Money rounding;                                 ///< Of paying in cash; shown while paying.
    Money promoted = Money::zero(total.currency()); ///< What promotions took off.
    bool taxIncluded = true;
    bool isPaidBack = false; ///< Money goes out, or nothing does: a return, or an exchange for less.
    qint64 lines = 0;
    Quantity items {};
};

enum class FeedbackLevel { Idle, Good, Notice, Error };
struct Feedback {
    FeedbackLevel level = FeedbackLevel::Idle;
    QString text {};
    bool canUndo = false; ///< A key beside the words takes it back.
};

struct BufferView {
    QString meaning; ///< "Quantity for next scan", "Amount given".
    QString text {};
    bool takesLetters = false; ///< An approval code may have them.
};

/// Money that was taken already, or how a refund goes back.
struct PaymentRow {
    Icon icon = Icon::None;
    QString name;
    QString detail {};
    Money amount;
    bool isRemovable = true;
};

struct TillState {
    Currency currency;
    QString title; ///< "Sale" and, in a return, its receipt.
    QString user {};
    QString clock {};
    qint64 held = 0;
    CustomerView customer {};
    std::optional<QString> banner {}; ///< "Return of receipt 00031", "Order B1-T1-O-000012".
    bool isReturn = false;
    std::vector<CartRow> rows {};
    int selected = -1;
    CartTotals totals;
    std::vector<PaymentRow> payments {}; ///< While paying.
    Feedback feedback {};
    BufferView buffer {};
    PanelView panel {};
    bool canPay = false;
};

} // namespace mizan::ui
