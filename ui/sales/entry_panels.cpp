// Panels with fields: a product's name and price, a PIN, the float.
#include "ui/kit/number_edit.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/sales/till_panels.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

QVBoxLayout *panelLayout(QWidget *panel)
{
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    return layout;
}

TextLine *label(const QString &text, QWidget *parent)
{
    auto *line = new TextLine(TypeSize::Label, Weight::SemiBold, Token::Text2, parent);
    line->setText(text);
    return line;
}

void makeTall(QLineEdit *field)
{
    field->setFixedHeight(48);
    field->setFont(ui::font(TypeSize::ScanField));
}

TouchKey *addKey(QVBoxLayout *layout, KeyRole role, const QString &words, const QString &hint, QWidget *parent)
{
    auto *key = new TouchKey(role, parent);
    key->setWords(words, hint);
    key->setFixedHeight(role == KeyRole::Function ? 56 : 72);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(key);
    return key;
}

} // namespace

ProductPanel::ProductPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_name(new QLineEdit(this))
    , m_price(new QLineEdit(this))
    , m_problem(new TextLine(TypeSize::Label, Weight::Regular, Token::Bad, this))
{
    QVBoxLayout *layout = panelLayout(this);
    m_title->setMaxLines(2);
    layout->addWidget(m_title);
    layout->addWidget(label(tr("Name"), this));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(200);
    makeTall(m_name);
    layout->addWidget(m_name);
    layout->addWidget(label(tr("Price"), this));
    m_price->setAccessibleName(tr("Price"));
    m_price->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_price->setLayoutDirection(Qt::LeftToRight);
    makeTall(m_price);
    layout->addWidget(m_price);
    m_problem->setMaxLines(3);
    m_problem->setFixedHeight(60);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    TouchKey *save = addKey(layout, KeyRole::Primary, tr("Create and sell"), tr("Enter"), this);
    TouchKey *cancel = addKey(layout, KeyRole::Function, tr("Back to sale"), QStringLiteral("Esc"), this);
    connect(save, &TouchKey::used, this, [this] { m_model.saveProduct(m_name->text(), m_price->text()); });
    connect(cancel, &TouchKey::used, this, [this] { m_model.act(TillAction::Escape); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_price->setFocus(Qt::TabFocusReason); });
    connect(m_price, &QLineEdit::returnPressed, this, [this] { m_model.saveProduct(m_name->text(), m_price->text()); });
}

void ProductPanel::setView(const ProductPanelView &view)
{
    if (m_code != view.code) {
        m_code = view.code;
        m_name->clear();
        m_price->clear();
    }
    m_title->setText(tr("New product for %1").arg(isolated(view.code)));
    m_problem->setText(view.problem);
}

void ProductPanel::focusFirst() { m_name->setFocus(Qt::OtherFocusReason); }

PinPanel::PinPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_text(new TextLine(TypeSize::Body, Weight::Regular, Token::Text, this))
    , m_pad(new PinPad(this))
{
    QVBoxLayout *layout = panelLayout(this);
    m_title->setMaxLines(2);
    layout->addWidget(m_title);
    m_text->setMaxLines(4);
    layout->addWidget(m_text);
    layout->addWidget(m_pad, 1);
    TouchKey *cancel = addKey(layout, KeyRole::Function, tr("Not now"), QStringLiteral("Esc"), this);
    connect(cancel, &TouchKey::used, &model, [&model] { model.act(TillAction::Escape); });
    connect(m_pad, &PinPad::entered, &model, [&model](const QString &pin) { model.enterPin(pin); });
}

void PinPanel::setView(const PinPanelView &view)
{
    m_title->setText(view.title);
    m_text->setText(view.text);
    m_pad->setProblem(view.problem);
}

void PinPanel::focusFirst() { m_pad->focusEntry(); }

FloatPanel::FloatPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_amount(new QLineEdit(this))
    , m_problem(new TextLine(TypeSize::Label, Weight::Regular, Token::Bad, this))
{
    QVBoxLayout *layout = panelLayout(this);
    auto *title = new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this);
    title->setText(tr("Open the shift"));
    layout->addWidget(title);
    auto *text = new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this);
    text->setMaxLines(3);
    text->setText(tr("Count the float in the drawer. Enter accepts what the last shift left."));
    layout->addWidget(text);
    layout->addWidget(label(tr("Float"), this));
    m_amount->setAccessibleName(tr("Float"));
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_amount->setLayoutDirection(Qt::LeftToRight);
    m_amount->setFixedHeight(56);
    m_amount->setFont(ui::font(TypeSize::Figure));
    layout->addWidget(m_amount);
    m_problem->setMaxLines(3);
    m_problem->setFixedHeight(60);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    TouchKey *open = addKey(layout, KeyRole::Primary, tr("Open shift"), tr("Enter"), this);
    connect(open, &TouchKey::used, this, [this] { m_model.openShift(m_amount->text()); });
    connect(m_amount, &QLineEdit::returnPressed, this, [this] { m_model.openShift(m_amount->text()); });
}

void FloatPanel::setView(const FloatPanelView &view)
{
    if (!m_proposed || !(*m_proposed == view.proposed)) {
        m_proposed = view.proposed;
        m_amount->setText(amountText(view.proposed).remove(QChar(u'\u2066')).remove(QChar(u'\u2069')));
        m_amount->selectAll();
    }
    m_problem->setText(view.problem);
}

void FloatPanel::focusFirst()
{
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

} // namespace mizan::ui
