// Reading --from and --to.
#include "app/ctl/period.h"

namespace mizan::ctl {

using namespace Qt::StringLiterals;

Result<Period> periodOf(const Arguments &arguments)
{
    Period period;
    for (const auto &[option, target] : {std::pair {u"--from"_s, &period.from}, std::pair {u"--to"_s, &period.to}}) {
        if (!arguments.has(option))
            continue;
        const std::optional<BusinessDate> date = BusinessDate::fromIso(arguments.value(option));
        if (!date)
            return refuse(rules::ValueMustBeUnderstood, arguments.value(option));
        *target = *date;
    }
    if (period.to < period.from)
        return refuse(rules::ValueMustBeUnderstood, u"--to"_s);
    return period;
}

QString Period::toText() const
{
    const Period all;
    if (from == all.from && to == all.to)
        return u"all days"_s;
    if (from == all.from)
        return u"until %1"_s.arg(to.toIso());
    if (to == all.to)
        return u"from %1"_s.arg(from.toIso());
    return u"%1 to %2"_s.arg(from.toIso(), to.toIso());
}

} // namespace mizan::ctl
