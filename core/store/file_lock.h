// One program at a time keeps a shop open for selling; a second one is told who has it.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace mizan::store {

namespace rules {
inline constexpr Rule ShopMustNotBeOpenElsewhere {"store.shop-must-not-be-open-elsewhere"};
}

class FileLock {
public:
    /// `folder`: the shop's. Refused with the other program's name, process and host while it lives.
    [[nodiscard]] static Result<FileLock> take(const QString &folder);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor) noexcept;
    int m_descriptor; ///< The kernel frees the lock with it, however the program ends.
};

} // namespace mizan::store
