// What the till shows, as plain values: the sale's rows and totals, and the panel beside them.
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/sales/shift.h"
#include "ui/sales/customer_view.h"
#include "ui/theme/icons.h"

#include <QString>

#include <optional>
#include <variant>
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
    Money discount;
    QString saleDiscount {}; ///< "−10 %" or an amount, where the whole sale has one.
    Money tax;
    Money rounding; ///< Of paying in cash; shown while paying.
    bool taxIncluded = true;
    qint64 lines = 0;
    Quantity items {};
};

enum class FeedbackLevel { Idle, Good, Notice, Error };
struct Feedback {
    FeedbackLevel level = FeedbackLevel::Idle;
    QString text {};
};

struct BufferView {
    QString meaning; ///< "Quantity for next scan", "Amount given".
    QString text {};
    bool takesLetters = false; ///< An approval code may have them.
};

struct QuickKey {
    QString name;
    QString price;
};

struct KeysPanel {
    std::vector<QString> pages {};
    int page = 0;
    std::vector<QuickKey> keys {};
};
/// A way to pay, as its key shows it.
struct MethodKey {
    sales::TenderMethod method = sales::TenderMethod::Cash;
    Icon icon = Icon::None;
    QString name;
    QString hint; ///< The keyboard's key, or why it cannot be used.
    bool isUsable = true;
    bool isCurrent = false;
};
struct TenderPanelView {
    Money due;
    std::vector<Money> quick; ///< The first is the exact amount; none while another method than cash asks.
    int current = 0;
    bool isRefund = false;
    std::vector<MethodKey> methods {};
    QString explanation {}; ///< In place of the amounts: what the chosen method does next.
    QString title {};       ///< Over the amount; empty: it is what the sale comes to.
    QString other {};       ///< What '*' asks for instead; empty: nothing.
};
/// Money that was taken already, or how a refund goes back.
struct PaymentRow {
    Icon icon = Icon::None;
    QString name;
    QString detail {};
    Money amount;
    bool isRemovable = true;
};
struct ChangePanelView {
    Money change;
    QString pieces;   ///< "1 × 20 · 1 × 10".
    QString paid;     ///< "Receipt B1-T1-2026-000042 · Total 18.30 · Cash 50.00".
    QString paper {}; ///< What became of the receipt.
};
struct ChoiceRow {
    Icon icon = Icon::None;
    QString title;
    QString detail {};
    QString trailing {};
};
/// A list to choose from: held sales, products found, reasons, the till's menu.
struct ChoicePanelView {
    QString title;
    QString text {};
    std::optional<QString> queryPlaceholder {}; ///< With it, the panel has a search field.
    QString query {};
    std::vector<ChoiceRow> rows {};
    int current = 0;
    QString empty {}; ///< What to say while there is nothing to choose.
};
/// Name and price of a product that the till learns.
struct ProductPanelView {
    QString code;
    Currency currency;
    QString problem {};
};
struct PinPanelView {
    QString title;
    QString text;
    QString problem {};
};
struct FloatPanelView {
    Money proposed;
    bool isCounting = false; ///< By notes and coins instead of accepting what the last shift left.
    QString problem {};
};
using PanelView = std::variant<KeysPanel, TenderPanelView, ChangePanelView, ChoicePanelView, ProductPanelView,
    CustomerPanelView, PinPanelView, FloatPanelView>;

struct TillState {
    Currency currency;
    QString title; ///< "Sale" and, in a return, its receipt.
    QString user {};
    QString clock {};
    qint64 held = 0;
    CustomerView customer {};
    std::optional<QString> banner {}; ///< "Return of receipt 00031".
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
