// Two lists to pick from, boxes, two days; and the same in words.
#include "ui/catalogue/scope_form.h"

#include "core/access/company.h"
#include "core/parties/customer_list_queries.h"
#include "core/parties/customer_queries.h"
#include "core/store/connection.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/pick_list.h"
#include "ui/words/date_reading.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

std::vector<Pick> matchingGroups(store::Connection &connection, const QString &text)
{
    std::vector<Pick> found;
    for (const QString &group : parties::customerGroups(connection)) {
        if (group.contains(text, Qt::CaseInsensitive))
            found.push_back({group, group});
    }
    return found;
}

std::vector<Pick> matchingCustomers(store::Connection &connection, const QString &text)
{
    constexpr int Shown = 8;
    std::vector<Pick> found;
    for (const parties::CustomerHit &hit : parties::searchCustomers(connection, text, Shown))
        found.push_back({hit.id.toText(), hit.name});
    return found;
}

QString nameOf(store::Connection &connection, Currency currency, PartyId id)
{
    const auto customer = parties::findCustomer(connection, currency, id);
    return !customer ? QString() : customer->isErased ? ScopeForm::tr("Erased customer") : customer->name;
}

} // namespace

ScopeDraft draftOf(const catalogue::PriceScope &scope)
{
    return {.groups = scope.groups,
        .customers = scope.customers,
        .branches = scope.branches,
        .from = scope.from ? scope.from->toIso() : QString(),
        .through = scope.through ? scope.through->toIso() : QString()};
}

ScopeForm::ScopeForm(store::Connection &connection, Currency currency, bool locked, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_currency(currency)
    , m_locked(locked)
    , m_groups(new PickList([&connection](const QString &text) { return matchingGroups(connection, text); }))
    , m_customers(new PickList([&connection](const QString &text) { return matchingCustomers(connection, text); }))
    , m_branchBoxes(new QWidget)
    , m_from(new CodeEdit)
    , m_through(new CodeEdit)
    , m_groupField(new FormField({}, m_groups, this))
    , m_customerField(new FormField({}, m_customers, this))
    , m_branchField(new FormField({}, m_branchBoxes, this))
    , m_fromField(new FormField({}, m_from, this))
    , m_throughField(new FormField({}, m_through, this))
{
    m_groups->setTakesNew(true);
    for (PickList *list : {m_groups, m_customers}) {
        list->setLocked(locked);
        connect(list, &PickList::edited, this, [this] { Q_EMIT edited(); });
    }
    for (QLineEdit *day : {m_from, m_through}) {
        day->setReadOnly(locked);
        connect(day, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    }
    auto *boxes = new QVBoxLayout(m_branchBoxes);
    boxes->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_groupField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_customerField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_fromField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_throughField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_branchField, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    retranslate();
}

/// Nothing to choose with one branch.
void ScopeForm::fillBranches(const std::vector<BranchId> &chosen)
{
    for (const auto &[id, box] : m_branches)
        delete box;
    m_branches.clear();
    for (const access::Branch &branch : access::allBranches(m_connection)) {
        auto *box = new QCheckBox(isolatedName(branch.name.isEmpty() ? branch.code : branch.name), m_branchBoxes);
        box->setAccessibleName(box->text());
        box->setChecked(chosen.empty() || std::ranges::count(chosen, branch.id) > 0);
        box->setEnabled(!m_locked);
        m_branchBoxes->layout()->addWidget(box);
        m_branches.emplace_back(branch.id, box);
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT edited(); });
    }
    m_branchField->setVisible(m_branches.size() > 1);
}

void ScopeForm::setContents(const ScopeDraft &draft)
{
    std::vector<Pick> groups;
    for (const QString &group : draft.groups)
        groups.push_back({group, group});
    m_groups->setPicks(std::move(groups));
    std::vector<Pick> customers;
    for (const PartyId customer : draft.customers)
        customers.push_back({customer.toText(), nameOf(m_connection, m_currency, customer)});
    m_customers->setPicks(std::move(customers));
    m_from->setText(draft.from);
    m_through->setText(draft.through);
    fillBranches(draft.branches);
    clearProblems();
}

ScopeDraft ScopeForm::contents() const
{
    ScopeDraft draft {.from = m_from->text(), .through = m_through->text()};
    for (const Pick &group : m_groups->picks())
        draft.groups.push_back(group.key);
    for (const Pick &customer : m_customers->picks()) {
        if (const auto id = PartyId::fromText(customer.key))
            draft.customers.push_back(*id);
    }
    for (const auto &[id, box] : m_branches) {
        if (box->isChecked())
            draft.branches.push_back(id);
    }
    if (draft.branches.size() == m_branches.size()) // Everywhere is none: one opened later is meant as well.
        draft.branches.clear();
    return draft;
}

std::optional<catalogue::PriceScope> ScopeForm::read()
{
    clearProblems();
    const ScopeDraft draft = contents();
    catalogue::PriceScope scope {draft.branches, draft.customers, draft.groups, {}, {}};
    bool isRead = true;
    const auto read = [&](QLineEdit &line, FormField &field, std::optional<BusinessDate> &to) {
        if (line.text().trimmed().isEmpty())
            return;
        to = readDay(line.text());
        if (to)
            return;
        field.setProblem(tr("This is no day. Write it as %1.").arg(isolated(u"2026-12-31")));
        line.setFocus();
        isRead = false;
    };
    read(*m_through, *m_throughField, scope.through);
    read(*m_from, *m_fromField, scope.from);
    if (m_branches.size() > 1
        && std::ranges::none_of(m_branches, [](const auto &entry) { return entry.second->isChecked(); })) {
        m_branchField->setProblem(tr("It would hold nowhere. Choose a branch at least."));
        isRead = false;
    }
    return isRead ? std::optional(scope) : std::nullopt;
}

bool ScopeForm::showRefusal(const Refusal &refusal)
{
    if (refusal.subject != u"through")
        return false;
    m_throughField->setProblem(sentenceFor(refusal));
    m_through->setFocus();
    return true;
}

void ScopeForm::clearProblems()
{
    for (FormField *field : {m_groupField, m_customerField, m_branchField, m_fromField, m_throughField})
        field->setProblem({});
}

void ScopeForm::retranslate()
{
    m_groupField->setLabel(tr("Groups of customers"));
    m_groups->setName(tr("Groups of customers"));
    m_groups->setPlaceholder(tr("Everybody"));
    m_customerField->setLabel(tr("Customers"));
    m_customers->setName(tr("Customers"));
    m_customers->setPlaceholder(tr("Name or phone"));
    m_branchField->setLabel(tr("Branches"));
    m_fromField->setLabel(tr("From"));
    m_from->setPlaceholderText(tr("Any day"));
    m_throughField->setLabel(tr("Up to and with"));
    m_through->setPlaceholderText(tr("Without end"));
}

QString scopeText(store::Connection &connection, Currency currency, const catalogue::PriceScope &scope)
{
    QStringList whom;
    for (const QString &group : scope.groups)
        whom += isolatedName(group);
    for (const PartyId customer : scope.customers)
        whom += isolatedName(nameOf(connection, currency, customer));
    QStringList parts;
    if (!whom.empty())
        parts += ScopeForm::tr("for %1").arg(whom.join(u", "_s));
    QStringList where;
    for (const access::Branch &branch : access::allBranches(connection)) {
        if (std::ranges::count(scope.branches, branch.id) > 0)
            where += isolatedName(branch.name.isEmpty() ? branch.code : branch.name);
    }
    if (!where.empty())
        parts += ScopeForm::tr("in %1").arg(where.join(u", "_s));
    if (scope.from && scope.through)
        parts += ScopeForm::tr("from %1 to %2").arg(dateText(*scope.from), dateText(*scope.through));
    else if (scope.from)
        parts += ScopeForm::tr("from %1").arg(dateText(*scope.from));
    else if (scope.through)
        parts += ScopeForm::tr("until %1").arg(dateText(*scope.through));
    return parts.join(u", "_s);
}

} // namespace mizan::ui
