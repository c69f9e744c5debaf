// What stands on a delivery note, from top to bottom.
#include "core/documents/hand_over_paper.h"

#include "core/daybook/shop.h"
#include "core/documents/amount_text.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"
#include "core/documents/paper_source.h"
#include "core/parties/customer_queries.h"
#include "core/sales/delivery.h"

namespace mizan::documents {

using namespace Qt::StringLiterals;

namespace {

QString lotsOf(const sales::HandedOver::Line &line, const Wording &wording)
{
    QStringList parts;
    for (const stock::Lot &lot : line.lots)
        parts += (line.isSerial ? wording.serialNumber : wording.batch) + u' ' + lot.number;
    return parts.join(u", "_s);
}

void addGoods(Document &document, const std::vector<HandedGoods> &goods, const Wording &wording)
{
    Table table = labelsAndTexts();
    for (const HandedGoods &one : goods) {
        table.rows.push_back(labelled(userText(one.name), quantityWithUnit(one.quantity, one.unit, wording.marks)));
        if (!one.note.isEmpty())
            table.rows.push_back({{{userText(one.note), 2}}, Role::Small, true});
    }
    document.blocks.push_back(std::move(table));
}

void addWhere(Document &document, const HandOverPaper &paper, const Wording &wording)
{
    Table table = labelsAndTexts();
    if (!paper.name.isEmpty())
        table.rows.push_back(labelled(wording.customer, userText(paper.name)));
    if (!paper.phone.isEmpty())
        table.rows.push_back(labelled(wording.phone, machineValue(paper.phone)));
    if (!table.rows.empty())
        document.blocks.push_back(std::move(table));
    if (!paper.address.isEmpty())
        document.blocks.push_back(Paragraph {userText(paper.address), Role::Strong});
    if (!paper.note.isEmpty())
        document.blocks.push_back(Paragraph {userText(paper.note), Role::Body});
}

} // namespace

HandOverPaper handOverPaperOf(Shop &shop, const sales::HandedOver &handed, const Wording &wording, qint64 copy)
{
    HandOverPaper paper {.number = handed.number.toText()};
    if (const auto fact = shop.daybook().find(handed.id)) {
        const PaperSource source(shop, wording, fact->header.branch, fact->header.device);
        paper.head = source.head;
        paper.code = source.code;
        paper.footer = source.footer;
        paper.at = source.instant(handed.atMs);
        paper.till = source.tillCode;
        paper.cashier = source.userName(fact->header.user);
    }
    for (const sales::HandedOver::Line &line : handed.lines)
        paper.goods.push_back({line.name, line.quantity, line.unit, lotsOf(line, wording)});
    paper.anchor = anchorOf(shop, handed.id);
    paper.copy = copy;
    const auto sale = sales::findSale(shop.connection(), handed.sale);
    if (!sale)
        return paper;
    paper.receipt = sale->sale.number.toText();
    for (const sales::LaterGoods &row : sales::laterGoods(shop.connection(), *sale)) {
        const sales::RecordedLine &line = sale->sale.lines[static_cast<std::size_t>(row.line)];
        if (row.owed > Quantity())
            paper.left.push_back({line.name, row.owed, line.unit});
    }
    if (const auto &sealed = sale->sale.delivery) {
        const sales::DeliveryNote note = sales::openDelivery(shop.connection(), *sealed);
        paper.name = note.name;
        paper.phone = note.phone;
        paper.address = note.address;
        paper.note = note.note;
    }
    const auto customer = sale->sale.customer
        ? parties::findCustomer(shop.connection(), sale->sale.currency, *sale->sale.customer)
        : std::nullopt;
    if (!customer)
        return paper;
    const auto orTheirs = [](QString &said, const QString &known) { said = said.isEmpty() ? known : said; };
    orTheirs(paper.name, customer->name);
    orTheirs(paper.phone, customer->phone);
    orTheirs(paper.address, QString(customer->address).replace(u'\n', u", "_s));
    return paper;
}

Document handOverDocument(const HandOverPaper &paper, const Wording &wording)
{
    Document document {paper.number, wording.language, wording.direction, {}};
    addHead(document, paper.head, wording);
    addCopyMark(document, paper.copy, wording);
    Table numbers = labelsAndTexts();
    numbers.rows.push_back(labelled(wording.deliveryNote, machineValue(paper.number), Role::Strong));
    if (!paper.receipt.isEmpty())
        numbers.rows.push_back(labelled(wording.receipt, machineValue(paper.receipt)));
    document.blocks.push_back(std::move(numbers));
    Table people = labelsAndTexts();
    people.rows.push_back(labelled(userText(paper.at), userText(paper.till)));
    people.rows.push_back(labelled(wording.cashier, userText(paper.cashier)));
    document.blocks.push_back(std::move(people));
    addWhere(document, paper, wording);
    document.blocks.push_back(Separator {});
    addGoods(document, paper.goods, wording);
    if (!paper.left.empty()) {
        document.blocks.push_back(Separator {.dashed = true});
        document.blocks.push_back(Paragraph {wording.toHandOver, Role::Strong});
        addGoods(document, paper.left, wording);
    }
    document.blocks.push_back(Separator {});
    document.blocks.push_back(Paragraph {wording.receivedBy, Role::Body});
    document.blocks.push_back(Space {2.5}); // Room to sign.
    document.blocks.push_back(Separator {});
    for (const QString &line : paper.footer)
        document.blocks.push_back(Paragraph {userText(line), Role::Body, Align::Centre});
    addCopyMark(document, paper.copy, wording);
    document.blocks.push_back(Space {0.4});
    if (!paper.receipt.isEmpty())
        addScannable(document, paper.receipt, paper.code);
    if (!paper.anchor.isEmpty())
        document.blocks.push_back(
            Paragraph {labelWith(wording.anchor, machineValue(paper.anchor)), Role::Small, Align::Centre});
    return document;
}

} // namespace mizan::documents
