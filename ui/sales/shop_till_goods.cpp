// What is asked before goods join the sale: an age, a stock that suffices, a department, a price above cost.
#include "core/access/role.h"
#include "core/access/user.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/sales/age_check.h"
#include "core/sales/below_cost.h"
#include "core/sales/record_exchange.h"
#include "core/sales/stock_check.h"
#include "core/sales/ticket_product.h"
#include "ui/sales/shop_till.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

/// Who allowed it stands with the line; the last word counts.
void allow(sales::Ticket &ticket, sales::LineId id, const std::optional<Approval> &approval)
{
    const auto line = std::ranges::find(ticket.lines, id, &sales::TicketLine::id);
    if (!approval || line == ticket.lines.end())
        return;
    std::erase_if(line->allowed, [&](const Approval &one) { return one.right == approval->right; });
    line->allowed.push_back(*approval);
}

bool isAllowed(const sales::TicketLine &line, access::Right right)
{
    return std::ranges::find(line.allowed, right, &Approval::right) != line.allowed.end();
}

} // namespace

/// `replaced`: the unknown code that it turned out to be. `check`: somebody looked at the buyer's age for it.
void ShopTill::addLine(
    const sales::AddProduct &added, std::optional<sales::LineId> replaced, const std::optional<sales::AgeCheck> &check)
{
    sales::Ticket next = ticket();
    const auto line = sales::addProduct(next, added);
    const auto erased = replaced && line ? sales::eraseLines(next, {&*replaced, 1}) : Result<void>();
    if (!line || !erased) {
        refuse(line ? erased.error() : line.error());
        return;
    }
    if (check)
        next.ageCheck = check;
    if (askAge(next, [this, added, replaced](const sales::AgeCheck &checked) { addLine(added, replaced, checked); }))
        return;
    if (added.isTaken)
        becomeExchange(next);
    allotBatches(next, *line);
    withStock(std::move(next), *line, [this, id = *line, added](sales::Ticket allowed) {
        m_buffer.clear();
        m_state.feedback = {};
        commit(std::move(allowed), id);
        const sales::TicketLine *rung = sales::findLine(ticket(), id);
        if (!rung || m_state.feedback.level == FeedbackLevel::Error)
            return;
        const QString name = isolatedName(added.product.name);
        if (added.isTaken)
            say(FeedbackLevel::Notice, tr("%1 is taken instead.").arg(name), Tone::Attention);
        else
            say(FeedbackLevel::Good, name + u"  "_s + priceText(rung->price), Tone::ItemAdded);
        warnShortage(id);
        askLots(id);
    });
}

/// Whether somebody has to look at a document first; `then` goes on once they did.
bool ShopTill::askAge(const sales::Ticket &next, std::function<void(const sales::AgeCheck &)> then)
{
    const auto age = sales::ageToCheck(next, *m_shop.settled(&catalogue::loadGoodsRules));
    if (!age)
        return false;
    const BusinessDate born = sales::bornBy(m_session.businessDate(m_shop.clock().nowMs()), *age);
    m_age = AgeQuestion {*age, std::move(then)};
    offer(ChoiceKind::AgeCheck,
        {.title = tr("Check ID: born on or before %1").arg(dateText(born)),
            .text =
                tr("Only for buyers of %1 and older. Look at a document with a date of birth.").arg(countText(*age)),
            .rows = {{Icon::Check, tr("Checked: old enough"), {}, tr("Enter")},
                {Icon::Trash, tr("Leave the item out"), {}, isolated(u"Esc")}}});
    say(FeedbackLevel::Notice, tr("Check ID: born on or before %1").arg(dateText(born)), Tone::Attention);
    return true;
}

void ShopTill::confirmAge()
{
    const AgeQuestion question = *std::exchange(m_age, std::nullopt);
    showKeys();
    m_state.feedback = {};
    changed();
    question.then(sales::ageChecked(m_session, question.age, m_shop.clock().nowMs()));
}

/// Goes on at once where the goods are there or the shop sells them anyway, and otherwise once somebody allows it.
void ShopTill::withStock(sales::Ticket next, sales::LineId id, const std::function<void(sales::Ticket)> &then)
{
    const auto shortage = sales::shortageOf(
        m_shop.connection(), m_session.branch(), next, *m_shop.settled(&catalogue::loadGoodsRules), id);
    const sales::TicketLine *line = sales::findLine(next, id);
    if (!shortage || shortage->policy != catalogue::StockPolicy::Block
        || isAllowed(*line, access::Right::SellBelowStock)) {
        then(std::move(next));
        return;
    }
    askRight(access::Right::SellBelowStock,
        tr("Sell %1 of %2, of which %3 are in stock.")
            .arg(quantityText(shortage->needed), isolatedName(shortage->product), quantityText(shortage->onHand)),
        [next, id, then](const Session &session) {
            sales::Ticket allowed = next;
            allow(allowed, id, session.approval());
            then(std::move(allowed));
        });
}

void ShopTill::warnShortage(sales::LineId id)
{
    const auto shortage = sales::shortageOf(
        m_shop.connection(), m_session.branch(), ticket(), *m_shop.settled(&catalogue::loadGoodsRules), id);
    if (shortage && m_state.feedback.level != FeedbackLevel::Error)
        say(FeedbackLevel::Notice,
            tr("%1: %2 in stock, %3 on this sale. It is sold all the same.")
                .arg(isolatedName(shortage->product), quantityText(shortage->onHand), quantityText(shortage->needed)),
            Tone::Attention);
}

/// What has no name is sold under a department, at a price that is asked.
void ShopTill::offerDepartments(std::optional<sales::LineId> unknown)
{
    if (refuseRight(access::Right::SellOpenItem))
        return;
    m_openFor = unknown;
    ChoicePanelView view {.title = tr("Open item: which department?"),
        .empty = tr("No department is set up. In the back office, let the price of a product be asked at the till.")};
    m_found.clear();
    for (const catalogue::Product &department : catalogue::departments(m_shop.connection(), m_terms.currency)) {
        m_found.push_back(department.id);
        view.rows.push_back({Icon::Tag, isolatedName(department.name), isolated(department.code)});
    }
    offer(ChoiceKind::Departments, view);
}

void ShopTill::chooseDepartment(std::size_t index)
{
    const auto scanned = catalogue::findById(m_shop.connection(), m_terms.currency, m_found[index]);
    const auto product = scanned ? sales::ticketProduct(*scanned, m_taxes)
                                 : Result<sales::TicketProduct>(mizan::refuse(sales::rules::LineMustExist));
    if (!product) {
        refuse(product.error());
        return;
    }
    const auto unknown = std::exchange(m_openFor, std::nullopt);
    const sales::TicketLine *line = unknown ? sales::findLine(ticket(), *unknown) : nullptr;
    const std::optional<Quantity> typed =
        m_buffer.multiplier() ? std::optional(m_buffer.useMultiplier()) : std::nullopt;
    askWeight({.scanned = *scanned,
        .product = *product,
        .barcode = line ? line->barcode : QString(),
        .line = unknown,
        .isTaken = m_desk.isReturn() && (m_receipt || m_takesInstead),
        .count = line ? std::optional(line->quantity) : typed});
}

/// Whether who approved one thing may allow the other as well; the question told them both.
bool ShopTill::approverHolds(const std::optional<Approval> &given, access::Right right)
{
    const auto user = given ? access::findUser(m_shop.connection(), given->approver) : std::nullopt;
    const auto role = user ? access::findRole(m_shop.connection(), user->role) : std::nullopt;
    return role && role->grants.of(right) == access::Grant::Allowed;
}

/// Goes on at once where nothing falls below cost, and otherwise once somebody allows it.
void ShopTill::withCost(
    sales::Ticket next, const std::optional<Approval> &given, const std::function<void(sales::Ticket)> &then)
{
    std::vector<sales::LineId> below;
    const sales::Ticket sold = sales::isExchange(next) ? sales::ticketTaken(next) : next;
    for (const std::size_t i : sales::linesBelowCostByHand(m_shop.connection(), m_session.branch(), sold, m_terms)) {
        if (!isAllowed(sold.lines[i], access::Right::SellBelowCost))
            below.push_back(sold.lines[i].id);
    }
    const auto go = [next, below, then](const std::optional<Approval> &approval) {
        sales::Ticket allowed = next;
        for (const sales::LineId id : below)
            allow(allowed, id, approval);
        then(std::move(allowed));
    };
    if (below.empty() || m_session.allows(access::Right::SellBelowCost)) {
        go(std::nullopt);
        return;
    }
    if (approverHolds(given, access::Right::SellBelowCost)) {
        go(Approval {access::Right::SellBelowCost, given->approver, given->approverName});
        return;
    }
    askRight(access::Right::SellBelowCost,
        tr("Sell %1 below what it cost.").arg(isolatedName(sales::findLine(next, below.front())->product->name)),
        [go](const Session &session) { go(session.approval()); });
}

/// A price or a discount of the selected line.
void ShopTill::changeByHand(
    const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change, const std::optional<Approval> &given)
{
    const sales::TicketLine *line = m_desk.selected();
    if (!line) {
        say(FeedbackLevel::Notice, tr("No line is selected. Scan an item or choose a line first."));
        return;
    }
    sales::Ticket next = ticket();
    if (const auto done = change(next, line->id); !done) {
        refuse(done.error());
        return;
    }
    withCost(std::move(next), given, [this, id = line->id](sales::Ticket allowed) {
        m_buffer.clear();
        m_state.feedback = {};
        commit(std::move(allowed), id);
        warnBelowCost();
    });
}

/// "Margin 1.20 (13.3 %)", for whoever may see it; nothing for others, and of goods whose cost nobody said.
QString ShopTill::marginWords(const sales::Ticket &next, sales::LineId line)
{
    const auto margin = m_session.allows(access::Right::SeeMargins)
        ? sales::lineMargin(m_shop.connection(), m_session.branch(), next, m_terms, line)
        : std::nullopt;
    return margin ? tr("Margin %1 (%2)").arg(moneyText(margin->margin()), percentText(margin->share())) : QString();
}

} // namespace mizan::ui
