// Reads promotions as JSON says them, looks up every name, then saves one after another.
#include "core/access/company.h"
#include "core/base/decimal_text.h"
#include "core/base/named_id.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/import_prices.h"
#include "core/catalogue/price_record.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView WeekdayNames[] {QLatin1StringView("mon"), QLatin1StringView("tue"),
    QLatin1StringView("wed"), QLatin1StringView("thu"), QLatin1StringView("fri"), QLatin1StringView("sat"),
    QLatin1StringView("sun")};

/// Numbers may be written as numbers or as text ("10.50"); none where there is neither.
std::optional<qint64> scaledNumber(const QJsonValue &value, int decimals)
{
    const QString text = value.isString() ? value.toString() : QString::number(value.toDouble(), 'g', 15);
    const ParsedDecimal parsed = parseDecimal(text, decimals);
    return parsed.error || !(value.isString() || value.isDouble()) ? std::nullopt : std::optional(parsed.scaled);
}

std::optional<int> minuteOf(QStringView text)
{
    const auto parts = text.trimmed().split(u':');
    bool isHour = false;
    bool isMinute = false;
    const int hour = parts.front().toInt(&isHour);
    const int minute = parts.size() == 2 ? parts[1].toInt(&isMinute) : 0;
    if (!isHour || !isMinute || hour < 0 || hour > 24 || minute < 0 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

class PromotionReader {
public:
    PromotionReader(store::Connection &connection, Currency currency, const CustomerFinder &findCustomer)
        : m_connection(connection)
        , m_currency(currency)
        , m_findCustomer(findCustomer)
        , m_known(allPromotions(connection))
        , m_categories(allCategories(connection))
        , m_branches(access::allBranches(connection))
    {
    }

    Result<Promotion> read(const QJsonObject &object)
    {
        m_object = object;
        m_problem.reset();
        static const std::set<QString> Keys {u"name"_s, u"kind"_s, u"percent"_s, u"amount"_s, u"minimum"_s, u"rank"_s,
            u"exclusive"_s, u"coupon"_s, u"max_uses"_s, u"max_times"_s, u"from"_s, u"through"_s, u"hours"_s,
            u"weekdays"_s, u"branches"_s, u"groups"_s, u"customers"_s, u"slots"_s};
        for (const QString &key : object.keys()) {
            if (!Keys.contains(key))
                complain(key, key);
        }
        const QString name = object[u"name"_s].toString().simplified();
        const auto known = std::ranges::find(m_known, name, &Promotion::name);
        Promotion one {.id = known != m_known.end() ? known->id : PromotionId(idFromName(u"promotion:"_s + name)),
            .name = name,
            .coupon = object[u"coupon"_s].toString(),
            .slots = {},
            .amount = Money(number(u"amount"_s, m_currency.decimals()).value_or(0), m_currency),
            .minimum = Money(number(u"minimum"_s, m_currency.decimals()).value_or(0), m_currency)};
        if (const auto kind = promotionKindFromText(object[u"kind"_s].toString()))
            one.kind = *kind;
        else
            complain(u"kind"_s, object[u"kind"_s].toString());
        one.rate = Rate::fromNano(number(u"percent"_s, 7).value_or(0)); // A percent is ten million nano.
        one.rank = static_cast<int>(number(u"rank"_s, 0).value_or(one.rank));
        one.isExclusive = object[u"exclusive"_s].toBool(true);
        one.maxUses = number(u"max_uses"_s, 0);
        if (const auto times = number(u"max_times"_s, 0))
            one.maxTimes = static_cast<int>(*times);
        readTimes(one);
        readScope(one.scope);
        readSlots(one.slots);
        if (m_problem)
            return std::unexpected(*m_problem);
        return one;
    }

private:
    void complain(const QString &key, const QString &text, const Rule &rule = rules::PromotionMustBeUnderstood)
    {
        if (!m_problem)
            m_problem = Refusal {rule, m_object[u"name"_s].toString(), {{"key", key}, {"text", text}}};
    }

    std::optional<qint64> number(const QString &key, int decimals)
    {
        if (!m_object.contains(key))
            return std::nullopt;
        const auto value = scaledNumber(m_object[key], decimals);
        if (!value)
            complain(key, m_object[key].toVariant().toString());
        return value;
    }

    void readDay(const QString &key, std::optional<BusinessDate> &to)
    {
        if (!m_object.contains(key))
            return;
        to = BusinessDate::fromIso(m_object[key].toString());
        if (!to)
            complain(key, m_object[key].toVariant().toString());
    }

    void readTimes(Promotion &one)
    {
        readDay(u"from"_s, one.scope.from);
        readDay(u"through"_s, one.scope.through);
        if (m_object.contains(u"hours"_s)) {
            const QStringList parts = m_object[u"hours"_s].toString().split(u'-');
            const auto from = minuteOf(parts.front());
            const auto to = parts.size() == 2 ? minuteOf(parts[1]) : std::nullopt;
            if (from && to)
                one.hours = HourWindow {*from, *to};
            else
                complain(u"hours"_s, m_object[u"hours"_s].toString());
        }
        if (!m_object.contains(u"weekdays"_s))
            return;
        one.weekdays = 0;
        for (const QString &day : m_object[u"weekdays"_s].toString().toLower().simplified().split(u' ')) {
            const auto found = std::find(std::begin(WeekdayNames), std::end(WeekdayNames), day);
            if (found == std::end(WeekdayNames))
                complain(u"weekdays"_s, day);
            else
                one.weekdays |= 1u << (found - std::begin(WeekdayNames));
        }
    }

    static QStringList textsOf(const QJsonObject &object, const QString &key)
    {
        QStringList texts;
        for (const QJsonValue &value : object[key].toArray())
            texts += value.toVariant().toString().simplified();
        return texts;
    }

    void readScope(PriceScope &scope)
    {
        for (const QString &code : textsOf(m_object, u"branches"_s)) {
            const auto found = std::ranges::find(m_branches, code, &access::Branch::code);
            if (found == m_branches.end())
                complain(u"branches"_s, code, rules::NameMustBeKnown);
            else
                scope.branches.push_back(found->id);
        }
        for (const QString &card : textsOf(m_object, u"customers"_s)) {
            if (const auto customer = m_findCustomer(card))
                scope.customers.push_back(*customer);
            else
                complain(u"customers"_s, card, rules::NameMustBeKnown);
        }
        for (const QString &group : textsOf(m_object, u"groups"_s))
            scope.groups.push_back(group);
    }

    void readSlots(std::vector<PromotionSlot> &slots)
    {
        const QJsonArray array = m_object[u"slots"_s].toArray();
        for (const QJsonValue &value : array) {
            const QJsonObject slot = value.toObject();
            PromotionSlot made {slot[u"units"_s].toInt(1), {}};
            for (const QString &code : textsOf(slot, u"products"_s)) {
                if (const auto product = findByCode(m_connection, m_currency, code))
                    made.which.products.push_back(product->product.id);
                else
                    complain(u"products"_s, code, rules::NameMustBeKnown);
            }
            for (const QString &name : textsOf(slot, u"categories"_s)) {
                const auto found = std::ranges::find(m_categories, name, &Category::name);
                if (found == m_categories.end())
                    complain(u"categories"_s, name, rules::NameMustBeKnown);
                else
                    made.which.categories.push_back(found->id);
            }
            slots.push_back(std::move(made));
        }
        if (array.isEmpty())
            slots.emplace_back();
    }

    store::Connection &m_connection;
    Currency m_currency;
    const CustomerFinder &m_findCustomer;
    std::vector<Promotion> m_known;
    std::vector<Category> m_categories;
    std::vector<access::Branch> m_branches;
    QJsonObject m_object;
    std::optional<Refusal> m_problem;
};

} // namespace

Result<std::size_t> importPromotions(
    Shop &shop, const Session &session, const QByteArray &json, Currency currency, const CustomerFinder &findCustomer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return refuse(rules::PromotionFileMustBeReadable, {}, {{"detail", error.errorString()}});
    PromotionReader reader(shop.connection(), currency, findCustomer);
    std::vector<Promotion> promotions;
    for (const QJsonValue &value : document.array()) {
        auto read = reader.read(value.toObject());
        if (!read)
            return refuseAs(read);
        promotions.push_back(*std::move(read));
    }
    for (const Promotion &promotion : promotions) {
        if (const auto saved = savePromotion(shop, session, {shop.ids().make<FactId>(), promotion}); !saved)
            return refuseAs(saved);
    }
    return promotions.size();
}

} // namespace mizan::catalogue
