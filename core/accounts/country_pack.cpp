// Reading country packs: every field is checked, and then that all codes fit together.
#include "core/accounts/country_pack.h"

#include "core/tax/calculate.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <simdjson.h>

#include <algorithm>

static void initialisePackResource()
{
    Q_INIT_RESOURCE(packs); // Not in a namespace: Q_INIT_RESOURCE demands it.
}

namespace mizan::accounts {

namespace {

/// The path of the first field that cannot be read.
struct Unreadable {
    QString path;
    bool found = false;

    void note(const QString &where)
    {
        if (!std::exchange(found, true))
            path = where;
    }
};

/// A JSON value and where it stands. What is missing or of another type is noted and read as nothing.
class Node {
public:
    Node(std::optional<simdjson::dom::element> element, QString path, Unreadable &unreadable)
        : m_element(element)
        , m_path(std::move(path))
        , m_unreadable(unreadable)
    {
    }

    [[nodiscard]] Node at(const char *key) const
    {
        const QString path =
            m_path.isEmpty() ? QString::fromLatin1(key) : m_path + QLatin1Char('.') + QLatin1String(key);
        simdjson::dom::element found;
        if (!m_element || m_element->at_key(key).get(found) != simdjson::SUCCESS)
            return missing(path);
        return {found, path, m_unreadable};
    }
    [[nodiscard]] std::vector<Node> items() const
    {
        std::vector<Node> nodes;
        simdjson::dom::array array;
        if (!m_element || m_element->get_array().get(array) != simdjson::SUCCESS) {
            m_unreadable.note(m_path);
            return nodes;
        }
        for (const simdjson::dom::element item : array)
            nodes.emplace_back(item, QStringLiteral("%1[%2]").arg(m_path).arg(nodes.size()), m_unreadable);
        return nodes;
    }
    [[nodiscard]] QString text() const
    {
        std::string_view utf8;
        if (!m_element || m_element->get_string().get(utf8) != simdjson::SUCCESS || utf8.empty())
            m_unreadable.note(m_path);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    [[nodiscard]] qint64 number() const
    {
        int64_t value = 0;
        if (!m_element || m_element->get_int64().get(value) != simdjson::SUCCESS)
            m_unreadable.note(m_path);
        return value;
    }
    /// What `read` makes of the text; none is noted.
    template <class Read>
    [[nodiscard]] auto parsed(Read read) const
    {
        auto value = read(text());
        if (!value)
            m_unreadable.note(m_path);
        return value;
    }
    /// One of a few texts.
    template <class Value, std::size_t Count>
    [[nodiscard]] Value oneOf(const std::pair<const char *, Value> (&choices)[Count]) const
    {
        const QString chosen = text();
        const auto found =
            std::ranges::find_if(choices, [&](const auto &choice) { return chosen == QLatin1String(choice.first); });
        if (found != std::end(choices))
            return found->second;
        m_unreadable.note(m_path);
        return choices[0].second;
    }

private:
    [[nodiscard]] Node missing(const QString &path) const
    {
        m_unreadable.note(path);
        return {std::nullopt, path, m_unreadable};
    }

    std::optional<simdjson::dom::element> m_element;
    QString m_path;
    Unreadable &m_unreadable;
};

LocalText readText(const Node &node, const QString &language)
{
    const QByteArray key = language.toLatin1();
    return {node.at("en").text(), node.at(key.constData()).text()};
}

Rounding readRounding(const Node &node)
{
    return node.oneOf<Rounding>({{"half-up", Rounding::HalfUp}, {"half-even", Rounding::HalfEven},
        {"half-down", Rounding::HalfDown}, {"up", Rounding::Up}, {"down", Rounding::Down}});
}

tax::TaxPolicy readPolicy(const Node &root)
{
    return {.prices = root.at("prices").oneOf<tax::PriceBasis>(
                {{"inclusive", tax::PriceBasis::Inclusive}, {"exclusive", tax::PriceBasis::Exclusive}}),
        .scope = root.at("taxRounding")
            .at("scope")
            .oneOf<tax::RoundingScope>(
                {{"line", tax::RoundingScope::PerLine}, {"document", tax::RoundingScope::PerDocument}}),
        .rounding = readRounding(root.at("taxRounding").at("mode"))};
}

std::vector<qint64> readNumbers(const Node &node)
{
    std::vector<qint64> numbers;
    for (const Node &item : node.items())
        numbers.push_back(item.number());
    return numbers;
}

PackTax readTax(const Node &node, const QString &language)
{
    const LocalText name = readText(node.at("name"), language);
    const auto rate = node.at("rate").parsed([](const QString &text) { return Rate::fromText(text); });
    const auto category =
        node.at("category")
            .oneOf<tax::TaxCategory>({{"standard", tax::TaxCategory::Standard}, {"zero", tax::TaxCategory::ZeroRated},
                {"exempt", tax::TaxCategory::Exempt}, {"out-of-scope", tax::TaxCategory::OutOfScope}});
    return {{.code = {node.at("code").text()},
                .name = name.english,
                .rate = rate.value_or(Rate()),
                .order = static_cast<int>(node.at("order").number()),
                .category = category},
        name};
}

PackTaxClass readTaxClass(const Node &node, const QString &language)
{
    PackTaxClass result {.code = {node.at("code").text()}, .name = readText(node.at("name"), language), .taxes = {}};
    for (const Node &code : node.at("taxes").items())
        result.taxes.push_back({code.text()});
    return result;
}

PackAccount readAccount(const Node &node, const QString &language)
{
    const auto type =
        node.at("type").parsed([](const QString &text) { return accountTypeFromText(text.toLatin1().toStdString()); });
    PackAccount account {.code = node.at("code").text(),
        .name = readText(node.at("name"), language),
        .type = type.value_or(AccountType::Asset),
        .roles = {}};
    for (const Node &role : node.at("roles").items()) {
        if (const auto key = role.parsed([](const QString &text) { return RoleKey::fromText(text); }))
            account.roles.push_back(*key);
    }
    return account;
}

/// The first text that stands twice; empty where none does.
QString firstTwice(std::vector<QString> texts)
{
    std::ranges::sort(texts);
    const auto found = std::ranges::adjacent_find(texts);
    return found == texts.end() ? QString() : *found;
}

template <class Items, class Text>
std::vector<QString> textsOf(const Items &items, Text text)
{
    std::vector<QString> texts;
    for (const auto &item : items)
        texts.push_back(text(item));
    return texts;
}

bool contains(const std::vector<QString> &texts, const QString &text)
{
    return std::ranges::find(texts, text) != texts.end();
}

Result<void> checkRoles(
    const CountryPack &pack, const std::vector<QString> &taxCodes, const std::vector<QString> &classCodes)
{
    std::vector<QString> roles;
    for (const PackAccount &account : pack.accounts) {
        for (const RoleKey &key : account.roles) {
            const bool isOfTax = key.role == Role::TaxOutput || key.role == Role::TaxInput;
            const bool isOfClass = key.role == Role::SalesRevenue || key.role == Role::SalesReturns;
            const bool detailFits = key.detail.isEmpty() || (isOfTax && contains(taxCodes, key.detail))
                || (isOfClass && contains(classCodes, key.detail));
            if (!detailFits)
                return refuse(rules::PackMustFitTogether, QStringLiteral("accounts"), {{"role", key.toText()}});
            roles.push_back(key.toText());
        }
    }
    if (const QString twice = firstTwice(roles); !twice.isEmpty())
        return refuse(rules::PackMustFitTogether, QStringLiteral("accounts"), {{"role", twice}});
    for (const Role role : AllRoles) {
        const QString text = RoleKey {role}.toText();
        if (!contains(roles, text))
            return refuse(rules::PackMustFitTogether, QStringLiteral("accounts"), {{"role", text}});
    }
    return {};
}

Result<void> checkCash(const CashPractice &cash)
{
    const auto isAscending = [](const std::vector<qint64> &values) {
        return std::ranges::all_of(values, [](qint64 value) { return value > 0; })
            && std::ranges::is_sorted(values, std::less_equal());
    };
    if (cash.stepMinor <= 0)
        return refuse(rules::PackMustFitTogether, QStringLiteral("cash.step"), {{"step", cash.stepMinor}});
    if (!isAscending(cash.coinsMinor))
        return refuse(rules::PackMustFitTogether, QStringLiteral("cash.coins"));
    if (!isAscending(cash.notesMinor))
        return refuse(rules::PackMustFitTogether, QStringLiteral("cash.notes"));
    return {};
}

/// Codes stand once, every code that is named is there, rates are possible, and every role has its account.
Result<void> checkPack(const CountryPack &pack)
{
    const auto taxCodes = textsOf(pack.taxes, [](const PackTax &item) { return item.rate.code.text; });
    const auto classCodes = textsOf(pack.taxClasses, [](const PackTaxClass &item) { return item.code.text; });
    const auto accountCodes = textsOf(pack.accounts, [](const PackAccount &item) { return item.code; });
    for (const auto &[subject, codes] :
        {std::pair("taxes", &taxCodes), std::pair("taxClasses", &classCodes), std::pair("accounts", &accountCodes)}) {
        if (const QString twice = firstTwice(*codes); !twice.isEmpty())
            return refuse(rules::PackMustFitTogether, QString::fromLatin1(subject), {{"code", twice}});
    }
    if (!QTimeZone(pack.timeZone.toLatin1()).isValid())
        return refuse(rules::PackMustFitTogether, QStringLiteral("timeZone"), {{"timeZone", pack.timeZone}});
    if (auto cash = checkCash(pack.cash); !cash)
        return cash;
    for (const PackTax &item : pack.taxes) {
        if (item.rate.rate < Rate() || item.rate.rate > tax::HighestRate)
            return refuse(rules::PackMustFitTogether, QStringLiteral("taxes"), {{"rate", item.rate.rate}});
    }
    for (const PackTaxClass &taxClass : pack.taxClasses) {
        const auto codes = textsOf(taxClass.taxes, [](const tax::TaxCode &code) { return code.text; });
        const auto unknown =
            std::ranges::find_if(codes, [&](const QString &code) { return !contains(taxCodes, code); });
        if (unknown != codes.end())
            return refuse(rules::PackMustFitTogether, QStringLiteral("taxClasses"), {{"tax", *unknown}});
        if (const QString twice = firstTwice(codes); !twice.isEmpty())
            return refuse(rules::PackMustFitTogether, QStringLiteral("taxClasses"), {{"tax", twice}});
    }
    if (!contains(classCodes, pack.standardClass.text))
        return refuse(
            rules::PackMustFitTogether, QStringLiteral("standardTaxClass"), {{"taxClass", pack.standardClass.text}});
    return checkRoles(pack, taxCodes, classCodes);
}

CountryPack readFields(const Node &root)
{
    const QString language = root.at("language").text();
    const auto currency = root.at("currency").parsed([](const QString &code) { return Currency::fromCode(code); });
    const Node cash = root.at("cash");
    CountryPack pack {.country = root.at("country").text(),
        .name = readText(root.at("name"), language),
        .currency = currency.value_or(Currency::of("EUR")), // Noted as unreadable, so this one is never seen.
        .language = language,
        .timeZone = root.at("timeZone").text(),
        .taxPolicy = readPolicy(root),
        .cash = {cash.at("step").number(), readRounding(cash.at("rounding")), readNumbers(cash.at("coins")),
            readNumbers(cash.at("notes"))},
        .taxes = {},
        .taxClasses = {},
        .standardClass = {root.at("standardTaxClass").text()},
        .accounts = {},
        .sources = {}};
    for (const Node &item : root.at("taxes").items())
        pack.taxes.push_back(readTax(item, language));
    for (const Node &item : root.at("taxClasses").items())
        pack.taxClasses.push_back(readTaxClass(item, language));
    for (const Node &item : root.at("accounts").items())
        pack.accounts.push_back(readAccount(item, language));
    for (const Node &item : root.at("sources").items())
        pack.sources.push_back(item.text());
    return pack;
}

} // namespace

QStringList knownCountries()
{
    initialisePackResource();
    QStringList countries;
    for (const QString &name :
        QDir(QStringLiteral(":/packs")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        countries.push_back(name.chopped(5));
    return countries;
}

Result<CountryPack> loadCountryPack(const QString &country)
{
    if (!knownCountries().contains(country))
        return refuse(rules::CountryMustBeKnown, QStringLiteral("country"), {{"country", country}});
    QFile file(QStringLiteral(":/packs/%1.json").arg(country));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(rules::PackMustBeReadable, {}, {{"field", file.fileName()}});
    return readCountryPack(file.readAll());
}

Result<CountryPack> readCountryPack(const QByteArray &json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element element;
    if (const auto error = parser.parse(json.constData(), static_cast<std::size_t>(json.size())).get(element))
        return refuse(rules::PackMustBeReadable, {}, {{"field", QString::fromLatin1(simdjson::error_message(error))}});
    Unreadable unreadable;
    CountryPack pack = readFields(Node(element, {}, unreadable));
    if (unreadable.found)
        return refuse(rules::PackMustBeReadable, unreadable.path, {{"field", unreadable.path}});
    if (auto fits = checkPack(pack); !fits)
        return refuseAs(fits);
    return pack;
}

} // namespace mizan::accounts
