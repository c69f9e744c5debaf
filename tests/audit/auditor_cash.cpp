// Money: tenders, the drawer in all its currencies, settlements, and the Z report.
#include "tests/audit/auditor.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::audit {

/// The float of a new shift, and cash that comes and goes without goods.
void Auditor::readCash(const QJsonObject &body)
{
    static const std::map<QString, QString> Roles {{u"safe"_s, u"safe"_s}, {u"bank"_s, u"bank"_s},
        {u"expense"_s, u"petty-expense"_s}, {u"owner"_s, u"owner-drawings"_s}};
    if (!body.contains(u"direction"_s)) {
        m_shift = {};
        const qint64 opening = number(body, u"float_minor"_s);
        debit(u"till-cash"_s, opening - m_left);
        debit(u"safe"_s, m_left - opening);
        m_drawer = opening;
        openForeign(body);
        return;
    }
    const bool isIn = body.value(u"direction"_s) == u"in"_s;
    const qint64 amount = number(body, u"amount_minor"_s);
    const QString purpose = text(body, u"purpose"_s);
    ++m_seen[(isIn ? u"cash in, "_s : u"cash out, "_s) + purpose];
    debit(Roles.at(purpose), isIn ? -amount : amount);
    if (body.contains(u"foreign"_s)) {
        moveForeign(body, isIn);
        return;
    }
    (isIn ? m_shift.cashInMinor : m_shift.cashOutMinor) += amount;
    debit(u"till-cash"_s, isIn ? amount : -amount);
    m_drawer += isIn ? amount : -amount;
}

/// Into the drawer, the accounts and the customer's own; `sign` −1 takes them out again.
void Auditor::readTenders(const QJsonObject &body, const QString &customer, int sign)
{
    const qint64 change = sign * number(body, u"change_minor"_s);
    debit(u"till-cash"_s, -change);
    m_drawer -= change;
    m_shift.methods[u"cash"_s] -= change;
    for (const QJsonValue &value : body.value(u"tenders"_s).toArray()) {
        const QString method = text(value.toObject(), u"method"_s);
        const qint64 amount = sign * value[u"amount_minor"_s].toInteger();
        if (method == u"cash") {
            debit(u"till-cash"_s, amount);
            m_drawer += amount;
        } else if (method == u"card") {
            debit(u"card-clearing"_s, amount);
        } else if (method == u"store-credit") {
            debit(u"store-credit"_s, amount);
            m_credit[customer] -= amount;
        } else if (method == u"on-account") {
            debit(u"customer-receivable"_s, amount);
            m_owed[customer] += amount;
        } else if (method == u"foreign-cash") {
            readForeignTender(value.toObject(), sign);
        } else if (method == u"exchange") {
            debit(u"store-credit"_s, amount);
        } else if (method == u"gift-card") {
            debit(u"gift-cards"_s, amount);
        } else if (method == u"deposit") {
            debit(u"customer-deposits"_s, amount);
        } else {
            m_complaints.say(u"paid by %1, which is not known here"_s.arg(method));
        }
        if (method != u"exchange")
            m_shift.methods[method] += amount;
        if (sign > 0)
            ++m_seen[(amount < 0 ? u"back by "_s : u"paid by "_s) + method];
    }
}

/// What so much of it is worth in the shop's money.
qint64 Auditor::Foreign::worth(qint64 amount, int shopDecimals) const
{
    return halfUp(Wide(amount) * rateNano * power10(shopDecimals), Wide(power10(decimals)) * power10(9));
}

/// Its part of what the books have; what is more than there is, by the rate.
qint64 Auditor::Foreign::part(qint64 amount, int shopDecimals) const
{
    const qint64 there = std::max<qint64>(minor, 0);
    const qint64 from = std::min(amount, there);
    return (there == 0 ? 0 : halfUp(Wide(valueMinor) * from, there)) + worth(amount - from, shopDecimals);
}

void Auditor::readRate(const QJsonObject &fields)
{
    const QString code = fields.value(u"code"_s).toString();
    Foreign &drawer = m_foreign[code];
    drawer.rateNano = fields.value(u"rate_nano"_s).toInteger(drawer.rateNano);
    drawer.decimals = decimalsOf(code);
}

qint64 Auditor::drawerOf(const QString &currency) const
{
    const auto found = m_foreign.find(currency);
    return found == m_foreign.end() ? 0 : found->second.minor;
}

void Auditor::readForeignTender(const QJsonObject &tender, int sign)
{
    const QJsonObject cash = tender.value(u"foreign"_s).toObject();
    const QString code = cash.value(u"currency"_s).toString();
    Foreign &drawer = m_foreign[code];
    const qint64 given = number(cash, u"given_minor"_s);
    const qint64 change = number(cash, u"change_minor"_s);
    const qint64 amount = drawer.worth(given, m_decimals) - drawer.worth(change, m_decimals);
    const qint64 held = drawer.worth(given - change, m_decimals);
    m_complaints.check(u"rate of "_s + code, number(cash, u"rate_nano"_s), drawer.rateNano);
    m_complaints.check(u"worth of what was given in "_s + code, number(tender, u"amount_minor"_s), amount);
    m_complaints.check(u"worth of what stays in "_s + code, number(cash, u"held_minor"_s), held);
    drawer.of[u"taken"_s] += sign * given;
    drawer.of[u"change"_s] += sign * change;
    m_seen[u"change in another currency"_s] += change != 0 && sign > 0 ? 1 : 0;
    m_seen[u"exchange differences"_s] += amount != held ? 1 : 0;
    drawer.minor += sign * (given - change);
    drawer.valueMinor += sign * held;
    debit(u"foreign-cash"_s, sign * held);
    debit(u"exchange-difference"_s, sign * (amount - held));
}

/// What nobody names lies there as it was left.
void Auditor::openForeign(const QJsonObject &body)
{
    for (auto &[code, drawer] : m_foreign) {
        drawer.of.clear();
        drawer.minor = drawer.leftMinor;
        drawer.valueMinor = drawer.leftValueMinor;
        drawer.openingMinor = 0;
    }
    for (const QJsonValue &value : body.value(u"currencies"_s).toArray()) {
        const QString code = value[u"currency"_s].toString();
        Foreign &drawer = m_foreign[code];
        const qint64 brought = value[u"float_minor"_s].toInteger() - drawer.minor;
        const qint64 worth = brought < 0 ? -drawer.part(-brought, m_decimals) : drawer.worth(brought, m_decimals);
        drawer.minor += brought;
        drawer.valueMinor += worth;
        drawer.openingMinor = drawer.minor;
        m_complaints.check(u"value of the float in "_s + code, value[u"value_minor"_s].toInteger(), drawer.valueMinor);
        debit(u"foreign-cash"_s, worth);
        debit(u"safe"_s, -worth);
    }
}

void Auditor::moveForeign(const QJsonObject &body, bool isIn)
{
    const QJsonObject cash = body.value(u"foreign"_s).toObject();
    const QString code = cash.value(u"currency"_s).toString();
    Foreign &drawer = m_foreign[code];
    const qint64 amount = number(cash, u"amount_minor"_s);
    const qint64 worth = isIn ? drawer.worth(amount, m_decimals) : drawer.part(amount, m_decimals);
    m_complaints.check(u"worth of what moved in "_s + code, number(body, u"amount_minor"_s), worth);
    drawer.of[isIn ? u"cash_in"_s : u"cash_out"_s] += amount;
    drawer.minor += isIn ? amount : -amount;
    drawer.valueMinor += isIn ? worth : -worth;
    debit(u"foreign-cash"_s, isIn ? worth : -worth);
}

void Auditor::closeForeign(const QJsonObject &body)
{
    std::map<QString, Foreign> uncounted = m_foreign;
    for (const QJsonValue &value : body.value(u"currencies"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString code = one.value(u"currency"_s).toString();
        Foreign &drawer = m_foreign[code];
        uncounted.erase(code);
        m_complaints.check(code + u" that must be there"_s, number(one, u"expected_minor"_s), drawer.minor);
        m_complaints.check(u"value of "_s + code, number(one, u"value_minor"_s), drawer.valueMinor);
        m_complaints.check(u"float of "_s + code, number(one, u"float_minor"_s), drawer.openingMinor);
        for (const QString &what : {u"taken"_s, u"change"_s, u"cash_in"_s, u"cash_out"_s})
            m_complaints.check(
                what + u' ' + code, number(one.value(what).toObject(), u"amount_minor"_s), drawer.of[what]);
        const qint64 difference = number(one, u"counted_minor"_s) - drawer.minor;
        const qint64 worth =
            difference < 0 ? -drawer.part(-difference, m_decimals) : drawer.worth(difference, m_decimals);
        m_complaints.check(u"difference in "_s + code, number(one, u"difference_minor"_s), difference);
        m_complaints.check(u"worth of the difference in "_s + code, number(one, u"difference_value_minor"_s), worth);
        drawer.minor += difference;
        drawer.valueMinor += worth;
        const qint64 deposited = drawer.part(number(one, u"deposited_minor"_s), m_decimals);
        m_complaints.check(u"worth of the deposit in "_s + code, number(one, u"deposited_value_minor"_s), deposited);
        m_complaints.check(u"left and deposited in "_s + code,
            number(one, u"left_minor"_s) + number(one, u"deposited_minor"_s), drawer.minor);
        drawer.leftMinor = number(one, u"left_minor"_s);
        drawer.leftValueMinor = drawer.valueMinor - deposited;
        m_complaints.check(
            u"worth of what is left in "_s + code, number(one, u"left_value_minor"_s), drawer.leftValueMinor);
        debit(u"foreign-cash"_s, worth - deposited);
        debit(u"cash-over-short"_s, -worth);
        debit(u"safe"_s, deposited);
    }
    for (auto &[code, drawer] : uncounted) {
        m_complaints.check(code + u" that nobody counted"_s, 0, drawer.minor);
        m_foreign[code].leftMinor = 0;
        m_foreign[code].leftValueMinor = 0;
    }
}

void Auditor::readTenderChange(const QJsonObject &body)
{
    const QJsonObject before = body.value(u"before"_s).toObject();
    const QJsonObject after = body.value(u"after"_s).toObject();
    Sale &sale = m_sales[body.value(u"sale"_s).toString()];
    readTenders(before, sale.customer, -1);
    readTenders(after, sale.customer, 1);
    const qint64 rounding = number(after, u"rounding_minor"_s) - number(before, u"rounding_minor"_s);
    debit(u"cash-rounding"_s, -rounding);
    m_shift.roundingMinor += rounding;
    m_shift.salesMinor += rounding;
    m_grandTotal += rounding;
}

void Auditor::readSettlement(const QJsonObject &body)
{
    const QString customer = body.value(u"customer"_s).toString();
    const qint64 amount = number(body, u"amount_minor"_s);
    const qint64 rounding = number(body, u"rounding_minor"_s);
    debit(u"customer-receivable"_s, -amount);
    debit(u"cash-rounding"_s, -rounding);
    m_owed[customer] -= amount;
    m_shift.settlements += 1;
    m_shift.settlementsMinor += amount;
    m_shift.roundingMinor += rounding;
    readTenders(body, customer, 1);
}

void Auditor::readClose(const QJsonObject &body)
{
    const auto counted = [&](const QString &key, const QString &of) {
        return body.value(key).toObject().value(of).toInteger();
    };
    m_complaints.check(u"sales"_s, counted(u"sales"_s, u"times"_s), m_shift.sales);
    m_complaints.check(u"amount of sales"_s, counted(u"sales"_s, u"amount_minor"_s), m_shift.salesMinor);
    m_complaints.check(u"returns"_s, counted(u"returns"_s, u"times"_s), m_shift.returns);
    m_complaints.check(u"amount of returns"_s, counted(u"returns"_s, u"amount_minor"_s), m_shift.returnsMinor);
    m_complaints.check(u"settlements"_s, counted(u"settlements"_s, u"times"_s), m_shift.settlements);
    m_complaints.check(
        u"amount of settlements"_s, counted(u"settlements"_s, u"amount_minor"_s), m_shift.settlementsMinor);
    m_complaints.check(u"discounts"_s, counted(u"discounts"_s, u"amount_minor"_s), m_shift.discountsMinor);
    m_complaints.check(u"removed lines"_s, counted(u"removed_lines"_s, u"times"_s), m_shift.removedLines);
    m_complaints.check(
        u"amount of removed lines"_s, counted(u"removed_lines"_s, u"amount_minor"_s), m_shift.removedMinor);
    m_complaints.check(u"cash in"_s, counted(u"cash_in"_s, u"amount_minor"_s), m_shift.cashInMinor);
    m_complaints.check(u"cash out"_s, counted(u"cash_out"_s, u"amount_minor"_s), m_shift.cashOutMinor);
    m_complaints.check(u"openings without a sale"_s, number(body, u"drawer_openings"_s), m_shift.openings);
    m_complaints.check(u"copies"_s, number(body, u"reprints"_s), m_shift.reprints);
    for (const QString &what : {u"gift_loads"_s, u"deposits_taken"_s, u"deposits_returned"_s, u"deposits_kept"_s,
             u"emptied_tickets"_s, u"drafts"_s, u"shrunk_drafts"_s}) {
        m_complaints.check(what, counted(what, u"times"_s), m_shift.counted[what].times);
        m_complaints.check(u"amount of "_s + what, counted(what, u"amount_minor"_s), m_shift.counted[what].minor);
    }
    m_complaints.check(u"rounding"_s, number(body, u"rounding_minor"_s), m_shift.roundingMinor);
    m_complaints.check(u"turnover"_s, number(body, u"turnover_minor"_s), m_shift.salesMinor + m_shift.returnsMinor);
    m_complaints.check(u"grand total"_s, number(body, u"grand_total_minor"_s), m_grandTotal);
    m_complaints.check(u"cash that must be there"_s, number(body, u"expected_minor"_s), m_drawer);
    Sums methods = m_shift.methods;
    for (const QJsonValue &method : body.value(u"methods"_s).toArray()) {
        const QString name = text(method.toObject(), u"method"_s);
        m_complaints.check(u"taken by "_s + name, method[u"amount_minor"_s].toInteger(), methods[name]);
        methods.erase(name);
    }
    for (const auto &[name, amount] : methods)
        m_complaints.check(u"taken by "_s + name + u", not on the report"_s, 0, amount);
    for (const QJsonValue &tax : body.value(u"taxes"_s).toArray()) {
        const QString code = tax[u"code"_s].toString();
        m_complaints.check(u"tax "_s + code, tax[u"tax_minor"_s].toInteger(), m_shift.taxes[code]);
        m_complaints.check(u"base of "_s + code, tax[u"base_minor"_s].toInteger(), m_shift.bases[code]);
    }
    const qint64 countedMinor = number(body, u"counted_minor"_s);
    const qint64 difference = countedMinor - m_drawer;
    m_complaints.check(u"difference"_s, number(body, u"difference_minor"_s), difference);
    m_complaints.check(
        u"left and deposited"_s, number(body, u"left_minor"_s) + number(body, u"deposited_minor"_s), countedMinor);
    debit(u"till-cash"_s, difference - number(body, u"deposited_minor"_s));
    debit(u"cash-over-short"_s, -difference);
    debit(u"safe"_s, number(body, u"deposited_minor"_s));
    closeForeign(body);
    m_left = number(body, u"left_minor"_s);
    m_drawer = m_left;
    m_shift = {};
    ++m_closed;
}

} // namespace mizan::audit
