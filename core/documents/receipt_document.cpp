// What stands on a receipt, from top to bottom.
#include "core/documents/receipt_document.h"

#include "core/documents/amount_text.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"

namespace mizan::documents {

namespace {

void addIdentity(Document &document, const Receipt &receipt, const Wording &wording)
{
    Table numbers = labelsAndTexts();
    const QString &kind = receipt.isDraft ? wording.draft
        : receipt.isQuotation             ? wording.quotation
        : receipt.isGift                  ? wording.giftReceipt
        : receipt.isReturn                ? wording.returnReceipt
                                          : wording.receipt;
    numbers.rows.push_back(labelled(kind, machineValue(receipt.number), Role::Strong));
    if (receipt.isReturn && !receipt.originalNumber.isEmpty())
        numbers.rows.push_back(labelled(wording.originalReceipt, machineValue(receipt.originalNumber)));
    document.blocks.push_back(std::move(numbers));
    // A table of its own: a long number above must not narrow the date.
    Table people = labelsAndTexts();
    people.rows.push_back(labelled(userText(receipt.at), userText(receipt.till)));
    if (!receipt.cashier.isEmpty())
        people.rows.push_back(labelled(wording.cashier, userText(receipt.cashier)));
    if (!receipt.customer.isEmpty())
        people.rows.push_back(labelled(wording.customer, userText(receipt.customer)));
    if (!receipt.validUntil.isEmpty())
        people.rows.push_back(
            labelled(asLabel(wording.validUntil, wording), userText(receipt.validUntil), Role::Strong));
    document.blocks.push_back(std::move(people));
}

/// The amount before anything was taken off, so that what stands in the column adds up to the total.
Money fullAmount(const ReceiptLine &line)
{
    Money full = line.total + line.discount;
    for (const ReceiptPromotion &promotion : line.promotions)
        full += promotion.off;
    return full;
}

/// Whether the amount alone says it all: one piece at the price of the line.
bool isOnePiece(const ReceiptLine &line)
{
    return line.unit.isEmpty() && line.quantity == Quantity::units(1)
        && line.unitPrice == UnitPrice::of(fullAmount(line));
}

/// Of everything in letters of the usual size.
QString widestAmount(const Receipt &receipt, const Wording &wording)
{
    std::vector<Money> amounts {receipt.change, receipt.discounts, -receipt.saleDiscount, receipt.rounding};
    for (const ReceiptLine &line : receipt.lines) {
        amounts.push_back(fullAmount(line));
        amounts.push_back(-line.discount);
        for (const ReceiptPromotion &promotion : line.promotions)
            amounts.push_back(-promotion.off);
    }
    for (const ReceiptTender &tender : receipt.tenders)
        amounts.push_back(tender.amount);
    return documents::widestAmount(amounts, wording.marks);
}

/// What a bundle holds, with the letters of its taxes where they differ.
void addParts(Table &table, const ReceiptLine &line, const Wording &wording)
{
    for (const ReceiptPart &part : line.parts) {
        if (part.taxLetter.isEmpty())
            table.rows.push_back({{{partText(part, wording), 3}}, Role::Small, true});
        else
            table.rows.push_back({{{partText(part, wording)}, {userText(part.taxLetter)}, {}}, Role::Small, true});
        if (!part.note.isEmpty())
            table.rows.push_back({{{userText(part.note), 3}}, Role::Small, true});
    }
}

void addLine(Table &table, const ReceiptLine &line, const Wording &wording)
{
    const Money before = fullAmount(line);
    table.rows.push_back({{{userText(line.name)}, {userText(line.taxLetter)}, {amountText(before, wording.marks)}}});
    if (!isOnePiece(line)) {
        table.rows.push_back(
            {{{timesText(line.quantity, line.unit, line.unitPrice, wording.marks), 3}}, Role::Small, true});
    }
    if (!line.note.isEmpty())
        table.rows.push_back({{{userText(line.note), 3}}, Role::Small, true});
    addParts(table, line, wording);
    for (const ReceiptPromotion &promotion : line.promotions)
        table.rows.push_back(
            {{{userText(promotion.name)}, {}, {amountText(-promotion.off, wording.marks)}}, Role::Body, true});
    if (!line.discount.isZero())
        table.rows.push_back({{{wording.discount}, {}, {amountText(-line.discount, wording.marks)}}, Role::Body, true});
}

void addLines(Document &document, const Receipt &receipt, const Wording &wording)
{
    Table table {{{Column::Width::Share, Align::Leading}, {Column::Width::Content, Align::Centre},
                     {Column::Width::Content, Align::Right, widestAmount(receipt, wording)}},
        {}};
    for (const ReceiptLine &line : receipt.lines)
        addLine(table, line, wording);
    document.blocks.push_back(std::move(table));
}

/// What was bought and how much of it; nothing tells what it cost.
void addGifts(Document &document, const Receipt &receipt, const Wording &wording)
{
    Table table = labelsAndTexts();
    for (const ReceiptLine &line : receipt.lines) {
        table.rows.push_back(labelled(userText(line.name), quantityWithUnit(line.quantity, line.unit, wording.marks)));
        if (!line.note.isEmpty())
            table.rows.push_back({{{userText(line.note), 2}}, Role::Small, true});
        for (const ReceiptPart &part : line.parts) {
            table.rows.push_back({{{partText(part, wording), 2}}, Role::Small, true});
            if (!part.note.isEmpty())
                table.rows.push_back({{{userText(part.note), 2}}, Role::Small, true});
        }
    }
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(Separator {});
    document.blocks.push_back(Paragraph {wording.giftReceiptUse, Role::Body, Align::Centre});
}

QString taxLabel(const ReceiptTax &tax, const Wording &wording)
{
    QString label = tax.letter.isEmpty() ? QString() : userText(tax.letter) + u' ';
    if (!tax.name.isEmpty())
        label += userText(tax.name) + u' ';
    return label + rateText(tax.rate, wording.marks);
}

void addTotal(Document &document, const Receipt &receipt, const Wording &wording)
{
    Table before = labelsAndNumbers(widestAmount(receipt, wording));
    if (!receipt.saleDiscount.isZero())
        before.rows.push_back(labelled(wording.saleDiscount, amountText(-receipt.saleDiscount, wording.marks)));
    if (!receipt.pricesIncludeTax) {
        for (const ReceiptTax &tax : receipt.taxes)
            before.rows.push_back(
                labelled(labelWith(wording.tax, taxLabel(tax, wording)), amountText(tax.tax, wording.marks)));
    }
    if (!receipt.rounding.isZero())
        before.rows.push_back(labelled(wording.rounding, amountText(receipt.rounding, wording.marks)));
    if (!before.rows.empty())
        document.blocks.push_back(std::move(before));
    document.blocks.push_back(Space {0.15});

    Table total = labelsAndNumbers({});
    total.shrinks = true;
    const QString &word = receipt.total.isNegative() ? wording.paidOut : wording.total;
    const Money shown = receipt.total.isNegative() ? receipt.total.abs() : receipt.total;
    total.rows.push_back(
        labelled(labelWithCode(word, receipt.currency), amountText(shown, wording.marks), Role::Total));
    document.blocks.push_back(std::move(total));
    if (!receipt.discounts.isZero()) {
        Table saved = labelsAndNumbers(widestAmount(receipt, wording));
        saved.rows.push_back(
            labelled(wording.discountsIncluded, amountText(receipt.discounts, wording.marks), Role::Small));
        document.blocks.push_back(std::move(saved));
    }
}

void addTenders(Document &document, const Receipt &receipt, const Wording &wording)
{
    Table table = tenderTable(receipt.tenders, receipt.change, widestAmount(receipt, wording), wording);
    if (table.rows.empty())
        return;
    document.blocks.push_back(Space {0.3});
    document.blocks.push_back(std::move(table));
    if (receipt.payBy.isEmpty())
        return;
    Table due = labelsAndTexts();
    due.rows.push_back(labelled(wording.payBy, userText(receipt.payBy)));
    document.blocks.push_back(std::move(due));
}

void addPoints(Document &document, const Receipt &receipt, const Wording &wording)
{
    if (!receipt.pointsLeft)
        return;
    Table points = labelsAndTexts();
    const auto add = [&](const QString &label, qint64 count) {
        points.rows.push_back(labelled(label, userText(QString::number(count))));
    };
    if (receipt.pointsEarned != 0)
        add(wording.pointsEarned, receipt.pointsEarned);
    if (receipt.pointsRedeemed != 0)
        add(wording.pointsRedeemed, receipt.pointsRedeemed);
    add(wording.pointsLeft, *receipt.pointsLeft);
    document.blocks.push_back(Space {0.3});
    document.blocks.push_back(std::move(points));
}

void addTaxes(Document &document, const Receipt &receipt, const Wording &wording)
{
    if (receipt.taxes.empty())
        return;
    std::vector<TaxAmounts> rows;
    for (const ReceiptTax &tax : receipt.taxes)
        rows.push_back({taxLabel(tax, wording), tax.net, tax.tax, tax.gross});
    document.blocks.push_back(Separator {.dashed = true});
    document.blocks.push_back(taxTable(rows, wording));
}

void addNotAReceipt(Document &document, const Wording &wording)
{
    document.blocks.push_back(Paragraph {wording.notAReceipt, Role::Heading, Align::Centre, true});
    document.blocks.push_back(Space {0.5});
}

void addFoot(Document &document, const Receipt &receipt, const Wording &wording)
{
    if (receipt.isQuotation)
        document.blocks.push_back(Paragraph {wording.notAReceipt, Role::Small, Align::Centre});
    document.blocks.push_back(Separator {});
    for (const QString &line : receipt.footer)
        document.blocks.push_back(Paragraph {userText(line), Role::Body, Align::Centre});
    if (receipt.copy != 0 || receipt.isDraft)
        document.blocks.push_back(Space {0.4});
    addCopyMark(document, receipt.copy, wording);
    if (receipt.isDraft)
        addNotAReceipt(document, wording);
    document.blocks.push_back(Space {0.4});
    if (!receipt.isDraft)
        addScannable(document, receipt.number, receipt.code);
    if (!receipt.anchor.isEmpty())
        document.blocks.push_back(
            Paragraph {labelWith(wording.anchor, machineValue(receipt.anchor)), Role::Small, Align::Centre});
}

} // namespace

Document receiptDocument(const Receipt &receipt, const Wording &wording)
{
    Document document {receipt.number, wording.language, wording.direction, {}};
    addHead(document, receipt.head, wording);
    addCopyMark(document, receipt.copy, wording);
    if (receipt.isDraft)
        addNotAReceipt(document, wording);
    addIdentity(document, receipt, wording);
    document.blocks.push_back(Separator {});
    if (receipt.isGift) {
        addGifts(document, receipt, wording);
        addFoot(document, receipt, wording);
        return document;
    }
    addLines(document, receipt, wording);
    document.blocks.push_back(Separator {});
    addTotal(document, receipt, wording);
    addTenders(document, receipt, wording);
    addPoints(document, receipt, wording);
    addTaxes(document, receipt, wording);
    addFoot(document, receipt, wording);
    return document;
}

Document duplicateNotice(const Wording &wording)
{
    return {wording.possibleDuplicate, wording.language, wording.direction,
        {Paragraph {wording.possibleDuplicate, Role::Heading, Align::Centre, true}}};
}

} // namespace mizan::documents
