// Two local settings, as texts.
#include "core/payments/terminal_setting.h"

#include "core/access/session.h"
#include "core/store/local_setting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::payments {

namespace {

constexpr std::string_view KindSetting = "terminal.kind";
constexpr std::string_view MoodSetting = "terminal.practice";

struct MoodName {
    PracticeMood mood;
    QLatin1StringView text;
};

constexpr std::array Moods {MoodName {PracticeMood::Approves, "approves"_L1},
    MoodName {PracticeMood::Declines, "declines"_L1}, MoodName {PracticeMood::IsSlow, "slow"_L1},
    MoodName {PracticeMood::LosesAnswers, "loses-answers"_L1}, MoodName {PracticeMood::Waits, "waits"_L1}};

} // namespace

TerminalSetting terminalSetting(store::Connection &connection)
{
    TerminalSetting setting;
    if (store::localSetting(connection, KindSetting) == u"simulated"_s)
        setting.kind = TerminalKind::Simulated;
    const QString mood = store::localSetting(connection, MoodSetting).value_or(QString());
    if (const auto known = std::ranges::find(Moods, mood, &MoodName::text); known != Moods.end())
        setting.mood = known->mood;
    return setting;
}

Result<void> setTerminalSetting(store::Connection &connection, const Session &session, const TerminalSetting &setting)
{
    if (const auto allowed = access::require(session, access::Right::EditSettings); !allowed)
        return refuseAs(allowed);
    // From here it must succeed.
    if (setting.kind == TerminalKind::None)
        store::dropLocalSetting(connection, KindSetting);
    else
        store::setLocalSetting(connection, KindSetting, u"simulated"_s);
    store::setLocalSetting(connection, MoodSetting, std::ranges::find(Moods, setting.mood, &MoodName::mood)->text);
    return {};
}

} // namespace mizan::payments
