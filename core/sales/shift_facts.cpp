// The bodies of shift facts, version 1.
#include "core/sales/shift_facts.h"

#include "core/sales/foreign_facts.h"
#include "core/sales/sale_sums.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

void writeCounted(BodyWriter &body, std::string_view key, const CountedMoney &counted)
{
    body.beginObject(key);
    body.field("times", counted.times);
    body.field("amount_minor", counted.amount.minor());
    body.endObject();
}

CountedMoney readCounted(const BodyValue &value, Currency currency)
{
    return {value.at("times").int64(), Money(value.at("amount_minor").int64(), currency)};
}

void writeReceipt(BodyWriter &body, std::string_view key, const std::optional<daybook::DocumentNumber> &number)
{
    if (!number)
        return;
    body.beginObject(key);
    body.field("series", std::string_view(number->series));
    body.field("value", number->value);
    body.endObject();
}

std::optional<daybook::DocumentNumber> readReceipt(const BodyValue &body, std::string_view key)
{
    const auto number = body.find(key);
    if (!number)
        return std::nullopt;
    return daybook::DocumentNumber {std::string(number->at("series").utf8()), number->at("value").int64()};
}

void writeTables(BodyWriter &body, const ShiftReport &report)
{
    body.beginArray("taxes");
    for (const ShiftTax &tax : report.taxes) {
        body.beginObject();
        body.field("code", tax.code);
        body.field("name", tax.name);
        body.field("rate_nano", tax.rate.nano());
        body.field("base_minor", tax.base.minor());
        body.field("tax_minor", tax.tax.minor());
        body.endObject();
    }
    body.endArray();
    body.beginArray("methods");
    for (const ShiftMethod &method : report.methods) {
        body.beginObject();
        body.field("method", methodText(method.method));
        body.field("times", method.taken.times);
        body.field("amount_minor", method.taken.amount.minor());
        body.endObject();
    }
    body.endArray();
    body.beginArray("approvals");
    for (const ShiftApproval &approval : report.approvals) {
        body.beginObject();
        body.field("right", std::string_view(approval.right));
        body.field("approver", approval.approver);
        body.field("times", approval.times);
        body.endObject();
    }
    body.endArray();
}

void readTables(const BodyValue &body, ShiftReport &report)
{
    const Currency currency = report.currency;
    body.at("taxes").forEachItem([&](const BodyValue &tax) {
        report.taxes.push_back(
            {tax.at("code").text(), tax.at("name").text(), Rate::fromNano(tax.at("rate_nano").int64()),
                Money(tax.at("base_minor").int64(), currency), Money(tax.at("tax_minor").int64(), currency)});
    });
    body.at("methods").forEachItem([&](const BodyValue &method) {
        const auto known = methodFromText(method.at("method").utf8());
        if (!known)
            daybook::throwMalformed("tender method");
        report.methods.push_back({*known, readCounted(method, currency)});
    });
    body.at("approvals").forEachItem([&](const BodyValue &approval) {
        report.approvals.push_back({std::string(approval.at("right").utf8()), approval.at("approver").id<UserId>(),
            approval.at("times").int64()});
    });
}

DrawerClose readClose(const BodyValue &body, Currency currency)
{
    const auto amount = [&](std::string_view key) { return Money(body.at(key).int64(), currency); };
    DrawerClose close {readCount(body.at("first_count")), std::nullopt, amount("counted_minor"),
        amount("difference_minor"), amount("left_minor"), amount("deposited_minor"), body.at("reason").text()};
    if (const auto second = body.find("second_count"))
        close.secondCount = readCount(*second);
    return close;
}

struct CareField {
    const char *name;
    std::optional<CountedMoney> ShiftCare::*field;
};
constexpr CareField CareFields[] = {{"promotions", &ShiftCare::promotions},
    {"emptied_tickets", &ShiftCare::emptiedTickets}, {"drafts", &ShiftCare::drafts},
    {"shrunk_drafts", &ShiftCare::shrunkDrafts}};

struct OrderField {
    const char *name;
    std::optional<CountedMoney> ShiftOrders::*field;
};
constexpr OrderField OrderFields[] = {{"deposits_taken", &ShiftOrders::taken},
    {"deposits_returned", &ShiftOrders::returned}, {"deposits_kept", &ShiftOrders::kept}};

void writeOrders(BodyWriter &body, const ShiftOrders &orders)
{
    for (const OrderField &one : OrderFields) {
        if (orders.*one.field)
            writeCounted(body, one.name, *(orders.*one.field));
    }
}

ShiftOrders readOrders(const BodyValue &body, Currency currency)
{
    ShiftOrders orders;
    for (const OrderField &one : OrderFields) {
        if (const auto found = body.find(one.name))
            orders.*one.field = readCounted(*found, currency);
    }
    return orders;
}

/// Only what happened: a Z of before does not name the rest.
void writeCare(BodyWriter &body, const ShiftCare &care)
{
    for (const CareField &one : CareFields) {
        if (care.*one.field)
            writeCounted(body, one.name, *(care.*one.field));
    }
    if (care.reprints != 0)
        body.field("reprints", care.reprints);
    if (care.refusals != 0)
        body.field("refusals", care.refusals);
}

ShiftCare readCare(const BodyValue &body, Currency currency)
{
    ShiftCare care;
    for (const CareField &one : CareFields) {
        if (const auto found = body.find(one.name))
            care.*one.field = readCounted(*found, currency);
    }
    care.reprints = int64Or0(body, "reprints");
    care.refusals = int64Or0(body, "refusals");
    return care;
}

} // namespace

std::string_view directionText(CashDirection direction) noexcept
{
    return direction == CashDirection::In ? "in" : "out";
}

std::string_view purposeText(CashPurpose purpose) noexcept
{
    switch (purpose) {
    case CashPurpose::Safe:
        return "safe";
    case CashPurpose::Bank:
        return "bank";
    case CashPurpose::Expense:
        return "expense";
    case CashPurpose::Owner:
        return "owner";
    }
    return "safe";
}

void writeCount(BodyWriter &body, std::string_view key, const CashCount &count)
{
    body.beginArray(key);
    for (const Denomination &piece : count.pieces) {
        body.beginObject();
        body.field("face_minor", piece.faceMinor);
        body.field("count", piece.count);
        body.endObject();
    }
    body.endArray();
}

CashCount readCount(const BodyValue &count)
{
    CashCount result;
    count.forEachItem([&](const BodyValue &piece) {
        result.pieces.push_back({piece.at("face_minor").int64(), piece.at("count").int64()});
    });
    return result;
}

void writeReport(BodyWriter &body, const ShiftReport &report)
{
    daybook::writeNumber(body, *report.number);
    body.field("shift", report.shift);
    body.field("currency", report.currency.codeAscii());
    body.field("opened_at_ms", report.openedAtMs);
    body.field("opened_by", report.openedBy);
    body.field("at_ms", report.closedAtMs);
    writeCounted(body, "sales", report.sales);
    writeCounted(body, "returns", report.returns);
    if (report.settlements.times != 0)
        writeCounted(body, "settlements", report.settlements);
    if (report.giftLoads.times != 0)
        writeCounted(body, "gift_loads", report.giftLoads);
    writeOrders(body, report.orders);
    writeTables(body, report);
    writeCounted(body, "discounts", report.discounts);
    writeCounted(body, "removed_lines", report.removedLines);
    body.field("drawer_openings", report.drawerOpenings);
    if (report.tenderChanges != 0)
        body.field("tender_changes", report.tenderChanges);
    writeCare(body, report.care);
    body.field("float_minor", report.openingFloat.minor());
    writeCounted(body, "cash_in", report.cashIn);
    writeCounted(body, "cash_out", report.cashOut);
    body.field("rounding_minor", report.rounding.minor());
    body.field("expected_minor", report.expectedCash.minor());
    writeCurrencies(body, report.currencies);
    writeCount(body, "first_count", report.close->firstCount);
    if (report.close->secondCount)
        writeCount(body, "second_count", *report.close->secondCount);
    body.field("counted_minor", report.close->counted.minor());
    body.field("difference_minor", report.close->difference.minor());
    body.field("left_minor", report.close->left.minor());
    body.field("deposited_minor", report.close->deposited.minor());
    body.field("reason", report.close->reason);
    writeReceipt(body, "first_receipt", report.firstReceipt);
    writeReceipt(body, "last_receipt", report.lastReceipt);
    body.field("turnover_minor", report.turnover.minor());
    body.field("grand_total_minor", report.grandTotal.minor());
}

ShiftReport readReport(const daybook::Fact &fact)
{
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (!currency || fact.header.kind != ShiftClosedKind)
        daybook::throwMalformed("shift.closed");
    const auto amount = [&](std::string_view key) { return Money(body.at(key).int64(), *currency); };
    const auto counted = [&](std::string_view key) { return readCounted(body.at(key), *currency); };
    ShiftReport report {.number = daybook::readNumber(body),
        .shift = body.at("shift").id<ShiftId>(),
        .branch = fact.header.branch,
        .till = fact.header.device,
        .currency = *currency,
        .openedAtMs = body.at("opened_at_ms").int64(),
        .openedBy = body.at("opened_by").id<UserId>(),
        .closedAtMs = body.at("at_ms").int64(),
        .closedBy = fact.header.user,
        .sales = counted("sales"),
        .returns = counted("returns"),
        .settlements = body.find("settlements") ? counted("settlements") : CountedMoney {0, Money::zero(*currency)},
        .giftLoads = body.find("gift_loads") ? counted("gift_loads") : CountedMoney {0, Money::zero(*currency)},
        .turnover = amount("turnover_minor"),
        .discounts = counted("discounts"),
        .removedLines = counted("removed_lines"),
        .drawerOpenings = body.at("drawer_openings").int64(),
        .tenderChanges = int64Or0(body, "tender_changes"),
        .openingFloat = amount("float_minor"),
        .cashIn = counted("cash_in"),
        .cashOut = counted("cash_out"),
        .rounding = amount("rounding_minor"),
        .expectedCash = amount("expected_minor"),
        .close = readClose(body, *currency),
        .firstReceipt = readReceipt(body, "first_receipt"),
        .lastReceipt = readReceipt(body, "last_receipt"),
        .grandTotal = amount("grand_total_minor")};
    report.care = readCare(body, *currency);
    report.orders = readOrders(body, *currency);
    report.currencies = readCurrencies(body, *currency);
    readTables(body, report);
    return report;
}

} // namespace mizan::sales
