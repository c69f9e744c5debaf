// Stops the program with the broken assertion's words.
#include "core/base/assertion.h"

#include <QtGlobal>

namespace mizan {

void assertionFailed(const char *what, const char *file, int line) noexcept
{
    qFatal("assertion broken: %s (%s:%d)", what, file, line);
}

} // namespace mizan
