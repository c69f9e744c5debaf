// One sentence's worth of each right, in the order of a shop's day.
#include "ui/access/right_words.h"

#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <array>

namespace mizan::ui {

using access::Grant;
using access::Right;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::Rights)
};

constexpr std::array AtTill {Right::RecordSale, Right::RecordReturn, Right::ReturnWithoutReceipt,
    Right::ReturnBeyondPolicy, Right::RemoveLine, Right::OverridePrice, Right::GiveDiscount, Right::EnterWeight,
    Right::SellOpenItem, Right::SellBelowStock, Right::SellBelowCost, Right::SellExpired, Right::SeeMargins,
    Right::SellOverLimit, Right::ChangeTenders, Right::ManageGiftCards, Right::ReprintReceipt, Right::EditQuickKeys};
constexpr std::array OfDrawer {
    Right::OpenShift, Right::CloseShift, Right::AcceptDifference, Right::MoveCash, Right::OpenDrawer};
constexpr std::array OfGoods {Right::EditProduct, Right::ImportProducts, Right::AdjustStock};
constexpr std::array OfCustomers {Right::EditCustomer, Right::EraseCustomer};
constexpr std::array OfOffice {Right::OpenBackOffice, Right::ViewReports, Right::EditUsers, Right::EditSettings};
static_assert(AtTill.size() + OfDrawer.size() + OfGoods.size() + OfCustomers.size() + OfOffice.size()
    == access::RightCount); // A new right needs its place here.

constexpr std::array Sections {RightSection {QT_TRANSLATE_NOOP("mizan::ui::Rights", "Selling"), AtTill},
    RightSection {QT_TRANSLATE_NOOP("mizan::ui::Rights", "Shift and drawer"), OfDrawer},
    RightSection {QT_TRANSLATE_NOOP("mizan::ui::Rights", "Products and stock"), OfGoods},
    RightSection {QT_TRANSLATE_NOOP("mizan::ui::Rights", "Customers"), OfCustomers},
    RightSection {QT_TRANSLATE_NOOP("mizan::ui::Rights", "Back office"), OfOffice}};

} // namespace

std::span<const RightSection> rightSections() noexcept { return Sections; }

QString sectionText(const RightSection &section) { return Words::tr(section.name); }

QString rightText(Right right)
{
    switch (right) {
    case Right::RecordSale:
        return Words::tr("Sell");
    case Right::RecordReturn:
        return Words::tr("Take goods back with a receipt");
    case Right::ReturnWithoutReceipt:
        return Words::tr("Take goods back without a receipt");
    case Right::RemoveLine:
        return Words::tr("Remove a line that was rung up");
    case Right::OverridePrice:
        return Words::tr("Sell at another price");
    case Right::GiveDiscount:
        return Words::tr("Give a discount");
    case Right::OpenDrawer:
        return Words::tr("Open the drawer without a sale");
    case Right::OpenShift:
        return Words::tr("Open a shift");
    case Right::CloseShift:
        return Words::tr("Close a shift");
    case Right::AcceptDifference:
        return Words::tr("Close with a difference in the drawer");
    case Right::MoveCash:
        return Words::tr("Put cash into the drawer or take it out");
    case Right::ReprintReceipt:
        return Words::tr("Print a receipt again");
    case Right::EditProduct:
        return Words::tr("Change products and prices");
    case Right::ImportProducts:
        return Words::tr("Import products");
    case Right::AdjustStock:
        return Words::tr("Adjust stock");
    case Right::ViewReports:
        return Words::tr("See reports");
    case Right::EditUsers:
        return Words::tr("Change users and roles");
    case Right::EditSettings:
        return Words::tr("Change settings");
    case Right::OpenBackOffice:
        return Words::tr("Open the back office");
    case Right::EditCustomer:
        return Words::tr("Add and change customers");
    case Right::EraseCustomer:
        return Words::tr("Erase a customer for ever");
    case Right::SellOverLimit:
        return Words::tr("Sell on account beyond the credit limit");
    case Right::ChangeTenders:
        return Words::tr("Change how the last sale was paid");
    case Right::EnterWeight:
        return Words::tr("Enter a weight by hand");
    case Right::ManageGiftCards:
        return Words::tr("Block gift cards");
    case Right::ReturnBeyondPolicy:
        return Words::tr("Take goods back beyond the policy");
    case Right::SellOpenItem:
        return Words::tr("Sell an open item by department and price");
    case Right::SellBelowStock:
        return Words::tr("Sell more than is in stock where that is blocked");
    case Right::SellBelowCost:
        return Words::tr("Give a price or discount below cost");
    case Right::SellExpired:
        return Words::tr("Sell a batch after its day");
    case Right::SeeMargins:
        return Words::tr("See margins at the till");
    case Right::EditQuickKeys:
        return Words::tr("Change the quick keys");
    }
    return {};
}

QString grantText(Grant grant)
{
    switch (grant) {
    case Grant::Denied:
        return Words::tr("No");
    case Grant::WithApprover:
        return Words::tr("With approval");
    case Grant::Allowed:
        return Words::tr("Allowed");
    }
    return {};
}

QString roleText(const access::Role &role)
{
    if (!role.builtIn)
        return isolatedName(role.name);
    return *role.builtIn == access::BuiltInRole::Cashier ? Words::tr("Cashier") : Words::tr("Manager");
}

QString limitName(Right right)
{
    switch (right) {
    case Right::GiveDiscount:
        return Words::tr("Discount, at most");
    case Right::RecordReturn:
        return Words::tr("Money back with a receipt, at most");
    case Right::ReturnWithoutReceipt:
        return Words::tr("Money back without a receipt, at most");
    case Right::SellOpenItem:
        return Words::tr("Open item, at most");
    case Right::MoveCash:
        return Words::tr("Cash in or out, at most");
    default:
        return {};
    }
}

QString limitText(Right right, std::optional<qint64> limit, Currency currency)
{
    if (!limit)
        return Words::tr("No limit");
    return access::limitKindOf(right) == access::LimitKind::Share ? percentText(Rate::fromNano(*limit))
                                                                  : moneyText(Money(*limit, currency));
}

} // namespace mizan::ui
