// What a sale's fact says of loyalty points: in its lines, and in itself.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/recorded_sale.h"

namespace mizan::sales {

void writeLinePoints(daybook::BodyWriter &body, const RecordedLine &line);
void readLinePoints(const daybook::BodyValue &value, RecordedLine &line);
void writeSalePoints(daybook::BodyWriter &body, const RecordedSale &sale);
void readSalePoints(const daybook::BodyValue &body, RecordedSale &sale);

} // namespace mizan::sales
