// How a key looks in each state.
#include "ui/kit/touch_key.h"

#include "ui/kit/key_face.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace mizan::ui {

namespace {

struct Colours {
    QColor fill;
    QColor edge;
    QColor ink;
    QColor faint;
};

Colours coloursFor(KeyRole role, const Theme &theme, bool enabled, bool down, bool over)
{
    const auto tint = [&](Token token) { return theme.color(token); };
    Colours colours {tint(down      ? Token::Selection
                             : over ? Token::Hover
                                    : Token::Raised),
        tint(Token::Control), tint(Token::Text), tint(Token::Text2)};
    switch (role) {
    case KeyRole::Pay:
        colours = {tint(Token::Ok), tint(Token::Ok), tint(Token::OnPay), tint(Token::OnPay)};
        if (down)
            colours.fill = colours.fill.darker(118);
        break;
    case KeyRole::Primary:
        colours = {tint(down      ? Token::AccentPressed
                           : over ? Token::AccentHover
                                  : Token::Accent),
            tint(Token::Accent), tint(Token::OnAccent), tint(Token::OnAccent)};
        break;
    case KeyRole::Destructive:
        colours.edge = tint(Token::Bad);
        colours.ink = tint(Token::Bad);
        break;
    case KeyRole::Digit:
    case KeyRole::Function:
    case KeyRole::Quick:
    case KeyRole::Tab:
        break;
    }
    if (!enabled)
        colours = {tint(Token::Window), tint(Token::Border), tint(Token::TextDisabled), tint(Token::TextDisabled)};
    return colours;
}

} // namespace

TouchKey::TouchKey(KeyRole role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setFocusPolicy(Qt::TabFocus); // A tap must not take the focus from the sale.
    setAttribute(Qt::WA_Hover);
    if (role == KeyRole::Digit)
        connect(this, &QAbstractButton::pressed, this, [this] { Q_EMIT used(); });
    else
        connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT used(); });
}

void TouchKey::setWords(const QString &label, const QString &hint)
{
    if (text() == label && m_hint == hint)
        return;
    setText(label);
    m_hint = hint;
    setAccessibleName(hint.isEmpty() ? label : label + u' ' + hint);
    update();
}

void TouchKey::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void TouchKey::setFace(const QImage &picture, const QColor &edge)
{
    if (m_picture.cacheKey() == picture.cacheKey() && m_edge == edge)
        return;
    m_picture = picture;
    m_edge = edge;
    update();
}

void TouchKey::focusInEvent(QFocusEvent *event)
{
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void TouchKey::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the till, Space to the focused key.
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void TouchKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool down = isDown() && isEnabled();
    Colours colours = coloursFor(m_role, theme, isEnabled(), down, underMouse());
    const bool chosen = isChecked() && m_role != KeyRole::Tab;
    if (chosen) {
        colours.fill = theme.color(Token::Selection);
        colours.edge = theme.color(Token::Accent);
    }
    const QRect body = rect();
    const auto paintBody = [&] {
        if (m_role == KeyRole::Tab) {
            if (isChecked()) {
                painter.fillRect(body.adjusted(8, body.height() - 4, -8, 0), theme.color(Token::Accent));
            }
            return;
        }
        painter.setPen(QPen(colours.edge, chosen ? 2 : m_role == KeyRole::Destructive ? 1.5 : 1));
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    };
    paintBody();
    const auto paintFocus = [&] {
        if (hasFocus() && m_focusByKeyboard)
            theme.paintFocusRing(painter, body, 6);
    };
    if (m_role == KeyRole::Quick && m_icon == Icon::None) {
        paintKeyFace(painter, down ? body.translated(0, 1) : body, {text(), m_hint, m_picture, m_edge},
            {colours.ink, colours.faint});
        paintFocus();
        return;
    }
    QRect inner = body.adjusted(6, 4, -6, -4);
    if (down)
        inner.translate(0, 1);
    const bool heavy = m_role == KeyRole::Pay || m_role == KeyRole::Primary || (m_role == KeyRole::Tab && isChecked());
    TextLook look {.pixels = m_role == KeyRole::Digit ? 24
            : m_role == KeyRole::Pay                  ? 20
                                                      : 14,
        .weight = heavy                   ? Weight::Bold
            : m_role == KeyRole::Function ? Weight::SemiBold
                                          : Weight::Regular,
        .color = m_role == KeyRole::Tab && !isChecked() ? theme.color(Token::Text2) : colours.ink,
        .maxLines = m_role == KeyRole::Digit ? 1 : 2,
        .leastPixels = 12,
        .elide = m_role == KeyRole::Quick};
    const int hintHeight = m_hint.isEmpty() || m_role == KeyRole::Tab ? 0 : 18;
    QRect words = inner.adjusted(0, 0, 0, -hintHeight);
    if (m_icon != Icon::None) {
        if (text().isEmpty()) {
            paintIcon(painter, words, m_icon, 24, look.color);
        } else if (words.height() >= 54) {
            paintIcon(painter, QRect(words.x(), words.y() + 2, words.width(), 24), m_icon, 20, look.color);
            words.setTop(words.top() + 24);
        } else {
            // Icon and word side by side, in the middle together.
            const int width = std::min(textWidth(text(), look.pixels, look.weight) + 30, words.width());
            const QRect group(words.x() + (words.width() - width) / 2, words.y(), width, words.height());
            paintIcon(painter,
                QStyle::visualRect(layoutDirection(), group, QRect(group.x(), group.y(), 24, group.height())), m_icon,
                20, look.color);
            words = QStyle::visualRect(layoutDirection(), group, group.adjusted(28, 0, 0, 0));
        }
    }
    paintText(painter, words, text(), Qt::AlignHCenter, look);
    if (hintHeight > 0) {
        const QRect place(inner.x(), inner.bottom() - hintHeight + 1, inner.width(), hintHeight);
        paintText(painter, place, m_hint, Qt::AlignHCenter, {.pixels = 12, .color = colours.faint});
    }
    paintFocus();
}

} // namespace mizan::ui
