// A new customer at the till: name and phone, nothing more (UX 3.1).
#pragma once

#include "ui/sales/till_model.h"

#include <QWidget>

class QLineEdit;

namespace mizan::ui {

class TextLine;

class CustomerPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const CustomerPanelView &view);
    /// The first field that is still empty.
    void focusFirst();

private:
    void save();
    TillModel &m_model;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    TextLine *m_problem;
    std::optional<PartyId> m_shown;
};

} // namespace mizan::ui
