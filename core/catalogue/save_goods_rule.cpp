// Checks in their order, then one fact with what changed.
#include "core/catalogue/save_goods_rule.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"

#include <utility>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::FieldValue;
using daybook::RecordChange;
using daybook::Writing;

namespace {

constexpr std::string_view GoodsRuleSavedKind = "goods-rule.saved";

/// A record, and the rule that stands there now.
struct Place {
    std::string_view type;
    RecordId id;
    GoodsRule rule;
};

Result<Place> placeOf(store::Connection &connection, const SaveGoodsRule &request)
{
    const GoodsRules known = loadGoodsRules(connection);
    if (const BranchId *branch = std::get_if<BranchId>(&request.where)) {
        if (!access::findBranch(connection, *branch))
            return refuse(rules::BranchMustExist, u"where"_s);
        const auto found = known.branches.find(*branch);
        return Place {access::branchType().name, branch->as<RecordTag>(),
            {found == known.branches.end() ? std::nullopt : std::optional(found->second), {}}};
    }
    if (const CategoryId *category = std::get_if<CategoryId>(&request.where)) {
        const auto found = known.categories.find(*category);
        if (found == known.categories.end())
            return refuse(rules::CategoryMustExist, u"where"_s);
        return Place {categoryType().name, category->as<RecordTag>(), found->second.rule};
    }
    const auto company = access::companySettings(connection);
    MIZAN_ASSERT(company.has_value()); // A shop is founded before anybody signs in.
    return Place {access::companyType().name, company->id, {known.company, {}}};
}

FieldValue numberOf(std::optional<qint64> number) { return number ? FieldValue(*number) : FieldValue(std::nullopt); }

RecordChange changeOf(const Place &place, const GoodsRule &rule)
{
    RecordChange change {place.type, place.id, {}};
    if (place.rule.stock != rule.stock)
        change.fields.emplace_back(
            "stock_policy", numberOf(rule.stock ? std::optional(static_cast<qint64>(*rule.stock)) : std::nullopt));
    if (place.rule.minimumAge != rule.minimumAge)
        change.fields.emplace_back(
            "minimum_age", numberOf(rule.minimumAge ? std::optional(qint64 {*rule.minimumAge}) : std::nullopt));
    return change;
}

/// What was asked, so that the same request is known again.
QString proofOf(const SaveGoodsRule &request)
{
    const QString where = std::visit(
        [](const auto &id) {
            if constexpr (std::is_same_v<std::decay_t<decltype(id)>, std::monostate>)
                return u"company"_s;
            else
                return id.toText();
        },
        request.where);
    const int stock = request.rule.stock ? static_cast<int>(*request.rule.stock) : -1;
    return u"%1 %2 %3"_s.arg(where).arg(stock).arg(request.rule.minimumAge.value_or(-1));
}

} // namespace

Result<void> checkGoodsRule(const GoodsRule &rule)
{
    if (rule.minimumAge && (*rule.minimumAge < 0 || *rule.minimumAge > HighestAge))
        return refuse(rules::MinimumAgeMustFit, u"minimumAge"_s, {{"highest", qint64 {HighestAge}}});
    return {};
}

Result<void> saveGoodsRule(Shop &shop, const Session &session, const SaveGoodsRule &request)
{
    const auto approver = access::require(session, access::Right::EditSettings);
    if (!approver)
        return refuseAs(approver);
    if (request.rule.minimumAge && !std::holds_alternative<CategoryId>(request.where))
        return refuse(rules::AgeMustBeOfGoods, u"minimumAge"_s);
    if (const auto checked = checkGoodsRule(request.rule); !checked)
        return checked;
    const QString proof = proofOf(request);
    Writing writing(shop.daybook());
    if (const auto written = writing.find(request.request)) {
        daybook::BodyParser parser;
        if (written->header.kind != GoodsRuleSavedKind || parser.parse(written->body).at("asked").text() != proof)
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return {};
    }
    const auto place = placeOf(writing.connection(), request);
    if (!place)
        return refuseAs(place);
    const RecordChange change = changeOf(*place, request.rule);
    if (change.fields.empty())
        return {};

    // From here it must succeed.
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.field("asked", proof);
    daybook::writeRecords(writer, std::span(&change, 1));
    writer.endObject();
    writing.append({request.request, GoodsRuleSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, writer.take()});
    writing.commit();
    return {};
}

} // namespace mizan::catalogue
