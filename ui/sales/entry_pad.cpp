// Keys in their cells.
#include "ui/sales/entry_pad.h"

#include "ui/kit/touch_key.h"
#include "ui/sales/till_keys.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QPainter>

namespace mizan::ui {

namespace {

struct FunctionPlace {
    TillAction action;
    int column;
    int row;
    int rowSpan = 1;
};

/// Pay is never next to Remove, whatever the width.
std::vector<FunctionPlace> functionPlaces(int columns)
{
    using enum TillAction;
    if (columns == 3) {
        return {{Quantity, 0, 0}, {Price, 1, 0}, {Remove, 2, 0}, {Discount, 0, 1}, {Find, 1, 1}, {Backspace, 2, 1},
            {Hold, 0, 2}, {Return, 1, 2}, {Pay, 2, 2, 2}, {Menu, 0, 3}, {Recall, 1, 3}};
    }
    return {{Quantity, 0, 0}, {Remove, 1, 0}, {Discount, 0, 1}, {Backspace, 1, 1}, {Hold, 0, 2}, {Pay, 1, 2, 2},
        {Menu, 0, 3}};
}

KeyRole roleOf(TillAction action)
{
    return action == TillAction::Pay   ? KeyRole::Pay
        : action == TillAction::Remove ? KeyRole::Destructive
                                       : KeyRole::Function;
}

} // namespace

BufferStrip::BufferStrip(QWidget *parent)
    : QWidget(parent)
{
}

void BufferStrip::setBuffer(const BufferView &buffer)
{
    m_buffer = buffer;
    setAccessibleName(buffer.text.isEmpty() ? buffer.meaning
                                            : tr("%1 %2", "entry: meaning, digits").arg(buffer.meaning, buffer.text));
    update();
}

void BufferStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Border));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect inner = rect().adjusted(10, 0, -10, 0);
    const int typed = textWidth(m_buffer.text, static_cast<int>(TypeSize::PadDigit), Weight::SemiBold) + 8;
    const QRect meaning(inner.x(), 0, inner.width() - typed, height());
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), meaning), m_buffer.meaning, Qt::AlignLeading,
        {.pixels = static_cast<int>(TypeSize::Label),
            .color = theme.color(Token::Text2),
            .maxLines = 2,
            .leastPixels = 11});
    paintText(painter,
        QStyle::visualRect(layoutDirection(), rect(), QRect(inner.right() + 1 - typed, 0, typed, height())),
        isolated(m_buffer.text), Qt::AlignRight | Qt::AlignAbsolute,
        {.pixels = static_cast<int>(TypeSize::PadDigit),
            .weight = Weight::SemiBold,
            .color = theme.color(Token::Text)});
}

DigitBlock::DigitBlock(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    static constexpr int Order[] = {7, 8, 9, 4, 5, 6, 1, 2, 3, 0};
    for (const int value : Order) {
        auto *key = new TouchKey(KeyRole::Digit, this);
        key->setWords(QString::number(value));
        connect(
            key, &TouchKey::used, this, [this, value] { Q_EMIT digit(QChar(static_cast<char16_t>(u'0' + value))); });
        m_keys.push_back(key);
    }
    auto *zeros = new TouchKey(KeyRole::Digit, this);
    zeros->setWords(QStringLiteral("00"));
    connect(zeros, &TouchKey::used, this, [this] { Q_EMIT asked(TillAction::DoubleZero); });
    m_keys.push_back(zeros);
    auto *decimal = new TouchKey(KeyRole::Digit, this);
    decimal->setWords(QLocale().decimalPoint() == QStringLiteral(",") ? QStringLiteral(",") : QStringLiteral("."));
    decimal->setAccessibleName(tr("Decimal mark"));
    connect(decimal, &TouchKey::used, this, [this] { Q_EMIT asked(TillAction::Decimal); });
    m_keys.push_back(decimal);
}

void DigitBlock::setGap(int gap)
{
    m_gap = gap;
    arrange();
}

void DigitBlock::resizeEvent(QResizeEvent *) { arrange(); }

void DigitBlock::arrange()
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i]->setGeometry(gridCell(rect(), 3, 4, m_gap, static_cast<int>(i % 3), static_cast<int>(i / 3)));
}

EntryPad::EntryPad(QWidget *parent)
    : QWidget(parent)
    , m_buffer(new BufferStrip(this))
    , m_digits(new DigitBlock(this))
{
    connect(m_digits, &DigitBlock::digit, this, [this](QChar c) { Q_EMIT digit(c); });
    connect(m_digits, &DigitBlock::asked, this, [this](TillAction action) { Q_EMIT asked(action); });
}

void EntryPad::buildFunctions(int columns)
{
    if (columns == m_functionColumns)
        return;
    m_functionColumns = columns;
    for (const Function &function : m_functions)
        delete function.key;
    m_functions.clear();
    const auto words = [](TillAction action) -> std::pair<QString, QString> {
        switch (action) {
        case TillAction::Quantity:
            return {tr("Qty"), isolated(tillKeyOf(TillAction::Quantity))};
        case TillAction::Price:
            return {tr("Price"), isolated(tillKeyOf(TillAction::Price))};
        case TillAction::Remove:
            return {tr("Remove"), isolated(tillKeyOf(TillAction::Remove))};
        case TillAction::Discount:
            return {tr("Discount"), isolated(tillKeyOf(TillAction::Discount))};
        case TillAction::Find:
            return {tr("Find"), isolated(tillKeyOf(TillAction::Find))};
        case TillAction::Backspace:
            return {tr("Clear"), QStringLiteral("⌫")};
        case TillAction::Hold:
            return {tr("Hold"), isolated(tillKeyOf(TillAction::Hold))};
        case TillAction::Return:
            return {tr("Return"), isolated(tillKeyOf(TillAction::Return))};
        case TillAction::Recall:
            return {tr("Recall"), isolated(tillKeyOf(TillAction::Recall))};
        case TillAction::Menu:
            return {tr("More"), isolated(tillKeyOf(TillAction::Menu))};
        case TillAction::Pay:
            return {tr("Pay"), isolated(tillKeyOf(TillAction::Pay))};
        default:
            return {};
        }
    };
    for (const FunctionPlace &place : functionPlaces(columns)) {
        auto *key = new TouchKey(roleOf(place.action), this);
        const auto [label, hint] = words(place.action);
        key->setWords(label, hint);
        const TillAction action = place.action;
        connect(key, &TouchKey::used, this, [this, action] { Q_EMIT asked(action); });
        key->show();
        m_functions.push_back({key, place.action, place.column, place.row, place.rowSpan});
    }
}

void EntryPad::setMetrics(const TillGeometry &geometry)
{
    m_bufferHeight = geometry.bufferHeight;
    m_gap = geometry.gap;
    m_padding = geometry.padding;
    m_digits->setGap(m_gap);
    buildFunctions(geometry.functionColumns);
    arrange();
}

void EntryPad::setState(const TillState &state)
{
    m_buffer->setBuffer(state.buffer);
    for (const Function &function : m_functions) {
        if (function.action == TillAction::Pay)
            function.key->setEnabled(state.canPay);
    }
}

void EntryPad::resizeEvent(QResizeEvent *) { arrange(); }

void EntryPad::arrange()
{
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect inner = rect().adjusted(m_padding, m_padding, -m_padding, -m_padding);
    m_buffer->setGeometry(visual({inner.x(), inner.y(), inner.width(), m_bufferHeight}));
    const QRect keys = inner.adjusted(0, m_bufferHeight + m_gap, 0, 0);
    const int columns = 3 + m_functionColumns;
    const QRect firstDigit = gridCell(keys, columns, 4, m_gap, 0, 0);
    const QRect lastDigit = gridCell(keys, columns, 4, m_gap, 2, 3);
    m_digits->setGeometry(visual(firstDigit.united(lastDigit)));
    for (const Function &function : m_functions)
        function.key->setGeometry(
            visual(gridCell(keys, columns, 4, m_gap, 3 + function.column, function.row, function.rowSpan)));
}

} // namespace mizan::ui
