// What a bundle may hold, as far as it can be said without the shop.
#include "core/catalogue/bundle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::catalogue {

Result<void> checkContents(const Product &product)
{
    const std::vector<BundleContent> &contents = product.contents;
    if (product.kind != ProductKind::Bundle) {
        if (!contents.empty())
            return refuse(rules::ContentsMustBeOfBundle, u"contents"_s, {{"product", product.name}});
        return {};
    }
    if (contents.empty())
        return refuse(rules::BundleMustHaveContents, u"contents"_s, {{"product", product.name}});
    if (contents.size() > std::size_t {MostContents})
        return refuse(rules::ContentsMustBeFew, u"contents"_s, {{"highest", qint64 {MostContents}}});
    if (product.asksPrice)
        return refuse(rules::BundleMustHavePrice, u"asksPrice"_s, {{"product", product.name}});
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const QString subject = u"contents[%1]"_s.arg(i);
        if (contents[i].quantity <= Quantity() || contents[i].quantity > MostOfContent)
            return refuse(rules::ContentQuantityMustFit, subject,
                {{"quantity", contents[i].quantity}, {"highest", MostOfContent}});
        const auto here = contents.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::ranges::find(contents.begin(), here, contents[i].product, &BundleContent::product) != here)
            return refuse(rules::ContentMustStandOnce, subject);
    }
    return {};
}

} // namespace mizan::catalogue
