// A till over a real shop with two products, and what it rang, opened and printed.
#pragma once

#include "core/catalogue/save_product.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/sales_shop.h"
#include "ui/sales/shop_till.h"

#include <catch2/catch_test_macros.hpp>

namespace mizan::test {

inline const QString Water = QStringLiteral("6291041500213");
inline const QString Bread = QStringLiteral("4006381333931");

struct TillCounter {
    SalesShop shop;
    std::vector<ui::Tone> tones;
    int drawers = 0;
    int receipts = 0;
    qint64 lastCopy = 0;
    int payments = 0;
    int giftReceipts = 0;
    int orderSlips = 0;
    int quotationSlips = 0;
    int sheets = 0;
    int handOverSlips = 0;
    QStringList giftCards; ///< Numbers that were printed.
    int drafts = 0;
    bool canPrintDrafts = true;
    ui::CardOutlets card {}; ///< Counts at the next open().
    std::unique_ptr<ui::ShopTill> till;

    TillCounter()
    {
        stock(QStringLiteral("Water"), 89, Water);
        stock(QStringLiteral("Bread"), 349, Bread);
        open();
    }
    void stock(const QString &name, qint64 price, const QString &barcode)
    {
        catalogue::Product product = shop.product(name, price);
        product.barcodes = {{barcode, Quantity::units(1)}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), product}));
    }
    void open()
    {
        ui::TillOutlets outlets {.tone = [this](ui::Tone tone) { tones.push_back(tone); },
            .printReceipt =
                [this](SaleId, qint64 copy) {
                    ++receipts;
                    lastCopy = copy;
                    return QStringLiteral("Printing.");
                },
            .printGiftReceipt =
                [this](SaleId) {
                    ++giftReceipts;
                    return QStringLiteral("Printing.");
                },
            .printGiftCard =
                [this](SaleId, const payments::GiftCardRef &, const QString &number) {
                    giftCards += number;
                    return QStringLiteral("Printing.");
                },
            .printSettlement =
                [this](FactId, qint64) {
                    ++payments;
                    return QStringLiteral("Printing.");
                },
            .printOrder =
                [this](FactId, qint64 copy) {
                    ++orderSlips;
                    lastCopy = copy;
                    return QStringLiteral("Printing.");
                },
            .printQuotation =
                [this](FactId, qint64 copy) {
                    ++quotationSlips;
                    lastCopy = copy;
                    return QStringLiteral("Printing.");
                },
            .saveQuotation =
                [this](FactId) {
                    ++sheets;
                    return QStringLiteral("Writing.");
                },
            .printHandOver =
                [this](FactId, qint64 copy) {
                    ++handOverSlips;
                    lastCopy = copy;
                    return QStringLiteral("Printing.");
                },
            .openDrawer = [this] { ++drawers; },
            .card = card};
        if (canPrintDrafts)
            outlets.printDraft = [this](const sales::Ticket &, const sales::PrintedDraft &, const Session &) {
                ++drafts;
                return QStringLiteral("Printing.");
            };
        till = std::make_unique<ui::ShopTill>(shop.shop(), shop.cashier(), outlets);
    }
    /// Goes on as somebody with every right, but this one as said.
    void work(access::Right right, access::Grant grant) { till->setSession(shop.cashierWith(right, grant)); }
    void openShift() { till->openShift(QStringLiteral("100")); }
    const ui::TillState &state() const { return till->state(); }
    template <class Panel>
    const Panel &panel() const
    {
        REQUIRE(std::holds_alternative<Panel>(state().panel));
        return std::get<Panel>(state().panel);
    }
    void type(const QString &digits)
    {
        for (const QChar c : digits)
            till->digit(c);
    }
    QString sell(const QStringList &codes)
    {
        for (const QString &code : codes)
            till->scan(code);
        till->act(ui::TillAction::ExactCash);
        const auto last = sales::lastSale(shop.connection(), shop.shop().device());
        REQUIRE(last);
        return last->sale.number.toText();
    }
};

} // namespace mizan::test
