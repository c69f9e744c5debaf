// Accounts by method; only store credit and what is owed stand in the customer's own.
#include "core/sales/tender_booking.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

using accounts::Role;

Role accountRoleOf(TenderMethod method) noexcept
{
    switch (method) {
    case TenderMethod::Cash:
        break;
    case TenderMethod::Card:
        return Role::CardClearing;
    case TenderMethod::StoreCredit:
    case TenderMethod::Exchange: // Owed by the return, spent by its sale in the same breath; nobody's account keeps it.
        return Role::StoreCredit;
    case TenderMethod::OnAccount:
        return Role::CustomerReceivable;
    case TenderMethod::GiftCard:
        return Role::GiftCards;
    case TenderMethod::ForeignCash:
        return Role::ForeignCash;
    case TenderMethod::Deposit:
        return Role::CustomerDeposits;
    }
    return Role::TillCash;
}

void bookTenders(accounts::Posting &posting, std::span<const Tender> tenders, Money change, Booking booking)
{
    const auto turned = [&](Money amount) { return booking == Booking::Forward ? amount : -amount; };
    for (const Tender &tender : tenders) {
        if (!tender.foreign) {
            posting.debit(accountRoleOf(tender.method), turned(tender.amount));
            continue;
        }
        posting.debit(Role::ForeignCash, turned(tender.foreign->held), tender.foreign->given.currency().code());
        posting.credit(Role::ExchangeDifference, turned(tender.foreign->held - tender.amount));
    }
    posting.credit(Role::TillCash, turned(change));
}

std::vector<parties::PartyEntry> partyEntries(
    std::optional<PartyId> customer, std::span<const Tender> tenders, std::optional<BusinessDate> due)
{
    using parties::PartyAccount;
    std::vector<parties::PartyEntry> entries;
    for (const Tender &tender : tenders) {
        if (!customer || tender.amount.isZero())
            continue;
        if (tender.method == TenderMethod::StoreCredit)
            entries.push_back({*customer, PartyAccount::StoreCredit, -tender.amount.minor()});
        else if (tender.method == TenderMethod::OnAccount)
            entries.push_back({*customer, PartyAccount::Receivable, tender.amount.minor(), due});
    }
    return entries;
}

std::vector<payments::GiftCardEntry> giftCardEntries(std::span<const Tender> tenders)
{
    std::vector<payments::GiftCardEntry> entries;
    for (const Tender &tender : tenders) {
        if (tender.method != TenderMethod::GiftCard) // An exchange names a card, and leaves it as it is.
            continue;
        const auto event = tender.amount.isNegative() ? payments::CardEvent::Refunded : payments::CardEvent::Redeemed;
        entries.push_back({{*tender.giftCard, tender.lastFour}, event, -tender.amount});
    }
    return entries;
}

std::vector<payments::CardUse> cardUses(std::span<const Tender> tenders)
{
    std::vector<payments::CardUse> uses;
    for (const Tender &tender : tenders) {
        if (tender.method == TenderMethod::GiftCard && !tender.amount.isNegative())
            uses.push_back({{*tender.giftCard, tender.lastFour}, tender.amount});
    }
    return uses;
}

Result<void> checkRefundedCards(store::Connection &connection, std::span<const Tender> tenders)
{
    for (const Tender &tender : tenders) {
        const auto card = tender.method == TenderMethod::GiftCard ? payments::findGiftCard(connection, *tender.giftCard)
                                                                  : std::nullopt;
        if (card && card->balance.currency() != tender.amount.currency())
            return refuse(payments::rules::CardCurrencyMustBeShops, u"card"_s, {{"balance", card->balance}});
        if (card && card->isBlocked)
            return refuse(payments::rules::CardMustNotBeBlocked, u"card"_s);
    }
    return {};
}

Money spendableOf(const payments::GiftCard &card, std::span<const Tender> tenders)
{
    Money left = card.balance;
    for (const Tender &tender : tenders) {
        if (tender.method == TenderMethod::GiftCard && tender.giftCard == card.card.id
            && tender.amount.currency() == left.currency())
            left -= tender.amount;
    }
    return left;
}

void noteCardsLeft(store::Connection &connection, std::vector<Tender> &tenders)
{
    for (std::size_t i = 0; i < tenders.size(); ++i) {
        Tender &tender = tenders[i];
        const auto card = tender.method == TenderMethod::GiftCard ? payments::findGiftCard(connection, *tender.giftCard)
                                                                  : std::nullopt;
        if (card && card->balance.currency() == tender.amount.currency())
            tender.left = spendableOf(*card, std::span(tenders).first(i + 1));
        else if (!card && tender.method == TenderMethod::GiftCard)
            tender.left = -tender.amount; // The first money on it, given back for goods.
    }
}

} // namespace mizan::sales
