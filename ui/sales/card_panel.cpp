// Amount, state and words from top to bottom; the keys at the foot.
#include "ui/sales/card_panel.h"

#include "ui/sales/panel_parts.h"
#include "ui/theme/theme.h"
#include "ui/words/numbers.h"

#include <QHBoxLayout>
#include <QLabel>

namespace mizan::ui {

namespace {

constexpr int IconSize = 32;

} // namespace

CardPanel::CardPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_amount(new TextLine(TypeSize::Total, Weight::Bold, Token::Text, this))
    , m_icon(new QLabel(this))
    , m_state(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_text(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_leave(nullptr)
    , m_again(nullptr)
{
    QVBoxLayout *layout = panelLayout(this);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_text->setMaxLines(5);
    m_icon->setFixedSize(IconSize, IconSize);
    auto *state = new QHBoxLayout;
    state->setSpacing(12);
    state->addWidget(m_icon);
    state->addWidget(m_state, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_amount);
    layout->addSpacing(16);
    layout->addLayout(state);
    layout->addWidget(m_text);
    layout->addStretch(1);
    m_again = addKey(layout, KeyRole::Pay, {}, tr("Enter"), this);
    m_leave = addKey(layout, KeyRole::Function, {}, QStringLiteral("Esc"), this);
    connect(m_leave, &TouchKey::used, &model, [&model] { model.act(TillAction::Escape); });
    connect(m_again, &TouchKey::used, &model, [&model] { model.act(TillAction::Enter); });
}

void CardPanel::setView(const CardPanelView &view)
{
    m_title->setText(view.title);
    m_amount->setText(amountText(view.amount));
    m_state->setText(view.state);
    m_text->setText(view.text);
    const Token token = view.icon == Icon::Warning ? Token::Warn : Token::Pend;
    m_icon->setPixmap(
        icon(view.icon, Theme::installed().color(token), layoutDirection(), IconSize).pixmap(IconSize, IconSize));
    m_again->setVisible(!view.again.isEmpty());
    m_leave->setVisible(!view.leave.isEmpty());
    m_again->setWords(view.again, tr("Enter"));
    m_leave->setWords(view.leave, QStringLiteral("Esc"));
}

} // namespace mizan::ui
