// The lock screen: who works here, and their PIN. Nothing of the shop can be seen from it.
#pragma once

#include "core/access/session.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class PinPad;
class TextLine;
class TouchKey;

class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(Shop &shop, QWidget *parent = nullptr);
    /// Reads the users again and forgets what was typed.
    void reload();
    /// Picks a user as if their row had been pressed.
    void choose(UserId user);
    /// A badge signs its holder in; false where it does not.
    bool takeScan(const QString &code);
    /// Where people practise already, it is not offered.
    void offerTraining(bool offered);

Q_SIGNALS:
    void signedIn(const Session &session);
    void trainingAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter(const QString &pin);
    bool signIn(const std::function<Result<Session>()> &attempt);
    void step(int by);
    struct Person {
        UserId id;
        TouchKey *key;
    };
    Shop &m_shop;
    QVBoxLayout *m_list;
    std::vector<Person> m_people;
    std::size_t m_chosen = 0;
    TextLine *m_shopName;
    TextLine *m_empty;
    QPushButton *m_training;
    PinPad *m_pad;
};

} // namespace mizan::ui
