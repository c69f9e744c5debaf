// One field, one way on, one way back.
#include "ui/access/office_door_page.h"

#include "core/access/office_door.h"
#include "core/access/password.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int ColumnWidth = 420;

} // namespace

OfficeDoorPage::OfficeDoorPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_password(new QLineEdit)
    , m_field(new FormField(tr("Password"), m_password, this))
{
    setAccessibleName(tr("Back office"));
    auto *title = new QLabel(tr("Back office"), this);
    title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    auto *who = new QLabel(tr("%1, it opens with your password.").arg(isolatedName(session.userName())), this);
    who->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(access::LongestPassword);
    auto *enter = new QPushButton(tr("Open back office"), this);
    auto *back = new QPushButton(tr("Back to the till"), this);
    for (QPushButton *button : {enter, back})
        button->setAccessibleName(button->text());
    setButtonKind(*enter, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(enter);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto *form = new QWidget(this);
    form->setFixedWidth(ColumnWidth);
    auto *column = new QVBoxLayout(form);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(who);
    column->addWidget(m_field);
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(form, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    connect(m_password, &QLineEdit::returnPressed, this, [this] { open(); });
    connect(enter, &QPushButton::clicked, this, [this] { open(); });
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT left(); });
    setFocusProxy(m_password);
}

void OfficeDoorPage::open()
{
    const QString typed = m_password->text();
    m_password->clear();
    m_password->setFocus();
    if (typed.isEmpty())
        return;
    try {
        const auto session = access::openOffice(m_shop, m_session, typed);
        if (session)
            Q_EMIT opened(*session);
        else
            m_field->setProblem(sentenceFor(session.error()));
    } catch (const store::Fault &fault) {
        m_field->setProblem(sentenceFor(fault));
    }
}

void OfficeDoorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void OfficeDoorPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Token::Window));
}

} // namespace mizan::ui
