// List, filters and pane held together.
#include "ui/kit/record_page.h"

#include "core/store/fault.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/record_pane.h"
#include "ui/kit/record_table.h"
#include "ui/kit/toast.h"

#include <QKeyEvent>
#include <QMenu>

#include <array>
#include <utility>

namespace mizan::ui {

RecordPage::RecordPage(QWidget *parent)
    : RecordPage(new KeysetModel, parent)
{
}

RecordPage::RecordPage(KeysetModel *model, QWidget *parent)
    : ListPage(*model, parent)
    , m_records(model)
{
    m_records->setParent(this); // Behind the table among the children, so it goes after it.
}

void RecordPage::begin(RecordPane *pane)
{
    m_pane = pane;
    setDetail(pane);
    setEmptyWords([this] { return emptyWords(); });
    connect(&filterBar(), &FilterBar::searchChanged, this, [this](const QString &text) {
        if (std::exchange(m_search, text) != text)
            askList();
    });
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString &key) {
        removeFilter(key);
        askList();
    });
    connect(&filterBar().addMenu(), &QMenu::aboutToShow, this, [this] {
        filterBar().addMenu().clear();
        fillFilterMenu(filterBar().addMenu());
    });
    connect(&table(), &RecordTable::opened, this, [this](RecordId id) { openRecord(id); });
    connect(&table(), &RecordTable::currentRecordChanged, this, [this](RecordId id) {
        if (isDetailOpen() && !id.isNull() && id != m_pane->shown())
            m_pane->showRecord(id);
    });
    connect(this, &ListPage::refreshAsked, this, [this] {
        m_records->refresh();
        showCount();
    });
    connect(this, &ListPage::detailClosed, this, [this] { offerDraft(); });
    connect(m_pane, &RecordPane::closeAsked, this, [this] { closeDetail(); });
    connect(m_pane, &RecordPane::leadsChanged, this, [this](bool leads) { setDetailLeads(leads); });
    connect(m_pane, &RecordPane::saved, this, [this](RecordId id, bool isNew) { noteSaved(id, isNew); });
    connect(m_pane, &RecordPane::draftChanged, this,
        [this](RecordId id) { m_records->applyChanges(std::array {id}, false); });
    setWords();
    askList();
}

void RecordPage::askList()
{
    try {
        m_records->setSource(source());
        filterBar().setChips(chips());
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    showCount();
}

void RecordPage::showCount()
{
    if (!m_search.isEmpty() || !chips().empty()) {
        setCount(m_records->reachesEnd() && m_records->reachesStart()
                ? std::optional(ListCount {m_records->rowCount(), true})
                : std::nullopt);
        return;
    }
    try {
        const auto all = countAll();
        setCount(all ? std::optional(ListCount {*all, true}) : std::nullopt);
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
    }
}

void RecordPage::clearFilters()
{
    m_search.clear();
    removeFilter({});
    filterBar().setSearchText({});
    askList();
}

EmptyWords RecordPage::emptyWords()
{
    const auto filters = static_cast<int>(chips().size());
    if (m_search.isEmpty() && filters == 0)
        return nothingYet();
    return {Icon::Search, nothingMatches(m_search, filters), {{tr("Clear filters"), [this] { clearFilters(); }}}};
}

void RecordPage::openRecord(RecordId id)
{
    m_pane->showRecord(id);
    openPane();
    table().selectRecord(id);
}

void RecordPage::openPane()
{
    openDetail();
    m_pane->setBackVisible(!showsBoth());
}

void RecordPage::noteSaved(RecordId id, bool isNew)
{
    m_records->applyChanges(std::array {id}, true);
    table().selectRecord(id);
    if (isNew)
        showCount();
}

/// What was typed is kept for as long as the window is open, whoever else is looked at meanwhile.
void RecordPage::offerDraft()
{
    if (m_pane->hasDraft())
        Toast::show(*window(), {tr("Draft kept"), tr("Discard"), [this] { m_pane->discardDraft(); }});
}

void RecordPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_pane->setBackVisible(!showsBoth());
    m_records->refresh(); // The till may have changed something meanwhile.
    showCount();
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    if (m_pane)
        m_pane->setBackVisible(!showsBoth());
}

void RecordPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::AltModifier && !isDetailOpen() && !table().currentId().isNull())
        openRecord(table().currentId());
    else if (event->matches(QKeySequence::New))
        Q_EMIT primaryPressed();
    else
        ListPage::keyPressEvent(event);
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_pane) {
        setWords();
        askList();
    }
    ListPage::changeEvent(event);
}

} // namespace mizan::ui
