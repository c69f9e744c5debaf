// How sales and returns change the tables of sales.
#include "core/sales/sale_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/hand_over.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"
#include "core/sales/tender_change_facts.h"

#include <map>

namespace mizan::sales {

using daybook::BodyValue;
using daybook::FactView;
using daybook::LedgerWriter;
using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

enum TableIndex { SaleRows, ReturnedSums, RefundedSums, DayProducts, PromotionUses, TenderChanges };

// The key of `sale` finds a receipt by its number. The fact stands in it because two tills that were given one code by
// mistake must not stop each other's sales from being kept.
const Table Tables[] = {
    {TableKind::Rows,
        {"sale",
            {{"series", ColumnType::Text}, {"value"}, {"fact"}, {"kind"}, {"day"}, {"at_ms"}, {"branch"}, {"till"},
                {"shift"}, {"cashier"}, {"original", ColumnType::Int64, true}, {"lines"}, {"net_minor"}, {"tax_minor"},
                {"rounding_minor"}},
            {"series", "value", "fact"}},
        {"branch", "till", "shift", "cashier", "original"}, {}},
    {TableKind::Sums, {"returned", {{"sale"}, {"line"}, {"quantity_micro"}}, {"sale", "line"}}, {"sale"}, {}},
    {TableKind::Sums, {"refunded", {{"sale"}, {"method"}, {"amount_minor"}}, {"sale", "method"}}, {"sale"}, {}},
    {TableKind::Sums,
        {"day_product",
            {{"day"}, {"branch"}, {"product"}, {"lines"}, {"quantity_micro"}, {"net_minor"}, {"tax_minor"},
                {"cost_minor"}},
            {"day", "branch", "product"}},
        {"branch", "product"}, {}},
    {TableKind::Sums, {"promotion_use", {{"promotion"}, {"sales"}, {"off_minor"}}, {"promotion"}}, {"promotion"}, {}},
    {TableKind::Rows, {"tender_change", {{"sale"}, {"fact"}}, {"sale", "fact"}}, {"sale"}, {}},
};

constexpr std::string_view Kinds[] = {SaleRecordedKind, ReturnRecordedKind, TenderChangedKind, HandedOverKind};

qint64 taxOfLine(const BodyValue &line)
{
    qint64 sum = 0;
    if (const auto parts = line.find("tax_minor"))
        parts->forEachField([&](std::string_view, const BodyValue &amount) { sum += amount.int64(); });
    return sum;
}

void applyLines(const FactView &fact, qint64 branch, std::optional<qint64> original, LedgerWriter &writer)
{
    const qint64 day = fact.header.date.days();
    fact.body.at("lines").forEachItem([&](const BodyValue &line) {
        const qint64 product = writer.keyOf(line.at("product").id<ProductId>());
        const qint64 quantity = line.at("quantity_micro").int64();
        writer.add(Tables[DayProducts], {day, branch, product},
            {1, quantity, line.at("net_minor").int64(), taxOfLine(line), int64Or0(line, "cost_minor")});
        if (original && line.find("original_line"))
            writer.add(Tables[ReturnedSums], {*original, line.at("original_line").int64()}, {-quantity});
    });
}

/// The cost of goods that were sold before and leave now, on the day on which the books have it.
void applyHandOver(const FactView &fact, LedgerWriter &writer)
{
    const qint64 branch = writer.keyOf(fact.header.branch);
    fact.body.at("lines").forEachItem([&](const BodyValue &line) {
        writer.add(Tables[DayProducts],
            {fact.header.date.days(), branch, writer.keyOf(line.at("product").id<ProductId>())},
            {0, 0, 0, 0, line.at("cost_minor").int64()});
    });
}

/// What a return paid back by each method, above 0.
void applyRefund(const BodyValue &body, qint64 original, LedgerWriter &writer)
{
    body.at("tenders").forEachItem([&](const BodyValue &tender) {
        const auto source = tender.find("source"); // Money handed on in an exchange counts as what it was.
        if (const auto method = methodFromText((source ? *source : tender.at("method")).utf8()))
            writer.add(Tables[RefundedSums], {original, qint64(*method)}, {-tender.at("amount_minor").int64()});
    });
}

/// How many sales each promotion was used in, and what it gave; what came back is taken off that.
void applyPromotions(const BodyValue &body, bool isSale, LedgerWriter &writer)
{
    std::map<PromotionId, qint64> offs;
    body.at("lines").forEachItem([&](const BodyValue &line) {
        if (const auto promotions = line.find("promotions"))
            promotions->forEachItem([&](const BodyValue &promotion) {
                offs[promotion.at("id").id<PromotionId>()] += promotion.at("off_minor").int64();
            });
    });
    for (const auto &[promotion, off] : offs)
        writer.add(Tables[PromotionUses], {writer.keyOf(promotion)}, {isSale ? 1 : 0, off});
}

} // namespace

std::span<const Table> SaleLedger::tables() const noexcept { return Tables; }

std::span<const std::string_view> SaleLedger::kinds() const noexcept { return Kinds; }

void SaleLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    const BodyValue &body = fact.body;
    if (fact.header.kind == TenderChangedKind) {
        writer.insert(Tables[TenderChanges], writer.keyOf(body.at("sale").id<SaleId>()), fact.no);
        return;
    }
    if (fact.header.kind == HandedOverKind) {
        applyHandOver(fact, writer);
        return;
    }
    const SaleSums sums = sumsOf(body);
    const qint64 branch = writer.keyOf(fact.header.branch);
    const qint64 kind = fact.header.kind == SaleRecordedKind ? qint64(SaleKind::Sale) : qint64(SaleKind::Return);
    std::optional<qint64> original;
    if (const auto named = body.find("original"))
        original = writer.keyOf(named->id<SaleId>());
    const BodyValue number = body.at("number");
    writer.insert(Tables[SaleRows], number.at("series").utf8(), number.at("value").int64(), fact.no, kind,
        fact.header.date.days(), body.at("at_ms").int64(), branch, writer.keyOf(fact.header.device),
        writer.keyOf(body.at("shift").id<ShiftId>()), writer.keyOf(fact.header.user), original, sums.lines,
        sums.netMinor, sums.taxMinor, sums.roundingMinor);
    applyLines(fact, branch, original, writer);
    applyPromotions(body, fact.header.kind == SaleRecordedKind, writer);
    if (original)
        applyRefund(body, *original, writer);
}

} // namespace mizan::sales
