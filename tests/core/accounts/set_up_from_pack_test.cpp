// A new shop's records, from every country pack.
#include "tests/core/accounts/example_shop.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::accounts;
using namespace mizan::accounts::examples;

TEST_CASE("a shop set up from any pack has its accounts, an account for every role, and its taxes", "[accounts]")
{
    for (const QString &country : knownCountries()) {
        INFO(country.toStdString());
        ExampleShop shop;
        const CountryPack pack = loadCountryPack(country).value();
        shop.setUp(pack);

        const std::vector<Account> chart = chartOfAccounts(shop.database.connection());
        REQUIRE(chart.size() == pack.accounts.size());
        CHECK(std::ranges::is_sorted(chart, {}, &Account::code));
        const AccountBook book = loadAccountBook(shop.database.connection());
        for (const PackAccount &item : pack.accounts) {
            const auto account = std::ranges::find(chart, item.code, &Account::code);
            REQUIRE(account != chart.end());
            CHECK(account->name == item.name.english);
            CHECK(account->type == item.type);
            for (const RoleKey &role : item.roles)
                CHECK(book.find(role.role, role.detail) == account->id);
        }

        const tax::TaxTable table = tax::loadTaxTable(shop.database.connection());
        REQUIRE(table.entries().size() == pack.taxClasses.size());
        for (const PackTaxClass &item : pack.taxClasses) {
            const tax::TaxClass *found = table.find(tax::taxClassId(item.code));
            REQUIRE(found);
            CHECK(found->name == item.name.english);
            REQUIRE(found->taxes.size() == item.taxes.size());
            for (std::size_t i = 0; i < item.taxes.size(); ++i) {
                const auto rate =
                    std::ranges::find(pack.taxes, item.taxes[i], [](const PackTax &each) { return each.rate.code; });
                CHECK(found->taxes[i] == rate->rate);
            }
        }
    }
}

TEST_CASE("names are in the shop's language where the pack has it", "[accounts]")
{
    ExampleShop shop;
    shop.setUp(loadCountryPack(QStringLiteral("SA")).value(), u"ar");
    const tax::TaxTable table = tax::loadTaxTable(shop.database.connection());
    CHECK(table.find(tax::taxClassId({QStringLiteral("standard")}))->name == QStringLiteral("النسبة الأساسية"));
    CHECK(chartOfAccounts(shop.database.connection()).front().name == QStringLiteral("النقدية في الصندوق"));
}

TEST_CASE("a class one of whose taxes has not arrived is not there, rather than untaxed", "[tax]")
{
    ExampleShop shop;
    const tax::TaxRate known {.code = {QStringLiteral("A")}, .name = QStringLiteral("A"), .rate = Rate::percent(5)};
    const tax::TaxRate missing {.code = {QStringLiteral("B")}, .name = QStringLiteral("B"), .rate = Rate::percent(7)};
    const tax::TaxClass both {{QStringLiteral("both")}, QStringLiteral("Both"), {missing, known}};
    const tax::TaxClass one {{QStringLiteral("one")}, QStringLiteral("One"), {known}};
    const tax::TaxClass none {{QStringLiteral("none")}, QStringLiteral("None"), {}};
    const std::vector<daybook::RecordChange> first {
        tax::taxRateChange(known), tax::taxClassChange(both), tax::taxClassChange(one), tax::taxClassChange(none)};
    shop.write(daybook::RecordSetKind, shop.today, shop.branch, daybook::recordSetBody(first));
    const tax::TaxTable before = tax::loadTaxTable(shop.database.connection());
    CHECK(!before.find(tax::taxClassId(both.code)));
    REQUIRE(before.find(tax::taxClassId(one.code)));
    REQUIRE(before.find(tax::taxClassId(none.code)));
    CHECK(before.find(tax::taxClassId(none.code))->taxes.empty());

    const std::vector<daybook::RecordChange> second {tax::taxRateChange(missing)};
    shop.write(daybook::RecordSetKind, shop.today, shop.branch, daybook::recordSetBody(second));
    const tax::TaxTable after = tax::loadTaxTable(shop.database.connection());
    REQUIRE(after.find(tax::taxClassId(both.code)));
    CHECK(*after.find(tax::taxClassId(both.code)) == both); // In its own order.
}

TEST_CASE("a role given to another account has that one", "[accounts]")
{
    ExampleShop shop;
    shop.setUp(loadCountryPack(QStringLiteral("ZZ")).value());
    const Account account {
        shop.ids.make<AccountId>(), QStringLiteral("1001"), QStringLiteral("Drawer"), AccountType::Asset};
    const std::vector<daybook::RecordChange> changes {
        accountChange(account), postingRuleChange({Role::TillCash}, account.id)};
    shop.write(daybook::RecordSetKind, shop.today, shop.branch, daybook::recordSetBody(changes));
    CHECK(loadAccountBook(shop.database.connection()).find(Role::TillCash) == account.id);
}
