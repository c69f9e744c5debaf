// An assertion that stays on in release builds: a broken one is a bug, and going on would be worse than stopping.
#pragma once

namespace mizan {

[[noreturn]] void assertionFailed(const char *what, const char *file, int line) noexcept;

} // namespace mizan

#define MIZAN_ASSERT(condition) \
    (static_cast<bool>(condition) ? void(0) : ::mizan::assertionFailed(#condition, __FILE__, __LINE__))
