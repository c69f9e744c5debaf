// Looks up names, days and amounts for papers.
#include "core/documents/paper_source.h"

#include "core/access/company.h"
#include "core/access/receipt_template.h"
#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "core/documents/amount_text.h"
#include "core/documents/picture_file.h"
#include "core/parties/customer_queries.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/trade.h"

#include <QDateTime>
#include <QRegularExpression>

namespace mizan::documents {

using namespace Qt::StringLiterals;

PaperSource::PaperSource(Shop &shop, const Wording &wording, BranchId branch, DeviceId till)
    : m_connection(shop.connection())
    , m_locale(wording.language)
{
    if (const auto company = access::companySettings(m_connection)) {
        head.shopName = company->name;
        head.address = company->address;
        if (!company->taxNumber.isEmpty())
            head.taxLines = {wording.taxNumber + u' ' + company->taxNumber};
    }
    const access::ReceiptTemplate receipt = access::receiptTemplate(m_connection, branch);
    head.lines = receipt.header;
    footer = receipt.footer;
    code = receipt.code;
    if (const auto logo = receipt.logo ? access::findPicture(m_connection, *receipt.logo) : std::nullopt)
        head.logo = imageOf(*logo);
    if (const auto found = access::findBranch(m_connection, branch))
        m_zone = QTimeZone(found->day.timeZone.toUtf8());
    if (const auto found = access::tillOfDevice(m_connection, till))
        tillCode = found->code;
}

QString PaperSource::instant(qint64 atMs) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, m_zone.isValid() ? m_zone : QTimeZone::utc());
    return date(at.date()) + u", "_s + at.time().toString(u"HH:mm"_s);
}

QString PaperSource::day(BusinessDate day) const { return date(QDate(1970, 1, 1).addDays(day.days())); }

QString PaperSource::userName(UserId user) const
{
    const auto found = access::findUser(m_connection, user);
    return found ? found->name : QString();
}

QString PaperSource::customerName(PartyId customer, Currency currency) const
{
    const auto found = parties::findCustomer(m_connection, currency, customer);
    return found ? found->name : QString();
}

/// Digits are Latin in every language.
QString PaperSource::date(QDate day) const
{
    return QString::number(day.day()) + u' ' + m_locale.monthName(day.month(), QLocale::ShortFormat) + u' '
        + QString::number(day.year());
}

QString nameWithoutRate(QString name)
{
    static const QRegularExpression rate(u"\\s*[0-9]+([.,][0-9]+)?\\s*%\\s*$"_s);
    return name.remove(rate);
}

QString anchorOf(Shop &shop, FactId id)
{
    const auto fact = shop.daybook().find(id);
    if (!fact)
        return {};
    const QByteArray start(reinterpret_cast<const char *>(fact->hash.data()), 6);
    return QString::fromLatin1(start.toHex().toUpper());
}

ReceiptLine lineOf(const sales::TicketLine &line, const sales::LineAmounts &amounts)
{
    ReceiptLine printed {.name = line.product->name,
        .quantity = line.quantity,
        .unit = line.product->unit,
        .unitPrice = line.price,
        .total = amounts.reduced(),
        .discount = amounts.discount - amounts.shared - amounts.promoted,
        .note = line.note};
    for (const sales::LinePromotion &promotion : line.promotions)
        printed.promotions.push_back({promotion.name, promotion.off});
    if (!sales::isBundle(line))
        return printed;
    for (const sales::TicketLine &part : sales::linesOfBundle(line))
        printed.parts.push_back({part.product->name, part.quantity, part.product->unit});
    return printed;
}

Receipt ticketPaper(Shop &shop, const PaperSource &source, const sales::Ticket &ticket)
{
    const sales::TradeTerms terms = sales::tradeOf(shop)->terms;
    Receipt paper {.currency = ticket.currency};
    paper.head = source.head;
    paper.till = source.tillCode;
    paper.pricesIncludeTax = terms.tax.prices == tax::PriceBasis::Inclusive;
    const auto totals = sales::ticketTotals(ticket, terms);
    if (!totals)
        return paper; // Its fact was refused before.
    for (std::size_t i = 0; i < ticket.lines.size(); ++i)
        paper.lines.push_back(lineOf(ticket.lines[i], totals->lines[i]));
    for (const sales::LineAmounts &amounts : totals->lines)
        paper.saleDiscount += amounts.shared;
    paper.discounts = totals->discounts;
    paper.total = totals->total;
    for (const tax::TaxTotal &total : totals->taxes.totals)
        paper.taxes.push_back(
            {{}, nameWithoutRate(total.tax.name), total.tax.rate, total.base, total.amount, total.base + total.amount});
    return paper;
}

} // namespace mizan::documents
