// A draft of the till, as JSON.
#include "core/payments/made_cards.h"

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/store/draft.h"

#include <algorithm>

namespace mizan::payments {

namespace {

constexpr std::string_view Kind = "payments.made-cards";

void save(store::Connection &connection, DeviceId till, const std::vector<MadeCard> &cards, qint64 nowMs)
{
    if (cards.empty()) {
        store::dropDraft(connection, {Kind, till});
        return;
    }
    daybook::BodyWriter body;
    body.beginArray();
    for (const MadeCard &made : cards) {
        body.beginObject();
        body.field("card", made.card.id);
        body.field("last_four", made.card.lastFour);
        body.field("number", made.number);
        body.endObject();
    }
    body.endArray();
    const std::string text = body.take();
    store::saveDraft(connection, {Kind, till}, {{text.data(), static_cast<qsizetype>(text.size())}, nowMs});
}

} // namespace

std::vector<MadeCard> madeCards(store::Connection &connection, DeviceId till)
{
    std::vector<MadeCard> cards;
    const auto draft = store::loadDraft(connection, {Kind, till});
    if (!draft)
        return cards;
    daybook::BodyParser parser;
    parser.parse({draft->body.constData(), static_cast<std::size_t>(draft->body.size())})
        .forEachItem([&](const daybook::BodyValue &one) {
            cards.push_back({{one.at("card").id<GiftCardId>(), one.at("last_four").text()}, one.at("number").text()});
        });
    return cards;
}

void keepMadeCard(store::Connection &connection, DeviceId till, const MadeCard &made, qint64 nowMs)
{
    std::vector<MadeCard> cards = madeCards(connection, till);
    cards.push_back(made);
    if (cards.size() > MostMadeCards)
        cards.erase(cards.begin());
    save(connection, till, cards, nowMs);
}

void dropMadeCard(store::Connection &connection, DeviceId till, GiftCardId card, qint64 nowMs)
{
    std::vector<MadeCard> cards = madeCards(connection, till);
    if (std::erase_if(cards, [&](const MadeCard &made) { return made.card.id == card; }) > 0)
        save(connection, till, cards, nowMs);
}

} // namespace mizan::payments
