// A field that can be read, selected and copied.
#include "ui/kit/locked_value.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>

namespace mizan::ui {

LockedValue::LockedValue(QWidget *parent)
    : QLineEdit(parent)
    , m_lock(new QAction(this))
{
    addAction(m_lock, QLineEdit::TrailingPosition);
    setReadOnly(true);
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    applyLook();
}

void LockedValue::setReason(const QString &words)
{
    m_lock->setText(words);
    m_lock->setToolTip(words);
    setToolTip(words);
    setAccessibleDescription(words);
}

void LockedValue::applyLook()
{
    m_lock->setIcon(icon(Icon::Lock, Theme::current().color(Token::Text2), layoutDirection(), 16));
}

void LockedValue::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QLineEdit::changeEvent(event);
}

} // namespace mizan::ui
