// mizanctl replay: real baskets rung up through the verbs of the till.
#include "app/ctl/console.h"
#include "app/ctl/refusal_sentence.h"
#include "app/ctl/shop_folder.h"
#include "app/ctl/table.h"
#include "core/access/sign_in.h"
#include "core/base/errors_file.h"
#include "core/sales/replay.h"

#include <QFile>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

QStringList rowOf(const QString &name, const sales::ReplaySums &sums)
{
    return {name, QString::number(sums.lines), sums.units.toDecimal(), sums.sales.toDecimal(), sums.returns.toDecimal(),
        sums.net().toDecimal()};
}

/// The sums a stranger can compare with the file's own.
Table sumsTable(const sales::ReplayResult &result)
{
    sales::ReplaySums all = result.rungUp;
    all.lines += result.listed.lines;
    all.units += result.listed.units;
    all.sales += result.listed.sales;
    all.returns += result.listed.returns;
    return {u"Sums of lines in %1, each rounded half up"_s.arg(all.sales.currency().code()),
        {{u""_s}, {u"lines"_s, ColumnKind::Count}, {u"units"_s, ColumnKind::Amount}, {u"sales"_s, ColumnKind::Amount},
            {u"returns"_s, ColumnKind::Amount}, {u"net"_s, ColumnKind::Amount}},
        {rowOf(u"rung up"_s, result.rungUp), rowOf(u"listed as not"_s, result.listed), rowOf(u"in all"_s, all)}};
}

QString lineFor(const sales::ReplayResult &result, const ErrorsFile &listed)
{
    QString line =
        u"Rang up %1 sales and %2 returns in %3 shifts; %4 stock adjustments, %5 new products; %6 lines listed"_s
            .arg(result.sales)
            .arg(result.returns)
            .arg(result.shifts)
            .arg(result.adjustments)
            .arg(result.newProducts)
            .arg(result.listed.lines);
    if (listed.rows() > 0)
        line += u" in "_s + listed.path();
    return line
        + (result.stopped ? u". Stopped; what was rung up stays, and another run goes on from there."_s : u"."_s);
}

/// "paid 536365 B1-T1-2010-000001": for whoever listens, only once the sale is safe.
decltype(sales::ReplayOptions::onRecorded) echoTo(Console &console)
{
    return [&console](const QString &invoice, const daybook::DocumentNumber &number) {
        console.say(u"paid %1 %2"_s.arg(invoice, number.toText()));
    };
}

} // namespace

Result<Outcome> runReplay(const Arguments &arguments, Console &console)
{
    QFile file(arguments.positional(0));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(rules::FileMustBeReadable, file.fileName(), {{"reason", file.errorString()}});
    const Result<OpenShop> request = shopToOpen(arguments, console);
    if (!request)
        return refuseAs(request);
    sales::ReplayClock clock;
    SystemRandom random;
    const Result<OpenedShop> opened = openShop(*request, clock, random);
    if (!opened)
        return refuseAs(opened);
    const Result<Session> session = access::ownerSession(*opened->shop);
    if (!session)
        return refuseAs(session);

    ErrorsFile listed(besideFile(file.fileName(), u"listed"_s));
    listed.setHeader({u"invoice"_s, u"code"_s, u"quantity"_s, u"amount"_s});
    const sales::ReplayOptions options {
        [&](const sales::ReplayListed &line) {
            const QStringList fields {line.invoice, line.code, line.quantity.toDecimal(), line.amount.toDecimal()};
            if (!listed.add(line.line, sentenceFor(line.reason), fields))
                throw store::Fault(store::FaultKind::ReadOnly, listed.errorText());
        },
        console.onProgress(u"Ringing up"_s), arguments.has(u"--echo"_s) ? echoTo(console) : nullptr};
    const Result<sales::ReplayResult> result =
        sales::replay(*opened->shop, *session, [&](qint64 ms) { clock.set(ms); }, file, options);
    if (!result)
        return refuseAs(result);
    console.sayBytes(write(sumsTable(*result), TableFormat::Text));
    return Outcome {lineFor(*result, listed), result->stopped ? ExitCode::Interrupted : ExitCode::Done};
}

} // namespace mizan::ctl
