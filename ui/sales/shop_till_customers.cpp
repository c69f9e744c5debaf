// Whose sale it is: found by name, phone or card, added with two fields, and what they bought before.
#include "core/catalogue/find_barcode.h"
#include "core/daybook/shop.h"
#include "core/parties/phone_digits.h"
#include "core/parties/save_customer.h"
#include "core/sales/sold_items.h"
#include "core/sales/ticket_product.h"
#include "ui/sales/shop_till.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/phones.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ShownPeople = 8;
constexpr std::size_t PurchasesAtOnce = 20;

using Kind = CustomerRow::Kind;

} // namespace

/// Of goods that come back with their receipt, whoever bought them.
std::optional<PartyId> ShopTill::customer() const
{
    return m_receipt ? m_receipt->sale.sale.customer : ticket().customer;
}

CustomerView ShopTill::customerView() const
{
    const auto id = customer();
    const auto known = id ? parties::findCustomer(m_shop.connection(), m_terms.currency, *id) : std::nullopt;
    if (!known)
        return {.name = tr("Walk-in customer")};
    CustomerView view {.name = known->isErased ? tr("Erased customer") : isolatedName(known->name), .isKnown = true};
    const auto balances = parties::balancesOf(m_shop.connection(), m_terms.currency, *id);
    if (known->isBlocked)
        view.chips.push_back({Icon::Error, tr("Blocked"), ChipMood::Stop});
    if (known->creditLimit)
        view.chips.push_back({Icon::Receipt,
            tr("Credit %1 of %2").arg(amountText(balances.receivable), amountText(*known->creditLimit))});
    else if (!balances.receivable.isZero())
        view.chips.push_back({Icon::Receipt, tr("Owes %1").arg(amountText(balances.receivable))});
    const Money overdue =
        parties::overdueOf(m_shop.connection(), m_terms.currency, *id, m_session.businessDate(m_shop.clock().nowMs()));
    if (!overdue.isZero())
        view.chips.push_back({Icon::Warning, tr("Overdue %1").arg(amountText(overdue)), ChipMood::Stop});
    if (auto points = pointsChip())
        view.chips.push_back(*std::move(points));
    if (!balances.storeCredit.isZero())
        view.chips.push_back({Icon::Cash, tr("Store credit %1").arg(amountText(balances.storeCredit))});
    return view;
}

/// The customer's name is asked for each time it is shown: it must not outlive them in a label.
QString ShopTill::nameOfHeld(const sales::Ticket &held) const
{
    if (held.customer) {
        const auto known = parties::findCustomer(m_shop.connection(), m_terms.currency, *held.customer);
        if (known && !known->isErased)
            return isolatedName(known->name);
    }
    if (!held.label.isEmpty())
        return isolatedName(held.label);
    const sales::TicketLine &first = held.lines.front();
    return first.product ? isolatedName(first.product->name) : isolated(first.barcode);
}

/// None: nobody the shop knows.
void ShopTill::setCustomer(std::optional<PartyId> customer)
{
    if (m_receipt) {
        say(FeedbackLevel::Error, tr("The receipt says who bought this. The customer was not changed."), Tone::Error);
        return;
    }
    const bool paying = std::holds_alternative<TenderPanelView>(m_state.panel);
    if (!paying)
        showKeys();
    m_state.feedback = {};
    if (customer != ticket().customer) {
        sales::Ticket next = ticket();
        next.customer = customer;
        if (next.discount && next.discount->points)
            next.discount.reset(); // They were another's.
        commit(std::move(next), std::nullopt);
    } else {
        changed();
    }
    if (m_state.feedback.level == FeedbackLevel::Error)
        return;
    if (paying)
        pay(); // What they may pay with is another matter now.
    const auto known =
        customer ? parties::findCustomer(m_shop.connection(), m_terms.currency, *customer) : std::nullopt;
    if (known && known->isBlocked)
        say(FeedbackLevel::Notice,
            tr("%1 is blocked: nothing is sold to them on account without an approval.").arg(isolatedName(known->name)),
            Tone::Attention);
    else
        say(FeedbackLevel::Good, tr("Customer: %1").arg(m_state.customer.name), Tone::Attention);
}

/// Whether the code is a customer's card. Codes of goods were asked for before: they win.
bool ShopTill::scanCustomerCard(const QString &code)
{
    const auto holder = parties::customerWithCard(m_shop.connection(), code.trimmed());
    if (holder)
        setCustomer(*holder);
    return holder.has_value();
}

void ShopTill::offerCustomers()
{
    if (m_receipt) {
        say(FeedbackLevel::Notice, tr("The receipt says who bought this. The customer was not changed."));
        return;
    }
    ChoicePanelView view {.title = ticket().customer ? m_state.customer.name : tr("Customer"),
        .queryPlaceholder = tr("Name, or last digits of the phone")};
    listCustomers(view);
    offer(ChoiceKind::Customer, std::move(view));
}

/// The rows for what is typed so far; Enter takes the first person found.
void ShopTill::listCustomers(ChoicePanelView &view)
{
    const bool isAttached = ticket().customer.has_value();
    const QString typed = view.query.trimmed();
    m_customers.rows.clear();
    view.rows.clear();
    view.current = -1;
    const auto add = [&](CustomerRow row, ChoiceRow shown) {
        m_customers.rows.push_back(std::move(row));
        view.rows.push_back(std::move(shown));
    };
    if (isAttached)
        add({Kind::WalkIn}, {Icon::Close, tr("Walk-in customer"), tr("Takes the customer off the sale")});
    const auto points = isAttached ? pointsRow(typed) : std::nullopt;
    if (isAttached && typed.isEmpty()) {
        const auto trust = credit();
        if (trust && trust->owed > Money::zero(m_terms.currency))
            add({Kind::Settle},
                {Icon::Cash, tr("Settle what they owe"),
                    trust->overdue.isZero() ? QString() : tr("%1 is overdue.").arg(moneyText(trust->overdue)),
                    amountText(trust->owed)});
        if (points)
            add({Kind::Points}, *points);
        add({Kind::Purchases}, {Icon::Receipt, tr("Purchase history")});
        if (!m_desk.isReturn())
            add({Kind::RepeatBasket},
                {Icon::Cart, tr("Repeat last basket"), tr("What they bought last, at today's prices")});
        add({Kind::CreditTerms}, {Icon::Book, tr("Credit terms"), tr("Limit, days to pay, blocked")});
    }
    const auto found = parties::searchCustomers(m_shop.connection(), typed, ShownPeople);
    if (points && !typed.isEmpty()) {
        view.current = static_cast<int>(view.rows.size());
        add({Kind::Points}, *points);
    }
    if (!found.empty()) // A number may be the last digits of a phone.
        view.current = static_cast<int>(view.rows.size());
    for (const parties::CustomerHit &person : found)
        add({Kind::Person, person}, {Icon::Customer, isolatedName(person.name)});
    const bool isNobody = found.empty() && !points && !typed.isEmpty();
    if (isNobody)
        view.current = static_cast<int>(view.rows.size());
    add({Kind::New},
        {Icon::Add, tr("New customer…"),
            isNobody ? tr("Nobody matches %1").arg(isolatedName(typed)) : tr("Name and phone")});
    showPhones(view);
}

/// Others can see this screen: only the row that has the focus shows the whole number (UX 15).
void ShopTill::showPhones(ChoicePanelView &view) const
{
    for (std::size_t i = 0; i < m_customers.rows.size(); ++i) {
        if (const auto &person = m_customers.rows[i].person)
            view.rows[i].detail =
                static_cast<int>(i) == view.current ? phoneText(person->phone) : shortPhoneText(person->phone);
    }
}

void ShopTill::chooseCustomer(std::size_t index)
{
    const CustomerRow row = m_customers.rows[index];
    switch (row.kind) {
    case Kind::WalkIn:
        setCustomer(std::nullopt);
        return;
    case Kind::Person:
        setCustomer(row.person->id);
        return;
    case Kind::Points:
        redeemPoints(std::get<ChoicePanelView>(m_state.panel).query.trimmed());
        return;
    case Kind::Settle:
        startSettling();
        return;
    case Kind::CreditTerms:
        offerCreditTerms();
        return;
    case Kind::Purchases:
        offerPurchases(false);
        return;
    case Kind::RepeatBasket:
        repeatLastBasket();
        return;
    case Kind::New:
        offerNewCustomer(std::get<ChoicePanelView>(m_state.panel).query.trimmed());
        return;
    }
}

/// What was typed to find them is not typed again.
void ShopTill::offerNewCustomer(const QString &typed)
{
    const bool isPhone = parties::phoneDigits(typed).size() >= parties::FewestPhoneDigits
        && std::ranges::none_of(typed, [](QChar c) { return c.isLetter(); });
    m_choice = ChoiceKind::None;
    m_state.panel = CustomerPanelView {
        .id = m_shop.ids().make<PartyId>(), .name = isPhone ? QString() : typed, .phone = isPhone ? typed : QString()};
    changed();
}

void ShopTill::saveCustomer(const QString &name, const QString &phone)
{
    guarded([&] {
        const auto *panel = std::get_if<CustomerPanelView>(&m_state.panel);
        if (!panel)
            return;
        const CustomerPanelView asked {.id = panel->id, .name = name, .phone = phone};
        askRight(access::Right::EditCustomer, tr("Add the customer %1.").arg(isolatedName(name)),
            [this, asked](const Session &session) {
                const auto saved = parties::saveCustomer(m_shop, session,
                    {m_shop.ids().make<FactId>(), {.id = asked.id, .name = asked.name, .phone = asked.phone}});
                if (saved) {
                    setCustomer(saved->id);
                    return;
                }
                m_choice = ChoiceKind::None;
                CustomerPanelView again = asked;
                again.problem = sentenceFor(saved.error());
                m_state.panel = again;
                changed();
            });
    });
}

/// From the newest; `older` puts more of them behind those that are listed.
void ShopTill::offerPurchases(bool older)
{
    const auto id = customer();
    if (!id)
        return;
    auto &listed = m_customers.purchases;
    const int current = older ? static_cast<int>(listed.size()) : 0;
    if (!older)
        listed.clear();
    auto more = sales::salesOfCustomer(
        m_shop.connection(), *id, PurchasesAtOnce + 1, listed.empty() ? std::nullopt : std::optional(listed.back().id));
    m_customers.hasOlder = more.size() > PurchasesAtOnce;
    if (m_customers.hasOlder)
        more.pop_back();
    listed.insert(listed.end(), more.begin(), more.end());

    ChoicePanelView view {.title = tr("Purchases of %1").arg(m_state.customer.name),
        .text = listed.empty() ? QString() : tr("Enter prints a copy of the receipt."),
        .current = current,
        .empty = tr("Nothing yet. What they buy from now on stands here.")};
    for (const sales::SaleRow &sale : listed)
        view.rows.push_back(
            {sale.kind == sales::SaleKind::Return ? Icon::Return : Icon::Receipt, isolated(sale.number.toText()),
                instantText(sale.atMs, m_session.businessDay().timeZone), amountText(sale.total)});
    if (m_customers.hasOlder)
        view.rows.push_back({Icon::More, tr("Older purchases")});
    offer(ChoiceKind::Purchases, std::move(view));
}

void ShopTill::choosePurchase(std::size_t index)
{
    if (index >= m_customers.purchases.size()) {
        offerPurchases(true);
        return;
    }
    const sales::SaleRow sale = m_customers.purchases[index];
    if (!m_outlets.printReceipt) {
        say(FeedbackLevel::Notice, tr("No printer is set up. The receipt is kept."));
        return;
    }
    reprint(sales::PaperKind::Receipt, sale.id.as<FactTag>(),
        tr("Print receipt %1 again.").arg(isolated(sale.number.toText())));
}

/// As one change of the sale: undone with one key.
void ShopTill::repeatLastBasket()
{
    const auto id = customer();
    const auto last = id ? sales::lastSaleOfCustomer(m_shop.connection(), *id) : std::nullopt;
    if (!last) {
        say(FeedbackLevel::Notice, tr("%1 has bought nothing here yet.").arg(m_state.customer.name));
        return;
    }
    sales::Ticket next = ticket();
    std::optional<sales::LineId> touched;
    int gone = 0;
    for (const sales::SoldItem &item : sales::soldItems(last->sale.lines)) {
        const sales::RecordedLine line =
            item.bundles ? sales::bundleLine(last->sale.lines, item) : last->sale.lines[item.first];
        const auto known = catalogue::findById(m_shop.connection(), m_terms.currency, line.product);
        if (!known || known->product.archived) {
            ++gone;
            continue;
        }
        const auto product = sales::ticketProduct(*known, m_taxes);
        const auto added = !product ? Result<sales::LineId>(refuseAs(product))
                                    : sales::addProduct(next,
                                          {.line = m_shop.ids().make<sales::LineId>(),
                                              .product = *product,
                                              .price = known->product.price,
                                              .quantity = line.quantity});
        if (!added) {
            refuse(added.error());
            return;
        }
        touched = *added;
    }
    showKeys();
    m_state.feedback = {};
    if (touched)
        commit(std::move(next), touched);
    else
        changed();
    if (m_state.feedback.level == FeedbackLevel::Error)
        return;
    if (gone > 0)
        say(FeedbackLevel::Notice,
            tr("%n line(s) of receipt %1 (is|are) not sold any more; the others were added.", nullptr, gone)
                .arg(isolated(last->sale.number.toText())),
            Tone::Attention);
    else
        say(FeedbackLevel::Good, tr("Added again: receipt %1").arg(isolated(last->sale.number.toText())),
            Tone::ItemAdded);
}

} // namespace mizan::ui
