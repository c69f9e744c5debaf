// Books kept by hand from what facts say of themselves (docs/facts.md).
#include "tests/audit/auditor.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::audit {

namespace {

// Wide enough for a price in millionths times a quantity in millionths.
__extension__ using Wide = __int128;

constexpr qint64 LastRealPlace = 10; ///< Kinds of places above it are outside the shop.

qint64 number(const QJsonObject &body, const QString &key) { return body.value(key).toInteger(0); }

/// a / b, halves away from zero.
qint64 halfUp(Wide a, Wide b)
{
    const bool isNegative = (a < 0) != (b < 0);
    const Wide size = ((a < 0 ? -a : a) * 2 + (b < 0 ? -b : b)) / ((b < 0 ? -b : b) * 2);
    return static_cast<qint64>(isNegative ? -size : size);
}

qint64 power10(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

qint64 sumOf(const QJsonObject &amounts)
{
    qint64 sum = 0;
    for (const QJsonValue &amount : amounts)
        sum += amount.toInteger();
    return sum;
}

QString methodOf(const QJsonObject &tender) { return tender.value(u"method"_s).toString(); }

} // namespace

Auditor::Auditor(const QJsonObject &pack)
{
    for (const QJsonValue &account : pack.value(u"accounts"_s).toArray()) {
        for (const QJsonValue &role : account[u"roles"_s].toArray())
            m_codes[role.toString()] = account[u"code"_s].toString();
    }
    for (const QJsonValue &tax : pack.value(u"taxes"_s).toArray()) {
        const QString percent = tax[u"rate"_s].toString().chopped(1);
        const qsizetype point = percent.indexOf(u'.');
        const QString digits = (point < 0 ? percent : QString(percent).remove(point, 1));
        const int places = point < 0 ? 0 : static_cast<int>(percent.size() - point - 1);
        m_rates[tax[u"code"_s].toString()] = digits.toLongLong() * power10(7 - places);
    }
}

void Auditor::complain(const QString &what, qint64 found, qint64 expected)
{
    if (found != expected)
        m_complaints += u"%1: %2 is %3, must be %4"_s.arg(m_fact, what).arg(found).arg(expected);
}

void Auditor::debit(const QString &role, qint64 minor, const QString &qualifier)
{
    auto code = m_codes.find(qualifier.isEmpty() ? role : role + u'/' + qualifier);
    if (code == m_codes.end())
        code = m_codes.find(role);
    if (code == m_codes.end()) {
        m_complaints += u"%1: no account for %2"_s.arg(m_fact, role);
        return;
    }
    m_accounts[code->second] += minor;
    m_entry[code->second] += minor;
}

void Auditor::read(const QString &kind, const QString &id, const QJsonObject &body)
{
    m_fact = kind + u' ' + id;
    m_entry.clear();
    ++m_kinds[kind];
    for (const QJsonValue &record : body.value(u"records"_s).toArray()) {
        if (record[u"type"_s] == u"account"_s)
            m_idCodes[record[u"id"_s].toString()] = record[u"fields"_s][u"code"_s].toString();
        if (record[u"type"_s] == u"place"_s && record[u"fields"_s][u"kind"_s].toInteger() > LastRealPlace)
            m_outside.insert(record[u"id"_s].toString());
        if (record[u"type"_s] == u"foreign_currency"_s)
            readRate(record[u"fields"_s].toObject());
    }
    if (kind == u"sale.recorded" || kind == u"return.recorded") {
        readSale(id, body, kind == u"return.recorded");
    } else if (kind == u"sale.tender-changed") {
        readTenderChange(body);
    } else if (kind == u"account.settled") {
        readSettlement(body);
    } else if (kind == u"shift.opened") {
        m_shift = {};
        const qint64 opening = number(body, u"float_minor"_s);
        debit(u"till-cash"_s, opening - m_left);
        debit(u"safe"_s, m_left - opening);
        m_drawer = opening;
        openForeign(body);
    } else if (kind == u"cash.moved") {
        static const std::map<QString, QString> Roles {{u"safe"_s, u"safe"_s}, {u"bank"_s, u"bank"_s},
            {u"expense"_s, u"petty-expense"_s}, {u"owner"_s, u"owner-drawings"_s}};
        const bool isIn = body.value(u"direction"_s) == u"in"_s;
        const qint64 amount = number(body, u"amount_minor"_s);
        debit(Roles.at(body.value(u"purpose"_s).toString()), isIn ? -amount : amount);
        if (body.contains(u"foreign"_s)) {
            moveForeign(body, isIn);
        } else {
            (isIn ? m_shift.cashInMinor : m_shift.cashOutMinor) += amount;
            debit(u"till-cash"_s, isIn ? amount : -amount);
            m_drawer += isIn ? amount : -amount;
        }
    } else if (kind == u"drawer.opened") {
        ++m_shift.openings;
    } else if (kind == u"ticket.line-removed") {
        static_cast<void>(readCare(kind, body));
        m_shift.removedLines += body.value(u"lines"_s).toArray().size();
        m_shift.removedMinor += number(body, u"amount_minor"_s);
    } else if (kind == u"shift.closed") {
        readClose(body);
    } else if (readOrder(kind, body) || readCare(kind, body)) {
        // Counted there.
    } else if (body.contains(u"journal"_s) || body.contains(u"movements"_s) || body.contains(u"parties"_s)) {
        m_complaints += u"%1 moves money or goods and is not known here"_s.arg(m_fact);
    }
    readKept(body);
    checkJournal(id, body);
}

void Auditor::count(const QString &what, qint64 minor)
{
    Counted &counted = m_shift.counted[what];
    ++counted.times;
    counted.minor += minor;
}

/// What any fact may add to gift cards, to what is held for orders, and to what is kept aside for them.
void Auditor::readKept(const QJsonObject &body)
{
    for (const QJsonValue &entry : body.value(u"gift_cards"_s).toArray())
        m_gifts[entry[u"card"_s].toString()] += entry[u"amount_minor"_s].toInteger();
    for (const QJsonValue &row : body.value(u"deposits"_s).toArray())
        m_deposits[row[u"order"_s].toString()] += row[u"amount_minor"_s].toInteger();
    for (const QJsonValue &row : body.value(u"reservations"_s).toArray())
        m_reserved[row[1].toString()] += row[2].toInteger();
}

/// Money for a customer's order is owed to them until it is collected.
bool Auditor::readOrder(const QString &kind, const QJsonObject &body)
{
    if (kind == u"order.placed")
        return true;
    if (kind != u"order.paid" && kind != u"order.cancelled")
        return false;
    const qint64 rounding = number(body, u"rounding_minor"_s);
    const qint64 fee = number(body, u"fee_minor"_s);
    const qint64 added = kind == u"order.paid" ? number(body, u"amount_minor"_s) : -number(body, u"returned_minor"_s);
    debit(u"customer-deposits"_s, fee - added);
    debit(u"cash-rounding"_s, -rounding);
    if (fee != 0)
        debit(u"deposits-kept"_s, -fee);
    m_shift.roundingMinor += rounding;
    if (added > 0)
        count(u"deposits_taken"_s, added);
    if (added < 0)
        count(u"deposits_returned"_s, -added);
    if (fee != 0)
        count(u"deposits_kept"_s, fee);
    readTenders(body, body.value(u"customer"_s).toString(), 1);
    return true;
}

/// What an honest till writes down although no money moves.
bool Auditor::readCare(const QString &kind, const QJsonObject &body)
{
    if (const QJsonObject draft = body.value(u"draft"_s).toObject();
        !draft.isEmpty() && number(draft, u"before_minor"_s) > number(draft, u"after_minor"_s))
        count(u"shrunk_drafts"_s, number(draft, u"before_minor"_s) - number(draft, u"after_minor"_s));
    if (kind == u"ticket.emptied")
        count(u"emptied_tickets"_s, number(body, u"amount_minor"_s));
    else if (kind == u"draft.printed")
        count(u"drafts"_s, number(body, u"total_minor"_s));
    else if (kind == u"document.reprinted")
        ++m_shift.reprints;
    else
        return kind == u"draft.shrunk";
    return true;
}

/// The fact's own journal balances, and is what this auditor posted for it.
void Auditor::checkJournal(const QString &, const QJsonObject &body)
{
    Sums written;
    qint64 balance = 0;
    for (const QJsonValue &currency : body.value(u"journal"_s).toArray()) {
        for (const QJsonValue &line : currency[u"lines"_s].toArray()) {
            const qint64 amount = line[u"debit"_s].toInteger() - line[u"credit"_s].toInteger();
            const auto code = m_idCodes.find(line[u"account"_s].toString());
            written[code == m_idCodes.end() ? line[u"account"_s].toString() : code->second] += amount;
            balance += amount;
        }
    }
    complain(u"balance of the journal"_s, balance, 0);
    std::erase_if(written, [](const auto &entry) { return entry.second == 0; });
    std::erase_if(m_entry, [](const auto &entry) { return entry.second == 0; });
    for (const auto &[code, amount] : m_entry)
        complain(u"journal of "_s + code, written.contains(code) ? written[code] : 0, amount);
    for (const auto &[code, amount] : written)
        complain(u"journal of "_s + code, amount, m_entry.contains(code) ? m_entry[code] : 0);
}

/// price × quantity less its discount: what the line shows.
qint64 Auditor::lineAmount(const QJsonObject &line) const
{
    const Wide product = Wide(number(line, u"price_micro"_s)) * number(line, u"quantity_micro"_s);
    return halfUp(product, Wide(power10(12 - m_decimals))) - number(line, u"discount_minor"_s);
}

void Auditor::readSale(const QString &id, const QJsonObject &body, bool isReturn)
{
    readLines(id, body, isReturn);
    qint64 net = 0;
    for (const QJsonValue &line : body.value(u"lines"_s).toArray())
        net += number(line.toObject(), u"net_minor"_s);
    qint64 tax = 0;
    for (const QJsonValue &row : body.value(u"taxes"_s).toArray()) {
        const QString code = row[u"code"_s].toString();
        tax += row[u"tax_minor"_s].toInteger();
        m_shift.taxes[code] += row[u"tax_minor"_s].toInteger();
        m_shift.bases[code] += row[u"base_minor"_s].toInteger();
        debit(u"tax-output"_s, -row[u"tax_minor"_s].toInteger(), code);
    }
    const qint64 rounding = number(body, u"rounding_minor"_s);
    const qint64 change = number(body, u"change_minor"_s);
    qint64 tendered = 0;
    for (const QJsonValue &tender : body.value(u"tenders"_s).toArray())
        tendered += tender[u"amount_minor"_s].toInteger();
    qint64 loaded = 0;
    for (const QJsonValue &load : body.value(u"loads"_s).toArray()) {
        loaded += load[u"amount_minor"_s].toInteger();
        count(u"gift_loads"_s, load[u"amount_minor"_s].toInteger());
    }
    debit(u"gift-cards"_s, -loaded);
    complain(u"what was due"_s, net + tax + rounding + loaded, tendered - change);
    (isReturn ? m_shift.returns : m_shift.sales) += 1;
    (isReturn ? m_shift.returnsMinor : m_shift.salesMinor) += net + tax + rounding;
    m_shift.roundingMinor += rounding;
    m_grandTotal += net + tax + rounding;
    debit(u"cash-rounding"_s, -rounding);
    readTenders(body, body.value(u"customer"_s).toString(), 1);
    readMovements(body);
    if (isReturn) {
        readRefund(id, body);
    } else {
        Sale &sale = m_sales[id];
        sale.customer = body.value(u"customer"_s).toString();
        sale.paidMinor = tendered - change;
        checkTaxes(body);
    }
}

void Auditor::readLines(const QString &id, const QJsonObject &body, bool isReturn)
{
    const auto original = m_sales.find(body.value(u"original"_s).toString());
    for (const QJsonValue &value : body.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        const qint64 micro = number(line, u"quantity_micro"_s);
        const qint64 net = number(line, u"net_minor"_s);
        const qint64 gross = net + sumOf(line.value(u"tax_minor"_s).toObject());
        qint64 promoted = 0;
        for (const QJsonValue &promotion : line.value(u"promotions"_s).toArray())
            promoted += promotion[u"off_minor"_s].toInteger();
        m_shift.discountsMinor += number(line, u"discount_minor"_s) - promoted;
        debit(isReturn ? u"sales-returns"_s : u"sales-revenue"_s, -net, line.value(u"class"_s).toString());
        if (!line.contains(u"service"_s)) {
            m_shelf[line.value(u"product"_s).toString()] += line.contains(u"quarantine"_s) ? 0 : micro;
            if (line.contains(u"quarantine"_s))
                m_quarantine[line.value(u"product"_s).toString()] -= micro;
        }
        if (!isReturn) {
            complain(u"amount of a line"_s, gross, lineAmount(line));
            m_sales[id].lines.push_back({micro, gross});
        } else if (original != m_sales.end()) {
            SoldLine &sold = original->second.lines.at(static_cast<std::size_t>(number(line, u"original_line"_s)));
            sold.returnedMicro -= micro;
            sold.returnedMinor -= gross;
            if (sold.returnedMicro > sold.micro)
                complain(u"returned of a line"_s, sold.returnedMicro, sold.micro);
            // All parts of a line together are the line; each part is its share, to the unit.
            const qint64 share = halfUp(Wide(sold.grossMinor) * sold.returnedMicro, sold.micro);
            if (sold.returnedMicro == sold.micro || std::abs(share - sold.returnedMinor) > 2)
                complain(u"paid back of a line"_s, sold.returnedMinor, share);
        } else {
            complain(u"amount of a line without receipt"_s, gross, lineAmount(line));
        }
    }
}

/// Taxes are in the prices, and rounded once for each rate of a document.
void Auditor::checkTaxes(const QJsonObject &body)
{
    std::map<QString, qint64> gross;
    for (const QJsonValue &value : body.value(u"lines"_s).toArray()) {
        const QJsonObject taxes = value[u"tax_minor"_s].toObject();
        if (taxes.size() == 1)
            gross[taxes.keys().front()] += value[u"net_minor"_s].toInteger() + sumOf(taxes);
    }
    for (const QJsonValue &row : body.value(u"taxes"_s).toArray()) {
        const QString code = row[u"code"_s].toString();
        const Wide one = 1'000'000'000;
        const qint64 base = halfUp(Wide(gross[code]) * one, one + m_rates[code]);
        complain(u"tax "_s + code, row[u"tax_minor"_s].toInteger(), gross[code] - base);
        complain(u"base of "_s + code, row[u"base_minor"_s].toInteger(), base);
    }
}

/// Into the drawer, the accounts and the customer's own; `sign` −1 takes them out again.
void Auditor::readTenders(const QJsonObject &body, const QString &customer, int sign)
{
    const qint64 change = sign * number(body, u"change_minor"_s);
    debit(u"till-cash"_s, -change);
    m_drawer -= change;
    m_shift.methods[u"cash"_s] -= change;
    for (const QJsonValue &value : body.value(u"tenders"_s).toArray()) {
        const QString method = methodOf(value.toObject());
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
            m_complaints += u"%1: paid by %2, which is not known here"_s.arg(m_fact, method);
        }
        if (method != u"exchange")
            m_shift.methods[method] += amount;
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
    static const std::map<QString, int> Decimals {{u"JPY"_s, 0}, {u"KRW"_s, 0}, {u"KWD"_s, 3}, {u"BHD"_s, 3}};
    const QString code = fields.value(u"code"_s).toString();
    Foreign &drawer = m_foreign[code];
    drawer.rateNano = fields.value(u"rate_nano"_s).toInteger(drawer.rateNano);
    drawer.decimals = Decimals.contains(code) ? Decimals.at(code) : 2;
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
    complain(u"rate of "_s + code, number(cash, u"rate_nano"_s), drawer.rateNano);
    complain(u"worth of what was given in "_s + code, number(tender, u"amount_minor"_s), amount);
    complain(u"worth of what stays in "_s + code, number(cash, u"held_minor"_s), held);
    drawer.minor += sign * (given - change);
    drawer.valueMinor += sign * held;
    debit(u"foreign-cash"_s, sign * held);
    debit(u"exchange-difference"_s, sign * (amount - held));
}

/// What nobody names lies there as it was left.
void Auditor::openForeign(const QJsonObject &body)
{
    for (auto &[code, drawer] : m_foreign) {
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
        complain(u"value of the float in "_s + code, value[u"value_minor"_s].toInteger(), drawer.valueMinor);
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
    complain(u"worth of what moved in "_s + code, number(body, u"amount_minor"_s), worth);
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
        complain(code + u" that must be there"_s, number(one, u"expected_minor"_s), drawer.minor);
        complain(u"value of "_s + code, number(one, u"value_minor"_s), drawer.valueMinor);
        complain(u"float of "_s + code, number(one, u"float_minor"_s), drawer.openingMinor);
        const qint64 difference = number(one, u"counted_minor"_s) - drawer.minor;
        const qint64 worth =
            difference < 0 ? -drawer.part(-difference, m_decimals) : drawer.worth(difference, m_decimals);
        complain(u"difference in "_s + code, number(one, u"difference_minor"_s), difference);
        complain(u"worth of the difference in "_s + code, number(one, u"difference_value_minor"_s), worth);
        drawer.minor += difference;
        drawer.valueMinor += worth;
        const qint64 deposited = drawer.part(number(one, u"deposited_minor"_s), m_decimals);
        complain(u"worth of the deposit in "_s + code, number(one, u"deposited_value_minor"_s), deposited);
        complain(u"left and deposited in "_s + code, number(one, u"left_minor"_s) + number(one, u"deposited_minor"_s),
            drawer.minor);
        drawer.leftMinor = number(one, u"left_minor"_s);
        drawer.leftValueMinor = drawer.valueMinor - deposited;
        complain(u"worth of what is left in "_s + code, number(one, u"left_value_minor"_s), drawer.leftValueMinor);
        debit(u"foreign-cash"_s, worth - deposited);
        debit(u"cash-over-short"_s, -worth);
        debit(u"safe"_s, deposited);
    }
    for (auto &[code, drawer] : uncounted) {
        complain(code + u" that nobody counted"_s, 0, drawer.minor);
        m_foreign[code].leftMinor = 0;
        m_foreign[code].leftValueMinor = 0;
    }
}

/// Nothing is paid back that was not paid.
void Auditor::readRefund(const QString &, const QJsonObject &body)
{
    const auto sale = m_sales.find(body.value(u"original"_s).toString());
    if (sale == m_sales.end())
        return;
    for (const QJsonValue &tender : body.value(u"tenders"_s).toArray())
        sale->second.refundedMinor -= tender[u"amount_minor"_s].toInteger();
    constexpr qint64 Coin = 2; // Half of the five Rappen that cash is rounded to.
    if (sale->second.refundedMinor > sale->second.paidMinor + Coin)
        complain(u"paid back of a sale"_s, sale->second.refundedMinor, sale->second.paidMinor);
}

/// Every movement in or out of the shop has its value in the inventory and in the cost of what was sold.
void Auditor::readMovements(const QJsonObject &body)
{
    qint64 out = 0;
    for (const QJsonValue &movement : body.value(u"movements"_s).toArray()) {
        const bool isSale = !m_outside.contains(movement[u"from"_s].toString());
        for (const QJsonValue &row : movement[u"rows"_s].toArray())
            out += isSale ? row[2].toInteger() : -row[2].toInteger();
    }
    m_stockValue -= out;
    debit(u"cost-of-goods-sold"_s, out);
    debit(u"inventory"_s, -out);
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
    sale.paidMinor += rounding;
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
    complain(u"sales"_s, counted(u"sales"_s, u"times"_s), m_shift.sales);
    complain(u"amount of sales"_s, counted(u"sales"_s, u"amount_minor"_s), m_shift.salesMinor);
    complain(u"returns"_s, counted(u"returns"_s, u"times"_s), m_shift.returns);
    complain(u"amount of returns"_s, counted(u"returns"_s, u"amount_minor"_s), m_shift.returnsMinor);
    complain(u"settlements"_s, counted(u"settlements"_s, u"times"_s), m_shift.settlements);
    complain(u"amount of settlements"_s, counted(u"settlements"_s, u"amount_minor"_s), m_shift.settlementsMinor);
    complain(u"discounts"_s, counted(u"discounts"_s, u"amount_minor"_s), m_shift.discountsMinor);
    complain(u"removed lines"_s, counted(u"removed_lines"_s, u"times"_s), m_shift.removedLines);
    complain(u"amount of removed lines"_s, counted(u"removed_lines"_s, u"amount_minor"_s), m_shift.removedMinor);
    complain(u"cash in"_s, counted(u"cash_in"_s, u"amount_minor"_s), m_shift.cashInMinor);
    complain(u"cash out"_s, counted(u"cash_out"_s, u"amount_minor"_s), m_shift.cashOutMinor);
    complain(u"openings without a sale"_s, number(body, u"drawer_openings"_s), m_shift.openings);
    complain(u"copies"_s, number(body, u"reprints"_s), m_shift.reprints);
    for (const QString &what : {u"gift_loads"_s, u"deposits_taken"_s, u"deposits_returned"_s, u"deposits_kept"_s,
             u"emptied_tickets"_s, u"drafts"_s, u"shrunk_drafts"_s}) {
        complain(what, counted(what, u"times"_s), m_shift.counted[what].times);
        complain(u"amount of "_s + what, counted(what, u"amount_minor"_s), m_shift.counted[what].minor);
    }
    complain(u"rounding"_s, number(body, u"rounding_minor"_s), m_shift.roundingMinor);
    complain(u"turnover"_s, number(body, u"turnover_minor"_s), m_shift.salesMinor + m_shift.returnsMinor);
    complain(u"grand total"_s, number(body, u"grand_total_minor"_s), m_grandTotal);
    complain(u"cash that must be there"_s, number(body, u"expected_minor"_s), m_drawer);
    Sums methods = m_shift.methods;
    for (const QJsonValue &method : body.value(u"methods"_s).toArray()) {
        const QString name = methodOf(method.toObject());
        complain(u"taken by "_s + name, method[u"amount_minor"_s].toInteger(), methods[name]);
        methods.erase(name);
    }
    for (const auto &[name, amount] : methods)
        complain(u"taken by "_s + name + u", not on the report"_s, 0, amount);
    for (const QJsonValue &tax : body.value(u"taxes"_s).toArray()) {
        const QString code = tax[u"code"_s].toString();
        complain(u"tax "_s + code, tax[u"tax_minor"_s].toInteger(), m_shift.taxes[code]);
        complain(u"base of "_s + code, tax[u"base_minor"_s].toInteger(), m_shift.bases[code]);
    }
    const qint64 countedMinor = number(body, u"counted_minor"_s);
    const qint64 difference = countedMinor - m_drawer;
    complain(u"difference"_s, number(body, u"difference_minor"_s), difference);
    complain(u"left and deposited"_s, number(body, u"left_minor"_s) + number(body, u"deposited_minor"_s), countedMinor);
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
