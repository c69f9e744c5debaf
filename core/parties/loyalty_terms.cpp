// The terms as a record, and their setting as a fact.
#include "core/parties/loyalty_terms.h"

#include "core/access/save_setting.h"
#include "core/base/named_id.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::parties {

using daybook::FieldType;
using daybook::FieldValue;

namespace {

RecordId termsId() { return RecordId(idFromName(u"loyalty_terms"_s)); }

/// A line for each: "Silver|50000|150".
QString tiersText(const std::vector<LoyaltyTier> &tiers)
{
    QStringList lines;
    for (const LoyaltyTier &tier : tiers)
        lines += u"%1|%2|%3"_s.arg(tier.name).arg(tier.from.minor()).arg(tier.percent);
    return lines.join(u'\n');
}

QString goodsText(const std::vector<LoyaltyGoods> &goods)
{
    QStringList lines;
    for (const LoyaltyGoods &one : goods)
        lines += u"%1|%2"_s.arg(one.goods.toText()).arg(one.percent);
    return lines.join(u'\n');
}

daybook::RecordChange termsChange(const LoyaltyTerms &terms)
{
    daybook::RecordChange change {loyaltyTermsType().name, termsId(),
        {{"per_point_minor", FieldValue(terms.perPoint.minor())}, {"worth_minor", FieldValue(terms.worth.minor())},
            {"valid_days", FieldValue(std::nullopt)}, {"period_days", FieldValue(terms.periodDays)},
            {"tiers", FieldValue(tiersText(terms.tiers))}, {"goods", FieldValue(goodsText(terms.goods))}}};
    if (terms.validDays)
        change.fields[2].second = FieldValue(*terms.validDays);
    return change;
}

Result<void> checkTiers(const std::vector<LoyaltyTier> &tiers)
{
    if (tiers.size() > MostTiers)
        return refuse(rules::TiersMustRise, u"tiers"_s);
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const bool isNamed =
            !tiers[i].name.trimmed().isEmpty() && !tiers[i].name.contains(u'|') && !tiers[i].name.contains(u'\n');
        if (!isNamed || (i > 0 && tiers[i].from <= tiers[i - 1].from))
            return refuse(rules::TiersMustRise, u"tiers"_s);
    }
    return {};
}

Result<void> check(const LoyaltyTerms &terms)
{
    const bool isTierNegative =
        std::ranges::any_of(terms.tiers, [](const LoyaltyTier &tier) { return tier.from.isNegative(); });
    if (terms.perPoint.isNegative() || terms.worth.isNegative() || isTierNegative)
        return refuse(rules::LoyaltyAmountsMustNotBeNegative, u"amount"_s);
    for (const Money amount : {terms.perPoint, terms.worth}) {
        if (const auto fits = Money::checked(amount.minor(), amount.currency()); !fits)
            return refuseAs(fits);
    }
    const auto isPossible = [](qint64 days) { return days > 0 && days <= MostLoyaltyDays; };
    if (!isPossible(terms.periodDays) || (terms.validDays && !isPossible(*terms.validDays)))
        return refuse(rules::LoyaltyDaysMustBeInRange, u"days"_s, {{"highest", MostLoyaltyDays}});
    const auto isTooMuch = [](const auto &one) { return one.percent < 0 || one.percent > MostLoyaltyPercent; };
    if (std::ranges::any_of(terms.tiers, isTooMuch) || std::ranges::any_of(terms.goods, isTooMuch))
        return refuse(rules::LoyaltyPercentMustBeInRange, u"percent"_s, {{"highest", MostLoyaltyPercent}});
    return checkTiers(terms.tiers);
}

} // namespace

const LoyaltyTier *LoyaltyTerms::tierOf(qint64 turnoverMinor) const noexcept
{
    const LoyaltyTier *reached = nullptr;
    for (const LoyaltyTier &tier : tiers) {
        if (tier.from.minor() <= turnoverMinor)
            reached = &tier;
    }
    return reached;
}

qint64 LoyaltyTerms::percentOf(ProductId product, std::span<const CategoryId> nearestFirst) const noexcept
{
    auto said = std::ranges::find(goods, product.as<RecordTag>(), &LoyaltyGoods::goods);
    for (auto category = nearestFirst.begin(); said == goods.end() && category != nearestFirst.end(); ++category)
        said = std::ranges::find(goods, category->as<RecordTag>(), &LoyaltyGoods::goods);
    return said != goods.end() ? said->percent : 100;
}

BusinessDate LoyaltyTerms::periodFrom(BusinessDate today) const
{
    return BusinessDate::fromDays(today.days() - periodDays + 1);
}

std::optional<BusinessDate> LoyaltyTerms::expiryOf(BusinessDate today) const
{
    return validDays ? std::optional(BusinessDate::fromDays(today.days() + *validDays)) : std::nullopt;
}

const daybook::RecordType &loyaltyTermsType()
{
    static const daybook::RecordType type {"loyalty_terms",
        {{"per_point_minor", FieldType::Int64}, {"worth_minor", FieldType::Int64}, {"valid_days", FieldType::Int64},
            {"period_days", FieldType::Int64}, {"tiers", FieldType::Text}, {"goods", FieldType::Text}},
        {}};
    return type;
}

Result<void> saveLoyaltyTerms(Shop &shop, const Session &session, const SaveLoyaltyTerms &request)
{
    if (const auto checked = check(request.terms); !checked)
        return checked;
    return access::saveSetting(shop, session,
        {request.request, "loyalty-terms.saved", termsChange(request.terms),
            [&](store::Connection &connection) { return loadLoyaltyTerms(connection) == request.terms; }});
}

} // namespace mizan::parties
