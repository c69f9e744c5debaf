// party_balance adds up; party_due says until when what was bought on account has to be paid; party_fact is a
// customer's history, newest facts last.
#include "core/parties/party_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/parties/party_entry.h"

#include <algorithm>

namespace mizan::parties {

using daybook::Table;
using daybook::TableKind;

namespace {

constexpr qint64 NoDay = 0x7fff'ffff; ///< Later than any: what has no day is paid last.

/// The day under which an entry stands; none for a payment, which lessens the balance only.
std::optional<qint64> dayOf(const PartyEntry &entry)
{
    if (entry.account != PartyAccount::Receivable)
        return std::nullopt;
    if (entry.due)
        return entry.due->days();
    return entry.amount > 0 ? std::optional(NoDay) : std::nullopt;
}

} // namespace

std::span<const Table> PartyLedger::tables() const noexcept
{
    static const Table Tables[] = {
        {TableKind::Sums, {"party_balance", {{"party"}, {"account"}, {"amount"}}, {"party", "account"}}, {"party"}, {}},
        {TableKind::Rows, {"party_fact", {{"party"}, {"fact"}}, {"party", "fact"}}, {"party"}, {}},
        {TableKind::Sums, {"party_due", {{"party"}, {"day"}, {"amount"}}, {"party", "day"}}, {"party"}, {}},
    };
    return Tables;
}

void PartyLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    std::vector<qint64> named;
    if (const auto customer = fact.body.find("customer"))
        named.push_back(writer.keyOf(customer->id<PartyId>()));
    for (const PartyEntry &entry : readPartyEntries(fact.body)) {
        const qint64 party = writer.keyOf(entry.party);
        writer.add(tables()[0], {party, static_cast<qint64>(entry.account)}, {entry.amount});
        if (const auto day = dayOf(entry))
            writer.add(tables()[2], {party, *day}, {entry.amount});
        if (std::ranges::find(named, party) == named.end())
            named.push_back(party);
    }
    for (const qint64 party : named)
        writer.insert(tables()[1], party, fact.no);
}

} // namespace mizan::parties
