// Rows of figures, as they stand in the books.
#include "ui/parties/receipt_sheet.h"

#include "ui/kit/figure_row.h"
#include "ui/sales/tender_words.h"
#include "ui/theme/theme.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mizan::ui {

ReceiptSheet::ReceiptSheet(QString timeZone, QWidget *parent)
    : QWidget(parent)
    , m_timeZone(std::move(timeZone))
    , m_back(new QPushButton(this))
    , m_head(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setButtonKind(*m_back, ButtonKind::Quiet);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(8, 0, 8, 8);
    m_column->setContentsMargins(8, 8, 8, 16);
    m_column->setSpacing(0);
    m_column->addWidget(m_back, 0, Qt::AlignLeading);
    m_column->addWidget(m_head);
    m_column->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT backAsked(); });
    fill();
}

void ReceiptSheet::show(const sales::SaleDetail &sale, const QString &cashier)
{
    m_sale = sale;
    m_cashier = cashier;
    fill();
    m_back->setFocus();
}

void ReceiptSheet::add(const QString &label, const QString &remark, const QString &figure)
{
    auto *row = new FigureRow(label, remark, figure, m_rows);
    row->setPlain();
    row->setRemarkWidth(72);
    m_rows->layout()->addWidget(row);
}

void ReceiptSheet::fill()
{
    m_back->setText(tr("All purchases"));
    m_back->setAccessibleName(tr("Back to all purchases"));
    delete std::exchange(m_rows, nullptr);
    if (!m_sale)
        return;
    const sales::RecordedSale &sale = m_sale->sale;
    const QString kind = sale.kind == sales::SaleKind::Return ? tr("Return %1") : tr("Receipt %1");
    m_head->setText(tr("%1\n%2 · %3")
            .arg(
                kind.arg(isolated(sale.number.toText())), instantText(sale.atMs, m_timeZone), isolatedName(m_cashier)));
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const sales::RecordedLine &line : sale.lines)
        add(isolatedName(line.name), measureText(line.quantity, line.unit),
            amountText(line.amount(sale.pricesIncludeTax)));
    if (!sale.loaded().isZero())
        add(tr("Put on gift cards"), {}, amountText(sale.loaded()));
    if (!sale.discounts().isZero())
        add(tr("Of that taken off already"), {}, amountText(sale.discounts()));
    add(sale.pricesIncludeTax ? tr("Tax within") : tr("Tax"), {}, amountText(sale.tax()));
    if (!sale.rounding.isZero())
        add(tr("Rounding"), {}, amountText(sale.rounding));
    add(tr("Total"), {}, amountText(sale.total()));
    for (const sales::Tender &tender : sale.tenders)
        add(tenderName(tender.method), {}, handedOverText(tender));
    if (!sale.change.isZero())
        add(tr("Change"), {}, amountText(sale.change));
    m_column->insertWidget(2, m_rows);
}

void ReceiptSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
