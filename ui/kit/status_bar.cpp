// Items that keep their place while their words change.
#include "ui/kit/status_bar.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mizan::ui {

StatusItem::StatusItem(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void StatusItem::show(const StatusView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    setAccessibleName(tr("%1: %2", "status item").arg(view.name, view.text));
    setToolTip(view.name);
    updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    return {textWidth(m_view.text, static_cast<int>(TypeSize::Label)) + (m_view.icon == Icon::None ? 16 : 36),
        StatusBar::Height};
}

void StatusItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse())
        painter.fillRect(rect(), theme.color(Token::Hover));
    const bool filled = m_view.ink == Token::WarnFill;
    const QColor ink = theme.color(filled ? Token::OnWarn : m_view.ink);
    if (filled) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::WarnFill));
        painter.drawRoundedRect(rect().adjusted(2, 3, -2, -3), 4, 4);
    }
    QRect words = rect().adjusted(8, 0, -8, 0);
    if (m_view.icon != Icon::None) {
        const QRect place(words.x(), 0, 16, height());
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_view.icon, 16, ink);
        words = QStyle::visualRect(layoutDirection(), rect(), words.adjusted(20, 0, 0, 0));
    }
    paintText(painter, words, m_view.text, Qt::AlignLeading,
        {.pixels = static_cast<int>(TypeSize::Label), .color = ink, .leastPixels = 11});
    if (hasFocus())
        theme.paintFocusRing(painter, rect(), 2);
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setFixedHeight(Height);
    m_layout->setContentsMargins(4, 0, 4, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
}

void StatusBar::setItems(const std::vector<StatusView> &leading, const std::vector<StatusView> &trailing)
{
    const std::size_t count = leading.size() + trailing.size();
    if (m_items.size() != count || m_leadingCount != leading.size()) {
        for (StatusItem *item : m_items)
            delete item;
        m_items.clear();
        m_leadingCount = leading.size();
        for (std::size_t i = 0; i < count; ++i) {
            auto *item = new StatusItem(this);
            connect(item, &StatusItem::clicked, this, [this, item] { Q_EMIT itemPressed(item->toolTip()); });
            // One stretch stands between the two groups.
            m_layout->insertWidget(static_cast<int>(i < leading.size() ? i : i + 1), item);
            m_items.push_back(item);
        }
    }
    for (std::size_t i = 0; i < count; ++i)
        m_items[i]->show(i < leading.size() ? leading[i] : trailing[i - leading.size()]);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Sunken));
    painter.setPen(Theme::current().color(Token::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace mizan::ui
