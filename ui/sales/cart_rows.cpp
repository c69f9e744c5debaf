// Words and figures of lines.
#include "ui/sales/cart_rows.h"

#include "core/catalogue/gtin.h"
#include "core/sales/sold_items.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_lots.h"
#include "ui/sales/tender_words.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::CartRows)
};

QString discountText(const sales::LineDiscount &discount)
{
    if (const auto *rate = std::get_if<Rate>(&discount))
        return percentText(Rate::fromNano(-rate->nano()));
    if (const auto *amount = std::get_if<Money>(&discount))
        return amountText(-*amount);
    return {};
}

QString taxText(const sales::TicketLine &line)
{
    if (!line.product)
        return {};
    QStringList rates;
    for (const tax::TaxRate &tax : line.product->taxClass.taxes)
        rates += percentText(tax.rate);
    const QString own = rates.join(QStringLiteral(" + "));
    if (!sales::isBundle(line))
        return own;
    QStringList all; // Each that something in it has.
    for (const sales::TicketLine &part : sales::linesOfBundle(line)) {
        if (const QString one = taxText(part); !one.isEmpty() && !all.contains(one))
            all += one;
    }
    return all.join(QStringLiteral(" · "));
}

/// "Three for two −3.49 · 10.47 → 6.98", and which list gave the price.
QStringList pricingTexts(const sales::TicketLine &line, const sales::LineAmounts &amounts)
{
    QStringList parts;
    for (const sales::LinePromotion &promotion : line.promotions)
        parts += isolatedName(promotion.name) + QChar(u' ') + amountText(-promotion.off);
    if (!line.promotions.empty())
        parts += changeText(amounts.full, amounts.full - amounts.promoted);
    if (!line.priceList.isEmpty() && line.basePrice) // After the figures, which a narrow screen must not cut.
        parts += Words::tr("%1 (otherwise %2)").arg(isolatedName(line.priceList), priceText(*line.basePrice));
    return parts;
}

/// "SN 4711", or "3 × batch L7, until 1 Mar 2027".
QString lotText(const sales::TicketLine &line, const stock::Lot &lot)
{
    if (line.product && line.product->tracking == catalogue::Tracking::Serial)
        return Words::tr("SN %1").arg(isolated(lot.number));
    const QString batch = Words::tr("%1 × batch %2").arg(quantityText(lot.quantity), isolated(lot.number));
    return lot.expires ? Words::tr("%1, until %2").arg(batch, dateText(*lot.expires)) : batch;
}

/// Numbers that were said, and that some are missing.
QStringList lotTexts(const sales::TicketLine &line)
{
    QStringList parts;
    for (const stock::Lot &lot : line.lots)
        parts += lotText(line, lot);
    if (sales::lacksLots(line))
        parts += line.product->tracking == catalogue::Tracking::Serial ? Words::tr("Serial number is missing")
                                                                       : Words::tr("Batch is missing");
    return parts;
}

/// What one of its contents says; those of which a number is missing stand first, where a narrow screen shows them.
void addContent(QStringList &parts, const QString &text, bool isLacking)
{
    const qsizetype at = isLacking ? 0 : parts.size();
    parts.insert(at, text);
}

/// "2 × Jam", "Cheese 0.25 kg": what one bundle holds, each with the numbers that were said of it.
QStringList contentTexts(const sales::TicketLine &line)
{
    QStringList parts;
    if (!sales::isBundle(line))
        return parts;
    const std::vector<sales::TicketLine> contents = sales::linesOfBundle(line);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const sales::BundlePart &part = line.product->parts[i];
        const QString name = isolatedName(part.product.name);
        QString text = name;
        if (part.product.isMeasured())
            text = Words::tr("%1 %2").arg(name, measureText(part.quantity, part.product.unit));
        else if (part.quantity != Quantity::units(1))
            text = Words::tr("%1 × %2").arg(quantityText(part.quantity), name);
        const QStringList lots = lotTexts(contents[i]);
        addContent(parts, lots.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, lots.join(QStringLiteral(", "))),
            sales::lacksLots(contents[i]));
    }
    return parts;
}

/// How much it is, where it was not simply counted: a weight, packs, a label.
QStringList goodsTexts(const sales::TicketLine &line)
{
    QStringList parts = contentTexts(line);
    if (line.bundle)
        parts += Words::tr("From %1").arg(isolatedName(line.bundle->name));
    if (line.pack) {
        const QString packs = quantityText(line.pack->packsIn(line.quantity));
        const QString units = quantityText(line.pack->units);
        parts += line.pack->price ? Words::tr("%1 × box of %2, %3 each").arg(packs, units, priceText(*line.pack->price))
                                  : Words::tr("%1 × box of %2").arg(packs, units);
    }
    if (line.product && line.product->isMeasured())
        parts += weighingText({line.quantity, line.product->unit, line.price});
    if (line.label)
        parts += Words::tr("by its label");
    if (!sales::isBundle(line))
        parts += lotTexts(line);
    if (line.product && line.product->warrantyMonths)
        parts += Words::tr("Warranty %n month(s)", nullptr, *line.product->warrantyMonths);
    if (!line.later.isZero())
        parts += (line.originalLine ? Words::tr("%1 never handed over") : Words::tr("%1 handed over later"))
                     .arg(quantityText(line.later));
    if (!line.tare.isZero())
        parts += Words::tr("Tare %1").arg(measureText(line.tare, line.product ? line.product->unit : QString()));
    return parts;
}

/// `amounts` where the line's prices are today's, not a receipt's.
QString detailText(const sales::TicketLine &line, const sales::LineAmounts *amounts)
{
    QStringList parts = goodsTexts(line);
    if (amounts)
        parts += pricingTexts(line, *amounts);
    if (!std::holds_alternative<std::monostate>(line.discount)) {
        parts += Words::tr("Discount %1").arg(discountText(line.discount));
        if (amounts)
            parts += changeText(amounts->full, amounts->reduced());
    }
    if (amounts && !amounts->shared.isZero())
        parts += Words::tr("Sale discount %1").arg(amountText(-amounts->shared));
    if (!line.discountReason.isEmpty()) // After the figures, which a narrow screen must not cut.
        parts += isolatedName(line.discountReason);
    if (line.overrideReason)
        parts += Words::tr("Price changed: %1").arg(isolatedName(*line.overrideReason));
    if (!line.note.isEmpty())
        parts += isolatedName(line.note);
    return parts.join(QStringLiteral(" · "));
}

CartRow rowOf(const sales::TicketLine &line, Money total, const sales::LineAmounts *amounts = nullptr)
{
    CartRow row {.id = line.id.toByteArray(),
        .code = line.barcode,
        .name = {},
        .quantity = line.quantity,
        .price = line.price,
        .total = total};
    if (!line.product) {
        row.name = Words::tr("Unknown code %1").arg(isolated(catalogue::shownBarcode(line.barcode)));
        row.detail = Words::tr("Press Enter to say what it is");
        row.mark = RowMark::Unknown;
        return row;
    }
    row.code = line.product->code;
    row.name = line.product->name;
    if (line.bundle)
        row.price = sales::inCoins(line.price);
    row.unit = line.product->unit;
    row.detail = detailText(line, amounts);
    row.discount = amounts && !line.promotions.empty() ? amountText(-amounts->promoted) : discountText(line.discount);
    row.tax = taxText(line);
    if (line.overrideReason)
        row.mark = RowMark::PriceOverridden;
    return row;
}

/// What happens to goods that come back, before what else is said of the line.
CartRow returnRow(const sales::TicketLine &line, Money total)
{
    CartRow row = rowOf(line, total);
    row.quantity = -row.quantity;
    row.mark = RowMark::Return;
    QStringList parts;
    if (line.toQuarantine)
        parts += Words::tr("Set aside");
    if (!line.returnReason.isEmpty())
        parts += isolatedName(line.returnReason);
    if (!row.detail.isEmpty())
        parts += row.detail;
    row.detail = parts.join(QStringLiteral(" · "));
    return row;
}

/// What is put on a gift card.
CartRow rowOf(const payments::GiftLoad &load)
{
    return {.id = load.card.id.toByteArray(),
        .code = {},
        .name = tenderName(sales::TenderMethod::GiftCard),
        .detail = Words::tr("Ends in %1").arg(isolated(load.card.lastFour)),
        .quantity = Quantity::units(1),
        .price = UnitPrice::of(load.amount),
        .total = load.amount};
}

Money promotedOf(const sales::TicketTotals &totals)
{
    Money sum = Money::zero(totals.total.currency());
    for (const sales::LineAmounts &line : totals.lines)
        sum += line.promoted;
    return sum;
}

QString saleDiscountText(const sales::TicketDiscount &discount)
{
    if (discount.points)
        return Words::tr("%n point(s)", nullptr, static_cast<int>(*discount.points));
    return discountText(discount.off);
}

} // namespace

std::vector<CartRow> cartRows(const sales::Ticket &ticket, const sales::TicketTotals &totals)
{
    std::vector<CartRow> rows;
    for (std::size_t i = 0; i < ticket.lines.size(); ++i)
        rows.push_back(rowOf(ticket.lines[i], totals.lines[i].amount, &totals.lines[i]));
    for (const payments::GiftLoad &load : ticket.loads)
        rows.push_back(rowOf(load));
    return rows;
}

std::vector<CartRow> returnRows(const sales::Ticket &ticket, const sales::ReturnPreview &preview)
{
    std::vector<CartRow> rows;
    for (std::size_t i = 0; i < ticket.lines.size(); ++i)
        rows.push_back(returnRow(ticket.lines[i], preview.lines[i]));
    return rows;
}

std::vector<CartRow> exchangeRows(const sales::Ticket &ticket, const sales::ExchangePreview &preview)
{
    std::vector<CartRow> rows;
    std::size_t back = 0;
    std::size_t taken = 0;
    for (const sales::TicketLine &line : ticket.lines) {
        if (line.isTaken) {
            const sales::LineAmounts &amounts = preview.taken.lines[taken++];
            rows.push_back(rowOf(line, amounts.amount, &amounts));
        } else {
            rows.push_back(returnRow(line, preview.back.lines[back++]));
        }
    }
    return rows;
}

CartTotals cartTotals(const sales::TicketTotals &totals, const sales::Ticket &ticket, const sales::TradeTerms &terms)
{
    return {.total = totals.total,
        .discount = totals.discounts - promotedOf(totals),
        .saleDiscount = ticket.discount ? saleDiscountText(*ticket.discount) : QString(),
        .tax = totals.taxes.tax,
        .rounding = totals.cashRounding,
        .promoted = promotedOf(totals),
        .taxIncluded = terms.tax.prices == tax::PriceBasis::Inclusive,
        .lines = static_cast<qint64>(ticket.lines.size() + ticket.loads.size()),
        .items = totals.units};
}

CartTotals returnTotals(const sales::Ticket &ticket, const sales::ReturnPreview &preview)
{
    Quantity units;
    for (const sales::TicketLine &line : ticket.lines)
        units -= line.quantity;
    return {.total = preview.total,
        .discount = preview.discounts,
        .tax = preview.tax,
        .rounding = preview.cashRounding,
        .taxIncluded = preview.pricesIncludeTax,
        .isPaidBack = true,
        .lines = static_cast<qint64>(ticket.lines.size()),
        .items = units};
}

namespace {

/// What the bundles of a sale hold.
QString soldContents(const sales::RecordedSale &sale, const sales::SoldItem &item)
{
    QStringList parts;
    for (std::size_t i = item.first; i < item.first + item.count; ++i) {
        const Quantity each = sale.lines[i].bundle->each;
        const QString name = isolatedName(sale.lines[i].name);
        parts += each == Quantity::units(1) ? name : Words::tr("%1 × %2").arg(quantityText(each), name);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<CartRow> recordedRows(const sales::RecordedSale &sale)
{
    std::vector<CartRow> rows;
    for (const sales::SoldItem &item : sales::soldItems(sale.lines)) {
        const sales::RecordedLine line = item.bundles ? sales::bundleLine(sale.lines, item) : sale.lines[item.first];
        rows.push_back({.id = countText(static_cast<qint64>(rows.size())).toUtf8(),
            .code = line.code,
            .name = line.name,
            .unit = line.unit,
            .discount = line.discount.isZero() ? QString() : amountText(-line.discount),
            .quantity = line.quantity,
            .price = line.price,
            .total = line.amount(sale.pricesIncludeTax)});
        if (item.bundles)
            rows.back().detail = soldContents(sale, item);
    }
    for (const payments::GiftLoad &load : sale.loads)
        rows.push_back(rowOf(load));
    return rows;
}

CartTotals recordedTotals(const sales::RecordedSale &sale)
{
    Quantity units;
    const std::vector<sales::SoldItem> items = sales::soldItems(sale.lines);
    for (const sales::SoldItem &item : items)
        units += item.bundles.value_or(sale.lines[item.first].quantity);
    return {.total = sale.total() - sale.rounding,
        .discount = sale.discounts(),
        .tax = sale.tax(),
        .rounding = Money::zero(sale.currency),
        .taxIncluded = sale.pricesIncludeTax,
        .lines = std::ssize(items),
        .items = units};
}

CartTotals exchangeTotals(
    const sales::Ticket &ticket, const sales::ExchangePreview &preview, const sales::TradeTerms &terms)
{
    const CartTotals back = returnTotals(sales::ticketBack(ticket), preview.back);
    CartTotals totals = cartTotals(preview.taken, sales::ticketTaken(ticket), terms);
    totals.total = preview.total();
    totals.discount += back.discount;
    totals.tax += back.tax;
    totals.rounding = sales::cashRounding(totals.total, terms);
    totals.isPaidBack = totals.total <= Money::zero(totals.total.currency());
    totals.lines += back.lines;
    totals.items += back.items;
    return totals;
}

PaymentRow paymentRow(const sales::Tender &tender, bool isRemovable)
{
    return {tenderIcon(tender.method), tenderName(tender.method), tenderDetail(tender), tender.amount, isRemovable};
}

} // namespace mizan::ui
