// Books kept by hand from what facts say of themselves (docs/facts.md).
#include "tests/audit/auditor.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::audit {

namespace {

// Kinds of places.
constexpr qint64 BranchPlace = 1;
constexpr qint64 SupplierPlace = 11;
constexpr qint64 CustomerPlace = 12;
constexpr qint64 LossPlace = 13;
constexpr qint64 FoundPlace = 14;
constexpr qint64 Unit = 1'000'000;

} // namespace

Auditor::Auditor(const QJsonObject &pack)
    : m_decimals(decimalsOf(text(pack, u"currency"_s)))
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

void Auditor::debit(const QString &role, qint64 minor, const QString &qualifier)
{
    auto code = m_codes.find(qualifier.isEmpty() ? role : role + u'/' + qualifier);
    if (code == m_codes.end())
        code = m_codes.find(role);
    if (code == m_codes.end()) {
        m_complaints.say(u"no account for "_s + role);
        return;
    }
    m_accounts[code->second] += minor;
    m_entry[code->second] += minor;
}

void Auditor::read(const Fact &fact)
{
    const QString &kind = fact.kind;
    const QJsonObject &body = fact.body;
    m_complaints.begin(fact);
    m_entry.clear();
    ++m_seen[kind];
    readRecords(body);
    if (kind == u"sale.recorded" || kind == u"return.recorded") {
        readSale(fact.id, body, kind == u"return.recorded");
    } else if (kind == u"sale.tender-changed") {
        readTenderChange(body);
    } else if (kind == u"account.settled") {
        readSettlement(body);
    } else if (kind == u"shift.opened" || kind == u"cash.moved") {
        readCash(body);
    } else if (kind == u"stock.adjusted" || kind == u"goods.handed-over") {
        readStock(body);
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
        m_complaints.say(u"moves money or goods and is not known here"_s);
    }
    readKept(body);
    checkJournal(body);
    m_lots.read(fact);
    m_points.read(fact);
    m_cards.read(fact);
    m_promises.read(fact);
}

void Auditor::readRecords(const QJsonObject &body)
{
    static const std::map<qint64, QString> Roles {{SupplierPlace, u"opening-equity"_s},
        {CustomerPlace, u"cost-of-goods-sold"_s}, {LossPlace, u"inventory-adjustment"_s},
        {FoundPlace, u"inventory-adjustment"_s}};
    for (const QJsonValue &record : body.value(u"records"_s).toArray()) {
        const QJsonObject fields = record[u"fields"_s].toObject();
        const QString id = record[u"id"_s].toString();
        if (record[u"type"_s] == u"account"_s)
            m_idCodes[id] = text(fields, u"code"_s);
        if (record[u"type"_s] == u"foreign_currency"_s)
            readRate(fields);
        if (record[u"type"_s] != u"place"_s)
            continue;
        if (const auto role = Roles.find(number(fields, u"kind"_s)); role != Roles.end())
            m_outside[id] = role->second;
        if (number(fields, u"kind"_s) == BranchPlace)
            m_shelfPlace = id;
    }
}

/// Goods that were received, and goods that are handed over after their sale.
void Auditor::readStock(const QJsonObject &body)
{
    for (const QJsonValue &movement : body.value(u"movements"_s).toArray()) {
        const bool isOut = movement[u"from"_s].toString() == m_shelfPlace;
        for (const QJsonValue &row : movement[u"rows"_s].toArray())
            m_shelf[row[0].toString()] += isOut ? row[1].toInteger() : -row[1].toInteger();
    }
    readMovements(body);
}

Sums Auditor::seen() const
{
    Sums all = m_seen;
    for (const Sums &more : {m_lots.seen(), m_points.seen(), m_cards.seen(), m_promises.seen()})
        all.insert(more.begin(), more.end());
    return all;
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
    readGiftCards(body);
    for (const QJsonValue &row : body.value(u"deposits"_s).toArray())
        m_deposits[row[u"order"_s].toString()] += row[u"amount_minor"_s].toInteger();
    for (const QJsonValue &row : body.value(u"reservations"_s).toArray())
        m_reserved[row[1].toString()] += row[2].toInteger();
}

/// What is loaded, less what pays; the fact's section says the same.
void Auditor::readGiftCards(const QJsonObject &body)
{
    Sums change;
    for (const QJsonValue &load : body.value(u"loads"_s).toArray())
        change[load[u"card"_s].toString()] += load[u"amount_minor"_s].toInteger();
    for (const QJsonValue &tender : body.value(u"tenders"_s).toArray()) {
        if (tender[u"method"_s] != u"gift-card"_s)
            continue;
        change[tender[u"gift_card"_s].toString()] -= tender[u"amount_minor"_s].toInteger();
        ++m_seen[tender[u"amount_minor"_s].toInteger() < 0 ? u"paid back on a gift card"_s : u"paid by gift card"_s];
    }
    for (const auto &[card, amount] : change)
        m_gifts[card] += amount;
    for (const QJsonValue &entry : body.value(u"gift_cards"_s).toArray())
        change[entry[u"card"_s].toString()] -= entry[u"amount_minor"_s].toInteger();
    for (const auto &[card, amount] : change)
        m_complaints.check(u"gift card "_s + card, amount, 0);
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
void Auditor::checkJournal(const QJsonObject &body)
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
    m_complaints.check(u"balance of the journal"_s, balance, 0);
    std::erase_if(written, [](const auto &entry) { return entry.second == 0; });
    std::erase_if(m_entry, [](const auto &entry) { return entry.second == 0; });
    for (const auto &[code, amount] : m_entry)
        m_complaints.check(u"journal of "_s + code, written.contains(code) ? written[code] : 0, amount);
    for (const auto &[code, amount] : written)
        m_complaints.check(u"journal of "_s + code, amount, m_entry.contains(code) ? m_entry[code] : 0);
}

/// What the line shows, less its discount: what a label says, whole packs at their own price, or price × quantity.
qint64 Auditor::lineAmount(const QJsonObject &line) const
{
    const qint64 off = number(line, u"discount_minor"_s);
    const qint64 micro = number(line, u"quantity_micro"_s);
    const QString label = line.contains(u"override"_s) ? QString() : text(line, u"label"_s);
    if (label.startsWith(u"21")) {
        const qint64 price = label.mid(7, 5).toLongLong() * power10(m_decimals - 2); // PP IIIII VVVVV C
        return (micro < 0 ? -price : price) - off;
    }
    if (line.contains(u"pack_price_micro"_s)) {
        const Wide packs = Wide(number(line, u"pack_price_micro"_s)) * micro;
        return halfUp(packs, Wide(power10(6 - m_decimals)) * number(line, u"pack_micro"_s)) - off;
    }
    return halfUp(Wide(number(line, u"price_micro"_s)) * micro, Wide(power10(12 - m_decimals))) - off;
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
    m_complaints.check(u"what was due"_s, net + tax + rounding + loaded, tendered - change);
    (isReturn ? m_shift.returns : m_shift.sales) += 1;
    (isReturn ? m_shift.returnsMinor : m_shift.salesMinor) += net + tax + rounding;
    m_shift.roundingMinor += rounding;
    m_grandTotal += net + tax + rounding;
    m_seen[u"rounded"_s] += rounding != 0 ? 1 : 0;
    m_seen[isReturn ? u"rounded returns"_s : u"rounded sales"_s] += rounding != 0 ? 1 : 0;
    debit(u"cash-rounding"_s, -rounding);
    readTenders(body, body.value(u"customer"_s).toString(), 1);
    readMovements(body);
    if (isReturn) {
        readRefund(body);
    } else {
        Sale &sale = m_sales[id];
        sale.customer = body.value(u"customer"_s).toString();
        sale.paidMinor = tendered - change - rounding;
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
            const qint64 later = number(line, u"later_micro"_s); // Above 0 in returns too.
            const qint64 moved = isReturn ? micro + later : micro - later;
            const bool isAside = line.contains(u"quarantine"_s);
            m_shelf[text(line, u"product"_s)] += isAside ? 0 : moved;
            m_quarantine[text(line, u"product"_s)] -= isAside ? moved : 0;
        }
        if (!isReturn) {
            readSoldLine(line);
            m_complaints.check(u"amount of a line"_s, gross, lineAmount(line));
            m_sales[id].lines.push_back({micro, gross});
        } else if (original != m_sales.end()) {
            SoldLine &sold = original->second.lines.at(static_cast<std::size_t>(number(line, u"original_line"_s)));
            sold.returnedMicro -= micro;
            sold.returnedMinor -= gross;
            if (sold.returnedMicro > sold.micro)
                m_complaints.check(u"returned of a line"_s, sold.returnedMicro, sold.micro);
            // All parts of a line together are the line; each part is its share, to the unit.
            const qint64 share = halfUp(Wide(sold.grossMinor) * sold.returnedMicro, sold.micro);
            if (sold.returnedMicro == sold.micro || std::abs(share - sold.returnedMinor) > 2)
                m_complaints.check(u"paid back of a line"_s, sold.returnedMinor, share);
        } else {
            m_complaints.check(u"amount of a line without receipt"_s, gross, lineAmount(line));
        }
    }
}

void Auditor::readSoldLine(const QJsonObject &line)
{
    const auto count = [&](const QString &what, bool isSo) { m_seen[what] += isSo ? 1 : 0; };
    count(u"labels"_s, line.contains(u"label"_s));
    count(u"packs"_s, line.contains(u"pack_micro"_s));
    count(u"packs with a price"_s, line.contains(u"pack_price_micro"_s));
    count(u"weighed"_s, line.contains(u"tare_micro"_s) || number(line, u"quantity_micro"_s) % Unit != 0);
    count(u"promotions"_s, line.contains(u"promotions"_s));
    if (const QString label = text(line, u"label"_s); label.startsWith(u"28"))
        m_complaints.check(
            u"weight on a label"_s, number(line, u"quantity_micro"_s), label.mid(7, 5).toLongLong() * 1000);
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
        m_complaints.check(u"tax "_s + code, row[u"tax_minor"_s].toInteger(), gross[code] - base);
        m_complaints.check(u"base of "_s + code, row[u"base_minor"_s].toInteger(), base);
    }
}

/// Nothing is paid back that was not paid.
void Auditor::readRefund(const QJsonObject &body)
{
    const auto sale = m_sales.find(body.value(u"original"_s).toString());
    if (sale == m_sales.end())
        return;
    // Before cash is rounded to coins: that each return does anew.
    sale->second.refundedMinor += number(body, u"rounding_minor"_s);
    for (const QJsonValue &tender : body.value(u"tenders"_s).toArray())
        sale->second.refundedMinor -= tender[u"amount_minor"_s].toInteger();
    if (sale->second.refundedMinor > sale->second.paidMinor)
        m_complaints.check(u"paid back of a sale"_s, sale->second.refundedMinor, sale->second.paidMinor);
}

/// Every movement in or out of the shop has its value in the inventory and in what stands against it.
void Auditor::readMovements(const QJsonObject &body)
{
    for (const QJsonValue &movement : body.value(u"movements"_s).toArray()) {
        const auto to = m_outside.find(movement[u"to"_s].toString());
        const auto from = m_outside.find(movement[u"from"_s].toString());
        if ((to == m_outside.end()) == (from == m_outside.end()))
            m_complaints.say(u"goods that neither come nor go"_s);
        qint64 out = 0;
        for (const QJsonValue &row : movement[u"rows"_s].toArray())
            out += to != m_outside.end() ? row[2].toInteger() : -row[2].toInteger();
        m_stockValue -= out;
        debit(u"inventory"_s, -out);
        if (const auto side = to != m_outside.end() ? to : from; side != m_outside.end())
            debit(side->second, out);
    }
}

} // namespace mizan::audit
