// Settings, gift cards: how their numbers begin, how long they may be spent, and which were spent twice.
#pragma once

#include "core/access/session.h"
#include "core/payments/gift_card_queries.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class FormField;

class GiftCardPage final : public QWidget {
    Q_OBJECT
public:
    GiftCardPage(Shop &shop, const Session &session, QWidget *parent = nullptr);
    /// Reads settings and cards again.
    void reload();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void save();
    void listOverspent();
    void writeOff(const payments::GiftCard &card);
    void retranslate();

    Shop &m_shop;
    Session m_session;
    QLabel *m_title;
    QLabel *m_scope;
    QLineEdit *m_prefix;
    QLineEdit *m_days;
    FormField *m_prefixField;
    FormField *m_daysField;
    QPushButton *m_save;
    QLabel *m_answer;
    QLabel *m_listTitle;
    QLabel *m_listWords;
    QVBoxLayout *m_rows;
    std::vector<QWidget *> m_shown;
};

} // namespace mizan::ui
