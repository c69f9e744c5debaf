// The names of rights.
#include "core/access/right.h"

#include <QString>

#include <algorithm>

namespace mizan::access {

namespace {

constexpr std::array<std::string_view, RightCount> Names {
    "sale.record",
    "sale.return",
    "sale.return-without-receipt",
    "sale.remove-line",
    "price.override",
    "discount.give",
    "drawer.open",
    "shift.open",
    "shift.close",
    "shift.accept-difference",
    "cash.move",
    "receipt.reprint",
    "product.edit",
    "product.import",
    "stock.adjust",
    "report.view",
    "user.edit",
    "settings.edit",
    "backoffice.open",
    "customer.edit",
    "customer.erase",
    "sale.over-limit",
    "sale.change-tenders",
    "sale.enter-weight",
    "gift-card.manage",
    "sale.return-beyond-policy",
    "sale.open-item",
    "sale.below-stock",
    "sale.below-cost",
    "margin.see",
    "sale.expired-batch",
    "quick-keys.edit",
};

constexpr std::array<Right, RightCount> All = [] {
    std::array<Right, RightCount> rights {};
    for (std::size_t i = 0; i < RightCount; ++i)
        rights[i] = static_cast<Right>(i);
    return rights;
}();

} // namespace

std::string_view nameOf(Right right) noexcept { return Names[static_cast<std::size_t>(right)]; }

std::optional<Right> rightFromName(QStringView name) noexcept
{
    const auto found = std::ranges::find_if(Names, [name](std::string_view known) {
        return name == QLatin1StringView(known.data(), static_cast<qsizetype>(known.size()));
    });
    if (found == Names.end())
        return std::nullopt;
    return static_cast<Right>(found - Names.begin());
}

std::span<const Right> allRights() noexcept { return All; }

LimitKind limitKindOf(Right right) noexcept
{
    switch (right) {
    case Right::GiveDiscount:
        return LimitKind::Share;
    case Right::RecordReturn:
    case Right::ReturnWithoutReceipt:
    case Right::ReturnBeyondPolicy:
    case Right::MoveCash:
    case Right::SellOpenItem:
        return LimitKind::Amount;
    default:
        return LimitKind::None;
    }
}

Grant Grants::of(Right right, qint64 extent) const noexcept
{
    const Grant grant = of(right);
    const std::optional<qint64> limit = limitOf(right);
    return grant == Grant::Allowed && limit && extent > *limit ? Grant::WithApprover : grant;
}

bool Grants::isWithin(const Grants &other) const noexcept
{
    return std::ranges::all_of(All, [&](Right right) {
        const std::optional<qint64> mine = limitOf(right);
        const std::optional<qint64> theirs = other.limitOf(right);
        const bool isLimited = of(right) != Grant::Allowed || !theirs || (mine && *mine <= *theirs);
        return of(right) <= other.of(right) && isLimited;
    });
}

Grants Grants::everything() noexcept
{
    Grants grants;
    grants.m_grants.fill(Grant::Allowed);
    return grants;
}

} // namespace mizan::access
