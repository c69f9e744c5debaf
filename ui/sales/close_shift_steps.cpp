// What each step of closing a shift shows.
#include "ui/sales/close_shift_page.h"

#include "ui/kit/denomination_counter.h"
#include "ui/kit/number_edit.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/text_line.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int TouchHeight = 48;
constexpr int LabelWidth = 320;
constexpr int AmountWidth = 180;

TextLine *line(
    TypeSize size, Weight weight, Token ink, int lines, QVBoxLayout *layout, QWidget *parent, const QString &text = {})
{
    auto *made = new TextLine(size, weight, ink, parent);
    made->setMaxLines(lines);
    made->setText(text);
    layout->addWidget(made);
    return made;
}

struct AmountLine {
    TextLine *label;
    TextLine *amount;
};

/// Below each other, so that the decimals stand in one line.
AmountLine amountLine(const QString &label, Weight weight, QGridLayout &grid, QWidget *parent)
{
    const int row = grid.rowCount();
    AmountLine made {new TextLine(TypeSize::Title, weight, Token::Text, parent),
        new TextLine(TypeSize::Title, weight, Token::Text, parent)};
    made.label->setText(label);
    made.label->setFixedWidth(LabelWidth);
    made.amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    made.amount->setFixedWidth(AmountWidth);
    grid.addWidget(made.label, row, 0);
    grid.addWidget(made.amount, row, 1);
    return made;
}

QVBoxLayout *column(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

QWidget *CloseShiftPage::makeOpenItems()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    m_items = line(TypeSize::TillRow, Weight::Regular, Token::Text, 4, layout, page);
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeCount()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    m_countOf = line(TypeSize::Body, Weight::Regular, Token::Text2, 2, layout, page);
    m_counters = new QStackedWidget(page);
    layout->addWidget(m_counters, 1);
    return page;
}

QWidget *CloseShiftPage::makeDifference()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    auto *amounts = new QGridLayout;
    amounts->setHorizontalSpacing(24);
    amounts->setColumnStretch(2, 1);
    m_expected = amountLine(tr("Expected"), Weight::Regular, *amounts, page).amount;
    m_found = amountLine(tr("Counted"), Weight::Regular, *amounts, page).amount;
    const auto [label, amount] = amountLine(tr("Difference"), Weight::Bold, *amounts, page);
    m_differenceLabel = label;
    m_difference = amount;
    layout->addLayout(amounts);
    m_foreign = line(TypeSize::TillRow, Weight::Regular, Token::Text, 8, layout, page);
    m_again = new QPushButton(tr("Count again"), page);
    m_again->setFixedHeight(TouchHeight);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, [this] { countAgain(); });
    m_reason = new QLineEdit(page);
    m_reason->setAccessibleName(tr("Reason for the difference"));
    m_reason->setPlaceholderText(tr("Reason for the difference"));
    m_reason->setMaxLength(200);
    m_reason->setFixedHeight(TouchHeight);
    layout->addWidget(m_reason);
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeDeposit()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    line(TypeSize::Body, Weight::SemiBold, Token::Text2, 1, layout, page, tr("Stays in the drawer as the next float"));
    m_lefts = new QVBoxLayout;
    m_lefts->setSpacing(8);
    layout->addLayout(m_lefts);
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeApproval()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    line(TypeSize::Body, Weight::Regular, Token::Text, 2, layout, page,
        tr("The difference is above the limit. Somebody with more rights has to accept it."));
    m_approver = new QComboBox(page);
    m_approver->setAccessibleName(tr("Who approves?"));
    layout->addWidget(m_approver);
    m_pin = new PinPad(page);
    m_pin->setFixedSize(320, 400);
    layout->addWidget(m_pin);
    connect(m_pin, &PinPad::entered, this, [this](const QString &pin) { approve(pin); });
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeDone()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    m_number = line(TypeSize::Title, Weight::SemiBold, Token::Ok, 1, layout, page);
    m_summary = line(TypeSize::TillRow, Weight::Regular, Token::Text, 6, layout, page);
    layout->addStretch(1);
    return page;
}

void CloseShiftPage::addDrawer(Currency currency)
{
    const bool isShops = currency == m_currency;
    const QString code = isolated(currency.code());
    Drawer drawer {currency, new DenominationCounter(currency, m_counters), new MoneyEdit(currency, this),
        new TextLine(TypeSize::Title, Weight::Regular, Token::Text, this)};
    m_counters->addWidget(drawer.counter);
    connect(drawer.counter, &DenominationCounter::finished, this, [this] { m_next->setFocus(Qt::TabFocusReason); });
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    drawer.left->setAccessibleName(isShops ? tr("Stays in the drawer") : tr("Stays in the drawer, %1").arg(code));
    drawer.left->setFixedSize(240, 48);
    drawer.left->setFont(ui::font(TypeSize::Title));
    row->addWidget(drawer.left);
    row->addWidget(drawer.deposit, 1);
    m_lefts->addLayout(row);
    m_drawers.push_back(drawer);
}

} // namespace mizan::ui
