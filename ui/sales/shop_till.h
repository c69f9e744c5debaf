// The till of a real shop: turns what a person asks into verbs of core, and their answers into a TillState.
#pragma once

#include "core/access/company.h"
#include "core/access/session.h"
#include "core/catalogue/find_barcode.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_totals.h"
#include "core/tax/tax_record.h"
#include "ui/kit/entry_buffer.h"
#include "ui/kit/tone.h"
#include "ui/sales/till_model.h"

#include <QTimer>

#include <functional>

namespace mizan {
class Shop;
}

namespace mizan::ui {

/// What hangs on a till. Each may be empty.
struct TillOutlets {
    std::function<void(Tone)> tone {};
    /// Puts the receipt into the print queue; what to tell the person about it.
    std::function<QString(SaleId sale, bool isCopy)> printReceipt {};
    /// Opens the drawer now; called only once a fact permits it.
    std::function<void()> openDrawer {};
};

class ShopTill final : public TillModel {
    Q_OBJECT
public:
    ShopTill(Shop &shop, Session session, TillOutlets outlets, QObject *parent = nullptr);

    /// Another person works here now; the ticket stays.
    void setSession(Session session);
    [[nodiscard]] const Session &session() const noexcept { return m_session; }
    /// After a shift was opened or closed elsewhere, or settings changed.
    void reload();

    [[nodiscard]] const TillState &state() const override { return m_state; }
    void act(TillAction action) override;
    void digit(QChar digit) override;
    void scan(const QString &code) override;
    void scanTooLong() override;
    void selectRow(int row) override;
    void openRow(int row) override;
    void quickKey(int index) override;
    void quickPage(int index) override;
    void quickAmount(int index) override;
    void setQuery(const QString &query) override;
    void choose(int index) override;
    void saveProduct(const QString &name, const QString &price) override;
    void enterPin(const QString &pin) override;
    void openShift(const QString &floatAmount) override;

Q_SIGNALS:
    void lockAsked();
    void backOfficeAsked();
    void fullScreenAsked();
    void closeShiftAsked();

private:
    enum class ChoiceKind {
        None,
        Find,
        PriceCheck,
        Held,
        Menu,
        Unknown,
        Link,
        Approver,
        Reason,
        ReturnNumber,
        ReturnLines,
        CashIn,
        CashOut,
        Text
    };
    /// What goes on once a person with more rights has agreed, or at once where the session holds the right.
    using Continuation = std::function<void(const Session &)>;

    // shop_till.cpp: selling.
    void guarded(const std::function<void()> &work);
    void startTicket();
    void changed();
    void commit(sales::Ticket next, std::optional<sales::LineId> touched);
    void addScanned(const catalogue::ScannedProduct &product, const QString &barcode, bool wasScanned);
    void addUnknown(const QString &code);
    void scanCode(const QString &code, bool wasScanned);
    [[nodiscard]] bool refuseScan();
    void changeLine(const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change);
    void step(qint64 by);
    void removeSelected();
    void undo(std::vector<sales::Ticket> &from, std::vector<sales::Ticket> &to);
    void hold();
    [[nodiscard]] std::optional<sales::LineId> selectedLine() const;
    void say(FeedbackLevel level, const QString &text, std::optional<Tone> tone = {});
    void refuse(const Refusal &refusal);
    void beep(Tone tone) const;
    void showKeys();
    void showBuffer();

    // shop_till_paying.cpp
    void actOnSale(TillAction action);
    void applyBuffer(BufferPurpose purpose);
    void pay();
    void finish(Money given);
    void finishSale(Money given);
    void finishReturn();
    [[nodiscard]] Money due() const;
    void enter();
    void escape();
    void printLast();

    // shop_till_choices.cpp
    void offer(ChoiceKind kind, ChoicePanelView view);
    void offerHeld();
    void offerUnknown();
    void offerFind(ChoiceKind kind);
    void offerReason(const QString &title, QStringList reasons, std::function<void(const QString &)> use);
    void offerHelp();
    void chooseProduct(ProductId id);
    void chooseUnknown(int index);
    void resolve(const catalogue::ScannedProduct &product);
    void recall(SaleId id);
    void askPin(UserId approver);
    void moveChoice(int by);
    void askRight(access::Right right, const QString &what, Continuation go);

    // shop_till_menu.cpp
    void offerMenu();
    void chooseMenu(int index);
    void chooseCash(int index);
    void offerXReport();
    void startReturn(const sales::SaleDetail &sale);
    void offerReturnLines();
    void addReturnLine(int originalLine, Quantity quantity);
    void withoutReceipt(const Session &session);
    [[nodiscard]] bool isReturn() const noexcept { return m_ticket.mode == sales::TicketMode::Return; }

    Shop &m_shop;
    Session m_session;
    TillOutlets m_outlets;
    access::CompanySettings m_company;
    sales::TradeTerms m_terms;
    tax::TaxTable m_taxes;
    sales::Ticket m_ticket;
    std::vector<sales::Ticket> m_undo;
    std::vector<sales::Ticket> m_redo;
    std::optional<sales::LineId> m_selected;
    EntryBuffer m_buffer;
    TillState m_state;
    QTimer m_feedbackEnd;
    QTimer m_minute;

    ChoiceKind m_choice = ChoiceKind::None;
    std::vector<ProductId> m_found;
    std::vector<SaleId> m_heldIds;
    std::vector<UserId> m_approvers;
    std::optional<UserId> m_approver;
    access::Right m_right = access::Right::RecordSale;
    QString m_rightWords;
    Continuation m_continuation;
    std::function<void(const QString &)> m_useReason;
    QStringList m_reasons;
    std::optional<sales::SaleDetail> m_original;
    QString m_returnReason;
    std::vector<std::size_t> m_returnable; ///< The original's lines that the panel lists.
    std::vector<CategoryId> m_pages;
    std::vector<ProductId> m_quickProducts;
    int m_page = 0;
};

} // namespace mizan::ui
