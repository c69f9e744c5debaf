// party_balance adds up; party_due says until when what was bought on account has to be paid; party_fact is a
// customer's history, newest facts last.
#include "core/parties/party_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/parties/party_entry.h"

#include <algorithm>

namespace mizan::parties {

using daybook::Table;
using daybook::TableKind;

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
        if (entry.due)
            writer.add(tables()[2], {party, entry.due->days()}, {entry.amount});
        if (std::ranges::find(named, party) == named.end())
            named.push_back(party);
    }
    for (const qint64 party : named)
        writer.insert(tables()[1], party, fact.no);
}

} // namespace mizan::parties
