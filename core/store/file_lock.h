// One program at a time keeps a shop open for selling; a second one is told who has it.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace mizan::store {

namespace rules {
inline constexpr Rule ShopMustNotBeOpenElsewhere {"store.shop-must-not-be-open-elsewhere"};
}

class FileLock {
public:
    /// `folder`: the shop's. Refused with the other program's name, process and host while it lives.
    [[nodiscard]] static Result<FileLock> take(const QString &folder);
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace mizan::store
