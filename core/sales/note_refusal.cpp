// The fact of a refusal; its id follows from what it says, so that one ticket holds each once.
#include "core/sales/note_refusal.h"

#include "core/access/sign_in.h"
#include "core/base/named_id.h"
#include "core/daybook/shop.h"
#include "core/sales/honest_facts.h"
#include "core/sales/shift_queries.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

} // namespace

bool isToldRefusal(const Rule &rule)
{
    const std::array told {access::rules::RightMustBeHeld, access::rules::ApprovalMustBeGiven,
        access::rules::ApproverMustHoldRight, access::rules::ApproverMustBeAnother};
    return std::ranges::find(told, rule) != told.end();
}

void noteRefusal(Shop &shop, const Session &session, const NoteRefusal &refused)
{
    if (!isToldRefusal(refused.rule))
        return;
    const QString right = textOf(access::nameOf(refused.right));
    const QString name = u"action.refused:%1:%2:%3:%4"_s.arg(
        refused.ticket.toText(), session.user().toText(), right, textOf(refused.rule.name));
    const FactId id(idFromName(name));
    daybook::Writing writing(shop.daybook());
    if (writing.find(id))
        return;
    daybook::BodyWriter body;
    body.beginObject();
    if (const auto open = openShiftOf(writing.connection(), shop.device()))
        body.field("shift", open->id);
    body.field("ticket", refused.ticket);
    body.field("at_ms", writing.nowMs());
    body.field("right", right);
    body.field("rule", refused.rule.name);
    body.endObject();
    writing.append({id, ActionRefusedKind, HonestVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), std::nullopt, body.take()});
    writing.commit();
}

} // namespace mizan::sales
