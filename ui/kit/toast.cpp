// Toasts stack upwards from the corner; they wait while somebody points at them or is about to press their action.
#include "ui/kit/toast.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace mizan::ui {

namespace {

constexpr int Gap = 12;
constexpr int AboveStatusBar = 40;
constexpr int Widest = 480;

} // namespace

Toast *Toast::show(QWidget &over, ToastWords words)
{
    const QList<Toast *> shown = over.findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i + Most <= shown.size(); ++i)
        delete shown[i];
    auto *toast = new Toast(over, std::move(words));
    toast->QFrame::show();
    stack(over);
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return toast;
}

Toast::Toast(QWidget &over, ToastWords words)
    : QFrame(&over)
    , m_text(new QLabel(words.text, this))
{
    setAccessibleName(words.text);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    if (!words.action.isEmpty()) {
        m_action = new QPushButton(words.action, this);
        m_action->setAccessibleName(words.action);
        m_action->installEventFilter(this);
        connect(m_action, &QPushButton::clicked, this, [this, act = std::move(words.onAction)] {
            hide();
            deleteLater();
            act();
        });
        row->addWidget(m_action);
    }
    auto *close = new QPushButton(this);
    setButtonKind(*close, ButtonKind::Quiet);
    close->setIcon(icon(Icon::Close, Theme::current().color(Token::Text2), layoutDirection(), 16));
    close->setFixedWidth(36);
    close->setAccessibleName(tr("Dismiss message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QPushButton::clicked, this, &QObject::deleteLater);
    row->addWidget(close);

    m_life.setSingleShot(true);
    m_life.setInterval(LifetimeMs);
    connect(&m_life, &QTimer::timeout, this, &QObject::deleteLater);
    m_life.start();
    over.installEventFilter(this);
}

void Toast::stack(QWidget &over)
{
    int bottom = over.height() - AboveStatusBar;
    const QList<Toast *> shown = over.findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto it = shown.crbegin(); it != shown.crend(); ++it) {
        Toast *toast = *it;
        const int width = std::min({Widest, over.width() - 2 * Gap, std::max(280, toast->sizeHint().width())});
        const int wrapped = toast->layout()->hasHeightForWidth() ? toast->layout()->heightForWidth(width) : 0;
        const int height = std::max(toast->sizeHint().height(), wrapped);
        const bool rtl = over.layoutDirection() == Qt::RightToLeft;
        toast->setGeometry(rtl ? Gap : over.width() - width - Gap, bottom - height, width, height);
        toast->raise();
        bottom -= height + 8;
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_action) {
        if (event->type() == QEvent::FocusIn)
            m_life.stop();
        else if (event->type() == QEvent::FocusOut)
            m_life.start();
    } else if (watched == parent()
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)) {
        stack(*parentWidget());
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_life.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_life.start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Control));
    painter.setBrush(theme.color(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace mizan::ui
