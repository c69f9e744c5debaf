// Panels with fields: a product's name and price, a PIN, the float.
#include "core/catalogue/gtin.h"
#include "ui/kit/denomination_counter.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/sales/panel_parts.h"
#include "ui/sales/till_keys.h"
#include "ui/sales/till_panels.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace mizan::ui {

namespace {

constexpr int WidestNarrow = 540; ///< Notes and coins side by side need more.

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
    TouchKey *link =
        addKey(layout, KeyRole::Function, tr("It is a product we have"), isolated(tillKeyOf(TillAction::Find)), this);
    TouchKey *open = addKey(layout, KeyRole::Function, tr("Open item: a department, this once"),
        isolated(tillKeyOf(TillAction::Price)), this);
    TouchKey *remove = addKey(layout, KeyRole::Destructive, tr("Remove the line"), {}, this);
    TouchKey *cancel = addKey(layout, KeyRole::Function, tr("Back to sale"), QStringLiteral("Esc"), this);
    connect(save, &TouchKey::used, this, [this] { m_model.saveProduct(m_name->text(), m_price->text()); });
    connect(link, &TouchKey::used, this, [this] { m_model.act(TillAction::Find); });
    connect(open, &TouchKey::used, this, [this] { m_model.act(TillAction::Price); });
    connect(remove, &TouchKey::used, this, [this] { m_model.act(TillAction::Remove); });
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
    m_title->setText(tr("New product for %1").arg(isolated(catalogue::shownBarcode(view.code))));
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
    , m_question(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_label(label(tr("Float"), this))
    , m_amount(new QLineEdit(this))
    , m_place(new QVBoxLayout)
    , m_problem(new TextLine(TypeSize::Label, Weight::Regular, Token::Bad, this))
{
    QVBoxLayout *layout = panelLayout(this);
    auto *title = new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this);
    title->setText(tr("Open the shift"));
    layout->addWidget(title);
    m_question->setMaxLines(3);
    layout->addWidget(m_question);
    layout->addWidget(m_label);
    m_amount->setAccessibleName(tr("Float"));
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_amount->setLayoutDirection(Qt::LeftToRight);
    m_amount->setFixedHeight(56);
    m_amount->setFont(ui::font(TypeSize::Figure));
    layout->addWidget(m_amount);
    layout->addLayout(m_place, 1);
    m_place->addStretch(1); // Holds the room while nothing is counted.
    m_problem->setMaxLines(3);
    m_problem->setFixedHeight(60);
    layout->addWidget(m_problem);
    m_count = addKey(layout, KeyRole::Function, tr("Count"), {}, this);
    m_open = addKey(layout, KeyRole::Primary, tr("Open shift"), tr("Enter"), this);
    connect(m_count, &TouchKey::used, this, [this] { m_model.countFloat(!m_shown->isCounting); });
    connect(m_open, &TouchKey::used, this, [this] { open(); });
    connect(m_amount, &QLineEdit::returnPressed, this, [this] { open(); });
}

void FloatPanel::open()
{
    if (!m_shown || !m_shown->isCounting) {
        m_model.openShift(m_amount->text());
        return;
    }
    sales::CashCount drawer;
    for (const DenominationCounter::Piece &piece : m_counter->pieces())
        drawer.pieces.push_back({piece.value.minor(), piece.count});
    m_model.openCountedShift(drawer);
}

void FloatPanel::setView(const FloatPanelView &view)
{
    if (m_counter && m_shown && !(m_shown->counted == view.counted)) {
        m_counter->hide();
        std::exchange(m_counter, nullptr)->deleteLater(); // It may be its own last row that was finished.
    }
    if (!m_counter) {
        m_counter = new DenominationCounter(view.counted, this);
        m_place->insertWidget(0, m_counter, 100);
        for (QLineEdit *field : m_counter->findChildren<QLineEdit *>())
            field->installEventFilter(parentWidget()); // Function keys belong to the till, as in its other fields.
        connect(m_counter, &DenominationCounter::finished, this, [this] { open(); });
        resizeEvent(nullptr);
    }
    const bool isOther = !m_shown || m_shown->isCounting != view.isCounting || !(m_shown->counted == view.counted);
    if (!m_shown || !(m_shown->proposed == view.proposed)) {
        m_amount->setText(amountText(view.proposed).remove(QChar(u'\u2066')).remove(QChar(u'\u2069')));
        m_amount->selectAll();
        m_counter->clear();
    }
    m_shown = view;
    m_question->setText(view.isCounting ? view.hasMore || !(view.counted == view.proposed.currency())
                ? tr("Count the %1 that lie in the drawer. Enter moves down.").arg(isolated(view.counted.code()))
                : tr("Count what lies in the drawer. Enter moves down, and opens the shift after the last row.")
            : view.others.isEmpty()
            ? tr("Float %1 — count it? Enter accepts it.").arg(moneyText(view.proposed))
            : tr("Float %1, and %2 — count it? Enter accepts it.").arg(moneyText(view.proposed), view.others));
    m_problem->setText(view.problem);
    m_label->setVisible(!view.isCounting);
    m_amount->setVisible(!view.isCounting);
    m_counter->setVisible(view.isCounting);
    m_count->setWords(
        view.isCounting ? tr("Do not count") : tr("Count"), view.isCounting ? QStringLiteral("Esc") : QString());
    m_open->setWords(view.hasMore ? tr("Next currency") : tr("Open shift"), view.isCounting ? QString() : tr("Enter"));
    if (isOther && isVisible())
        focusFirst();
}

void FloatPanel::focusFirst()
{
    if (m_shown && m_shown->isCounting) {
        m_counter->focusFirst();
        return;
    }
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

void FloatPanel::resizeEvent(QResizeEvent *)
{
    if (m_counter)
        m_counter->setNarrow(width() < WidestNarrow);
}

} // namespace mizan::ui
