// Two tabs, drafts and verbs of one price list.
#include "ui/catalogue/price_list_pane.h"

#include "core/catalogue/save_prices.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/access/right_words.h"
#include "ui/catalogue/price_entries.h"
#include "ui/kit/banner.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/tabbed_pages.h"
#include "ui/kit/toast.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::PriceList;

namespace {

constexpr int FormWidth = 640;
constexpr int TabWidth = 200;

PriceListDraft listDraftOf(const PriceList &list)
{
    return {.name = list.name,
        .rank = QString::number(list.rank),
        .off = list.off ? list.off->toPercentDecimal() : QString(),
        .scope = ui::draftOf(list.scope)};
}

} // namespace

PriceListPane::PriceListPane(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : RecordPane(parent)
    , m_shop(shop)
    , m_session(session)
    , m_mayEdit(session.allows(access::Right::EditProduct))
    , m_list {.id = {}, .name = {}, .currency = currency}
    , m_tabs(new TabbedPages(TabWidth))
    , m_entries(new PriceEntries(shop, m_session))
    , m_name(new QLineEdit)
    , m_rank(new CodeEdit)
    , m_off(new CodeEdit)
    , m_nameField(new FormField({}, m_name))
    , m_rankField(new FormField({}, m_rank))
    , m_offField(new FormField({}, m_off))
    , m_scope(new ScopeForm(shop.connection(), currency, !m_mayEdit))
    , m_archive(addButton())
    , m_copy(addButton())
{
    m_tabs->addPage([] { return tr("Prices"); }, m_entries);
    m_tabs->addPage([] { return tr("For whom and when"); }, scrolled(makeTerms()));
    setBody(m_tabs);
    for (QLineEdit *line : {m_name, m_rank, m_off}) {
        line->setReadOnly(!m_mayEdit);
        connect(line, &QLineEdit::textEdited, this, [this] { keepDraft(); });
    }
    connect(m_scope, &ScopeForm::edited, this, [this] { keepDraft(); });
    connect(m_entries, &PriceEntries::changed, this, [this] { Q_EMIT saved(shown(), false); });
    connect(m_archive, &QPushButton::clicked, this, [this] { archive(m_list.id, !m_list.isArchived); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(); });
    retranslate();
}

QWidget *PriceListPane::makeTerms()
{
    auto *terms = new QWidget;
    auto *inner = new QWidget(terms);
    inner->setMaximumWidth(FormWidth);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    grid->addWidget(m_rankField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_offField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_scope, 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *row = new QHBoxLayout(terms);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(inner, 1);
    row->addStretch();
    return terms;
}

void PriceListPane::showRecord(RecordId id)
{
    try {
        auto found = catalogue::findPriceList(m_shop.connection(), id.as<struct catalogue::PriceListTag>());
        if (!found)
            return;
        m_list = *std::move(found);
        m_isNew = false;
        m_request = m_shop.ids().make<FactId>();
        const auto draft = m_drafts.find(id);
        fill(draft == m_drafts.end() ? listDraftOf(m_list) : draft->second);
        m_entries->show(m_list);
        m_entries->setEnabled(true);
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void PriceListPane::startNew()
{
    if (!hasDraftOf(m_begun.as<struct RecordTag>()))
        m_begun = m_shop.ids().make<catalogue::PriceListId>();
    m_list = {.id = m_begun, .name = {}, .currency = m_list.currency};
    m_isNew = true;
    m_request = m_shop.ids().make<FactId>();
    try {
        const auto draft = m_drafts.find(shown());
        fill(draft == m_drafts.end() ? listDraftOf(m_list) : draft->second);
        m_entries->show(m_list);
        m_entries->setEnabled(false); // Prices follow once it is there.
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
    openTab(Tab::Terms);
    m_name->setFocus();
}

void PriceListPane::openTab(Tab tab) { m_tabs->open(static_cast<int>(tab)); }

void PriceListPane::takeScan(const QString &code)
{
    if (m_isNew || m_list.id.isNull())
        return;
    openTab(Tab::Prices);
    m_entries->takeScan(code);
}

void PriceListPane::fill(const PriceListDraft &draft)
{
    banner().hide();
    m_filling = true;
    m_name->setText(draft.name);
    m_rank->setText(draft.rank);
    m_off->setText(draft.off);
    m_scope->setContents(draft.scope);
    for (FormField *field : {m_nameField, m_rankField, m_offField})
        field->setProblem({});
    m_filling = false;
    showHeader();
}

PriceListDraft PriceListPane::contents() const
{
    return {m_name->text(), m_rank->text(), m_off->text(), m_scope->contents()};
}

void PriceListPane::keepDraft()
{
    if (m_filling)
        return;
    m_drafts[shown()] = contents();
    m_request = m_shop.ids().make<FactId>(); // Other content is another request.
    showHeader();
    Q_EMIT draftChanged(shown());
}

void PriceListPane::discardDraft()
{
    const RecordId id = shown();
    m_drafts.erase(id);
    Q_EMIT draftChanged(id);
    if (m_isNew) {
        m_isNew = false;
        Q_EMIT closeAsked();
    } else {
        showRecord(id);
    }
}

std::optional<PriceList> PriceListPane::read()
{
    for (FormField *field : {m_nameField, m_rankField, m_offField})
        field->setProblem({});
    const auto scope = m_scope->read();
    const auto rank = readWholeNumber(m_rank->text().trimmed());
    const bool isRank = rank && *rank >= 0 && *rank <= std::numeric_limits<int>::max();
    const bool hasOff = !m_off->text().trimmed().isEmpty();
    const auto off = readPercent(m_off->text());
    if (!isRank)
        m_rankField->setProblem(typingErrorText(TypingError::NotANumber, 0));
    if (hasOff && !off.value)
        m_offField->setProblem(typingErrorText(off.error, 2));
    if (!scope || !isRank || (hasOff && !off.value))
        return std::nullopt;
    PriceList list = m_list;
    list.name = m_name->text();
    list.rank = static_cast<int>(*rank);
    list.off = hasOff ? off.value : std::nullopt;
    list.scope = *scope;
    return list;
}

void PriceListPane::showRefusal(const Refusal &refusal)
{
    openTab(Tab::Terms);
    FormField *field = refusal.subject == u"name" ? m_nameField : refusal.subject == u"off" ? m_offField : nullptr;
    if (field) {
        field->setProblem(sentenceFor(refusal));
        field->control()->setFocus();
    } else if (!m_scope->showRefusal(refusal)) {
        banner().show(BannerKind::Error, sentenceFor(refusal));
    }
}

void PriceListPane::save()
{
    const auto list = read();
    if (!list) {
        openTab(Tab::Terms);
        return;
    }
    try {
        const auto answer = catalogue::savePriceList(m_shop, m_session, {m_request, *list});
        if (!answer) {
            showRefusal(answer.error());
            return;
        }
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    const bool wasNew = m_isNew;
    m_drafts.erase(shown());
    showRecord(shown());
    if (wasNew)
        openTab(Tab::Prices);
    Q_EMIT saved(shown(), wasNew);
}

void PriceListPane::archive(catalogue::PriceListId id, bool archived)
{
    try {
        auto list = catalogue::findPriceList(m_shop.connection(), id);
        if (!list)
            return;
        list->isArchived = archived;
        const auto answer = catalogue::savePriceList(m_shop, m_session, {m_shop.ids().make<FactId>(), *list});
        if (!answer) {
            banner().show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
        const QString name = isolatedName(list->name);
        Toast::show(*window(),
            {archived ? tr("%1 is archived").arg(name) : tr("%1 holds again").arg(name), tr("Undo"),
                [this, id, archived] { archive(id, !archived); }});
        if (m_list.id == id)
            showRecord(shown());
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    Q_EMIT saved(id.as<struct RecordTag>(), false);
}

/// The copy is opened; the other one stays as it is.
void PriceListPane::copy()
{
    const auto to = m_shop.ids().make<catalogue::PriceListId>();
    try {
        const auto answer = catalogue::copyPriceList(
            m_shop, m_session, {m_shop.ids().make<FactId>(), m_list.id, to, tr("Copy of %1").arg(m_list.name)});
        if (!answer) {
            banner().show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    showRecord(to.as<struct RecordTag>());
    openTab(Tab::Terms);
    m_name->setFocus();
    m_name->selectAll();
    Q_EMIT saved(shown(), true);
}

void PriceListPane::showHeader()
{
    PaneState state {.title = m_isNew ? tr("New price list") : isolatedName(m_list.name),
        .isNew = m_isNew,
        .hasDraft = hasDraft(),
        .save = m_isNew ? tr("Create price list") : tr("Save price list")};
    if (state.hasDraft) {
        state.icon = Icon::Draft;
        state.state = tr("Draft");
    } else if (m_list.isArchived) {
        state.icon = Icon::Box;
        state.state = tr("Archived");
    }
    if (!m_mayEdit)
        state.locked = tr("Needs the right “%1”.").arg(rightText(access::Right::EditProduct));
    m_archive->setVisible(!m_isNew && m_mayEdit);
    m_archive->setText(m_list.isArchived ? tr("Use again") : tr("Archive"));
    m_archive->setAccessibleName(tr("%1: %2").arg(m_archive->text(), isolatedName(m_list.name)));
    m_copy->setVisible(!m_isNew && m_mayEdit);
    m_copy->setText(tr("Copy as new"));
    m_copy->setAccessibleName(tr("Copy %1 as a new list").arg(isolatedName(m_list.name)));
    setState(state);
}

void PriceListPane::retranslate()
{
    m_nameField->setLabel(tr("Name"));
    m_rankField->setLabel(tr("Order"));
    m_rankField->setHint(tr("Of lists that hold, the smallest number is asked first."));
    m_offField->setLabel(tr("Percent off all else"));
    m_offField->setHint(tr("Off the product's own price where the list has none. Empty: no."));
    m_scope->retranslate();
    m_entries->retranslate();
    showHeader();
}

} // namespace mizan::ui
