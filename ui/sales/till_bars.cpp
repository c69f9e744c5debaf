// Painting the strips.
#include "ui/sales/till_bars.h"

#include "ui/kit/touch_key.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int UndoWidth = 96;

/// A painter in the widget's reading direction.
struct Direction {
    Direction(QPainter &painter, const QWidget &widget) { painter.setLayoutDirection(widget.layoutDirection()); }
};

struct FeedbackLook {
    Icon icon;
    Token ink;
    Token ground;
};

FeedbackLook lookOf(FeedbackLevel level)
{
    switch (level) {
    case FeedbackLevel::Good:
        return {Icon::Check, Token::Ok, Token::OkBg};
    case FeedbackLevel::Notice:
        return {Icon::Info, Token::Info, Token::InfoBg};
    case FeedbackLevel::Error:
        return {Icon::Error, Token::Bad, Token::BadBg};
    case FeedbackLevel::Idle:
        break;
    }
    return {Icon::Scanner, Token::Text2, Token::Surface};
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_menu(new TouchKey(KeyRole::Function, this))
    , m_held(new TouchKey(KeyRole::Function, this))
    , m_lock(new TouchKey(KeyRole::Function, this))
{
    m_menu->setWords(tr("Menu"));
    m_lock->setWords(tr("Lock"));
    connect(m_menu, &TouchKey::used, this, [this] { Q_EMIT asked(TillAction::Menu); });
    connect(m_held, &TouchKey::used, this, [this] { Q_EMIT asked(TillAction::Recall); });
    connect(m_lock, &TouchKey::used, this, [this] { Q_EMIT asked(TillAction::Lock); });
}

void TopBar::setState(const TillState &state)
{
    m_title = state.title;
    m_user = state.user;
    m_clock = state.clock;
    m_held->setWords(state.held > 0 ? tr("Held %1").arg(countText(state.held)) : tr("None held"));
    m_held->setEnabled(state.held > 0);
    update();
}

void TopBar::resizeEvent(QResizeEvent *)
{
    const auto place = [&](QWidget *widget, int x, int width) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 4, width, height() - 8)));
    };
    place(m_menu, 8, 96);
    place(m_held, width() / 2 - 60, 120);
    place(m_lock, width() - 96 - 76, 88);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const Direction direction(painter, *this);
    painter.fillRect(rect(), theme.color(Token::Sunken));
    painter.setPen(theme.color(Token::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int middle = width() / 2;
    paintText(painter, visual({116, 0, middle - 60 - 124, height()}), m_title, Qt::AlignLeading,
        {.pixels = static_cast<int>(TypeSize::TillRow), .weight = Weight::SemiBold, .color = theme.color(Token::Text)});
    const int userRight = width() - 96 - 84;
    paintIcon(painter, visual({middle + 72, 0, 20, height()}), Icon::User, 20, theme.color(Token::Text2));
    paintText(painter, visual({middle + 98, 0, userRight - middle - 98, height()}), isolatedName(m_user),
        Qt::AlignLeading, {.pixels = static_cast<int>(TypeSize::Body), .color = theme.color(Token::Text)});
    paintText(painter, visual({width() - 76, 0, 68, height()}), m_clock, Qt::AlignHCenter,
        {.pixels = static_cast<int>(TypeSize::TillRow), .weight = Weight::SemiBold, .color = theme.color(Token::Text)});
}

ScanLine::ScanLine(QWidget *parent)
    : QWidget(parent)
    , m_undo(new TouchKey(KeyRole::Function, this))
{
    m_undo->setWords(tr("Undo"));
    m_undo->hide();
    connect(m_undo, &TouchKey::used, this, &ScanLine::undoAsked);
}

void ScanLine::resizeEvent(QResizeEvent *)
{
    const QRect key(width() - UndoWidth - 12, 8, UndoWidth, height() - 16);
    m_undo->setGeometry(QStyle::visualRect(layoutDirection(), rect(), key));
}

void ScanLine::setFeedback(const Feedback &feedback)
{
    m_undo->setVisible(feedback.canUndo);
    if (m_feedback.level == feedback.level && m_feedback.text == feedback.text
        && m_feedback.canUndo == feedback.canUndo)
        return;
    m_feedback = feedback;
    setAccessibleName(feedback.text.isEmpty() ? tr("Ready to scan") : feedback.text);
    if (!feedback.text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void ScanLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const Direction direction(painter, *this);
    painter.fillRect(rect(), theme.color(Token::Window));
    const FeedbackLook look = lookOf(m_feedback.level);
    const QRect body = rect().adjusted(8, 4, -8, -4);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool idle = m_feedback.level == FeedbackLevel::Idle;
    painter.setPen(
        QPen(theme.color(idle ? Token::Control : look.ink), m_feedback.level == FeedbackLevel::Error ? 2 : 1));
    painter.setBrush(theme.color(look.ground));
    painter.drawRoundedRect(QRectF(body).adjusted(1, 1, -1, -1), 4, 4);
    const QRect icon(body.x() + 12, body.y(), 24, body.height());
    const QRect words(
        body.x() + 46, body.y() + 2, body.width() - 58 - (m_feedback.canUndo ? UndoWidth : 0), body.height() - 4);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), look.icon, 24, theme.color(look.ink));
    const QString text = m_feedback.text.isEmpty() ? tr("Scan, or type a code and press Enter") : m_feedback.text;
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), words), text, Qt::AlignLeading,
        {.pixels = static_cast<int>(TypeSize::ScanField),
            .weight = idle ? Weight::Regular : Weight::SemiBold,
            .color = theme.color(idle ? Token::Text2 : Token::Text),
            .maxLines = 2,
            .leastPixels = 12});
}

TotalsStrip::TotalsStrip(QWidget *parent)
    : QWidget(parent)
{
}

void TotalsStrip::setTotals(const CartTotals &totals)
{
    m_totals = totals;
    setAccessibleName(tr("Total %1").arg(moneyWithCode(totals.total)));
    update();
}

void TotalsStrip::setTotalOnly(bool totalOnly)
{
    m_totalOnly = totalOnly;
    update();
}

void TotalsStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const Direction direction(painter, *this);
    painter.fillRect(rect(), theme.color(Token::Sunken));
    painter.setPen(theme.color(Token::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
    if (!m_totals)
        return;
    const CartTotals &totals = *m_totals;
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int split = m_totalOnly ? 12 : width() * 42 / 100;
    // The total: the word above, the amount below, both towards the trailing edge.
    const QString amount = amountText(totals.total);
    const QString code = isolated(totals.total.currency().code());
    const int wordHeight = 22;
    const QRect word(split, 6, width() - split - 14, wordHeight);
    paintText(painter, visual(word), totals.isPaidBack ? tr("To pay back") : tr("Total"), Qt::AlignRight,
        {.pixels = static_cast<int>(TypeSize::Body), .color = theme.color(Token::Text2)});
    const int big = m_totalOnly ? static_cast<int>(TypeSize::Prompt) : static_cast<int>(TypeSize::Total);
    const int codeWidth = textWidth(code, static_cast<int>(TypeSize::Title), Weight::SemiBold) + 10;
    const QRect figures(
        split, m_totalOnly ? 4 : wordHeight + 6, width() - split - 14, height() - (m_totalOnly ? 8 : wordHeight + 12));
    const int shownWidth = std::min(textWidth(amount, big, Weight::Bold) + codeWidth, figures.width());
    // Code and amount are one left-to-right value, set against the trailing edge.
    const QRect group = visual({figures.right() + 1 - shownWidth, figures.y(), shownWidth, figures.height()});
    paintText(painter, QRect(group.x(), group.y() + 6, codeWidth, group.height()), code,
        Qt::AlignLeft | Qt::AlignAbsolute,
        {.pixels = static_cast<int>(TypeSize::Title), .weight = Weight::SemiBold, .color = theme.color(Token::Text2)});
    paintText(painter, QRect(group.x() + codeWidth, group.y(), group.width() - codeWidth, group.height()), amount,
        Qt::AlignRight | Qt::AlignAbsolute,
        {.pixels = big,
            .weight = Weight::Bold,
            .color = theme.color(totals.total.isNegative() ? Token::Bad : Token::Text),
            .leastPixels = 20});
    if (m_totalOnly)
        return;
    struct Part {
        QString words;
        QString amount;
    };
    std::vector<Part> parts;
    parts.push_back(
        {tr("Lines · items"), countText(totals.lines) + QStringLiteral(" · ") + quantityText(totals.items)});
    if (!totals.promoted.isZero())
        parts.push_back({tr("Promotions"), amountText(-totals.promoted)});
    if (!totals.discount.isZero())
        parts.push_back({totals.saleDiscount.isEmpty() ? tr("Discount") : tr("Discount (%1)").arg(totals.saleDiscount),
            amountText(-totals.discount)});
    parts.push_back({totals.taxIncluded ? tr("Tax included") : tr("Tax"), amountText(totals.tax)});
    if (!totals.rounding.isZero())
        parts.push_back({tr("Rounding"), amountText(totals.rounding)});
    const int step = std::min(26, (height() - 8) / static_cast<int>(parts.size()));
    int y = (height() - step * static_cast<int>(parts.size())) / 2;
    for (const Part &part : parts) {
        const QRect line(14, y, split - 30, step);
        const int figureWidth = std::max(96, textWidth(part.amount, static_cast<int>(TypeSize::Body)) + 4);
        paintText(painter, visual(line.adjusted(0, 0, -figureWidth, 0)), part.words, Qt::AlignLeading,
            {.pixels = static_cast<int>(TypeSize::Label), .color = theme.color(Token::Text2), .leastPixels = 11});
        paintText(painter, visual(QRect(line.right() + 1 - figureWidth, y, figureWidth, step)), part.amount,
            Qt::AlignRight | Qt::AlignAbsolute,
            {.pixels = static_cast<int>(TypeSize::Body), .color = theme.color(Token::Text)});
        y += step;
    }
}

} // namespace mizan::ui
