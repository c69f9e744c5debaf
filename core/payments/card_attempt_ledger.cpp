// How facts change the table of attempts. All facts about one stand in its till's own strand, so that their order is
// given.
#include "core/payments/card_attempt_ledger.h"

#include "core/daybook/body_writer.h"
#include "core/daybook/ledger_writer.h"

#include <algorithm>
#include <array>

namespace mizan::payments {

using daybook::BodyValue;
using daybook::FactView;
using daybook::LedgerWriter;
using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

struct KindName {
    AttemptKind kind;
    std::string_view text;
};

constexpr std::array Names {KindName {AttemptKind::Charge, "charge"}, KindName {AttemptKind::Refund, "refund"},
    KindName {AttemptKind::Reversal, "reversal"}};

const Table Tables[] = {
    {TableKind::Latest,
        {"card_attempt",
            {{"attempt"}, {"ticket"}, {"till"}, {"kind"}, {"charge"}, {"currency"}, {"amount_minor"},
                {"terminal", ColumnType::Text}, {"at_ms"}, {"state"}, {"approval_code", ColumnType::Text},
                {"last_four", ColumnType::Text}, {"brand", ColumnType::Text}, {"reference", ColumnType::Text},
                {"taken"}, {"reversed"}, {"settled"}},
            {"attempt"}},
        {"attempt", "ticket", "till", "charge"},
        {{"card_attempt_ticket", {"ticket"}}, {"card_attempt_till", {"till", "settled"}},
            {"card_attempt_charge", {"charge"}}}},
};

void applyAsked(const FactView &fact, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const auto kind = std::ranges::find(Names, body.at("kind").utf8(), &KindName::text);
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (kind == Names.end() || !currency)
        daybook::throwMalformed("attempt at a card terminal");
    const qint64 attempt = writer.keyOf(fact.header.id);
    const auto charge = body.find("charge");
    writer.put(Tables[0], attempt, writer.keyOf(body.at("ticket").id<SaleId>()), writer.keyOf(fact.header.device),
        static_cast<qint64>(kind->kind), charge ? writer.keyOf(charge->id<AttemptId>()) : attempt,
        qint64 {currency->number()}, body.at("amount_minor").int64(), body.at("terminal").text(),
        body.at("at_ms").int64(), qint64 {0}, QString(), QString(), QString(), QString(), qint64 {0}, qint64 {0},
        qint64 {0});
}

/// An approval stays, whatever is said later. What is declined is settled; so is what gave a charge back, and the
/// charge.
void applyAnswered(const FactView &fact, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    const qint64 attempt = writer.keyOf(body.at("attempt").id<AttemptId>());
    store::Connection &connection = writer.connection();
    if (!body.at("approved").boolean()) {
        connection.run("UPDATE card_attempt SET state = 1, settled = 1 WHERE attempt = ? AND state = 0", attempt);
        return;
    }
    const auto text = [&](std::string_view name) {
        const auto value = body.find(name);
        return value ? value->text() : QString();
    };
    connection.run("UPDATE card_attempt SET state = 2, approval_code = ?, last_four = ?, brand = ?, reference = ?, "
                   "settled = CASE WHEN kind = 3 THEN 1 ELSE 0 END WHERE attempt = ? AND state < 2",
        text("approval_code"), text("last_four"), text("brand"), text("reference"), attempt);
    connection.run("UPDATE card_attempt SET reversed = 1, settled = 1 WHERE attempt = "
                   "(SELECT a.charge FROM card_attempt a WHERE a.attempt = ? AND a.kind = 3)",
        attempt);
}

} // namespace

std::string_view kindText(AttemptKind kind) noexcept { return std::ranges::find(Names, kind, &KindName::kind)->text; }

void writeTakenAttempts(daybook::BodyWriter &body, std::span<const AttemptId> attempts)
{
    if (attempts.empty())
        return;
    body.beginArray("card_attempts");
    for (const AttemptId &attempt : attempts) {
        body.beginObject();
        body.field("attempt", attempt);
        body.endObject();
    }
    body.endArray();
}

std::span<const Table> CardAttemptLedger::tables() const noexcept { return Tables; }

void CardAttemptLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    if (fact.header.kind == CardAskedKind)
        applyAsked(fact, writer);
    else if (fact.header.kind == CardAnsweredKind)
        applyAnswered(fact, writer);
    else if (const auto taken = fact.body.find("card_attempts"))
        taken->forEachItem([&](const BodyValue &item) {
            writer.connection().run("UPDATE card_attempt SET taken = 1, settled = 1 WHERE attempt = ?",
                writer.keyOf(item.at("attempt").id<AttemptId>()));
        });
}

} // namespace mizan::payments
