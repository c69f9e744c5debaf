// What stands on the paper of a settled account, from top to bottom.
#include "core/documents/settlement_paper.h"

#include "core/documents/amount_text.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"

namespace mizan::documents {

namespace {

void addIdentity(Document &document, const SettlementPaper &paper, const Wording &wording)
{
    Table number = labelsAndTexts(); // Of its own: a number is not broken.
    number.rows.push_back(labelled(wording.paymentReceived, machineValue(paper.number), Role::Strong));
    document.blocks.push_back(std::move(number));
    Table table = labelsAndTexts();
    table.rows.push_back(labelled(userText(paper.at), userText(paper.till)));
    table.rows.push_back(labelled(wording.cashier, userText(paper.cashier)));
    if (!paper.customer.isEmpty())
        table.rows.push_back(labelled(wording.customer, userText(paper.customer)));
    document.blocks.push_back(std::move(table));
}

} // namespace

Document settlementDocument(const SettlementPaper &paper, const Wording &wording)
{
    Document document {paper.number, wording.language, wording.direction, {}};
    addHead(document, paper.head, wording);
    addCopyMark(document, paper.copy, wording);
    addIdentity(document, paper, wording);
    document.blocks.push_back(Separator {});
    std::vector<Money> amounts {paper.amount, paper.rounding, paper.change, paper.left};
    for (const ReceiptTender &tender : paper.tenders)
        amounts.push_back(tender.amount);
    const QString widest = widestAmount(amounts, wording.marks);
    if (!paper.rounding.isZero()) {
        Table before = labelsAndNumbers(widest);
        before.rows.push_back(labelled(wording.onAccount, amountText(paper.amount, wording.marks)));
        before.rows.push_back(labelled(wording.rounding, amountText(paper.rounding, wording.marks)));
        document.blocks.push_back(std::move(before));
    }
    Table total = labelsAndNumbers({});
    total.shrinks = true;
    total.rows.push_back(labelled(labelWithCode(wording.total, paper.amount.currency()),
        amountText(paper.amount + paper.rounding, wording.marks), Role::Total));
    document.blocks.push_back(std::move(total));
    document.blocks.push_back(tenderTable(paper.tenders, paper.change, widest, wording));
    document.blocks.push_back(Separator {.dashed = true});
    Table left = labelsAndNumbers(widest);
    left.rows.push_back(labelled(wording.stillOwed, amountText(paper.left, wording.marks), Role::Strong));
    document.blocks.push_back(std::move(left));
    document.blocks.push_back(Separator {});
    for (const QString &line : paper.footer)
        document.blocks.push_back(Paragraph {userText(line), Role::Body, Align::Centre});
    if (paper.copy != 0)
        document.blocks.push_back(Space {0.4});
    addCopyMark(document, paper.copy, wording);
    document.blocks.push_back(Space {0.4});
    addScannable(document, paper.number, paper.code);
    if (!paper.anchor.isEmpty())
        document.blocks.push_back(
            Paragraph {labelWith(wording.anchor, machineValue(paper.anchor)), Role::Small, Align::Centre});
    return document;
}

} // namespace mizan::documents
