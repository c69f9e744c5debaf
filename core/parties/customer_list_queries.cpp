// SQL over customer_listing, customer and what customers are found by.
#include "core/parties/customer_list_queries.h"

#include "core/base/text_fold.h"
#include "core/parties/customer_queries.h"
#include "core/parties/party_entry.h"
#include "core/parties/phone_digits.h"
#include "core/store/connection.h"

#include <algorithm>
#include <utility>

namespace mizan::parties {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

constexpr qsizetype MostWords = 8;

/// Texts that lie between two; the second is the first behind all that begin with the first.
using Range = std::pair<QString, QString>;

Range beginningWith(const QString &text) { return {text, text + QString::fromUcs4(U"\U0010ffff", 1)}; }

/// Whoever is found, as one SELECT, and the ranges that it asks for, in their order.
struct Search {
    std::string sql;
    std::vector<Range> ranges;
};

Search searchFor(const QString &text)
{
    Search search;
    QStringList words = foldedWords(text);
    words.removeDuplicates();
    for (const QString &word : words.first(std::min(MostWords, words.size()))) {
        search.sql += search.sql.empty() ? "" : " INTERSECT ";
        search.sql += "SELECT customer FROM customer_word WHERE word >= ? AND word < ?";
        search.ranges.push_back(beginningWith(word));
    }
    const auto also = [&](std::string_view select, const QString &start) {
        search.sql += search.sql.empty() ? "" : " UNION ";
        search.sql += select;
        search.ranges.push_back(beginningWith(start));
    };
    if (const QString digits = phoneDigits(text); digits.size() >= FewestPhoneDigits)
        also("SELECT customer FROM customer_phone WHERE reversed >= ? AND reversed < ?", reversedDigits(digits));
    also("SELECT no FROM customer WHERE card_code >= ? AND card_code < ?", text.simplified());
    return search;
}

std::string balance(PartyAccount account)
{
    return "coalesce((SELECT b.amount FROM party_balance b WHERE b.party = c.no AND b.account = "
        + std::to_string(static_cast<int>(account)) + "), 0)";
}

std::string sqlFor(const CustomerListRequest &request, const std::string &found)
{
    static const std::string Columns = "SELECT c.uid, coalesce(c.name, ''), coalesce(c.phone, ''), "
                                       "coalesce(c.card_code, ''), coalesce(c.price_group, ''), "
                                       "coalesce(c.is_blocked, 0), coalesce(c.is_archived, 0), "
        + balance(PartyAccount::Receivable) + ", " + balance(PartyAccount::StoreCredit) + ", l.sort_name, l.customer";
    std::string sql = Columns + " FROM customer_listing l JOIN customer c ON c.no = l.customer WHERE 1 = 1";
    if (!found.empty())
        sql += " AND l.customer IN (" + found + ")";
    if (!request.group.isEmpty())
        sql += " AND c.price_group = ?";
    if (!request.withArchived)
        sql += " AND coalesce(c.is_archived, 0) = 0";
    if (request.onlyBlocked)
        sql += " AND c.is_blocked = 1";
    if (request.onlyOwing)
        sql += " AND " + balance(PartyAccount::Receivable) + " > 0";
    if (request.only)
        sql += " AND c.uid = ?";
    if (request.after)
        sql +=
            request.backwards ? " AND (l.sort_name, l.customer) < (?, ?)" : " AND (l.sort_name, l.customer) > (?, ?)";
    return sql
        + (request.backwards ? " ORDER BY l.sort_name DESC, l.customer DESC LIMIT ?"
                             : " ORDER BY l.sort_name, l.customer LIMIT ?");
}

} // namespace

std::vector<CustomerRow> listCustomers(Connection &connection, Currency currency, const CustomerListRequest &request)
{
    std::vector<CustomerRow> rows;
    const bool searches = !request.search.trimmed().isEmpty();
    const Search search = searches ? searchFor(request.search) : Search {};
    store::Statement row = connection.statement(sqlFor(request, search.sql));
    row.bind();
    int position = 0;
    for (const auto &[from, to] : search.ranges) {
        row.bindAt(position++, from);
        row.bindAt(position++, to);
    }
    if (!request.group.isEmpty())
        row.bindAt(position++, request.group);
    if (request.only)
        row.bindAt(position++, *request.only);
    if (request.after) {
        row.bindAt(position++, request.after->text);
        row.bindAt(position++, request.after->number);
    }
    row.bindAt(position, request.limit);
    while (row.step())
        rows.push_back(
            {row.id<PartyId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.boolean(5), row.boolean(6),
                Money(row.int64(7), currency), Money(row.int64(8), currency), {row.text(9), row.int64(10)}});
    if (request.backwards)
        std::ranges::reverse(rows);
    return rows;
}

qint64 countCustomers(Connection &connection, bool withArchived)
{
    auto row = connection.query("SELECT count(*) FROM customer WHERE coalesce(is_erased, 0) = 0 AND "
                                "coalesce(is_archived, 0) <= ?",
        withArchived ? 1 : 0);
    return row.step() ? row.int64(0) : 0;
}

std::vector<QString> customerGroups(Connection &connection)
{
    std::vector<QString> groups;
    auto row = connection.query("SELECT DISTINCT price_group FROM customer WHERE price_group <> '' AND "
                                "coalesce(is_erased, 0) = 0 ORDER BY price_group");
    while (row.step())
        groups.push_back(row.text(0));
    return groups;
}

} // namespace mizan::parties
