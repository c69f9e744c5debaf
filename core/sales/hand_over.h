// Handing over goods that were paid before: the stock leaves now. No money moves.
#pragma once

#include "core/access/session.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/ticket.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::sales {

inline constexpr std::string_view HandedOverKind = "goods.handed-over";
inline constexpr int HandOverVersion = 1;

/// Some of a line of the sale.
struct HandedLine {
    int line = 0; ///< Of the sale, from 0.
    Quantity quantity;
    std::vector<stock::Lot> lots {};  ///< Of goods that are told apart: which ones.
    std::vector<Approval> allowed {}; ///< A batch past its day, a piece from another place.
};

struct HandOver {
    FactId id; ///< Made when the panel opens.
    SaleId sale;
    std::vector<HandedLine> lines;
};

/// What the daybook now says, for ever.
struct HandedOver {
    FactId id;
    daybook::DocumentNumber number; ///< "B1-T1-H", 1 …
    qint64 atMs = 0;
    SaleId sale;
    struct Line {
        int line = 0;
        ProductId product;
        QString name;
        QString unit {};
        Quantity quantity;
        Money cost; ///< Value of the goods by moving average.
        std::vector<stock::Lot> lots {};
        bool isSerial = false;
    };
    std::vector<Line> lines;
};

namespace rules { // In the order of checking, after the right "sale.record"; what stands against the pieces and
                  // batches (lot_check.h) comes last.
inline constexpr Rule SaleMustHaveGoodsToHandOver {"sales.sale-must-have-goods-to-hand-over"}; ///< Value `number`.
inline constexpr Rule HandOverMustHaveGoods {"sales.hand-over-must-have-goods"};
inline constexpr Rule HandOverMustBeOwed {"sales.hand-over-must-be-owed"}; ///< Values `product`, `left`.
} // namespace rules

/// Writes what left with its cost as one fact, or nothing; no shift has to be open. Asked again with the same content
/// it answers the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<HandedOver> handOver(Shop &shop, const Session &session, const HandOver &request);

} // namespace mizan::sales
