// A list of people on the leading side, the PIN on the trailing one.
#include "ui/access/lock_page.h"

#include "core/access/company.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int PanelHeight = 440;

} // namespace

LockPage::LockPage(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_list(new QVBoxLayout)
    , m_shopName(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_empty(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_training(new QPushButton(this))
    , m_pad(new PinPad(this))
{
    setAccessibleName(tr("Lock screen"));
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *people = new QVBoxLayout;
    people->setSpacing(8);
    people->addWidget(m_shopName);
    auto *question = new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this);
    question->setText(tr("Who is working? Choose a name and enter the PIN, or scan a badge."));
    question->setMaxLines(3);
    question->setFixedHeight(3 * 22); // Three lines of any script.
    people->addWidget(question);
    people->addWidget(m_empty);
    auto *list = new QWidget;
    list->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(6);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    people->addWidget(scroll, 1);
    setButtonKind(*m_training, ButtonKind::Quiet);
    m_training->setText(tr("Practise in a copy of the shop"));
    m_training->setAccessibleName(m_training->text());
    m_training->setFocusPolicy(Qt::NoFocus); // The PIN keeps the keyboard.
    m_training->hide();
    people->addWidget(m_training, 0, Qt::AlignLeading);
    connect(m_training, &QPushButton::clicked, this, [this] { Q_EMIT trainingAsked(); });
    auto *frame = new QWidget(this);
    frame->setLayout(people);
    frame->setFixedWidth(340);
    frame->setMaximumHeight(PanelHeight);
    people->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    outer->addSpacing(32);
    m_pad->setFixedWidth(320);
    m_pad->setMaximumHeight(PanelHeight);
    outer->addWidget(m_pad);
    outer->addStretch(1);
    connect(m_pad, &PinPad::entered, this, [this](const QString &pin) { enter(pin); });
    reload();
}

void LockPage::reload()
{
    for (const Person &person : m_people)
        delete person.key;
    m_people.clear();
    m_pad->clear();
    const auto company = access::companySettings(m_shop.connection());
    m_shopName->setText(company ? isolatedName(company->name) : QString());
    const auto till = access::tillOfDevice(m_shop.connection(), m_shop.device());
    for (const access::User &user : access::allUsers(m_shop.connection())) {
        if (till && !access::worksIn(user, till->branch))
            continue;
        auto *key = new TouchKey(KeyRole::Function, this);
        key->setWords(isolatedName(user.name));
        key->setIcon(Icon::User);
        key->setCheckable(true);
        key->setFixedHeight(52);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_list->insertWidget(static_cast<int>(m_people.size()), key);
        connect(key, &TouchKey::used, this, [this, id = user.id] { choose(id); });
        m_people.push_back({user.id, key});
    }
    m_empty->setVisible(m_people.empty());
    m_empty->setText(tr("Nobody works here yet. Make a user with the shop's passphrase first."));
    m_pad->setEntryEnabled(!m_people.empty());
    m_chosen = std::min(m_chosen, m_people.empty() ? 0 : m_people.size() - 1);
    if (!m_people.empty())
        choose(m_people[m_chosen].id);
}

void LockPage::choose(UserId user)
{
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_people[i].key->setChecked(m_people[i].id == user);
        if (m_people[i].id == user)
            m_chosen = i;
    }
    m_pad->clear();
    m_pad->focusEntry();
}

void LockPage::offerTraining(bool offered) { m_training->setVisible(offered); }

void LockPage::step(int by)
{
    if (!m_people.empty()) {
        const auto count = static_cast<int>(m_people.size());
        choose(m_people[static_cast<std::size_t>(std::clamp(static_cast<int>(m_chosen) + by, 0, count - 1))].id);
    }
}

void LockPage::enter(const QString &pin)
{
    if (!m_people.empty())
        signIn([&] { return access::signIn(m_shop, {m_people[m_chosen].id, pin}); });
}

bool LockPage::takeScan(const QString &code)
{
    return signIn([&] { return access::signInByBadge(m_shop, code); });
}

bool LockPage::signIn(const std::function<Result<Session>()> &attempt)
{
    try {
        const auto session = attempt();
        if (session) {
            m_pad->clear();
            Q_EMIT signedIn(*session);
            return true;
        }
        m_pad->setProblem(sentenceFor(session.error()));
    } catch (const store::Fault &) {
        m_pad->setProblem(tr("The disk did not take it. Nobody was signed in. Try again, or call for help."));
    }
    return false;
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pad->focusEntry();
}

void LockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void LockPage::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Theme::current().color(Token::Window)); }

} // namespace mizan::ui
