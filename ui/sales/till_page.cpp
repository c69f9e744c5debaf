// Places the regions, hands keys to the model, and shows its state.
#include "ui/sales/till_page.h"

#include "ui/kit/status_bar.h"
#include "ui/sales/card_panel.h"
#include "ui/sales/cart_view.h"
#include "ui/sales/customer_bar.h"
#include "ui/sales/customer_panel.h"
#include "ui/sales/entry_pad.h"
#include "ui/sales/payments_view.h"
#include "ui/sales/quick_keys.h"
#include "ui/sales/till_bars.h"
#include "ui/sales/till_keys.h"
#include "ui/sales/till_panels.h"
#include "ui/sales/variant_panel.h"
#include "ui/sales/weigh_panel.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <array>

namespace mizan::ui {

TillPage::TillPage(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_top(new TopBar(this))
    , m_customer(new CustomerBar(this))
    , m_scan(new ScanLine(this))
    , m_cart(new CartView(this))
    , m_payments(new PaymentsView(model, this))
    , m_totals(new TotalsStrip(this))
    , m_quick(new QuickKeysView(this))
    , m_pad(new EntryPad(this))
    , m_tender(new TenderPanel(model, this))
    , m_change(new ChangePanel(model, this))
    , m_choice(new ChoicePanel(model, this))
    , m_product(new ProductPanel(model, this))
    , m_newCustomer(new CustomerPanel(model, this))
    , m_pin(new PinPanel(model, this))
    , m_float(new FloatPanel(model, this))
    , m_weigh(new WeighPanel(model, this))
    , m_card(new CardPanel(model, this))
    , m_variants(new VariantPanel(model, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Till"));
    connect(m_top, &TopBar::asked, &model, [&model](TillAction action) { model.act(action); });
    connect(m_customer, &CustomerBar::clicked, &model, [&model] {
        if (!std::holds_alternative<TenderPanelView>(model.state().panel)) // There F4 is store credit.
            model.act(TillAction::Customer);
    });
    connect(m_cart, &CartView::rowSelected, &model, [&model](int row) { model.selectRow(row); });
    connect(m_cart, &CartView::rowOpened, &model, [&model](int row) { model.openRow(row); });
    connect(m_quick, &QuickKeysView::keyUsed, &model, [&model](int index) { model.quickKey(index); });
    connect(m_quick, &QuickKeysView::pageUsed, &model, [&model](int index) { model.quickPage(index); });
    connect(m_quick, &QuickKeysView::editAsked, &model, [&model] { model.act(TillAction::EditKeys); });
    connect(m_quick, &QuickKeysView::opened, &model, [&model] { model.act(TillAction::Find); });
    connect(m_pad, &EntryPad::digit, &model, [&model](QChar digit) { model.digit(digit); });
    connect(m_pad, &EntryPad::asked, &model, [&model](TillAction action) { model.act(action); });
    connect(m_scan, &ScanLine::undoAsked, &model, [&model] { model.act(TillAction::Undo); });
    connect(&model, &TillModel::changed, this, [this] { refresh(); });
    connect(&model, &TillModel::rowTouched, this, [this](int row) { m_cart->pulse(row); });
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->installEventFilter(this); // Function keys and arrows belong to the till, wherever the cursor is.
    refresh();
}

void TillPage::resizeEvent(QResizeEvent *) { place(); }

void TillPage::place()
{
    // The status bar below belongs to the window; the plan counts it.
    m_plan = tillGeometry(QSize(width(), height() + StatusBar::Height));
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    m_top->setGeometry(visual(m_plan.topBar));
    m_customer->setGeometry(visual(m_plan.customer));
    m_scan->setGeometry(visual(m_plan.scan));
    m_cart->setMetrics(m_plan.columns, m_plan.rowHeight, m_plan.headerHeight);
    placePayments();
    m_cart->setRows(m_model.state().rows, m_model.state().selected);
    m_totals->setTotalOnly(m_plan.totalOnly);
    m_totals->setGeometry(visual(m_plan.totals));
    m_quick->setMetrics(m_plan);
    m_quick->setGeometry(visual(m_plan.quickKeys));
    m_pad->setMetrics(m_plan);
    m_pad->setGeometry(visual(m_plan.entry));
    m_pad->setState(m_model.state());
    m_tender->setMetrics(m_plan);
    m_weigh->setMetrics(m_plan);
    for (QWidget *panel : std::array<QWidget *, 10> {
             m_tender, m_change, m_choice, m_product, m_newCustomer, m_pin, m_float, m_weigh, m_card, m_variants})
        panel->setGeometry(visual(m_plan.trailing));
}

/// They take their rows from the cart's foot, whose first lines stay where they are.
void TillPage::placePayments()
{
    constexpr int LeastCartRows = 3;
    const int least = m_plan.headerHeight + LeastCartRows * m_plan.rowHeight;
    const int height = m_payments->heightFor(m_plan.cart.height() - least);
    const QRect cart = m_plan.cart.adjusted(0, 0, 0, -height);
    const QRect payments(m_plan.cart.x(), cart.bottom() + 1, m_plan.cart.width(), height);
    m_cart->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cart));
    m_payments->setGeometry(QStyle::visualRect(layoutDirection(), rect(), payments));
    m_payments->setVisible(height > 0);
}

void TillPage::refresh()
{
    const TillState &state = m_model.state();
    m_top->setState(state);
    m_customer->setState(state);
    m_scan->setFeedback(state.feedback);
    m_payments->setPayments(state.payments);
    placePayments();
    m_cart->setRows(state.rows, state.selected);
    m_totals->setTotals(state.totals);
    m_pad->setState(state);
    showPanel(state);
}

void TillPage::showPanel(const TillState &state)
{
    const PanelView &panel = state.panel;
    const bool isOther = panel.index() != m_shownPanel;
    m_shownPanel = panel.index();
    const bool keys = std::holds_alternative<KeysPanel>(panel);
    if (const auto *view = std::get_if<KeysPanel>(&panel))
        m_quick->setPanel(*view);
    if (const auto *view = std::get_if<TenderPanelView>(&panel))
        m_tender->setView(*view, state.buffer);
    if (const auto *view = std::get_if<ChangePanelView>(&panel))
        m_change->setView(*view);
    if (const auto *view = std::get_if<ChoicePanelView>(&panel))
        m_choice->setView(*view);
    if (const auto *view = std::get_if<ProductPanelView>(&panel))
        m_product->setView(*view);
    if (const auto *view = std::get_if<CustomerPanelView>(&panel))
        m_newCustomer->setView(*view);
    if (const auto *view = std::get_if<PinPanelView>(&panel))
        m_pin->setView(*view);
    if (const auto *view = std::get_if<FloatPanelView>(&panel))
        m_float->setView(*view);
    if (const auto *view = std::get_if<WeighPanelView>(&panel))
        m_weigh->setView(*view);
    if (const auto *view = std::get_if<CardPanelView>(&panel))
        m_card->setView(*view);
    if (const auto *view = std::get_if<VariantPanelView>(&panel))
        m_variants->setView(*view);
    m_quick->setVisible(keys);
    m_pad->setVisible(keys);
    m_tender->setVisible(std::holds_alternative<TenderPanelView>(panel));
    m_change->setVisible(std::holds_alternative<ChangePanelView>(panel));
    m_choice->setVisible(std::holds_alternative<ChoicePanelView>(panel));
    m_product->setVisible(std::holds_alternative<ProductPanelView>(panel));
    m_newCustomer->setVisible(std::holds_alternative<CustomerPanelView>(panel));
    m_pin->setVisible(std::holds_alternative<PinPanelView>(panel));
    m_float->setVisible(std::holds_alternative<FloatPanelView>(panel));
    m_weigh->setVisible(std::holds_alternative<WeighPanelView>(panel));
    m_card->setVisible(std::holds_alternative<CardPanelView>(panel));
    m_variants->setVisible(std::holds_alternative<VariantPanelView>(panel));
    if (isOther || m_choice->isVisible())
        takeFocus();
}

void TillPage::takeFocus()
{
    if (m_choice->isVisible() && m_choice->wantsKeyboard())
        m_choice->focusQuery();
    else if (m_product->isVisible())
        m_product->focusFirst();
    else if (m_newCustomer->isVisible())
        m_newCustomer->focusFirst();
    else if (m_pin->isVisible())
        m_pin->focusFirst();
    else if (m_float->isVisible())
        m_float->focusFirst();
    else
        setFocus(Qt::OtherFocusReason);
}

/// Forward is where reading goes on: to the left in Arabic.
TillAction TillPage::inReadingDirection(TillAction action) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return action;
    return action == TillAction::Forward ? TillAction::Backward
        : action == TillAction::Backward ? TillAction::Forward
                                         : action;
}

void TillPage::keyPressEvent(QKeyEvent *event)
{
    if (const auto action = tillActionFor(*event)) {
        m_model.act(inReadingDirection(*action));
        return;
    }
    const bool chord =
        (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != Qt::NoModifier;
    const QString text = event->text();
    const bool isTyped =
        text.size() == 1 && (text[0].digitValue() >= 0 || (m_model.state().buffer.takesLetters && text[0].isLetter()));
    if (!chord && isTyped) {
        m_model.digit(text[0]);
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        m_model.quickKey(event->key() - Qt::Key_1);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool TillPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool ofList = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || enter;
    const bool ofTill = key->key() == Qt::Key_Escape || (key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F12);
    if (ofTill || (ofList && m_choice->isVisible())) {
        if (const auto action = tillActionFor(*key)) {
            m_model.act(*action);
            return true;
        }
    }
    if (enter) {
        // The field's own Enter, and only the field's: a line edit would hand it on to the page as well.
        Q_EMIT static_cast<QLineEdit *>(watched)->returnPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TillPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void TillPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Window));
    const QRect edge(m_plan.trailing.x(), m_plan.trailing.y(), 1, m_plan.trailing.height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), Theme::current().color(Token::Border));
}

} // namespace mizan::ui
