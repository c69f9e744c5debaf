// Two lines, cash and change.
#include "core/documents/sample_receipt.h"

#include "core/access/company.h"

using namespace Qt::StringLiterals;

namespace mizan::documents {

Receipt sampleReceiptOf(store::Connection &connection, const SampleReceipt &sample, const Wording &wording)
{
    const auto company = access::companySettings(connection);
    const Currency currency = company ? company->currency : Currency::of("EUR");
    const auto money = [&](qint64 minor) { return Money(minor, currency); };
    Receipt receipt {.currency = currency};
    if (company) {
        receipt.head.shopName = company->name;
        receipt.head.address = company->address;
        if (!company->taxNumber.isEmpty())
            receipt.head.taxLines = {wording.taxNumber + u' ' + company->taxNumber};
    }
    receipt.head.logo = sample.logo;
    receipt.head.lines = sample.receipt.header;
    receipt.footer = sample.receipt.footer;
    receipt.code = sample.receipt.code;
    receipt.number = u"B1-T1-2026-000123"_s;
    receipt.at = u"2026-11-21, 14:32"_s;
    receipt.till = u"T1"_s;
    receipt.lines = {{.name = sample.goods[0],
                         .quantity = Quantity::units(2),
                         .unitPrice = UnitPrice::of(money(345)),
                         .total = money(690)},
        {.name = sample.goods[1],
            .quantity = Quantity::units(1),
            .unitPrice = UnitPrice::of(money(1290)),
            .total = money(1290)}};
    receipt.total = money(1980);
    receipt.tenders = {{wording.cash, money(2000), {}}};
    receipt.change = money(20);
    receipt.anchor = u"7F3A91C20B44"_s;
    return receipt;
}

} // namespace mizan::documents
