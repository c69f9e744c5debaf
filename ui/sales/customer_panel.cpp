// Two fields; Enter goes from the name to the phone, and from the phone saves.
#include "ui/sales/customer_panel.h"

#include "ui/sales/panel_parts.h"

namespace mizan::ui {

CustomerPanel::CustomerPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_problem(new TextLine(TypeSize::Label, Weight::Regular, Token::Bad, this))
{
    QVBoxLayout *layout = panelLayout(this);
    auto *title = new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this);
    title->setText(tr("New customer"));
    layout->addWidget(title);
    layout->addWidget(label(tr("Name"), this));
    m_name->setAccessibleName(tr("Name of the customer"));
    makeTall(m_name);
    layout->addWidget(m_name);
    layout->addWidget(label(tr("Phone"), this));
    m_phone->setAccessibleName(tr("Phone of the customer"));
    m_phone->setLayoutDirection(Qt::LeftToRight); // A number reads left to right, wherever the field begins.
    makeTall(m_phone);
    layout->addWidget(m_phone);
    m_problem->setMaxLines(3);
    m_problem->setFixedHeight(60);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    TouchKey *add = addKey(layout, KeyRole::Primary, tr("Add and choose"), tr("Enter"), this);
    TouchKey *cancel = addKey(layout, KeyRole::Function, tr("Back to sale"), QStringLiteral("Esc"), this);
    connect(add, &TouchKey::used, this, [this] { save(); });
    connect(cancel, &TouchKey::used, this, [this] { m_model.act(TillAction::Escape); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_phone->setFocus(Qt::TabFocusReason); });
    connect(m_phone, &QLineEdit::returnPressed, this, [this] { save(); });
}

void CustomerPanel::save() { m_model.saveCustomer(m_name->text(), m_phone->text()); }

void CustomerPanel::setView(const CustomerPanelView &view)
{
    if (m_shown != view.id) {
        m_shown = view.id;
        m_name->setText(view.name);
        m_phone->setText(view.phone);
    }
    m_phone->setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_problem->setText(view.problem);
}

void CustomerPanel::focusFirst() { (m_name->text().isEmpty() ? m_name : m_phone)->setFocus(Qt::OtherFocusReason); }

} // namespace mizan::ui
