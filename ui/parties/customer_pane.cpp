// Tabs, drafts and verbs of one customer.
#include "ui/parties/customer_pane.h"

#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_list_queries.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/erase_customer.h"
#include "core/sales/sale_queries.h"
#include "core/store/fault.h"
#include "ui/access/right_words.h"
#include "ui/kit/banner.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/tabbed_pages.h"
#include "ui/kit/toast.h"
#include "ui/parties/customer_overview.h"
#include "ui/parties/receipt_sheet.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mizan::ui {

using access::Right;

CustomerPane::CustomerPane(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : RecordPane(parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currency)
    , m_confirm(new ConfirmBox)
    , m_tabs(new TabbedPages(0))
    , m_overview(new CustomerOverview(shop, m_session, currency))
    , m_form(new CustomerForm(currency, session.allows(Right::EditCustomer),
          session.allows(Right::EditCustomer) && session.allows(Right::SellOverLimit)))
    , m_bought(new QStackedWidget)
    , m_purchases(new CustomerPurchases(shop, m_session))
    , m_receipt(new ReceiptSheet(session.businessDay().timeZone))
    , m_archive(addButton())
    , m_erase(addButton())
{
    m_bought->addWidget(m_purchases);
    m_bought->addWidget(m_receipt);
    m_tabs->addPage([] { return tr("Overview"); }, scrolled(m_overview));
    m_tabs->addPage([] { return tr("Details"); }, scrolled(m_form));
    m_tabs->addPage([] { return tr("Purchases"); }, scrolled(m_bought));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_confirm);
    column->addWidget(m_tabs, 1);
    setBody(body);
    connect(m_form, &CustomerForm::edited, this, [this] { keepDraft(); });
    connect(m_archive, &QPushButton::clicked, this, [this] { archive(m_customer.id, !m_customer.isArchived); });
    connect(m_erase, &QPushButton::clicked, this, [this] { askErase(); });
    connect(m_purchases, &CustomerPurchases::receiptAsked, this, [this](const SaleId &sale) { openReceipt(sale); });
    connect(m_receipt, &ReceiptSheet::backAsked, this, [this] { m_bought->setCurrentWidget(m_purchases); });
    m_erase->setObjectName(QStringLiteral("erase"));
    retranslate();
}

void CustomerPane::showRecord(RecordId id)
{
    try {
        auto found = parties::findCustomer(m_shop.connection(), m_currency, id.as<struct PartyTag>());
        if (!found)
            return;
        m_customer = *std::move(found);
        m_isNew = false;
        m_request = m_shop.ids().make<FactId>();
        fillTabs();
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void CustomerPane::fillTabs()
{
    banner().hide();
    m_confirm->hide();
    m_form->setGroups(parties::customerGroups(m_shop.connection()));
    const auto draft = m_drafts.find(shown());
    m_form->setContents(draft == m_drafts.end() ? draftOf(m_customer) : draft->second);
    m_overview->show(m_customer);
    m_purchases->show(m_customer.id);
    m_bought->setCurrentWidget(m_purchases);
    showHeader();
}

void CustomerPane::startNew(const QString &card)
{
    try {
        if (!hasDraftOf(m_begun.as<struct RecordTag>()))
            m_begun = m_shop.ids().make<PartyId>();
        m_customer = {.id = m_begun, .name = {}};
        m_isNew = true;
        m_request = m_shop.ids().make<FactId>();
        fillTabs();
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    openTab(Tab::Details);
    if (!card.isEmpty())
        m_form->setCard(card);
    m_form->focusName();
}

void CustomerPane::openTab(Tab tab) { m_tabs->open(static_cast<int>(tab)); }

bool CustomerPane::takeScan(const QString &code)
{
    if (m_tabs->current() != static_cast<int>(Tab::Details) || !m_session.allows(Right::EditCustomer))
        return false;
    m_form->setCard(code.trimmed());
    return true;
}

void CustomerPane::keepDraft()
{
    m_drafts[shown()] = m_form->contents();
    m_request = m_shop.ids().make<FactId>(); // Other content is another request.
    showHeader();
    Q_EMIT draftChanged(shown());
}

void CustomerPane::discardDraft()
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

void CustomerPane::save()
{
    const auto customer = m_form->read(m_customer);
    if (!customer) {
        openTab(Tab::Details);
        return;
    }
    try {
        const auto answer = parties::saveCustomer(m_shop, m_session, {m_request, *customer});
        if (!answer) {
            openTab(Tab::Details);
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

void CustomerPane::archive(PartyId id, bool archived)
{
    try {
        auto customer = parties::findCustomer(m_shop.connection(), m_currency, id);
        if (!customer)
            return;
        customer->isArchived = archived;
        const auto answer = parties::saveCustomer(m_shop, m_session, {m_shop.ids().make<FactId>(), *customer});
        if (!answer) {
            banner().show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
        const QString name = isolatedName(customer->name);
        Toast::show(*window(),
            {archived ? tr("%1 is archived").arg(name) : tr("%1 is used again").arg(name), tr("Undo"),
                [this, id, archived] { archive(id, !archived); }});
        if (m_customer.id == id)
            showRecord(shown());
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    Q_EMIT saved(id.as<struct RecordTag>(), false);
}

/// What stands in the way is said before anybody is asked.
void CustomerPane::askErase()
{
    if (!m_session.allows(Right::EraseCustomer)) {
        banner().show(BannerKind::Info, tr("Needs the right “%1”.").arg(rightText(Right::EraseCustomer)));
        return;
    }
    try {
        const auto open = sales::checkErasable(m_shop.connection(), m_currency, m_customer.id);
        if (!open) {
            banner().show(BannerKind::Caution, sentenceFor(open.error()));
            return;
        }
        const QString name = isolatedName(m_customer.name);
        const auto papers = static_cast<int>(sales::papersKept(m_shop.connection(), m_customer.id));
        const QString kept = papers == 0 ? tr("They bought nothing.")
                                         : tr("%n receipt(s) and all sums stay, under nobody's name.", nullptr, papers);
        m_confirm->ask(
            {tr("Erase %1 for ever?").arg(name),
                tr("Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. "
                   "Nobody can bring them back. %1")
                    .arg(kept),
                tr("Erase for ever"), tr("Keep")},
            [this] { erase(); });
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void CustomerPane::erase()
{
    const RecordId id = shown();
    try {
        const auto answer =
            sales::eraseCustomer(m_shop, m_session, {m_shop.ids().make<FactId>(), m_customer.id, m_currency});
        if (!answer) {
            banner().show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    m_drafts.erase(id);
    m_customer = {};
    m_overview->clear();
    m_form->setContents({});
    Q_EMIT erased(id);
    Q_EMIT closeAsked();
}

void CustomerPane::openReceipt(SaleId id)
{
    try {
        const auto sale = sales::findSale(m_shop.connection(), id);
        if (!sale)
            return;
        const auto cashier = access::findUser(m_shop.connection(), sale->user);
        m_receipt->show(*sale, cashier ? cashier->name : QString());
        m_bought->setCurrentWidget(m_receipt);
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void CustomerPane::showHeader()
{
    PaneState state {.title = m_isNew ? tr("New customer") : isolatedName(m_customer.name),
        .isNew = m_isNew,
        .hasDraft = hasDraft(),
        .save = m_isNew ? tr("Create customer") : tr("Save customer")};
    if (state.hasDraft) {
        state.icon = Icon::Draft;
        state.state = tr("Draft");
    } else if (m_customer.isArchived) {
        state.icon = Icon::Box;
        state.state = tr("Archived");
    } else if (m_customer.isBlocked) {
        state.icon = Icon::Error;
        state.state = tr("Blocked");
    }
    const bool mayEdit = m_session.allows(Right::EditCustomer);
    if (!mayEdit)
        state.locked = tr("Needs the right “%1”.").arg(rightText(Right::EditCustomer));
    m_archive->setVisible(!m_isNew && mayEdit);
    m_archive->setText(m_customer.isArchived ? tr("Use again") : tr("Archive"));
    m_archive->setAccessibleName(tr("%1: %2").arg(m_archive->text(), isolatedName(m_customer.name)));
    m_erase->setVisible(!m_isNew);
    m_erase->setText(tr("Erase…"));
    m_erase->setAccessibleName(tr("Erase %1").arg(isolatedName(m_customer.name)));
    m_erase->setIcon(m_session.allows(Right::EraseCustomer)
            ? QIcon()
            : icon(Icon::Lock, Theme::current().color(Token::Text2), layoutDirection(), 16));
    setState(state);
}

void CustomerPane::retranslate()
{
    if (!m_customer.id.isNull() && !m_isNew)
        showRecord(shown());
    else
        showHeader();
}

} // namespace mizan::ui
