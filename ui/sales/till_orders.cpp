// Orders: lists, placing, paying.
#include "ui/sales/till_orders.h"

#include "core/access/company.h"
#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/collect_order.h"
#include "core/sales/pay_order.h"
#include "core/sales/payment_without_goods.h"
#include "core/sales/place_order.h"
#include "core/sales/settle_account.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/document_lists.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_keys.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::OrderKind;

namespace {

constexpr std::size_t ShownOrders = 40;
constexpr std::size_t ShownTwice = 5;
constexpr int ShownPeople = 8;
constexpr std::array<qint64, 4> UsualDays {3, 7, 14, 30};
constexpr qint64 MostDays = 3650;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillOrders)
};

} // namespace

QString TillOrders::customerName(PartyId customer) const
{
    return nameOfCustomer(m_till.m_shop, m_till.m_terms.currency, customer);
}

QString TillOrders::detailOf(const sales::OrderRow &row) const
{
    QStringList parts; // The number last: where there is little room it gives way to the day.
    if (row.kind == OrderKind::Layaway)
        parts += Words::tr("Layaway");
    const BusinessDate today = m_till.m_session.businessDate(m_till.m_shop.clock().nowMs());
    if (row.expires && *row.expires < today)
        parts += Words::tr("Ended on %1").arg(dateText(*row.expires));
    else if (row.expires)
        parts += Words::tr("Until %1").arg(dateText(*row.expires));
    if (row.wantedBy)
        parts += Words::tr("For %1").arg(dateText(*row.wantedBy));
    parts += isolated(row.number.toText());
    return parts.join(u" · "_s);
}

/// "2 × Bread, 1 × Soap".
QString TillOrders::goodsOf(const sales::OrderDetail &order) const
{
    QStringList goods;
    for (const sales::TicketLine &line : order.order.ticket.lines)
        goods += Words::tr("%1 × %2").arg(quantityText(line.quantity), isolatedName(line.product->name));
    return goods.join(u", "_s);
}

void TillOrders::offerList()
{
    ChoicePanelView view {.title = Words::tr("Customer orders"),
        .queryPlaceholder = Words::tr("Customer, or number of the order"),
        .empty = Words::tr("No order is open. Ring up the goods, choose the customer, then come back here.")};
    list(view);
    m_till.offer(ChoiceKind::Orders, std::move(view));
}

void TillOrders::list(ChoicePanelView &view)
{
    m_rows.clear();
    view.rows.clear();
    view.current = 0;
    const QString typed = view.query.trimmed();
    const sales::Ticket &ticket = m_till.ticket();
    if (typed.isEmpty() && !sales::isEmpty(ticket) && ticket.mode == sales::TicketMode::Sale && !ticket.order) {
        const QString whose = ticket.customer
            ? Words::tr("For %1").arg(customerName(*ticket.customer))
            : Words::tr("Choose the customer first: %1").arg(isolated(tillKeyOf(TillAction::Customer)));
        m_rows = {{Row::Kind::Place, OrderKind::Order}, {Row::Kind::Place, OrderKind::Layaway}};
        view.rows = {{Icon::Add, Words::tr("Order these goods"), whose, amountText(m_till.totalDue())},
            {Icon::Add, Words::tr("Layaway: pay in parts, take them then"), whose, amountText(m_till.totalDue())}};
    }
    if (typed.isEmpty()) {
        addEndedTwice(view);
        addOpenOrders(view, {}, {});
        return;
    }
    if (const auto number = typedDocumentNumber(typed))
        addOpenOrders(view, {}, number);
    for (const parties::CustomerHit &person : parties::searchCustomers(m_till.m_shop.connection(), typed, ShownPeople))
        addOpenOrders(view, person.id, {});
    view.empty = Words::tr("No open order matches %1.").arg(isolatedName(typed));
}

void TillOrders::addOpenOrders(ChoicePanelView &view, std::optional<PartyId> customer, std::optional<qint64> number)
{
    for (const sales::OrderRow &row :
        sales::openOrders(m_till.m_shop.connection(), {.count = ShownOrders, .customer = customer, .number = number})) {
        m_rows.push_back({.kind = Row::Kind::Open, .order = row.id});
        view.rows.push_back({row.kind == OrderKind::Layaway ? Icon::Hold : Icon::Box, customerName(row.customer),
            detailOf(row), row.left().isZero() ? Words::tr("Paid") : Words::tr("%1 left").arg(amountText(row.left()))});
    }
}

/// Two tills that did not hear of each other ended one order: money or goods are out twice until somebody looks.
void TillOrders::addEndedTwice(ChoicePanelView &view)
{
    for (const sales::OrderRow &row : sales::ordersEndedTwice(m_till.m_shop.connection(), ShownTwice)) {
        m_rows.push_back({.kind = Row::Kind::Twice, .order = row.id});
        view.rows.push_back(
            {Icon::Warning, customerName(row.customer), Words::tr("Ended twice: %1").arg(isolated(row.number.toText())),
                row.held.isZero() ? QString() : amountText(row.held)});
    }
}

/// By whom, where and when each time.
void TillOrders::explainTwice(sales::OrderId id)
{
    QStringList ends;
    for (const sales::OrderEnd &end : sales::endsOf(m_till.m_shop.connection(), id)) {
        const auto user = access::findUser(m_till.m_shop.connection(), end.user);
        const auto till = access::tillOfDevice(m_till.m_shop.connection(), end.till);
        const QString by = isolatedName(user ? user->name : QString());
        const QString where = isolated(till ? till->code : QString());
        ends += end.number.isEmpty()
            ? Words::tr("Cancelled by %1, %2, %3").arg(by, where, dateText(end.date))
            : Words::tr("Collected with %1 by %2, %3, %4").arg(isolated(end.number), by, where, dateText(end.date));
    }
    m_till.say(FeedbackLevel::Notice, ends.join(u" · "_s), Tone::Attention);
}

void TillOrders::choose(ChoiceKind kind, const ChoicePanelView &list, std::optional<std::size_t> row)
{
    if (kind == ChoiceKind::OrderDay) {
        const auto typed = readWholeNumber(list.query.trimmed());
        const bool isTyped = !row || *row == 0; // Enter beside what was typed.
        if (isTyped && !list.query.trimmed().isEmpty() && (!typed || *typed > MostDays))
            m_till.say(FeedbackLevel::Error, typingErrorText(TypingError::NotANumber, 0), Tone::Error);
        else if (isTyped)
            place(typed);
        else
            place(UsualDays[*row - 1]);
    } else if (kind == ChoiceKind::CancelOrder) {
        if (row)
            cancel(list, *row);
    } else if (row && *row < m_rows.size()) {
        chooseRow(Row(m_rows[*row]));
    }
}

void TillOrders::chooseRow(const Row &row)
{
    if (row.kind == Row::Kind::Place) {
        offerDay(row.placed);
        return;
    }
    if (row.kind == Row::Kind::Twice) {
        explainTwice(*row.order);
        return;
    }
    const auto order = sales::findOpenOrder(m_till.m_shop.connection(), *row.order);
    if (row.kind == Row::Kind::Print) {
        print(*row.order);
        return;
    }
    if (!order) {
        m_till.refuse(order.error());
        return;
    }
    switch (row.kind) {
    case Row::Kind::Collect:
        collect(*order);
        return;
    case Row::Kind::Pay:
        startPaying(*order);
        return;
    case Row::Kind::Cancel:
        offerCancel(*order);
        return;
    default:
        offer(*order);
        return;
    }
}

/// Without a customer nobody can be told that it is here, and nobody's money can be given back.
void TillOrders::offerDay(OrderKind kind)
{
    if (m_till.refusePaymentStarted())
        return;
    if (!m_till.ticket().customer) {
        m_till.offerCustomers();
        m_till.say(FeedbackLevel::Notice, Words::tr("Whose order is it? Choose the customer, then order again."),
            Tone::Attention);
        return;
    }
    m_placing = kind;
    m_newOrder = m_till.m_shop.ids().make<sales::OrderId>();
    const bool isLayaway = kind == OrderKind::Layaway;
    ChoicePanelView view {.title = isLayaway ? Words::tr("Until when is it kept?") : Words::tr("When is it wanted?"),
        .text = Words::tr("Type a number of days, or choose."),
        .queryPlaceholder = Words::tr("Days"),
        .rows = {{Icon::None, isLayaway ? Words::tr("Without an end") : Words::tr("No day")}}};
    const BusinessDate today = m_till.m_session.businessDate(m_till.m_shop.clock().nowMs());
    for (const qint64 days : UsualDays)
        view.rows.push_back({Icon::Clock, Words::tr("In %n day(s)", nullptr, static_cast<int>(days)), {},
            dateText(BusinessDate::fromDays(today.days() + days))});
    m_till.offer(ChoiceKind::OrderDay, std::move(view));
}

void TillOrders::place(std::optional<qint64> days)
{
    m_till.renewPrices();
    const BusinessDate today = m_till.m_session.businessDate(m_till.m_shop.clock().nowMs());
    const auto day = days ? std::optional(BusinessDate::fromDays(today.days() + *days)) : std::nullopt;
    const bool isLayaway = *m_placing == OrderKind::Layaway;
    const auto order = sales::placeOrder(m_till.m_shop, m_till.m_session,
        {.id = m_newOrder,
            .kind = *m_placing,
            .ticket = m_till.ticket(),
            .wantedBy = isLayaway ? std::nullopt : day,
            .expires = isLayaway ? day : std::nullopt});
    if (!order) {
        m_till.refuse(order.error());
        return;
    }
    m_till.startTicket();
    m_till.showKeys();
    m_fresh = order->id;
    offer(order->id);
    m_till.say(FeedbackLevel::Good,
        Words::tr("%1 is kept: its goods are reserved.").arg(isolated(order->number.toText())), Tone::ItemAdded);
}

void TillOrders::offer(sales::OrderId id)
{
    if (const auto order = sales::findOrder(m_till.m_shop.connection(), id))
        offer(*order);
}

/// What can be done with it; Enter does what is usual next.
void TillOrders::offer(const sales::OrderDetail &detail)
{
    const sales::Order &order = detail.order;
    const bool isOpen = detail.state == sales::OrderState::Open;
    const bool isPaid = detail.left().isZero();
    const bool isLayaway = order.kind == OrderKind::Layaway;
    ChoicePanelView view {
        .title = Words::tr("%1 · %2").arg(customerName(order.customer()), isolated(order.number.toText())),
        .text = goodsOf(detail)};
    m_rows.clear();
    const auto add = [&](Row::Kind kind, ChoiceRow shown) {
        m_rows.push_back({.kind = kind, .order = order.id});
        view.rows.push_back(std::move(shown));
    };
    const ChoiceRow collect {Icon::Cart, Words::tr("Collect"),
        isPaid ? Words::tr("All of it is paid") : Words::tr("What is left is paid now"), amountText(detail.left())};
    const ChoiceRow pay {Icon::Cash,
        detail.held().isZero() ? Words::tr("Take a deposit") : Words::tr("Take a further payment"),
        Words::tr("%1 paid of %2").arg(amountText(detail.held()), amountText(order.total)), {}};
    if (isOpen && !isPaid && (isLayaway || detail.held().isZero()))
        add(Row::Kind::Pay, pay);
    if (isOpen && (isPaid || !isLayaway))
        add(Row::Kind::Collect, collect);
    if (isOpen && !isPaid && !isLayaway && !detail.held().isZero())
        add(Row::Kind::Pay, pay);
    add(Row::Kind::Print, {Icon::Printer, Words::tr("Print the slip"), detailOf(sales::rowOf(detail))});
    if (isOpen)
        add(Row::Kind::Cancel, {Icon::Trash, Words::tr("Cancel the order…"), Words::tr("Its goods are free again")});
    m_till.offer(ChoiceKind::Order, std::move(view));
}

bool TillOrders::scan(const QString &code)
{
    const auto found = sales::findOrderByNumber(m_till.m_shop.connection(), code.trimmed().toUpper());
    if (!found)
        return false;
    m_till.showKeys();
    offer(*found);
    if (found->state == sales::OrderState::Collected)
        m_till.say(FeedbackLevel::Notice, Words::tr("This order was collected already."), Tone::Attention);
    else if (found->state == sales::OrderState::Cancelled)
        m_till.say(FeedbackLevel::Notice, Words::tr("This order was cancelled."), Tone::Attention);
    return true;
}

void TillOrders::startPaying(const sales::OrderDetail &order)
{
    m_till.m_settling = SettleQuestion {.id = m_till.m_shop.ids().make<FactId>(),
        .customer = order.order.customer(),
        .owed = order.left(),
        .order = order.order.id,
        .title = Words::tr("Left of %1").arg(isolated(order.order.number.toText()))};
    m_till.m_state.feedback = {};
    m_till.showTender();
}

void TillOrders::take(const SettleQuestion &question, const sales::Tender &tender)
{
    const auto paid = sales::payOrder(m_till.m_shop, m_till.m_session,
        {question.id, *question.order, sales::settledBy(question.owed, tender, m_till.m_terms), {tender}});
    if (!paid) {
        m_till.refuse(paid.error());
        return;
    }
    if (tender.isCash() && m_till.m_outlets.openDrawer)
        m_till.m_outlets.openDrawer();
    m_till.beep(Tone::Paid);
    ChangePanelView view {.change = paid->change,
        .pieces = piecesText(paid->change),
        .paid = Words::tr("Payment %1 · %2 %3 · Left to pay %4")
            .arg(isolated(paid->number.toText()), tenderName(tender.method), handedOverText(tender),
                moneyText(paid->left)),
        .foreign = foreignChangeText({tender})};
    if (m_till.m_outlets.printOrder)
        view.paper = m_till.m_outlets.printOrder(paid->id, 0);
    m_till.m_settling.reset();
    m_fresh.reset();
    m_till.m_tender = {};
    m_till.m_buffer.clear();
    m_shown = paid->id;
    m_till.m_state.panel = std::move(view);
    m_till.m_state.feedback = {};
    m_till.changed();
}

bool TillOrders::printAgain()
{
    if (!m_shown || !m_till.m_outlets.printOrder)
        return false;
    m_till.reprint(sales::PaperKind::Order, *m_shown, Words::tr("Print the slip again."));
    return true;
}

void TillOrders::print(sales::OrderId id)
{
    if (!m_till.m_outlets.printOrder)
        m_till.say(FeedbackLevel::Notice, Words::tr("No printer is set up. The order is kept."));
    else if (std::exchange(m_fresh, std::nullopt) == id)
        m_till.say(FeedbackLevel::Notice, m_till.m_outlets.printOrder(id.as<FactTag>(), 0));
    else
        m_till.reprint(sales::PaperKind::Order, id.as<FactTag>(), Words::tr("Print the slip again."));
}

} // namespace mizan::ui
