// Postings: sides, merging, returns, and what is refused.
#include "core/accounts/posting.h"

#include "core/base/number_rules.h"
#include "tests/core/accounts/example_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::accounts;
using namespace mizan::accounts::examples;

TEST_CASE("a cash sale is one balanced set of lines, in the order in which accounts were named", "[accounts]")
{
    const AccountBook book = exampleBook();
    Posting posting(book);
    posting.debit(Role::TillCash, eur(2000));
    posting.credit(Role::TillCash, eur(810));
    posting.credit(Role::SalesRevenue, eur(1000));
    posting.credit(Role::TaxOutput, eur(190), u"DE-19");

    const auto lines = posting.lines().value();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == JournalLine {accountNo(Role::TillCash), eur(1190), eur(0)}); // Cash in less change: one line.
    CHECK(lines[1] == JournalLine {accountNo(Role::SalesRevenue), eur(0), eur(1000)});
    CHECK(lines[2] == JournalLine {accountNo(Role::TaxOutput), eur(0), eur(190)});
}

TEST_CASE("a reversed posting takes the other side everywhere", "[accounts]")
{
    const AccountBook book = exampleBook();
    Posting posting(book, Sense::Reversed);
    posting.debit(Role::TillCash, eur(1190));
    posting.credit(Role::SalesRevenue, eur(1190));

    const auto lines = posting.lines().value();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].credit == eur(1190));
    CHECK(lines[1].debit == eur(1190));
}

TEST_CASE("a negative amount stands on the other side", "[accounts]")
{
    const AccountBook book = exampleBook();
    Posting posting(book);
    posting.debit(Role::CashRounding, eur(-2));
    posting.debit(Role::TillCash, eur(2));
    const auto lines = posting.lines().value();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == JournalLine {accountNo(Role::CashRounding), eur(0), eur(2)});
}

TEST_CASE("lines that come to nothing are not there", "[accounts]")
{
    const AccountBook book = exampleBook();
    Posting posting(book);
    posting.debit(Role::TillCash, eur(500));
    posting.credit(Role::TillCash, eur(500));
    posting.debit(Role::Bank, eur(0));
    CHECK(posting.lines().value().empty());
}

TEST_CASE("a role with a detail has an account of its own, or else the role's", "[accounts]")
{
    AccountBook book = exampleBook();
    const AccountId own = accountNo(200);
    book.assign({Role::TaxOutput, QStringLiteral("DE-7")}, own);
    CHECK(book.find(Role::TaxOutput, u"DE-7") == own);
    CHECK(book.find(Role::TaxOutput, u"DE-19") == accountNo(Role::TaxOutput));
    CHECK(book.find(Role::TaxOutput) == accountNo(Role::TaxOutput));

    book.assign({Role::TaxOutput, QStringLiteral("DE-7")}, accountNo(201));
    CHECK(book.find(Role::TaxOutput, u"DE-7") == accountNo(201));
}

TEST_CASE("currencies balance each for itself", "[accounts]")
{
    const AccountBook book = exampleBook();
    const Money dollars(700, Currency::of("USD"));
    Posting posting(book);
    posting.debit(Role::TillCash, eur(500));
    posting.debit(Role::TillCash, dollars);
    posting.credit(Role::SalesRevenue, eur(500));
    posting.credit(Role::Bank, dollars);
    CHECK(posting.lines().value().size() == 4);

    posting.credit(Role::Bank, Money(1, Currency::of("USD")));
    posting.credit(Role::Bank, eur(-1)); // As much too little in euros as too much in dollars: it does not help.
    const auto refused = posting.lines();
    REQUIRE(!refused);
    CHECK(refused.error().rule == accounts::rules::PostingMustBalance);
}

TEST_CASE("a posting that does not balance is refused with both sums", "[accounts]")
{
    const AccountBook book = exampleBook();
    Posting posting(book);
    posting.debit(Role::TillCash, eur(1190));
    posting.credit(Role::SalesRevenue, eur(1189));
    const auto refused = posting.lines();
    REQUIRE(!refused);
    CHECK(refused.error().rule == accounts::rules::PostingMustBalance);
    CHECK(refused.error().subject == QLatin1String("EUR"));
    CHECK(std::get<Money>(*refused.error().find("debits")) == eur(1190));
    CHECK(std::get<Money>(*refused.error().find("credits")) == eur(1189));
}

TEST_CASE("a role without an account is refused by its name", "[accounts]")
{
    const AccountBook book;
    Posting posting(book);
    posting.debit(Role::TillCash, eur(1));
    posting.credit(Role::TaxOutput, eur(1), u"DE-19");
    const auto refused = posting.lines();
    REQUIRE(!refused);
    CHECK(refused.error().rule == accounts::rules::RoleMustHaveAccount);
    CHECK(refused.error().subject == QLatin1String("till-cash"));
    CHECK(std::get<QString>(*refused.error().find("role")) == QStringLiteral("till-cash"));
}

TEST_CASE("sums beyond all limits are refused", "[accounts]")
{
    const AccountBook book = exampleBook();
    Posting posting(book);
    for (int i = 0; i < 2; ++i) {
        posting.debit(Role::TillCash, eur(Money::Limit));
        posting.credit(Role::SalesRevenue, eur(Money::Limit));
    }
    const auto refused = posting.lines();
    REQUIRE(!refused);
    CHECK(refused.error().rule == mizan::rules::NumberMustFit);
}

TEST_CASE("roles and account types read what they write", "[accounts]")
{
    for (const Role role : AllRoles) {
        CHECK(roleFromText(roleText(role)) == role);
        const RoleKey key {role, QStringLiteral("DE-19")};
        CHECK(RoleKey::fromText(key.toText()) == key);
        CHECK(RoleKey::fromText(RoleKey {role}.toText()) == RoleKey {role});
    }
    for (const AccountType type :
        {AccountType::Asset, AccountType::Liability, AccountType::Equity, AccountType::Income, AccountType::Expense})
        CHECK(accountTypeFromText(accountTypeText(type)) == type);
    CHECK(!roleFromText("cash"));
    CHECK(!RoleKey::fromText(u"till-cash/"));
    CHECK(!RoleKey::fromText(u"/DE-19"));
    CHECK(!accountTypeFromText("assets"));
}
