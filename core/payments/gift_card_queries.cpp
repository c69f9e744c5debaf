// Answers about gift cards, from the tables of GiftCardLedger.
#include "core/payments/gift_card_queries.h"

#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::payments {

namespace {

Money balanceOf(store::Connection &connection, GiftCardId id, Currency currency)
{
    auto row = connection.query("SELECT b.amount_minor FROM local_key k JOIN gift_card_balance b ON b.card = k.no "
                                "WHERE k.uid = ? AND b.currency = ?",
        id, currency.number());
    return {row.step() ? row.int64(0) : 0, currency};
}

/// Blocked, unknown and the like, whatever is to be done with it.
Result<void> checkUsable(const std::optional<GiftCard> &card, Currency currency, BusinessDate today)
{
    if (!card)
        return refuse(rules::CardMustBeKnown, u"card"_s);
    if (card->balance.currency() != currency)
        return refuse(rules::CardCurrencyMustBeShops, u"card"_s, {{"balance", card->balance}});
    if (card->isBlocked)
        return refuse(rules::CardMustNotBeBlocked, u"card"_s);
    if (card->expires && *card->expires < today)
        return refuse(rules::CardMustNotBeExpired, u"card"_s, {{"expired", *card->expires}});
    return {};
}

} // namespace

std::optional<GiftCard> findGiftCard(store::Connection &connection, GiftCardId id)
{
    std::optional<GiftCard> card;
    bool isBlocked = false;
    bool isEndless = false;
    {
        auto row = connection.query("SELECT e.event, e.last_four, e.currency, e.expires FROM local_key k JOIN "
                                    "gift_card_event e ON e.card = k.no "
                                    "JOIN fact f ON f.no = e.fact WHERE k.uid = ? ORDER BY f.at, f.device, e.no",
            id);
        while (row.step()) {
            const auto event = static_cast<CardEvent>(row.int64(0));
            if (event == CardEvent::Blocked || event == CardEvent::Unblocked)
                isBlocked = event == CardEvent::Blocked;
            const auto currency = Currency::fromNumber(row.int64(2));
            const bool brings = event == CardEvent::Loaded || event == CardEvent::Refunded;
            if (!brings || !currency)
                continue;
            if (!card)
                card = GiftCard {{id, row.text(1)}, Money::zero(*currency)};
            if (event == CardEvent::Refunded)
                continue; // What was given back for goods has no day of its own.
            const auto expires = row.maybeInt64(3);
            isEndless = isEndless || !expires;
            if (expires && (!card->expires || card->expires->days() < *expires))
                card->expires = BusinessDate::fromDays(*expires);
        }
    }
    if (!card)
        return std::nullopt;
    if (isEndless)
        card->expires.reset();
    card->isBlocked = isBlocked;
    card->balance = balanceOf(connection, id, card->balance.currency());
    return card;
}

std::vector<GiftCard> overspentGiftCards(store::Connection &connection)
{
    std::vector<GiftCardId> ids;
    {
        auto row = connection.query("SELECT k.uid FROM gift_card_balance b JOIN local_key k ON k.no = b.card "
                                    "WHERE b.amount_minor < 0 ORDER BY b.amount_minor, k.uid");
        while (row.step())
            ids.push_back(row.id<GiftCardId>(0));
    }
    std::vector<GiftCard> cards;
    for (const GiftCardId id : ids) {
        if (auto card = findGiftCard(connection, id))
            cards.push_back(*std::move(card));
    }
    return cards;
}

Money giftCardsHold(store::Connection &connection, Currency currency)
{
    auto row = connection.query(
        "SELECT CAST(coalesce(sum(amount_minor), 0) AS BIGINT) FROM gift_card_balance WHERE currency = ?",
        currency.number());
    return {row.step() ? row.int64(0) : 0, currency};
}

Result<void> checkCardUses(store::Connection &connection, std::span<const CardUse> uses,
    std::span<const CardUse> givenBack, BusinessDate today)
{
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const CardUse &use = uses[i];
        const auto card = findGiftCard(connection, use.card.id);
        if (const auto checked = checkUsable(card, use.amount.currency(), today); !checked)
            return checked;
        Money left = card->balance;
        for (const CardUse &back : givenBack) {
            if (back.card.id == use.card.id)
                left += back.amount;
        }
        for (const CardUse &before : uses.first(i)) {
            if (before.card.id == use.card.id)
                left -= before.amount;
        }
        if (use.amount > left)
            return refuse(rules::CardBalanceMustSuffice, u"card"_s, {{"balance", left}, {"tender", use.amount}});
    }
    return {};
}

Result<void> checkLoads(
    store::Connection &connection, std::span<const GiftLoad> loads, Currency currency, BusinessDate today)
{
    for (const GiftLoad &load : loads) {
        if (const auto card = findGiftCard(connection, load.card.id)) {
            if (const auto checked = checkUsable(card, currency, today); !checked)
                return checked;
        }
        if (load.amount.currency() != currency || load.amount <= Money::zero(load.amount.currency()))
            return refuse(rules::LoadMustBePositive, u"loads"_s, {{"amount", load.amount}});
    }
    return {};
}

} // namespace mizan::payments
