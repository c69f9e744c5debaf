// mizanctl rebuild: the ledgers thrown away and derived again.
#include "app/ctl/console.h"
#include "app/ctl/shop_folder.h"

namespace mizan::ctl {

using namespace Qt::StringLiterals;

Result<Outcome> runRebuild(const Arguments &arguments, Console &console)
{
    const Result<OpenShop> request = shopToOpen(arguments, console);
    if (!request)
        return refuseAs(request);
    const Result<qint64> rebuilt = rebuildShop(*request);
    if (!rebuilt)
        return refuseAs(rebuilt);
    return Outcome {u"Rebuilt every ledger from %1 facts."_s.arg(*rebuilt)};
}

} // namespace mizan::ctl
