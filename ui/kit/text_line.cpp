// Paints its words by the theme.
#include "ui/kit/text_line.h"

#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace mizan::ui {

TextLine::TextLine(TypeSize size, Weight weight, Token ink, QWidget *parent)
    : QWidget(parent)
    , m_pixels(static_cast<int>(size))
    , m_weight(weight)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TextLine::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text); // The value is the name: screen readers read nothing else of a painted line.
    updateGeometry();
    update();
}

void TextLine::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void TextLine::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void TextLine::setMaxLines(int lines)
{
    m_maxLines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    // Fixed would hold it at one line, whatever its width asks for.
    policy.setVerticalPolicy(lines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
}

QSize TextLine::sizeHint() const { return {textWidth(m_text, m_pixels, m_weight) + 2, lineHeight(m_pixels, m_text)}; }

QSize TextLine::minimumSizeHint() const { return {std::min(sizeHint().width(), 40), lineHeight(m_pixels, m_text)}; }

int TextLine::heightForWidth(int width) const
{
    const int wanted = textWidth(m_text, m_pixels, m_weight);
    const int lines = width > 0 ? std::clamp((wanted * 11 / 10 + width - 1) / width, 1, m_maxLines) : 1;
    return lines * lineHeight(m_pixels, m_text);
}

void TextLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Token ink = isEnabled() ? m_ink : Token::TextDisabled;
    paintText(painter, rect(), m_text, m_alignment, {m_pixels, m_weight, Theme::current().color(ink), m_maxLines});
}

} // namespace mizan::ui
