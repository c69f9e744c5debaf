// What stands on a cash slip, from top to bottom.
#include "core/documents/cash_slip.h"

#include "core/documents/amount_text.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"

namespace mizan::documents {

Document cashSlipDocument(const CashSlip &slip, const Wording &wording)
{
    const QString &title = slip.amount.isNegative() ? wording.cashOut : wording.cashIn;
    Document document {title, wording.language, wording.direction, {}};
    addHead(document, slip.head, wording);
    addCopyMark(document, slip.copy, wording);
    Table amount = labelsAndNumbers({});
    amount.shrinks = true;
    amount.rows.push_back(labelled(
        labelWithCode(title, slip.amount.currency()), amountText(slip.amount.abs(), wording.marks), Role::Total));
    document.blocks.push_back(std::move(amount));
    document.blocks.push_back(Separator {});
    Table texts = labelsAndTexts();
    texts.rows.push_back(labelled(userText(slip.at), userText(slip.till)));
    texts.rows.push_back(labelled(wording.cashier, userText(slip.cashier)));
    texts.rows.push_back(labelled(wording.reason, userText(slip.reason)));
    if (!slip.approver.isEmpty())
        texts.rows.push_back(labelled(wording.approvedBy, userText(slip.approver)));
    document.blocks.push_back(std::move(texts));
    if (!slip.note.isEmpty())
        document.blocks.push_back(Paragraph {userText(slip.note)});
    document.blocks.push_back(Space {3});
    document.blocks.push_back(Separator {});
    document.blocks.push_back(Paragraph {wording.signature, Role::Small});
    return document;
}

} // namespace mizan::documents
