// The outline icons that the program uses, drawn in a token's colour.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace mizan::ui {

enum class Icon {
    None,
    Add,
    Back,
    Backspace,
    Box,
    Card,
    Cash,
    Check,
    ChevronDown,
    Clock,
    Close,
    Cloud,
    Column,
    Customer,
    Discount,
    Drawer,
    Error,
    Filter,
    Hold,
    Home,
    Info,
    Keyboard,
    Lock,
    Menu,
    Minus,
    More,
    Offline,
    Pencil,
    Printer,
    Receipt,
    Recall,
    Return,
    Scanner,
    Search,
    Settings,
    Shift,
    Tag,
    Till,
    Trash,
    Unknown,
    Up,
    User,
    Warning,
    Chart,
    Book,
    Cart,
    Bell,
    Draft,
};

/// Draws the icon centred in `rect`, mirrored only where it bears a direction and the painter's layout is
/// right-to-left.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int pixels, const QColor &color);
/// For Qt's own controls; `pixels` is the size it will be shown at.
[[nodiscard]] QIcon icon(Icon icon, const QColor &color, Qt::LayoutDirection direction, int pixels = 20);

} // namespace mizan::ui
