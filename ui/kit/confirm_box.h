// One question that cannot be undone, inside the pane that it is about: what will happen, what stays, two answers.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace mizan::ui {

struct ConfirmWords {
    QString question; ///< "Erase Layla for ever?"
    QString effect;
    QString act;  ///< The button's verb: "Erase Layla".
    QString keep; ///< "Keep Layla"; it has the focus.
};

class ConfirmBox final : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmBox(QWidget *parent = nullptr);
    /// Hidden again by either answer.
    void ask(const ConfirmWords &words, std::function<void()> act);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QLabel *m_effect;
    QPushButton *m_act;
    QPushButton *m_keep;
    std::function<void()> m_onAct;
};

} // namespace mizan::ui
