// Serial numbers and batches of what is rung up: said by a scan, by hand, or first expired first.
#pragma once

#include "core/sales/ticket.h"

namespace mizan::sales {

/// How much of the line somebody has said a number for; of a bundle, of all its contents.
[[nodiscard]] Quantity lotted(const TicketLine &line) noexcept;
/// Whose numbers are asked for next: the line itself, or of a bundle the first of its contents that lacks some, else
/// the first that is told apart. None where nothing is.
[[nodiscard]] std::optional<TicketLine> lotLine(const TicketLine &line);
/// Goods that are told apart, and not all of them are said yet: paying waits.
[[nodiscard]] bool lacksLots(const TicketLine &line) noexcept;
/// The first such line; none where all is said.
[[nodiscard]] const TicketLine *lineLackingLots(const Ticket &ticket) noexcept;

namespace rules { // In the order of checking; besides these line-must-exist.
inline constexpr Rule LotMustBeOfTrackedGoods {"sales.lot-must-be-of-tracked-goods"};
inline constexpr Rule LotMustHaveNumber {"sales.lot-must-have-number"};
inline constexpr Rule LotNumberMustFit {"sales.lot-number-must-fit"};
inline constexpr Rule SerialMustBeOnce {"sales.serial-must-be-once"}; ///< On the whole ticket; value `number`.
inline constexpr Rule LotsMustFitLine {"sales.lots-must-fit-line"};   ///< Value `number`, and `left`.
} // namespace rules

/// One more serial number, or more of a batch: of a bundle, for the contents that lotLine() names. Of a serial
/// number, its quantity is one whatever was said.
[[nodiscard]] Result<void> addLot(Ticket &ticket, LineId line, const stock::Lot &lot);
/// Takes a number off the line again; of a bundle, off whatever it holds.
[[nodiscard]] Result<void> removeLot(Ticket &ticket, LineId line, const QString &number);
/// Fills what is not said of a line with batches from `here` (stock::lotsAt), less what other lines take of them,
/// leaving out what expired before `today`. Serial numbers are not guessed. `of`: which product, where it is a bundle.
void allotFirstExpired(Ticket &ticket, LineId line, std::span<const stock::Lot> here, BusinessDate today,
    std::optional<ProductId> of = {});
/// The products whose batches are not all said: the line's, or those of a bundle.
[[nodiscard]] std::vector<ProductId> lackingBatches(const TicketLine &line);
/// No more than the line's quantity: what was said last goes first.
void trimLots(TicketLine &line);

} // namespace mizan::sales
