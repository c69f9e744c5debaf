// The company, its branches and tills as records.
#include "core/access/company.h"

#include "core/base/assertion.h"
#include "core/store/connection.h"

#include <algorithm>
#include <array>

namespace mizan::access {

using namespace Qt::StringLiterals;
using daybook::FieldType;
using daybook::RecordChange;
using daybook::RecordType;

const RecordType &companyType()
{
    static const RecordType type {
        "company",
        {{"name", FieldType::Text}, {"address", FieldType::Text}, {"tax_number", FieldType::Text},
            {"country", FieldType::Text}, {"currency", FieldType::Text}, {"prices_include_tax", FieldType::Int64},
            {"tax_rounding", FieldType::Int64}, {"tax_rounding_mode", FieldType::Text},
            {"cash_step_minor", FieldType::Int64}, {"cash_rounding_mode", FieldType::Text},
            {"language", FieldType::Text}, {"receipt_header", FieldType::Text}, {"receipt_footer", FieldType::Text},
            {"owner", FieldType::Reference}, {"gift_card_prefix", FieldType::Text},
            {"gift_card_days", FieldType::Int64}, {"stock_policy", FieldType::Int64}},
        {},
    };
    return type;
}

const RecordType &branchType()
{
    static const RecordType type {
        "branch",
        {{"code", FieldType::Text}, {"name", FieldType::Text}, {"time_zone", FieldType::Text},
            {"day_starts_at_minute", FieldType::Int64}, {"stock_policy", FieldType::Int64}},
        {},
    };
    return type;
}

const RecordType &tillType()
{
    static const RecordType type {
        "till",
        {{"device", FieldType::Reference}, {"code", FieldType::Text}, {"name", FieldType::Text},
            {"branch", FieldType::Reference}},
        {},
    };
    return type;
}

namespace {

constexpr std::array<std::pair<Rounding, const char *>, 7> RoundingNames {
    {{Rounding::HalfUp, "half-up"}, {Rounding::HalfEven, "half-even"}, {Rounding::HalfDown, "half-down"},
        {Rounding::Up, "up"}, {Rounding::Down, "down"}, {Rounding::Floor, "floor"}, {Rounding::Ceiling, "ceiling"}}};

QString textOf(Rounding rounding)
{
    const auto found = std::ranges::find(RoundingNames, rounding, [](const auto &entry) { return entry.first; });
    MIZAN_ASSERT(found != RoundingNames.end());
    return QString::fromLatin1(found->second);
}

/// Half up, what everybody expects, for a name that this version does not know.
Rounding roundingOf(const QString &text)
{
    const auto found =
        std::ranges::find_if(RoundingNames, [&](const auto &entry) { return text == QLatin1StringView(entry.second); });
    return found == RoundingNames.end() ? Rounding::HalfUp : found->first;
}

} // namespace

RecordChange companyChange(const CompanySettings &company)
{
    return {companyType().name, company.id,
        {{"name", company.name}, {"address", company.address.join(u'\n')}, {"tax_number", company.taxNumber},
            {"country", company.country}, {"currency", company.currency.code()},
            {"prices_include_tax", qint64 {company.pricesIncludeTax ? 1 : 0}},
            {"tax_rounding", static_cast<qint64>(company.taxRounding)},
            {"tax_rounding_mode", textOf(company.taxRoundingMode)}, {"cash_step_minor", company.cashStepMinor},
            {"cash_rounding_mode", textOf(company.cashRoundingMode)}, {"language", company.language},
            {"receipt_header", company.receiptHeader}, {"receipt_footer", company.receiptFooter},
            {"owner", company.owner.as<RecordTag>()}, {"gift_card_prefix", company.giftCardPrefix},
            {"gift_card_days", company.giftCardDays}}};
}

RecordChange branchChange(const Branch &branch)
{
    return {branchType().name, branch.id.as<RecordTag>(),
        {{"code", branch.code}, {"name", branch.name}, {"time_zone", branch.day.timeZone},
            {"day_starts_at_minute", qint64 {branch.day.startsAtMinute}}}};
}

RecordChange tillChange(const Till &till)
{
    return {tillType().name, till.id,
        {{"device", till.device.as<RecordTag>()}, {"code", till.code}, {"name", till.name},
            {"branch", till.branch.as<RecordTag>()}}};
}

namespace {

QString textOrEmpty(const store::Statement &row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

constexpr std::string_view BranchColumns = "SELECT uid, code, name, time_zone, day_starts_at_minute FROM branch ";

Branch readBranch(const store::Statement &row)
{
    Branch branch {row.id<BranchId>(0), textOrEmpty(row, 1), textOrEmpty(row, 2), {}};
    if (!row.isNull(3))
        branch.day.timeZone = row.text(3);
    branch.day.startsAtMinute = static_cast<int>(row.maybeInt64(4).value_or(0));
    return branch;
}

} // namespace

std::optional<CompanySettings> companySettings(store::Connection &connection)
{
    store::Statement row =
        connection.query("SELECT c.uid, c.name, c.address, c.tax_number, c.country, c.currency, c.prices_include_tax, "
                         "c.tax_rounding, c.tax_rounding_mode, c.cash_step_minor, c.cash_rounding_mode, c.language, "
                         "c.receipt_header, c.receipt_footer, o.uid, c.gift_card_prefix, c.gift_card_days FROM company "
                         "c LEFT JOIN app_user o ON o.no = "
                         "c.owner ORDER BY c.uid LIMIT 1");
    if (!row.step())
        return std::nullopt;
    const std::optional<Currency> currency = Currency::fromCode(textOrEmpty(row, 5));
    if (!currency)
        throw store::Fault(store::FaultKind::Damaged, u"The company's record has no currency"_s);
    CompanySettings company {row.id<RecordId>(0), textOrEmpty(row, 1),
        textOrEmpty(row, 2).split(u'\n', Qt::SkipEmptyParts), textOrEmpty(row, 3), textOrEmpty(row, 4), *currency};
    company.pricesIncludeTax = row.maybeInt64(6).value_or(1) != 0;
    company.taxRounding = row.maybeInt64(7).value_or(0) == 1 ? TaxRounding::PerLine : TaxRounding::PerDocument;
    company.taxRoundingMode = roundingOf(textOrEmpty(row, 8));
    company.cashStepMinor = row.maybeInt64(9).value_or(1);
    company.cashRoundingMode = roundingOf(textOrEmpty(row, 10));
    company.language = textOrEmpty(row, 11);
    company.receiptHeader = textOrEmpty(row, 12);
    company.receiptFooter = textOrEmpty(row, 13);
    company.owner = row.id<UserId>(14);
    if (!row.isNull(15)) // Shops made before there were gift cards take the usual prefix.
        company.giftCardPrefix = row.text(15);
    company.giftCardDays = row.maybeInt64(16).value_or(0);
    return company;
}

std::optional<Branch> findBranch(store::Connection &connection, BranchId id)
{
    static const std::string sql = std::string(BranchColumns) + "WHERE uid = ?";
    store::Statement row = connection.query(sql, id);
    return row.step() ? std::optional(readBranch(row)) : std::nullopt;
}

std::vector<Branch> allBranches(store::Connection &connection)
{
    static const std::string sql = std::string(BranchColumns) + "ORDER BY code, uid";
    std::vector<Branch> branches;
    store::Statement rows = connection.query(sql);
    while (rows.step())
        branches.push_back(readBranch(rows));
    return branches;
}

std::optional<Till> tillOfDevice(store::Connection &connection, DeviceId device)
{
    store::Statement row =
        connection.query("SELECT t.uid, t.code, t.name, b.uid FROM till t JOIN local_key d ON d.no = t.device "
                         "LEFT JOIN branch b ON b.no = t.branch WHERE d.uid = ? ORDER BY t.uid LIMIT 1",
            device);
    if (!row.step())
        return std::nullopt;
    return Till {row.id<RecordId>(0), device, textOrEmpty(row, 1), textOrEmpty(row, 2), row.id<BranchId>(3)};
}

std::vector<Till> allTills(store::Connection &connection)
{
    std::vector<Till> tills;
    store::Statement row =
        connection.query("SELECT t.uid, d.uid, t.code, t.name, b.uid FROM till t LEFT JOIN local_key d ON d.no = "
                         "t.device LEFT JOIN branch b ON b.no = t.branch ORDER BY t.code, t.uid");
    while (row.step())
        tills.push_back(
            {row.id<RecordId>(0), row.id<DeviceId>(1), textOrEmpty(row, 2), textOrEmpty(row, 3), row.id<BranchId>(4)});
    return tills;
}

} // namespace mizan::access
