// A line of words that never moves its neighbours: fixed height, own line height, elided at the end.
#pragma once

#include "ui/theme/text_paint.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace mizan::ui {

class TextLine final : public QWidget {
    Q_OBJECT
public:
    explicit TextLine(
        TypeSize size, Weight weight = Weight::Regular, Token ink = Token::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    void setInk(Token ink);
    /// AlignLeading, AlignTrailing, AlignHCenter or AlignRight | AlignAbsolute.
    void setAlignment(Qt::Alignment alignment);
    void setMaxLines(int lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_maxLines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_pixels;
    Weight m_weight;
    Token m_ink;
    Qt::Alignment m_alignment = Qt::AlignLeading;
    int m_maxLines = 1;
};

} // namespace mizan::ui
