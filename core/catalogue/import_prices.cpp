// Reads a file of prices whole, looks up every name, then saves list by list.
#include "core/catalogue/import_prices.h"

#include "core/access/company.h"
#include "core/base/csv_number.h"
#include "core/base/csv_reader.h"
#include "core/base/named_id.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_columns.h"
#include "core/catalogue/product_file.h"
#include "core/daybook/shop.h"

#include <QIODevice>

#include <algorithm>
#include <map>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t EntriesAFact = 5'000;

struct ListInFile {
    PriceList list;
    std::vector<SetListPrices::Entry> entries;
};

class PriceFileReader {
public:
    PriceFileReader(store::Connection &connection, Currency currency, const CustomerFinder &findCustomer)
        : m_connection(connection)
        , m_currency(currency)
        , m_findCustomer(findCustomer)
        , m_known(allPriceLists(connection))
    {
    }

    Result<void> read(QIODevice &file)
    {
        auto reader = CsvReader::open(file);
        if (!reader)
            return refuseAs(reader);
        for (std::size_t i = 0; i < reader->header().fields.size(); ++i)
            m_columns[reader->header().fields[i].trimmed().toLower()] = i;
        if (!m_columns.contains(u"list"_s))
            return refuse(rules::ColumnMustBeThere, {}, {{"column", u"list"_s}});
        CsvRow row;
        while (reader->next(row)) {
            if (row.refusal)
                return std::unexpected(*row.refusal);
            if (row.fields.size() != reader->header().fields.size())
                return refuse(rules::RowMustFitHeader, csvLineSubject(row.line));
            if (auto taken = take(row); !taken)
                return taken;
        }
        return {};
    }

    std::vector<ListInFile> lists;

private:
    QString cell(const CsvRow &row, const QString &column) const
    {
        const auto found = m_columns.find(column);
        return found == m_columns.end() ? QString() : row.fields[found->second].simplified();
    }

    Result<std::optional<qint64>> number(const CsvRow &row, const QString &column) const
    {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return std::nullopt;
        // Prices of lists are written by hand in either way: a lone comma is a mark, not a thousand.
        const QChar mark = text.contains(u',') && !text.contains(u'.') ? QChar(u',') : QChar(u'.');
        const ParsedDecimal parsed = parseFileDecimal(text, 6, mark);
        if (parsed.error)
            return refuse(rules::CellMustBeNumber, csvLineSubject(row.line), {{"text", text}, {"column", column}});
        return parsed.scaled;
    }

    Result<void> day(const CsvRow &row, const QString &column, std::optional<BusinessDate> &to) const
    {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return {};
        to = BusinessDate::fromIso(text);
        if (!to)
            return refuse(rules::CellMustBeDay, csvLineSubject(row.line), {{"text", text}});
        return {};
    }

    Result<void> unknown(const CsvRow &row, const QString &text) const
    {
        return refuse(rules::NameMustBeKnown, csvLineSubject(row.line), {{"text", text}});
    }

    ListInFile &listCalled(const QString &name)
    {
        const auto found = std::ranges::find_if(lists, [&](const ListInFile &one) { return one.list.name == name; });
        if (found != lists.end())
            return *found;
        const auto known = std::ranges::find(m_known, name, &PriceList::name);
        lists.push_back({known != m_known.end() ? *known
                                                : PriceList {.id = PriceListId(idFromName(u"price_list:"_s + name)),
                                                      .name = name,
                                                      .currency = m_currency},
            {}});
        return lists.back();
    }

    Result<void> takeScope(const CsvRow &row, PriceScope &scope)
    {
        const auto addOnce = [](auto &items, const auto &item) {
            if (std::ranges::find(items, item) == items.end())
                items.push_back(item);
        };
        if (const QString group = cell(row, u"group"_s); !group.isEmpty())
            addOnce(scope.groups, group);
        if (const QString code = cell(row, u"branch"_s); !code.isEmpty()) {
            const auto branches = access::allBranches(m_connection);
            const auto found = std::ranges::find(branches, code, &access::Branch::code);
            if (found == branches.end())
                return unknown(row, code);
            addOnce(scope.branches, found->id);
        }
        if (const QString card = cell(row, u"customer"_s); !card.isEmpty()) {
            const auto customer = m_findCustomer(card);
            if (!customer)
                return unknown(row, card);
            addOnce(scope.customers, *customer);
        }
        if (auto read = day(row, u"from"_s, scope.from); !read)
            return read;
        return day(row, u"through"_s, scope.through);
    }

    Result<void> take(const CsvRow &row)
    {
        ListInFile &one = listCalled(cell(row, u"list"_s));
        if (const auto rank = number(row, u"rank"_s); !rank)
            return refuseAs(rank);
        else if (*rank)
            one.list.rank = static_cast<int>(**rank / Quantity::MicroPerUnit);
        if (const QString off = cell(row, u"off"_s); !off.isEmpty()) {
            one.list.off = Rate::fromText(off.endsWith(u'%') ? off : QString(off + u'%'));
            if (!one.list.off)
                return refuse(rules::CellMustBeNumber, csvLineSubject(row.line), {{"text", off}});
        }
        if (auto taken = takeScope(row, one.list.scope); !taken)
            return taken;
        const QString code = cell(row, u"code"_s);
        if (code.isEmpty())
            return {};
        const auto product = findByCode(m_connection, m_currency, code);
        if (!product)
            return unknown(row, code);
        const auto quantity = number(row, u"quantity"_s);
        if (!quantity)
            return refuseAs(quantity);
        const auto price = number(row, u"price"_s);
        if (!price)
            return refuseAs(price);
        SetListPrices::Entry entry {
            product->product.id, Quantity::fromMicro(quantity->value_or(Quantity::MicroPerUnit)), std::nullopt};
        if (*price)
            entry.price = UnitPrice(**price, m_currency);
        one.entries.push_back(std::move(entry));
        return {};
    }

    store::Connection &m_connection;
    Currency m_currency;
    const CustomerFinder &m_findCustomer;
    std::vector<PriceList> m_known;
    std::map<QString, std::size_t> m_columns;
};

} // namespace

Result<PricesImported> importPriceLists(
    Shop &shop, const Session &session, QIODevice &file, Currency currency, const CustomerFinder &findCustomer)
{
    PriceFileReader reader(shop.connection(), currency, findCustomer);
    if (auto read = reader.read(file); !read)
        return refuseAs(read);
    PricesImported imported;
    for (ListInFile &one : reader.lists) {
        const auto saved = savePriceList(shop, session, {shop.ids().make<FactId>(), one.list});
        if (!saved)
            return refuseAs(saved);
        ++imported.lists;
        for (std::size_t from = 0; from < one.entries.size(); from += EntriesAFact) {
            const std::size_t until = std::min(from + EntriesAFact, one.entries.size());
            const auto begin = one.entries.begin();
            const auto changed = setListPrices(shop, session,
                {shop.ids().make<FactId>(), *saved,
                    {begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(until)}});
            if (!changed)
                return refuseAs(changed);
            imported.entries += *changed;
        }
    }
    return imported;
}

} // namespace mizan::catalogue
