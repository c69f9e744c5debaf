// Every look opens the file anew, as a restarted program does, and leaves its log as the killed one left it.
#include "tests/crash/shop_witness.h"

#include "core/accounts/journal_body.h"
#include "core/base/assertion.h"
#include "core/base/named_id.h"
#include "core/daybook/number_ledger.h"
#include "core/open_shop.h"
#include "core/sales/sale_facts.h"
#include "core/stock/movement.h"

#include <QDir>

#include <sqlite3.h>

namespace mizan::test {

using namespace Qt::StringLiterals;

namespace {

store::Vault unlock(const QString &folder, const QString &passphrase)
{
    auto vault = store::Vault::unlock(QDir(folder).filePath(QLatin1StringView(VaultFileName)), passphrase);
    MIZAN_ASSERT(vault.has_value());
    return *std::move(vault);
}

} // namespace

ShopWitness::ShopWitness(const QString &folder, const QString &passphrase)
    : m_path(QDir(folder).filePath(QLatin1StringView(DatabaseFileName)))
    , m_vault(unlock(folder, passphrase))
{
}

std::unique_ptr<store::Connection> ShopWitness::open() const
{
    auto connection = store::Connection::open(store::FileLocation {m_path, m_vault.key(), store::Access::Read});
    MIZAN_ASSERT(connection.has_value());
    // Closing would move the log into the file, and spare the till the recovery that is to be shown.
    sqlite3_db_config((*connection)->sqliteHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return *std::move(connection);
}

Testimony ShopWitness::look(const Reported &reported)
{
    m_wrong.clear();
    const auto connection = open();
    for (const NewFact &fact : newFacts(*connection))
        readFact(*connection, fact);
    if (sumsOfTables(*connection) != m_sums)
        say(u"the tables do not add up to what the facts say"_s);
    compareReported(reported);
    const auto sales = static_cast<qint64>(m_numberOf.size());
    return {m_lastSeq, sales, sales - static_cast<qint64>(reported.size()), m_wrong};
}

std::vector<ShopWitness::NewFact> ShopWitness::newFacts(store::Connection &connection) const
{
    std::vector<NewFact> facts;
    store::Statement row =
        connection.query("SELECT no, seq, id, kind, body FROM fact WHERE no > ? ORDER BY no", m_lastNo);
    while (row.step())
        facts.push_back(
            {row.int64(0), row.int64(1), row.id<FactId>(2), std::string(row.utf8(3)), std::string(row.utf8(4))});
    return facts;
}

void ShopWitness::readFact(store::Connection &connection, const NewFact &fact)
{
    if (fact.seq != m_lastSeq + 1)
        say(u"fact %1 follows fact %2"_s.arg(fact.seq).arg(m_lastSeq));
    m_lastNo = fact.no;
    m_lastSeq = fact.seq;
    const daybook::BodyValue body = m_parser.parse(fact.body);
    readNumber(fact, body);
    for (const stock::Movement &movement : stock::readMovements(body)) {
        for (const stock::MovedGoods &goods : movement.goods) {
            ++m_sums.movements;
            m_sums.movedMinor += goods.valueMinor;
        }
    }
    for (const accounts::JournalLine &line : accounts::readJournal(body)) { // Refuses what does not balance.
        ++m_sums.journalLines;
        m_sums.debitMinor += line.debit.minor();
    }
    for (const sales::SaleKind kind : {sales::SaleKind::Sale, sales::SaleKind::Return}) {
        if (fact.kind == sales::kindText(kind))
            readSaleFact(connection, fact, sales::readSale(kind, body));
    }
}

void ShopWitness::readNumber(const NewFact &fact, const daybook::BodyValue &body)
{
    if (!body.find("number"))
        return;
    const daybook::DocumentNumber number = daybook::readNumber(body);
    if (number.value != ++m_lastOfSeries[number.series])
        say(u"fact %1: number %2 leaves a gap, or stands twice"_s.arg(fact.seq).arg(number.toText()));
}

void ShopWitness::readSaleFact(store::Connection &connection, const NewFact &fact, const sales::RecordedSale &sale)
{
    m_numberOf[fact.id.bytes()] = sale.number.toText();
    const auto lines = static_cast<qint64>(sale.lines.size());
    ++m_sums.sales;
    m_sums.soldLines += lines;
    m_sums.soldMinor += (sale.total() - sale.rounding).minor();
    if (lines == 0 || !sale.balances())
        say(u"sale %1: lines, taxes and rounding are not tenders less change"_s.arg(sale.number.toText()));
    store::Statement row = connection.query(
        "SELECT fact, lines, net_minor + tax_minor + rounding_minor FROM sale WHERE series = ? AND value = ?",
        std::string_view(sale.number.series), sale.number.value);
    if (!row.step() || row.int64(0) != fact.no || row.int64(1) != lines || row.int64(2) != sale.total().minor()
        || row.step())
        say(u"sale %1: the ledger has not the one row it must have"_s.arg(sale.number.toText()));
}

/// Each reported sale is in the daybook under its own id, with the number that was given out.
void ShopWitness::compareReported(const Reported &reported)
{
    for (const auto &[invoice, number] : reported) {
        const auto found = m_numberOf.find(idFromName(u"replay:sale:"_s + invoice));
        if (found == m_numberOf.end())
            say(u"invoice %1, paid as %2, is LOST"_s.arg(invoice, number));
        else if (found->second != number)
            say(u"invoice %1, paid as %2, stands as %3"_s.arg(invoice, number, found->second));
    }
}

ShopWitness::Sums ShopWitness::sumsOfTables(store::Connection &connection)
{
    const auto sumOf = [&connection](std::string_view sql) {
        store::Statement row = connection.query(sql);
        return row.step() && !row.isNull(0) ? row.int64(0) : 0;
    };
    return {sumOf("SELECT count(*) FROM sale"), sumOf("SELECT sum(lines) FROM day_product"),
        sumOf("SELECT sum(net_minor + tax_minor) FROM day_product"), sumOf("SELECT count(*) FROM stock_movement"),
        sumOf("SELECT sum(value_minor) FROM stock_movement"), sumOf("SELECT count(*) FROM journal_line"),
        sumOf("SELECT sum(debit_minor) FROM journal_line")};
}

} // namespace mizan::test
