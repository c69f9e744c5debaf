// What of the sale is handed over later, and where it goes.
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_hand_overs.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr qint64 MostDays = 3650;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillHandOvers)
};

} // namespace

void TillHandOvers::offerLater()
{
    const sales::Ticket &ticket = m_till.ticket();
    if (m_till.refusePaymentStarted())
        return;
    if (sales::isEmpty(ticket) || ticket.mode != sales::TicketMode::Sale) {
        m_till.say(FeedbackLevel::Notice, Words::tr("Ring up the goods first, then say what is handed over later."));
        return;
    }
    ChoicePanelView view {.title = Words::tr("Handed over later"),
        .text =
            ticket.delivery ? whereWords(*ticket.delivery) : Words::tr("They are paid now and kept aside until then."),
        .queryPlaceholder = Words::tr("How many of the next line chosen")};
    m_rows = {{.kind = Row::Kind::All}};
    const bool hasLater = sales::hasLater(ticket);
    view.rows = {
        {hasLater ? Icon::Cart : Icon::Box, hasLater ? Words::tr("Take all of it now") : Words::tr("All of it later")}};
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const sales::TicketLine &line = ticket.lines[i];
        if (!line.product || !line.product->isStocked)
            continue;
        m_rows.push_back({.kind = Row::Kind::Line, .line = i});
        view.rows.push_back({line.later.isZero() ? Icon::Cart : Icon::Box, isolatedName(line.product->name), {},
            Words::tr("%1 of %2 later").arg(quantityText(line.later), quantityText(line.quantity))});
    }
    if (hasLater) {
        m_rows.push_back({.kind = Row::Kind::Where});
        view.rows.push_back(
            {Icon::Pencil, Words::tr("Where it goes, and when…"), Words::tr("Or the customer comes for it")});
    }
    m_till.offer(ChoiceKind::Later, std::move(view));
}

void TillHandOvers::chooseLater(const Row &row, const QString &typed)
{
    sales::Ticket next = m_till.ticket();
    if (row.kind == Row::Kind::Where) {
        m_note = next.delivery.value_or(sales::DeliveryNote {});
        askWhere(next.customer ? Asked::Address : Asked::Name);
        return;
    }
    if (row.kind == Row::Kind::All) {
        if (sales::hasLater(next)) {
            for (sales::TicketLine &line : next.lines)
                line.later = {};
        } else {
            sales::setAllLater(next);
        }
    } else {
        const sales::TicketLine &line = next.lines[row.line];
        const auto number = readQuantity(typed);
        const Quantity all = line.later.isZero() ? line.quantity : Quantity();
        if (!typed.isEmpty() && !number.value) {
            m_till.say(FeedbackLevel::Error, typingErrorText(number.error, 0), Tone::Error);
            return;
        }
        const auto set = sales::setLater(next, line.id, typed.isEmpty() ? all : *number.value);
        if (!set) {
            m_till.refuse(set.error());
            return;
        }
    }
    m_till.commit(std::move(next), std::nullopt);
    offerLater();
}

void TillHandOvers::askWhere(Asked asked)
{
    m_asked = asked;
    ChoicePanelView view {.title = {},
        .text = Words::tr("Enter goes on; nothing typed: not said."),
        .rows = {{Icon::Check, Words::tr("Go on"), {}, Words::tr("Enter")}}};
    const auto &customer = m_till.ticket().customer;
    const auto known =
        customer ? parties::findCustomer(m_till.m_shop.connection(), m_till.m_terms.currency, *customer) : std::nullopt;
    switch (asked) {
    case Asked::Name:
        view.title = Words::tr("Who gets it?");
        view.queryPlaceholder = Words::tr("Name");
        view.query = m_note.name;
        break;
    case Asked::Phone:
        view.title = Words::tr("How are they reached?");
        view.queryPlaceholder = Words::tr("Phone");
        view.query = m_note.phone;
        break;
    case Asked::Address:
        view.title = Words::tr("Where does it go?");
        view.queryPlaceholder = Words::tr("Address");
        view.query =
            m_note.address.isEmpty() && known ? QString(known->address).replace(u'\n', u", "_s) : m_note.address;
        break;
    case Asked::Note:
        view.title = Words::tr("What does the driver have to know?");
        view.queryPlaceholder = Words::tr("Note");
        view.query = m_note.note;
        break;
    case Asked::Days:
        view.title = Words::tr("In how many days is it expected?");
        view.queryPlaceholder = Words::tr("Days");
        break;
    }
    m_till.offer(ChoiceKind::Delivery, std::move(view));
}

void TillHandOvers::answerWhere(const QString &typed)
{
    if (m_asked != Asked::Days && typed.size() > sales::MaxNoteLength) {
        m_till.refuse({sales::rules::DeliveryMustFit, u"delivery"_s, {{"highest", qint64 {sales::MaxNoteLength}}}});
        return;
    }
    switch (m_asked) {
    case Asked::Name:
        m_note.name = typed;
        askWhere(Asked::Phone);
        return;
    case Asked::Phone:
        m_note.phone = typed;
        askWhere(Asked::Address);
        return;
    case Asked::Address:
        m_note.address = typed;
        askWhere(Asked::Note);
        return;
    case Asked::Note:
        m_note.note = typed;
        askWhere(Asked::Days);
        return;
    case Asked::Days:
        keepWhere();
        return;
    }
}

void TillHandOvers::keepWhere()
{
    const auto *panel = std::get_if<ChoicePanelView>(&m_till.m_state.panel);
    const QString typed = panel ? panel->query.trimmed() : QString();
    const auto days = readWholeNumber(typed);
    if (!typed.isEmpty() && (!days || *days > MostDays)) {
        m_till.say(FeedbackLevel::Error, typingErrorText(TypingError::NotANumber, 0), Tone::Error);
        return;
    }
    const BusinessDate today = m_till.m_session.businessDate(m_till.m_shop.clock().nowMs());
    m_note.day = typed.isEmpty() ? std::nullopt : std::optional(BusinessDate::fromDays(today.days() + *days));
    sales::Ticket next = m_till.ticket();
    next.delivery = m_note == sales::DeliveryNote {} ? std::nullopt : std::optional(m_note);
    m_till.commit(std::move(next), std::nullopt);
    offerLater();
}

} // namespace mizan::ui
