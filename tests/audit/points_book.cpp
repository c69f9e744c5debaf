// Loyalty points by the words of docs/facts.md and the company's own terms.
#include "tests/audit/points_book.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace mizan::audit {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::max();
constexpr qint64 Percent = 100;

qint64 grossOf(const QJsonObject &line)
{
    return number(line, u"net_minor"_s) + sumOf(line.value(u"tax_minor"_s).toObject());
}

} // namespace

void PointsBook::Purse::passTo(qint64 day, Sums &seen)
{
    for (auto &[last, grain] : grains) {
        if (last >= day || grain.left == 0)
            continue;
        seen[u"points lost"_s] += grain.left;
        ++seen[u"points expired"_s];
        grain.lost += grain.left;
        grain.left = 0;
    }
}

void PointsBook::Purse::spend(qint64 points)
{
    for (auto &[last, grain] : grains) {
        const qint64 part = std::min(grain.left, points);
        grain.left -= part;
        points -= part;
    }
    owed += points;
}

qint64 PointsBook::Purse::total() const
{
    qint64 sum = -owed;
    for (const auto &[last, grain] : grains)
        sum += grain.left;
    return sum;
}

qint64 PointsBook::left(const QString &customer, qint64 day) const
{
    const auto purse = m_purses.find(customer);
    if (purse == m_purses.end())
        return 0;
    Purse now = purse->second;
    Sums unseen;
    now.passTo(day, unseen);
    return now.total();
}

QStringList PointsBook::customers() const
{
    QStringList names;
    for (const auto &[customer, purse] : m_purses)
        names += customer;
    return names;
}

qint64 PointsBook::expiryOf(qint64 day) const { return m_validDays < 0 ? Never : day + m_validDays; }

void PointsBook::read(const Fact &fact)
{
    readTerms(fact.body);
    if (fact.kind == u"sale.recorded")
        readSale(fact);
    else if (fact.kind == u"return.recorded")
        readReturn(fact);
    else if (fact.body.contains(u"points"_s))
        m_complaints.say(u"points where there are no goods"_s);
}

void PointsBook::readTerms(const QJsonObject &body)
{
    for (const QJsonValue &record : body.value(u"records"_s).toArray()) {
        if (record[u"type"_s] != u"loyalty_terms"_s)
            continue;
        const QJsonObject fields = record[u"fields"_s].toObject();
        m_perPoint = number(fields, u"per_point_minor"_s);
        m_worth = number(fields, u"worth_minor"_s);
        m_validDays = fields.value(u"valid_days"_s).toInteger(-1);
        m_periodDays = number(fields, u"period_days"_s);
        m_tiers.clear();
        for (const QString &line : text(fields, u"tiers"_s).split(u'\n', Qt::SkipEmptyParts))
            m_tiers.push_back({line.section(u'|', 1, 1).toLongLong(), line.section(u'|', 2, 2).toLongLong()});
        m_percents.clear();
        for (const QString &line : text(fields, u"goods"_s).split(u'\n', Qt::SkipEmptyParts))
            m_percents[line.section(u'|', 0, 0)] = line.section(u'|', 1, 1).toLongLong();
    }
}

/// Whole points of what the goods came to, each by its own part, all of it by the customer's tier.
qint64 PointsBook::earnedBy(const Fact &fact, const Purse &purse) const
{
    qint64 weight = 0;
    for (const QJsonValue &line : fact.body.value(u"lines"_s).toArray()) {
        const auto own = m_percents.find(line[u"product"_s].toString());
        weight += grossOf(line.toObject()) * (own == m_percents.end() ? Percent : own->second);
    }
    qint64 turnover = 0;
    for (const auto &[day, minor] : purse.turnover)
        turnover += day > fact.day - m_periodDays ? minor : 0;
    qint64 percent = Percent;
    for (const Tier &tier : m_tiers)
        percent = turnover >= tier.fromMinor ? tier.percent : percent;
    return weight <= 0 || m_perPoint == 0
        ? 0
        : static_cast<qint64>(Wide(weight) * percent / (Wide(m_perPoint) * Percent * Percent));
}

void PointsBook::readSale(const Fact &fact)
{
    const QString customer = text(fact.body, u"customer"_s);
    if (customer.isEmpty()) {
        checkSection(fact, {});
        return;
    }
    Purse &purse = m_purses[customer];
    purse.passTo(fact.day, m_seen);
    const QJsonObject discount = fact.body.value(u"discount"_s).toObject();
    const qint64 redeemed = number(discount, u"points"_s);
    if (redeemed > 0) {
        m_complaints.check(u"worth of what is redeemed"_s, number(discount, u"amount_minor"_s), redeemed * m_worth);
        if (redeemed > purse.total())
            m_complaints.check(u"redeemed"_s, redeemed, purse.total());
        purse.spend(redeemed);
        ++m_seen[u"points redeemed"_s];
    }
    const qint64 earned = earnedBy(fact, purse);
    Sale &sale = m_sales[fact.id];
    sale = {customer, expiryOf(fact.day), false, {}};
    qint64 turnover = 0;
    qint64 earnedByLines = 0;
    qint64 redeemedByLines = 0;
    for (const QJsonValue &value : fact.body.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        sale.lines.push_back(
            {number(line, u"quantity_micro"_s), number(line, u"points"_s), number(line, u"redeemed_points"_s)});
        turnover += grossOf(line);
        earnedByLines += sale.lines.back().earned;
        redeemedByLines += sale.lines.back().redeemed;
    }
    m_complaints.check(u"points of the lines"_s, earnedByLines, earned);
    m_complaints.check(u"redeemed points of the lines"_s, redeemedByLines, redeemed);
    sale.hasEarned = m_perPoint > 0 && turnover > 0;
    if (sale.hasEarned) {
        const qint64 paid = std::min(purse.owed, earned);
        purse.owed -= paid;
        purse.grains[sale.expires].left += earned - paid;
        purse.turnover[fact.day] += turnover;
        m_seen[u"points earned"_s] += earned > 0 ? 1 : 0;
    }
    checkSection(fact, {{u"earned"_s, earned}, {u"redeemed"_s, -redeemed}});
    checkLeft(fact, customer);
}

/// Each line gives back its share of what it earned and redeemed.
void PointsBook::readReturn(const Fact &fact)
{
    const auto sale = m_sales.find(text(fact.body, u"original"_s));
    if (sale == m_sales.end()) {
        checkSection(fact, {});
        return;
    }
    qint64 earned = 0;
    qint64 redeemed = 0;
    qint64 turnover = 0;
    for (const QJsonValue &value : fact.body.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        SoldLine &sold = sale->second.lines.at(static_cast<std::size_t>(number(line, u"original_line"_s)));
        sold.backMicro -= number(line, u"quantity_micro"_s);
        sold.backEarned -= number(line, u"points"_s);
        sold.backRedeemed -= number(line, u"redeemed_points"_s);
        earned -= number(line, u"points"_s);
        redeemed -= number(line, u"redeemed_points"_s);
        turnover += grossOf(line);
        const bool isAll = sold.backMicro == sold.micro;
        const qint64 share = halfUp(Wide(sold.earned) * sold.backMicro, sold.micro);
        const qint64 shareRedeemed = halfUp(Wide(sold.redeemed) * sold.backMicro, sold.micro);
        if (isAll || std::abs(share - sold.backEarned) > 1)
            m_complaints.check(u"points taken back of a line"_s, sold.backEarned, share);
        if (isAll || std::abs(shareRedeemed - sold.backRedeemed) > 1)
            m_complaints.check(u"points given back of a line"_s, sold.backRedeemed, shareRedeemed);
    }
    Purse &purse = m_purses[sale->second.customer];
    purse.passTo(fact.day, m_seen);
    if (sale->second.hasEarned) {
        Grain &own = purse.grains[sale->second.expires];
        qint64 rest = earned;
        for (qint64 *part : {&own.left, &own.lost}) {
            const qint64 taken = std::min(*part, rest);
            *part -= taken;
            rest -= taken;
        }
        purse.spend(rest);
        purse.turnover[fact.day] += turnover;
        m_seen[u"points taken back"_s] += earned > 0 ? 1 : 0;
    }
    if (redeemed > 0) {
        const qint64 paid = std::min(purse.owed, redeemed);
        purse.owed -= paid;
        purse.grains[expiryOf(fact.day)].left += redeemed - paid;
        ++m_seen[u"points given back"_s];
    }
    checkSection(fact, {{u"taken-back"_s, sale->second.hasEarned ? -earned : 0}, {u"given-back"_s, redeemed}});
    if (fact.body.contains(u"points"_s))
        checkLeft(fact, sale->second.customer);
}

/// The fact's section says what this book says.
void PointsBook::checkSection(const Fact &fact, const Sums &events)
{
    Sums written;
    for (const QJsonValue &entry : fact.body.value(u"points"_s).toArray())
        written[entry[u"event"_s].toString()] += entry[u"points"_s].toInteger();
    for (const auto &[event, points] : events)
        m_complaints.check(u"points "_s + event, sumIn(written, event), points);
    for (const auto &[event, points] : written)
        m_complaints.check(u"points "_s + event, points, sumIn(events, event));
}

void PointsBook::checkLeft(const Fact &fact, const QString &customer)
{
    if (fact.body.contains(u"points_left"_s))
        m_complaints.check(u"points left"_s, number(fact.body, u"points_left"_s), m_purses[customer].total());
}

} // namespace mizan::audit
