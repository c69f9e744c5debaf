// Form and tester side by side, drafts and verbs of one promotion.
#include "ui/catalogue/promotion_pane.h"

#include "core/base/clock.h"
#include "core/catalogue/promotion_state.h"
#include "core/catalogue/save_prices.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/access/right_words.h"
#include "ui/catalogue/price_tester.h"
#include "ui/catalogue/promotion_form.h"
#include "ui/catalogue/promotion_words.h"
#include "ui/kit/banner.h"
#include "ui/kit/toast.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::Promotion;

namespace {

Promotion emptyPromotion(Currency currency)
{
    return {.id = {}, .name = {}, .amount = Money::zero(currency), .minimum = Money::zero(currency)};
}

} // namespace

PromotionPane::PromotionPane(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : RecordPane(parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currency)
    , m_mayEdit(session.allows(access::Right::EditProduct))
    , m_promotion(emptyPromotion(currency))
    , m_form(new PromotionForm(shop.connection(), currency, !m_mayEdit))
    , m_tester(new PriceTester(shop, session, currency))
    , m_stop(addButton())
    , m_copy(addButton())
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scrolled(m_form), 1);
    row->addWidget(scrolled(m_tester), 1);
    setBody(body);
    connect(m_form, &PromotionForm::edited, this, [this] { keepDraft(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { stop(m_promotion.id, !m_promotion.isArchived); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(); });
    retranslate();
}

void PromotionPane::showRecord(RecordId id)
{
    try {
        auto found = catalogue::findPromotion(m_shop.connection(), id.as<struct catalogue::PromotionTag>());
        if (!found)
            return;
        m_promotion = *std::move(found);
        m_isNew = false;
        m_request = m_shop.ids().make<FactId>();
        const auto draft = m_drafts.find(id);
        fill(draft == m_drafts.end() ? m_promotion : draft->second);
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void PromotionPane::startNew()
{
    m_promotion = emptyPromotion(m_currency);
    if (!hasDraftOf(m_begun.as<struct RecordTag>()))
        m_begun = m_shop.ids().make<catalogue::PromotionId>();
    m_promotion.id = m_begun;
    m_isNew = true;
    m_request = m_shop.ids().make<FactId>();
    try {
        const auto draft = m_drafts.find(shown());
        fill(draft == m_drafts.end() ? m_promotion : draft->second);
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
    m_form->focusName();
}

void PromotionPane::fill(const Promotion &contents)
{
    banner().hide();
    m_form->setContents(contents);
    m_tester->setPromotion(contents);
    showHeader();
}

void PromotionPane::keepDraft()
{
    const Promotion now = m_form->sketch(m_promotion);
    m_drafts.insert_or_assign(shown(), now);
    m_request = m_shop.ids().make<FactId>(); // Other content is another request.
    try {
        m_form->showSentence(now);
        m_tester->setPromotion(now);
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
    showHeader();
    Q_EMIT draftChanged(shown());
}

void PromotionPane::discardDraft()
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

void PromotionPane::takeScan(const QString &code)
{
    try {
        if (m_tester->takeScan(code))
            banner().hide();
        else
            banner().show(BannerKind::Caution, tr("Nothing found for %1.").arg(isolated(code)));
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void PromotionPane::save()
{
    const auto promotion = m_form->read(m_promotion);
    if (!promotion)
        return;
    try {
        const auto answer = catalogue::savePromotion(m_shop, m_session, {m_request, *promotion});
        if (!answer) {
            if (!m_form->showRefusal(answer.error()))
                banner().show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    const bool wasNew = m_isNew;
    m_drafts.erase(shown());
    showRecord(shown());
    Q_EMIT saved(shown(), wasNew);
}

void PromotionPane::stop(catalogue::PromotionId id, bool stopped)
{
    try {
        auto promotion = catalogue::findPromotion(m_shop.connection(), id);
        if (!promotion)
            return;
        promotion->isArchived = stopped;
        const auto answer = catalogue::savePromotion(m_shop, m_session, {m_shop.ids().make<FactId>(), *promotion});
        if (!answer) {
            banner().show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
        const QString name = isolatedName(promotion->name);
        Toast::show(*window(),
            {stopped ? tr("%1 is stopped").arg(name) : tr("%1 is started").arg(name), tr("Undo"),
                [this, id, stopped] { stop(id, !stopped); }});
        if (m_promotion.id == id)
            showRecord(shown());
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    Q_EMIT saved(id.as<struct RecordTag>(), false);
}

/// Into the form, where it is changed before anybody sees it at a till.
void PromotionPane::copy()
{
    Promotion other = m_form->sketch(m_promotion);
    m_begun = {}; // Not the one that was begun before.
    startNew();
    other.id = m_promotion.id;
    other.name = tr("Copy of %1").arg(other.name);
    other.isArchived = false;
    try {
        fill(other);
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    keepDraft();
    m_form->focusName();
}

void PromotionPane::showHeader()
{
    PaneState state {.title = m_isNew ? tr("New promotion") : isolatedName(m_promotion.name),
        .isNew = m_isNew,
        .hasDraft = hasDraft(),
        .save = m_isNew ? tr("Create promotion") : tr("Save promotion")};
    if (state.hasDraft) {
        state.icon = Icon::Draft;
        state.state = tr("Draft");
    } else if (!m_isNew && !m_promotion.id.isNull()) {
        const auto now = catalogue::stateOf(
            m_promotion, catalogue::wallTimeOf(m_shop.clock().nowMs(), m_session.businessDay().timeZone));
        state.icon = stateIcon(now);
        state.state = stateWords(m_promotion, now);
    }
    if (!m_mayEdit)
        state.locked = tr("Needs the right “%1”.").arg(rightText(access::Right::EditProduct));
    m_stop->setVisible(!m_isNew && m_mayEdit);
    m_stop->setText(m_promotion.isArchived ? tr("Start") : tr("Stop"));
    m_stop->setAccessibleName(tr("%1: %2").arg(m_stop->text(), isolatedName(m_promotion.name)));
    m_copy->setVisible(!m_isNew && m_mayEdit);
    m_copy->setText(tr("Copy as new"));
    m_copy->setAccessibleName(tr("Copy %1 as a new promotion").arg(isolatedName(m_promotion.name)));
    setState(state);
}

void PromotionPane::retranslate() { showHeader(); }

} // namespace mizan::ui
