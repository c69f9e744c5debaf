// Answers from drawer_currency.
#include "core/sales/foreign_cash_queries.h"

#include "core/sales/foreign_cash_ledger.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::sales {

std::vector<ShiftCurrency> shiftCurrencies(store::Connection &connection, ShiftId shift, Currency shop)
{
    std::vector<ShiftCurrency> currencies;
    auto row = connection.query("SELECT currency, what, times, amount_minor, value_minor FROM drawer_currency "
                                "WHERE shift = (SELECT no FROM local_key WHERE uid = ?) ORDER BY currency, what",
        shift);
    while (row.step()) {
        const auto currency = Currency::fromNumber(row.int64(0));
        if (!currency)
            continue;
        if (currencies.empty() || currencies.back().currency != *currency)
            currencies.push_back({.currency = *currency, .value = Money::zero(shop)});
        ShiftCurrency &one = currencies.back();
        const CountedMoney counted {row.int64(2), Money(row.int64(3), *currency)};
        const Money value(row.int64(4), shop);
        switch (static_cast<DrawerSum>(row.int64(1))) {
        case DrawerSum::Float:
            one.openingFloat = counted.amount;
            one.value += value;
            break;
        case DrawerSum::Taken:
            one.taken = counted;
            one.value += value;
            break;
        case DrawerSum::Change:
            one.change = counted;
            break;
        case DrawerSum::CashIn:
            one.cashIn = counted;
            one.value += value;
            break;
        case DrawerSum::CashOut:
            one.cashOut = counted;
            one.value -= value;
            break;
        case DrawerSum::Left:
            break;
        }
    }
    std::erase_if(currencies, [](const ShiftCurrency &one) {
        return one.openingFloat.isZero() && one.taken.times == 0 && one.taken.amount.isZero() && one.cashIn.times == 0
            && one.cashOut.times == 0;
    });
    std::ranges::sort(currencies, {}, [](const ShiftCurrency &one) { return one.currency.code(); });
    return currencies;
}

std::vector<ForeignHolding> foreignFloatsLeft(store::Connection &connection, DeviceId till, Currency shop)
{
    std::vector<ForeignHolding> left;
    auto row = connection.query(
        "SELECT currency, amount_minor, value_minor FROM drawer_currency WHERE what = ? AND amount_minor <> 0 "
        "AND shift = (SELECT no FROM shift WHERE closed IS NOT NULL AND till = (SELECT no FROM local_key WHERE "
        "uid = ?) ORDER BY no DESC LIMIT 1)",
        qint64(DrawerSum::Left), till);
    while (row.step()) {
        if (const auto currency = Currency::fromNumber(row.int64(0)))
            left.push_back({Money(row.int64(1), *currency), Money(row.int64(2), shop)});
    }
    std::ranges::sort(left, {}, [](const ForeignHolding &one) { return one.amount.currency().code(); });
    return left;
}

} // namespace mizan::sales
