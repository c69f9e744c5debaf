// The till of a real shop: turns what a person asks into verbs of core, and their answers into a TillState.
#pragma once

#include "core/access/company.h"
#include "core/catalogue/find_barcode.h"
#include "core/sales/customer_credit.h"
#include "core/sales/printed_draft.h"
#include "core/sales/record_return.h"
#include "core/sales/reprint_document.h"
#include "core/tax/tax_record.h"
#include "ui/kit/entry_buffer.h"
#include "ui/kit/tone.h"
#include "ui/sales/card_desk.h"
#include "ui/sales/quick_pages.h"
#include "ui/sales/ticket_desk.h"
#include "ui/sales/till_model.h"
#include "ui/sales/till_questions.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace mizan {
class Shop;
}

namespace mizan::ui {

struct TillParts;

/// What hangs on a till. Each may be empty.
struct TillOutlets {
    std::function<void(Tone)> tone {};
    /// Puts the receipt into the print queue; what to tell the person about it. `copy` from 1; 0: the receipt itself.
    std::function<QString(SaleId sale, qint64 copy)> printReceipt {};
    /// The receipt without prices, once the daybook knows of it.
    std::function<QString(SaleId sale)> printGiftReceipt {};
    /// The paper of a gift card whose number the till made, once money was put on it by this sale.
    std::function<QString(SaleId sale, const payments::GiftCardRef &card, const QString &number)> printGiftCard {};
    /// The same for money received on account.
    std::function<QString(FactId payment, qint64 copy)> printSettlement {};
    /// The slip of a customer's order, of a payment of it, or of its end.
    std::function<QString(FactId document, qint64 copy)> printOrder {};
    std::function<QString(FactId quotation, qint64 copy)> printQuotation {};
    /// As a sheet in a file: what to tell the person about it.
    std::function<QString(FactId quotation)> saveQuotation {};
    /// The slip of goods handed over after their sale: by the fact that says so.
    std::function<QString(FactId document, qint64 copy)> printHandOver {};
    /// The bill before payment, once the daybook knows of it.
    std::function<QString(const sales::Ticket &, const sales::PrintedDraft &, const Session &)> printDraft {};
    /// Opens the drawer now; called only once a fact permits it.
    std::function<void()> openDrawer {};
    CardOutlets card {};
};

class ShopTill final : public TillModel {
    Q_OBJECT
public:
    ShopTill(Shop &shop, Session session, TillOutlets outlets, QObject *parent = nullptr);
    ~ShopTill() override;

    /// Another person works here now; the ticket stays.
    void setSession(Session session);
    [[nodiscard]] const Session &session() const noexcept { return m_session; }
    /// After a shift was opened or closed elsewhere, or settings changed.
    void reload();
    /// What the connected card terminal says, at any time and as often as it likes.
    void cardAnswered(payments::AttemptId id, const payments::TerminalAnswer &answer);
    /// How much is open at the terminal besides this ticket's.
    [[nodiscard]] int openCards() const;

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
    void payBy(sales::TenderMethod method) override;
    void removePayment(int index) override;
    void setQuery(const QString &query) override;
    void choose(int index) override;
    void saveProduct(const QString &name, const QString &price) override;
    void saveCustomer(const QString &name, const QString &phone) override;
    void enterPin(const QString &pin) override;
    void openShift(const QString &floatAmount) override;
    void countFloat(bool counting) override;
    void openCountedShift(const sales::CashCount &drawer) override;

Q_SIGNALS:
    void lockAsked();
    void backOfficeAsked();
    void fullScreenAsked();
    /// The session carries who approved it, where somebody had to.
    void closeShiftAsked(const mizan::Session &session);
    /// The same of changing the quick keys.
    void editKeysAsked(const mizan::Session &session);

private:
    friend class TillForeign;
    friend class TillOrders;
    friend class TillQuotations;
    friend class TillHandOvers;
    friend class TillVariants;
    // shop_till.cpp: what is shown.
    void guarded(const std::function<void()> &work);
    void changed();
    void showTicket();
    [[nodiscard]] QString returnBanner() const;
    void say(FeedbackLevel level, const QString &text, std::optional<Tone> tone = {});
    void refuse(const Refusal &refusal);
    void beep(Tone tone) const;
    void showKeys();
    void showBuffer();

    // shop_till_lines.cpp: ringing up.
    void startTicket(sales::TicketMode mode = sales::TicketMode::Sale, std::optional<ReturnedReceipt> receipt = {});
    void commit(sales::Ticket next, std::optional<sales::LineId> touched);
    void addScanned(const catalogue::ScannedProduct &product, const QString &barcode, bool wasScanned);
    [[nodiscard]] bool addScannedToReturn(
        const catalogue::ScannedProduct &product, const QString &barcode, Quantity count);
    void addUnknown(const QString &code);
    void scanCode(const QString &code, bool wasScanned);
    [[nodiscard]] bool refuseScan();
    void changeLine(const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change);
    void step(qint64 by);
    void removeSelected();
    void undo(TicketDesk::Direction direction);
    /// Whether the ticket is put aside.
    bool hold();
    [[nodiscard]] const sales::Ticket &ticket() const noexcept { return m_desk.ticket(); }

    // shop_till_goods.cpp: what is asked before goods join the sale.
    void addLine(const sales::AddProduct &added, std::optional<sales::LineId> replaced = {},
        const std::optional<sales::AgeCheck> &check = {});
    [[nodiscard]] bool askAge(const sales::Ticket &next, std::function<void(const sales::AgeCheck &)> then);
    void confirmAge();
    void withStock(sales::Ticket next, sales::LineId line, const std::function<void(sales::Ticket)> &then);
    void warnShortage(sales::LineId line);
    void offerDepartments(std::optional<sales::LineId> unknown);
    void chooseDepartment(std::size_t index);
    void changeByHand(const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change,
        const std::optional<Approval> &given);
    void withCost(
        sales::Ticket next, const std::optional<Approval> &given, const std::function<void(sales::Ticket)> &then);
    [[nodiscard]] bool approverHolds(const std::optional<Approval> &given, access::Right right);
    [[nodiscard]] QString marginWords(const sales::Ticket &ticket, sales::LineId line);

    // shop_till_lots.cpp: serial numbers and batches.
    void withLot(const sales::TicketProduct &product, const stock::Lot &lot,
        const std::function<void(const std::optional<Approval> &)> &then);
    void allotBatches(sales::Ticket &next, sales::LineId line);
    void allotMissing();
    bool askLots(sales::LineId line);
    [[nodiscard]] bool scanLot(const QString &code);
    void fitLots(sales::TicketLine &line) const;
    void offerLots();
    [[nodiscard]] std::vector<stock::Lot> lotsToChoose(const sales::TicketLine &line);
    void chooseLot(std::size_t index);
    void takeLot(stock::Lot lot);
    void keepLots(sales::Ticket next);
    [[nodiscard]] std::optional<catalogue::ScannedProduct> productOfSerial(const QString &code);

    // shop_till_weights.cpp: goods sold by weight or measure.
    void askWeight(WeighQuestion question);
    void refreshWeighing();
    void enterWeight();
    void enterPrice();
    void useWeight(Quantity shown, const Session &session);
    [[nodiscard]] bool leaveWeighing();
    void setTypedQuantity(Quantity typed);

    // shop_till_keys.cpp: what keys and typed figures do.
    void moveSelection(TillAction action);
    [[nodiscard]] bool editBuffer(TillAction action);
    [[nodiscard]] bool mayAct(TillAction action);
    void actOnSale(TillAction action);
    void beginOrApply(BufferPurpose purpose);
    void applyBuffer(BufferPurpose purpose);
    void overridePrice(UnitPrice price);
    void giveDiscount(BufferPurpose purpose);
    [[nodiscard]] qint64 discountExtent(const sales::LineDiscount &off, bool isOnSale) const;
    void giveSaleDiscount(const sales::LineDiscount &off, const Session &session);
    void enter();
    void escape();

    // shop_till_paying.cpp
    void pay();
    void payBack();
    void payBack(const Session &session);
    void finish(std::vector<sales::Tender> tenders);
    struct PaidSale {
        bool isCash = false;             ///< The drawer opens.
        std::optional<FactId> change {}; ///< Its payment was put right by this: the receipt was printed before.
    };
    void showPaid(std::initializer_list<SaleId> papers, ChangePanelView view, const PaidSale &paid);

    // shop_till_papers.cpp: copies, the bill before payment, sales given up, refusals told.
    void printLast();
    [[nodiscard]] QString printChanged(SaleId sale, FactId change);
    void reprint(sales::PaperKind kind, FactId document, const QString &words);
    void printGiftReceipt();
    void printDraft();
    void emptyTicket();
    void throwAwayHeld();
    void giveUp(const sales::Ticket &given, const QString &words);
    [[nodiscard]] bool tellShrinking(const sales::Ticket &next);
    void noteRefused(access::Right right, const Rule &rule);
    void dropApproval();

    // shop_till_tenders.cpp: methods, payments made, what is still due.
    void showTender();
    void refreshTender();
    void refreshRefund(TenderPanelView &view);
    [[nodiscard]] Result<sales::ReturnPreview> refundPreview();
    [[nodiscard]] bool isCreditDue();
    [[nodiscard]] std::vector<MethodKey> methodKeys(const sales::Remainder &left);
    [[nodiscard]] Money totalDue();
    [[nodiscard]] const std::vector<sales::Tender> &payments() const;
    void setPayments(std::vector<sales::Tender> payments);
    [[nodiscard]] bool actOnTender(TillAction action);
    [[nodiscard]] bool leaveTender();
    void enterTender();
    void take(sales::Tender tender);
    void choose(sales::TenderMethod method, bool atOnce = true);
    void chooseBeside(int step);
    void ask(sales::Tender tender);
    [[nodiscard]] bool refusePaymentStarted();
    [[nodiscard]] bool isPaidBackByCard();
    [[nodiscard]] std::optional<SaleId> begunReturnOf(const ReturnedReceipt &receipt);
    void swapCardField();
    void explainTender(TenderPanelView &view);
    [[nodiscard]] sales::Tender chosenTender() const;
    [[nodiscard]] std::optional<sales::CustomerCredit> credit();

    // shop_till_cards.cpp: cards on a connected terminal.
    [[nodiscard]] bool hasTerminal() const { return m_cards.isConnected() && !m_changing && !m_settling; }
    void awaitCard(const payments::TerminalOrder &order);
    void showCard();
    [[nodiscard]] std::optional<payments::CardAttempt> openCard();
    void chargeCard(Money amount);
    void giveBackCard(payments::AttemptId charge);
    [[nodiscard]] bool refundsCard(const Session &session);
    [[nodiscard]] bool takeUpCards();
    void resumeCards();
    void tellDeclined(const CardDesk::Waited &waited);
    void goOnAfter(const CardDesk::Waited &waited);
    void tellLate(const payments::CardAttempt &attempt);
    [[nodiscard]] bool actOnCard(TillAction action);

    // shop_till_gift.cpp: gift cards, their balance, loading and spending them.
    [[nodiscard]] payments::GiftCardTerms giftTerms() const;
    [[nodiscard]] bool scanGiftCard(const QString &code);
    void offerGiftCardNumber();
    void chooseGiftCardNumber(const QString &typed, bool isNew);
    void offerGiftCard(GiftQuestion question);
    void chooseGiftRow(const GiftQuestion::Row &row, const QString &typed);
    void loadGiftCard(Money amount);
    void blockGiftCard(bool isBlocked);
    void writeOffGiftCard();
    void askForGiftCard(std::optional<Money> amount);
    void payWithGiftCard(const payments::GiftCardRef &card);
    void refundOnto(const payments::GiftCardRef &card);
    void refundOntoNewCard();
    void printMadeCards(SaleId sale, ChangePanelView &view);
    void readTypedGiftCard();
    void explainGiftCard(TenderPanelView &view);

    // shop_till_changing.cpp: the last sale's payment is put right.
    void startChangingPayment();
    void showChanged();
    void finishChanging(std::vector<sales::Tender> tenders);

    // shop_till_settling.cpp: a customer pays what they owe.
    void startSettling();
    void refreshSettling(TenderPanelView &view);
    void chooseForSettling(sales::TenderMethod method);
    void enterSettling();
    void settle(const sales::Tender &tender);
    void offerCreditTerms();
    void chooseCreditTerm(std::size_t index);

    // shop_till_choices.cpp
    void offer(ChoiceKind kind, ChoicePanelView view);
    void offerHeld();
    void offerUnknown();
    void offerFind(ChoiceKind kind);
    void offerLineOptions();
    void offerReason(
        const QString &title, QStringList reasons, std::function<void(const QString &)> use, const QString &text = {});
    void offerHelp();
    void choose(const ChoicePanelView &list, std::optional<std::size_t> row);
    void chooseProduct(ProductId id);
    void link(const catalogue::ScannedProduct &product);
    [[nodiscard]] bool actOnUnknown(TillAction action);
    void chooseLineOption(std::size_t index);
    void saveNote(const QString &note);
    void resolve(const catalogue::ScannedProduct &product);
    void recall(SaleId id);
    void moveChoice(int by);

    // shop_till_customers.cpp
    [[nodiscard]] std::optional<PartyId> customer() const;
    [[nodiscard]] CustomerView customerView() const;
    [[nodiscard]] QString nameOfHeld(const sales::Ticket &held) const;
    void setCustomer(std::optional<PartyId> customer);
    [[nodiscard]] bool scanCustomerCard(const QString &code);
    void offerCustomers();
    void listCustomers(ChoicePanelView &view);
    void showPhones(ChoicePanelView &view) const;
    void chooseCustomer(std::size_t index);
    void offerNewCustomer(const QString &typed);
    void offerPurchases(bool older);
    void choosePurchase(std::size_t index);
    void repeatLastBasket();

    // shop_till_loyalty.cpp
    [[nodiscard]] std::optional<CustomerChip> pointsChip() const;
    [[nodiscard]] std::optional<ChoiceRow> pointsRow(const QString &typed) const;
    void redeemPoints(const QString &typed);

    // shop_till_prices.cpp
    [[nodiscard]] bool givePrices(sales::Ticket &next);
    void renewPrices();
    [[nodiscard]] bool scanCoupon(const QString &code);
    void offerCoupon();
    void useCoupon(const QString &code);
    [[nodiscard]] QString priceLine(const catalogue::Product &product);
    [[nodiscard]] bool goesBelowCost(const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change);
    void warnBelowCost();

    // shop_till_approval.cpp
    void askRight(access::Right right, const QString &what, Continuation go, qint64 extent = 0);
    [[nodiscard]] bool refuseRight(access::Right right);
    void askPin(UserId approver);
    void approveByBadge(const QString &code);
    void goApproved(const Approval &approval);
    [[nodiscard]] bool scanBadge(const QString &code);
    [[nodiscard]] bool mayAskOverLimit(const Refusal &refusal) const;
    void askOverLimit(const sales::Tender &tender, const sales::CustomerCredit &after, const Refusal &refusal);

    // shop_till_menu.cpp
    void offerMenu();
    void chooseMenu(int index);
    void offerCash(ChoiceKind kind, const QString &title);
    void chooseCash(std::size_t index);
    void openDrawerWithoutSale();
    void offerXReport();

    // shop_till_returns.cpp
    void findReceipt(const QString &number);
    void startReturn(const sales::SaleDetail &sale);
    void withoutReceipt();
    void offerReturnLines();
    [[nodiscard]] static QStringList returnReasons();
    void offerReturnReason(const std::function<void()> &then = {});
    void addReturned(const ReturnedRow &row, Quantity quantity);
    sales::LineId putBack(sales::Ticket &next, std::size_t line, Quantity quantity);
    [[nodiscard]] Quantity leftToReturn(const ReturnedRow &row) const;

    // shop_till_exchange.cpp: others are taken for what comes back.
    void turnScans();
    void becomeExchange(sales::Ticket &next);
    [[nodiscard]] bool paysBack() const;
    [[nodiscard]] Money worthBack();
    void askReturn(const QString &words, const std::vector<sales::Tender> &refund, Continuation go);
    void exchange(std::vector<sales::Tender> tenders);
    void exchange(const Session &session, const std::vector<sales::Tender> &tenders);
    void offerGoodsBack(const sales::TicketLine &line);
    void chooseGoodsBack(std::size_t index);
    void takeAnotherVariant(const sales::TicketLine &line);
    void changeGoodsBack(const sales::ReturnedGoods &goods);

    Shop &m_shop;
    Session m_session;
    TillOutlets m_outlets;
    access::CompanySettings m_company;
    sales::TradeTerms m_terms;
    tax::TaxTable m_taxes;
    TicketDesk m_desk;
    EntryBuffer m_buffer;
    TillState m_state;
    QTimer m_feedbackEnd;
    QTimer m_minute;

    ChoiceKind m_choice = ChoiceKind::None;
    std::vector<ProductId> m_found;
    std::vector<SaleId> m_heldIds;
    std::optional<ApprovalQuestion> m_approval;
    std::optional<ReasonQuestion> m_reason;
    TenderQuestion m_tender;
    CardDesk m_cards;
    std::optional<Session> m_afterRefund; ///< Whoever may take the goods back, once the terminal has paid back.
    std::optional<SaleId> m_refundByHand; ///< A return that the terminal declined to pay back.
    sales::RefundWay m_refundTo {};
    std::optional<ReturnedReceipt> m_receipt;
    bool m_takesInstead = false; ///< In a return: what is scanned is taken, whatever it is.
    CustomerQuestion m_customers;
    std::optional<SettleQuestion> m_settling;
    std::optional<GiftQuestion> m_gift;
    std::optional<ChangeQuestion> m_changing;
    std::optional<WeighQuestion> m_weighing;
    std::optional<AgeQuestion> m_age;
    std::vector<LotRow> m_lots;             ///< Of the list of numbers that is open.
    std::optional<sales::LineId> m_openFor; ///< The unknown code that is to be an open item.
    std::optional<FactId> m_lastSettlement; ///< While its change is shown.
    QuickPages m_quick;
    std::unique_ptr<TillParts> m_parts;
};

} // namespace mizan::ui
