// What the panel beside the sale shows, as plain values: one struct for each kind of panel.
#pragma once

#include "core/base/money.h"
#include "core/sales/shift.h"
#include "ui/sales/customer_view.h"
#include "ui/sales/variant_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace mizan::ui {

struct QuickKey {
    QString name;
    QString price;
    std::optional<Token> edge {}; ///< The colour of its bar.
    QImage picture {};            ///< Null: none.
    bool isGroup = false;         ///< Opens others.
    bool isOut = false;           ///< None is left; it may be pressed all the same.
    /// The same picture, not one that looks the same.
    friend bool operator==(const QuickKey &a, const QuickKey &b)
    {
        return a.name == b.name && a.price == b.price && a.edge == b.edge
            && a.picture.cacheKey() == b.picture.cacheKey() && a.isGroup == b.isGroup && a.isOut == b.isOut;
    }
};

struct KeysPanel {
    std::vector<QString> pages {};
    int page = 0;
    std::vector<QuickKey> keys {};
    friend bool operator==(const KeysPanel &, const KeysPanel &) = default;
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

/// A card terminal works on something.
struct CardPanelView {
    QString title;
    Money amount;
    Icon icon = Icon::None;
    QString state {}; ///< "Waiting for the terminal".
    QString text {};
    QString again {}; ///< What Enter does; empty: nothing.
    QString leave {}; ///< What Esc does; empty: nothing.
};

struct ChangePanelView {
    Money change;
    QString pieces;     ///< "1 × 20 · 1 × 10".
    QString paid;       ///< "Receipt B1-T1-2026-000042 · Total 18.30 · Cash 50.00".
    QString paper {};   ///< What became of the receipt.
    QString foreign {}; ///< "EUR 10.00": given back in another currency, before `change`; empty: nothing.
    bool canChangePayment = false;
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

/// Goods sold by weight or measure: how much it is.
struct WeighPanelView {
    QString title;      ///< The product.
    QString text {};    ///< What to do.
    QString weight {};  ///< "0.512 kg", as typed so far.
    QString outcome {}; ///< "0.500 kg × 2.99 → 1.50"; empty while nothing is typed.
    QString tare {};    ///< "Tare 0.012 kg"; empty: none.
    QString problem {};
};

struct FloatPanelView {
    Money proposed;
    bool isCounting = false;                ///< By notes and coins instead of accepting what the last shift left.
    Currency counted = proposed.currency(); ///< Whose notes and coins; the shop's own come first.
    bool hasMore = false;                   ///< Another currency is counted after it.
    QString others {};                      ///< What the last shift left of other currencies; empty: nothing.
    QString problem {};
};

using PanelView = std::variant<KeysPanel, TenderPanelView, ChangePanelView, ChoicePanelView, ProductPanelView,
    CustomerPanelView, PinPanelView, FloatPanelView, WeighPanelView, CardPanelView, VariantPanelView>;

} // namespace mizan::ui
