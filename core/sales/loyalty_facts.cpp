// Points as JSON; what is none is left out.
#include "core/sales/loyalty_facts.h"

namespace mizan::sales {

void writeLinePoints(daybook::BodyWriter &body, const RecordedLine &line)
{
    if (line.points != 0)
        body.field("points", line.points);
    if (line.redeemed != 0)
        body.field("redeemed_points", line.redeemed);
}

void readLinePoints(const daybook::BodyValue &value, RecordedLine &line)
{
    if (const auto points = value.find("points"))
        line.points = points->int64();
    if (const auto redeemed = value.find("redeemed_points"))
        line.redeemed = redeemed->int64();
}

void writeSalePoints(daybook::BodyWriter &body, const RecordedSale &sale)
{
    parties::writePointsEntries(body, sale.points);
    if (sale.pointsLeft)
        body.field("points_left", *sale.pointsLeft);
}

void readSalePoints(const daybook::BodyValue &body, RecordedSale &sale)
{
    sale.points = parties::readPointsEntries(body);
    if (const auto left = body.find("points_left"))
        sale.pointsLeft = left->int64();
}

} // namespace mizan::sales
