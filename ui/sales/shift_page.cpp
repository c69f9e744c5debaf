// Wires list, filter and report of the shifts to the questions of core/sales.
#include "ui/sales/shift_page.h"

#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "core/sales/note_refusal.h"
#include "core/sales/reprint_document.h"
#include "core/sales/shift_queries.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/kit/task.h"
#include "ui/sales/shift_detail.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

const QString OpenChip = u"open"_s;

RecordId recordOf(ShiftId id) { return id.as<struct RecordTag>(); }
ShiftId shiftOf(RecordId id) { return id.as<struct ShiftTag>(); }

} // namespace

ShiftPage::ShiftPage(Shop &shop, const Session &session, PrintCopy print, QWidget *parent)
    : ShiftPage(shop, session, std::move(print), new KeysetModel, parent)
{
}

ShiftPage::ShiftPage(Shop &shop, const Session &session, PrintCopy print, KeysetModel *model, QWidget *parent)
    : ListPage(*model, parent)
    , m_shop(shop)
    , m_session(session)
    , m_print(std::move(print))
    , m_shifts(model)
    , m_detail(new ShiftDetail(session.businessDay().timeZone, this))
{
    m_shifts->setParent(this); // Behind the table among the children, so it goes after it.
    setDetail(m_detail);
    setEmptyWords([this] { return emptyWords(); });
    connect(&filterBar(), &FilterBar::searchChanged, this, [this](const QString &text) {
        if (std::exchange(m_filter.search, text) != text)
            askList();
    });
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this] {
        m_filter.onlyOpen = false;
        askList();
    });
    connect(&filterBar().addMenu(), &QMenu::aboutToShow, this, [this] { fillFilterMenu(); });
    connect(&table(), &RecordTable::opened, this, [this](RecordId id) { openShift(shiftOf(id)); });
    connect(&table(), &RecordTable::currentRecordChanged, this, [this](RecordId id) {
        if (isDetailOpen() && !id.isNull() && shiftOf(id) != m_shown)
            openShift(shiftOf(id));
    });
    connect(this, &ListPage::refreshAsked, this, [this] {
        m_shifts->refresh();
        countInBackground();
    });
    connect(m_detail, &ShiftDetail::closeAsked, this, [this] { closeDetail(); });
    connect(m_detail, &ShiftDetail::printAsked, this, [this] { printCopy(); });
    retranslate();
}

ShiftPage::~ShiftPage() = default;

std::map<UserId, QString> ShiftPage::people() const
{
    std::map<UserId, QString> names;
    for (access::User &user : access::allUsers(m_shop.connection(), true))
        names.emplace(user.id, std::move(user.name));
    return names;
}

void ShiftPage::retranslate()
{
    setTitle(tr("Shifts"));
    filterBar().setPlaceholder(tr("Search by the number of the Z report"));
    m_shifts->setColumns(shiftColumns());
    askList();
}

void ShiftPage::askList()
{
    try {
        m_shifts->setSource(
            shiftSource({m_shop, m_session.user(), m_session.businessDay().timeZone, people()}, m_filter));
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    filterBar().setChips(
        m_filter.onlyOpen ? std::vector<FilterChip> {{OpenChip, tr("Only open")}} : std::vector<FilterChip> {});
    countInBackground();
}

void ShiftPage::fillFilterMenu()
{
    QMenu &menu = filterBar().addMenu();
    menu.clear();
    menu.addAction(tr("Only open"), this, [this] {
        m_filter.onlyOpen = true;
        askList();
    });
}

void ShiftPage::countInBackground()
{
    m_count.reset(); // An answer that is under way would be one to another question.
    if (!m_filter.search.isEmpty()) {
        setCount(m_shifts->reachesEnd() ? std::optional(ListCount {m_shifts->rowCount(), true}) : std::nullopt);
        return;
    }
    const auto counted = std::make_shared<qint64>();
    m_count = std::make_unique<Task>(
        [counted, onlyOpen = m_filter.onlyOpen, where = m_shop.connection().location(store::Access::Read)](
            TaskControl &) { *counted = sales::countShifts(*readingConnection(where), onlyOpen); });
    connect(m_count.get(), &Task::finished, this, [this, counted] { setCount(ListCount {*counted, true}); });
    m_count->start();
}

EmptyWords ShiftPage::emptyWords()
{
    if (m_filter.search.isEmpty() && m_filter.count() == 0)
        return {Icon::Shift, tr("No shifts yet. The first one is opened at the till, with its float.")};
    const QString sentence = m_filter.search.isEmpty() ? tr("No shift is open.")
                                                       : tr("No shifts match %1.").arg(isolatedName(m_filter.search));
    return {Icon::Search, sentence, {{tr("Clear filters"), [this] {
                                          m_filter = {};
                                          filterBar().setSearchText({});
                                          askList();
                                      }}}};
}

void ShiftPage::openShift(ShiftId id)
{
    try {
        const auto report = reportOfShift(m_shop, id, m_session.user());
        if (!report)
            return;
        m_shown = id;
        m_detail->show(*report, people());
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    openDetail();
    table().selectRecord(recordOf(id));
}

void ShiftPage::printCopy()
{
    try {
        const auto report = reportOfShift(m_shop, m_shown, m_session.user());
        const auto closing = sales::closingOf(m_shop.connection(), m_shown);
        if (!report || !closing || !m_print)
            return;
        const auto copy = sales::reprintDocument(
            m_shop, m_session, {m_shop.ids().make<FactId>(), sales::PaperKind::ZReport, *closing});
        if (!copy)
            sales::noteRefusal(m_shop, m_session, {access::Right::ReprintReceipt, copy.error().rule, {}});
        m_detail->setAnswer(copy ? m_print(*report, *copy) : sentenceFor(copy.error()));
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
    }
}

void ShiftPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_detail->setBackVisible(!showsBoth());
    m_shifts->refresh(); // The till may have sold meanwhile.
}

void ShiftPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    m_detail->setBackVisible(!showsBoth());
}

void ShiftPage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::AltModifier
        && !isDetailOpen() && !table().currentId().isNull())
        openShift(shiftOf(table().currentId()));
    else
        ListPage::keyPressEvent(event);
}

void ShiftPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ListPage::changeEvent(event);
}

} // namespace mizan::ui
