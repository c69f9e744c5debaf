// Rows made of answers from the parties.
#include "ui/parties/customer_source.h"

#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/phones.h"

#include <QCoreApplication>

#include <any>
#include <memory>
#include <utility>

namespace mizan::ui {

using parties::CustomerCursor;
using parties::CustomerListRequest;
using parties::CustomerRow;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::CustomerList)
};

struct Listing {
    store::Connection &connection;
    Currency currency;
    CustomerFilter filter;
    std::function<bool(RecordId)> hasDraft;
};

RecordId recordOf(PartyId id) { return id.as<struct RecordTag>(); }

CustomerListRequest requestFor(const CustomerFilter &filter, int limit)
{
    CustomerListRequest request;
    request.search = filter.search;
    request.group = filter.group;
    request.withArchived = filter.withArchived;
    request.onlyBlocked = filter.onlyBlocked;
    request.onlyOwing = filter.onlyOwing;
    request.limit = limit;
    return request;
}

TableCell nameCell(const Listing &listing, const CustomerRow &customer)
{
    TableCell cell {isolatedName(customer.name)};
    if (listing.hasDraft(recordOf(customer.id)))
        cell.icon = Icon::Pencil;
    if (customer.isArchived) {
        cell.text = Words::tr("%1 (archived)").arg(cell.text);
        cell.ink = Token::Text2;
    } else if (customer.isBlocked) {
        cell.text = Words::tr("%1 (blocked)").arg(cell.text);
        cell.icon = cell.icon == Icon::None ? Icon::Error : cell.icon;
    }
    return cell;
}

TableCell balanceCell(Money balance)
{
    return balance.isZero() ? TableCell {QStringLiteral("–"), Icon::None, Token::Text2}
                            : TableCell {amountText(balance)};
}

KeysetRow rowOf(const Listing &listing, const CustomerRow &customer)
{
    return {recordOf(customer.id),
        {nameCell(listing, customer), {phoneText(customer.phone)}, {isolated(customer.cardCode)},
            {isolatedName(customer.priceGroup)}, balanceCell(customer.receivable), balanceCell(customer.storeCredit)},
        customer.cursor};
}

const CustomerCursor &cursorOf(const KeysetRow &row) { return *std::any_cast<CustomerCursor>(&row.key); }

} // namespace

std::vector<TableColumn> customerColumns()
{
    return {{Words::tr("Name"), ColumnKind::Text, 200, true}, {Words::tr("Phone"), ColumnKind::Code, 140},
        {Words::tr("Card"), ColumnKind::Code, 120}, {Words::tr("Group"), ColumnKind::Text, 110},
        {Words::tr("Owes"), ColumnKind::Number, 104}, {Words::tr("Store credit"), ColumnKind::Number, 104}};
}

KeysetSource customerSource(
    store::Connection &connection, Currency currency, CustomerFilter filter, std::function<bool(RecordId)> hasDraft)
{
    const auto listing =
        std::make_shared<const Listing>(Listing {connection, currency, std::move(filter), std::move(hasDraft)});
    KeysetSource source;
    source.fetch = [listing](const KeysetRow *from, PageDirection direction, int limit) {
        CustomerListRequest request = requestFor(listing->filter, limit);
        request.backwards = direction == PageDirection::Backward;
        if (from)
            request.after = cursorOf(*from);
        std::vector<KeysetRow> rows;
        for (const CustomerRow &customer : parties::listCustomers(listing->connection, listing->currency, request))
            rows.push_back(rowOf(*listing, customer));
        return rows;
    };
    source.find = [listing](RecordId id) -> std::optional<KeysetRow> {
        CustomerListRequest request = requestFor(listing->filter, 1);
        request.only = id.as<struct PartyTag>();
        const auto rows = parties::listCustomers(listing->connection, listing->currency, request);
        return rows.empty() ? std::nullopt : std::optional(rowOf(*listing, rows.front()));
    };
    source.comesBefore = [](const KeysetRow &a, const KeysetRow &b) {
        const CustomerCursor &left = cursorOf(a);
        const CustomerCursor &right = cursorOf(b);
        // The database compares bytes of UTF-8; that is the order of code points, not of UTF-16.
        const int texts = left.text.toUtf8().compare(right.text.toUtf8());
        return texts != 0 ? texts < 0 : left.number < right.number;
    };
    return source;
}

} // namespace mizan::ui
