// Gift cards at the till: what is on one, putting money on it, paying with it (UX 3.5).
#include "core/daybook/shop.h"
#include "core/payments/made_cards.h"
#include "core/payments/manage_gift_card.h"
#include "core/sales/record_exchange.h"
#include "core/sales/tender_booking.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/shop_till.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using payments::GiftCard;
using sales::Tender;
using sales::TenderMethod;

namespace {

constexpr std::size_t OfferedLoads = 4;

/// "6390 1234 5678 9012".
QString groupedNumber(const QString &number)
{
    QStringList groups;
    for (qsizetype i = 0; i < number.size(); i += 4)
        groups += number.mid(i, 4);
    return isolated(groups.join(u' '));
}

} // namespace

payments::GiftCardTerms ShopTill::giftTerms() const { return {m_company.giftCardPrefix, m_company.giftCardDays}; }

/// Whether the code is that of a gift card, right or misread; what it is for follows from what is open.
bool ShopTill::scanGiftCard(const QString &code)
{
    if (!payments::looksLikeCardNumber(code, giftTerms()))
        return false;
    const auto card = payments::readCardNumber(code, giftTerms(), m_company.id);
    if (!card)
        refuse(card.error());
    else if (!m_settling && paysBack() && std::holds_alternative<TenderPanelView>(m_state.panel))
        refundOnto(*card);
    else if (m_settling || (m_desk.isReturn() && !sales::isExchange(ticket())))
        say(FeedbackLevel::Error, tr("This is a gift card. It was not used. It pays for goods, when they are sold."),
            Tone::Error);
    else if (std::holds_alternative<TenderPanelView>(m_state.panel))
        payWithGiftCard(*card);
    else
        offerGiftCard({*card});
    return true;
}

void ShopTill::offerGiftCardNumber()
{
    offer(ChoiceKind::GiftNumber,
        {.title = tr("Gift card"),
            .text = tr("Scan the card, or type its number and press Enter."),
            .queryPlaceholder = tr("Number of the card"),
            .rows = {{Icon::Tag, tr("A new number"), tr("For a card without one; printed once it is paid")}},
            .current = -1});
}

void ShopTill::chooseGiftCardNumber(const QString &typed, bool isNew)
{
    const QString number = isNew ? payments::makeCardNumber(m_shop.random(), giftTerms()) : typed;
    const auto card = payments::readCardNumber(number, giftTerms(), m_company.id);
    if (!card) {
        refuse(card.error());
        return;
    }
    if (isNew)
        payments::keepMadeCard(m_shop.connection(), m_session.device(), {*card, number}, m_shop.clock().nowMs());
    offerGiftCard({*card, isNew ? number : QString()});
}

/// What is on it, and what may be done with it.
void ShopTill::offerGiftCard(GiftQuestion question)
{
    using Kind = GiftQuestion::Row::Kind;
    const auto card = payments::findGiftCard(m_shop.connection(), question.card.id);
    QStringList words;
    if (!question.number.isEmpty())
        words += tr("New number %1. It is printed once it is paid, and never shown again.")
                     .arg(groupedNumber(question.number));
    else if (!card)
        words += tr("Nothing was put on this card yet.");
    else
        words += tr("Balance %1.").arg(moneyText(card->balance));
    if (card && card->expires)
        words += tr("Valid until %1.").arg(dateText(*card->expires));
    if (card && card->isBlocked)
        words += tr("Blocked.");
    ChoicePanelView view {.title = tr("Gift card ending in %1").arg(isolated(question.card.lastFour)),
        .text = words.join(u' '),
        .queryPlaceholder = tr("Amount to put on it"),
        .current = -1};
    const auto add = [&](GiftQuestion::Row row, ChoiceRow shown) {
        question.rows.push_back(row);
        view.rows.push_back(std::move(shown));
    };
    const auto isThis = [&](const payments::GiftLoad &load) { return load.card == question.card; };
    question.rows.clear();
    if (const auto load = std::ranges::find_if(ticket().loads, isThis); load != ticket().loads.end())
        add({Kind::TakeOff}, {Icon::Trash, tr("Take it off this sale"), {}, amountText(load->amount)});
    std::vector<Money> amounts = denominationsOf(m_terms.currency).notes;
    std::ranges::reverse(amounts);
    amounts.resize(std::min(amounts.size(), OfferedLoads), Money::zero(m_terms.currency));
    for (const Money amount : amounts)
        add({Kind::Load, amount}, {Icon::Tag, tr("Put on the card"), {}, amountText(amount)});
    if (card)
        add({Kind::Block},
            card->isBlocked ? ChoiceRow {Icon::Check, tr("Unblock")}
                            : ChoiceRow {Icon::Lock, tr("Block"), tr("Nobody can spend it then")});
    if (card && card->balance.isNegative())
        add({Kind::WriteOff},
            {Icon::Book, tr("Write off"), tr("Two tills took the same money; the shop bears it"),
                amountText(card->balance)});
    m_gift = std::move(question);
    offer(ChoiceKind::GiftCard, std::move(view));
}

/// Enter in the field without a row: what was typed is put on the card.
void ShopTill::chooseGiftRow(const GiftQuestion::Row &row, const QString &typed)
{
    using Kind = GiftQuestion::Row::Kind;
    if (row.kind == Kind::Block) {
        const auto card = payments::findGiftCard(m_shop.connection(), m_gift->card.id);
        blockGiftCard(card && !card->isBlocked);
    } else if (row.kind == Kind::WriteOff) {
        writeOffGiftCard();
    } else if (row.kind == Kind::TakeOff) {
        sales::Ticket next = ticket();
        sales::eraseLoad(next, m_gift->card.id);
        showKeys();
        commit(std::move(next), std::nullopt);
    } else if (row.amount) {
        loadGiftCard(*row.amount);
    } else {
        const auto amount = readMoney(typed, m_terms.currency);
        if (amount.value)
            loadGiftCard(*amount.value);
        else
            say(FeedbackLevel::Error, typingErrorText(amount.error, m_terms.currency.decimals()), Tone::Error);
    }
}

/// It joins the sale and is on the card once that is paid.
void ShopTill::loadGiftCard(Money amount)
{
    const BusinessDate today = m_session.businessDate(m_shop.clock().nowMs());
    const payments::GiftLoad load {m_gift->card, amount, payments::expiryOf(giftTerms(), today)};
    if (m_desk.isReturn()) {
        say(FeedbackLevel::Error, tr("Goods are coming back. Nothing was put on the card. Finish the return first."),
            Tone::Error);
        return;
    }
    if (const auto checked = payments::checkLoads(m_shop.connection(), {&load, 1}, m_terms.currency, today); !checked) {
        refuse(checked.error());
        return;
    }
    sales::Ticket next = ticket();
    sales::addLoad(next, load);
    m_buffer.clear();
    m_state.feedback = {};
    showKeys();
    commit(std::move(next), std::nullopt);
    if (m_state.feedback.level != FeedbackLevel::Error)
        say(FeedbackLevel::Good, tr("Gift card: %1").arg(moneyText(amount)), Tone::ItemAdded);
}

void ShopTill::blockGiftCard(bool isBlocked)
{
    const payments::GiftCardRef card = m_gift->card;
    offerReason(isBlocked ? tr("Why is the card blocked?") : tr("Why is the card unblocked?"),
        isBlocked ? QStringList {tr("Lost"), tr("Stolen"), tr("Copied"), tr("Another reason")}
                  : QStringList {tr("Found again"), tr("Blocked by mistake"), tr("Another reason")},
        [this, card, isBlocked, id = m_shop.ids().make<FactId>()](const QString &reason) {
            askRight(access::Right::ManageGiftCards,
                (isBlocked ? tr("Block the gift card ending in %1.") : tr("Unblock the gift card ending in %1."))
                    .arg(isolated(card.lastFour)),
                [this, request = payments::BlockGiftCard {id, card.id, isBlocked, reason}, card](
                    const Session &session) {
                    const auto done = payments::blockGiftCard(m_shop, session, request);
                    offerGiftCard({card});
                    if (!done)
                        refuse(done.error());
                });
        });
}

void ShopTill::writeOffGiftCard()
{
    const payments::GiftCardRef card = m_gift->card;
    askRight(access::Right::ManageGiftCards,
        tr("Write off what was spent twice from the gift card ending in %1.").arg(isolated(card.lastFour)),
        [this, card, id = m_shop.ids().make<FactId>()](const Session &session) {
            const auto done = payments::writeOffGiftCard(m_shop, session, {id, card.id, tr("Spent at two tills")});
            offerGiftCard({card});
            if (!done)
                refuse(done.error());
        });
}

/// All that comes back goes on the card, in place of the way it was paid.
void ShopTill::refundOnto(const payments::GiftCardRef &card)
{
    m_state.feedback = {};
    m_refundTo = sales::RefundWay(card);
    changed();
}

/// A voucher: a number is made for what comes back, and printed with the return.
void ShopTill::refundOntoNewCard()
{
    const QString number = payments::makeCardNumber(m_shop.random(), giftTerms());
    const auto card = payments::readCardNumber(number, giftTerms(), m_company.id);
    if (!card) {
        refuse(card.error());
        return;
    }
    payments::keepMadeCard(m_shop.connection(), m_session.device(), {*card, number}, m_shop.clock().nowMs());
    refundOnto(*card);
}

/// On paper, and on the screen where there is none.
void ShopTill::printMadeCards(SaleId sale, ChangePanelView &view)
{
    const std::vector<payments::MadeCard> made = payments::madeCards(m_shop.connection(), m_session.device());
    const auto detail = made.empty() ? std::nullopt : sales::findSale(m_shop.connection(), sale);
    if (!detail)
        return;
    for (const payments::MadeCard &one : made) {
        const auto isLoaded = [&](const payments::GiftLoad &load) { return load.card == one.card; };
        const auto isPaidTo = [&](const Tender &tender) { return tender.giftCard == one.card.id; };
        if (std::ranges::none_of(detail->sale.loads, isLoaded) && std::ranges::none_of(detail->sale.tenders, isPaidTo))
            continue;
        view.paid += u" · "_s + tr("Gift card %1").arg(groupedNumber(one.number));
        if (m_outlets.printGiftCard)
            view.paper += u' ' + m_outlets.printGiftCard(sale, one.card, one.number);
        payments::dropMadeCard(m_shop.connection(), m_session.device(), one.card.id, m_shop.clock().nowMs());
    }
}

/// F4 without store credit: the card is scanned next, or its number typed. `amount` was typed before.
void ShopTill::askForGiftCard(std::optional<Money> amount)
{
    m_tender = {.method = TenderMethod::GiftCard, .amount = amount};
    m_buffer.begin(BufferPurpose::Code);
    changed();
}

void ShopTill::readTypedGiftCard()
{
    const auto card = payments::readCardNumber(m_buffer.text(), giftTerms(), m_company.id);
    if (card)
        payWithGiftCard(*card);
    else
        refuse(card.error());
}

/// As much as is due and on the card, or what was typed before.
void ShopTill::payWithGiftCard(const payments::GiftCardRef &card)
{
    const auto known = payments::findGiftCard(m_shop.connection(), card.id);
    if (!known) {
        refuse({payments::rules::CardMustBeKnown, u"card"_s});
        return;
    }
    const auto left = sales::remainderOf(totalDue(), payments(), m_terms);
    if (!left) {
        refuse(left.error());
        return;
    }
    m_state.feedback = {};
    std::optional<Money> amount = m_tender.method == TenderMethod::GiftCard ? m_tender.amount : std::nullopt;
    if (m_tender.method == TenderMethod::Cash && !m_buffer.isEmpty())
        amount = m_buffer.money(m_terms.currency).value;
    std::vector<Tender> with = payments();
    const Money spendable = sales::spendableOf(*known, with);
    if (!amount)
        amount = spendable > Money::zero(m_terms.currency) ? std::min(left->plain, spendable) : left->plain;
    ask({.method = TenderMethod::GiftCard, .amount = *amount, .lastFour = card.lastFour, .giftCard = card.id});
}

/// Balance before and after, once a card is chosen.
void ShopTill::explainGiftCard(TenderPanelView &view)
{
    if (!m_tender.giftCard) {
        view.explanation = tr("Scan the gift card, or type its number and press Enter.");
        return;
    }
    const auto card = payments::findGiftCard(m_shop.connection(), m_tender.giftCard->id);
    if (!card)
        return;
    std::vector<Tender> with = payments();
    const Money before = sales::spendableOf(*card, with);
    with.push_back(chosenTender());
    view.explanation = tr("Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.")
                           .arg(moneyText(*m_tender.amount), isolated(m_tender.giftCard->lastFour), moneyText(before),
                               moneyText(sales::spendableOf(*card, with)));
}

} // namespace mizan::ui
