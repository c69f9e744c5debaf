// Words, filters and rows of the customers.
#include "ui/parties/customer_page.h"

#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/store/fault.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/parties/customer_pane.h"
#include "ui/words/isolates.h"

#include <QMenu>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

const QString GroupChip = u"group"_s;
const QString ArchivedChip = u"archived"_s;
const QString BlockedChip = u"blocked"_s;
const QString OwingChip = u"owing"_s;

} // namespace

CustomerPage::CustomerPage(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : RecordPage(parent)
    , m_shop(shop)
    , m_currency(currency)
    , m_mayEdit(session.allows(access::Right::EditCustomer))
    , m_pane(new CustomerPane(shop, session, currency, this))
{
    connect(this, &ListPage::primaryPressed, this, [this] { startNew(); });
    connect(m_pane, &CustomerPane::erased, this, [this](RecordId id) {
        model().applyChanges(std::array {id}, true);
        Q_EMIT refreshAsked();
    });
    begin(m_pane);
}

void CustomerPage::setWords()
{
    setTitle(tr("Customers"));
    if (m_mayEdit)
        setPrimaryAction(tr("New customer"));
    filterBar().setPlaceholder(tr("Search by name, phone or card"));
    model().setColumns(customerColumns());
}

KeysetSource CustomerPage::source()
{
    m_filter.search = search();
    return customerSource(
        m_shop.connection(), m_currency, m_filter, [this](RecordId id) { return m_pane->hasDraftOf(id); });
}

std::vector<FilterChip> CustomerPage::chips() const
{
    std::vector<FilterChip> chips;
    if (!m_filter.group.isEmpty())
        chips.push_back({GroupChip, tr("Group: %1").arg(isolatedName(m_filter.group))});
    if (m_filter.onlyBlocked)
        chips.push_back({BlockedChip, tr("Blocked")});
    if (m_filter.onlyOwing)
        chips.push_back({OwingChip, tr("Owes something")});
    if (m_filter.withArchived)
        chips.push_back({ArchivedChip, tr("With archived")});
    return chips;
}

void CustomerPage::removeFilter(const QString &key)
{
    if (key.isEmpty() || key == GroupChip)
        m_filter.group.clear();
    if (key.isEmpty() || key == BlockedChip)
        m_filter.onlyBlocked = false;
    if (key.isEmpty() || key == OwingChip)
        m_filter.onlyOwing = false;
    if (key.isEmpty() || key == ArchivedChip)
        m_filter.withArchived = false;
}

void CustomerPage::fillFilterMenu(QMenu &menu)
{
    const auto add = [this](QMenu &to, const QString &words, const std::function<void()> &change) {
        to.addAction(words, this, [this, change] {
            change();
            askList();
        });
    };
    QMenu *groups = menu.addMenu(tr("Group"));
    try {
        for (const QString &group : parties::customerGroups(m_shop.connection()))
            add(*groups, group, [this, group] { m_filter.group = group; });
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
    }
    groups->setEnabled(!groups->isEmpty());
    add(menu, tr("Owes something"), [this] { m_filter.onlyOwing = true; });
    add(menu, tr("Blocked"), [this] { m_filter.onlyBlocked = true; });
    add(menu, tr("With archived"), [this] { m_filter.withArchived = true; });
}

EmptyWords CustomerPage::nothingYet()
{
    EmptyWords words {Icon::Customer, tr("No customers yet. The first one needs a name, nothing more.")};
    if (m_mayEdit)
        words.actions.push_back({tr("New customer"), [this] { startNew(); }});
    return words;
}

QString CustomerPage::nothingMatches(const QString &text, int filters)
{
    if (text.isEmpty())
        return tr("No customers match.");
    return filters > 0 ? tr("No customers match %1 with %n filter(s).", nullptr, filters).arg(isolatedName(text))
                       : tr("No customers match %1.").arg(isolatedName(text));
}

std::optional<qint64> CustomerPage::countAll() { return parties::countCustomers(m_shop.connection()); }

void CustomerPage::startNew(const QString &card)
{
    if (!m_mayEdit)
        return;
    openPane();
    m_pane->startNew(card);
}

bool CustomerPage::takeScan(const QString &code)
{
    if (isDetailOpen() && m_pane->takeScan(code))
        return true;
    try {
        const auto holder = parties::customerWithCard(m_shop.connection(), code.trimmed());
        if (!holder)
            return false;
        banner().hide();
        openRecord(holder->as<struct RecordTag>());
        return true;
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return true;
    }
}

} // namespace mizan::ui
