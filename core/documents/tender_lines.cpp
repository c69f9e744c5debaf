// Ways to pay in the paper's words.
#include "core/documents/tender_lines.h"

#include "core/documents/amount_text.h"

using namespace Qt::StringLiterals;

namespace mizan::documents {

namespace {

/// "Visa **** 4242, Approval 081522": enough to find it in the terminal's own journal.
QString noteOf(const sales::Tender &tender, const Wording &wording)
{
    QStringList parts;
    const QString brand = tender.brand.isEmpty() ? QString() : tender.brand + u' ';
    if (!tender.lastFour.isEmpty())
        parts += brand + u"**** "_s + tender.lastFour;
    if (!tender.approvalCode.isEmpty())
        parts += wording.approvalCode + u' ' + tender.approvalCode;
    if (tender.left)
        parts += wording.cardHolds + u' ' + amountText(*tender.left, wording.marks);
    return parts.join(u", "_s);
}

/// "1 EUR = 0.95 CHF".
QString rateOf(const sales::ForeignCash &cash, Currency shop, const Wording &wording)
{
    QString rate = cash.rate.toDecimal();
    rate.replace(u'.', wording.marks.decimal);
    return u"1 %1 = %2 %3"_s.arg(cash.given.currency().code(), rate, shop.code());
}

} // namespace

const QString &methodName(sales::TenderMethod method, const Wording &wording)
{
    switch (method) {
    case sales::TenderMethod::Cash:
        break;
    case sales::TenderMethod::Card:
        return wording.card;
    case sales::TenderMethod::StoreCredit:
        return wording.storeCredit;
    case sales::TenderMethod::OnAccount:
        return wording.onAccount;
    case sales::TenderMethod::Exchange:
        return wording.exchange;
    case sales::TenderMethod::GiftCard:
        return wording.giftCard;
    case sales::TenderMethod::Deposit:
        return wording.deposit;
    case sales::TenderMethod::ForeignCash:
        return wording.foreignCash;
    }
    return wording.cash;
}

std::vector<ReceiptTender> tenderLines(std::span<const sales::Tender> tenders, const Wording &wording)
{
    std::vector<ReceiptTender> lines;
    for (const sales::Tender &tender : tenders) {
        if (!tender.foreign) {
            lines.push_back({methodName(tender.method, wording), tender.amount, noteOf(tender, wording)});
            continue;
        }
        const Currency shop = tender.amount.currency();
        lines.push_back({wording.cash, tender.foreign->given, {}});
        if (const auto worth = sales::worthOf(tender.foreign->given, tender.foreign->rate, shop))
            lines.push_back({rateOf(*tender.foreign, shop, wording), *worth, {}});
        if (!tender.foreign->change.isZero())
            lines.push_back({wording.change, tender.foreign->change, {}});
    }
    return lines;
}

} // namespace mizan::documents
