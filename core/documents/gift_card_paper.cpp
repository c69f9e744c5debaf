// What stands on the paper of a gift card, from top to bottom.
#include "core/documents/gift_card_paper.h"

#include "core/documents/amount_text.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"

namespace mizan::documents {

Document giftCardDocument(const GiftCardPaper &paper, const Wording &wording)
{
    Document document {wording.giftCard, wording.language, wording.direction, {}};
    addHead(document, paper.head, wording);
    document.blocks.push_back(Paragraph {wording.giftCard, Role::Heading, Align::Centre});
    Table balance = labelsAndNumbers({});
    balance.shrinks = true;
    balance.rows.push_back(labelled(labelWithCode(asLabel(wording.cardHolds, wording), paper.balance.currency()),
        amountText(paper.balance, wording.marks), Role::Total));
    document.blocks.push_back(std::move(balance));
    document.blocks.push_back(Separator {});
    Table texts = labelsAndTexts();
    texts.rows.push_back(labelled(wording.receipt, machineValue(paper.receipt)));
    texts.rows.push_back({{{userText(paper.at), 2}}});
    if (!paper.validUntil.isEmpty())
        texts.rows.push_back(labelled(asLabel(wording.validUntil, wording), userText(paper.validUntil)));
    document.blocks.push_back(std::move(texts));
    document.blocks.push_back(Space {0.4});
    addScannable(document, paper.number);
    document.blocks.push_back(Separator {});
    for (const QString &line : paper.footer)
        document.blocks.push_back(Paragraph {userText(line), Role::Body, Align::Centre});
    return document;
}

} // namespace mizan::documents
