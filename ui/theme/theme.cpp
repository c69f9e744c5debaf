// Palette, metrics and the few elements that Fusion would draw otherwise.
#include "ui/theme/theme.h"

#include "core/base/assertion.h"
#include "ui/theme/base_style.h"
#include "ui/theme/field_start.h"
#include "ui/theme/text_paint.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOption>
#include <QWidget>

static void registerIcons() { Q_INIT_RESOURCE(icons); }

namespace mizan::ui {

namespace {

constexpr char KindProperty[] = "mizanButtonKind";
constexpr int ControlRadius = 4;
constexpr int ButtonPadding = 16;

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(KindProperty).toInt()) : ButtonKind::Plain;
}

} // namespace

void setButtonKind(QPushButton &button, ButtonKind kind)
{
    button.setProperty(KindProperty, static_cast<int>(kind));
    button.updateGeometry(); // Its words are bold or not.
    button.update();
}

ButtonKind buttonKindOf(const QPushButton &button) { return kindOf(&button); }

Theme::Theme()
    : QProxyStyle(new BaseStyle)
    , m_startScheme(systemScheme())
{
    registerIcons();
}

Theme &Theme::install(QApplication &application, SchemeChoice choice)
{
    auto *theme = new Theme; // QApplication::setStyle takes it.
    application.setStyle(theme);
    theme->m_choice = choice;
    application.setFont(font(TypeSize::Body));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, theme, [theme] { theme->refresh(); });
#endif
    theme->refresh();
    return *theme;
}

Theme &Theme::installed()
{
    auto *theme = qobject_cast<Theme *>(QApplication::style());
    MIZAN_ASSERT(theme != nullptr);
    return *theme;
}

const Theme &Theme::current() { return installed(); }

Scheme Theme::systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#else
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
#endif
}

void Theme::setChoice(SchemeChoice choice)
{
    m_choice = choice;
    refresh();
}

void Theme::setHighContrast(bool on)
{
    m_highContrast = on;
    refresh();
}

void Theme::setDensity(Density density)
{
    m_density = density;
    refresh();
}

void Theme::refresh()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Scheme system = systemScheme();
#else
    const Scheme system = m_startScheme;
#endif
    m_scheme = m_choice == SchemeChoice::System ? system
        : m_choice == SchemeChoice::Dark        ? Scheme::Dark
                                                : Scheme::Light;
    QApplication::setPalette(standardPalette());
    for (QWidget *widget : QApplication::allWidgets()) {
        widget->updateGeometry();
        widget->update();
    }
    Q_EMIT changed();
}

int Theme::controlHeight() const noexcept
{
    return m_density == Density::Compact ? 28 : m_density == Density::Touch ? 48 : 36;
}

int Theme::rowHeight() const noexcept
{
    if (m_density == Density::Touch)
        return 44;
    const bool arabic = QLocale().script() == QLocale::ArabicScript;
    return m_density == Density::Compact && !arabic ? 32 : 36;
}

void Theme::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        startWhereReadingStarts(*field);
}

QPalette Theme::standardPalette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Text2);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnBad);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Pend);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Shadow, Token::Sunken);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Window));
    return palette;
}

int Theme::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 20;
    case PM_ScrollBarExtent:
        return m_density == Density::Touch ? 20 : 14;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Theme::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // Mnemonics do not exist under every layout.
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// What paintButtonLabel will draw.
static int labelWidth(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return 0;
    const Weight weight = kindOf(widget) == ButtonKind::Plain ? Weight::Regular : Weight::SemiBold;
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
    const int menu = button->features.testFlag(QStyleOptionButton::HasMenu) ? 18 : 0;
    return icon + textWidth(button->text, static_cast<int>(TypeSize::Body), weight) + menu;
}

QSize Theme::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(std::max(labelWidth(option, widget) + 2 * ButtonPadding, 72));
        result.setHeight(controlHeight());
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(controlHeight());
        break;
    default:
        break;
    }
    return result;
}

void Theme::paintFocusRing(QPainter &painter, const QRect &rect, int radius) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Focus), m_highContrast ? 3 : 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void Theme::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paintButtonPanel(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) || qobject_cast<const QLineEdit *>(widget))
            paintFocusRing(*painter, option->rect, ControlRadius);
        return;
    case PE_FrameLineEdit: {
        const bool focused = option->state.testFlag(State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool wrong = widget && widget->property("mizanWrong").toBool();
        const Token edge = wrong ? Token::Bad : focused ? Token::Focus : Token::Control;
        const qreal width = wrong || focused ? 2 : 1;
        painter->setPen(QPen(color(edge), width));
        painter->setBrush(color(option->state.testFlag(State_Enabled) ? Token::Surface : Token::Window));
        painter->drawRoundedRect(
            QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), ControlRadius, ControlRadius);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
        paintCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*option, *painter);
        return;
    case PE_PanelLineEdit:
        drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Theme::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) { // Without Fusion's mark of a menu: the label has ours.
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel) {
        paintButtonLabel(*option, *painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ItemViewItem && option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange))
        paintFocusRing(*painter, option->rect, 0);
}

void Theme::paintCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool checked = option.state.testFlag(State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(checked ? Token::Accent : Token::Control));
    painter.setBrush(color(checked ? Token::Accent : Token::Surface));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(color(Token::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return QPointF(box.x() + box.width() * x, box.y() + box.height() * y); };
    if (checked)
        painter.drawPolyline(
            QList<QPointF> {at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)}); // A check mark is never mirrored.
    painter.restore();
}

void Theme::paintRadio(const QStyleOption &option, QPainter &painter) const
{
    const bool checked = option.state.testFlag(State_On);
    const QRectF ring = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(checked ? Token::Accent : Token::Control), checked ? 2 : 1));
    painter.setBrush(color(Token::Surface));
    painter.drawEllipse(ring);
    if (checked) {
        const double inset = ring.width() * 0.28;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent));
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void Theme::paintButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool down = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    const bool over = enabled && option.state.testFlag(State_MouseOver);
    QColor fill = color(down ? Token::Selection : over ? Token::Hover : Token::Raised);
    QColor edge = color(Token::Control);
    switch (kindOf(widget)) {
    case ButtonKind::Primary:
        fill = color(down ? Token::AccentPressed : over ? Token::AccentHover : Token::Accent);
        edge = fill;
        break;
    case ButtonKind::Pay:
        fill = color(Token::Ok);
        edge = fill;
        break;
    case ButtonKind::Destructive:
        edge = color(Token::Bad);
        break;
    case ButtonKind::Quiet:
        edge = Qt::transparent;
        if (!down && !over)
            fill = Qt::transparent;
        break;
    case ButtonKind::Plain:
        break;
    }
    if (!enabled && kindOf(widget) != ButtonKind::Quiet) {
        fill = color(Token::Window);
        edge = color(Token::Border);
    }
    const bool ring = option.state.testFlag(State_HasFocus) && option.state.testFlag(State_KeyboardFocusChange);
    const QRect body = ring ? option.rect.adjusted(4, 4, -4, -4) : option.rect.adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius, ControlRadius);
    painter.restore();
    if (ring)
        paintFocusRing(painter, option.rect, ControlRadius + 2);
}

void Theme::paintButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    Token ink = Token::Text;
    switch (kindOf(widget)) {
    case ButtonKind::Primary:
        ink = Token::OnAccent;
        break;
    case ButtonKind::Pay:
        ink = Token::OnPay;
        break;
    case ButtonKind::Destructive:
        ink = Token::Bad;
        break;
    case ButtonKind::Quiet:
    case ButtonKind::Plain:
        break;
    }
    if (!option.state.testFlag(State_Enabled))
        ink = Token::TextDisabled;
    // Icon and text as one group in the middle; Fusion drives them apart in right-to-left.
    const TextLook look {static_cast<int>(TypeSize::Body),
        kindOf(widget) == ButtonKind::Plain ? Weight::Regular : Weight::SemiBold, color(ink)};
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
    const bool menu = button->features.testFlag(QStyleOptionButton::HasMenu);
    const int menuWidth = menu ? 18 : 0;
    const int width = iconWidth + textWidth(button->text, look.pixels, look.weight) + menuWidth;
    QRect logical(
        option.rect.x() + std::max(0, (option.rect.width() - width) / 2), option.rect.y(), width, option.rect.height());
    painter.save();
    painter.setLayoutDirection(option.direction);
    if (!button->icon.isNull()) {
        const QRect place(logical.x(), logical.y(), button->iconSize.width(), logical.height());
        const auto mode = option.state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        button->icon.paint(&painter, visualRect(option.direction, logical, place), Qt::AlignCenter, mode);
    }
    const QRect text(logical.x() + iconWidth, logical.y(), width - iconWidth - menuWidth, logical.height());
    paintText(painter, visualRect(option.direction, logical, text), button->text, Qt::AlignHCenter, look);
    if (menu) {
        const QRect arrow(logical.right() - 15, logical.y(), 16, logical.height());
        paintIcon(painter, visualRect(option.direction, logical, arrow), Icon::ChevronDown, 16, color(ink));
    }
    painter.restore();
}

} // namespace mizan::ui
