// A fault carries its kind for the program and the engine's words for the log.
#include "core/store/fault.h"

namespace mizan::store {

Fault::Fault(FaultKind kind, const QString &detail)
    : std::runtime_error(detail.toStdString())
    , m_kind(kind)
    , m_detail(detail)
{
}

} // namespace mizan::store
