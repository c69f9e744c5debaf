// Every table, index and trigger of a shop, compared with what was committed: a change of the schema is seen by whoever
// reads the change, and never happens by accident.
#include "tests/support/test_shop.h"

#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

QString schemaOfFile(store::Connection &connection)
{
    QString text;
    store::Statement row =
        connection.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type "
                         "DESC, name");
    while (row.step())
        text += row.text(0).replace(u", \""_s, u",\n    \""_s) + u";\n"_s;
    return text;
}

/// What PostgreSQL made of the same words; the throw-away schema's own name is left out.
QString schemaOfServer(store::Connection &connection)
{
    QString text;
    store::Statement columns = connection.query(
        "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = "
        "current_schema() ORDER BY table_name, ordinal_position");
    while (columns.step()) {
        text += columns.text(0) + u'.' + columns.text(1) + u' ' + columns.text(2);
        text += columns.text(3) == u"NO" ? u" NOT NULL\n"_s : u"\n"_s;
    }
    store::Statement indexes =
        connection.query("SELECT replace(indexdef, quote_ident(schemaname) || '.', '') FROM pg_indexes "
                         "WHERE schemaname = current_schema() ORDER BY 1");
    while (indexes.step())
        text += indexes.text(0) + u'\n';
    store::Statement triggers =
        connection.query("SELECT event_object_table, trigger_name, action_timing, event_manipulation FROM "
                         "information_schema.triggers WHERE trigger_schema = current_schema() ORDER BY 1, 2, 4");
    while (triggers.step())
        text += u"TRIGGER "_s + triggers.text(0) + u' ' + triggers.text(1) + u' ' + triggers.text(2) + u' '
            + triggers.text(3) + u'\n';
    return text;
}

} // namespace

TEST_CASE("a new shop's schema is the committed one", "[schema]")
{
    test::TestShop shop;
    const bool isFile = test::testEngine() == store::Engine::SqlCipher;
    const QString now = isFile ? schemaOfFile(shop.connection()) : schemaOfServer(shop.connection());

    const QString name = isFile ? u"sqlcipher.sql"_s : u"postgresql.txt"_s;
    QFile committed(qEnvironmentVariable("MIZAN_SOURCE_DIR") + u"/tests/golden/schema/"_s + name);
    REQUIRE(committed.open(QIODevice::ReadOnly));
    const bool isSame = QString::fromUtf8(committed.readAll()) == now;
    if (!isSame) { // For whoever means the change: compare, and commit this in the other's place.
        QFile other(name);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write(now.toUtf8());
        INFO("the schema of this program was written to " << QFileInfo(other).absoluteFilePath().toStdString());
        CHECK(isSame);
    }
    CHECK_FALSE(now.isEmpty());
}
