// The safe answer has the focus; Esc is the same.
#include "ui/kit/confirm_box.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace mizan::ui {

ConfirmBox::ConfirmBox(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_effect(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_question->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    for (QLabel *label : {m_question, m_effect}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setButtonKind(*m_act, ButtonKind::Destructive);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_act);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addWidget(m_effect);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, [this] { hide(); });
    connect(m_act, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_onAct, nullptr))
            act();
    });
    hide();
}

void ConfirmBox::ask(const ConfirmWords &words, std::function<void()> act)
{
    m_onAct = std::move(act);
    m_question->setText(words.question);
    m_effect->setText(words.effect);
    m_act->setText(words.act);
    m_act->setAccessibleName(words.act);
    m_keep->setText(words.keep);
    m_keep->setAccessibleName(words.keep);
    show();
    m_keep->setFocus();
}

void ConfirmBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mizan::ui
