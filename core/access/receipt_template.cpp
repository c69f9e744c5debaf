// The template as a record; a branch's stands beside the company's.
#include "core/access/receipt_template.h"

#include "core/access/company.h"
#include "core/base/named_id.h"
#include "core/daybook/shop.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::access {

using daybook::FieldType;
using daybook::FieldValue;

bool isPaperLanguage(QStringView language)
{
    return std::ranges::any_of(PaperLanguages, [&](const char *known) { return language == QLatin1StringView(known); });
}

const daybook::RecordType &receiptTemplateType()
{
    static const daybook::RecordType type {"receipt_template",
        {{"is_own", FieldType::Int64}, {"logo", FieldType::Reference}, {"header", FieldType::Text},
            {"footer", FieldType::Text}, {"language", FieldType::Text}, {"second_language", FieldType::Text},
            {"code", FieldType::Int64}},
        {}};
    return type;
}

namespace {

RecordId templateId(std::optional<BranchId> branch)
{
    return RecordId(idFromName(branch ? u"receipt_template:"_s + branch->toText() : u"receipt_template"_s));
}

QString textOrEmpty(const store::Statement &row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

QStringList linesOf(const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); }

std::optional<ReceiptTemplate> load(store::Connection &connection, std::optional<BranchId> branch)
{
    auto row = connection.query("SELECT t.header, t.footer, t.language, t.second_language, t.code, p.uid "
                                "FROM receipt_template t LEFT JOIN local_key p ON p.no = t.logo "
                                "WHERE t.uid = ? AND t.is_own = 1",
        templateId(branch));
    if (!row.step())
        return std::nullopt;
    ReceiptTemplate found {.header = linesOf(textOrEmpty(row, 0)), .footer = linesOf(textOrEmpty(row, 1))};
    if (const QString language = textOrEmpty(row, 2); isPaperLanguage(language))
        found.language = language;
    if (const QString second = textOrEmpty(row, 3); isPaperLanguage(second))
        found.secondLanguage = second;
    const qint64 code = row.maybeInt64(4).value_or(0);
    if (code >= 0 && code <= static_cast<qint64>(ReceiptCode::None))
        found.code = static_cast<ReceiptCode>(code);
    if (!row.isNull(5))
        found.logo = row.id<RecordId>(5);
    return found;
}

/// A company that never said any prints what was said of it when it was founded, in its own language.
ReceiptTemplate founded(store::Connection &connection)
{
    ReceiptTemplate made;
    if (const auto company = companySettings(connection)) {
        made.header = linesOf(company->receiptHeader);
        made.footer = linesOf(company->receiptFooter);
        if (const QString language = company->language.section(u'-', 0, 0); isPaperLanguage(language))
            made.language = language;
    }
    return made;
}

Result<void> checkLines(const QStringList &lines, const QString &field)
{
    if (lines.size() > MostReceiptLines)
        return refuse(rules::ReceiptLinesMustBeFew, field, {{"most", MostReceiptLines}});
    const auto tooLong =
        std::ranges::find_if(lines, [](const QString &line) { return line.size() > MostReceiptLineLength; });
    if (tooLong != lines.end())
        return refuse(
            rules::ReceiptLineMustBeShort, field, {{"line", tooLong->left(24)}, {"most", MostReceiptLineLength}});
    return {};
}

Result<void> check(Shop &shop, const SaveReceiptTemplate &request)
{
    if (const auto &receipt = request.receipt) {
        if (auto few = checkLines(receipt->header, u"header"_s); !few)
            return few;
        if (auto few = checkLines(receipt->footer, u"footer"_s); !few)
            return few;
        for (const QString &language : {receipt->language, receipt->secondLanguage.value_or(receipt->language)}) {
            if (!isPaperLanguage(language))
                return refuse(rules::PaperLanguageMustBeKnown, u"language"_s, {{"language", language}});
        }
        if (receipt->secondLanguage == receipt->language)
            return refuse(rules::PaperLanguagesMustDiffer, u"second_language"_s);
        if (request.picture && request.picture->png.size() > MostPictureBytes)
            return refuse(rules::PictureMustBeSmall, u"logo"_s, {{"most", MostPictureBytes / 1024}});
        const bool isNew = request.picture && receipt->logo == pictureId(*request.picture);
        if (receipt->logo && !isNew && !hasPicture(shop.connection(), *receipt->logo))
            return refuse(rules::PictureMustExist, u"logo"_s);
    }
    if (request.branch && !findBranch(shop.connection(), *request.branch))
        return refuse(rules::TemplateBranchMustExist, u"branch"_s);
    return {};
}

template <class Value>
FieldValue maybe(const std::optional<Value> &value)
{
    FieldValue field(std::nullopt);
    if (value)
        field = *value;
    return field;
}

daybook::RecordChange changeOf(const SaveReceiptTemplate &request)
{
    daybook::RecordChange change {receiptTemplateType().name, templateId(request.branch), {}};
    if (!request.receipt) {
        change.fields = {{"is_own", qint64 {0}}};
        return change;
    }
    const ReceiptTemplate &receipt = *request.receipt;
    change.fields = {{"is_own", qint64 {1}}, {"logo", maybe(receipt.logo)}, {"header", receipt.header.join(u'\n')},
        {"footer", receipt.footer.join(u'\n')}, {"language", receipt.language},
        {"second_language", maybe(receipt.secondLanguage)}, {"code", static_cast<qint64>(receipt.code)}};
    return change;
}

} // namespace

ReceiptTemplate companyReceiptTemplate(store::Connection &connection)
{
    const auto said = load(connection, std::nullopt);
    return said ? *said : founded(connection);
}

std::optional<ReceiptTemplate> branchReceiptTemplate(store::Connection &connection, BranchId branch)
{
    return load(connection, branch);
}

ReceiptTemplate receiptTemplate(store::Connection &connection, BranchId branch)
{
    const auto own = load(connection, branch);
    return own ? *own : companyReceiptTemplate(connection);
}

Result<void> saveReceiptTemplate(Shop &shop, const Session &session, const SaveReceiptTemplate &request)
{
    if (auto checked = check(shop, request); !checked)
        return checked;
    SaveSetting setting {request.request, ReceiptTemplateSavedKind, changeOf(request),
        [&](store::Connection &connection) { return load(connection, request.branch) == request.receipt; }};
    if (request.receipt && request.picture && request.receipt->logo == pictureId(*request.picture)
        && !hasPicture(shop.connection(), *request.receipt->logo))
        setting.also = {pictureChange(*request.picture)};
    return saveSetting(shop, session, setting);
}

} // namespace mizan::access
