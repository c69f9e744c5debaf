// Reads the lines of sales, returns and hand-overs against the section "lots" of their facts.
#include "tests/audit/lot_book.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace mizan::audit {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::max();
constexpr qint64 BranchKind = 1;
constexpr qint64 QuarantineKind = 3;
constexpr qint64 CustomerKind = 12;
constexpr qint64 Unit = 1'000'000;

QString keyOf(const QString &product, const QString &lot) { return product + u' ' + lot; }

} // namespace

void LotBook::read(const Fact &fact)
{
    readPlaces(fact.body);
    if (fact.kind == u"ticket.line-removed")
        m_changed.insert(text(fact.body, u"ticket"_s));
    if (fact.kind == u"stock.adjusted") {
        arrive(fact.body);
        return;
    }
    Moves moves;
    const bool isHandedOver = fact.kind == u"goods.handed-over";
    if (fact.kind == u"sale.recorded" || isHandedOver) {
        const QJsonArray lines = fact.body.value(u"lines"_s).toArray();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject line = lines[i].toObject();
            const qint64 no = isHandedOver ? number(line, u"line"_s) : i;
            const QString sale = isHandedOver ? text(fact.body, u"sale"_s) : fact.id;
            leave(line, sale + u' ' + QString::number(no), moves);
        }
        checkFirstExpired(fact);
    } else if (fact.kind == u"return.recorded") {
        for (const QJsonValue &line : fact.body.value(u"lines"_s).toArray())
            comeBack(fact.body, line.toObject(), moves);
    }
    if (moves != movesIn(fact.body))
        m_complaints.say(u"the section of lots is not what the lines say"_s);
}

void LotBook::readPlaces(const QJsonObject &body)
{
    for (const QJsonValue &record : body.value(u"records"_s).toArray()) {
        if (record[u"type"_s] != u"place"_s)
            continue;
        const qint64 kind = record[u"fields"_s][u"kind"_s].toInteger();
        if (kind == BranchKind)
            m_branch = record[u"id"_s].toString();
        if (kind == QuarantineKind)
            m_quarantine = record[u"id"_s].toString();
        if (kind == CustomerKind)
            m_customer = record[u"id"_s].toString();
    }
}

LotBook::Moves LotBook::movesIn(const QJsonObject &body)
{
    Moves moves;
    for (const QJsonValue &row : body.value(u"lots"_s).toArray())
        moves[{row[0].toString(), row[1].toString(), row[3].toString(), row[4].toString()}] += row[2].toInteger();
    return moves;
}

/// Goods that were received.
void LotBook::arrive(const QJsonObject &body)
{
    for (const QJsonValue &row : body.value(u"lots"_s).toArray()) {
        const QString key = keyOf(row[0].toString(), row[1].toString());
        m_shelf[key] += row[4].toString() == m_branch ? row[2].toInteger() : -row[2].toInteger();
        if (!row[5].isNull())
            m_expiry[key] = row[5].toInteger();
    }
}

void LotBook::leave(const QJsonObject &line, const QString &at, Moves &moves)
{
    const QString product = text(line, u"product"_s);
    const bool isSerial = line.contains(u"serial"_s);
    const QJsonArray lots = line.value(u"lots"_s).toArray();
    qint64 said = 0;
    for (const QJsonValue &lot : lots) {
        const QString name = lot[0].toString();
        const QString key = keyOf(product, name);
        const qint64 micro = lot[1].toInteger();
        said += micro;
        moves[{product, name, m_branch, m_customer}] += micro;
        if (isSerial) {
            m_complaints.check(u"piece "_s + name, micro, Unit);
            m_complaints.check(u"what is here of piece "_s + name, sumIn(m_shelf, key), Unit);
        } else {
            m_batched.insert(product);
        }
        m_shelf[key] -= micro;
        m_at[at][name] += micro;
        ++m_seen[isSerial ? u"pieces sold"_s : u"batches sold"_s];
    }
    if (!lots.isEmpty())
        m_complaints.check(u"pieces and batches of a line"_s, said,
            number(line, u"quantity_micro"_s) - number(line, u"later_micro"_s));
}

/// Nothing comes back that the customer has not got of that line.
void LotBook::comeBack(const QJsonObject &body, const QJsonObject &line, Moves &moves)
{
    const QString product = text(line, u"product"_s);
    const bool isAside = line.contains(u"quarantine"_s);
    for (const QJsonValue &lot : line.value(u"lots"_s).toArray()) {
        const QString name = lot[0].toString();
        const qint64 micro = std::abs(lot[1].toInteger());
        moves[{product, name, m_customer, isAside ? m_quarantine : m_branch}] += micro;
        (isAside ? m_aside : m_shelf)[keyOf(product, name)] += micro;
        ++m_seen[u"pieces and batches back"_s];
        if (!body.contains(u"original"_s))
            continue;
        const QString at = text(body, u"original"_s) + u' ' + QString::number(number(line, u"original_line"_s));
        qint64 &has = m_at[at][name];
        has -= micro;
        if (has < 0)
            m_complaints.check(u"what the customer still has of "_s + name, has, 0);
    }
}

/// Of what was on the shelf and good that day, nothing stayed that expires before what was taken. A sale of which lines
/// were removed, or put off, after their batches were taken is left as the cashier left it; so is an exchange.
void LotBook::checkFirstExpired(const Fact &fact)
{
    if (fact.body.contains(u"exchange"_s) || (fact.kind == u"sale.recorded" && fact.body.contains(u"later_goods"_s))
        || m_changed.contains(fact.id))
        return;
    std::map<QString, Taken> taken;
    for (const QJsonValue &value : fact.body.value(u"lines"_s).toArray()) {
        const QString product = value[u"product"_s].toString();
        if (!m_batched.contains(product))
            continue;
        for (const QJsonValue &lot : value[u"lots"_s].toArray()) {
            const auto day = m_expiry.find(keyOf(product, lot[0].toString()));
            if (day == m_expiry.end())
                continue; // Typed in by the cashier.
            Taken &of = taken[product];
            of.latest = std::max(of.latest, day->second);
            of.isAny = true;
            if (day->second < fact.day)
                m_complaints.check(u"day of batch "_s + lot[0].toString(), day->second, fact.day);
        }
    }
    for (const auto &[product, of] : taken) {
        ++m_seen[u"first expired first"_s];
        for (const auto &[key, micro] : m_shelf) {
            if (!key.startsWith(product + u' ') || micro <= 0)
                continue;
            const auto day = m_expiry.find(key);
            const qint64 expires = day == m_expiry.end() ? Never : day->second;
            if (of.isAny && expires >= fact.day && expires < of.latest)
                m_complaints.check(u"batch that was left, "_s + key, expires, of.latest);
        }
    }
}

} // namespace mizan::audit
