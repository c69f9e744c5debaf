// How facts change the tables of gift cards: sums and rows only, so that any order of arrival gives the same.
#include "core/payments/gift_card_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/payments/gift_card_entry.h"

namespace mizan::payments {

using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

enum TableIndex { Balances, Events };

const Table Tables[] = {
    {TableKind::Sums, {"gift_card_balance", {{"card"}, {"currency"}, {"amount_minor"}}, {"card", "currency"}}, {"card"},
        {}},
    {TableKind::Rows,
        {"gift_card_event",
            {{"card"}, {"fact"}, {"no"}, {"event"}, {"last_four", ColumnType::Text}, {"currency"}, {"amount_minor"},
                {"expires", ColumnType::Int64, true}},
            {"card", "fact", "no"}},
        {"card"}, {}},
};

} // namespace

std::span<const Table> GiftCardLedger::tables() const noexcept { return Tables; }

void GiftCardLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    qint64 no = 0;
    for (const GiftCardEntry &entry : readGiftCardEntries(fact.body)) {
        const qint64 card = writer.keyOf(entry.card.id);
        const qint64 currency = entry.amount.currency().number();
        writer.add(Tables[Balances], {card, currency}, {entry.amount.minor()});
        const std::optional<qint64> expires = entry.expires ? std::optional(entry.expires->days()) : std::nullopt;
        writer.insert(Tables[Events], card, fact.no, no++, static_cast<qint64>(entry.event), entry.card.lastFour,
            currency, entry.amount.minor(), expires);
    }
}

} // namespace mizan::payments
