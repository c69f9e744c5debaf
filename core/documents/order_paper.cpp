// What stands on the slip of an order, from top to bottom.
#include "core/documents/order_paper.h"

#include "core/documents/amount_text.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"

namespace mizan::documents {

namespace {

void addIdentity(Document &document, const OrderPaper &paper, const Wording &wording)
{
    Table number = labelsAndTexts(); // Of its own: a number is not broken.
    number.rows.push_back(labelled(paper.title, machineValue(paper.number), Role::Strong));
    document.blocks.push_back(std::move(number));
    if (paper.isCancelled)
        document.blocks.push_back(Paragraph {wording.cancelled, Role::Heading, Align::Centre, true});
    document.blocks.push_back(Space {0.3});
    Table table = labelsAndTexts();
    table.rows.push_back(labelled(userText(paper.at), userText(paper.till)));
    table.rows.push_back(labelled(wording.cashier, userText(paper.cashier)));
    if (!paper.customer.isEmpty())
        table.rows.push_back(labelled(wording.customer, userText(paper.customer)));
    if (!paper.wantedBy.isEmpty())
        table.rows.push_back(labelled(wording.wantedBy, userText(paper.wantedBy), Role::Strong));
    if (!paper.expires.isEmpty())
        table.rows.push_back(labelled(asLabel(wording.validUntil, wording), userText(paper.expires), Role::Strong));
    document.blocks.push_back(std::move(table));
}

QString widestOf(const OrderPaper &paper, const Wording &wording)
{
    std::vector<Money> amounts {paper.total, paper.held, paper.left, paper.kept};
    for (const ReceiptLine &line : paper.lines)
        amounts.push_back(line.total);
    if (paper.payment) {
        for (const ReceiptTender &tender : paper.payment->tenders)
            amounts.push_back(tender.amount);
    }
    return widestAmount(amounts, wording.marks);
}

/// What is off stands in the amount already: the receipt will say it.
void addLines(Document &document, const OrderPaper &paper, const Wording &wording)
{
    Table table {
        {{Column::Width::Share, Align::Leading}, {Column::Width::Content, Align::Right, widestOf(paper, wording)}}, {}};
    for (const ReceiptLine &line : paper.lines) {
        table.rows.push_back({{{userText(line.name)}, {amountText(line.total, wording.marks)}}});
        table.rows.push_back(
            {{{timesText(line.quantity, line.unit, line.unitPrice, wording.marks), 2}}, Role::Small, true});
        if (!line.note.isEmpty())
            table.rows.push_back({{{userText(line.note), 2}}, Role::Small, true});
        for (const ReceiptPart &part : line.parts)
            table.rows.push_back({{{partText(part, wording), 2}}, Role::Small, true});
    }
    document.blocks.push_back(std::move(table));
}

void addPayment(Document &document, const OrderPaper &paper, const Wording &wording)
{
    if (!paper.payment)
        return;
    document.blocks.push_back(Separator {.dashed = true});
    const QString widest = widestOf(paper, wording);
    if (!paper.payment->number.isEmpty()) {
        Table number = labelsAndTexts();
        number.rows.push_back(labelled(wording.paymentReceived, machineValue(paper.payment->number)));
        document.blocks.push_back(std::move(number));
    }
    if (!paper.payment->rounding.isZero()) {
        Table rounding = labelsAndNumbers(widest);
        rounding.rows.push_back(labelled(wording.rounding, amountText(paper.payment->rounding, wording.marks)));
        document.blocks.push_back(std::move(rounding));
    }
    document.blocks.push_back(tenderTable(paper.payment->tenders, paper.payment->change, widest, wording));
}

void addBalance(Document &document, const OrderPaper &paper, const Wording &wording)
{
    const QString widest = widestOf(paper, wording);
    Table total = labelsAndNumbers({});
    total.shrinks = true;
    total.rows.push_back(
        labelled(labelWithCode(wording.total, paper.currency), amountText(paper.total, wording.marks), Role::Total));
    document.blocks.push_back(std::move(total));
    addPayment(document, paper, wording);
    document.blocks.push_back(Separator {.dashed = true});
    Table balance = labelsAndNumbers(widest);
    if (paper.isCancelled) {
        if (!paper.kept.isZero())
            balance.rows.push_back(labelled(wording.depositsKept, amountText(paper.kept, wording.marks), Role::Strong));
    } else {
        balance.rows.push_back(labelled(wording.paidInAdvance, amountText(paper.held, wording.marks)));
        balance.rows.push_back(labelled(wording.leftToPay, amountText(paper.left, wording.marks), Role::Strong));
    }
    if (!balance.rows.empty())
        document.blocks.push_back(std::move(balance));
}

} // namespace

Document orderDocument(const OrderPaper &paper, const Wording &wording)
{
    Document document {paper.number, wording.language, wording.direction, {}};
    addHead(document, paper.head, wording);
    addCopyMark(document, paper.copy, wording);
    addIdentity(document, paper, wording);
    document.blocks.push_back(Separator {});
    addLines(document, paper, wording);
    document.blocks.push_back(Separator {});
    addBalance(document, paper, wording);
    if (!paper.payment)
        document.blocks.push_back(Paragraph {wording.notAReceipt, Role::Small, Align::Centre});
    document.blocks.push_back(Separator {});
    for (const QString &line : paper.footer)
        document.blocks.push_back(Paragraph {userText(line), Role::Body, Align::Centre});
    addCopyMark(document, paper.copy, wording);
    document.blocks.push_back(Space {0.4});
    addScannable(document, paper.number, paper.code);
    if (!paper.anchor.isEmpty())
        document.blocks.push_back(
            Paragraph {labelWith(wording.anchor, machineValue(paper.anchor)), Role::Small, Align::Centre});
    return document;
}

} // namespace mizan::documents
