// mizanctl verify: sequence, chain, signatures, ledgers against a rebuild, and the file itself.
#include "app/ctl/console.h"
#include "app/ctl/shop_folder.h"
#include "core/daybook/verify.h"

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

const char *wordsFor(daybook::FindingKind kind)
{
    switch (kind) {
    case daybook::FindingKind::MissingSequence:
        return "a fact is missing or stands twice";
    case daybook::FindingKind::ChangedContent:
        return "a fact was changed";
    case daybook::FindingKind::BrokenChain:
        return "a fact does not follow the one before it";
    case daybook::FindingKind::WrongKey:
        return "the strand does not begin with its device's key";
    case daybook::FindingKind::WrongSignature:
        return "a signature does not fit";
    case daybook::FindingKind::WrongHead:
        return "the strand ends elsewhere than it should";
    case daybook::FindingKind::WrongLedger:
        return "a ledger is not what the daybook gives";
    case daybook::FindingKind::DamagedFile:
        return "the file is damaged";
    }
    return "";
}

QString lineFor(const daybook::Finding &finding)
{
    QString line = QString::fromUtf8(wordsFor(finding.kind));
    if (finding.device)
        line += u": strand %1, sequence %2"_s.arg(finding.device->toText()).arg(finding.seq);
    if (!finding.detail.isEmpty())
        line += u": "_s + finding.detail;
    return line;
}

} // namespace

Result<Outcome> runVerify(const Arguments &arguments, Console &console)
{
    const Result<ReadableShop> shop = readableShop(arguments);
    if (!shop)
        return refuseAs(shop);
    const Result<daybook::Verification> found =
        daybook::verify(*shop->connection, shop->ledgers->list(), {}, console.onProgress(u"Verifying"_s));
    if (!found)
        return refuseAs(found);
    if (found->isClean())
        return Outcome {u"Clean: %1 facts in %2 strand(s); sequence, chain, signatures, ledgers and file are whole."_s
                .arg(found->facts)
                .arg(found->strands)};
    for (const daybook::Finding &finding : found->findings)
        console.say(lineFor(finding));
    return Outcome {u"NOT clean: %1 finding(s) in %2 facts of %3 strand(s)."_s.arg(found->findings.size())
                        .arg(found->facts)
                        .arg(found->strands),
        ExitCode::Refused};
}

} // namespace mizan::ctl
