// Tabs above a grid.
#include "ui/sales/quick_keys.h"

#include "ui/kit/touch_key.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QPainter>

#include <algorithm>

namespace mizan::ui {

QuickKeysView::QuickKeysView(QWidget *parent)
    : QWidget(parent)
    , m_folded(new TouchKey(KeyRole::Function, this))
{
    m_folded->setWords(tr("Quick keys"));
    connect(m_folded, &TouchKey::used, this, [this] { Q_EMIT opened(); });
}

void QuickKeysView::setMetrics(const TillGeometry &geometry)
{
    m_geometry = geometry;
    arrange();
}

void QuickKeysView::setPanel(const KeysPanel &panel)
{
    m_panel = panel;
    while (m_tabs.size() < panel.pages.size()) {
        auto *tab = new TouchKey(KeyRole::Tab, this);
        tab->setCheckable(true);
        const int index = static_cast<int>(m_tabs.size());
        connect(tab, &TouchKey::used, this, [this, index] { Q_EMIT pageUsed(index); });
        m_tabs.push_back(tab);
    }
    while (m_keys.size() < panel.keys.size()) {
        auto *key = new TouchKey(KeyRole::Quick, this);
        const int index = static_cast<int>(m_keys.size());
        connect(key, &TouchKey::used, this, [this, index] { Q_EMIT keyUsed(index); });
        m_keys.push_back(key);
    }
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (i < panel.pages.size())
            m_tabs[i]->setWords(panel.pages[i]);
        m_tabs[i]->setChecked(static_cast<int>(i) == panel.page);
    }
    for (std::size_t i = 0; i < panel.keys.size(); ++i)
        m_keys[i]->setWords(isolatedName(panel.keys[i].name), panel.keys[i].price);
    arrange();
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
    const int tabs = static_cast<int>(std::min<std::size_t>(m_panel.pages.size(), 5));
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const bool shown = !folded && static_cast<int>(i) < tabs;
        m_tabs[i]->setVisible(shown);
        if (shown)
            m_tabs[i]->setGeometry(
                visual(gridCell(QRect(inner.x(), 0, inner.width(), g.tabHeight), tabs, 1, 0, static_cast<int>(i), 0)));
    }
    const QRect grid = inner.adjusted(0, g.tabHeight + g.gap, 0, 0);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const int column = static_cast<int>(i) % g.quickColumns;
        const int row = static_cast<int>(i) / g.quickColumns;
        const bool shown = !folded && i < m_panel.keys.size() && row < g.quickRows;
        m_keys[i]->setVisible(shown);
        if (shown)
            m_keys[i]->setGeometry(visual(gridCell(grid, g.quickColumns, g.quickRows, g.gap, column, row)));
    }
}

void QuickKeysView::paintEvent(QPaintEvent *)
{
    if (!m_panel.keys.empty() || m_geometry.quickFolded)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintText(painter, rect().adjusted(24, m_geometry.tabHeight, -24, 0),
        tr("Products without a barcode appear here once they are marked as quick keys."), Qt::AlignHCenter,
        {.pixels = static_cast<int>(TypeSize::Body), .color = Theme::current().color(Token::Text2), .maxLines = 3});
}

} // namespace mizan::ui
