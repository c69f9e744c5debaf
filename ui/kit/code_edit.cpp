// The side follows the screen's direction, the letters never do.
#include "ui/kit/code_edit.h"

#include <QEvent>

namespace mizan::ui {

CodeEdit::CodeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    align();
}

void CodeEdit::align()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setAlignment((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void CodeEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLineEdit::changeEvent(event);
}

} // namespace mizan::ui
