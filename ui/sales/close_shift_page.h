// Closing a shift on one screen: what is still open, a blind count, the difference, what stays in the drawer, the Z (UX
// 4).
#pragma once

#include "core/access/session.h"
#include "core/sales/close_shift_draft.h"
#include "core/sales/ticket_totals.h"
#include "ui/sales/drawer_counts.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QStackedWidget;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class DenominationCounter;
class MoneyEdit;
class PinPad;
class TextLine;

class CloseShiftPage final : public QWidget {
    Q_OBJECT
public:
    /// `session` may carry the approval of closing, for this one action. Goes on where closing this shift was left, by
    /// whomever. `print` puts the Z report into the print queue and says what became of it; may be empty.
    CloseShiftPage(Shop &shop, Session session, std::function<QString(const sales::ShiftReport &)> print,
        QWidget *parent = nullptr);

    enum class Step { OpenItems, Count, Difference, Deposit, Approval, Done };
    [[nodiscard]] UserId user() const noexcept { return m_session.user(); }
    [[nodiscard]] Step currentStep() const noexcept { return m_step; }

Q_SIGNALS:
    /// The shift stays open; back to selling.
    void cancelled();
    /// The Z was seen.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeOpenItems();
    QWidget *makeCount();
    QWidget *makeDifference();
    QWidget *makeDeposit();
    QWidget *makeApproval();
    QWidget *makeDone();
    void resume();
    void keep(bool isOpen = true);
    void go(Step step);
    void next();
    void back();
    void showDifference();
    void countAgain();
    void close();
    void approve(const QString &pin);
    void showApproval();
    void say(const QString &problem);
    [[nodiscard]] sales::CashCount counted() const;
    void followCurrencies();
    void showCounter(Currency currency);
    void countNext();
    void startDeposit();
    void showDeposits();
    [[nodiscard]] std::optional<sales::ShiftReport> report() const;

    Shop &m_shop;
    Session m_session;
    std::function<QString(const sales::ShiftReport &)> m_print;
    Currency m_currency;
    sales::CloseShiftDraft
        m_draft; ///< Kept at every change, so that nobody counts anew after seeing what was expected.
    std::optional<Approval> m_approval;
    Step m_step = Step::OpenItems;
    TextLine *m_title;
    TextLine *m_steps;
    QStackedWidget *m_pages;
    TextLine *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
    TextLine *m_items = nullptr;
    struct Drawer { ///< One currency of it.
        Currency currency;
        DenominationCounter *counter;
        MoneyEdit *left;
        TextLine *deposit;
    };
    [[nodiscard]] Drawer &drawerOf(Currency currency);
    void addDrawer(Currency currency);
    DrawerCounts m_counts;
    std::vector<Drawer> m_drawers; ///< The shop's own money first.
    Currency m_counting;           ///< Whose counter is shown.
    QStackedWidget *m_counters = nullptr;
    TextLine *m_countOf = nullptr;
    QVBoxLayout *m_lefts = nullptr;
    TextLine *m_foreign = nullptr; ///< Other currencies' differences.
    TextLine *m_expected = nullptr;
    TextLine *m_found = nullptr;
    TextLine *m_differenceLabel = nullptr;
    TextLine *m_difference = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_again = nullptr;
    QComboBox *m_approver = nullptr;
    PinPad *m_pin = nullptr;
    TextLine *m_number = nullptr;
    TextLine *m_summary = nullptr;
};

} // namespace mizan::ui
