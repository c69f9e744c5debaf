// A list that leads a stack.
#include "ui/shell/settings_page.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace mizan::ui {

namespace {

constexpr int ListWidth = 200;
constexpr int SubjectHeight = 40;

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    m_list->setFixedWidth(ListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(4);
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
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

void SettingsPage::openSubject(int index) { m_list->setCurrentRow(index); }

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Subjects of the settings"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(m_words[static_cast<std::size_t>(i)]());
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
