// Carries what was agreed to papers.
#include "core/documents/promise_papers.h"

#include "core/documents/paper_source.h"
#include "core/documents/tender_lines.h"

namespace mizan::documents {

OrderPaper orderPaperOf(Shop &shop, const sales::OrderDetail &detail, const Wording &wording, qint64 copy)
{
    const sales::Order &order = detail.order;
    const PaperSource source(shop, wording, detail.branch, detail.till);
    OrderPaper paper {.currency = order.total.currency()};
    paper.head = source.head;
    paper.footer = source.footer;
    paper.code = source.code;
    paper.title = order.kind == sales::OrderKind::Layaway ? wording.layaway : wording.order;
    paper.number = order.number.toText();
    paper.at = source.instant(order.atMs);
    paper.till = source.tillCode;
    paper.cashier = source.userName(detail.user);
    paper.customer = source.customerName(order.customer(), paper.currency);
    if (order.wantedBy)
        paper.wantedBy = source.day(*order.wantedBy);
    if (order.expires)
        paper.expires = source.day(*order.expires);
    const auto amounts = sales::ticketAmounts(order.ticket);
    for (std::size_t i = 0; amounts && i < order.ticket.lines.size(); ++i) {
        paper.lines.push_back(lineOf(order.ticket.lines[i], (*amounts)[i]));
        paper.lines.back().total = (*amounts)[i].amount;
    }
    paper.total = order.total;
    paper.held = detail.held();
    paper.left = detail.left();
    paper.isCancelled = detail.state == sales::OrderState::Cancelled;
    paper.anchor = anchorOf(shop, order.id.as<FactTag>());
    paper.copy = copy;
    return paper;
}

OrderPaperPayment orderPaymentOf(const sales::OrderPaid &paid, const Wording &wording)
{
    OrderPaperPayment payment {.number = paid.number.toText(), .rounding = paid.rounding, .change = paid.change};
    payment.tenders = tenderLines(paid.tenders, wording);
    return payment;
}

OrderPaperPayment orderPaymentOf(const sales::OrderCancelled &cancelled, const Wording &wording)
{
    OrderPaperPayment payment {.rounding = cancelled.rounding, .change = Money::zero(cancelled.fee.currency())};
    payment.tenders = tenderLines(cancelled.tenders, wording);
    return payment;
}

Receipt quotationPaperOf(Shop &shop, const sales::QuotationDetail &detail, const Wording &wording, qint64 copy)
{
    const sales::Quotation &quotation = detail.quotation;
    const PaperSource source(shop, wording, detail.branch, detail.till);
    Receipt paper = ticketPaper(shop, source, quotation.ticket);
    paper.isQuotation = true;
    paper.number = quotation.number.toText();
    paper.code = source.code;
    paper.footer = source.footer;
    paper.at = source.instant(quotation.atMs);
    paper.cashier = source.userName(detail.user);
    paper.customer = quotation.ticket.customer
        ? source.customerName(*quotation.ticket.customer, quotation.total.currency())
        : detail.name;
    paper.validUntil = source.day(quotation.validUntil);
    paper.anchor = anchorOf(shop, quotation.id.as<FactTag>());
    paper.copy = copy;
    return paper;
}

} // namespace mizan::documents
