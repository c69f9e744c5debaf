// Buttons that paint themselves; the current one carries a bar and bold words.
#include "ui/shell/navigation_rail.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace mizan::ui {

class RailButton final : public QAbstractButton {
public:
    RailButton(const RailEntry &entry, QWidget *parent)
        : QAbstractButton(parent)
    {
        setEntry(entry);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    void setEntry(const RailEntry &entry)
    {
        m_entry = entry;
        setText(entry.words);
        setAccessibleName(entry.words);
        setToolTip(entry.shortcut.isEmpty() ? entry.words : entry.words + u' ' + isolated(entry.shortcut));
    }
    [[nodiscard]] const RailEntry &entry() const noexcept { return m_entry; }
    void setExpanded(bool expanded)
    {
        m_expanded = expanded;
        setFixedHeight(expanded ? 48 : 60);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const Token ground = isChecked() ? Token::Selection : underMouse() ? Token::Hover : Token::Sunken;
        painter.fillRect(rect(), theme.color(ground));
        const QColor ink = theme.color(isChecked() ? Token::Text : Token::Text2);
        const auto placed = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        if (isChecked())
            painter.fillRect(placed({0, 0, 4, height()}), theme.color(Token::Accent));
        const Weight weight = isChecked() ? Weight::Bold : Weight::Regular;
        if (m_expanded) {
            paintIcon(painter, placed({20, 0, 24, height()}), m_entry.icon, 24, ink);
            paintText(painter, placed({56, 0, width() - 64, height()}), text(), Qt::AlignLeading,
                {static_cast<int>(TypeSize::Body), weight, ink, 1, 12});
        } else {
            paintIcon(painter, QRect(0, 8, width(), 24), m_entry.icon, 24, ink);
            paintText(painter, QRect(3, 34, width() - 6, 22), text(), Qt::AlignHCenter,
                {static_cast<int>(TypeSize::Caption), isChecked() ? Weight::SemiBold : weight, ink, 1, 9});
        }
        if (hasFocus())
            theme.paintFocusRing(painter, rect().adjusted(2, 2, -2, -2), 4);
    }

private:
    RailEntry m_entry;
    bool m_expanded = false;
};

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(CollapsedWidth);
    m_column->setContentsMargins(0, 8, 0, 8);
    m_column->setSpacing(0);
    connect(&Theme::installed(), &Theme::changed, this, [this] { update(); });
}

void NavigationRail::setEntries(const std::vector<RailEntry> &entries)
{
    const auto sameKey = [](const RailButton *button, const RailEntry &entry) {
        return button->entry().key == entry.key;
    };
    if (std::ranges::equal(m_buttons, entries, sameKey)) { // Only the language changed: focus and presses stay.
        for (std::size_t i = 0; i < entries.size(); ++i)
            m_buttons[i]->setEntry(entries[i]);
        return;
    }
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_buttons.clear();
    bool stretched = false;
    for (const RailEntry &entry : entries) {
        if (entry.atEnd && !stretched) {
            m_column->addStretch();
            stretched = true;
        }
        auto *button = new RailButton(entry, this);
        button->setExpanded(m_expanded);
        button->setChecked(entry.key == m_current);
        connect(button, &QAbstractButton::clicked, this, [this, key = entry.key] {
            setCurrent(m_current); // The window decides whether it becomes the current one.
            Q_EMIT chosen(key);
        });
        m_column->addWidget(button);
        m_buttons.push_back(button);
    }
    if (!stretched)
        m_column->addStretch();
}

void NavigationRail::setCurrent(const QString &key)
{
    m_current = key;
    for (RailButton *button : m_buttons)
        button->setChecked(button->entry().key == key);
}

void NavigationRail::setExpanded(bool expanded)
{
    m_expanded = expanded;
    setFixedWidth(expanded ? ExpandedWidth : CollapsedWidth);
    for (RailButton *button : m_buttons)
        button->setExpanded(expanded);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Sunken));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? 0 : width() - 1, 0, 1, height()), theme.color(Token::Border));
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mizan::ui
