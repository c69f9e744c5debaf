// What a shop's papers look like: logo, lines above and below, languages, the code to scan. Said by the company, or by
// a branch for itself.
#pragma once

#include "core/access/picture.h"
#include "core/access/save_setting.h"

#include <QStringList>

#include <array>
#include <optional>

namespace mizan::access {

/// How a receipt's number is printed to be scanned; the numbers stand in records.
enum class ReceiptCode {
    Bars = 0,   ///< A square code where bars would be too narrow.
    Square = 1, ///< QR.
    None = 2,   ///< Only the figures.
};

struct ReceiptTemplate {
    std::optional<RecordId> logo {};          ///< A picture.
    QStringList header {};                    ///< Printed below the address, one line each.
    QStringList footer {};                    ///< Printed below the totals.
    QString language = QStringLiteral("en");  ///< One of PaperLanguages.
    std::optional<QString> secondLanguage {}; ///< Printed under the first.
    ReceiptCode code = ReceiptCode::Bars;
    friend bool operator==(const ReceiptTemplate &, const ReceiptTemplate &) = default;
};

/// The languages that customers' papers can be in (BCP 47).
inline constexpr std::array PaperLanguages {"en", "de", "fr", "es", "tr", "ar", "he", "fa", "ur"};
[[nodiscard]] bool isPaperLanguage(QStringView language);

inline constexpr std::string_view ReceiptTemplateSavedKind = "receipt-template.saved";

/// "receipt_template": one for a company, and one for each branch that says its own.
[[nodiscard]] const daybook::RecordType &receiptTemplateType();
/// What holds in a branch: its own, else the company's, else what the company said when it was founded.
[[nodiscard]] ReceiptTemplate receiptTemplate(store::Connection &connection, BranchId branch);
[[nodiscard]] ReceiptTemplate companyReceiptTemplate(store::Connection &connection);
/// None: it follows the company.
[[nodiscard]] std::optional<ReceiptTemplate> branchReceiptTemplate(store::Connection &connection, BranchId branch);

struct SaveReceiptTemplate {
    FactId request;
    std::optional<BranchId> branch {}; ///< None: the company's.
    /// None: the branch follows the company from now on.
    std::optional<ReceiptTemplate> receipt {};
    std::optional<Picture> picture {}; ///< Of the logo, where it was chosen just now.
};

inline constexpr qsizetype MostReceiptLines = 10;
inline constexpr qsizetype MostReceiptLineLength = 120;

namespace rules { // In the order of checking, before the right "settings.edit".
inline constexpr Rule ReceiptLinesMustBeFew {"access.receipt-lines-must-be-few"};       ///< Value `most`.
inline constexpr Rule ReceiptLineMustBeShort {"access.receipt-line-must-be-short"};     ///< Values `line`, `most`.
inline constexpr Rule PaperLanguageMustBeKnown {"access.paper-language-must-be-known"}; ///< Value `language`.
inline constexpr Rule PaperLanguagesMustDiffer {"access.paper-languages-must-differ"};
inline constexpr Rule PictureMustBeSmall {"access.picture-must-be-small"}; ///< Value `most` (KiB).
inline constexpr Rule PictureMustExist {"access.picture-must-exist"};
inline constexpr Rule TemplateBranchMustExist {"access.template-branch-must-exist"};
} // namespace rules

[[nodiscard]] Result<void> saveReceiptTemplate(Shop &shop, const Session &session, const SaveReceiptTemplate &request);

} // namespace mizan::access
