// The layout as a record's text, and its setting as a fact.
#include "core/catalogue/quick_keys.h"

#include "core/access/company.h"
#include "core/access/save_setting.h"
#include "core/base/named_id.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::catalogue {

using daybook::FieldType;
using daybook::FieldValue;

namespace {

constexpr QChar Between = u'\t';
const QString PageMark = u"page"_s;

/// A line for each page, and below it one for each of its keys: what it is, its id, colour and picture.
QString textOf(const QuickLayout &layout)
{
    QStringList lines;
    for (const QuickPage &page : layout.pages) {
        lines += PageMark + Between + page.name;
        for (const QuickKey &key : page.keys) {
            const bool isProduct = std::holds_alternative<ProductId>(key.goods);
            const QString id = std::visit([](const auto &goods) { return goods.toText(); }, key.goods);
            lines += QStringList {isProduct ? u"product"_s : u"category"_s, id,
                key.colour ? QString::number(static_cast<int>(*key.colour)) : QString(),
                key.picture ? key.picture->toText() : QString()}
                         .join(Between);
        }
    }
    return lines.join(u'\n');
}

std::optional<QuickKey> keyOf(const QStringList &fields)
{
    if (fields.size() != 4)
        return std::nullopt;
    const auto id = RecordId::fromText(fields[1]);
    if (!id || (fields[0] != u"product"_s && fields[0] != u"category"_s))
        return std::nullopt;
    QuickKey key {fields[0] == u"product"_s ? KeyGoods(id->as<ProductTag>()) : KeyGoods(id->as<CategoryTag>())};
    bool isNumber = false;
    const int colour = fields[2].toInt(&isNumber);
    if (isNumber && colour >= 0 && colour <= static_cast<int>(KeyColour::Grey))
        key.colour = static_cast<KeyColour>(colour);
    key.picture = RecordId::fromText(fields[3]);
    return key;
}

bool isPageName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= MostPageNameLength && !name.contains(Between)
        && !name.contains(u'\n');
}

Result<void> checkPages(const QuickLayout &layout)
{
    if (layout.pages.empty() || layout.pages.size() > MostQuickPages)
        return refuse(rules::QuickPagesMustBeFew, u"pages"_s, {{"most", qint64 {MostQuickPages}}});
    if (!std::ranges::all_of(layout.pages, isPageName, &QuickPage::name))
        return refuse(rules::QuickPageMustHaveName, u"pages"_s, {{"most", qint64 {MostPageNameLength}}});
    const auto full =
        std::ranges::find_if(layout.pages, [](const QuickPage &page) { return page.keys.size() > MostQuickKeys; });
    if (full != layout.pages.end())
        return refuse(rules::QuickKeysMustBeFew, u"keys"_s, {{"page", full->name}, {"most", qint64 {MostQuickKeys}}});
    return {};
}

Result<void> checkGoods(store::Connection &connection, Currency currency, const QuickLayout &layout)
{
    const std::vector<Category> categories = allCategories(connection);
    const auto isKnown = [&](const QuickKey &key) {
        if (const ProductId *product = std::get_if<ProductId>(&key.goods))
            return findProduct(connection, currency, *product).has_value();
        return std::ranges::find(categories, std::get<CategoryId>(key.goods), &Category::id) != categories.end();
    };
    for (const QuickPage &page : layout.pages) {
        if (!std::ranges::all_of(page.keys, isKnown))
            return refuse(rules::QuickKeyMustHaveGoods, u"keys"_s, {{"page", page.name}});
    }
    return {};
}

Result<void> checkPictures(store::Connection &connection, const SaveQuickLayout &request)
{
    std::vector<RecordId> chosen;
    for (const access::Picture &picture : request.pictures) {
        if (picture.png.size() > access::MostPictureBytes)
            return refuse(rules::QuickPictureMustBeSmall, u"picture"_s, {{"most", access::MostPictureBytes / 1024}});
        chosen.push_back(access::pictureId(picture));
    }
    for (const QuickPage &page : request.layout->pages) {
        for (const QuickKey &key : page.keys) {
            const bool isKnown = !key.picture || std::ranges::find(chosen, *key.picture) != chosen.end()
                || access::hasPicture(connection, *key.picture);
            if (!isKnown)
                return refuse(rules::QuickPictureMustBeKnown, u"picture"_s, {{"page", page.name}});
        }
    }
    return {};
}

Result<void> check(Shop &shop, const SaveQuickLayout &request)
{
    if (request.layout) {
        if (auto checked = checkPages(*request.layout); !checked)
            return checked;
        const auto company = access::companySettings(shop.connection());
        if (auto checked = checkGoods(shop.connection(), company->currency, *request.layout); !checked)
            return checked;
        if (auto checked = checkPictures(shop.connection(), request); !checked)
            return checked;
    }
    const BranchId *branch = std::get_if<BranchId>(&request.place);
    const bool isKnown = branch
        ? access::findBranch(shop.connection(), *branch).has_value()
        : access::tillOfDevice(shop.connection(), std::get<DeviceId>(request.place)).has_value();
    if (!isKnown)
        return refuse(rules::QuickKeysMustHavePlace, u"place"_s);
    return {};
}

/// Those that keys name and the books do not have; the same one chosen twice is one.
std::vector<daybook::RecordChange> newPictures(store::Connection &connection, const SaveQuickLayout &request)
{
    std::vector<daybook::RecordChange> changes;
    if (!request.layout)
        return changes;
    const auto isNamed = [&](RecordId id) {
        return std::ranges::any_of(request.layout->pages, [&](const QuickPage &page) {
            return std::ranges::any_of(page.keys, [&](const QuickKey &key) { return key.picture == id; });
        });
    };
    for (const access::Picture &picture : request.pictures) {
        const RecordId id = access::pictureId(picture);
        const bool isTaken = std::ranges::find(changes, id, &daybook::RecordChange::id) != changes.end();
        if (!isTaken && isNamed(id) && !access::hasPicture(connection, id))
            changes.push_back(access::pictureChange(picture));
    }
    return changes;
}

} // namespace

const daybook::RecordType &quickLayoutType()
{
    static const daybook::RecordType type {"quick_layout", {{"pages", FieldType::Text}}, {}};
    return type;
}

RecordId quickLayoutId(const KeyPlace &place)
{
    const QString text = std::visit([](const auto &id) { return id.toText(); }, place);
    return RecordId(idFromName(u"quick_layout:"_s + text));
}

QuickLayout readQuickLayout(const QString &text)
{
    QuickLayout layout;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(Between);
        if (fields.size() == 2 && fields[0] == PageMark)
            layout.pages.push_back({fields[1]});
        else if (const auto key = keyOf(fields); key && !layout.pages.empty())
            layout.pages.back().keys.push_back(*key);
    }
    return layout;
}

Result<void> saveQuickLayout(Shop &shop, const Session &session, const SaveQuickLayout &request)
{
    if (auto checked = check(shop, request); !checked)
        return checked;
    FieldValue pages(std::nullopt);
    if (request.layout)
        pages = textOf(*request.layout);
    return access::saveSetting(shop, session,
        {.request = request.request,
            .kind = QuickKeysSavedKind,
            .change = {quickLayoutType().name, quickLayoutId(request.place), {{"pages", pages}}},
            .isSo =
                [&](store::Connection &connection) {
                    return findQuickLayout(connection, request.place) == request.layout;
                },
            .also = newPictures(shop.connection(), request),
            .right = access::Right::EditQuickKeys});
}

} // namespace mizan::catalogue
