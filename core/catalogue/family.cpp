// Names, ids and combinations of variants.
#include "core/catalogue/family.h"

#include "core/base/named_id.h"
#include "core/base/text_fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CodeLetters = 4; ///< Of each value, in a proposed code.

std::map<QString, QString> partsOf(const QString &combination)
{
    std::map<QString, QString> parts;
    for (const QString &line : combination.split(u'\n', Qt::SkipEmptyParts)) {
        if (const qsizetype at = line.indexOf(u'='); at > 0)
            parts[line.first(at)] = line.mid(at + 1);
    }
    return parts;
}

QString proposedCode(const QString &family, std::span<const QString> values, const std::set<QString> &taken)
{
    QString code = family;
    for (const QString &value : values) {
        const QString letters = foldForSearch(value).remove(u' ').toUpper().first(
            std::min(CodeLetters, foldForSearch(value).remove(u' ').size()));
        if (!letters.isEmpty())
            code += u'-' + letters;
    }
    QString free = code;
    for (int i = 2; taken.contains(free); ++i)
        free = u"%1-%2"_s.arg(code).arg(i);
    return free;
}

std::size_t placeOf(const std::vector<QString> &values, const QString &value)
{
    return static_cast<std::size_t>(std::ranges::find(values, value) - values.begin());
}

/// Calls each(values) for every combination, the last attribute changing first.
template <class Each>
void forEachCombination(std::span<const Attribute> attributes, Each each)
{
    std::vector<std::size_t> at(attributes.size(), 0);
    for (;;) {
        std::vector<QString> values;
        for (std::size_t i = 0; i < attributes.size(); ++i)
            values.push_back(attributes[i].values[at[i]]);
        each(values);
        std::size_t i = attributes.size();
        while (i > 0 && ++at[i - 1] == attributes[i - 1].values.size())
            at[--i] = 0;
        if (i == 0)
            return;
    }
}

} // namespace

QString combinationText(std::span<const Attribute> attributes, std::span<const QString> values)
{
    std::map<QString, QString> parts;
    for (std::size_t i = 0; i < std::min(attributes.size(), values.size()); ++i) {
        if (!values[i].isEmpty())
            parts[attributes[i].name] = values[i];
    }
    QStringList lines;
    for (const auto &[name, value] : parts)
        lines += name + u'=' + value;
    return lines.join(u'\n');
}

std::vector<QString> valuesIn(const QString &combination, std::span<const Attribute> attributes)
{
    const auto parts = partsOf(combination);
    std::vector<QString> values;
    for (const Attribute &attribute : attributes) {
        const auto found = parts.find(attribute.name);
        values.push_back(found == parts.end() ? QString() : found->second);
    }
    return values;
}

QString variantName(const QString &family, std::span<const QString> values)
{
    QString name = family;
    for (const QString &value : values) {
        if (!value.isEmpty())
            name += u", "_s + value;
    }
    return name;
}

ProductId variantId(ProductId family, const QString &combination)
{
    return ProductId(idFromName(u"variant:"_s + family.toText() + u'\n' + combination));
}

Result<std::vector<Variant>> missingVariants(const Family &family)
{
    std::vector<Variant> missing;
    qint64 all = family.attributes.empty() ? 0 : 1;
    for (const Attribute &attribute : family.attributes) // At most 50 × 50 × 50.
        all *= static_cast<qint64>(attribute.values.size());
    std::set<QString> known;
    std::set<QString> codes {family.product.code};
    std::set<ProductId> ids;
    qint64 others = 0; // With values that no attribute names any more.
    for (const Variant &variant : family.variants) {
        known.insert(combinationText(family.attributes, variant.values));
        codes.insert(variant.code);
        ids.insert(variant.id);
        for (std::size_t i = 0; i < family.attributes.size(); ++i) {
            if (i >= variant.values.size()
                || placeOf(family.attributes[i].values, variant.values[i]) == family.attributes[i].values.size()) {
                ++others;
                break;
            }
        }
    }
    if (all + others > MostVariants)
        return refuse(
            rules::VariantsMustBeFew, u"variants"_s, {{"count", all + others}, {"highest", qint64 {MostVariants}}});
    if (all == 0)
        return missing;
    forEachCombination(family.attributes, [&](const std::vector<QString> &values) {
        const QString combination = combinationText(family.attributes, values);
        if (known.contains(combination))
            return;
        ProductId id = variantId(family.product.id, combination);
        for (int i = 2; ids.contains(id); ++i) // What had these values once and has others now.
            id = variantId(family.product.id, combination + u"\n#%1"_s.arg(i));
        ids.insert(id);
        const QString code = proposedCode(family.product.code, values, codes);
        codes.insert(code);
        missing.push_back({.id = id, .values = values, .code = code});
    });
    return missing;
}

void sortVariants(Family &family)
{
    std::ranges::stable_sort(family.variants, [&](const Variant &a, const Variant &b) {
        for (std::size_t i = 0; i < family.attributes.size(); ++i) {
            const auto place = [&](const Variant &one) {
                return i < one.values.size() ? placeOf(family.attributes[i].values, one.values[i])
                                             : family.attributes[i].values.size();
            };
            if (place(a) != place(b))
                return place(a) < place(b);
        }
        return a.code < b.code;
    });
}

} // namespace mizan::catalogue
