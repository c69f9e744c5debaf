// The company, its branches and tills: settings that everybody reads.
#pragma once

#include "core/base/business_date.h"
#include "core/base/currency.h"
#include "core/base/ids.h"
#include "core/base/rounding.h"
#include "core/daybook/record.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::access {

enum class TaxRounding { PerDocument = 0, PerLine = 1 };

struct CompanySettings {
    RecordId id;
    QString name;
    QStringList address; ///< Up to four lines, as they stand on paper.
    QString taxNumber;   ///< Empty where there is none.
    QString country;     ///< ISO 3166-1 alpha-2: "DE".
    Currency currency;
    bool pricesIncludeTax = true;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    Rounding taxRoundingMode = Rounding::HalfUp;
    qint64 cashStepMinor = 1; ///< The smallest coin: 5 where cash is rounded to 0.05; 1 for none.
    Rounding cashRoundingMode = Rounding::HalfUp;
    QString language {};      ///< Of documents: BCP 47, "de".
    QString receiptHeader {}; ///< Lines parted by \n; printed above and below each receipt.
    QString receiptFooter {};
    QString giftCardPrefix = QStringLiteral("6390"); ///< The first digits of gift cards' numbers.
    qint64 giftCardDays = 0;                         ///< How long they may be spent once loaded; 0: without end.
    UserId owner {};                                 ///< As whom the holder of the passphrase acts.
};

struct Branch {
    BranchId id;
    QString code; ///< "B1".
    QString name;
    BusinessDay day;
};

struct Till {
    RecordId id;
    DeviceId device;
    QString code; ///< "T1", unique in its branch.
    QString name;
    BranchId branch;
};

[[nodiscard]] const daybook::RecordType &companyType();
[[nodiscard]] const daybook::RecordType &branchType();
[[nodiscard]] const daybook::RecordType &tillType();

/// Complete records, for making a shop.
[[nodiscard]] daybook::RecordChange companyChange(const CompanySettings &company);
[[nodiscard]] daybook::RecordChange branchChange(const Branch &branch);
[[nodiscard]] daybook::RecordChange tillChange(const Till &till);

/// None only in a database without a company. Costs a query: callers keep it and ask again when "company" records
/// change.
[[nodiscard]] std::optional<CompanySettings> companySettings(store::Connection &connection);
[[nodiscard]] std::optional<Branch> findBranch(store::Connection &connection, BranchId id);
[[nodiscard]] std::optional<Till> tillOfDevice(store::Connection &connection, DeviceId device);
[[nodiscard]] std::vector<Branch> allBranches(store::Connection &connection);
/// Of every branch, by code.
[[nodiscard]] std::vector<Till> allTills(store::Connection &connection);

} // namespace mizan::access
