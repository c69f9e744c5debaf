// One row for each word of a name and for each phone number; words and reversed numbers are looked up by how they
// begin. And one for the place in the list. Nobody who was erased has any.
#include "core/parties/customer_search.h"

#include "core/base/text_fold.h"
#include "core/daybook/ledger_writer.h"
#include "core/parties/phone_digits.h"

#include <utility>

namespace mizan::parties {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

void list(Connection &connection, qint64 customer, const QString &name, const QString &phone)
{
    connection.run("INSERT INTO customer_listing (sort_name, customer) VALUES (?, ?)", foldForSearch(name), customer);
    QStringList words = foldedWords(name);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words))
        connection.run("INSERT INTO customer_word (word, customer) VALUES (?, ?)", word, customer);
    if (const QString digits = phoneDigits(phone); !digits.isEmpty())
        connection.run(
            "INSERT INTO customer_phone (reversed, customer) VALUES (?, ?)", reversedDigits(digits), customer);
}

} // namespace

void CustomerSearchLedger::createExtras(Connection &connection)
{
    const store::Dialect &dialect = connection.dialect();
    using store::ColumnType;
    connection.execute(
        dialect.createTable({"customer_word", {{"word", ColumnType::Text}, {"customer"}}, {"word", "customer"}}));
    connection.execute(dialect.createTable(
        {"customer_phone", {{"reversed", ColumnType::Text}, {"customer"}}, {"reversed", "customer"}}));
    connection.execute(dialect.createTable(
        {"customer_listing", {{"sort_name", ColumnType::Text}, {"customer"}}, {"sort_name", "customer"}}));
    static constexpr std::string_view Customer[] = {"customer"};
    connection.execute(dialect.createIndex("customer_listing_customer", "customer_listing", Customer));
    connection.execute(dialect.createIndex("customer_word_customer", "customer_word", Customer));
    connection.execute(dialect.createIndex("customer_phone_customer", "customer_phone", Customer));
}

void CustomerSearchLedger::dropExtras(Connection &connection)
{
    connection.execute("DROP TABLE IF EXISTS customer_listing");
    connection.execute("DROP TABLE IF EXISTS customer_word");
    connection.execute("DROP TABLE IF EXISTS customer_phone");
}

void CustomerSearchLedger::finishRebuild(Connection &connection)
{
    auto row = connection.query(
        "SELECT no, coalesce(name, ''), coalesce(phone, '') FROM customer WHERE coalesce(is_erased, 0) = 0");
    while (row.step())
        list(connection, row.int64(0), row.text(1), row.text(2));
}

void CustomerSearchLedger::recordWritten(const daybook::RecordType &, qint64 no, bool, daybook::LedgerWriter &writer)
{
    if (writer.mode() == daybook::WriteMode::Live) // Of a rebuild, finishRebuild reads all of them.
        m_written.push_back(no);
}

void CustomerSearchLedger::apply(const daybook::FactView &, daybook::LedgerWriter &writer)
{
    Connection &connection = writer.connection();
    for (const qint64 customer : std::exchange(m_written, {})) {
        connection.run("DELETE FROM customer_listing WHERE customer = ?", customer);
        connection.run("DELETE FROM customer_word WHERE customer = ?", customer);
        connection.run("DELETE FROM customer_phone WHERE customer = ?", customer);
        QString name;
        QString phone;
        {
            auto row = connection.query("SELECT coalesce(name, ''), coalesce(phone, '') FROM customer WHERE no = ? AND "
                                        "coalesce(is_erased, 0) = 0",
                customer);
            if (!row.step())
                continue;
            name = row.text(0);
            phone = row.text(1);
        }
        list(connection, customer, name, phone);
    }
}

} // namespace mizan::parties
