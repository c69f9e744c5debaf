// The section "gift_cards".
#include "core/payments/gift_card_entry.h"

#include <algorithm>
#include <array>

namespace mizan::payments {

namespace {

struct EventName {
    CardEvent event;
    std::string_view text;
};

constexpr std::array Names {EventName {CardEvent::Loaded, "loaded"}, EventName {CardEvent::Redeemed, "redeemed"},
    EventName {CardEvent::Refunded, "refunded"}, EventName {CardEvent::Blocked, "blocked"},
    EventName {CardEvent::Unblocked, "unblocked"}, EventName {CardEvent::WrittenOff, "written-off"}};

GiftCardEntry readEntry(const daybook::BodyValue &item)
{
    const auto name = std::ranges::find(Names, item.at("event").utf8(), &EventName::text);
    const auto currency = Currency::fromCode(item.at("currency").text());
    if (name == Names.end() || !currency)
        daybook::throwMalformed("entry of a gift card");
    GiftCardEntry entry {{item.at("card").id<GiftCardId>(), item.at("last_four").text()}, name->event,
        Money(item.at("amount_minor").int64(), *currency)};
    if (const auto expires = item.find("expires")) {
        entry.expires = BusinessDate::fromIso(expires->text());
        if (!entry.expires)
            daybook::throwMalformed("day of a gift card");
    }
    return entry;
}

} // namespace

void writeGiftCardEntries(daybook::BodyWriter &writer, std::span<const GiftCardEntry> entries)
{
    if (entries.empty())
        return;
    writer.beginArray("gift_cards");
    for (const GiftCardEntry &entry : entries) {
        writer.beginObject();
        writer.field("card", entry.card.id);
        writer.field("event", std::ranges::find(Names, entry.event, &EventName::event)->text);
        writer.field("last_four", entry.card.lastFour);
        writer.field("currency", entry.amount.currency().codeAscii());
        writer.field("amount_minor", entry.amount.minor());
        if (entry.expires)
            writer.field("expires", entry.expires->toIso());
        writer.endObject();
    }
    writer.endArray();
}

std::vector<GiftCardEntry> readGiftCardEntries(const daybook::BodyValue &body)
{
    std::vector<GiftCardEntry> entries;
    if (const auto section = body.find("gift_cards"))
        section->forEachItem([&](const daybook::BodyValue &item) { entries.push_back(readEntry(item)); });
    return entries;
}

} // namespace mizan::payments
