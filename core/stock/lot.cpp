// Lots as they stand in a fact's body.
#include "core/stock/lot.h"

#include "core/base/named_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::stock {

LotId lotId(ProductId product, QStringView number)
{
    return LotId(idFromName(u"lot:%1:%2"_s.arg(product.toText(), lotNumber(number).toCaseFolded())));
}

QString lotNumber(QStringView typed)
{
    QString number = typed.trimmed().toString();
    number.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return number;
}

void writeMovedLots(daybook::BodyWriter &writer, std::span<const MovedLot> lots)
{
    if (lots.empty())
        return;
    writer.beginArray("lots");
    for (const MovedLot &moved : lots) {
        writer.beginArray();
        writer.value(moved.product);
        writer.value(moved.lot.number);
        writer.value(moved.lot.quantity.micro());
        writer.value(moved.from);
        writer.value(moved.to);
        writer.value(moved.lot.expires ? std::optional(moved.lot.expires->days()) : std::nullopt);
        writer.endArray();
    }
    writer.endArray();
}

std::vector<MovedLot> readMovedLots(const daybook::BodyValue &body)
{
    std::vector<MovedLot> lots;
    const auto section = body.find("lots");
    if (!section)
        return lots;
    section->forEachItem([&](const daybook::BodyValue &row) {
        const qint64 micro = row.item(2).int64();
        if (micro <= 0)
            daybook::throwMalformed("lot");
        MovedLot moved {row.item(0).id<ProductId>(), {row.item(1).text(), Quantity::fromMicro(micro)},
            row.item(3).id<PlaceId>(), row.item(4).id<PlaceId>()};
        if (const auto day = row.item(5); !day.isNull())
            moved.lot.expires = BusinessDate::fromDays(day.int64());
        lots.push_back(std::move(moved));
    });
    return lots;
}

} // namespace mizan::stock
