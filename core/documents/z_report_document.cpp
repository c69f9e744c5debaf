// What stands on a Z or X report, from top to bottom.
#include "core/documents/z_report_document.h"

#include "core/documents/amount_text.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"

#include <algorithm>

namespace mizan::documents {

namespace {

/// Of everything in letters of the usual size.
QString widestAmount(const ZReport &report, const Wording &wording)
{
    std::vector<Money> amounts {report.sales.amount, report.returns.amount, report.settlements.amount,
        report.giftLoads.amount, report.discounts.amount, report.voids.amount, report.openingFloat,
        report.cashIn.amount, report.cashOut.amount, report.leftInDrawer, report.grandTotal};
    for (const ZReportCare &order : report.orders)
        amounts.push_back(*order.amount);
    for (const ZReportMethod &method : report.methods)
        amounts.push_back(method.taken.amount);
    for (const ZReportCount &count : report.counts)
        amounts.insert(amounts.end(), {count.expected, count.counted, count.difference});
    for (const ZReportCurrency &one : report.currencies) {
        amounts.insert(amounts.end(),
            {one.openingFloat, one.taken.amount, -one.change.amount, one.cashIn.amount, one.cashOut.amount,
                one.expected, one.counted, one.difference, one.left});
    }
    return documents::widestAmount(amounts, wording.marks);
}

/// Label, how often, how much; as wide in every section as the widest needs, so that the columns run through.
Table countedTable(const ZReport &report, const Wording &wording)
{
    Table table {{{Column::Width::Share, Align::Leading}, {Column::Width::Content, Align::Right},
                     {Column::Width::Content, Align::Right}},
        {}};
    qint64 count = report.drawerOpenings;
    for (const CountedAmount &counted : {report.sales, report.returns, report.settlements, report.giftLoads,
             report.discounts, report.voids, report.cashIn, report.cashOut})
        count = std::max(count, counted.count);
    for (const ZReportCurrency &one : report.currencies)
        count = std::max({count, one.taken.count, one.cashIn.count, one.cashOut.count});
    table.columns[1].atLeast = countText(count);
    table.columns[2].atLeast = widestAmount(report, wording);
    return table;
}

Row countedRow(const QString &label, const CountedAmount &counted, const Wording &wording)
{
    return {{{label}, {countText(counted.count)}, {amountText(counted.amount, wording.marks)}}};
}

void addIdentity(Document &document, const ZReport &report, const Wording &wording)
{
    const bool closed = !report.number.isEmpty();
    QString title = closed ? wording.zReport + u' ' + machineValue(report.number) : wording.xReport;
    document.blocks.push_back(Paragraph {std::move(title), Role::Heading, Align::Centre});
    document.blocks.push_back(Space {0.3});
    Table table = labelsAndTexts();
    table.rows.push_back(labelled(wording.till, userText(report.till)));
    table.rows.push_back(labelled(wording.opened, userText(report.openedAt)));
    table.rows.push_back({{{}, {userText(report.openedBy)}}});
    table.rows.push_back(labelled(closed ? wording.closed : wording.asOf, userText(report.closedAt)));
    if (!report.closedBy.isEmpty())
        table.rows.push_back({{{}, {userText(report.closedBy)}}});
    if (!report.firstReceipt.isEmpty()) {
        table.rows.push_back(labelled(wording.receipts, machineValue(report.firstReceipt)));
        table.rows.push_back({{{}, {machineValue(report.lastReceipt)}}});
    }
    document.blocks.push_back(std::move(table));
}

void addSales(Document &document, const ZReport &report, const Wording &wording)
{
    document.blocks.push_back(Separator {});
    Table table = countedTable(report, wording);
    table.rows.push_back(countedRow(wording.sales, report.sales, wording));
    table.rows.push_back(countedRow(wording.returns, report.returns, wording));
    document.blocks.push_back(std::move(table));
    Table net = labelsAndNumbers({});
    net.shrinks = true;
    net.rows.push_back(labelled(wording.netSales, amountText(report.net, wording.marks), Role::Heading));
    document.blocks.push_back(std::move(net));
    if (report.settlements.count == 0 && report.giftLoads.count == 0 && report.orders.empty())
        return;
    Table settled = countedTable(report, wording);
    if (report.settlements.count != 0)
        settled.rows.push_back(countedRow(wording.settlements, report.settlements, wording));
    if (report.giftLoads.count != 0)
        settled.rows.push_back(countedRow(wording.giftLoads, report.giftLoads, wording));
    for (const ZReportCare &order : report.orders)
        settled.rows.push_back(countedRow(order.what, {order.count, *order.amount}, wording));
    document.blocks.push_back(std::move(settled));
}

void addTaxes(Document &document, const ZReport &report, const Wording &wording)
{
    if (report.taxes.empty())
        return;
    document.blocks.push_back(Separator {.dashed = true});
    document.blocks.push_back(Paragraph {wording.taxByRate, Role::Strong});
    std::vector<TaxAmounts> rows;
    for (const ZReportTax &tax : report.taxes) {
        const QString name = tax.name.isEmpty() ? QString() : userText(tax.name) + u' ';
        rows.push_back({name + rateText(tax.rate, wording.marks), tax.net, tax.tax, tax.gross});
    }
    document.blocks.push_back(taxTable(rows, wording));
}

void addMethods(Document &document, const ZReport &report, const Wording &wording)
{
    document.blocks.push_back(Separator {.dashed = true});
    document.blocks.push_back(Paragraph {wording.payments, Role::Strong});
    Table table = countedTable(report, wording);
    for (const ZReportMethod &method : report.methods)
        table.rows.push_back(countedRow(userText(method.method), method.taken, wording));
    document.blocks.push_back(std::move(table));
}

/// What an owner looks at first: where money could have gone.
void addExceptions(Document &document, const ZReport &report, const Wording &wording)
{
    document.blocks.push_back(Separator {.dashed = true});
    Table table = countedTable(report, wording);
    table.rows.push_back(countedRow(wording.discounts, report.discounts, wording));
    table.rows.push_back(countedRow(wording.voids, report.voids, wording));
    table.rows.push_back({{{wording.drawerOpenings}, {countText(report.drawerOpenings)}, {}}});
    if (report.tenderChanges > 0)
        table.rows.push_back({{{wording.tenderChanges}, {countText(report.tenderChanges)}, {}}});
    for (const ZReportCare &care : report.care)
        table.rows.push_back({{{care.what}, {countText(care.count)},
            {care.amount ? amountText(*care.amount, wording.marks) : QString()}}});
    document.blocks.push_back(std::move(table));
    if (report.approvals.empty())
        return;
    document.blocks.push_back(Paragraph {wording.approvals, Role::Strong});
    Table approvals = labelsAndTexts();
    for (const ZReportApproval &approval : report.approvals)
        approvals.rows.push_back(labelled(userText(approval.what), userText(approval.approver), Role::Small));
    document.blocks.push_back(std::move(approvals));
}

void addDrawer(Document &document, const ZReport &report, const Wording &wording)
{
    document.blocks.push_back(Separator {.dashed = true});
    document.blocks.push_back(Paragraph {wording.drawer, Role::Strong});
    Table cash = countedTable(report, wording);
    cash.rows.push_back({{{wording.openingFloat}, {}, {amountText(report.openingFloat, wording.marks)}}});
    cash.rows.push_back(countedRow(wording.cashIn, report.cashIn, wording));
    cash.rows.push_back(countedRow(wording.cashOut, report.cashOut, wording));
    document.blocks.push_back(std::move(cash));
    for (const ZReportCount &count : report.counts) {
        Table table = labelsAndNumbers(widestAmount(report, wording));
        const auto row = [&](const QString &label, Money amount, Role role) {
            table.rows.push_back(labelled(label, amountText(amount, wording.marks), role));
            table.rows.back().indented = true;
        };
        table.rows.push_back(labelled(userText(count.method), {}));
        row(wording.expected, count.expected, Role::Body);
        row(wording.counted, count.counted, Role::Body);
        row(wording.difference, count.difference, Role::Strong);
        document.blocks.push_back(std::move(table));
    }
    if (report.counts.empty())
        return;
    Table left = labelsAndNumbers(widestAmount(report, wording));
    left.rows.push_back(labelled(wording.leftInDrawer, amountText(report.leftInDrawer, wording.marks)));
    document.blocks.push_back(std::move(left));
}

/// A section for each other currency, whose amounts are all in it.
void addCurrencies(Document &document, const ZReport &report, const Wording &wording)
{
    for (const ZReportCurrency &one : report.currencies) {
        document.blocks.push_back(Separator {.dashed = true});
        document.blocks.push_back(Paragraph {labelWithCode(wording.drawer, one.currency), Role::Strong});
        Table cash = countedTable(report, wording);
        const auto counted = [&](const QString &label, const CountedAmount &amount) {
            if (amount.count != 0 || !amount.amount.isZero())
                cash.rows.push_back(countedRow(label, amount, wording));
        };
        cash.rows.push_back({{{wording.openingFloat}, {}, {amountText(one.openingFloat, wording.marks)}}});
        counted(wording.taken, one.taken);
        counted(wording.change, {one.change.count, -one.change.amount});
        counted(wording.cashIn, one.cashIn);
        counted(wording.cashOut, one.cashOut);
        document.blocks.push_back(std::move(cash));
        Table found = labelsAndNumbers(widestAmount(report, wording));
        const auto row = [&](const QString &label, Money amount, Role role = Role::Body) {
            found.rows.push_back(labelled(label, amountText(amount, wording.marks), role));
        };
        row(wording.expected, one.expected);
        row(wording.counted, one.counted);
        row(wording.difference, one.difference, Role::Strong);
        row(wording.leftInDrawer, one.left);
        document.blocks.push_back(std::move(found));
    }
}

void addFoot(Document &document, const ZReport &report, const Wording &wording)
{
    document.blocks.push_back(Separator {});
    Table table = labelsAndNumbers(widestAmount(report, wording));
    table.rows.push_back(labelled(labelWithCode(wording.grandTotal, report.currency),
        amountText(report.grandTotal, wording.marks), Role::Strong));
    document.blocks.push_back(std::move(table));
    if (!report.anchor.isEmpty())
        document.blocks.push_back(
            Paragraph {wording.anchor + u' ' + machineValue(report.anchor), Role::Small, Align::Centre});
}

} // namespace

Document zReportDocument(const ZReport &report, const Wording &wording)
{
    const QString title = report.number.isEmpty() ? wording.xReport : wording.zReport + u' ' + report.number;
    Document document {title, wording.language, wording.direction, {}};
    addHead(document, report.head, wording);
    addCopyMark(document, report.copy, wording);
    addIdentity(document, report, wording);
    addSales(document, report, wording);
    addTaxes(document, report, wording);
    addMethods(document, report, wording);
    addExceptions(document, report, wording);
    addDrawer(document, report, wording);
    addCurrencies(document, report, wording);
    addFoot(document, report, wording);
    addCopyMark(document, report.copy, wording);
    return document;
}

} // namespace mizan::documents
