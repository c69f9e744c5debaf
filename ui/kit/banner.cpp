// Ground, shape and words by kind.
#include "ui/kit/banner.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace mizan::ui {

namespace {

struct Look {
    Icon icon;
    Token ink;
    Token ground;
};

Look lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info:
        return {Icon::Info, Token::Info, Token::InfoBg};
    case BannerKind::Caution:
        return {Icon::Warning, Token::Warn, Token::WarnBg};
    case BannerKind::Error:
        return {Icon::Error, Token::Bad, Token::BadBg};
    case BannerKind::Waiting:
        return {Icon::Clock, Token::Pend, Token::PendBg};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto act = m_onAction)
            act();
    });
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    hide();
}

void Banner::show(BannerKind kind, const QString &words, const QString &action, std::function<void()> onAction)
{
    m_kind = kind;
    m_words->setText(words);
    setAccessibleName(words);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    applyLook();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Banner::words() const { return m_words->text(); }

void Banner::applyLook()
{
    const Look look = lookOf(m_kind);
    m_picture->setPixmap(icon(look.icon, Theme::current().color(look.ink), layoutDirection(), 20).pixmap(20, 20));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::current().color(look.ink));
    m_words->setPalette(palette);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(lookOf(m_kind).ground));
}

} // namespace mizan::ui
