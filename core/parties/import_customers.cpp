// Reads a file of customers whole, then saves one after another.
#include "core/parties/import_customers.h"

#include "core/base/csv_number.h"
#include "core/base/csv_reader.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/parties/phone_digits.h"

#include <QIODevice>

#include <algorithm>
#include <map>

namespace mizan::parties {

using namespace Qt::StringLiterals;

namespace {

struct TextColumn {
    const char *name;
    QString Customer::*field;
};

constexpr TextColumn TextColumns[] = {{"name", &Customer::name}, {"phone", &Customer::phone},
    {"email", &Customer::email}, {"card", &Customer::cardCode}, {"group", &Customer::priceGroup},
    {"address", &Customer::address}, {"tax_number", &Customer::taxNumber}, {"note", &Customer::note}};

struct CustomerRow {
    qint64 line = 0;
    std::map<const TextColumn *, QString> texts {}; ///< What the row says.
    std::optional<Money> creditLimit {};

    [[nodiscard]] QString text(QString Customer::*field) const
    {
        const auto found = std::ranges::find_if(texts, [&](const auto &one) { return one.first->field == field; });
        return found == texts.end() ? QString() : found->second;
    }
};

Result<std::vector<CustomerRow>> readRows(QIODevice &file, Currency currency)
{
    auto reader = CsvReader::open(file);
    if (!reader)
        return refuseAs(reader);
    std::map<QString, std::size_t> columns;
    for (std::size_t i = 0; i < reader->header().fields.size(); ++i)
        columns[reader->header().fields[i].trimmed().toLower()] = i;
    if (!columns.contains(u"name"_s) || !(columns.contains(u"card"_s) || columns.contains(u"phone"_s)))
        return refuse(rules::ColumnMustBeThere);
    std::vector<CustomerRow> rows;
    CsvRow raw;
    while (reader->next(raw)) {
        if (raw.refusal)
            return std::unexpected(*raw.refusal);
        const QString subject = csvLineSubject(raw.line);
        if (raw.fields.size() != reader->header().fields.size())
            return refuse(rules::RowMustFitHeader, subject);
        CustomerRow row {.line = raw.line};
        for (const TextColumn &column : TextColumns) {
            const auto at = columns.find(QString::fromLatin1(column.name));
            if (at != columns.end() && !raw.fields[at->second].trimmed().isEmpty())
                row.texts[&column] = raw.fields[at->second].trimmed();
        }
        if (row.text(&Customer::cardCode).isEmpty() && phoneDigits(row.text(&Customer::phone)).isEmpty())
            return refuse(rules::RowMustTellCustomer, subject);
        const auto limit = columns.find(u"credit_limit"_s);
        if (limit != columns.end() && !raw.fields[limit->second].trimmed().isEmpty()) {
            const auto amount = parseFileDecimal(raw.fields[limit->second], currency.decimals(), u'.');
            if (amount.error)
                return refuse(rules::CellMustBeAmount, subject, {{"text", raw.fields[limit->second]}});
            row.creditLimit = Money(amount.scaled, currency);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// By card, else by the whole phone number and the name.
std::optional<PartyId> knownAs(store::Connection &connection, const CustomerRow &row)
{
    const QString card = row.text(&Customer::cardCode);
    if (!card.isEmpty())
        return customerWithCard(connection, card);
    const QString digits = phoneDigits(row.text(&Customer::phone));
    for (const CustomerHit &hit : searchCustomers(connection, digits)) {
        if (phoneDigits(hit.phone) == digits && hit.name == row.text(&Customer::name).simplified())
            return hit.id;
    }
    return std::nullopt;
}

} // namespace

Result<CustomersImported> importCustomers(Shop &shop, const Session &session, QIODevice &file, Currency currency)
{
    const auto rows = readRows(file, currency);
    if (!rows)
        return refuseAs(rows);
    CustomersImported imported;
    for (const CustomerRow &row : *rows) {
        const auto id = knownAs(shop.connection(), row);
        Customer customer = id ? findCustomer(shop.connection(), currency, *id).value()
                               : Customer {.id = shop.ids().make<PartyId>(), .name = {}};
        for (const auto &[column, text] : row.texts)
            customer.*(column->field) = text;
        if (row.creditLimit)
            customer.creditLimit = row.creditLimit;
        const auto saved = saveCustomer(shop, session, {shop.ids().make<FactId>(), customer});
        if (!saved) {
            Refusal refusal = saved.error();
            refusal.subject = csvLineSubject(row.line);
            return std::unexpected(std::move(refusal));
        }
        ++(id ? imported.changed : imported.created);
    }
    return imported;
}

} // namespace mizan::parties
