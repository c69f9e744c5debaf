// A list that leads a stack.
#include "ui/shell/settings_page.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int LeastListWidth = 200;
constexpr int MostListWidth = 300;
constexpr int SubjectHeight = 36;

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);
    m_list->setFont(ui::font(TypeSize::Body));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            m_pages->setCurrentIndex(index);
    });
    retranslate();
}

void SettingsPage::addSubject(std::function<QString()> words, QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
    auto *item = new QListWidgetItem(words());
    item->setSizeHint({0, SubjectHeight}); // As wide as the list.
    m_list->addItem(item);
    m_words.push_back(std::move(words));
    fitList();
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

void SettingsPage::openSubject(int index) { m_list->setCurrentRow(index); }

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Subjects of the settings"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(m_words[static_cast<std::size_t>(i)]());
    fitList();
}

/// As wide as its longest subject, within reason.
void SettingsPage::fitList()
{
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    m_list->setFixedWidth(std::clamp(widest + 48, LeastListWidth, MostListWidth));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
