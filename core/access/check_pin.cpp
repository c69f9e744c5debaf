// The lock-out: after five wrong tries a minute, then twice as long with each further one, up to an hour.
#include "core/access/check_pin.h"

#include "core/access/access_facts.h"
#include "core/access/access_ledger.h"
#include "core/access/password.h"
#include "core/access/sign_in.h"
#include "core/base/clock.h"
#include "core/daybook/shop.h"

#include <algorithm>
#include <cstdlib>

namespace mizan::access {

namespace {

qint64 lockOutMs(qint64 failed)
{
    if (failed < TriesBeforeLockOut)
        return 0;
    const qint64 doublings = std::min<qint64>(failed - TriesBeforeLockOut, 30);
    return std::min<qint64>(qint64 {FirstLockOutSeconds} << doublings, LongestLockOutSeconds) * 1000;
}

/// A clock set back counts as time gone by as well, so that a clock once set wrong cannot lock people out for days;
/// that it was set back is a fact of its own.
qint64 secondsToWait(const FailedTries &tries, qint64 nowMs)
{
    const qint64 leftMs = lockOutMs(tries.count) - std::llabs(nowMs - tries.lastAtMs);
    return std::max<qint64>(0, (leftMs + 999) / 1000);
}

} // namespace

void noteBadge(Shop &shop, UserId user, std::string_view purpose, const Branch &branch)
{
    daybook::Writing writing(shop.daybook());
    writing.append({shop.ids().make<FactId>(), SignedInKind, 1, businessDateOf(writing.nowMs(), branch.day), branch.id,
        user, std::nullopt, toBody({user, std::string(purpose)})});
    writing.commit();
}

Result<void> checkPin(Shop &shop, const PinTry &tried)
{
    const FailedTries before = failedTries(shop.connection(), tried.user.id, shop.device());
    if (const qint64 seconds = secondsToWait(before, shop.clock().nowMs()); seconds > 0)
        return refuse(rules::LockOutMustBeOver, QStringLiteral("pin"), {{"seconds", seconds}});

    const bool fits = tried.passwordOnly || looksLikePassword(tried.pin)
        ? passwordFits(tried.pin, tried.user.passwordHash)
        : pinFits(tried.pin, tried.user.pinHash);
    daybook::Writing writing(shop.daybook());
    const PinTried fact {tried.user.id, std::string(tried.purpose)};
    writing.append({shop.ids().make<FactId>(), fits ? SignedInKind : AttemptFailedKind, 1,
        businessDateOf(writing.nowMs(), tried.branch.day), tried.branch.id, tried.user.id, std::nullopt, toBody(fact)});
    writing.commit();
    if (fits)
        return {};

    const FailedTries after = failedTries(shop.connection(), tried.user.id, shop.device());
    if (after.count >= TriesBeforeLockOut)
        return refuse(rules::PinMustFit, QStringLiteral("pin"),
            {{"tries_left", qint64 {0}}, {"seconds", lockOutMs(after.count) / 1000}});
    return refuse(rules::PinMustFit, QStringLiteral("pin"), {{"tries_left", TriesBeforeLockOut - after.count}});
}

} // namespace mizan::access
