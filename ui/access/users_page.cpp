// A list leads the form beside it.
#include "ui/access/users_page.h"

#include "core/access/badge.h"
#include "core/access/save_user.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/access/right_words.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ListWidth = 240;
constexpr int FormWidth = 420;
constexpr int RowHeight = 44;

} // namespace

UsersPage::UsersPage(Shop &shop, const Session &session, access::PinCost cost, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_cost(cost)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_pin(new QLineEdit)
    , m_password(new QLineEdit)
    , m_passwordOff(new QPushButton)
    , m_badgeState(new QLabel)
    , m_badgeOff(new QPushButton)
    , m_branchBoxes(new QWidget)
    , m_active(new QCheckBox(this))
    , m_nameField(new FormField({}, m_name, this))
    , m_roleField(new FormField({}, m_role, this))
    , m_pinField(new FormField({}, m_pin, this))
    , m_branchField(new FormField({}, m_branchBoxes, this))
    , m_save(new QPushButton(this))
{
    const auto beside = [](QWidget &what, QPushButton &off) {
        auto *both = new QWidget;
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(&what, 1);
        row->addWidget(&off);
        both->setFocusProxy(&what);
        return both;
    };
    m_badgeState->setTextFormat(Qt::PlainText);
    m_badgeState->setWordWrap(true);
    m_badgeField = new FormField({}, beside(*m_badgeState, *m_badgeOff), this);
    m_passwordField = new FormField({}, beside(*m_password, *m_passwordOff), this);
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(access::LongestPin);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(access::LongestPassword);
    setButtonKind(*m_save, ButtonKind::Primary);
    auto *boxes = new QVBoxLayout(m_branchBoxes);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(8);

    auto *side = new QWidget(this);
    side->setFixedWidth(ListWidth);
    auto *people = new QVBoxLayout(side);
    people->setContentsMargins(0, 0, 0, 0);
    people->setSpacing(12);
    people->addWidget(m_list, 1);
    people->addWidget(m_add);
    auto *fields = new QWidget(this);
    fields->setMaximumWidth(FormWidth);
    auto *form = new QVBoxLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(16);
    form->addWidget(m_banner);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_nameField), static_cast<QWidget *>(m_roleField), static_cast<QWidget *>(m_pinField),
            static_cast<QWidget *>(m_passwordField), static_cast<QWidget *>(m_badgeField),
            static_cast<QWidget *>(m_branchField), static_cast<QWidget *>(m_active)}) {
        form->addWidget(widget);
    }
    form->addWidget(m_save, 0, Qt::AlignLeading);
    form->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(side);
    middle->addWidget(fields, 1);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addLayout(middle, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_users.size()))
            choose(m_users[static_cast<std::size_t>(row)].id);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_badgeOff, &QPushButton::clicked, this, [this] {
        m_badge = QString();
        showBadge();
    });
    connect(m_passwordOff, &QPushButton::clicked, this, [this] {
        m_takesPassword = true;
        m_password->clear();
        showPassword();
    });
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_takesPassword = false;
        showPassword();
    });
    retranslate();
    reload();
}

/// By the names that refusals give them.
std::array<std::pair<QString, FormField *>, 6> UsersPage::fields() const
{
    return {{{u"name"_s, m_nameField}, {u"role"_s, m_roleField}, {u"pin"_s, m_pinField},
        {u"password"_s, m_passwordField}, {u"badge"_s, m_badgeField}, {u"branches"_s, m_branchField}}};
}

void UsersPage::reload()
{
    try {
        m_users = access::allUsers(m_shop.connection(), true);
        m_roles = access::allRoles(m_shop.connection());
        m_branches = access::allBranches(m_shop.connection());
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    std::ranges::stable_partition(m_users, [](const access::User &user) { return user.active; });
    fillList();
    const auto shown = std::ranges::find(m_users, m_user.id, &access::User::id);
    if (!m_isNew && !m_users.empty())
        choose(shown == m_users.end() ? m_users.front().id : m_user.id);
}

void UsersPage::fillList()
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const access::User &user : m_users) {
        const auto role = std::ranges::find(m_roles, user.role, &access::Role::id);
        const QString what = user.active ? (role == m_roles.end() ? QString() : roleText(*role)) : tr("Has left");
        auto *item = new QListWidgetItem(isolatedName(user.name) + u" · "_s + what);
        item->setSizeHint({0, RowHeight});
        item->setData(Qt::ForegroundRole, Theme::current().color(user.active ? Token::Text : Token::Text2));
        m_list->addItem(item);
    }
}

void UsersPage::add()
{
    m_isNew = true;
    m_user = {.id = m_shop.ids().make<UserId>(), .name = {}, .role = {}, .active = true, .pinHash = {}};
    if (!m_roles.empty())
        m_user.role = m_roles.front().id;
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(-1);
    fillForm();
    m_name->setFocus();
}

void UsersPage::choose(UserId user)
{
    const auto found = std::ranges::find(m_users, user, &access::User::id);
    if (found == m_users.end())
        return;
    m_isNew = false;
    m_user = *found;
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(static_cast<int>(found - m_users.begin()));
    fillForm();
}

void UsersPage::fillForm()
{
    m_banner->hide();
    m_badge.reset();
    m_takesPassword = false;
    for (const auto &[name, field] : fields())
        field->setProblem({});
    m_name->setText(m_user.name);
    m_role->clear();
    for (const access::Role &role : m_roles)
        m_role->addItem(roleText(role));
    const auto role = std::ranges::find(m_roles, m_user.role, &access::Role::id);
    m_role->setCurrentIndex(role == m_roles.end() ? -1 : static_cast<int>(role - m_roles.begin()));
    m_pin->clear();
    m_password->clear();
    m_pinField->setHint(m_isNew ? tr("Four to twelve digits.") : tr("Leave empty to keep the PIN as it is."));
    m_active->setChecked(m_user.active);
    m_active->setVisible(!m_isNew);
    fillBranches();
    showBadge();
    showPassword();
}

/// Nothing to choose with one branch.
void UsersPage::fillBranches()
{
    qDeleteAll(m_branchBoxes->findChildren<QCheckBox *>());
    for (const access::Branch &branch : m_branches) {
        auto *box = new QCheckBox(isolatedName(branch.name.isEmpty() ? branch.code : branch.name));
        box->setChecked(access::worksIn(m_user, branch.id));
        m_branchBoxes->layout()->addWidget(box);
    }
    m_branchField->setVisible(m_branches.size() > 1);
}

/// Everywhere is none: a branch opened later is theirs as well.
std::vector<BranchId> UsersPage::chosenBranches() const
{
    std::vector<BranchId> chosen;
    const auto boxes = m_branchBoxes->findChildren<QCheckBox *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes[i]->isChecked())
            chosen.push_back(m_branches[static_cast<std::size_t>(i)].id);
    }
    return chosen.size() == m_branches.size() ? std::vector<BranchId>() : chosen;
}

void UsersPage::showBadge()
{
    const bool has = m_badge ? !m_badge->isEmpty() : !m_user.badgeHash.isEmpty();
    m_badgeState->setText(m_badge && has ? tr("Scanned. It counts once it is saved.")
            : m_badge                    ? tr("Taken away once it is saved.")
            : has                        ? tr("Has a badge. Scan another one to change it.")
                                         : tr("No badge. Scan one to give it."));
    m_badgeOff->setVisible(has);
}

void UsersPage::showPassword()
{
    const bool has = !m_user.passwordHash.isEmpty();
    m_passwordField->setHint(m_takesPassword ? tr("Taken away once it is saved.")
            : has                            ? tr("Has one. Leave empty to keep it as it is.")
                  : tr("For the keyboard; needed where the back office asks for one. Leave empty for none."));
    m_passwordOff->setVisible(has && !m_takesPassword);
}

void UsersPage::takeScan(const QString &code)
{
    const auto checked = access::checkedBadge(code);
    m_badgeField->setProblem(checked ? QString() : sentenceFor(checked.error()));
    if (!checked)
        return;
    m_badge = *checked;
    showBadge();
}

void UsersPage::save()
{
    for (const auto &[name, field] : fields())
        field->setProblem({});
    access::SaveUser request {.request = m_shop.ids().make<FactId>(),
        .id = m_user.id,
        .name = m_name->text(),
        .role = m_role->currentIndex() < 0 ? RoleId() : m_roles[static_cast<std::size_t>(m_role->currentIndex())].id,
        .active = m_active->isChecked()};
    if (!m_pin->text().isEmpty())
        request.pin = m_pin->text();
    if (m_takesPassword || !m_password->text().isEmpty())
        request.password = m_password->text();
    request.badge = m_badge;
    request.branches = chosenBranches();
    if (m_branches.size() > 1 && request.branches.empty()
        && std::ranges::none_of(m_branchBoxes->findChildren<QCheckBox *>(), &QCheckBox::isChecked)) {
        m_branchField->setProblem(tr("They would work nowhere. Nothing was saved. Choose a branch at least."));
        return;
    }
    try {
        const auto done = access::saveUser(m_shop, m_session, request, m_cost);
        if (!done) {
            showRefusal(done.error());
            return;
        }
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    m_isNew = false;
    m_user.id = request.id;
    reload();
    m_banner->show(BannerKind::Info, tr("%1 is saved.").arg(isolatedName(m_user.name)));
}

void UsersPage::showRefusal(const Refusal &refusal)
{
    const auto all = fields();
    const auto field = std::ranges::find(all, refusal.subject, &std::pair<QString, FormField *>::first);
    if (field == all.end()) {
        m_banner->show(BannerKind::Error, sentenceFor(refusal));
        return;
    }
    field->second->setProblem(sentenceFor(refusal));
    field->second->control()->setFocus();
}

void UsersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isNew && m_pin->text().isEmpty() && m_password->text().isEmpty() && !m_takesPassword && !m_badge
        && m_name->text() == m_user.name)
        reload();
}

void UsersPage::retranslate()
{
    m_title->setText(tr("Users"));
    m_list->setAccessibleName(tr("Users"));
    m_add->setText(tr("New user"));
    m_nameField->setLabel(tr("Name"));
    m_roleField->setLabel(tr("Role"));
    m_pinField->setLabel(tr("PIN"));
    m_passwordField->setLabel(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_passwordOff->setText(tr("Take away"));
    m_passwordOff->setAccessibleName(tr("Take the password away"));
    m_badgeField->setLabel(tr("Badge"));
    m_badgeOff->setText(tr("Take away"));
    m_badgeOff->setAccessibleName(tr("Take the badge away"));
    m_branchField->setLabel(tr("Works in"));
    m_active->setText(tr("Works here"));
    m_save->setText(tr("Save user"));
    for (QPushButton *button : {m_add, m_save})
        button->setAccessibleName(button->text());
    fillList();
    if (!m_user.id.isNull()) {
        showBadge();
        showPassword();
    }
}

void UsersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
