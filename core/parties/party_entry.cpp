// The section "parties": [{"party", "account", "amount", "due"}].
#include "core/parties/party_entry.h"

#include <algorithm>
#include <array>

namespace mizan::parties {

namespace {

struct AccountName {
    PartyAccount account;
    std::string_view text;
};

constexpr std::array Names {AccountName {PartyAccount::Receivable, "receivable"},
    AccountName {PartyAccount::StoreCredit, "store-credit"}, AccountName {PartyAccount::Points, "points"}};

} // namespace

void writePartyEntries(daybook::BodyWriter &writer, std::span<const PartyEntry> entries)
{
    if (entries.empty())
        return;
    writer.beginArray("parties");
    for (const PartyEntry &entry : entries) {
        writer.beginObject();
        writer.field("party", entry.party);
        writer.field("account", std::ranges::find(Names, entry.account, &AccountName::account)->text);
        writer.field("amount", entry.amount);
        if (entry.due)
            writer.field("due", entry.due->toIso());
        writer.endObject();
    }
    writer.endArray();
}

std::vector<PartyEntry> readPartyEntries(const daybook::BodyValue &body)
{
    std::vector<PartyEntry> entries;
    const auto section = body.find("parties");
    if (!section)
        return entries;
    section->forEachItem([&](const daybook::BodyValue &item) {
        const auto name = std::ranges::find(Names, item.at("account").utf8(), &AccountName::text);
        if (name == Names.end())
            daybook::throwMalformed("account of a party");
        entries.push_back({item.at("party").id<PartyId>(), name->account, item.at("amount").int64()});
        if (const auto due = item.find("due")) {
            entries.back().due = BusinessDate::fromIso(due->text());
            if (!entries.back().due)
                daybook::throwMalformed("day of a party's entry");
        }
    });
    return entries;
}

} // namespace mizan::parties
