// Rows of figures, those of sales first.
#include "ui/reports/cashier_detail.h"

#include "ui/kit/figure_row.h"
#include "ui/reports/event_words.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mizan::ui {

using reports::TillEventFilter;
using sales::TillEventKind;

namespace {

/// A figure that nothing stands behind but the receipts themselves.
void addPlain(QVBoxLayout &column, QWidget &page, const QString &label, const QString &remark, const QString &figure)
{
    auto *row = new FigureRow(label, remark, figure, &page);
    row->setPlain();
    column.addWidget(row);
}

void addHeading(QVBoxLayout &column, QWidget &page, const QString &words)
{
    auto *heading = new QLabel(words, &page);
    heading->setFont(ui::font(TypeSize::Label, Weight::SemiBold));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(8, 8, 8, 0);
    column.addWidget(heading);
}

QString remarkFor(TillEventKind kind, const reports::EventSum &sum)
{
    const bool countsLines = kind == TillEventKind::LineRemoved || kind == TillEventKind::DiscountGiven;
    return countText(countsLines ? sum.times : sum.events);
}

} // namespace

CashierDetail::CashierDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_close(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setButtonKind(*m_close, ButtonKind::Quiet);
    m_close->setFixedWidth(44);
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(); });
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 8);
    header->addWidget(m_title, 1);
    header->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_scroll, 1);
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    applyLook();
}

void CashierDetail::show(const reports::CashierRow &cashier)
{
    m_cashier = cashier;
    fill();
}

void CashierDetail::addKind(QVBoxLayout &column, QWidget &page, const QString &label, TillEventKind kind)
{
    const reports::EventSum sum = m_cashier->of(kind);
    auto *row = new FigureRow(label, remarkFor(kind, sum), hasAmount(kind) ? amountText(sum.amount) : QString(), &page);
    row->setEnabled(sum.events > 0);
    connect(row, &FigureRow::clicked, this,
        [this, kind] { Q_EMIT eventsAsked({.person = m_cashier->person, .kind = kind}); });
    column.addWidget(row);
}

void CashierDetail::addSales(QVBoxLayout &column, QWidget &page)
{
    const reports::CashierRow &cashier = *m_cashier;
    addHeading(column, page, tr("Sales"));
    addPlain(column, page, tr("Sales"), countText(cashier.sales), amountText(cashier.gross));
    addPlain(column, page, tr("Returns"), countText(cashier.returns), amountText(cashier.returned));
    addPlain(column, page, tr("Net"), {}, amountText(cashier.net()));
    addPlain(column, page, tr("Lines sold"), countText(cashier.lines), {});
    if (const auto average = cashier.averageBasket())
        addPlain(column, page, tr("Average basket"), {}, amountText(*average));
    addKind(column, page, tr("Discounts"), TillEventKind::DiscountGiven);
    addKind(column, page, tr("Prices changed"), TillEventKind::PriceOverridden);
}

void CashierDetail::addCare(QVBoxLayout &column, QWidget &page)
{
    const reports::CashierRow &cashier = *m_cashier;
    addHeading(column, page, tr("Before payment"));
    addKind(column, page, tr("Removed lines"), TillEventKind::LineRemoved);
    addKind(column, page, tr("Emptied sales"), TillEventKind::TicketEmptied);
    if (const auto share = cashier.removedShare())
        addPlain(column, page, tr("Of all lines, taken off"), {}, percentText(*share));
    addKind(column, page, tr("Bills before payment"), TillEventKind::DraftPrinted);
    auto *unpaid = new FigureRow(tr("Bills not paid"), countText(cashier.unpaidDrafts), {}, &page);
    unpaid->setEnabled(cashier.unpaidDrafts > 0);
    connect(unpaid, &FigureRow::clicked, this, [this] {
        Q_EMIT eventsAsked(
            {.person = m_cashier->person, .kind = TillEventKind::DraftPrinted, .onlyUnpaidDrafts = true});
    });
    column.addWidget(unpaid);
    addKind(column, page, tr("Less after the bill"), TillEventKind::DraftShrunk);
    addHeading(column, page, tr("Drawer and papers"));
    addKind(column, page, tr("Drawer opened without a sale"), TillEventKind::DrawerOpened);
    addKind(column, page, tr("Drawer differences"), TillEventKind::DrawerDiffered);
    addKind(column, page, tr("Payments of sales changed"), TillEventKind::PaymentChanged);
    addKind(column, page, tr("Copies printed"), TillEventKind::Reprinted);
    addHeading(column, page, tr("Rights"));
    addKind(column, page, tr("Approvals received"), TillEventKind::Approved);
    auto *given = new FigureRow(tr("Approvals given"), countText(cashier.approvalsGiven), {}, &page);
    given->setEnabled(cashier.approvalsGiven > 0);
    connect(given, &FigureRow::clicked, this, [this] {
        Q_EMIT eventsAsked({.person = m_cashier->person, .asApprover = true, .kind = TillEventKind::Approved});
    });
    column.addWidget(given);
    addKind(column, page, tr("Refused actions"), TillEventKind::Refused);
    addKind(column, page, tr("Wrong PINs"), TillEventKind::WrongPin);
}

void CashierDetail::fill()
{
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(m_close->accessibleName());
    if (!m_cashier)
        return;
    m_title->setText(isolatedName(m_cashier->name));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 0, 8, 16);
    column->setSpacing(0);
    addSales(*column, *page);
    addCare(*column, *page);
    column->addStretch(1);
    m_scroll->setWidget(page); // The old one goes.
}

void CashierDetail::applyLook()
{
    m_close->setIcon(icon(Icon::Close, Theme::current().color(Token::Text), layoutDirection(), 20));
}

void CashierDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
