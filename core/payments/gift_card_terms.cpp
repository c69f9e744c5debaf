// Saves the prefix of gift cards and how long they may be spent, into the company's record.
#include "core/payments/gift_card_terms.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/daybook/record.h"
#include "core/daybook/shop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::payments {

namespace {

bool saysTheSame(const daybook::Fact &known, const GiftCardTerms &terms)
{
    if (known.header.kind != CardTermsSavedKind)
        return false;
    daybook::BodyParser parser;
    const daybook::BodyValue asked = parser.parse(known.body).at("asked");
    return asked.at("prefix").text() == terms.prefix && asked.at("valid_days").int64() == terms.validDays;
}

Result<void> check(const GiftCardTerms &terms)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (terms.prefix.isEmpty() || terms.prefix.size() > LongestCardPrefix
        || !std::ranges::all_of(terms.prefix, isDigit))
        return refuse(rules::CardPrefixMustFit, u"prefix"_s, {{"highest", qint64 {LongestCardPrefix}}});
    if (terms.validDays < 0 || terms.validDays > MostValidDays)
        return refuse(rules::ValidDaysMustFit, u"days"_s, {{"highest", MostValidDays}});
    return {};
}

} // namespace

Result<void> saveGiftCardTerms(Shop &shop, const Session &session, const SaveGiftCardTerms &request)
{
    const auto approver = access::require(session, access::Right::EditSettings);
    if (!approver)
        return refuseAs(approver);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (!saysTheSame(*known, request.terms))
            return refuse(daybook::rules::SameIdMustSayTheSame, u"id"_s);
        return {};
    }
    if (const auto checked = check(request.terms); !checked)
        return checked;

    // From here it must succeed.
    const auto company = access::companySettings(writing.connection());
    MIZAN_ASSERT(company.has_value());
    const daybook::RecordChange change {access::companyType().name, company->id,
        {{"gift_card_prefix", request.terms.prefix}, {"gift_card_days", request.terms.validDays}}};
    daybook::BodyWriter body;
    body.beginObject();
    body.beginObject("asked");
    body.field("prefix", request.terms.prefix);
    body.field("valid_days", request.terms.validDays);
    body.endObject();
    if (*approver)
        body.field("approved", access::nameOf(access::Right::EditSettings));
    daybook::writeRecords(body, std::span(&change, 1));
    body.endObject();
    writing.append({request.id, CardTermsSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return {};
}

} // namespace mizan::payments
