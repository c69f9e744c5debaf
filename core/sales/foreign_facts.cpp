// The sections "currencies" of shift facts, version 1.
#include "core/sales/foreign_facts.h"

#include "core/sales/sale_sums.h"
#include "core/sales/shift_facts.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

/// Only what happened.
void writeCounted(BodyWriter &body, std::string_view key, const CountedMoney &counted)
{
    if (counted.times == 0)
        return;
    body.beginObject(key);
    body.field("times", counted.times);
    body.field("amount_minor", counted.amount.minor());
    body.endObject();
}

CountedMoney readCounted(const BodyValue &value, std::string_view key, Currency currency)
{
    const auto counted = value.find(key);
    if (!counted)
        return {0, Money::zero(currency)};
    return {counted->at("times").int64(), Money(counted->at("amount_minor").int64(), currency)};
}

void writeClose(BodyWriter &body, const CurrencyClose &close)
{
    const DrawerClose &drawer = close.drawer;
    writeCount(body, "first_count", drawer.firstCount);
    if (drawer.secondCount)
        writeCount(body, "second_count", *drawer.secondCount);
    body.field("counted_minor", drawer.counted.minor());
    body.field("difference_minor", drawer.difference.minor());
    body.field("difference_value_minor", close.differenceValue.minor());
    body.field("left_minor", drawer.left.minor());
    body.field("left_value_minor", close.leftValue.minor());
    body.field("deposited_minor", drawer.deposited.minor());
    body.field("deposited_value_minor", close.depositedValue.minor());
}

CurrencyClose readClose(const BodyValue &value, Currency currency, Currency shop)
{
    const auto amount = [&](std::string_view key, Currency of) { return Money(value.at(key).int64(), of); };
    CurrencyClose close {{readCount(value.at("first_count")), std::nullopt, amount("counted_minor", currency),
                             amount("difference_minor", currency), amount("left_minor", currency),
                             amount("deposited_minor", currency), {}},
        amount("difference_value_minor", shop), amount("left_value_minor", shop),
        amount("deposited_value_minor", shop)};
    if (const auto second = value.find("second_count"))
        close.drawer.secondCount = readCount(*second);
    return close;
}

} // namespace

Currency readForeignCurrency(const BodyValue &value)
{
    const auto currency = Currency::fromCode(value.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    return *currency;
}

void writeOpeningCurrencies(BodyWriter &body, std::span<const OpeningCurrency> currencies)
{
    if (currencies.empty())
        return;
    body.beginArray("currencies");
    for (const OpeningCurrency &one : currencies) {
        body.beginObject();
        body.field("currency", one.amount.currency().codeAscii());
        body.field("float_minor", one.amount.minor());
        body.field("value_minor", one.value.minor());
        writeCount(body, "drawer", one.counted.drawer);
        body.endObject();
    }
    body.endArray();
}

void writeCurrencies(BodyWriter &body, std::span<const ShiftCurrency> currencies)
{
    if (currencies.empty())
        return;
    body.beginArray("currencies");
    for (const ShiftCurrency &one : currencies) {
        body.beginObject();
        body.field("currency", one.currency.codeAscii());
        body.field("float_minor", one.openingFloat.minor());
        writeCounted(body, "taken", one.taken);
        writeCounted(body, "change", one.change);
        writeCounted(body, "cash_in", one.cashIn);
        writeCounted(body, "cash_out", one.cashOut);
        body.field("expected_minor", one.expected().minor());
        body.field("value_minor", one.value.minor());
        if (one.close)
            writeClose(body, *one.close);
        body.endObject();
    }
    body.endArray();
}

std::vector<ShiftCurrency> readCurrencies(const BodyValue &body, Currency shop)
{
    std::vector<ShiftCurrency> currencies;
    const auto section = body.find("currencies");
    if (!section)
        return currencies;
    section->forEachItem([&](const BodyValue &one) {
        const Currency currency = readForeignCurrency(one);
        currencies.push_back({.currency = currency,
            .openingFloat = Money(one.at("float_minor").int64(), currency),
            .taken = readCounted(one, "taken", currency),
            .change = readCounted(one, "change", currency),
            .cashIn = readCounted(one, "cash_in", currency),
            .cashOut = readCounted(one, "cash_out", currency),
            .value = Money(one.at("value_minor").int64(), shop)});
        if (one.find("counted_minor"))
            currencies.back().close = readClose(one, currency, shop);
    });
    return currencies;
}

} // namespace mizan::sales
