// A row for each payment: method, what was noted, amount, Remove. The latest ones, where there is no room for all.
#include "ui/sales/payments_view.h"

#include "ui/kit/touch_key.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int RemoveWidth = 132;
constexpr int AmountWidth = 132;

} // namespace

PaymentsView::PaymentsView(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setAccessibleName(tr("Payments"));
}

int PaymentsView::heightFor(int available) const
{
    const int rows = std::min(static_cast<int>(m_payments.size()), std::max(available / RowHeight, 1));
    return rows * RowHeight;
}

std::size_t PaymentsView::firstShown() const
{
    const auto rows = static_cast<std::size_t>(std::max(height() / RowHeight, 0));
    return m_payments.size() > rows ? m_payments.size() - rows : 0;
}

QRect PaymentsView::rowRect(std::size_t shown) const
{
    return {0, static_cast<int>(shown) * RowHeight, width(), RowHeight};
}

void PaymentsView::setPayments(const std::vector<PaymentRow> &payments)
{
    m_payments = payments;
    while (m_remove.size() < m_payments.size()) {
        const int index = static_cast<int>(m_remove.size());
        auto *key = new TouchKey(KeyRole::Destructive, this);
        connect(key, &TouchKey::used, &m_model, [&model = m_model, index] { model.removePayment(index); });
        m_remove.push_back(key);
    }
    for (std::size_t i = 0; i < m_remove.size(); ++i) {
        if (i >= m_payments.size())
            break;
        // Del takes the last one.
        m_remove[i]->setWords(i + 1 == m_payments.size() ? tr("Remove (%1)").arg(isolated(u"Del")) : tr("Remove"));
        m_remove[i]->setAccessibleName(tr("Remove %1 %2").arg(m_payments[i].name, amountText(m_payments[i].amount)));
    }
    arrange();
    update();
}

void PaymentsView::resizeEvent(QResizeEvent *) { arrange(); }

void PaymentsView::arrange()
{
    const std::size_t first = firstShown();
    for (std::size_t i = 0; i < m_remove.size(); ++i) {
        const bool isShown = i >= first && i < m_payments.size() && m_payments[i].isRemovable;
        m_remove[i]->setVisible(isShown);
        if (!isShown)
            continue;
        const QRect row = rowRect(i - first);
        const QRect place(row.right() - RemoveWidth - 7, row.y() + 2, RemoveWidth, RowHeight - 4);
        m_remove[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void PaymentsView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.color(Token::Sunken));
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const std::size_t first = firstShown();
    for (std::size_t i = first; i < m_payments.size(); ++i) {
        const PaymentRow &payment = m_payments[i];
        const QRect row = rowRect(i - first);
        painter.fillRect(QRect(row.x(), row.y(), row.width(), 1), theme.color(Token::Border));
        paintIcon(painter, visual(QRect(8, row.y(), 24, row.height())), payment.icon, 20, theme.color(Token::Text));
        const int amountEnd = row.right() - RemoveWidth - 15;
        const QRect name(40, row.y(), amountEnd - AmountWidth - 40, row.height());
        const QString words =
            payment.detail.isEmpty() ? payment.name : payment.name + QStringLiteral(" · ") + payment.detail;
        paintText(painter, visual(name), words, Qt::AlignLeading,
            {.pixels = 15, .weight = Weight::SemiBold, .color = theme.color(Token::Text)});
        paintText(painter, visual(QRect(amountEnd - AmountWidth, row.y(), AmountWidth, row.height())),
            amountText(payment.amount), Qt::AlignRight | Qt::AlignAbsolute,
            {.pixels = 15, .weight = Weight::SemiBold, .color = theme.color(Token::Text)});
    }
}

} // namespace mizan::ui
