// Plays a short shift through the real window with keys and a scanner's bursts, and keeps pictures and papers of it.
#pragma once

#include "core/sales/shift.h"
#include "ui/shell/till_window.h"

#include <QDir>
#include <QElapsedTimer>

#include <functional>
#include <vector>

namespace mizan::desktop {

struct ShiftToPlay {
    QDir folder;      ///< Pictures go to screens/ in it, the receipt and the Z report beside that.
    QString pin;      ///< Of the first person on the lock screen.
    QString until {}; ///< After this step the shift stands still, and the program with it; empty: it is played out.
};

class PlayShift final : public QObject {
    Q_OBJECT
public:
    PlayShift(Shop &shop, ui::TillWindow &till, ShiftToPlay request, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// Every step did what it should, or `problem` names the first that did not.
    void finished(const QString &problem);

private:
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> worked; ///< Looked at again and again until it is so, or patience ends.
    };
    void addOpening();
    void addSale();
    void addHoldAndRecall();
    void addReturn();
    void addClosing();
    void playNext();
    void lookAgain();
    /// One line for the terminal.
    [[nodiscard]] QString whatIsShown() const;
    void keepPicture(const QString &name) const;
    void keepReceipt();
    void keepZReport();
    [[nodiscard]] bool chooseCodes();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    void type(const QString &text);
    void scan(const QString &code);
    void send(int key, Qt::KeyboardModifiers modifiers, const QString &text);
    void countDrawer();
    void pressNext();
    [[nodiscard]] const ui::TillState &state() const { return m_till.till()->state(); }
    template <class Panel>
    [[nodiscard]] bool shows() const
    {
        return m_till.till() && std::holds_alternative<Panel>(state().panel);
    }

    Shop &m_shop;
    ui::TillWindow &m_till;
    ShiftToPlay m_request;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    QElapsedTimer m_sinceAct;
    QStringList m_codes; ///< Of three products, the last with a name from right to left where there is one.
    QString m_receipt;
    ShiftId m_shift;
    QElapsedTimer m_clock;
    quint64 m_eventMs = 0; ///< The time that the next key carries.
};

} // namespace mizan::desktop
