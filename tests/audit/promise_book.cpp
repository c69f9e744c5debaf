// What was promised, and how the promise ended.
#include "tests/audit/promise_book.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::audit {

void PromiseBook::read(const Fact &fact)
{
    if (fact.kind == u"quotation.given")
        give(fact);
    else if (fact.kind == u"quotation.cancelled")
        end(text(fact.body, u"quotation"_s), u"quotations given up"_s);
    else if (fact.kind == u"order.placed")
        end(fact.body[u"ticket"_s][u"quotation"_s][u"id"_s].toString(), u"quotations ordered"_s);
    else if (fact.kind == u"sale.recorded")
        sell(fact);
    else if (fact.kind == u"goods.handed-over")
        handOver(fact);
    else if (fact.kind == u"return.recorded")
        takeBack(fact);
}

Sums PromiseBook::openQuotations() const
{
    Sums open;
    for (const auto &[id, quotation] : m_quotations) {
        if (quotation.isOpen)
            open[id] = quotation.totalMinor;
    }
    return open;
}

Sums PromiseBook::owed() const
{
    Sums owed;
    for (const auto &[sale, lines] : m_sales) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            owed[sale + u' ' + QString::number(i)] = lines[i].owed;
    }
    return owed;
}

void PromiseBook::give(const Fact &fact)
{
    const QJsonObject ticket = fact.body.value(u"ticket"_s).toObject();
    end(ticket[u"quotation"_s][u"id"_s].toString(), u"quotations replaced"_s);
    Quotation given {.totalMinor = number(fact.body, u"total_minor"_s),
        .lastDay = dayOf(text(fact.body, u"valid_until"_s), 0),
        .prices = {},
        .products = {}};
    for (const QJsonValue &line : ticket.value(u"lines"_s).toArray()) {
        given.prices.push_back(line[u"price_micro"_s].toInteger());
        given.products.push_back(line[u"product"_s][u"id"_s].toString());
    }
    m_quotations[fact.id] = given;
    ++m_seen[u"quotations given"_s];
}

void PromiseBook::end(const QString &quotation, const QString &how)
{
    if (quotation.isEmpty())
        return;
    const auto found = m_quotations.find(quotation);
    if (found == m_quotations.end() || !found->second.isOpen)
        m_complaints.say(u"ends a quotation that is none, or not open"_s);
    else
        found->second.isOpen = false;
    ++m_seen[how];
}

void PromiseBook::sell(const Fact &fact)
{
    const QJsonObject from = fact.body.value(u"quotation"_s).toObject();
    const auto quotation = m_quotations.find(text(from, u"id"_s));
    end(text(from, u"id"_s), u"quotations sold"_s);
    if (quotation != m_quotations.end() && quotation->second.lastDay < fact.day)
        ++m_seen[u"expired quotations sold"_s];
    std::vector<SoldLine> &sold = m_sales[fact.id];
    Sums owed;
    Sums kept;
    for (const QJsonValue &value : fact.body.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        if (line.contains(u"quoted_line"_s) && quotation != m_quotations.end()) {
            const auto no = static_cast<std::size_t>(number(line, u"quoted_line"_s));
            m_complaints.check(
                u"price that was quoted"_s, number(line, u"price_micro"_s), quotation->second.prices.at(no));
            if (text(line, u"product"_s) != quotation->second.products.at(no))
                m_complaints.say(u"other goods than quoted"_s);
        }
        const qint64 micro = number(line, u"quantity_micro"_s);
        const qint64 later = number(line, u"later_micro"_s);
        sold.push_back({text(line, u"product"_s), micro, micro - later, later});
        if (later == 0)
            continue;
        ++m_seen[u"handed over later"_s];
        owed[fact.id + u' ' + QString::number(sold.size() - 1)] += later;
        kept[text(line, u"product"_s)] += later;
        if (later == micro)
            m_complaints.check(u"cost of what has not left"_s, number(line, u"cost_minor"_s), 0);
    }
    if (!fact.body.contains(u"order"_s))
        checkSections(fact, owed, kept);
}

PromiseBook::SoldLine &PromiseBook::lineOf(const QString &sale, qint64 line)
{
    return m_sales[sale].at(static_cast<std::size_t>(line));
}

void PromiseBook::handOver(const Fact &fact)
{
    const QString sale = text(fact.body, u"sale"_s);
    Sums owed;
    Sums kept;
    for (const QJsonValue &line : fact.body.value(u"lines"_s).toArray()) {
        const qint64 no = line[u"line"_s].toInteger();
        const qint64 micro = line[u"quantity_micro"_s].toInteger();
        SoldLine &sold = lineOf(sale, no);
        sold.owed -= micro;
        sold.has += micro;
        if (sold.owed < 0)
            m_complaints.check(u"still owed"_s, sold.owed, 0);
        owed[sale + u' ' + QString::number(no)] -= micro;
        kept[sold.product] -= micro;
    }
    ++m_seen[u"hand-overs"_s];
    checkSections(fact, owed, kept);
}

/// What the customer has comes back first; of the rest nothing is owed any more, and nothing moved.
void PromiseBook::takeBack(const Fact &fact)
{
    const QString sale = text(fact.body, u"original"_s);
    if (!m_sales.contains(sale))
        return;
    Sums owed;
    Sums kept;
    for (const QJsonValue &value : fact.body.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        const qint64 no = number(line, u"original_line"_s);
        const qint64 back = -number(line, u"quantity_micro"_s);
        SoldLine &sold = lineOf(sale, no);
        const qint64 never = std::max<qint64>(back - sold.has, 0);
        m_complaints.check(u"what never left and comes back"_s, number(line, u"later_micro"_s), never);
        sold.has -= back - never;
        sold.owed -= never;
        if (never == 0)
            continue;
        ++m_seen[u"back before it left"_s];
        owed[sale + u' ' + QString::number(no)] -= never;
        kept[sold.product] -= never;
    }
    checkSections(fact, owed, kept);
}

/// "later_goods" and "reservations" of the fact.
void PromiseBook::checkSections(const Fact &fact, const Sums &owed, const Sums &kept)
{
    Sums writtenOwed;
    for (const QJsonValue &row : fact.body.value(u"later_goods"_s).toArray())
        writtenOwed[row[u"sale"_s].toString() + u' ' + QString::number(row[u"line"_s].toInteger())] +=
            row[u"owed_micro"_s].toInteger();
    std::erase_if(writtenOwed, [](const auto &entry) { return entry.second == 0; });
    Sums writtenKept;
    for (const QJsonValue &row : fact.body.value(u"reservations"_s).toArray())
        writtenKept[row[1].toString()] += row[2].toInteger();
    if (writtenOwed != owed)
        m_complaints.say(u"later goods are not what the lines say"_s);
    if (writtenKept != kept)
        m_complaints.say(u"what is kept aside is not what the lines say"_s);
}

} // namespace mizan::audit
