// A key for fingers: a real button with a fixed place, one or two words, a hint and a visible pressed state
// (UX 3.1, 12.2).
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QImage>

namespace mizan::ui {

enum class KeyRole {
    Digit, ///< Acts on press.
    Function,
    Pay, ///< The one solid key.
    Primary,
    Destructive, ///< Outlined in the colour of errors.
    Quick,       ///< A product: two lines of name, price below.
    Tab,         ///< Checkable, underlined while current.
};

class TouchKey final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TouchKey(KeyRole role, QWidget *parent = nullptr);

    /// `hint` is the keyboard's key ("F2") or a price; it stays left to right.
    void setWords(const QString &label, const QString &hint = {});
    void setIcon(Icon icon);
    /// Of a quick key: a picture (null: none) and a bar on the leading side (invalid: none).
    void setFace(const QImage &picture, const QColor &edge);
    [[nodiscard]] KeyRole role() const noexcept { return m_role; }
    [[nodiscard]] QSize sizeHint() const override { return {86, 72}; }
    [[nodiscard]] QString hint() const { return m_hint; }

Q_SIGNALS:
    /// The moment at which the key acts: on press for digits, on release for all others.
    void used();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    KeyRole m_role;
    QString m_hint;
    Icon m_icon = Icon::None;
    QImage m_picture;
    QColor m_edge;
    bool m_focusByKeyboard = false;
};

} // namespace mizan::ui
