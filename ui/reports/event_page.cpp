// Wires list, filters and detail of the events to the questions of core/reports.
#include "ui/reports/event_page.h"

#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/kit/task.h"
#include "ui/reports/event_detail.h"
#include "ui/reports/event_words.h"
#include "ui/words/isolates.h"

#include <QLineEdit>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

const QString PeriodChip = u"period"_s;
const QString KindChip = u"kind"_s;
const QString PersonChip = u"person"_s;
const QString UnpaidChip = u"unpaid"_s;

} // namespace

EventPage::EventPage(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : EventPage(shop, session, currency, new KeysetModel, parent)
{
}

EventPage::EventPage(Shop &shop, const Session &session, Currency currency, KeysetModel *model, QWidget *parent)
    : ListPage(*model, parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currency)
    , m_events(model)
    , m_detail(new EventDetail(currency, session.businessDay().timeZone, this))
{
    m_events->setParent(this); // Behind the table among the children, so it goes after it.
    setDetail(m_detail);
    setEmptyWords([this] {
        return EmptyWords {Icon::Search, tr("Nothing of this kind happened on these days."),
            {{tr("Clear filters"), [this] { ask({.period = Period::AllDays}); }}}};
    });
    filterBar().searchField().hide(); // Events are found by who, what and when.
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString &key) { dropChip(key); });
    connect(&filterBar().addMenu(), &QMenu::aboutToShow, this, [this] { fillFilterMenu(); });
    connect(&table(), &RecordTable::opened, this, [this](RecordId id) { openEvent(id); });
    connect(&table(), &RecordTable::currentRecordChanged, this, [this](RecordId id) {
        if (isDetailOpen() && !id.isNull())
            openEvent(id);
    });
    connect(this, &ListPage::refreshAsked, this, [this] {
        m_events->refresh();
        countInBackground();
    });
    connect(m_detail, &EventDetail::closeAsked, this, [this] { closeDetail(); });
    retranslate();
}

EventPage::~EventPage() = default;

std::map<UserId, QString> EventPage::people() const
{
    std::map<UserId, QString> names;
    for (access::User &user : access::allUsers(m_shop.connection(), true))
        names.emplace(user.id, std::move(user.name));
    return names;
}

void EventPage::retranslate()
{
    setTitle(tr("Till events"));
    m_events->setColumns(eventColumns());
    askList();
}

void EventPage::ask(const EventQuestion &question)
{
    m_question = question;
    closeDetail();
    askList();
}

void EventPage::askList()
{
    try {
        m_question.filter.days = daysOf(m_question.period, m_session.businessDate(m_shop.clock().nowMs()));
        m_events->setSource(
            eventSource({m_shop, m_currency, m_session.businessDay().timeZone, people()}, m_question.filter));
        showChips();
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    countInBackground();
}

void EventPage::showChips()
{
    std::vector<FilterChip> chips;
    const reports::TillEventFilter &filter = m_question.filter;
    if (m_question.period != Period::AllDays)
        chips.push_back({PeriodChip, periodText(m_question.period)});
    if (filter.kind)
        chips.push_back({KindChip, eventText(*filter.kind)});
    if (filter.onlyUnpaidDrafts)
        chips.push_back({UnpaidChip, tr("Not paid")});
    if (filter.person) {
        const auto names = people();
        const auto found = names.find(*filter.person);
        const QString name = isolatedName(found == names.end() ? QString() : found->second);
        chips.push_back({PersonChip, filter.asApprover ? tr("Approved by %1").arg(name) : name});
    }
    filterBar().setChips(chips);
}

void EventPage::dropChip(const QString &key)
{
    if (key == PeriodChip)
        m_question.period = Period::AllDays;
    else if (key == KindChip)
        m_question.filter.kind.reset();
    else if (key == PersonChip)
        m_question.filter.person.reset();
    if (key == UnpaidChip || key == KindChip)
        m_question.filter.onlyUnpaidDrafts = false;
    if (key == PersonChip)
        m_question.filter.asApprover = false;
    askList();
}

void EventPage::fillFilterMenu()
{
    QMenu &menu = filterBar().addMenu();
    menu.clear();
    QMenu *days = menu.addMenu(tr("Days"));
    for (const Period period : AllPeriods)
        days->addAction(periodText(period), this, [this, period] {
            m_question.period = period;
            askList();
        });
    QMenu *kinds = menu.addMenu(tr("What happened"));
    for (const sales::TillEventKind kind : sales::AllTillEventKinds)
        kinds->addAction(eventText(kind), this, [this, kind] {
            m_question.filter.kind = kind;
            m_question.filter.onlyUnpaidDrafts = false;
            askList();
        });
    QMenu *persons = menu.addMenu(tr("Who"));
    for (const auto &[id, name] : people())
        persons->addAction(isolatedName(name), this, [this, person = id] {
            m_question.filter.person = person;
            m_question.filter.asApprover = false;
            askList();
        });
}

void EventPage::countInBackground()
{
    m_count.reset(); // An answer that is under way would be one to another question.
    const auto counted = std::make_shared<qint64>();
    m_count = std::make_unique<Task>(
        [counted, filter = m_question.filter, where = m_shop.connection().location(store::Access::Read)](
            TaskControl &) { *counted = reports::countTillEvents(*readingConnection(where), filter); });
    connect(m_count.get(), &Task::finished, this, [this, counted] { setCount(ListCount {*counted, true}); });
    m_count->start();
}

void EventPage::openEvent(RecordId id)
{
    const int row = m_events->rowOf(id);
    if (row < 0)
        return;
    try {
        const reports::TillEvent event = eventOf(m_events->rowAt(row));
        if (const auto detail = reports::tillEventDetail(m_shop.connection(), m_currency, event.fact))
            m_detail->show(event, *detail, people());
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    openDetail();
    table().selectRecord(id);
}

void EventPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_events->refresh(); // The tills may have gone on meanwhile.
}

void EventPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ListPage::changeEvent(event);
}

} // namespace mizan::ui
