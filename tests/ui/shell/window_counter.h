// A till as the program wires it: the real window over a real shop, with a keyboard and a scanner.
#pragma once

#include "core/catalogue/save_product.h"
#include "core/payments/simulated_terminal.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/ui/kit/key_stream.h"
#include "ui/shell/till_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <vector>

namespace mizan::test {

inline const QString Water = QStringLiteral("6291041500213");
inline const QString Bread = QStringLiteral("4006381333931");
inline const QString Unknown = QStringLiteral("4012345678901");

/// A till as the program wires it, with a keyboard and a scanner.
struct WindowCounter {
    SalesShop shop;
    ui::ScanRouter router;
    std::vector<ui::Tone> tones;
    bool hasTerminal = false; ///< One that approves at once.
    payments::SimulatedTerminal terminal {[](const payments::TerminalRequest &) { return payments::TerminalMood {}; }};
    ui::TillWindow window {shop.shop(),
        {.till = {.tone = [this](ui::Tone tone) { tones.push_back(tone); },
             .printReceipt = [](SaleId, qint64) { return QStringLiteral("Printing."); },
             .card = {[this] { return hasTerminal ? QStringLiteral("practice") : QString(); },
                 [this](const payments::TerminalOrder &order) {
                     window.till()->cardAnswered(order.request.id, terminal.start(order.request));
                 }}}}};
    Keyboard keys {window, router};
    QStringList written; ///< Every text that any field ever held.

    WindowCounter()
    {
        stock(QStringLiteral("Water"), 89, Water);
        stock(QStringLiteral("Bread"), 349, Bread);
        QObject::connect(
            &router, &ui::ScanRouter::scanned, &window, [this](const QString &code) { window.takeScan(code); });
        QObject::connect(&router, &ui::ScanRouter::scanTooLong, &window, [this] { window.takeOverlongScan(); });
        window.resize(1366, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void stock(const QString &name, qint64 price, const QString &barcode)
    {
        catalogue::Product product = shop.product(name, price);
        product.barcodes = {{barcode, Quantity::units(1)}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), product}));
    }
    void openShift(const Session &session)
    {
        window.startSelling(session);
        window.till()->openShift(QStringLiteral("100"));
        REQUIRE(std::holds_alternative<ui::KeysPanel>(state().panel));
    }
    /// From now on nothing may be written into any field.
    void watchFields()
    {
        for (const auto *field : window.findChildren<QLineEdit *>())
            QObject::connect(field, &QLineEdit::textChanged, &window, [this](const QString &text) { written += text; });
    }
    [[nodiscard]] const ui::TillState &state() const { return window.till()->state(); }
    template <class Panel>
    [[nodiscard]] bool shows() const
    {
        return std::holds_alternative<Panel>(state().panel);
    }
    [[nodiscard]] static bool isInField() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }
};

} // namespace mizan::test
