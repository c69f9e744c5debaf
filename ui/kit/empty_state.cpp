// Picture, sentence, actions, in the middle of the room.
#include "ui/kit/empty_state.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace mizan::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(ui::font(TypeSize::Title));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->setSpacing(8);
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
}

void EmptyState::show(EmptyWords words)
{
    m_icon = words.icon;
    m_sentence->setText(words.sentence);
    setAccessibleName(words.sentence);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // It may be the one whose press brought us here.
        }
        delete item;
    }
    m_buttons->addStretch();
    for (EmptyAction &action : words.actions) {
        auto *button = new QPushButton(action.label, this);
        button->setAccessibleName(action.label);
        if (action.primary)
            setButtonKind(*button, ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, [act = std::move(action.act)] { act(); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
    applyLook();
    QWidget::show();
}

void EmptyState::applyLook()
{
    m_picture->setPixmap(icon(m_icon, Theme::current().color(Token::Text2), layoutDirection(), 48).pixmap(48, 48));
}

} // namespace mizan::ui
