// Carries recorded amounts to papers, with the names behind ids and dates as the paper's language writes them.
#include "core/documents/sale_papers.h"

#include "core/access/receipt_template.h"
#include "core/daybook/shop.h"
#include "core/documents/amount_text.h"
#include "core/documents/paper_source.h"
#include "core/documents/tender_lines.h"
#include "core/parties/customer_queries.h"
#include "core/sales/sold_items.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/trade.h"

#include <algorithm>

namespace mizan::documents {

using namespace Qt::StringLiterals;

namespace {

/// A, B, C … for the rows of the tax table; none where there is only one row to point to.
QString letterOf(std::size_t row, std::size_t rows)
{
    return rows < 2 || row >= 26 ? QString() : QString(QChar(u'A' + static_cast<int>(row)));
}

/// The letters of the tax table's rows that a line's taxes stand in.
QString lettersOf(const sales::RecordedLine &line, const std::vector<tax::TaxTotal> &rows)
{
    QString letters;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool stands = std::ranges::any_of(line.tax.taxes, [&](const tax::LineTaxAmount &amount) {
            return amount.code == rows[i].tax.code && line.tax.treatment == rows[i].treatment;
        });
        if (stands)
            letters += letterOf(i, rows.size());
    }
    return letters;
}

/// Which piece or batch it was, and until when its warranty lasts, for whoever brings it back; then what somebody
/// noted.
QString noteOf(const sales::RecordedLine &line, const PaperSource &source, const Wording &wording)
{
    QStringList parts;
    for (const stock::Lot &lot : line.lots) {
        const bool isSerial = line.tracking == catalogue::Tracking::Serial;
        parts += (isSerial ? wording.serialNumber : wording.batch) + u' ' + lot.number;
    }
    if (line.warrantyUntil)
        parts += wording.warrantyUntil + u' ' + source.day(*line.warrantyUntil);
    if (!line.later.isZero() && !line.quantity.isNegative()) // As it was when it was paid: a copy says the same.
        parts += wording.toHandOver + u' ' + quantityWithUnit(line.later, line.unit, wording.marks);
    if (!line.note.isEmpty())
        parts += line.note;
    return parts.join(u", "_s);
}

ReceiptLine lineOf(
    const sales::RecordedLine &line, const sales::RecordedSale &sale, const PaperSource &source, const Wording &wording)
{
    // The discount on the whole sale is printed once, below the lines.
    const Money share = line.saleDiscount.value_or(Money::zero(sale.currency));
    ReceiptLine printed {.name = line.name,
        .quantity = line.quantity,
        .unit = line.unit,
        .unitPrice = line.price,
        .total = line.amount(sale.pricesIncludeTax) + share,
        .discount = line.discount - share - line.promoted(),
        .taxLetter = lettersOf(line, sale.taxes),
        .note = noteOf(line, source, wording)};
    if (line.pack && line.pack->price) { // "Water ×12": as many packs, at the price of one.
        printed.name += u" \u00d7"_s + line.pack->units.toDecimal();
        printed.quantity = line.pack->packsIn(line.quantity);
        printed.unit.clear();
        printed.unitPrice = *line.pack->price;
    }
    for (const sales::LinePromotion &promotion : line.promotions)
        printed.promotions.push_back({promotion.name, promotion.off});
    return printed;
}

/// A line by itself, or a bundle with its contents under it.
ReceiptLine itemOf(
    const sales::SoldItem &item, const sales::RecordedSale &sale, const PaperSource &source, const Wording &wording)
{
    if (!item.bundles) {
        const sales::RecordedLine &line = sale.lines[item.first];
        ReceiptLine printed = lineOf(line, sale, source, wording);
        if (!line.bundle)
            return printed;
        printed.unitPrice = sales::inCoins(line.price);
        if (printed.note.isEmpty())
            printed.note = line.bundle->name;
        return printed;
    }
    sales::RecordedLine whole = sales::bundleLine(sale.lines, item);
    ReceiptLine printed = lineOf(whole, sale, source, wording);
    QStringList letters;
    for (std::size_t i = 0; i < item.count; ++i) {
        sales::RecordedLine part = sale.lines[item.first + i];
        part.note.clear(); // The bundle's own.
        printed.parts.push_back(
            {part.name, part.quantity, part.unit, lettersOf(part, sale.taxes), noteOf(part, source, wording)});
        if (!letters.contains(printed.parts.back().taxLetter))
            letters += printed.parts.back().taxLetter;
    }
    printed.taxLetter = letters.size() == 1 ? letters.front() : QString(); // Otherwise each says its own.
    for (ReceiptPart &part : printed.parts) {
        if (letters.size() == 1)
            part.taxLetter.clear();
    }
    return printed;
}

/// What was put on a gift card: its last digits, what is on it now, and until when it may be spent.
ReceiptLine lineOf(const payments::GiftLoad &load, const PaperSource &source, const Wording &wording)
{
    QStringList note {u"**** "_s + load.card.lastFour};
    if (load.left)
        note += wording.cardHolds + u' ' + amountText(*load.left, wording.marks);
    if (load.expires)
        note += wording.validUntil + u' ' + source.day(*load.expires);
    return {.name = wording.giftCard,
        .quantity = Quantity::units(1),
        .unitPrice = UnitPrice::of(load.amount),
        .total = load.amount,
        .note = note.join(u", "_s)};
}

} // namespace

Receipt receiptOf(Shop &shop, const sales::SaleDetail &detail, const Wording &wording, qint64 copy)
{
    const sales::RecordedSale &sale = detail.sale;
    const PaperSource source(shop, wording, detail.branch, detail.till);
    Receipt receipt {.currency = sale.currency};
    receipt.head = source.head;
    receipt.number = sale.number.toText();
    receipt.at = source.instant(sale.atMs);
    receipt.cashier = source.userName(detail.user);
    receipt.till = source.tillCode;
    if (sale.customer) {
        if (const auto customer = parties::findCustomer(shop.connection(), sale.currency, *sale.customer))
            receipt.customer = customer->name; // Empty once they are erased: the paper then names nobody.
    }
    for (const sales::SoldItem &item : sales::soldItems(sale.lines))
        receipt.lines.push_back(itemOf(item, sale, source, wording));
    for (const payments::GiftLoad &load : sale.loads)
        receipt.lines.push_back(lineOf(load, source, wording));
    if (sale.discount)
        receipt.saleDiscount = sale.discount->amount;
    receipt.discounts = sale.discounts();
    receipt.rounding = sale.rounding;
    receipt.total = sale.total();
    for (std::size_t i = 0; i < sale.taxes.size(); ++i) {
        const tax::TaxTotal &total = sale.taxes[i];
        receipt.taxes.push_back({letterOf(i, sale.taxes.size()), nameWithoutRate(total.tax.name), total.tax.rate,
            total.base, total.amount, total.base + total.amount});
    }
    receipt.pricesIncludeTax = sale.pricesIncludeTax;
    receipt.tenders = tenderLines(sale.tenders, wording);
    receipt.change = sale.change;
    for (const parties::PointsEntry &entry : sale.points) {
        const bool isEarned =
            entry.event == parties::PointsEvent::Earned || entry.event == parties::PointsEvent::TakenBack;
        (isEarned ? receipt.pointsEarned : receipt.pointsRedeemed) += isEarned ? entry.points : -entry.points;
    }
    receipt.pointsLeft = sale.pointsLeft;
    if (sale.due)
        receipt.payBy = source.day(*sale.due);
    receipt.footer = source.footer;
    receipt.code = source.code;
    receipt.anchor = anchorOf(shop, detail.id.as<FactTag>());
    receipt.copy = copy;
    receipt.isReturn = sale.kind == sales::SaleKind::Return;
    if (sale.original) {
        if (const auto original = sales::findSale(shop.connection(), *sale.original))
            receipt.originalNumber = original->sale.number.toText();
    }
    return receipt;
}

Receipt giftReceiptOf(Shop &shop, const sales::SaleDetail &sale, const Wording &wording)
{
    Receipt receipt = receiptOf(shop, sale, wording);
    receipt.isGift = true;
    receipt.lines.erase(receipt.lines.end() - std::ssize(sale.sale.loads), receipt.lines.end());
    return receipt;
}

Receipt draftPaperOf(Shop &shop, const Session &session, const sales::Ticket &ticket, const sales::PrintedDraft &draft,
    const Wording &wording)
{
    const PaperSource source(shop, wording, session.branch(), session.device());
    Receipt paper = ticketPaper(shop, source, ticket);
    paper.number = draft.number.toText();
    paper.at = source.instant(shop.clock().nowMs());
    paper.cashier = session.userName();
    paper.isDraft = true;
    for (const payments::GiftLoad &load : ticket.loads)
        paper.lines.push_back(lineOf(load, source, wording));
    return paper;
}

GiftCardPaper giftCardPaperOf(Shop &shop, const sales::SaleDetail &sale, const payments::GiftCardRef &card,
    const QString &number, const Wording &wording)
{
    const PaperSource source(shop, wording, sale.branch, sale.till);
    GiftCardPaper paper {.balance = Money::zero(sale.sale.currency), .number = number};
    paper.head = source.head;
    paper.receipt = sale.sale.number.toText();
    paper.at = source.instant(sale.sale.atMs);
    paper.footer = source.footer;
    for (const payments::GiftLoad &load : sale.sale.loads) {
        if (load.card == card && load.left)
            paper.balance = *load.left;
        if (load.card == card && load.expires)
            paper.validUntil = source.day(*load.expires);
    }
    for (const sales::Tender &tender : sale.sale.tenders) {
        if (tender.giftCard == card.id && tender.left)
            paper.balance = *tender.left;
    }
    return paper;
}

SettlementPaper settlementPaperOf(Shop &shop, const sales::AccountSettled &settled, const Wording &wording, qint64 copy)
{
    SettlementPaper paper {
        .amount = settled.amount, .rounding = settled.rounding, .change = settled.change, .left = settled.left};
    paper.number = settled.number.toText();
    if (const auto fact = shop.daybook().find(settled.id)) {
        const PaperSource source(shop, wording, fact->header.branch, fact->header.device);
        paper.head = source.head;
        paper.footer = source.footer;
        paper.code = source.code;
        paper.at = source.instant(settled.atMs);
        paper.cashier = source.userName(fact->header.user);
        paper.till = source.tillCode;
    }
    if (const auto customer = parties::findCustomer(shop.connection(), settled.amount.currency(), settled.customer))
        paper.customer = customer->name; // Empty once they are erased: the paper then names nobody.
    paper.tenders = tenderLines(settled.tenders, wording);
    paper.anchor = anchorOf(shop, settled.id);
    paper.copy = copy;
    return paper;
}

namespace {

CountedAmount counted(const sales::CountedMoney &money) { return {money.times, money.amount}; }

/// A right that a later version named is printed by that name.
QString actionBy(const std::string &right, const Wording &wording)
{
    const QString name = QString::fromStdString(right);
    const auto known = access::rightFromName(name);
    return known ? wording.actions[static_cast<std::size_t>(*known)] : name;
}

void addCare(ZReport &printed, const sales::ShiftCare &care, const Wording &wording)
{
    const auto add = [&](const QString &what, const std::optional<sales::CountedMoney> &counted) {
        if (counted)
            printed.care.push_back({what, counted->times, counted->amount});
    };
    add(wording.promotions, care.promotions);
    add(wording.emptiedTickets, care.emptiedTickets);
    add(wording.drafts, care.drafts);
    add(wording.shrunkDrafts, care.shrunkDrafts);
    if (care.reprints != 0)
        printed.care.push_back({wording.reprints, care.reprints});
    if (care.refusals != 0)
        printed.care.push_back({wording.refusals, care.refusals});
}

void addOrders(ZReport &printed, const sales::ShiftOrders &orders, const Wording &wording)
{
    const auto add = [&](const QString &what, const std::optional<sales::CountedMoney> &counted) {
        if (counted)
            printed.orders.push_back({what, counted->times, counted->amount});
    };
    add(wording.depositsTaken, orders.taken);
    add(wording.depositsReturned, orders.returned);
    add(wording.depositsKept, orders.kept);
}

/// What the close of the drawer says; only a Z report has it.
void addClose(ZReport &printed, const sales::ShiftReport &report, const Wording &wording)
{
    if (!report.close)
        return;
    const sales::DrawerClose &close = *report.close;
    printed.counts.push_back({wording.cash, report.expectedCash, close.counted, close.difference});
    printed.leftInDrawer = close.left;
}

/// Each by itself; what is expected only once it was counted.
void addCurrencies(ZReport &printed, const sales::ShiftReport &report)
{
    for (const sales::ShiftCurrency &one : report.currencies) {
        if (!one.close)
            continue;
        const sales::DrawerClose &found = one.close->drawer;
        printed.currencies.push_back({.currency = one.currency,
            .openingFloat = one.openingFloat,
            .taken = counted(one.taken),
            .change = counted(one.change),
            .cashIn = counted(one.cashIn),
            .cashOut = counted(one.cashOut),
            .expected = one.expected(),
            .counted = found.counted,
            .difference = found.difference,
            .left = found.left});
    }
}

} // namespace

ZReport zReportOf(Shop &shop, const sales::ShiftReport &report, const Wording &wording, qint64 copy)
{
    const PaperSource source(shop, wording, report.branch, report.till);
    ZReport printed {.currency = report.currency};
    printed.head = source.head;
    printed.head.logo = {}; // The shop knows itself.
    printed.head.lines.clear();
    printed.number = report.number ? report.number->toText() : QString();
    printed.till = source.tillCode;
    printed.openedAt = source.instant(report.openedAtMs);
    printed.closedAt = source.instant(report.closedAtMs);
    printed.openedBy = source.userName(report.openedBy);
    printed.closedBy = source.userName(report.closedBy);
    printed.sales = counted(report.sales);
    printed.returns = counted(report.returns);
    printed.net = report.turnover;
    printed.settlements = counted(report.settlements);
    printed.giftLoads = counted(report.giftLoads);
    addOrders(printed, report.orders, wording);
    for (const sales::ShiftTax &tax : report.taxes)
        printed.taxes.push_back({nameWithoutRate(tax.name), tax.rate, tax.base, tax.tax, tax.base + tax.tax});
    for (const sales::ShiftMethod &method : report.methods)
        printed.methods.push_back({methodName(method.method, wording), counted(method.taken)});
    printed.discounts = counted(report.discounts);
    printed.voids = counted(report.removedLines);
    printed.drawerOpenings = report.drawerOpenings;
    printed.tenderChanges = report.tenderChanges;
    addCare(printed, report.care, wording);
    printed.openingFloat = report.openingFloat;
    printed.cashIn = counted(report.cashIn);
    printed.cashOut = counted(report.cashOut);
    addClose(printed, report, wording);
    addCurrencies(printed, report);
    for (const sales::ShiftApproval &approval : report.approvals)
        printed.approvals.push_back({actionBy(approval.right, wording), source.userName(approval.approver)});
    printed.firstReceipt = report.firstReceipt ? report.firstReceipt->toText() : QString();
    printed.lastReceipt = report.lastReceipt ? report.lastReceipt->toText() : QString();
    printed.grandTotal = report.grandTotal;
    printed.copy = copy;
    return printed;
}

} // namespace mizan::documents
