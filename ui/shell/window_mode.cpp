// Two lines at most, each with its way out.
#include "ui/shell/window_mode.h"

#include "ui/kit/banner.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mizan::ui {

ModeBanner::ModeBanner(QWidget *parent)
    : QWidget(parent)
    , m_training(new Banner(this))
    , m_viewed(new Banner(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_training);
    lines->addWidget(m_viewed);
    hide();
}

void ModeBanner::setMode(const WindowMode &mode)
{
    m_mode = mode;
    retranslate();
    setVisible(mode.isTraining || !mode.viewedRole.isEmpty());
    if (QWidget *around = window(); around->layout() && around != this) {
        const int edge = mode.isTraining ? FrameWidth : 0;
        around->layout()->setContentsMargins(edge, edge, edge, edge);
        around->layout()->activate();
        around->update();
    }
}

void ModeBanner::retranslate()
{
    if (m_mode.isTraining)
        m_training->show(BannerKind::Error,
            tr("Training: nothing done here counts. Papers say so; the drawer stays shut."), tr("End training"),
            [this] { Q_EMIT trainingEndAsked(); });
    else
        m_training->hide();
    if (m_mode.viewedRole.isEmpty())
        m_viewed->hide();
    else
        m_viewed->show(BannerKind::Caution,
            tr("You see what the role %1 sees. What you do is done in your own name.")
                .arg(isolatedName(m_mode.viewedRole)),
            tr("Back to your own rights"), [this] { Q_EMIT ownRightsAsked(); });
}

void ModeBanner::paintFrame(QWidget &window) const
{
    if (!m_mode.isTraining)
        return;
    QPainter painter(&window);
    QPen pen(Theme::current().color(Token::Bad), FrameWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(window.rect().adjusted(FrameWidth / 2, FrameWidth / 2, -FrameWidth / 2, -FrameWidth / 2));
}

void ModeBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
