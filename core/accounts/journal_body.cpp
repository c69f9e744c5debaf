// Journal lines to and from the body of a fact.
#include "core/accounts/journal_body.h"

#include <algorithm>

namespace mizan::accounts {

void writeJournal(daybook::BodyWriter &writer, std::span<const JournalLine> lines)
{
    if (lines.empty())
        return;
    std::vector<Currency> currencies; // In the order in which lines name them.
    for (const JournalLine &line : lines) {
        if (std::ranges::find(currencies, line.debit.currency()) == currencies.end())
            currencies.push_back(line.debit.currency());
    }
    writer.beginArray("journal");
    for (const Currency currency : currencies) {
        writer.beginObject();
        writer.field("currency", currency.codeAscii());
        writer.beginArray("lines");
        for (const JournalLine &line : lines) {
            if (line.debit.currency() != currency)
                continue;
            writer.beginObject();
            writer.field("account", line.account);
            if (line.credit.isZero())
                writer.field("debit", line.debit.minor());
            else
                writer.field("credit", line.credit.minor());
            writer.endObject();
        }
        writer.endArray();
        writer.endObject();
    }
    writer.endArray();
}

namespace {

JournalLine readLine(const daybook::BodyValue &line, Currency currency)
{
    const auto debit = line.find("debit");
    const qint64 minor = debit ? debit->int64() : line.at("credit").int64();
    if (minor <= 0 || minor > Money::Limit)
        daybook::throwMalformed("journal amount");
    const Money amount(minor, currency);
    const Money nothing = Money::zero(currency);
    return {line.at("account").id<AccountId>(), debit ? amount : nothing, debit ? nothing : amount};
}

} // namespace

std::vector<JournalLine> readJournal(const daybook::BodyValue &body)
{
    std::vector<JournalLine> lines;
    const auto journal = body.find("journal");
    if (!journal)
        return lines;
    journal->forEachItem([&](const daybook::BodyValue &part) {
        const auto currency = Currency::fromCode(part.at("currency").text());
        if (!currency)
            daybook::throwMalformed("journal currency");
        Wide balance = 0;
        part.at("lines").forEachItem([&](const daybook::BodyValue &item) {
            lines.push_back(readLine(item, *currency));
            balance += Wide(lines.back().debit.minor()) - lines.back().credit.minor();
        });
        if (balance != 0)
            daybook::throwMalformed("journal does not balance");
    });
    return lines;
}

} // namespace mizan::accounts
