// Reads a code as the till would, and adds it to a ticket that nobody keeps.
#include "core/sales/try_scan.h"

#include "core/sales/scanned_line.h"
#include "core/sales/ticket_product.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

Result<TicketLine> lineFor(
    const catalogue::ScannedProduct &scanned, const QString &code, const TradeTerms &terms, const tax::TaxTable &taxes)
{
    auto product = ticketProduct(scanned, taxes);
    if (!product)
        return refuseAs(product);
    const auto added = lineOfScan({.line = {}, .scanned = scanned, .product = *std::move(product), .barcode = code});
    if (!added)
        return refuseAs(added);
    Ticket ticket {.id = {}, .currency = terms.currency};
    if (const auto line = addProduct(ticket, *added); !line)
        return refuseAs(line);
    return ticket.lines.front();
}

} // namespace

ScanTrial tryScan(store::Connection &connection, const TradeTerms &terms, const tax::TaxTable &taxes,
    const catalogue::LabelBook &labels, QStringView scanned)
{
    ScanTrial trial;
    const QString code = catalogue::readBarcode(scanned).code;
    const catalogue::ScanAnswer answer = catalogue::findScanned(connection, terms.currency, scanned, labels);
    const auto *found = std::get_if<catalogue::ScannedProduct>(&answer);
    const bool isBarcodeOfItsOwn = found && !found->label;
    if (const auto *pattern = isBarcodeOfItsOwn ? nullptr : labels.claiming(code))
        trial.pattern = pattern->name;
    if (const auto reading = labels.read(code, terms.currency); trial.pattern && reading && *reading) {
        trial.item = (*reading)->item;
        trial.value = (*reading)->value;
    }
    if (const auto *unusable = std::get_if<catalogue::UnusableLabel>(&answer))
        trial.problem = unusable->why;
    else if (const auto *misread = std::get_if<catalogue::MisreadCode>(&answer))
        trial.problem = Refusal {rules::ScanMustBeReadRight, u"code"_s, {{"code", misread->code}}};
    else if (const auto *unknown = std::get_if<catalogue::UnknownCode>(&answer))
        trial.problem = Refusal {rules::ScanMustBeKnown, u"code"_s, {{"code", catalogue::shownBarcode(unknown->code)}}};
    if (!found)
        return trial;
    trial.product = found->product.name;
    const auto line = lineFor(*found, code, terms, taxes);
    if (!line) {
        trial.problem = line.error();
        return trial;
    }
    trial.line = *line;
    if (const auto amount = fullAmount(*line))
        trial.amount = *amount;
    return trial;
}

} // namespace mizan::sales
