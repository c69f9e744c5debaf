// Tabs over a stack.
#include "ui/kit/tabbed_pages.h"

#include "ui/kit/touch_key.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace mizan::ui {

namespace {

constexpr int TabHeight = 40;

} // namespace

TabbedPages::TabbedPages(int tabWidth, QWidget *parent)
    : QWidget(parent)
    , m_tabWidth(tabWidth)
    , m_row(new QHBoxLayout)
    , m_pages(new QStackedWidget(this))
{
    m_row->setContentsMargins(8, 0, 8, 0);
    m_row->setSpacing(0);
    if (m_tabWidth > 0)
        m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_pages, 1);
}

void TabbedPages::addPage(std::function<QString()> words, QWidget *page)
{
    m_pages->addWidget(page);
    auto *tab = new TouchKey(KeyRole::Tab, this);
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setFixedHeight(TabHeight);
    if (m_tabWidth > 0)
        tab->setFixedWidth(m_tabWidth);
    tab->setFocusPolicy(Qt::TabFocus);
    connect(tab, &TouchKey::used, this, [this, at = static_cast<int>(m_tabs.size())] { open(at); });
    m_row->insertWidget(static_cast<int>(m_tabs.size()), tab, m_tabWidth > 0 ? 0 : 1);
    m_tabs.push_back(tab);
    m_words.push_back(std::move(words));
    tab->setChecked(m_tabs.size() == 1);
    retranslate();
}

void TabbedPages::open(int index)
{
    m_tabs[static_cast<std::size_t>(index)]->setChecked(true);
    m_pages->setCurrentIndex(index);
    Q_EMIT pageTurned();
}

int TabbedPages::current() const { return m_pages->currentIndex(); }

QString TabbedPages::currentTitle() const { return m_words[static_cast<std::size_t>(current())](); }

QWidget *TabbedPages::currentPage() const { return m_pages->currentWidget(); }

void TabbedPages::retranslate()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const QString words = m_words[i]();
        m_tabs[i]->setWords(words);
        m_tabs[i]->setAccessibleName(words);
    }
}

void TabbedPages::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
