// Between till and back office, where the company asks for a password there.
#pragma once

#include "core/access/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class FormField;
class TextLine;

class OfficeDoorPage final : public QWidget {
    Q_OBJECT
public:
    OfficeDoorPage(Shop &shop, const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const mizan::Session &session);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    Shop &m_shop;
    Session m_session;
    QLineEdit *m_password;
    FormField *m_field;
};

} // namespace mizan::ui
