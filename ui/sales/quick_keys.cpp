// Tabs above a grid.
#include "ui/sales/quick_keys.h"

#include "ui/kit/touch_key.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int TabsShown = 5;
constexpr int HoldMs = 800;

/// The five around the current one.
int firstTab(int page, int pages) { return std::clamp(page - TabsShown / 2, 0, std::max(pages - TabsShown, 0)); }

} // namespace

QuickKeysView::QuickKeysView(QWidget *parent)
    : QWidget(parent)
    , m_folded(new TouchKey(KeyRole::Function, this))
    , m_more(new TouchKey(KeyRole::Quick, this))
{
    m_folded->setWords(tr("Quick keys"));
    connect(m_folded, &TouchKey::used, this, [this] { Q_EMIT opened(); });
    m_more->setIcon(Icon::More);
    m_more->setWords(tr("More keys"));
    connect(m_more, &TouchKey::used, this, [this] {
        const auto room = static_cast<std::size_t>(m_geometry.quickColumns * m_geometry.quickRows - 1);
        m_from = m_from + room < m_panel.keys.size() ? m_from + room : 0;
        arrange();
    });
    m_held.setSingleShot(true);
    m_held.setInterval(HoldMs);
    connect(&m_held, &QTimer::timeout, this, [this] {
        m_down->setDown(false); // Letting go does not use it.
        Q_EMIT editAsked();
    });
}

void QuickKeysView::setMetrics(const TillGeometry &geometry)
{
    m_geometry = geometry;
    m_from = 0;
    arrange();
}

void QuickKeysView::addKey(std::vector<TouchKey *> &keys, bool isTab)
{
    auto *key = new TouchKey(isTab ? KeyRole::Tab : KeyRole::Quick, this);
    key->setCheckable(isTab);
    key->installEventFilter(this);
    const int index = static_cast<int>(keys.size());
    if (isTab)
        connect(key, &TouchKey::used, this, [this, index] { Q_EMIT pageUsed(index); });
    else
        connect(key, &TouchKey::used, this, [this, index] { Q_EMIT keyUsed(index); });
    keys.push_back(key);
}

void QuickKeysView::showKey(std::size_t index)
{
    const QuickKey &shown = m_panel.keys[index];
    TouchKey &key = *m_keys[index];
    const QString hint = !shown.isOut ? shown.price
        : shown.price.isEmpty()       ? isolated(u"0")
                                      : tr("%1 · %2 left").arg(shown.price, isolated(u"0"));
    key.setWords(isolatedName(shown.name), hint);
    key.setIcon(shown.isGroup && shown.picture.isNull() && !shown.edge ? Icon::Column : Icon::None);
    key.setFace(shown.picture, shown.edge ? Theme::current().color(*shown.edge) : QColor());
}

void QuickKeysView::setPanel(const KeysPanel &panel)
{
    if (panel == m_panel)
        return; // At each scan.
    if (panel.page != m_panel.page || panel.keys.size() != m_panel.keys.size())
        m_from = 0;
    m_panel = panel;
    while (m_tabs.size() < panel.pages.size())
        addKey(m_tabs, true);
    while (m_keys.size() < panel.keys.size())
        addKey(m_keys, false);
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (i < panel.pages.size())
            m_tabs[i]->setWords(isolatedName(panel.pages[i]));
        m_tabs[i]->setChecked(static_cast<int>(i) == panel.page);
    }
    for (std::size_t i = 0; i < panel.keys.size(); ++i)
        showKey(i);
    arrange();
}

bool QuickKeysView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_down = qobject_cast<TouchKey *>(watched);
        m_held.start();
    } else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Leave
        || event->type() == QEvent::Hide) {
        m_held.stop();
    }
    return QWidget::eventFilter(watched, event);
}

void QuickKeysView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (std::size_t i = 0; i < m_panel.keys.size(); ++i)
            showKey(i);
    }
    QWidget::changeEvent(event);
}

void QuickKeysView::resizeEvent(QResizeEvent *) { arrange(); }

void QuickKeysView::arrange()
{
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const TillGeometry &g = m_geometry;
    const bool folded = g.quickFolded;
    m_folded->setVisible(folded);
    m_folded->setGeometry(visual(rect().adjusted(g.padding, g.padding, -g.padding, 0)));
    const QRect inner = rect().adjusted(g.padding, 0, -g.padding, 0);
    const int pages = static_cast<int>(m_panel.pages.size());
    const int tabs = std::min(pages, TabsShown);
    const int first = firstTab(m_panel.page, pages);
    for (int i = 0; i < static_cast<int>(m_tabs.size()); ++i) {
        TouchKey *tab = m_tabs[static_cast<std::size_t>(i)];
        const bool shown = !folded && i >= first && i < first + tabs;
        tab->setVisible(shown);
        if (shown)
            tab->setGeometry(
                visual(gridCell(QRect(inner.x(), 0, inner.width(), g.tabHeight), tabs, 1, 0, i - first, 0)));
    }
    arrangeKeys(inner.adjusted(0, g.tabHeight + g.gap, 0, 0));
}

void QuickKeysView::arrangeKeys(const QRect &grid)
{
    const TillGeometry &g = m_geometry;
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const auto cell = [&](std::size_t place) {
        return visual(gridCell(grid, g.quickColumns, g.quickRows, g.gap, static_cast<int>(place) % g.quickColumns,
            static_cast<int>(place) / g.quickColumns));
    };
    const auto all = static_cast<std::size_t>(g.quickColumns * g.quickRows);
    const bool isMore = !g.quickFolded && m_panel.keys.size() > all;
    const std::size_t room = isMore ? all - 1 : all;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const bool shown = !g.quickFolded && i < m_panel.keys.size() && i >= m_from && i < m_from + room;
        m_keys[i]->setVisible(shown);
        if (shown)
            m_keys[i]->setGeometry(cell(i - m_from));
    }
    m_more->setVisible(isMore);
    if (isMore)
        m_more->setGeometry(cell(all - 1));
}

void QuickKeysView::paintEvent(QPaintEvent *)
{
    if (!m_panel.keys.empty() || m_geometry.quickFolded)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintText(painter, rect().adjusted(24, m_geometry.tabHeight, -24, 0),
        tr("This page has no keys. Change them from the till's menu."), Qt::AlignHCenter,
        {.pixels = static_cast<int>(TypeSize::Body), .color = Theme::current().color(Token::Text2), .maxLines = 3});
}

} // namespace mizan::ui
