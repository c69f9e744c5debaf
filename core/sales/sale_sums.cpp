// Adds up the lines and taxes of a sale's body.
#include "core/sales/sale_sums.h"

#include "core/tax/tax_record.h"

#include <set>

namespace mizan::sales {

qint64 int64Or0(const daybook::BodyValue &body, std::string_view key)
{
    const auto found = body.find(key);
    return found ? found->int64() : 0;
}

namespace {

/// What promotions took off by themselves; nobody gave it.
qint64 promotedOf(const daybook::BodyValue &line)
{
    qint64 sum = 0;
    if (const auto promotions = line.find("promotions"))
        promotions->forEachItem([&](const daybook::BodyValue &one) { sum += one.at("off_minor").int64(); });
    return sum;
}

/// Each line for itself; the lines of a bundle together, as somebody saw it.
class LinesOnce {
public:
    /// The first time for this line's bundle, and always for a line of none.
    bool isFirst(const daybook::BodyValue &line)
    {
        const auto bundle = line.find("bundle");
        return !bundle || m_groups.insert(bundle->at("group").int64()).second;
    }

private:
    std::set<qint64> m_groups;
};

} // namespace

SaleSums sumsOf(const daybook::BodyValue &body)
{
    SaleSums sums;
    bool isWholeDiscounted = false;
    LinesOnce promotedLines;
    LinesOnce discountedLines;
    body.at("lines").forEachItem([&](const daybook::BodyValue &line) {
        const qint64 promoted = promotedOf(line);
        const qint64 discount = int64Or0(line, "discount_minor") - promoted;
        sums.promotions += promoted != 0 && promotedLines.isFirst(line);
        sums.promotedMinor += promoted;
        ++sums.lines;
        sums.quantityMicro += line.at("quantity_micro").int64();
        sums.netMinor += line.at("net_minor").int64();
        sums.discountMinor += discount;
        const qint64 share = int64Or0(line, "sale_discount_minor");
        sums.discounts += discount != share && discountedLines.isFirst(line);
        isWholeDiscounted = isWholeDiscounted || share != 0;
        sums.costMinor += int64Or0(line, "cost_minor");
    });
    sums.discounts += isWholeDiscounted;
    body.at("taxes").forEachItem([&](const daybook::BodyValue &tax) {
        sums.taxes.push_back(
            {tax::taxRateId({tax.at("code").text()}), tax.at("base_minor").int64(), tax.at("tax_minor").int64()});
        sums.taxMinor += sums.taxes.back().taxMinor;
    });
    sums.roundingMinor = int64Or0(body, "rounding_minor");
    return sums;
}

} // namespace mizan::sales
