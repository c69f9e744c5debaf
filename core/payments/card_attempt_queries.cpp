// Answers about attempts, from the table of CardAttemptLedger.
#include "core/payments/card_attempt_queries.h"

#include "core/base/assertion.h"
#include "core/store/connection.h"

#include <string>

namespace mizan::payments {

namespace {

const std::string Attempts =
    "SELECT ka.uid, kt.uid, kc.uid, a.kind, a.currency, a.amount_minor, a.terminal, a.state, a.approval_code, "
    "a.last_four, a.brand, a.reference, a.taken, a.reversed, "
    "(SELECT count(*) FROM card_attempt b WHERE b.charge = a.attempt AND b.kind = 3 AND b.state <> 1) FROM "
    "card_attempt a "
    "JOIN local_key ka ON ka.no = a.attempt JOIN local_key kt ON kt.no = a.ticket "
    "JOIN local_key kc ON kc.no = a.charge ";

template <class Key>
std::vector<CardAttempt> attempts(store::Connection &connection, std::string_view sql, const Key &key)
{
    std::vector<CardAttempt> found;
    store::Statement row = connection.query(sql, key);
    while (row.step()) {
        const auto currency = Currency::fromNumber(row.int64(4));
        MIZAN_ASSERT(currency.has_value()); // The ledger wrote it.
        found.push_back({.id = row.id<AttemptId>(0),
            .kind = static_cast<AttemptKind>(row.int64(3)),
            .ticket = row.id<SaleId>(1),
            .amount = Money(row.int64(5), *currency),
            .charge = row.id<AttemptId>(2),
            .terminal = row.text(6),
            .state = static_cast<AttemptState>(row.int64(7)),
            .card = {row.text(8), row.text(9), row.text(10), row.text(11)},
            .isTaken = row.int64(12) != 0,
            .isReversed = row.int64(13) != 0,
            .isGoingBack = row.int64(14) != 0});
    }
    return found;
}

} // namespace

std::optional<CardAttempt> findAttempt(store::Connection &connection, AttemptId id)
{
    static const std::string Sql = Attempts + "WHERE a.attempt = (SELECT no FROM local_key WHERE uid = ?)";
    auto found = attempts(connection, Sql, id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<CardAttempt> attemptsOf(store::Connection &connection, SaleId ticket)
{
    static const std::string Sql =
        Attempts + "WHERE a.ticket = (SELECT no FROM local_key WHERE uid = ?) ORDER BY a.at_ms, ka.uid";
    return attempts(connection, Sql, ticket);
}

std::vector<CardAttempt> unsettledAttempts(store::Connection &connection, DeviceId till)
{
    static const std::string Sql =
        Attempts + "WHERE a.till = (SELECT no FROM local_key WHERE uid = ?) AND a.settled = 0 ORDER BY a.at_ms, ka.uid";
    return attempts(connection, Sql, till);
}

std::optional<SaleId> openRefundOf(store::Connection &connection, DeviceId till, SaleId original)
{
    std::optional<SaleId> found;
    for (const CardAttempt &attempt : unsettledAttempts(connection, till)) {
        if (attempt.kind != AttemptKind::Refund)
            continue;
        const auto charge = findAttempt(connection, attempt.charge);
        if (charge && charge->ticket == original)
            found = attempt.ticket;
    }
    return found;
}

std::vector<CardAttempt> paidBackFor(store::Connection &connection, SaleId ticket)
{
    std::vector<CardAttempt> found = attemptsOf(connection, ticket);
    std::erase_if(found, [](const CardAttempt &attempt) {
        return attempt.kind != AttemptKind::Refund || attempt.state != AttemptState::Approved || attempt.isTaken;
    });
    return found;
}

std::vector<CardAttempt> givenBackOf(store::Connection &connection, AttemptId charge)
{
    static const std::string Sql =
        Attempts + "WHERE a.charge = (SELECT no FROM local_key WHERE uid = ?) AND a.kind <> 1 ORDER BY a.at_ms, ka.uid";
    return attempts(connection, Sql, charge);
}

} // namespace mizan::payments
