// Opening an encrypted file: proves that it is one, that the key fits and that every setting took effect.
#pragma once

#include "core/store/connection.h"

#include <memory>

namespace mizan::store {

class SqlcipherHandle;

/// Refused by the rules of connection.h; throws Fault for what is not the file's or the key's doing.
[[nodiscard]] Result<std::unique_ptr<SqlcipherHandle>> openSqlcipherFile(const FileLocation &where);

} // namespace mizan::store
