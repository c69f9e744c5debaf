// The closing of a shift as JSON in the store's drafts.
#include "core/sales/close_shift_draft.h"

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/foreign_facts.h"
#include "core/sales/shift_facts.h"
#include "core/store/draft.h"

#include <algorithm>

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

constexpr std::string_view Kind = "sales.close-shift";
constexpr std::string_view StepTexts[] = {"open-items", "count", "difference", "deposit"};

CloseStep stepFromText(std::string_view text)
{
    const auto found = std::ranges::find(StepTexts, text);
    if (found == std::end(StepTexts))
        daybook::throwMalformed("step");
    return static_cast<CloseStep>(found - std::begin(StepTexts));
}

std::optional<CashCount> countAt(const BodyValue &value, std::string_view key)
{
    const auto count = value.find(key);
    return count ? std::optional(readCount(*count)) : std::nullopt;
}

void writeCurrencies(BodyWriter &body, const CloseShiftDraft &draft)
{
    if (draft.countingCurrency)
        body.field("counting_currency", draft.countingCurrency->codeAscii());
    if (draft.currencies.empty())
        return;
    body.beginArray("currencies");
    for (const CurrencyDraft &one : draft.currencies) {
        body.beginObject();
        body.field("currency", one.currency.codeAscii());
        if (one.firstCount)
            writeCount(body, "first_count", *one.firstCount);
        if (one.secondCount)
            writeCount(body, "second_count", *one.secondCount);
        body.field("recount", one.isRecount);
        if (one.leftInDrawer)
            body.field("left_minor", one.leftInDrawer->minor());
        body.endObject();
    }
    body.endArray();
}

void readCurrencies(const BodyValue &value, CloseShiftDraft &draft)
{
    if (const auto counting = value.find("counting_currency"))
        draft.countingCurrency = Currency::fromCode(counting->text());
    const auto currencies = value.find("currencies");
    if (!currencies)
        return;
    currencies->forEachItem([&](const BodyValue &one) {
        CurrencyDraft kept {.currency = readForeignCurrency(one),
            .firstCount = countAt(one, "first_count"),
            .secondCount = countAt(one, "second_count"),
            .isRecount = one.at("recount").boolean()};
        if (const auto left = one.find("left_minor"))
            kept.leftInDrawer = Money(left->int64(), kept.currency);
        draft.currencies.push_back(std::move(kept));
    });
}

} // namespace

void saveCloseShift(store::Connection &connection, DeviceId till, const CloseShiftDraft &draft, qint64 nowMs)
{
    BodyWriter body;
    body.beginObject();
    body.field("id", draft.id);
    body.field("shift", draft.shift);
    body.field("step", StepTexts[static_cast<std::size_t>(draft.step)]);
    body.field("open", draft.isOpen);
    writeCount(body, "counting", draft.counting);
    if (draft.firstCount)
        writeCount(body, "first_count", *draft.firstCount);
    if (draft.secondCount)
        writeCount(body, "second_count", *draft.secondCount);
    body.field("recount", draft.isRecount);
    if (draft.leftInDrawer)
        body.field("left_minor", draft.leftInDrawer->minor());
    body.field("reason", draft.reason);
    writeCurrencies(body, draft);
    body.endObject();
    const std::string text = body.take();
    store::saveDraft(connection, {Kind, till}, {QByteArray(text.data(), static_cast<qsizetype>(text.size())), nowMs});
}

std::optional<CloseShiftDraft> loadCloseShift(
    store::Connection &connection, DeviceId till, ShiftId shift, Currency currency)
{
    const auto kept = store::loadDraft(connection, {Kind, till});
    if (!kept)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue value = parser.parse({kept->body.constData(), static_cast<std::size_t>(kept->body.size())});
    CloseShiftDraft draft {.id = value.at("id").id<FactId>(),
        .shift = value.at("shift").id<ShiftId>(),
        .step = stepFromText(value.at("step").utf8()),
        .isOpen = value.at("open").boolean(),
        .counting = readCount(value.at("counting")),
        .firstCount = countAt(value, "first_count"),
        .secondCount = countAt(value, "second_count"),
        .isRecount = value.at("recount").boolean(),
        .reason = value.at("reason").text()};
    if (const auto left = value.find("left_minor"))
        draft.leftInDrawer = Money(left->int64(), currency);
    readCurrencies(value, draft);
    return draft.shift == shift ? std::optional(std::move(draft)) : std::nullopt;
}

void dropCloseShift(store::Connection &connection, DeviceId till) { store::dropDraft(connection, {Kind, till}); }

} // namespace mizan::sales
