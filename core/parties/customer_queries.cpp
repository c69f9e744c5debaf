// SQL over customer, customer_word, customer_phone and party_balance.
#include "core/parties/customer_queries.h"

#include "core/base/text_fold.h"
#include "core/parties/party_entry.h"
#include "core/parties/phone_digits.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::parties {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

/// The first text behind all that begin with `prefix`; folded words and digits never hold the last character.
QString behind(const QString &prefix) { return prefix + QString::fromUcs4(U"\U0010ffff", 1); }

std::vector<CustomerHit> hitsOf(store::Statement row)
{
    std::vector<CustomerHit> hits;
    while (row.step())
        hits.push_back({row.id<PartyId>(0), row.text(1), row.text(2)});
    return hits;
}

bool isNumber(QStringView text)
{
    return std::ranges::all_of(foldForSearch(text), [](QChar c) { return c == u' ' || (c >= u'0' && c <= u'9'); });
}

std::vector<CustomerHit> byPhone(Connection &connection, const QString &digits, int limit)
{
    if (digits.size() < FewestPhoneDigits)
        return {};
    const QString reversed = reversedDigits(digits);
    return hitsOf(connection.query(
        "SELECT c.uid, coalesce(c.name, ''), coalesce(c.phone, '') FROM customer_phone p JOIN customer c ON c.no = "
        "p.customer WHERE p.reversed >= ? AND p.reversed < ? AND coalesce(c.is_archived, 0) = 0 ORDER BY c.name, c.no "
        "LIMIT ?",
        reversed, behind(reversed), limit));
}

std::vector<CustomerHit> byName(Connection &connection, QStringList words, int limit)
{
    // The longest word names the fewest customers; the others are looked up for each of them.
    std::ranges::stable_sort(words, std::ranges::greater {}, &QString::size);
    std::string sql = "SELECT DISTINCT c.uid, coalesce(c.name, ''), coalesce(c.phone, ''), c.no FROM customer_word w "
                      "JOIN customer c ON c.no = w.customer WHERE coalesce(c.is_archived, 0) = 0 AND w.word >= ? AND "
                      "w.word < ?";
    for (qsizetype i = 1; i < words.size(); ++i)
        sql +=
            " AND EXISTS (SELECT 1 FROM customer_word o WHERE o.customer = w.customer AND o.word >= ? AND o.word < ?)";
    store::Statement statement = connection.statement(sql + " ORDER BY 2, 4 LIMIT ?");
    statement.bind();
    int position = 0;
    for (const QString &word : std::as_const(words)) {
        statement.bindAt(position++, word);
        statement.bindAt(position++, behind(word));
    }
    statement.bindAt(position, limit);
    return hitsOf(std::move(statement));
}

} // namespace

std::optional<Customer> findCustomer(Connection &connection, Currency currency, PartyId id)
{
    auto row = connection.query(
        "SELECT coalesce(name, ''), coalesce(phone, ''), coalesce(email, ''), coalesce(card_code, ''), "
        "coalesce(address, ''), coalesce(tax_number, ''), coalesce(note, ''), credit_limit_minor, "
        "payment_days, coalesce(is_blocked, 0), coalesce(is_archived, 0), coalesce(is_erased, 0), "
        "coalesce(price_group, ''), coalesce(block_reason, '') FROM customer WHERE uid = ?",
        id);
    if (!row.step())
        return std::nullopt;
    Customer customer {id, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
    if (const auto limit = row.maybeInt64(7))
        customer.creditLimit = Money(*limit, currency);
    customer.paymentDays = row.maybeInt64(8);
    customer.isBlocked = row.boolean(9);
    customer.isArchived = row.boolean(10);
    customer.isErased = row.boolean(11);
    customer.priceGroup = row.text(12);
    customer.blockReason = row.text(13);
    return customer;
}

QString priceGroupOf(Connection &connection, PartyId id)
{
    auto row = connection.query("SELECT coalesce(price_group, '') FROM customer WHERE uid = ?", id);
    return row.step() ? row.text(0) : QString();
}

bool isKnown(Connection &connection, PartyId id)
{
    auto row = connection.query(
        "SELECT 1 FROM customer WHERE uid = ? AND coalesce(is_archived, 0) = 0 AND coalesce(is_erased, 0) = 0", id);
    return row.step();
}

std::optional<PartyId> customerWithCard(Connection &connection, const QString &code)
{
    if (code.isEmpty())
        return std::nullopt;
    auto row = connection.query(
        "SELECT uid FROM customer WHERE card_code = ? AND coalesce(is_archived, 0) = 0 ORDER BY no", code);
    return row.step() ? std::optional(row.id<PartyId>(0)) : std::nullopt;
}

std::vector<CustomerHit> searchCustomers(Connection &connection, QStringView text, int limit)
{
    constexpr qsizetype MostWords = 8;
    QStringList words = foldedWords(text);
    words.removeDuplicates();
    if (words.isEmpty())
        return {};
    if (isNumber(text))
        return byPhone(connection, phoneDigits(text), limit);
    return byName(connection, words.first(std::min(MostWords, words.size())), limit);
}

CustomerBalances balancesOf(Connection &connection, Currency currency, PartyId id)
{
    CustomerBalances balances {Money::zero(currency), Money::zero(currency)};
    auto row = connection.query("SELECT b.account, b.amount FROM local_key k JOIN party_balance b ON b.party = k.no "
                                "WHERE k.uid = ?",
        id);
    while (row.step()) {
        const qint64 amount = row.int64(1);
        switch (static_cast<PartyAccount>(row.int64(0))) {
        case PartyAccount::Receivable:
            balances.receivable = Money(amount, currency);
            break;
        case PartyAccount::StoreCredit:
            balances.storeCredit = Money(amount, currency);
            break;
        case PartyAccount::Points:
            balances.points = amount;
            break;
        }
    }
    return balances;
}

Money overdueOf(Connection &connection, Currency currency, PartyId id, BusinessDate today)
{
    const Money zero = Money::zero(currency);
    const Money owed = balancesOf(connection, currency, id).receivable;
    auto row =
        connection.query("SELECT CAST(coalesce(sum(CASE WHEN d.day >= ? THEN d.amount ELSE 0 END), 0) AS BIGINT), "
                         "CAST(coalesce(sum(CASE WHEN d.day < ? THEN d.amount ELSE 0 END), 0) AS BIGINT) "
                         "FROM local_key k JOIN party_due d ON d.party = k.no WHERE k.uid = ?",
            today.days(), today.days(), id);
    if (!row.step())
        return zero;
    const Money young(row.int64(0), currency);
    const Money old(row.int64(1), currency);
    return std::clamp(owed - young, zero, std::max(old, zero));
}

} // namespace mizan::parties
