// Goods to hand over: the list, what leaves now, its paper.
#include "ui/sales/till_hand_overs.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/label_record.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/delivery.h"
#include "core/sales/erase_name.h"
#include "core/sales/lot_check.h"
#include "core/stock/lot_queries.h"
#include "core/stock/place.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/document_lists.h"
#include "ui/sales/shop_till.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::Tracking;

namespace {

constexpr std::size_t ShownSales = 40;
constexpr int ShownPeople = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillHandOvers)
};

} // namespace

QString TillHandOvers::whose(const sales::SaleDetail &sale) const
{
    if (sale.sale.customer)
        return nameOfCustomer(m_till.m_shop, sale.sale.currency, *sale.sale.customer);
    const QString name =
        sale.sale.delivery ? sales::openDelivery(m_till.m_shop.connection(), *sale.sale.delivery).name : QString();
    return name.isEmpty() ? Words::tr("Whoever has the receipt") : isolatedName(name);
}

QString TillHandOvers::whereWords(const sales::DeliveryNote &note) const
{
    QStringList parts;
    if (note.day)
        parts += Words::tr("Expected on %1").arg(dateText(*note.day));
    for (const QString &text : {note.address, note.note})
        if (!text.isEmpty())
            parts += isolatedName(QString(text).replace(u'\n', u", "_s));
    if (!note.phone.isEmpty())
        parts += isolated(note.phone);
    return parts.join(u" · "_s);
}

void TillHandOvers::offerList()
{
    ChoicePanelView view {.title = Words::tr("To hand over"),
        .queryPlaceholder = Words::tr("Customer, or number of the receipt"),
        .empty = Words::tr("Nothing is to be handed over. In a sale, the menu says what is delivered later.")};
    list(view);
    m_till.offer(ChoiceKind::HandOvers, std::move(view));
}

void TillHandOvers::list(ChoicePanelView &view)
{
    m_rows.clear();
    view.rows.clear();
    view.current = 0;
    const auto add = [&](const sales::HandOverListRequest &request) {
        for (const sales::SaleDetail &sale : sales::salesToHandOver(m_till.m_shop.connection(), request)) {
            Quantity left;
            bool isTwice = false;
            for (const sales::LaterGoods &row : sales::laterGoods(m_till.m_shop.connection(), sale)) {
                left += std::max(row.owed, Quantity());
                isTwice = isTwice || row.owed.isNegative();
            }
            const auto day = sale.sale.delivery ? sale.sale.delivery->day : std::nullopt;
            const QString when = day ? Words::tr("Expected on %1").arg(dateText(*day))
                                     : Words::tr("Sold on %1").arg(dateText(sale.date));
            m_rows.push_back({.kind = Row::Kind::Sale, .sale = sale.id});
            view.rows.push_back({isTwice ? Icon::Warning : Icon::Box, whose(sale),
                isTwice ? Words::tr("Handed over twice: %1").arg(isolated(sale.sale.number.toText()))
                        : Words::tr("%1 · %2").arg(when, isolated(sale.sale.number.toText())),
                Words::tr("%1 left").arg(quantityText(left))});
        }
    };
    const QString typed = view.query.trimmed();
    if (typed.isEmpty()) {
        const sales::Ticket &ticket = m_till.ticket();
        add({.count = ShownSales, .customer = sales::isEmpty(ticket) ? ticket.customer : std::nullopt});
        return;
    }
    if (const auto number = typedDocumentNumber(typed))
        add({.count = ShownSales, .number = number});
    for (const parties::CustomerHit &person : parties::searchCustomers(m_till.m_shop.connection(), typed, ShownPeople))
        add({.count = ShownSales, .customer = person.id});
    view.empty = Words::tr("Nothing to hand over matches %1.").arg(isolatedName(typed));
}

void TillHandOvers::choose(ChoiceKind kind, const ChoicePanelView &list, std::optional<std::size_t> row)
{
    const QString typed = list.query.trimmed();
    if (kind == ChoiceKind::Delivery) {
        answerWhere(typed);
        return;
    }
    if (kind == ChoiceKind::HandOverLot) {
        countLot(typed);
        return;
    }
    if (!row || *row >= m_rows.size())
        return;
    const Row chosen = m_rows[*row];
    if (kind == ChoiceKind::Later) {
        chooseLater(chosen, typed);
    } else if (kind == ChoiceKind::HandOver) {
        chooseLeaving(chosen, typed);
    } else if (const auto sale = sales::findSale(m_till.m_shop.connection(), *chosen.sale)) {
        if (!open(*sale))
            m_till.say(FeedbackLevel::Notice,
                Words::tr("Two tills handed it over. Count the shelf, and ask the customer."), Tone::Attention);
    }
}

bool TillHandOvers::open(const sales::SaleDetail &sale)
{
    if (!sales::isOwed(m_till.m_shop.connection(), sale.id))
        return false;
    m_leaving = Leaving {m_till.m_shop.ids().make<FactId>(), sale, sales::laterGoods(m_till.m_shop.connection(), sale)};
    showLeaving();
    return true;
}

Quantity TillHandOvers::owed(std::size_t line) const { return m_leaving->later[line].owed; }

Tracking TillHandOvers::trackingOf(std::size_t line) const
{
    const sales::RecordedSale &sale = m_leaving->sale.sale;
    const auto known = catalogue::findProduct(m_till.m_shop.connection(), sale.currency, sale.lines[line].product);
    return known ? known->tracking : Tracking::None;
}

/// Enter hands over what was counted, or all of it where nothing was.
void TillHandOvers::showLeaving()
{
    const sales::RecordedSale &sale = m_leaving->sale.sale;
    Quantity counted;
    for (const auto &[line, part] : m_leaving->counted)
        counted += part.quantity;
    const sales::DeliveryNote note =
        sale.delivery ? sales::openDelivery(m_till.m_shop.connection(), *sale.delivery) : sales::DeliveryNote {};
    ChoicePanelView view {.title = Words::tr("%1 · %2").arg(whose(m_leaving->sale), isolated(sale.number.toText())),
        .text = whereWords(note),
        .queryPlaceholder = Words::tr("Scan, or type how many and choose")};
    m_rows.clear();
    const auto add = [&](const Row &row, ChoiceRow shown) {
        m_rows.push_back(row);
        view.rows.push_back(std::move(shown));
    };
    add({.kind = Row::Kind::Confirm},
        {Icon::Check,
            counted.isZero() ? Words::tr("Hand over all that is left") : Words::tr("Hand over what was counted"), {},
            counted.isZero() ? QString() : quantityText(counted)});
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        if (owed(i) <= Quantity())
            continue;
        const auto part = m_leaving->counted.find(i);
        const Quantity now = part == m_leaving->counted.end() ? Quantity() : part->second.quantity;
        QStringList numbers;
        if (part != m_leaving->counted.end()) {
            for (const stock::Lot &lot : part->second.lots)
                numbers += isolated(lot.number);
        }
        add({.kind = Row::Kind::Line, .line = i},
            {now.isZero() ? Icon::Box : Icon::Check, isolatedName(sale.lines[i].name), numbers.join(u", "_s),
                Words::tr("%1 of %2").arg(quantityText(now), quantityText(owed(i)))});
    }
    if (!sales::handOversOf(m_till.m_shop.connection(), m_leaving->sale.id).empty())
        add({.kind = Row::Kind::Print}, {Icon::Printer, Words::tr("Print the last delivery note again")});
    add({.kind = Row::Kind::Return}, {Icon::Return, Words::tr("Return goods of this receipt")});
    if (!sale.customer && note != sales::DeliveryNote {.day = note.day})
        add({.kind = Row::Kind::Erase},
            {Icon::Trash, Words::tr("Erase name and address…"), Words::tr("For ever, from every copy")});
    m_till.offer(ChoiceKind::HandOver, std::move(view));
}

void TillHandOvers::chooseLeaving(const Row &row, const QString &typed)
{
    switch (row.kind) {
    case Row::Kind::Confirm:
        confirm();
        return;
    case Row::Kind::Line: {
        if (trackingOf(row.line) == Tracking::Serial) {
            askLot(row.line);
            return;
        }
        const auto number = readQuantity(typed);
        const bool isCounted = m_leaving->counted.contains(row.line);
        if (typed.isEmpty())
            count(row.line, isCounted ? Quantity() : owed(row.line));
        else if (number.value)
            count(row.line, *number.value);
        else
            m_till.say(FeedbackLevel::Error, typingErrorText(number.error, 0), Tone::Error);
        return;
    }
    case Row::Kind::Print:
        print(sales::handOversOf(m_till.m_shop.connection(), m_leaving->sale.id).back().id, true);
        return;
    case Row::Kind::Return: {
        const sales::SaleDetail sale = m_leaving->sale;
        m_till.startReturn(sale);
        return;
    }
    case Row::Kind::Erase:
        eraseNote();
        return;
    default:
        return;
    }
}

/// As many of a line leave now.
void TillHandOvers::count(std::size_t line, Quantity quantity)
{
    if (quantity > owed(line) || quantity.isNegative()) {
        m_till.refuse({sales::rules::HandOverMustBeOwed, u"lines"_s,
            {{"product", m_leaving->sale.sale.lines[line].name}, {"left", owed(line)}}});
        return;
    }
    if (quantity.isZero())
        m_leaving->counted.erase(line);
    else
        m_leaving->counted[line] = {static_cast<int>(line), quantity};
    showLeaving();
}

bool TillHandOvers::scan(const QString &code)
{
    const auto answer = catalogue::findScanned(
        m_till.m_shop.connection(), m_till.m_terms.currency, code, *m_till.m_shop.settled(&catalogue::loadLabelBook));
    const auto *known = std::get_if<catalogue::ScannedProduct>(&answer);
    const auto bySerial = known ? std::nullopt : m_till.productOfSerial(code);
    if (!known && !bySerial)
        return false;
    const catalogue::ScannedProduct &scanned = known ? *known : *bySerial;
    const sales::RecordedSale &sale = m_leaving->sale.sale;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const auto part = m_leaving->counted.find(i);
        const Quantity now = part == m_leaving->counted.end() ? Quantity() : part->second.quantity;
        if (sale.lines[i].product != scanned.product.id || now >= owed(i))
            continue;
        if (scanned.product.tracking == Tracking::Serial) {
            m_lotLine = i;
            if (scanned.gs1 && !scanned.gs1->serial.isEmpty())
                countLot(scanned.gs1->serial);
            else
                askLot(i);
            return true;
        }
        count(i, std::min(owed(i), now + scanned.pack));
        m_till.say(FeedbackLevel::Good, isolatedName(sale.lines[i].name), Tone::ItemAdded);
        return true;
    }
    m_till.say(FeedbackLevel::Error,
        Words::tr("%1 is not to be handed over for this receipt, or not so many. Nothing was counted.")
            .arg(isolatedName(scanned.product.name)),
        Tone::Error);
    return true;
}

void TillHandOvers::askLot(std::size_t line)
{
    m_lotLine = line;
    m_till.offer(ChoiceKind::HandOverLot,
        {.title = Words::tr("Serial number of %1").arg(isolatedName(m_leaving->sale.sale.lines[line].name)),
            .text = Words::tr("Scan it, or type it and press Enter."),
            .queryPlaceholder = Words::tr("Serial number"),
            .rows = {{Icon::Check, Words::tr("This piece leaves"), {}, Words::tr("Enter")}}});
}

void TillHandOvers::countLot(const QString &number)
{
    const QString said = stock::lotNumber(number);
    if (said.isEmpty()) {
        showLeaving();
        return;
    }
    sales::HandedLine &part = m_leaving->counted.try_emplace(m_lotLine).first->second;
    part.line = static_cast<int>(m_lotLine);
    const auto same = std::ranges::find(part.lots, said, &stock::Lot::number);
    if (same == part.lots.end() && Quantity::units(std::ssize(part.lots)) < owed(m_lotLine))
        part.lots.push_back({said});
    part.quantity = Quantity::units(std::ssize(part.lots));
    showLeaving();
    m_till.say(FeedbackLevel::Good, isolated(said), Tone::ItemAdded);
}

/// Nothing counted: all of it leaves.
void TillHandOvers::confirm()
{
    if (m_leaving->counted.empty()) {
        for (std::size_t i = 0; i < m_leaving->later.size(); ++i) {
            if (owed(i) > Quantity())
                m_leaving->counted[i] = {static_cast<int>(i), owed(i)};
        }
    }
    for (auto &[line, part] : m_leaving->counted) {
        if (!fillLots(part)) {
            askLot(line);
            return;
        }
    }
    handOver(m_till.m_session);
}

/// Batches leave first expired first; which piece it is, somebody has to say.
bool TillHandOvers::fillLots(sales::HandedLine &line)
{
    const auto no = static_cast<std::size_t>(line.line);
    const Tracking tracking = trackingOf(no);
    if (tracking == Tracking::None)
        return true;
    if (tracking == Tracking::Serial) {
        line.quantity = line.lots.empty() ? line.quantity : Quantity::units(std::ssize(line.lots));
        return !line.lots.empty();
    }
    const sales::RecordedSale &sale = m_leaving->sale.sale;
    sales::Ticket ticket {.id = m_leaving->sale.id, .currency = sale.currency};
    ticket.lines.push_back({.id = m_till.m_shop.ids().make<sales::LineId>(),
        .product = sales::TicketProduct {sale.lines[no].product, {}, sale.lines[no].name, {}, {}},
        .quantity = line.quantity,
        .price = sale.lines[no].price});
    ticket.lines[0].product->tracking = tracking;
    const auto here = stock::lotsAt(
        m_till.m_shop.connection(), sale.lines[no].product, stock::branchPlace(m_till.m_session.branch()));
    sales::allotFirstExpired(
        ticket, ticket.lines[0].id, here, m_till.m_session.businessDate(m_till.m_shop.clock().nowMs()));
    line.lots = ticket.lines[0].lots;
    return !sales::lacksLots(ticket.lines[0]);
}

void TillHandOvers::handOver(const Session &session)
{
    sales::HandOver request {m_leaving->id, m_leaving->sale.id, {}};
    for (const auto &[line, part] : m_leaving->counted)
        request.lines.push_back(part);
    const auto handed = sales::handOver(m_till.m_shop, session, request);
    if (!handed) {
        askAllowance(handed.error());
        return;
    }
    m_leaving.reset();
    m_till.showKeys();
    m_till.changed();
    m_till.beep(Tone::Paid);
    m_till.say(FeedbackLevel::Good, Words::tr("Handed over: %1").arg(isolated(handed->number.toText())));
    print(handed->id, false);
}

/// A batch past its day, or a piece from another place, leaves only by somebody's word.
void TillHandOvers::askAllowance(const Refusal &refusal)
{
    const bool isExpired = refusal.rule == sales::rules::BatchMustNotBeExpired;
    if (!isExpired && refusal.rule != sales::rules::SerialMustBeHere) {
        m_till.refuse(refusal);
        return;
    }
    m_till.askRight(isExpired ? access::Right::SellExpired : access::Right::SellBelowStock, sentenceFor(refusal),
        [this](const Session &session) { handOver(session); });
}

void TillHandOvers::print(FactId handOver, bool isCopy)
{
    if (!m_till.m_outlets.printHandOver)
        return;
    if (isCopy)
        m_till.reprint(sales::PaperKind::HandOver, handOver, Words::tr("Print the delivery note again."));
    else
        m_till.say(FeedbackLevel::Good, m_till.m_outlets.printHandOver(handOver, 0));
}

void TillHandOvers::eraseNote()
{
    const sales::EraseName request {m_till.m_shop.ids().make<FactId>(), m_leaving->sale.sale.delivery->person};
    m_till.askRight(access::Right::EraseCustomer,
        Words::tr("Erase name and address of receipt %1, for ever.")
            .arg(isolated(m_leaving->sale.sale.number.toText())),
        [this, request](const Session &session) {
            if (const auto erased = sales::eraseName(m_till.m_shop, session, request); !erased) {
                m_till.refuse(erased.error());
                return;
            }
            showLeaving();
            m_till.say(
                FeedbackLevel::Good, Words::tr("Name and address are erased. The goods are still to be handed over."));
        });
}

} // namespace mizan::ui
