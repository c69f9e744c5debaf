// Checks in their order, then one fact with what changed.
#include "core/catalogue/save_label_pattern.h"

#include "core/catalogue/label_record.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::RecordChange;
using daybook::Writing;

namespace {

constexpr std::string_view LabelPatternSavedKind = "label-pattern.saved";
constexpr int QuantityDecimals = 6;

/// A short proof of what was asked, kept in the fact, so that the same request is known again.
QString proofOf(const LabelPattern &asked)
{
    const RecordChange whole = labelPatternChange(std::nullopt, asked);
    return QString::fromLatin1(QCryptographicHash::hash(
        QByteArray::fromStdString(daybook::recordSetBody(std::span(&whole, 1))), QCryptographicHash::Sha256)
            .first(16)
            .toHex());
}

/// 02, which is a UPC's 2, and 20 to 29.
bool isShops(const QString &prefix)
{
    return prefix == u"02" || (prefix.size() == 2 && prefix[0] == u'2' && prefix[1] >= u'0' && prefix[1] <= u'9');
}

Result<void> checkPrefixes(const LabelPattern &pattern)
{
    if (pattern.prefixes.isEmpty())
        return refuse(rules::LabelPrefixMustBeShops, u"prefixes"_s);
    const auto other = std::ranges::find_if_not(pattern.prefixes, isShops);
    if (other != pattern.prefixes.end())
        return refuse(rules::LabelPrefixMustBeShops, u"prefixes"_s, {{"prefix", *other}});
    return {};
}

Result<void> checkFree(const LabelPattern &pattern, const std::vector<LabelPattern> &known)
{
    if (pattern.isArchived)
        return {};
    for (const LabelPattern &other : known) {
        if (other.isArchived || other.id == pattern.id)
            continue;
        for (const QString &prefix : pattern.prefixes) {
            if (other.prefixes.contains(prefix))
                return refuse(
                    rules::LabelMustBeClaimedOnce, u"prefixes"_s, {{"prefix", prefix}, {"pattern", other.name}});
        }
    }
    return {};
}

bool saysTheSame(const daybook::Fact &fact, const QString &proof)
{
    daybook::BodyParser parser;
    return fact.header.kind == LabelPatternSavedKind && parser.parse(fact.body).at("asked").text() == proof;
}

} // namespace

Result<LabelPattern> checkedLabelPattern(const LabelPattern &asked, Currency currency)
{
    LabelPattern pattern = asked;
    pattern.name = asked.name.simplified();
    pattern.layout = asked.layout.simplified();
    std::ranges::sort(pattern.prefixes);
    pattern.prefixes.removeDuplicates();
    if (pattern.name.isEmpty())
        return refuse(rules::LabelMustHaveName, u"name"_s);
    if (pattern.name.size() > LongestName)
        return refuse(rules::TextMustNotBeTooLong, u"name"_s, {{"longest", qint64 {LongestName}}});
    if (const auto checked = checkPrefixes(pattern); !checked)
        return refuseAs(checked);
    const auto layout = readLayout(pattern.layout);
    if (!layout)
        return refuse(rules::LabelLayoutMustBeReadable, u"layout"_s, {{"layout", pattern.layout}});
    if (layout->valueCheck && layout->value.length != 4 && layout->value.length != 5)
        return refuse(rules::LabelValueCheckMustFit, u"layout"_s);
    const int highest = std::min(static_cast<int>(layout->value.length),
        pattern.kind == LabelValueKind::Price ? currency.decimals() : QuantityDecimals);
    if (pattern.decimals < 0 || pattern.decimals > highest)
        return refuse(rules::LabelDecimalsMustFit, u"decimals"_s, {{"highest", qint64 {highest}}});
    return pattern;
}

Result<LabelPatternId> saveLabelPattern(Shop &shop, const Session &session, const SaveLabelPattern &request)
{
    const auto approver = access::require(session, access::Right::EditSettings);
    if (!approver)
        return refuseAs(approver);
    const auto pattern = checkedLabelPattern(request.pattern, request.currency);
    if (!pattern)
        return refuseAs(pattern);
    const QString proof = proofOf(*pattern);
    Writing writing(shop.daybook());
    if (const auto written = writing.find(request.request)) {
        if (!saysTheSame(*written, proof))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return pattern->id;
    }
    const std::vector<LabelPattern> known = allLabelPatterns(writing.connection());
    if (const auto free = checkFree(*pattern, known); !free)
        return refuseAs(free);
    const auto before = std::ranges::find(known, pattern->id, &LabelPattern::id);
    const RecordChange change =
        labelPatternChange(before == known.end() ? std::nullopt : std::optional(*before), *pattern);
    if (change.fields.empty())
        return pattern->id;

    // From here it must succeed.
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.field("asked", proof);
    daybook::writeRecords(writer, std::span(&change, 1));
    writer.endObject();
    writing.append({request.request, LabelPatternSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, writer.take()});
    writing.commit();
    return pattern->id;
}

} // namespace mizan::catalogue
