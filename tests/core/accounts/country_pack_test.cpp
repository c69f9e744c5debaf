// Every country pack that comes with the program, and how broken ones are refused.
#include "core/accounts/country_pack.h"

#include "core/tax/calculate.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::accounts;

namespace {

QByteArray germanPack()
{
    REQUIRE(knownCountries().contains(QStringLiteral("DE"))); // Makes the files reachable, too.
    QFile file(QStringLiteral(":/packs/DE.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

tax::TaxRate rateOf(const CountryPack &pack, const tax::TaxCode &code)
{
    return std::ranges::find(pack.taxes, code, [](const PackTax &item) { return item.rate.code; })->rate;
}

} // namespace

TEST_CASE("the countries of the program are known", "[accounts]")
{
    CHECK(knownCountries()
        == QStringLiteral("AE,AT,CA,CH,DE,EG,ES,FR,GB,IN,IT,JP,KW,NL,SA,TR,US,ZZ").split(QLatin1Char(',')));
}

TEST_CASE("every pack loads, has every role once, and its taxes can be calculated", "[accounts]")
{
    for (const QString &country : knownCountries()) {
        INFO(country.toStdString());
        const auto loaded = loadCountryPack(country);
        if (!loaded)
            FAIL(loaded.error().toLogLine().toStdString());
        const CountryPack &pack = *loaded;
        CHECK(pack.country == country);
        CHECK(!pack.sources.isEmpty());
        for (const Role role : AllRoles) {
            INFO(roleText(role));
            CHECK(std::ranges::count_if(pack.accounts, [&](const PackAccount &account) {
                return std::ranges::find(account.roles, RoleKey {role}) != account.roles.end();
            }) == 1);
        }
        for (const PackTaxClass &taxClass : pack.taxClasses) {
            tax::TaxRequest request {.currency = pack.currency, .policy = pack.taxPolicy};
            request.lines.push_back({.amount = Money(123'457, pack.currency)});
            for (const tax::TaxCode &code : taxClass.taxes)
                request.lines[0].taxes.push_back(rateOf(pack, code));
            const auto result = tax::calculate(request);
            REQUIRE(result);
            CHECK(result->net + result->tax == result->gross);
        }
        for (const qint64 note : pack.cash.notesMinor)
            CHECK(note % pack.cash.stepMinor == 0);
        CHECK(!pack.cash.coinsMinor.empty());
        CHECK(!pack.cash.notesMinor.empty());
    }
}

TEST_CASE("packs say what is so in their country", "[accounts]")
{
    const auto germany = loadCountryPack(QStringLiteral("DE")).value();
    CHECK(germany.currency == Currency::of("EUR"));
    CHECK(germany.taxPolicy
        == tax::TaxPolicy {tax::PriceBasis::Inclusive, tax::RoundingScope::PerDocument, Rounding::HalfUp});
    CHECK(rateOf(germany, {QStringLiteral("DE-7")}).rate == Rate::percent(7));
    CHECK(rateOf(germany, {QStringLiteral("DE-EX")}).category == tax::TaxCategory::Exempt);
    CHECK(germany.name.in(u"de", germany.language) == QStringLiteral("Deutschland"));
    CHECK(germany.name.in(u"fr", germany.language) == QStringLiteral("Germany"));

    CHECK(loadCountryPack(QStringLiteral("CH"))->cash.stepMinor == 5);
    CHECK(loadCountryPack(QStringLiteral("JP"))->taxPolicy.rounding == Rounding::Down);
    CHECK(loadCountryPack(QStringLiteral("US"))->taxPolicy.prices == tax::PriceBasis::Exclusive);
    CHECK(loadCountryPack(QStringLiteral("KW"))->taxes.empty());
    CHECK(rateOf(loadCountryPack(QStringLiteral("CA")).value(), {QStringLiteral("CA-QST")}).rate
        == Rate::fromText(u"9.975%").value());
}

TEST_CASE("a country without a pack is refused", "[accounts]")
{
    const auto refused = loadCountryPack(QStringLiteral("../DE"));
    REQUIRE(!refused);
    CHECK(refused.error().rule == accounts::rules::CountryMustBeKnown);
}

TEST_CASE("a broken pack is refused, naming the field", "[accounts]")
{
    struct Broken {
        const char *find;
        const char *replace;
        Rule rule;
        const char *subject;
    };
    constexpr Rule Unreadable = accounts::rules::PackMustBeReadable;
    constexpr Rule Unfit = accounts::rules::PackMustFitTogether;
    const auto broken = GENERATE_COPY(values<Broken>({
        {R"("currency": "EUR",)", "", Unreadable, "currency"},
        {R"("currency": "EUR")", R"("currency": "EUX")", Unreadable, "currency"},
        {R"("currency": "EUR")", R"("currency": 978)", Unreadable, "currency"},
        {R"("prices": "inclusive")", R"("prices": "both")", Unreadable, "prices"},
        {R"("mode": "half-up")", R"("mode": "floor")", Unreadable, "taxRounding.mode"},
        {R"("notes": [500,)", R"("notes": [5.5,)", Unreadable, "cash.notes[0]"},
        {R"("rate": "19%")", R"("rate": "19 percent")", Unreadable, "taxes[0].rate"},
        {R"("de": "Kasse")", R"("fr": "Caisse")", Unreadable, "accounts[1].name.de"},
        {R"("roles": ["till-cash"])", R"("roles": ["till"])", Unreadable, "accounts[1].roles[0]"},
        {R"("type": "equity")", R"("type": "money")", Unreadable, "accounts[0].type"},
        {R"({"code": "DE-7",)", R"({"code": "DE-19",)", Unfit, "taxes"},
        {R"("rate": "19%")", R"("rate": "-19%")", Unfit, "taxes"},
        {R"("taxes": ["DE-7"])", R"("taxes": ["DE-8"])", Unfit, "taxClasses"},
        {R"("taxes": ["DE-7"])", R"("taxes": ["DE-7", "DE-7"])", Unfit, "taxClasses"},
        {R"("standardTaxClass": "standard")", R"("standardTaxClass": "usual")", Unfit, "standardTaxClass"},
        {R"("roles": ["till-cash"])", R"("roles": [])", Unfit, "accounts"},
        {R"("roles": ["till-cash"])", R"("roles": ["till-cash", "bank"])", Unfit, "accounts"},
        {R"(["tax-output/DE-7"])", R"(["tax-output/DE-9"])", Unfit, "accounts"},
        {R"("code": "1000")", R"("code": "1010")", Unfit, "accounts"},
        {R"("step": 1,)", R"("step": 0,)", Unfit, "cash.step"},
        {R"("coins": [1, 2,)", R"("coins": [2, 1,)", Unfit, "cash.coins"},
        {R"("notes": [500,)", R"("notes": [0,)", Unfit, "cash.notes"},
        {"Europe/Berlin", "Europe/Nowhere", Unfit, "timeZone"},
    }));
    INFO(broken.find << " → " << broken.replace);
    QByteArray json = germanPack();
    const qsizetype at = json.indexOf(broken.find);
    REQUIRE(at >= 0);
    json.replace(at, static_cast<qsizetype>(qstrlen(broken.find)), broken.replace);

    const auto refused = readCountryPack(json);
    REQUIRE(!refused);
    CHECK(refused.error().rule == broken.rule);
    CHECK(refused.error().subject == QLatin1String(broken.subject));
}

TEST_CASE("what is not JSON is refused", "[accounts]")
{
    const auto json = GENERATE(as<QByteArray> {}, "", "{", "[]", "\xff\xfe", "{\"country\": \"DE\"");
    const auto refused = readCountryPack(json);
    REQUIRE(!refused);
    CHECK(refused.error().rule == accounts::rules::PackMustBeReadable);
}
