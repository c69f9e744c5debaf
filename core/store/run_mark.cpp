// A local setting that is there while the program runs.
#include "core/store/run_mark.h"

#include "core/store/local_setting.h"

namespace mizan::store {

namespace {

constexpr std::string_view RunSetting = "run.open";

} // namespace

bool beginRun(Connection &connection)
{
    const bool wasCut = localSetting(connection, RunSetting).has_value();
    if (!wasCut)
        setLocalSetting(connection, RunSetting, QStringLiteral("1"));
    return wasCut;
}

void endRun(Connection &connection) { dropLocalSetting(connection, RunSetting); }

} // namespace mizan::store
