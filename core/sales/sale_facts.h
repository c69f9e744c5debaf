// The facts of sales, to and from JSON. docs/facts.md says what their fields mean.
#pragma once

#include "core/accounts/posting.h"
#include "core/daybook/body_reader.h"
#include "core/daybook/fact.h"
#include "core/sales/recorded_sale.h"

#include <span>
#include <string>

namespace mizan::sales {

inline constexpr std::string_view SaleRecordedKind = "sale.recorded";
inline constexpr std::string_view ReturnRecordedKind = "return.recorded";
inline constexpr int SaleVersion = 1;

[[nodiscard]] std::string_view kindText(SaleKind kind) noexcept;

/// "approval" of a line, a tender, a discount; nothing where there is none.
void writeLineApproval(daybook::BodyWriter &body, const std::optional<LineApproval> &approval);
[[nodiscard]] std::optional<LineApproval> readLineApproval(const daybook::BodyValue &value);

/// One tender as an object: "method", "amount_minor" and what was noted with it.
void writeTender(daybook::BodyWriter &body, const Tender &tender);
[[nodiscard]] Tender readTender(const daybook::BodyValue &value, Currency currency);

/// "loads": card, last_four, amount_minor, expires, left_minor; nothing where there are none.
void writeLoads(daybook::BodyWriter &body, const std::vector<payments::GiftLoad> &loads);
[[nodiscard]] std::vector<payments::GiftLoad> readLoads(const daybook::BodyValue &sale, Currency currency);

/// "promotions" of a line: id, name, quantity_micro, off_minor; nothing where there are none.
void writePromotions(daybook::BodyWriter &body, const std::vector<LinePromotion> &promotions);
[[nodiscard]] std::vector<LinePromotion> readPromotions(const daybook::BodyValue &line, Currency currency);

/// "pack_micro", "pack_price_micro", "tare_micro" of a line; nothing of what it does not have.
void writeGoods(daybook::BodyWriter &body, const std::optional<LinePack> &pack, Quantity tare);
[[nodiscard]] std::optional<LinePack> readPack(const daybook::BodyValue &line, Currency currency);
[[nodiscard]] Quantity readTare(const daybook::BodyValue &line);

/// Writes the sale's own fields into an open object; the sections "movements" and "journal" follow from the verb.
void writeSale(daybook::BodyWriter &body, const RecordedSale &sale);
/// Throws store::Fault (Damaged) where the body is not one of a sale or a return.
[[nodiscard]] RecordedSale readSale(SaleKind kind, const daybook::BodyValue &body);
/// Of a "sale.recorded" or "return.recorded" fact; none for another kind.
[[nodiscard]] std::optional<RecordedSale> readSale(const daybook::Fact &fact);

} // namespace mizan::sales
