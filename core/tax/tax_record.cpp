// Taxes and tax classes: to records and back.
#include "core/tax/tax_record.h"

#include "core/base/named_id.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::tax {

using daybook::FieldType;
using daybook::RecordChange;
using daybook::RecordType;

RecordId taxRateId(const TaxCode &code) { return RecordId(idFromName(QStringLiteral("tax_rate:") + code.text)); }

TaxClassId taxClassId(const TaxClassCode &code)
{
    return TaxClassId(idFromName(QStringLiteral("tax_class:") + code.text));
}

const RecordType &taxRateType()
{
    static const RecordType type {"tax_rate",
        {{"code", FieldType::Text}, {"name", FieldType::Text}, {"rate_nano", FieldType::Int64},
            {"level", FieldType::Int64}, {"category", FieldType::Int64}}};
    return type;
}

const RecordType &taxClassType()
{
    static const RecordType type {"tax_class",
        {{"code", FieldType::Text}, {"name", FieldType::Text},
            {"taxes", FieldType::Cells}}}; // Tax code → its place in the list, from 0.
    return type;
}

RecordChange taxRateChange(const TaxRate &rate)
{
    return {taxRateType().name, taxRateId(rate.code),
        {{"code", rate.code.text}, {"name", rate.name}, {"rate_nano", rate.rate.nano()}, {"level", qint64 {rate.order}},
            {"category", static_cast<qint64>(rate.category)}}};
}

RecordChange taxClassChange(const TaxClass &taxClass)
{
    std::vector<daybook::Cell> taxes;
    for (const TaxRate &rate : taxClass.taxes)
        taxes.push_back({rate.code.text, static_cast<qint64>(taxes.size())});
    return {taxClassType().name, taxClassId(taxClass.code).as<RecordTag>(),
        {{"code", taxClass.code.text}, {"name", taxClass.name}, {"taxes", taxes}}};
}

TaxTable::TaxTable(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    std::ranges::sort(m_entries, {}, [](const Entry &entry) { return entry.taxClass.code.text; });
}

const TaxClass *TaxTable::find(TaxClassId id) const noexcept
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &found->taxClass;
}

namespace {

std::vector<TaxRate> loadRates(store::Connection &connection)
{
    std::vector<TaxRate> rates;
    auto row = connection.query("SELECT code, name, rate_nano, level, category FROM tax_rate WHERE code IS NOT NULL");
    while (row.step()) {
        rates.push_back({.code = {row.text(0)},
            .name = row.text(1),
            .rate = Rate::fromNano(row.int64(2)),
            .order = static_cast<int>(row.int64(3)),
            .category = static_cast<TaxCategory>(row.int64(4))});
    }
    return rates;
}

} // namespace

TaxTable loadTaxTable(store::Connection &connection)
{
    const std::vector<TaxRate> rates = loadRates(connection);
    std::vector<TaxTable::Entry> entries;
    std::vector<TaxClassId> incomplete;
    auto row = connection.query(
        "SELECT c.uid, c.code, c.name, t.key FROM tax_class c LEFT JOIN tax_class_taxes t "
        "ON t.no = c.no AND t.value IS NOT NULL WHERE c.code IS NOT NULL ORDER BY c.no, t.value, t.key");
    while (row.step()) {
        const auto id = row.id<TaxClassId>(0);
        if (entries.empty() || entries.back().id != id)
            entries.push_back({id, {.code = {row.text(1)}, .name = row.text(2), .taxes = {}}});
        if (row.isNull(3))
            continue;
        const auto rate = std::ranges::find(rates, TaxCode {row.text(3)}, &TaxRate::code);
        if (rate != rates.end())
            entries.back().taxClass.taxes.push_back(*rate);
        else
            incomplete.push_back(id);
    }
    std::erase_if(entries,
        [&](const TaxTable::Entry &entry) { return std::ranges::find(incomplete, entry.id) != incomplete.end(); });
    return TaxTable(std::move(entries));
}

} // namespace mizan::tax
