// Quotations: lists, giving, papers.
#include "ui/sales/till_quotations.h"

#include "core/access/company.h"
#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/give_quotation.h"
#include "core/sales/sale_queries.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/document_lists.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_keys.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr std::size_t ShownQuotations = 40;
constexpr int ShownPeople = 8;
constexpr std::array<qint64, 4> UsualDays {14, 7, 30, 90}; ///< The first is taken by Enter alone.
constexpr qint64 MostDays = 3650;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillQuotations)
};

} // namespace

BusinessDate TillQuotations::today() const { return m_till.m_session.businessDate(m_till.m_shop.clock().nowMs()); }

QString TillQuotations::whose(const std::optional<PartyId> &customer, const QString &name) const
{
    if (!customer)
        return name.isEmpty() ? Words::tr("Erased name") : isolatedName(name);
    return nameOfCustomer(m_till.m_shop, m_till.m_terms.currency, *customer);
}

QString TillQuotations::validity(BusinessDate until) const
{
    return (until < today() ? Words::tr("Ended on %1") : Words::tr("Valid until %1")).arg(dateText(until));
}

/// "Sold: B1-T1-2026-000012 · Lena, T1, 3 November 2026".
QString TillQuotations::endOf(const sales::QuotationDetail &quotation) const
{
    QStringList ends;
    for (const sales::QuotationEnd &end : quotation.ends) {
        const QString what = end.state == sales::QuotationState::Sold ? Words::tr("Sold")
            : end.state == sales::QuotationState::Ordered             ? Words::tr("Ordered")
            : end.state == sales::QuotationState::Replaced            ? Words::tr("Replaced")
                                                                      : Words::tr("Cancelled");
        const auto user = access::findUser(m_till.m_shop.connection(), end.user);
        const auto till = access::tillOfDevice(m_till.m_shop.connection(), end.till);
        const QString by = isolatedName(user ? user->name : QString());
        const QString day = dateText(m_till.m_session.businessDate(end.atMs));
        const QString where = isolated(till ? till->code : QString());
        ends += end.number.isEmpty() ? Words::tr("%1 · %2, %3, %4").arg(what, by, where, day)
                                     : Words::tr("%1: %2 · %3, %4, %5").arg(what, isolated(end.number), by, where, day);
    }
    return ends.join(u'\n');
}

void TillQuotations::offerList()
{
    ChoicePanelView view {.title = Words::tr("Quotations"),
        .queryPlaceholder = Words::tr("Name, or number of the quotation"),
        .empty = Words::tr("No quotation is open. Ring up the goods, then come back here.")};
    list(view);
    m_till.offer(ChoiceKind::Quotations, std::move(view));
}

void TillQuotations::list(ChoicePanelView &view)
{
    m_rows.clear();
    view.rows.clear();
    view.current = 0;
    const QString typed = view.query.trimmed();
    const sales::Ticket &ticket = m_till.ticket();
    if (typed.isEmpty()) {
        if (!sales::isEmpty(ticket) && ticket.mode == sales::TicketMode::Sale && !ticket.order) {
            m_rows = {{Row::Kind::Give}};
            view.rows = {{Icon::Add, Words::tr("Give a quotation for these goods"),
                ticket.customer
                    ? Words::tr("For %1").arg(whose(ticket.customer, {}))
                    : Words::tr("For a name, or a customer: %1").arg(isolated(tillKeyOf(TillAction::Customer))),
                amountText(m_till.m_state.totals.total)}};
        }
        const bool isTheirs = sales::isEmpty(ticket) && ticket.customer; // Their card was scanned before.
        addOpen(view, {.count = ShownQuotations, .customer = isTheirs ? ticket.customer : std::nullopt});
        return;
    }
    if (const auto number = typedDocumentNumber(typed))
        addOpen(view, {.count = ShownQuotations, .number = number});
    for (const parties::CustomerHit &person : parties::searchCustomers(m_till.m_shop.connection(), typed, ShownPeople))
        addOpen(view, {.count = ShownQuotations, .customer = person.id});
    addOpen(view, {.count = ShownQuotations, .name = typed});
    view.empty = Words::tr("No open quotation matches %1.").arg(isolatedName(typed));
}

void TillQuotations::addOpen(ChoicePanelView &view, const sales::QuotationListRequest &request)
{
    for (const sales::QuotationRow &row : sales::openQuotations(m_till.m_shop.connection(), request)) {
        m_rows.push_back({Row::Kind::Open, row.id});
        view.rows.push_back({row.validUntil < today() ? Icon::Clock : Icon::Receipt, whose(row.customer, row.name),
            Words::tr("%1 · %2").arg(validity(row.validUntil), isolated(row.number.toText())), amountText(row.total)});
    }
}

void TillQuotations::choose(ChoiceKind kind, const ChoicePanelView &list, std::optional<std::size_t> row)
{
    if (kind == ChoiceKind::QuotationName) {
        m_name = list.query.simplified();
        if (m_name.isEmpty())
            m_till.offerCustomers();
        else
            offerDay();
    } else if (kind == ChoiceKind::QuotationDay) {
        chooseDay(list, row);
    } else if (kind == ChoiceKind::CancelQuotation) {
        if (row)
            cancel(*row);
    } else if (row && *row < m_rows.size()) {
        chooseRow(Row(m_rows[*row]));
    }
}

void TillQuotations::chooseDay(const ChoicePanelView &list, std::optional<std::size_t> row)
{
    const QString typed = list.query.trimmed();
    const auto days = readWholeNumber(typed);
    if (typed.isEmpty() || (row && *row > 0))
        give(UsualDays[row.value_or(0)]);
    else if (!days || *days > MostDays)
        m_till.say(FeedbackLevel::Error, typingErrorText(TypingError::NotANumber, 0), Tone::Error);
    else
        give(*days);
}

void TillQuotations::chooseRow(const Row &row)
{
    switch (row.kind) {
    case Row::Kind::Give:
        if (m_till.refusePaymentStarted())
            return;
        m_new = m_till.m_shop.ids().make<sales::QuotationId>();
        m_name.clear();
        if (m_till.ticket().customer)
            offerDay();
        else
            offerName();
        return;
    case Row::Kind::Open:
        offer(*row.quotation);
        return;
    case Row::Kind::Sell:
        use(*row.quotation, Prices::Quoted, false);
        return;
    case Row::Kind::Reprice:
        use(*row.quotation, Prices::Todays, false);
        return;
    case Row::Kind::Order:
        use(*row.quotation, Prices::Quoted, true);
        return;
    case Row::Kind::Print:
        print(*row.quotation);
        return;
    case Row::Kind::Save:
        save(*row.quotation);
        return;
    case Row::Kind::Erase:
    case Row::Kind::Cancel:
        if (const auto found = sales::findQuotation(m_till.m_shop.connection(), *row.quotation))
            row.kind == Row::Kind::Erase ? erase(*found) : offerCancel(*found);
        return;
    }
}

void TillQuotations::offerName()
{
    m_till.offer(ChoiceKind::QuotationName,
        {.title = Words::tr("Whose quotation is it?"),
            .text = Words::tr("Type a name and press Enter, or choose a customer."),
            .queryPlaceholder = Words::tr("Name"),
            .rows = {{Icon::Check, Words::tr("For the name that was typed"),
                Words::tr("Nothing typed: choose a customer")}}});
}

void TillQuotations::offerDay()
{
    ChoicePanelView view {.title = Words::tr("How long is it valid?"),
        .text = Words::tr("Type a number of days, or choose."),
        .queryPlaceholder = Words::tr("Days")};
    for (const qint64 days : UsualDays)
        view.rows.push_back({Icon::Clock, Words::tr("%n day(s)", nullptr, static_cast<int>(days)), {},
            dateText(BusinessDate::fromDays(today().days() + days))});
    m_till.offer(ChoiceKind::QuotationDay, std::move(view));
}

void TillQuotations::give(qint64 days)
{
    m_till.renewPrices();
    const auto quotation = sales::giveQuotation(m_till.m_shop, m_till.m_session,
        {m_new, m_till.ticket(), BusinessDate::fromDays(today().days() + days), m_name});
    if (!quotation) {
        m_till.refuse(quotation.error());
        return;
    }
    m_till.startTicket();
    m_till.showKeys();
    m_fresh = quotation->id;
    offer(quotation->id);
    m_till.say(FeedbackLevel::Good,
        Words::tr("%1 is kept. Nothing is reserved.").arg(isolated(quotation->number.toText())), Tone::ItemAdded);
}

void TillQuotations::offer(sales::QuotationId id)
{
    if (const auto quotation = sales::findQuotation(m_till.m_shop.connection(), id))
        offer(*quotation);
}

/// What can be done with it; Enter does what is usual next.
void TillQuotations::offer(const sales::QuotationDetail &detail)
{
    const sales::Quotation &quotation = detail.quotation;
    const bool isOpen = detail.state == sales::QuotationState::Open;
    const bool isValid = quotation.isValidOn(today());
    const QString total = amountText(quotation.total);
    QStringList goods;
    for (const sales::TicketLine &line : quotation.ticket.lines)
        goods += Words::tr("%1 × %2").arg(quantityText(line.quantity), isolatedName(line.product->name));
    ChoicePanelView view {.title = Words::tr("%1 · %2").arg(
                              whose(quotation.ticket.customer, detail.name), isolated(quotation.number.toText())),
        .text = isOpen ? goods.join(u", "_s) : endOf(detail)};
    m_rows.clear();
    const auto add = [&](Row::Kind kind, ChoiceRow shown) {
        m_rows.push_back({kind, quotation.id});
        view.rows.push_back(std::move(shown));
    };
    if (m_fresh == quotation.id)
        add(Row::Kind::Print, {Icon::Printer, Words::tr("Print the slip"), validity(quotation.validUntil)});
    if (isOpen && isValid)
        add(Row::Kind::Sell, {Icon::Cart, Words::tr("Sell at these prices"), validity(quotation.validUntil), total});
    if (isOpen && !isValid)
        add(Row::Kind::Reprice, {Icon::Cart, Words::tr("Sell at today's prices"), validity(quotation.validUntil)});
    if (isOpen && !isValid)
        add(Row::Kind::Sell, {Icon::Lock, Words::tr("Sell at the old prices"), Words::tr("Needs an approval"), total});
    if (isOpen && isValid)
        add(Row::Kind::Order,
            {Icon::Box, Words::tr("Order these goods, with a deposit"), Words::tr("They are then reserved")});
    if (m_fresh != quotation.id)
        add(Row::Kind::Print, {Icon::Printer, Words::tr("Print the slip"), validity(quotation.validUntil)});
    add(Row::Kind::Save, {Icon::Receipt, Words::tr("Save as a sheet (PDF)")});
    if (!detail.name.isEmpty())
        add(Row::Kind::Erase, {Icon::Trash, Words::tr("Erase the name…"), Words::tr("For ever, from every copy")});
    if (isOpen)
        add(Row::Kind::Cancel, {Icon::Trash, Words::tr("Cancel the quotation…")});
    m_till.offer(ChoiceKind::Quotation, std::move(view));
}

bool TillQuotations::scan(const QString &code)
{
    const auto found = sales::findQuotationByNumber(m_till.m_shop.connection(), code.trimmed().toUpper());
    if (!found)
        return false;
    m_till.showKeys();
    offer(*found);
    if (found->state == sales::QuotationState::Cancelled)
        m_till.say(FeedbackLevel::Notice, Words::tr("This quotation was cancelled."), Tone::Attention);
    else if (found->state != sales::QuotationState::Open)
        m_till.say(FeedbackLevel::Notice, Words::tr("This quotation was used already."), Tone::Attention);
    else if (!found->quotation.isValidOn(today()))
        m_till.say(FeedbackLevel::Notice, validity(found->quotation.validUntil), Tone::Attention);
    return true;
}

void TillQuotations::print(sales::QuotationId id)
{
    if (!m_till.m_outlets.printQuotation)
        m_till.say(FeedbackLevel::Notice, Words::tr("No printer is set up. The quotation is kept."));
    else if (m_fresh == id && std::exchange(m_fresh, std::nullopt))
        m_till.say(FeedbackLevel::Notice, m_till.m_outlets.printQuotation(id.as<FactTag>(), 0));
    else
        m_till.reprint(sales::PaperKind::Quotation, id.as<FactTag>(), Words::tr("Print the slip again."));
}

void TillQuotations::save(sales::QuotationId id)
{
    if (!m_till.m_outlets.saveQuotation)
        m_till.say(FeedbackLevel::Notice, Words::tr("This machine keeps no sheets. The quotation is kept."));
    else
        m_till.say(FeedbackLevel::Notice, m_till.m_outlets.saveQuotation(id.as<FactTag>()));
}

} // namespace mizan::ui
