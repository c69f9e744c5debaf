// A shop to practise in: everything as in the real one at that instant, and nothing that is done there counts.
#pragma once

#include "core/open_shop.h"
#include "core/store/copy_database.h"

#include <QString>

namespace mizan {

/// What the practice is made of; taken from the open shop on the thread that has it.
struct TrainingPlan {
    store::FileLocation from;
    QString folder; ///< Below the shop's own; what an earlier practice left there goes.
    BranchId branch;
    UserId user; ///< Who asked for it.
    BusinessDay day;
};
[[nodiscard]] Result<TrainingPlan> planTraining(Shop &shop, UserId user);

/// A copy under a new key that nobody keeps, and a till of its own in it: its facts belong to no device that the real
/// shop knows, so they can never come back into it. What waited for the printer, what was being rung up and the open
/// shift stay behind. None where `onCopied` stopped it. May be called on a working thread with its own clock and random
/// source, which must outlive the shop.
[[nodiscard]] Result<std::unique_ptr<OpenedShop>> makeTrainingShop(
    const TrainingPlan &plan, const Clock &clock, RandomSource &random, const store::OnCopied &onCopied = {});

/// Takes a practice away that is closed, or that an interrupted run left behind (its key is gone already).
void removeTrainingShop(const QString &folder);
/// Where a shop's practice stands.
[[nodiscard]] QString trainingFolder(const QString &shopDatabase);

} // namespace mizan
