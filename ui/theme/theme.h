// The look: one proxy style over Fusion with a palette made from the tokens; switches live between light and dark.
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QProxyStyle>

class QApplication;
class QPushButton;

namespace mizan::ui {

enum class SchemeChoice { System, Light, Dark };
enum class Density { Compact, Comfortable, Touch };

/// What a button does to the world; at most one Primary in a view.
enum class ButtonKind { Plain, Primary, Pay, Destructive, Quiet };
void setButtonKind(QPushButton &button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKindOf(const QPushButton &button);

class Theme final : public QProxyStyle {
    Q_OBJECT
public:
    /// Makes it the style of the program; Qt owns it from then on.
    static Theme &install(QApplication &application, SchemeChoice choice);
    /// The theme by which a widget is drawn.
    [[nodiscard]] static const Theme &current();
    [[nodiscard]] static Theme &installed();

    [[nodiscard]] QColor color(Token token) const { return ui::color(token, m_scheme, m_highContrast); }
    [[nodiscard]] Scheme scheme() const noexcept { return m_scheme; }
    [[nodiscard]] Density density() const noexcept { return m_density; }
    [[nodiscard]] int controlHeight() const noexcept;
    [[nodiscard]] int rowHeight() const noexcept;

    void setChoice(SchemeChoice choice);
    void setHighContrast(bool on);
    void setDensity(Density density);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    [[nodiscard]] QPalette standardPalette() const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;

    /// The ring of UX 12.2: 2 px, 2 px outside of `rect`'s border, or inside it for cells.
    void paintFocusRing(QPainter &painter, const QRect &rect, int radius) const;

Q_SIGNALS:
    void changed();

private:
    Theme();
    void paintCheckBox(const QStyleOption &option, QPainter &painter) const;
    void paintRadio(const QStyleOption &option, QPainter &painter) const;
    void paintButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void paintButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void refresh();
    [[nodiscard]] static Scheme systemScheme();

    Scheme m_scheme = Scheme::Light;
    Scheme m_startScheme = Scheme::Light; ///< What the system looked like before the palette was ours.
    SchemeChoice m_choice = SchemeChoice::System;
    bool m_highContrast = false;
    Density m_density = Density::Comfortable;
};

} // namespace mizan::ui
