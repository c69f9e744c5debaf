// A second program for tests. "hold FOLDER" takes a shop's lock, says so and waits to be killed; "alone FOLDER" says
// whether it can have the shop's file to itself.
#include "core/store/bulk_load.h"
#include "core/store/file_lock.h"
#include "tests/support/test_database.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace mizan::store;

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

void hold(const QString &folder)
{
    const auto lock = FileLock::take(folder);
    say(lock ? "held" : "refused");
    for (;;)
        pause();
}

const char *tryAlone(const QString &folder)
{
    const FileLocation where {folder + QStringLiteral("/shop.db"), mizan::test::testKey(), Access::Write, false};
    auto shop = Connection::open(where);
    auto side = openSideFile(where);
    if (!shop || !side)
        return "not opened";
    return swapIn(std::move(*side), std::move(*shop)) ? "alone" : "not alone";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("hold"))
        hold(arguments.value(2));
    say(tryAlone(arguments.value(2)));
}
