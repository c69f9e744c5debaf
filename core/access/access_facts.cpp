// The bodies of the facts of access.
#include "core/access/access_facts.h"

#include "core/daybook/body_writer.h"

namespace mizan::access {

std::string toBody(const PinTried &tried)
{
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.field("user", tried.user);
    writer.field("purpose", std::string_view(tried.purpose));
    writer.endObject();
    return writer.take();
}

PinTried readPinTried(const daybook::BodyValue &body)
{
    return {body.at("user").id<UserId>(), std::string(body.at("purpose").utf8())};
}

} // namespace mizan::access
