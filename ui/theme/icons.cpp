// Renders the SVG outlines of resources/icons, tinted, and remembers what it rendered.
#include "ui/theme/icons.h"

#include "core/base/assertion.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace mizan::ui {

namespace {

struct Drawing {
    Icon icon;
    const char *file;
    bool hasRtl; ///< A second drawing, suffixed -rtl, for icons that bear a direction.
};

constexpr Drawing Drawings[] = {
    {Icon::Add, "list-add", false},
    {Icon::Back, "go-previous", true},
    {Icon::Backspace, "edit-clear", true},
    {Icon::Box, "package", false},
    {Icon::Card, "card", false},
    {Icon::Cash, "cash", false},
    {Icon::Check, "status-ok", false},
    {Icon::ChevronDown, "pan-down", false},
    {Icon::Clock, "status-waiting", false},
    {Icon::Close, "window-close", false},
    {Icon::Cloud, "network-idle", false},
    {Icon::Column, "columns", false},
    {Icon::Customer, "customer", false},
    {Icon::Discount, "discount", false},
    {Icon::Drawer, "drawer", false},
    {Icon::Error, "status-error", false},
    {Icon::Filter, "filter", false},
    {Icon::Hold, "hold", false},
    {Icon::Home, "go-home", false},
    {Icon::Info, "status-info", false},
    {Icon::Keyboard, "keyboard", false},
    {Icon::Lock, "lock", false},
    {Icon::Menu, "open-menu", false},
    {Icon::Minus, "list-remove", false},
    {Icon::More, "view-more", false},
    {Icon::Offline, "network-offline", false},
    {Icon::Pencil, "edit", false},
    {Icon::Printer, "printer", false},
    {Icon::Receipt, "receipt", false},
    {Icon::Recall, "recall", false},
    {Icon::Return, "return", true},
    {Icon::Scanner, "scanner", false},
    {Icon::Search, "search", false},
    {Icon::Settings, "settings", false},
    {Icon::Shift, "shift", false},
    {Icon::Tag, "tag", false},
    {Icon::Till, "till", false},
    {Icon::Trash, "edit-delete", false},
    {Icon::Unknown, "unknown", false},
    {Icon::Up, "go-up", false},
    {Icon::User, "user", false},
    {Icon::Warning, "status-warning", false},
    {Icon::Chart, "chart", false},
    {Icon::Book, "book", false},
    {Icon::Cart, "cart", false},
    {Icon::Bell, "bell", false},
    {Icon::Draft, "status-draft", false},
};

const Drawing &drawingOf(Icon icon)
{
    for (const Drawing &drawing : Drawings) {
        if (drawing.icon == icon)
            return drawing;
    }
    MIZAN_ASSERT(false);
    return Drawings[0];
}

QPixmap rendered(Icon icon, const QColor &color, Qt::LayoutDirection direction, int pixels, qreal ratio)
{
    const Drawing &drawing = drawingOf(icon);
    QString name = QStringLiteral(":/icons/") + QLatin1StringView(drawing.file);
    if (drawing.hasRtl && direction == Qt::RightToLeft)
        name += QStringLiteral("-rtl");
    name += QStringLiteral(".svg");
    const QString key = QStringLiteral("%1|%2|%3|%4").arg(name, color.name(QColor::HexArgb)).arg(pixels).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    MIZAN_ASSERT(opened);
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    const int side = qRound(pixels * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int pixels, const QColor &color)
{
    if (icon == Icon::None)
        return;
    const QPixmap pixmap =
        rendered(icon, color, painter.layoutDirection(), pixels, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.x() + (rect.width() - pixels) / 2, rect.y() + (rect.height() - pixels) / 2, pixmap);
}

QIcon icon(Icon icon, const QColor &color, Qt::LayoutDirection direction, int pixels)
{
    return QIcon(rendered(icon, color, direction, pixels, qGuiApp->devicePixelRatio()));
}

} // namespace mizan::ui
