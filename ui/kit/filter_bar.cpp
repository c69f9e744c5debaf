// Search as you type with a short rest; chips that go when pressed.
#include "ui/kit/filter_bar.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mizan::ui {

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_lens(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_add(new QPushButton(this))
    , m_addMenu(new QMenu(m_add))
    , m_chipRow(new QHBoxLayout)
{
    setFixedHeight(Height);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(420);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setPlaceholder(placeholder);
    setButtonKind(*m_add, ButtonKind::Quiet);
    m_add->setMenu(m_addMenu);
    m_chipRow->setSpacing(8);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_search, 2);
    row->addLayout(m_chipRow);
    row->addWidget(m_add);
    row->addStretch(1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(SearchPauseMs);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(searchText()); });
    connect(m_addMenu, &QMenu::aboutToShow, this, [this] { m_addMenu->setLayoutDirection(layoutDirection()); });
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    retranslate();
    applyLook();
}

QString FilterBar::searchText() const { return m_search->text().trimmed(); }

void FilterBar::setSearchText(const QString &text) { m_search->setText(text); }

void FilterBar::setPlaceholder(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

void FilterBar::setChips(const std::vector<FilterChip> &chips)
{
    for (QPushButton *chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    for (const FilterChip &filter : chips) {
        auto *chip = new QPushButton(filter.words, this);
        const Theme &theme = Theme::current();
        chip->setIcon(icon(Icon::Close, theme.color(Token::Text2), layoutDirection(), 16));
        chip->setIconSize({16, 16});
        chip->setAccessibleName(tr("Remove filter %1").arg(filter.words));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, key = filter.key] { Q_EMIT chipRemoved(key); });
        m_chipRow->addWidget(chip);
        m_chips.push_back(chip);
    }
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && m_pause.isActive()) {
            m_pause.stop();
            Q_EMIT searchChanged(searchText());
        }
        if (enter || key->key() == Qt::Key_Down) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_add->setText(tr("Add filter"));
    m_add->setAccessibleName(tr("Add filter"));
    m_addMenu->setAccessibleName(tr("Filters to add"));
}

void FilterBar::applyLook()
{
    const Theme &theme = Theme::current();
    m_lens->setIcon(icon(Icon::Search, theme.color(Token::Text2), layoutDirection(), 20));
    m_add->setIcon(icon(Icon::Filter, theme.color(Token::Text), layoutDirection(), 20));
    for (QPushButton *chip : m_chips)
        chip->setIcon(icon(Icon::Close, theme.color(Token::Text2), layoutDirection(), 16));
}

} // namespace mizan::ui
