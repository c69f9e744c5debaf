// mizanctl export: facts, and what the ledgers say, as files.
#include "app/ctl/console.h"
#include "app/ctl/export_files.h"
#include "app/ctl/shop_folder.h"
#include "core/daybook/export_facts.h"

#include <QSaveFile>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Writes what `what` names; the number of rows.
Result<qint64> writeExport(const QString &what, ReadableShop &shop, QIODevice &file, Console &console)
{
    if (what == u"facts"_s)
        return daybook::exportFacts(*shop.connection, file, console.onProgress(u"Exporting"_s));
    const ExportTo to {*shop.connection, file, console};
    if (what == u"products"_s)
        return exportProducts(to);
    if (what == u"sales"_s)
        return exportSales(to);
    if (what == u"stock"_s)
        return exportStock(to);
    if (what == u"journal"_s)
        return exportJournal(to);
    return refuse(rules::ValueMustBeUnderstood, what);
}

} // namespace

Result<Outcome> runExport(const Arguments &arguments, Console &console)
{
    Result<ReadableShop> shop = readableShop(arguments);
    if (!shop)
        return refuseAs(shop);
    const QString what = arguments.positional(0);
    QSaveFile file(arguments.positional(1)); // The file gets its name only when it is whole.
    if (!file.open(QIODevice::WriteOnly))
        return refuse(rules::FileMustBeWritable, file.fileName(), {{"reason", file.errorString()}});
    const Result<qint64> rows = writeExport(what, *shop, file, console);
    if (!rows)
        return refuseAs(rows);
    if (!file.commit())
        return refuse(rules::FileMustBeWritable, file.fileName(), {{"reason", file.errorString()}});
    return Outcome {u"Exported %1 rows of %2 to %3."_s.arg(*rows).arg(what, file.fileName())};
}

} // namespace mizan::ctl
