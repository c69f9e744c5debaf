// The bodies of "sale.recorded" and "return.recorded", version 1. What is as usual is left out: pieces, goods,
// tax-inclusive prices, no discount, no note, a tax base that is the net.
#include "core/sales/sale_facts.h"

#include "core/daybook/body_writer.h"
#include "core/sales/bundle_facts.h"
#include "core/sales/lot_facts.h"
#include "core/sales/loyalty_facts.h"
#include "core/sales/promise_facts.h"
#include "core/store/fault.h"

#include <algorithm>

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

constexpr std::string_view CategoryTexts[] = {"standard", "zero", "exempt", "out-of-scope"};

std::string_view categoryText(tax::TaxCategory category) noexcept
{
    return CategoryTexts[static_cast<std::size_t>(category)];
}

tax::TaxCategory categoryFromText(std::string_view text)
{
    const auto found = std::ranges::find(CategoryTexts, text);
    if (found == std::end(CategoryTexts))
        daybook::throwMalformed("tax category");
    return static_cast<tax::TaxCategory>(found - std::begin(CategoryTexts));
}

void writeText(BodyWriter &body, std::string_view key, const QString &text)
{
    if (!text.isEmpty())
        body.field(key, text);
}

void writeAmount(BodyWriter &body, std::string_view key, Money amount)
{
    if (!amount.isZero())
        body.field(key, amount.minor());
}

void writeTaxKey(BodyWriter &body, const tax::TaxCode &code)
{
    const QByteArray utf8 = code.text.toUtf8();
    body.key({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

void writeLineTaxes(BodyWriter &body, const tax::LineTax &line)
{
    body.field("net_minor", line.net.minor());
    if (line.taxes.empty())
        return;
    body.beginObject("tax_minor");
    for (const tax::LineTaxAmount &part : line.taxes) {
        writeTaxKey(body, part.code);
        body.value(part.tax.minor());
    }
    body.endObject();
    if (std::ranges::all_of(line.taxes, [&](const tax::LineTaxAmount &part) { return part.base == line.net; }))
        return;
    body.beginObject("tax_base_minor");
    for (const tax::LineTaxAmount &part : line.taxes) {
        writeTaxKey(body, part.code);
        body.value(part.base.minor());
    }
    body.endObject();
}

void writeApprovalFields(BodyWriter &body, const LineApproval &approval)
{
    body.field("right", std::string_view(approval.right));
    body.field("approver", approval.approver);
}

void writeDiscount(BodyWriter &body, const SaleDiscount &discount)
{
    body.beginObject("discount");
    if (discount.rate)
        body.field("rate_nano", discount.rate->nano());
    body.field("amount_minor", discount.amount.minor());
    writeText(body, "reason", discount.reason);
    writeLineApproval(body, discount.approval);
    if (discount.points)
        body.field("points", *discount.points);
    body.endObject();
}

void writeLine(BodyWriter &body, const RecordedLine &line)
{
    body.beginObject();
    body.field("product", line.product);
    body.field("code", line.code);
    body.field("name", line.name);
    writeText(body, "unit", line.unit);
    writeText(body, "class", line.taxClass);
    if (!line.isStocked)
        body.field("service", true);
    body.field("quantity_micro", line.quantity.micro());
    body.field("price_micro", line.price.micro());
    writeAmount(body, "discount_minor", line.discount);
    if (line.saleDiscount)
        body.field("sale_discount_minor", line.saleDiscount->minor());
    if (line.basePrice)
        body.field("base_micro", line.basePrice->micro());
    writeText(body, "price_list", line.priceList);
    writePromotions(body, line.promotions);
    writeLineTaxes(body, line.tax);
    writeAmount(body, "cost_minor", line.cost);
    if (line.originalLine)
        body.field("original_line", *line.originalLine);
    if (line.overrideReason)
        body.field("override", *line.overrideReason);
    writeText(body, "discount_reason", line.discountReason);
    writeText(body, "note", line.note);
    writeText(body, "return_reason", line.returnReason);
    if (line.toQuarantine)
        body.field("quarantine", true);
    writeLineApproval(body, line.approval);
    writeGoods(body, line.pack, line.tare);
    writeText(body, "label", line.label);
    if (line.tracking == catalogue::Tracking::Serial)
        body.field("serial", true);
    writeLots(body, line.lots);
    writeLinePoints(body, line);
    if (line.isOpen)
        body.field("open", true);
    writeLinePromises(body, line);
    if (line.family)
        body.field("family", *line.family);
    writeLineBundle(body, line.bundle);
    if (line.warrantyUntil)
        body.field("warranty_until", line.warrantyUntil->toIso());
    if (!line.allowed.empty()) {
        body.beginArray("allowed");
        for (const LineApproval &allowed : line.allowed) {
            body.beginObject();
            writeApprovalFields(body, allowed);
            body.endObject();
        }
        body.endArray();
    }
    body.endObject();
}

void writeTaxTable(BodyWriter &body, const std::vector<tax::TaxTotal> &taxes)
{
    body.beginArray("taxes");
    for (const tax::TaxTotal &total : taxes) {
        body.beginObject();
        body.field("code", total.tax.code.text);
        body.field("name", total.tax.name);
        body.field("rate_nano", total.tax.rate.nano());
        if (total.tax.order != 0)
            body.field("order", total.tax.order);
        if (total.tax.category != tax::TaxCategory::Standard)
            body.field("category", categoryText(total.tax.category));
        body.field("base_minor", total.base.minor());
        body.field("tax_minor", total.amount.minor());
        body.endObject();
    }
    body.endArray();
}

QString textOr(const BodyValue &body, std::string_view key)
{
    const auto found = body.find(key);
    return found ? found->text() : QString();
}

Money amountOr(const BodyValue &body, std::string_view key, Currency currency)
{
    const auto found = body.find(key);
    return {found ? found->int64() : 0, currency};
}

std::vector<tax::TaxTotal> readTaxTable(const BodyValue &body, Currency currency)
{
    std::vector<tax::TaxTotal> totals;
    body.at("taxes").forEachItem([&](const BodyValue &item) {
        tax::TaxRate rate {
            {item.at("code").text()}, item.at("name").text(), Rate::fromNano(item.at("rate_nano").int64())};
        if (const auto order = item.find("order"))
            rate.order = static_cast<int>(order->int64());
        if (const auto category = item.find("category"))
            rate.category = categoryFromText(category->utf8());
        totals.push_back({std::move(rate), tax::Treatment::Taxed, Money(item.at("base_minor").int64(), currency),
            Money(item.at("tax_minor").int64(), currency)});
    });
    return totals;
}

tax::LineTax readLineTaxes(const BodyValue &line, Currency currency, const std::vector<tax::TaxTotal> &table)
{
    const Money net(line.at("net_minor").int64(), currency);
    tax::LineTax result {net, {}, net};
    const auto parts = line.find("tax_minor");
    if (!parts)
        return result;
    const auto bases = line.find("tax_base_minor");
    parts->forEachField([&](std::string_view code, const BodyValue &amount) {
        const tax::TaxCode taxCode {QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))};
        const auto row =
            std::ranges::find_if(table, [&](const tax::TaxTotal &total) { return total.tax.code == taxCode; });
        if (row == table.end())
            daybook::throwMalformed("tax code of a line");
        const Money base = bases ? Money(bases->at(code).int64(), currency) : net;
        result.taxes.push_back({taxCode, row->tax.rate, base, Money(amount.int64(), currency)});
        result.gross += result.taxes.back().tax;
    });
    return result;
}

LineApproval readApprovalFields(const BodyValue &approval)
{
    return {std::string(approval.at("right").utf8()), approval.at("approver").id<UserId>()};
}

SaleDiscount readDiscount(const BodyValue &value, Currency currency)
{
    SaleDiscount discount {.amount = Money(value.at("amount_minor").int64(), currency),
        .reason = textOr(value, "reason"),
        .approval = readLineApproval(value)};
    if (const auto rate = value.find("rate_nano"))
        discount.rate = Rate::fromNano(rate->int64());
    if (const auto points = value.find("points"))
        discount.points = points->int64();
    return discount;
}

RecordedLine readLine(const BodyValue &line, Currency currency, const std::vector<tax::TaxTotal> &table)
{
    RecordedLine result {line.at("product").id<ProductId>(), line.at("code").text(), line.at("name").text(),
        textOr(line, "unit"), textOr(line, "class"), !line.find("service"),
        Quantity::fromMicro(line.at("quantity_micro").int64()), UnitPrice(line.at("price_micro").int64(), currency),
        amountOr(line, "discount_minor", currency), readLineTaxes(line, currency, table),
        amountOr(line, "cost_minor", currency)};
    if (const auto original = line.find("original_line"))
        result.originalLine = static_cast<int>(original->int64());
    if (const auto reason = line.find("override"))
        result.overrideReason = reason->text();
    result.discountReason = textOr(line, "discount_reason");
    result.note = textOr(line, "note");
    result.approval = readLineApproval(line);
    if (const auto base = line.find("base_micro"))
        result.basePrice = UnitPrice(base->int64(), currency);
    result.priceList = textOr(line, "price_list");
    result.promotions = readPromotions(line, currency);
    if (const auto share = line.find("sale_discount_minor"))
        result.saleDiscount = Money(share->int64(), currency);
    result.returnReason = textOr(line, "return_reason");
    result.toQuarantine = line.find("quarantine").has_value();
    result.pack = readPack(line, currency);
    result.label = textOr(line, "label");
    result.tare = readTare(line);
    result.lots = readLots(line);
    if (!result.lots.empty())
        result.tracking = line.find("serial") ? catalogue::Tracking::Serial : catalogue::Tracking::Batch;
    result.isOpen = line.find("open").has_value();
    readLinePromises(line, result);
    readLinePoints(line, result);
    if (const auto family = line.find("family"))
        result.family = family->id<ProductId>();
    result.bundle = readLineBundle(line, currency);
    if (const auto until = line.find("warranty_until"))
        result.warrantyUntil = BusinessDate::fromIso(until->text());
    if (const auto allowed = line.find("allowed"))
        allowed->forEachItem([&](const BodyValue &one) { result.allowed.push_back(readApprovalFields(one)); });
    return result;
}

/// The bill before payment, and by how much less was paid in the end.
void writeDraft(BodyWriter &body, const RecordedSale &sale)
{
    body.beginObject("draft");
    body.field("id", sale.draft->id);
    daybook::writeNumber(body, sale.draft->number);
    body.field("total_minor", sale.draft->total.minor());
    writeAmount(body, "difference_minor", sale.total() - sale.rounding - sale.draft->total);
    body.endObject();
}

Currency readCurrency(const BodyValue &body)
{
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    return *currency;
}

} // namespace

void writeLineApproval(BodyWriter &body, const std::optional<LineApproval> &approval)
{
    if (!approval)
        return;
    body.beginObject("approval");
    writeApprovalFields(body, *approval);
    body.endObject();
}

std::optional<LineApproval> readLineApproval(const BodyValue &value)
{
    const auto approval = value.find("approval");
    if (!approval)
        return std::nullopt;
    return readApprovalFields(*approval);
}

std::string_view kindText(SaleKind kind) noexcept
{
    return kind == SaleKind::Sale ? SaleRecordedKind : ReturnRecordedKind;
}

void writePromotions(BodyWriter &body, const std::vector<LinePromotion> &promotions)
{
    if (promotions.empty())
        return;
    body.beginArray("promotions");
    for (const LinePromotion &promotion : promotions) {
        body.beginObject();
        body.field("id", promotion.id);
        body.field("name", promotion.name);
        body.field("quantity_micro", promotion.quantity.micro());
        body.field("off_minor", promotion.off.minor());
        body.endObject();
    }
    body.endArray();
}

std::vector<LinePromotion> readPromotions(const BodyValue &line, Currency currency)
{
    std::vector<LinePromotion> promotions;
    if (const auto found = line.find("promotions")) {
        found->forEachItem([&](const BodyValue &one) {
            promotions.push_back({one.at("id").id<PromotionId>(), one.at("name").text(),
                Quantity::fromMicro(one.at("quantity_micro").int64()), Money(one.at("off_minor").int64(), currency)});
        });
    }
    return promotions;
}

void writeGoods(BodyWriter &body, const std::optional<LinePack> &pack, Quantity tare)
{
    if (pack) {
        body.field("pack_micro", pack->units.micro());
        if (pack->price)
            body.field("pack_price_micro", pack->price->micro());
    }
    if (!tare.isZero())
        body.field("tare_micro", tare.micro());
}

std::optional<LinePack> readPack(const BodyValue &line, Currency currency)
{
    const auto units = line.find("pack_micro");
    if (!units)
        return std::nullopt;
    LinePack pack {Quantity::fromMicro(units->int64())};
    if (const auto price = line.find("pack_price_micro"))
        pack.price = UnitPrice(price->int64(), currency);
    return pack;
}

Quantity readTare(const BodyValue &line)
{
    const auto tare = line.find("tare_micro");
    return tare ? Quantity::fromMicro(tare->int64()) : Quantity();
}

void writeLoads(BodyWriter &body, const std::vector<payments::GiftLoad> &loads)
{
    if (loads.empty())
        return;
    body.beginArray("loads");
    for (const payments::GiftLoad &load : loads) {
        body.beginObject();
        body.field("card", load.card.id);
        body.field("last_four", load.card.lastFour);
        body.field("amount_minor", load.amount.minor());
        if (load.expires)
            body.field("expires", load.expires->toIso());
        if (load.left)
            body.field("left_minor", load.left->minor());
        body.endObject();
    }
    body.endArray();
}

std::vector<payments::GiftLoad> readLoads(const BodyValue &sale, Currency currency)
{
    std::vector<payments::GiftLoad> loads;
    if (const auto found = sale.find("loads")) {
        found->forEachItem([&](const BodyValue &one) {
            loads.push_back({{one.at("card").id<payments::GiftCardId>(), one.at("last_four").text()},
                Money(one.at("amount_minor").int64(), currency)});
            if (const auto expires = one.find("expires"))
                loads.back().expires = BusinessDate::fromIso(expires->text());
            if (const auto left = one.find("left_minor"))
                loads.back().left = Money(left->int64(), currency);
        });
    }
    return loads;
}

void writeSale(BodyWriter &body, const RecordedSale &sale)
{
    daybook::writeNumber(body, sale.number);
    body.field("shift", sale.shift);
    body.field("at_ms", sale.atMs);
    body.field("currency", sale.currency.codeAscii());
    if (!sale.pricesIncludeTax)
        body.field("prices", "exclusive");
    if (sale.original)
        body.field("original", *sale.original);
    writeText(body, "reason", sale.reason);
    if (sale.exchange)
        body.field("exchange", *sale.exchange);
    if (sale.customer)
        body.field("customer", *sale.customer);
    body.beginArray("lines");
    for (const RecordedLine &line : sale.lines)
        writeLine(body, line);
    body.endArray();
    writeLoads(body, sale.loads);
    writeTaxTable(body, sale.taxes);
    if (sale.discount)
        writeDiscount(body, *sale.discount);
    writeAmount(body, "rounding_minor", sale.rounding);
    body.beginArray("tenders");
    for (const Tender &tender : sale.tenders)
        writeTender(body, tender);
    body.endArray();
    writeAmount(body, "change_minor", sale.change);
    if (sale.due)
        body.field("due", sale.due->toIso());
    if (sale.ageCheck) {
        body.beginObject("age_check");
        body.field("age", sale.ageCheck->age);
        body.field("born_by", sale.ageCheck->bornBy.toIso());
        body.field("user", sale.ageCheck->by);
        body.field("at_ms", sale.ageCheck->atMs);
        body.endObject();
    }
    if (sale.order)
        body.field("order", *sale.order);
    writePromises(body, sale);
    if (sale.draft)
        writeDraft(body, sale);
    writeSalePoints(body, sale);
    body.field("asked", std::string_view(sale.asked));
}

RecordedSale readSale(SaleKind kind, const BodyValue &body)
{
    const Currency currency = readCurrency(body);
    RecordedSale sale {.kind = kind,
        .number = daybook::readNumber(body),
        .shift = body.at("shift").id<ShiftId>(),
        .atMs = body.at("at_ms").int64(),
        .currency = currency,
        .pricesIncludeTax = !body.find("prices"),
        .loads = readLoads(body, currency),
        .taxes = readTaxTable(body, currency),
        .rounding = amountOr(body, "rounding_minor", currency),
        .change = amountOr(body, "change_minor", currency),
        .reason = textOr(body, "reason"),
        .asked = std::string(body.at("asked").utf8())};
    if (const auto original = body.find("original"))
        sale.original = original->id<SaleId>();
    if (const auto other = body.find("exchange"))
        sale.exchange = other->id<SaleId>();
    if (const auto customer = body.find("customer"))
        sale.customer = customer->id<PartyId>();
    if (const auto discount = body.find("discount"))
        sale.discount = readDiscount(*discount, currency);
    if (const auto due = body.find("due"))
        sale.due = BusinessDate::fromIso(due->text());
    readSalePoints(body, sale);
    if (const auto check = body.find("age_check"))
        sale.ageCheck = RecordedAgeCheck {static_cast<int>(check->at("age").int64()),
            BusinessDate::fromIso(check->at("born_by").text()).value_or(BusinessDate()), check->at("user").id<UserId>(),
            check->at("at_ms").int64()};
    if (const auto order = body.find("order"))
        sale.order = order->id<OrderId>();
    readPromises(body, sale);
    if (const auto draft = body.find("draft"))
        sale.draft = DraftOfSale {draft->at("id").id<FactId>(), daybook::readNumber(*draft),
            Money(draft->at("total_minor").int64(), currency)};
    body.at("lines").forEachItem(
        [&](const BodyValue &line) { sale.lines.push_back(readLine(line, currency, sale.taxes)); });
    body.at("tenders").forEachItem(
        [&](const BodyValue &tender) { sale.tenders.push_back(readTender(tender, currency)); });
    return sale;
}

std::optional<RecordedSale> readSale(const daybook::Fact &fact)
{
    const bool isSale = fact.header.kind == SaleRecordedKind;
    if (!isSale && fact.header.kind != ReturnRecordedKind)
        return std::nullopt;
    daybook::BodyParser parser;
    return readSale(isSale ? SaleKind::Sale : SaleKind::Return, parser.parse(fact.body));
}

} // namespace mizan::sales
