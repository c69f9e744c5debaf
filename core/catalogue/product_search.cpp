// SQLCipher: FTS5 without content, whose row numbers follow popularity. PostgreSQL: lexemes under a GIN index.
#include "core/catalogue/product_search.h"

#include "core/base/text_fold.h"
#include "core/daybook/ledger_writer.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Engine;

namespace {

constexpr int MostWords = 8;

bool isPostgres(const Connection &connection) { return connection.dialect().engine() == Engine::PostgreSql; }

/// A product as the index sees it.
struct Indexed {
    QString name; ///< Folded; also what lists sort by.
    QString code;
    bool archived = false;
    std::optional<qint64> category {}; ///< Its local number.
    QString values {};                 ///< Of a family's attributes: it is found by them.
    bool isVariant = false;            ///< Found by its family.

    [[nodiscard]] qint64 digest() const
    {
        // Kept in the same file as the index, so a hash of this library's own version would do harm after an upgrade.
        quint64 hash = archived ? 1 : 14695981039346656037ull; // FNV-1a
        for (const QString &text : {name, u"\n"_s, code}) {
            for (const QChar c : text)
                hash = (hash ^ c.unicode()) * 1099511628211ull;
        }
        hash = (hash ^ static_cast<quint64>(category.value_or(0))) * 1099511628211ull;
        for (const QChar c : values)
            hash = (hash ^ c.unicode()) * 1099511628211ull;
        hash ^= isVariant ? 2 : 0;
        return static_cast<qint64>(hash);
    }
};

/// Of a product `p`, in the order in which indexedFrom reads them.
constexpr std::string_view IndexedColumns =
    "coalesce(p.name, ''), coalesce(p.code, ''), coalesce(p.is_archived, 0), p.category, p.kind, p.family, p.no";
constexpr int IndexedCount = 7;

/// The words of a family's values; their order means nothing to the index, but the same ones must give the same text.
QString valuesOf(Connection &connection, qint64 family)
{
    QString words;
    auto row = connection.query(
        "SELECT key FROM product_attribute_values WHERE no = ? AND value IS NOT NULL ORDER BY key", family);
    while (row.step())
        words += u' ' + foldForSearch(row.text(0).section(u'=', 1));
    return words;
}

Indexed indexedFrom(Connection &connection, const store::Statement &row)
{
    Indexed indexed {foldForSearch(row.text(0)), foldForSearch(row.text(1)), row.boolean(2), row.maybeInt64(3)};
    if (row.maybeInt64(4) == static_cast<qint64>(ProductKind::Family))
        indexed.values = valuesOf(connection, row.int64(6));
    indexed.isVariant = !row.isNull(5);
    return indexed;
}

void insertWords(Connection &connection, qint64 product, qint64 place, const Indexed &indexed)
{
    if (indexed.archived || indexed.isVariant)
        return;
    if (isPostgres(connection)) {
        connection.run("UPDATE product_listing SET words = array_to_tsvector(string_to_array(trim(CAST(? AS text)), ' "
                       "')) WHERE product = ?",
            QString(indexed.name + indexed.values + u' ' + indexed.code), product);
        return;
    }
    connection.run("INSERT INTO product_search (rowid, name, code) VALUES (?, ?, ?)", place,
        QString(indexed.name + indexed.values), indexed.code);
}

void removeWords(Connection &connection, qint64 product, qint64 place)
{
    if (isPostgres(connection))
        connection.run("UPDATE product_listing SET words = NULL WHERE product = ?", product);
    else
        connection.run("DELETE FROM product_search WHERE rowid = ?", place);
}

void insertListing(Connection &connection, qint64 product, qint64 place, const Indexed &indexed)
{
    connection.run("INSERT INTO product_listing (product, place, sort_name, category, digest) VALUES (?, ?, ?, ?, ?)",
        product, place, indexed.name, indexed.category, indexed.digest());
}

qint64 nextPlace(Connection &connection)
{
    auto row = connection.query("SELECT coalesce(max(place), 0) FROM product_listing");
    return row.step() ? std::max<qint64>(row.int64(0), 0) + 1 : 1;
}

/// A product whose words have to be inserted.
struct Waiting {
    qint64 product = 0;
    qint64 place = 0;
    Indexed indexed;
};

/// Brings the product's listing up to date; none where the index says already what the product says.
std::optional<Waiting> updateListing(Connection &connection, qint64 product, qint64 &freePlace)
{
    Waiting waiting {product, 0, {}};
    {
        static const std::string Sql = "SELECT " + std::string(IndexedColumns)
            + ", l.place, l.digest FROM product p LEFT JOIN product_listing l ON l.product = p.no WHERE p.no = ?";
        auto row = connection.query(Sql, product);
        if (!row.step())
            return std::nullopt;
        waiting.indexed = indexedFrom(connection, row);
        if (row.isNull(IndexedCount)) {
            waiting.place = freePlace++;
            insertListing(connection, product, waiting.place, waiting.indexed);
            return waiting;
        }
        if (row.int64(IndexedCount + 1) == waiting.indexed.digest())
            return std::nullopt;
        waiting.place = row.int64(IndexedCount);
    }
    removeWords(connection, product, waiting.place);
    connection.run("UPDATE product_listing SET sort_name = ?, category = ?, digest = ? WHERE product = ?",
        waiting.indexed.name, waiting.indexed.category, waiting.indexed.digest(), product);
    return waiting;
}

void insertWords(Connection &connection, std::span<const Waiting> all)
{
    // FTS5 gathers words in memory until another statement makes a savepoint, so they go in together (five times
    // cheaper).
    for (const Waiting &waiting : all)
        insertWords(connection, waiting.product, waiting.place, waiting.indexed);
}

} // namespace

void ProductSearchLedger::createExtras(Connection &connection)
{
    if (isPostgres(connection)) {
        connection.execute("CREATE TABLE product_listing (product BIGINT PRIMARY KEY, place BIGINT NOT NULL, sort_name "
                           "TEXT COLLATE \"C\" "
                           "NOT NULL, category BIGINT, digest BIGINT NOT NULL, words TSVECTOR)");
        connection.execute("CREATE INDEX product_listing_words ON product_listing USING gin (words)");
    } else {
        connection.execute("CREATE TABLE product_listing (product INTEGER PRIMARY KEY, place INTEGER NOT NULL, "
                           "sort_name TEXT NOT NULL, category INTEGER, "
                           "digest INTEGER NOT NULL) STRICT");
        connection.execute(
            "CREATE VIRTUAL TABLE product_search USING fts5(name, code, content='', contentless_delete=1, "
            "detail=column, prefix='1 2 3 4', tokenize='ascii')"); // Our own folding leaves it nothing to know.
    }
    connection.execute("CREATE INDEX product_listing_place ON product_listing (place)");
    connection.execute("CREATE INDEX product_listing_name ON product_listing (sort_name, product)");
    connection.execute("CREATE INDEX product_listing_category ON product_listing (category, sort_name, product)");
}

void ProductSearchLedger::dropExtras(Connection &connection)
{
    if (!isPostgres(connection))
        connection.execute("DROP TABLE IF EXISTS product_search");
    connection.execute("DROP TABLE IF EXISTS product_listing");
}

void ProductSearchLedger::finishRebuild(Connection &connection)
{
    qint64 place = 0;
    static const std::string Sql = "SELECT " + std::string(IndexedColumns) + " FROM product p ORDER BY p.no";
    auto row = connection.query(Sql);
    while (row.step()) {
        const Indexed indexed = indexedFrom(connection, row);
        insertListing(connection, row.int64(6), ++place, indexed);
        insertWords(connection, row.int64(6), place, indexed);
    }
}

void ProductSearchLedger::recordWritten(const daybook::RecordType &, qint64 no, bool, daybook::LedgerWriter &writer)
{
    if (writer.mode() == daybook::WriteMode::Live) // Of a rebuild, finishRebuild reads all of them.
        m_written.push_back(no);
}

void ProductSearchLedger::apply(const daybook::FactView &, daybook::LedgerWriter &writer)
{
    if (m_written.empty())
        return;
    Connection &connection = writer.connection();
    std::vector<Waiting> waiting;
    qint64 freePlace = nextPlace(connection);
    for (const qint64 product : std::exchange(m_written, {})) {
        if (auto updated = updateListing(connection, product, freePlace))
            waiting.push_back(*std::move(updated));
    }
    insertWords(connection, waiting);
}

QString searchExpression(const Connection &connection, QStringView text)
{
    // Folded words hold letters, digits and marks only: nothing that means something to either engine.
    const bool postgres = isPostgres(connection);
    QString expression;
    for (const QString &word : foldedWords(text).first(std::min<qsizetype>(MostWords, foldedWords(text).size()))) {
        if (postgres && !expression.isEmpty())
            expression += " & "_L1;
        expression += postgres ? u"'"_s + word + u"':*"_s : u"\""_s + word + u"\"* "_s;
    }
    return expression;
}

std::vector<ProductHit> searchProducts(Connection &connection, Currency currency, QStringView text, int limit)
{
    static constexpr std::string_view Sqlite =
        "SELECT p.uid, p.code, p.name, p.price_micro FROM product_search CROSS JOIN product_listing l ON l.place = "
        "product_search.rowid "
        "CROSS JOIN product p ON p.no = l.product WHERE product_search MATCH ? ORDER BY product_search.rowid LIMIT ?";
    static constexpr std::string_view Postgres =
        "SELECT p.uid, p.code, p.name, p.price_micro FROM product_listing l JOIN product p ON p.no = l.product "
        "WHERE l.words @@ CAST(? AS tsquery) ORDER BY l.place LIMIT ?";
    std::vector<ProductHit> hits;
    const QString expression = searchExpression(connection, text);
    if (expression.isEmpty())
        return hits;
    auto row = connection.query(isPostgres(connection) ? Postgres : Sqlite, expression, limit);
    while (row.step())
        hits.push_back({row.id<ProductId>(0), row.text(1), row.text(2), UnitPrice(row.int64(3), currency)});
    return hits;
}

namespace {

/// Moves products to places of their own below all others, from the least popular of those that are not in order.
class Promotion {
public:
    Promotion(Connection &connection, std::span<const ProductId> mostPopularFirst)
        : m_connection(connection)
    {
        std::unordered_set<qint64> listed;
        for (const ProductId &id : mostPopularFirst) {
            auto row = connection.query(
                "SELECT l.product FROM local_key k JOIN product_listing l ON l.product = k.no WHERE k.uid = ?", id);
            if (row.step() && listed.insert(row.int64(0)).second)
                m_waiting.push_back(row.int64(0));
        }
        auto row = connection.query("SELECT product, place FROM product_listing ORDER BY place");
        while (row.step()) { // As far as the first that is not among them.
            if (!listed.contains(row.int64(0))) {
                m_below = row.int64(1);
                break;
            }
        }
    }

    [[nodiscard]] bool isDone() const noexcept { return m_waiting.empty(); }

    /// One transaction: short, so that a till beside it hardly waits.
    void goOn()
    {
        store::Transaction transaction(m_connection);
        std::vector<Waiting> moved;
        qint64 lowest = lowestPlace();
        for (; !m_waiting.empty() && moved.size() < PromotedTogether; m_waiting.pop_back()) {
            const auto found = indexedNow(m_waiting.back());
            if (!found)
                continue;
            if (found->place < m_below) { // In order already, with all less popular ones.
                m_below = found->place;
                continue;
            }
            removeWords(m_connection, found->product, found->place);
            moved.push_back(*found);
            m_below = moved.back().place = --lowest;
            m_connection.run("UPDATE product_listing SET place = ? WHERE product = ?", m_below, found->product);
        }
        insertWords(m_connection, moved);
        transaction.commit();
    }

private:
    static constexpr std::size_t PromotedTogether = 50;

    [[nodiscard]] qint64 lowestPlace()
    {
        auto row = m_connection.query("SELECT min(place) FROM product_listing");
        return row.step() && !row.isNull(0) ? row.int64(0) : 0;
    }
    [[nodiscard]] std::optional<Waiting> indexedNow(qint64 product)
    {
        static const std::string Sql = "SELECT " + std::string(IndexedColumns)
            + ", l.place FROM product p JOIN product_listing l ON l.product = p.no WHERE p.no = ?";
        auto row = m_connection.query(Sql, product);
        return row.step() ? std::optional(Waiting {product, row.int64(IndexedCount), indexedFrom(m_connection, row)})
                          : std::nullopt;
    }

    Connection &m_connection;
    std::vector<qint64> m_waiting; ///< The most popular first.
    qint64 m_below = 1;            ///< Every place from here on is taken by something less popular.
};

} // namespace

void promoteProducts(
    Connection &connection, std::span<const ProductId> mostPopularFirst, const std::function<bool()> &goesOn)
{
    Promotion promotion(connection, mostPopularFirst);
    while (!promotion.isDone() && (!goesOn || goesOn()))
        promotion.goOn();
}

} // namespace mizan::catalogue
