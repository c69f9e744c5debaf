// Paints what the customer sees; sizes are those of UX 3.10.
#include "ui/sales/customer_display.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QPainter>

namespace mizan::ui {

namespace {

constexpr int Margin = 32;
constexpr int LastPixels = 28;
constexpr int LinePixels = 20;
constexpr int LineHeight = 44;
constexpr int TotalPixels = 64;
constexpr int TotalHeight = 96;
constexpr int SideHeight = 44;
constexpr int AmountWidth = 180;

} // namespace

CustomerDisplay::CustomerDisplay(QWidget *parent)
    : QWidget(parent)
    , m_words(displayWords(u"en"))
{
    setAccessibleName(QStringLiteral("Customer display"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Theme::installed(), &Theme::changed, this, [this] { update(); });
}

void CustomerDisplay::setShop(const QString &shopName, const DisplayWords &words)
{
    m_shopName = shopName;
    m_words = words;
    setLayoutDirection(words.direction); // Not the cashier's.
    update();
}

void CustomerDisplay::setLogo(const QPixmap &logo)
{
    m_logo = logo;
    update();
}

void CustomerDisplay::setView(const CustomerDisplayView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    update();
}

void CustomerDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Theme::current().color(Token::Surface));
    switch (m_view.stage) {
    case CustomerDisplayView::Stage::Idle:
        paintIdle(painter);
        break;
    case CustomerDisplayView::Stage::Selling:
        paintSale(painter);
        break;
    case CustomerDisplayView::Stage::Paid:
        paintPaid(painter);
        break;
    }
}

void CustomerDisplay::paintIdle(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRect place = rect().adjusted(Margin, Margin, -Margin, -Margin);
    const QRect upper = place.adjusted(0, 0, 0, -place.height() / 3);
    if (m_logo.isNull()) {
        paintText(painter, upper, isolatedName(m_shopName), Qt::AlignHCenter,
            {.pixels = TotalPixels,
                .weight = Weight::Bold,
                .color = theme.color(Token::Text),
                .maxLines = 2,
                .leastPixels = LastPixels});
    } else {
        const QSize size = m_logo.size().scaled(upper.size(), Qt::KeepAspectRatio);
        painter.drawPixmap(QRect(upper.center() - QPoint(size.width() / 2, size.height() / 2), size), m_logo);
    }
    paintText(painter, place.adjusted(0, place.height() * 2 / 3, 0, 0), m_words.welcome, Qt::AlignHCenter,
        {.pixels = LastPixels, .color = theme.color(Token::Text2)});
}

/// Label at the leading edge, figure at the right in every language.
void CustomerDisplay::paintAmount(
    QPainter &painter, const QRect &place, const QString &label, Money amount, int pixels) const
{
    const Theme &theme = Theme::current();
    const bool isLarge = pixels == TotalPixels;
    const QRect half = QStyle::visualRect(
        layoutDirection(), place, QRect(place.x(), place.y(), place.width() * 2 / 5, place.height()));
    const int width = isLarge ? place.width() * 3 / 5 : AmountWidth; // As wide as the lines' amounts above it.
    const QRect figure = QStyle::visualRect(
        layoutDirection(), place, QRect(place.right() + 1 - width, place.y(), width, place.height()));
    paintText(painter, half, label, Qt::AlignLeading,
        {.pixels = isLarge ? LastPixels : LinePixels,
            .weight = Weight::SemiBold,
            .color = theme.color(Token::Text2),
            .leastPixels = 14});
    const bool atLeft = isLarge && layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment end = Qt::AlignAbsolute | (atLeft ? Qt::AlignLeft : Qt::AlignRight);
    paintText(painter, figure, isLarge ? moneyText(amount) : amountText(amount), end,
        {.pixels = pixels,
            .weight = isLarge ? Weight::Bold : Weight::SemiBold,
            .color = theme.color(Token::Text),
            .leastPixels = LinePixels,
            .elide = false});
}

void CustomerDisplay::paintLines(QPainter &painter, const QRect &place) const
{
    const Theme &theme = Theme::current();
    const int room = std::max(place.height() / LineHeight, 0);
    const auto count = std::min(static_cast<int>(m_view.lines.size()), room);
    for (int i = 0; i < count; ++i) {
        const DisplayLine &line = m_view.lines[m_view.lines.size() - static_cast<std::size_t>(count - i)];
        const QRect row(place.x(), place.y() + i * LineHeight, place.width(), LineHeight);
        const QRect amount = QStyle::visualRect(
            layoutDirection(), row, QRect(row.right() + 1 - AmountWidth, row.y(), AmountWidth, row.height()));
        const QRect name = QStyle::visualRect(
            layoutDirection(), row, QRect(row.x(), row.y(), row.width() - AmountWidth, row.height()));
        const QString times = line.times.isEmpty() ? QString() : QStringLiteral("  ") + isolated(line.times);
        paintText(painter, name, isolatedName(line.name) + times, Qt::AlignLeading,
            {.pixels = LinePixels, .color = theme.color(Token::Text), .leastPixels = 16});
        paintText(painter, amount, amountText(line.total), Qt::AlignRight | Qt::AlignAbsolute,
            {.pixels = LinePixels, .color = theme.color(Token::Text)});
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, theme.color(Token::Border));
    }
}

void CustomerDisplay::paintSale(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    QRect place = rect().adjusted(Margin, Margin / 2, -Margin, -Margin / 2);
    const QRect top(place.x(), place.y(), place.width(), SideHeight);
    paintText(painter, top, m_view.firstName.isEmpty() ? isolatedName(m_shopName) : isolatedName(m_view.firstName),
        Qt::AlignLeading, {.pixels = LinePixels, .weight = Weight::SemiBold, .color = theme.color(Token::Text2)});
    place.setTop(top.bottom() + 1);
    if (m_view.last) {
        const QRect last(place.x(), place.y(), place.width(), 72);
        painter.fillRect(last.adjusted(-12, 4, 12, -4), theme.color(Token::Selection));
        const QRect amount = QStyle::visualRect(
            layoutDirection(), last, QRect(last.right() + 1 - AmountWidth, last.y(), AmountWidth, last.height()));
        const QRect name = QStyle::visualRect(
            layoutDirection(), last, QRect(last.x(), last.y(), last.width() - AmountWidth - 16, last.height()));
        const TextLook look {
            .pixels = LastPixels, .weight = Weight::SemiBold, .color = theme.color(Token::Text), .leastPixels = 20};
        paintText(painter, name, isolatedName(m_view.last->name), Qt::AlignLeading, look);
        paintText(painter, amount, amountText(m_view.last->total), Qt::AlignRight | Qt::AlignAbsolute, look);
        place.setTop(last.bottom() + 1);
    }
    QRect foot(place.x(), place.bottom() + 1 - TotalHeight, place.width(), TotalHeight);
    if (m_view.total)
        paintAmount(painter, foot,
            m_view.isRefund  ? m_words.paidBack
                : m_view.due ? m_words.toPay
                             : m_words.total,
            m_view.due.value_or(*m_view.total), TotalPixels);
    foot.setTop(foot.top() - SideHeight);
    foot.setHeight(SideHeight);
    if (m_view.saved)
        paintAmount(painter, foot, m_words.saved, *m_view.saved, LastPixels);
    paintLines(painter, QRect(place.x(), place.y(), place.width(), foot.top() - place.y()));
}

void CustomerDisplay::paintPaid(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRect place = rect().adjusted(Margin, Margin, -Margin, -Margin);
    const int third = place.height() / 3;
    const bool isShops = m_view.change && !m_view.change->isZero();
    QString back = m_view.foreignChange;
    if (isShops)
        back =
            back.isEmpty() ? moneyText(*m_view.change) : back + QStringLiteral(" + ") + moneyWithCode(*m_view.change);
    if (!back.isEmpty()) {
        paintText(painter, QRect(place.x(), place.y(), place.width(), third), m_words.change,
            Qt::AlignHCenter | Qt::AlignBottom,
            {.pixels = LastPixels, .weight = Weight::SemiBold, .color = theme.color(Token::Text2)});
        paintText(painter, QRect(place.x(), place.y() + third, place.width(), third), back, Qt::AlignHCenter,
            {.pixels = TotalPixels,
                .weight = Weight::Bold,
                .color = theme.color(Token::Text),
                .leastPixels = LastPixels,
                .elide = false});
    }
    paintText(painter, QRect(place.x(), place.bottom() + 1 - third, place.width(), third), m_words.thanks,
        Qt::AlignHCenter, {.pixels = LastPixels, .color = theme.color(Token::Text2)});
}

} // namespace mizan::ui
