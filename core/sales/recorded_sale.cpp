// Sums over a recorded sale.
#include "core/sales/recorded_sale.h"

#include <algorithm>

namespace mizan::sales {

namespace {

template <class Items, class Of>
Money sumOf(const Items &items, Currency currency, Of of)
{
    Money sum = Money::zero(currency);
    for (const auto &item : items)
        sum += of(item);
    return sum;
}

} // namespace

Money RecordedLine::amount(bool pricesIncludeTax) const { return pricesIncludeTax ? tax.gross : tax.net; }

Money RecordedLine::promoted() const
{
    return sumOf(promotions, price.currency(), [](const LinePromotion &promotion) { return promotion.off; });
}

Money RecordedSale::net() const
{
    return sumOf(lines, currency, [](const RecordedLine &line) { return line.tax.net; });
}

Money RecordedSale::tax() const
{
    return sumOf(taxes, currency, [](const tax::TaxTotal &total) { return total.amount; });
}

Money RecordedSale::amount() const
{
    return sumOf(lines, currency, [this](const RecordedLine &line) { return line.amount(pricesIncludeTax); });
}

Money RecordedSale::discounts() const
{
    return sumOf(lines, currency, [](const RecordedLine &line) { return line.discount; });
}

Money RecordedSale::cost() const
{
    return sumOf(lines, currency, [](const RecordedLine &line) { return line.cost; });
}

Money RecordedSale::loaded() const
{
    return sumOf(loads, currency, [](const payments::GiftLoad &load) { return load.amount; });
}

Money RecordedSale::total() const { return net() + tax() + loaded() + rounding; }

Money RecordedSale::tendered() const
{
    return sumOf(tenders, currency, [](const Tender &tender) { return tender.amount; });
}

bool RecordedSale::balances() const
{
    const Money lineTaxes = sumOf(lines, currency, [this](const RecordedLine &line) {
        return sumOf(line.tax.taxes, currency, [](const tax::LineTaxAmount &part) { return part.tax; });
    });
    const auto addsUp = [this](const RecordedLine &line) {
        return line.tax.net + sumOf(line.tax.taxes, currency, [](const tax::LineTaxAmount &part) { return part.tax; })
            == line.tax.gross;
    };
    return std::ranges::all_of(lines, addsUp) && lineTaxes == tax() && total() == tendered() - change;
}

} // namespace mizan::sales
