// Name first, chips at the far end; a long name gives way to them.
#include "ui/sales/customer_bar.h"

#include "ui/sales/till_keys.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QPainter>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int ChipHeight = 28;
constexpr int ChipIcon = 16;
constexpr int ChipPadding = 8;
constexpr int ChipGap = 6;
constexpr int ChipIconGap = 6;
constexpr int TightChipHeight = 42;
constexpr int WordsBegin = 44;
constexpr int LeastName = 110;

int chipWidth(const CustomerChip &chip)
{
    return ChipPadding * 2 + ChipIcon + ChipIconGap
        + textWidth(chip.words, static_cast<int>(TypeSize::Label), Weight::SemiBold);
}

/// `logical` as it would be from left to right.
void paintChip(QPainter &painter, const QWidget &bar, const CustomerChip &chip, const QRect &logical)
{
    const Theme &theme = Theme::current();
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(bar.layoutDirection(), bar.rect(), rect); };
    const bool stops = chip.mood == ChipMood::Stop;
    const QColor ink = theme.color(stops ? Token::OnBad : Token::Text);
    painter.setPen(stops ? QPen(Qt::NoPen) : QPen(theme.color(Token::Control)));
    painter.setBrush(theme.color(stops ? Token::Bad : Token::Surface));
    painter.drawRoundedRect(QRectF(visual(logical)).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, visual({logical.x() + ChipPadding, logical.y(), ChipIcon, logical.height()}), chip.icon,
        ChipIcon, ink);
    const QRect words = logical.adjusted(ChipPadding + ChipIcon + ChipIconGap, 1, -ChipPadding / 2, -1);
    paintText(painter, visual(words), chip.words, Qt::AlignLeading,
        {.pixels = static_cast<int>(TypeSize::Label),
            .weight = Weight::SemiBold,
            .color = ink,
            .maxLines = logical.height() > ChipHeight ? 2 : 1,
            .leastPixels = 10});
}

} // namespace

CustomerBar::CustomerBar(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
}

void CustomerBar::setState(const TillState &state)
{
    m_customer = state.customer;
    m_banner = state.banner;
    m_isReturn = state.isReturn;
    if (m_banner && m_customer.isKnown) // There is room for the receipt and for whose it is.
        m_customer.chips = {{Icon::Customer, m_customer.name}};
    else if (m_banner)
        m_customer.chips.clear();
    QStringList words {m_banner.value_or(tr("Customer: %1").arg(m_customer.name))};
    for (const CustomerChip &chip : m_customer.chips)
        words += chip.words;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(m_customer.isKnown ? m_customer.name : QString());
    update();
}

int CustomerBar::paintChips(QPainter &painter, int least) const
{
    const int end = width() - 12;
    int wanted = 0;
    for (const CustomerChip &chip : m_customer.chips)
        wanted += chipWidth(chip) + ChipGap;
    const int room = std::max(0, end - least);
    // A cut amount would be a wrong one: where there is too little room, words go on in a second line.
    const bool isTight = wanted > room;
    const int height = isTight ? TightChipHeight : ChipHeight;
    const int begin = end - std::min(wanted, room);
    int x = begin;
    for (const CustomerChip &chip : m_customer.chips) {
        const int full = chipWidth(chip) + ChipGap;
        const int wide = isTight ? full * room / wanted : full;
        paintChip(painter, *this, chip, {x + ChipGap, (this->height() - height) / 2, wide - ChipGap, height});
        x += wide;
    }
    return begin;
}

void CustomerBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const Token ground = isDown() ? Token::Selection
        : m_banner                ? (m_isReturn ? Token::BadBg : Token::InfoBg)
        : underMouse()            ? Token::Hover
                                  : Token::Window;
    painter.fillRect(rect(), theme.color(ground));
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const Token ink = m_isReturn ? Token::Bad : Token::Info;
    const Icon sign = !m_banner ? Icon::Customer : m_isReturn ? Icon::Return : Icon::Box;
    paintIcon(painter, visual({12, 0, 24, height()}), sign, 20, theme.color(m_banner ? ink : Token::Text2));
    const TextLook look {.pixels = static_cast<int>(TypeSize::TillRow),
        .weight = m_banner || m_customer.isKnown ? Weight::SemiBold : Weight::Regular,
        .color = theme.color(m_banner ? ink : Token::Text)};
    const QString words = m_banner.value_or(m_customer.name);
    // The receipt's number is never cut; a name is.
    const int least = WordsBegin + (m_banner ? textWidth(words, look.pixels, look.weight) + 12 : LeastName);
    int end = paintChips(painter, least);
    if (!m_banner && !m_customer.isKnown) {
        const QString key = isolated(tillKeyOf(TillAction::Customer));
        end -= textWidth(key, static_cast<int>(TypeSize::Label)) + 4;
        paintText(painter, visual({end, 0, width() - 12 - end, height()}), key, Qt::AlignTrailing,
            {.pixels = static_cast<int>(TypeSize::Label), .color = theme.color(Token::Text2)});
    }
    paintText(painter, visual({WordsBegin, 0, end - WordsBegin - 4, height()}), words, Qt::AlignLeading, look);
}

} // namespace mizan::ui
