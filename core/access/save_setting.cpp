// One right, one record, one fact.
#include "core/access/save_setting.h"

#include "core/daybook/asked.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/shop.h"

namespace mizan::access {

Result<void> saveSetting(Shop &shop, const Session &session, const SaveSetting &request)
{
    const auto approver = require(session, request.right);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = daybook::digestOf(daybook::recordSetBody(std::span(&request.change, 1)));
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.request))
        return daybook::saysTheSame(*known, request.kind, asked);
    if (request.isSo(writing.connection()))
        return {};

    // From here it must succeed.
    std::vector<daybook::RecordChange> records = request.also;
    records.push_back(request.change);
    daybook::BodyWriter body;
    body.beginObject();
    body.field("asked", std::string_view(asked));
    daybook::writeRecords(body, records);
    body.endObject();
    writing.append({request.request, request.kind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return {};
}

} // namespace mizan::access
