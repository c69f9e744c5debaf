// A banner above the queue, one button below it.
#include "ui/shell/unprinted_page.h"

#include "ui/kit/banner.h"
#include "ui/shell/print_queue_page.h"
#include "ui/words/isolates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int TouchHeight = 48;

} // namespace

UnprintedPage::UnprintedPage(
    store::Connection &connection, const Session &session, std::function<void()> changed, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_queue(new PrintQueuePage(connection, session, std::move(changed), this))
    , m_go(new QPushButton(this))
{
    m_go->setMinimumHeight(TouchHeight);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 16);
    foot->addStretch(1);
    foot->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_queue, 1);
    column->addLayout(foot);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT left(); });
    retranslate();
}

void UnprintedPage::retranslate()
{
    m_banner->show(BannerKind::Caution,
        tr("The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. "
           "Look at the last sales below, then go on."));
    m_go->setText(tr("Go on selling %1").arg(isolated(u"Esc")));
    m_go->setAccessibleName(tr("Go on selling"));
}

void UnprintedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_go->setFocus();
}

void UnprintedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void UnprintedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
