// Exports as CSV (RFC 4180): exact decimals, ISO dates, UTF-8.
#include "app/ctl/export_files.h"

#include "app/ctl/console.h"
#include "core/access/company.h"
#include "core/accounts/accounts_queries.h"
#include "core/base/csv_writer.h"
#include "core/catalogue/bundle.h"
#include "core/catalogue/gtin.h"
#include "core/catalogue/product_queries.h"
#include "core/open_shop.h"
#include "core/reports/sales_reports.h"
#include "core/stock/stock_queries.h"
#include "core/tax/tax_record.h"

#include <QDateTime>
#include <QIODevice>

#include <unordered_map>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ProgressEvery = 1000;

/// Counts rows, shows how far it is, and says whether to go on.
class RowCount {
public:
    explicit RowCount(Console &console)
        : m_console(console)
    {
    }
    bool next() { return ++m_rows % ProgressEvery != 0 || m_console.progress(u"Exporting"_s, m_rows, 0); }
    /// What an export answers once it has written its last row.
    [[nodiscard]] Result<qint64> finish(CsvWriter &csv, const QIODevice &file) const
    {
        if (Console::wasInterrupted())
            return refuse(daybook::rules::WorkMustNotBeStopped);
        if (!csv.finish())
            throw store::Fault(store::FaultKind::DiskFull, file.errorString());
        return m_rows;
    }

private:
    Console &m_console;
    qint64 m_rows = 0;
};

QByteArray instantText(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

/// The names behind a product's ids.
struct ProductWords {
    explicit ProductWords(store::Connection &connection)
    {
        for (const catalogue::Category &category : catalogue::allCategories(connection))
            categories[category.id] = category.name;
        for (const catalogue::Unit &unit : catalogue::allUnits(connection))
            units[unit.id] = unit.symbol;
        const tax::TaxTable taxes = tax::loadTaxTable(connection);
        for (const tax::TaxTable::Entry &entry : taxes.entries())
            taxClasses[entry.id] = entry.taxClass.code.text;
        stock::forEachStockRow(connection, {}, [&](const stock::StockRow &row) {
            onHand[row.product] += row.level.quantity;
            return true;
        });
    }
    std::unordered_map<CategoryId, QString> categories;
    std::unordered_map<catalogue::UnitId, QString> units;
    std::unordered_map<TaxClassId, QString> taxClasses;
    std::unordered_map<ProductId, Quantity> onHand;
};

const char *kindText(catalogue::ProductKind kind)
{
    switch (kind) {
    case catalogue::ProductKind::Goods:
        break;
    case catalogue::ProductKind::Service:
        return "service";
    case catalogue::ProductKind::Other:
        return "other";
    case catalogue::ProductKind::Family:
        return "family";
    case catalogue::ProductKind::Bundle:
        return "bundle";
    }
    return "goods";
}

QString barcodesText(const std::vector<catalogue::Barcode> &barcodes)
{
    QStringList codes;
    for (const catalogue::Barcode &barcode : barcodes)
        codes.append(barcode.pack == Quantity::units(1)
                ? catalogue::shownBarcode(barcode.code)
                : catalogue::shownBarcode(barcode.code) + u'*' + barcode.pack.toDecimal());
    return codes.join(u'|');
}

/// "71053*2|71054": what a bundle holds, by code.
QString contentsText(store::Connection &connection, const catalogue::Product &product)
{
    QStringList codes;
    for (const catalogue::BundledProduct &one :
        catalogue::bundledProducts(connection, product.price.currency(), product.contents))
        codes.append(
            one.quantity == Quantity::units(1) ? one.product.code : one.product.code + u'*' + one.quantity.toDecimal());
    return codes.join(u'|');
}

Result<access::CompanySettings> companyOf(store::Connection &connection)
{
    std::optional<access::CompanySettings> company = access::companySettings(connection);
    if (!company)
        return refuse(mizan::rules::FolderMustHoldShop);
    return *std::move(company);
}

} // namespace

Result<qint64> exportProducts(const ExportTo &to)
{
    const Result<access::CompanySettings> company = companyOf(to.connection);
    if (!company)
        return refuseAs(company);
    ProductWords words(to.connection);
    CsvWriter csv(to.file);
    RowCount rows(to.console);
    csv.row({u"code", u"name", u"barcodes", u"category", u"unit", u"price", u"cost", u"tax_class", u"stock", u"kind",
        u"contents"});
    catalogue::forEachProduct(to.connection, company->currency, [&](const catalogue::Product &product) {
        csv.text(product.code).text(product.name).text(barcodesText(product.barcodes));
        csv.text(product.category ? words.categories[*product.category] : QString()).text(words.units[product.unit]);
        csv.plain(product.price.toDecimal().toLatin1()).plain(product.cost.toDecimal().toLatin1());
        csv.text(words.taxClasses[product.taxClass]).plain(words.onHand[product.id].toDecimal().toLatin1());
        csv.plain(kindText(product.kind)).text(contentsText(to.connection, product));
        csv.endRow();
        return rows.next();
    });
    return rows.finish(csv, to.file);
}

Result<qint64> exportSales(const ExportTo &to)
{
    CsvWriter csv(to.file);
    RowCount rows(to.console);
    csv.row({u"day", u"instant", u"number", u"kind", u"line", u"code", u"name", u"quantity", u"unit", u"price",
        u"discount", u"net", u"tax", u"gross", u"cost", u"currency", u"takes_back", u"bundle"});
    const reports::Days everyDay {BusinessDate::fromDays(-1'000'000), BusinessDate::fromDays(1'000'000)};
    reports::forEachSale(to.connection, everyDay, [&](BusinessDate day, const sales::SaleDetail &detail) {
        const sales::RecordedSale &sale = detail.sale;
        const auto original = sale.original ? sales::findSale(to.connection, *sale.original) : std::nullopt;
        qint64 number = 0;
        for (const sales::RecordedLine &line : sale.lines) {
            csv.plain(day.toIso().toLatin1()).plain(instantText(sale.atMs)).text(sale.number.toText());
            csv.plain(sale.kind == sales::SaleKind::Return ? "return" : "sale").number(++number);
            csv.text(line.code).text(line.name).plain(line.quantity.toDecimal().toLatin1()).text(line.unit);
            csv.plain(line.price.toDecimal().toLatin1()).plain(line.discount.toDecimal().toLatin1());
            csv.plain(line.tax.net.toDecimal().toLatin1())
                .plain((line.tax.gross - line.tax.net).toDecimal().toLatin1());
            csv.plain(line.tax.gross.toDecimal().toLatin1()).plain(line.cost.toDecimal().toLatin1());
            csv.text(sale.currency.code()).text(original ? original->sale.number.toText() : QString());
            csv.text(line.bundle ? line.bundle->code : QString());
            csv.endRow();
            if (!rows.next())
                return false;
        }
        return true;
    });
    return rows.finish(csv, to.file);
}

Result<qint64> exportStock(const ExportTo &to)
{
    const Result<access::CompanySettings> company = companyOf(to.connection);
    if (!company)
        return refuseAs(company);
    CsvWriter csv(to.file);
    RowCount rows(to.console);
    csv.row({u"code", u"name", u"place", u"quantity", u"unit", u"value", u"currency"});
    stock::forEachStockRow(to.connection, {.withEmpty = true}, [&](const stock::StockRow &row) {
        csv.text(row.code).text(row.name).text(row.placeCode).plain(row.level.quantity.toDecimal().toLatin1());
        csv.text(row.unitSymbol).plain(Money(row.level.valueMinor, company->currency).toDecimal().toLatin1());
        csv.text(company->currency.code());
        csv.endRow();
        return rows.next();
    });
    return rows.finish(csv, to.file);
}

Result<qint64> exportJournal(const ExportTo &to)
{
    CsvWriter csv(to.file);
    RowCount rows(to.console);
    csv.row({u"date", u"instant", u"fact", u"kind", u"line", u"account", u"name", u"currency", u"debit", u"credit"});
    const accounts::Period everyDay {BusinessDate::fromDays(-1'000'000), BusinessDate::fromDays(1'000'000)};
    accounts::forEachJournalLine(to.connection, everyDay, [&](const accounts::JournalEntryLine &line) {
        csv.plain(line.date.toIso().toLatin1()).plain(instantText(line.atMs)).plain(line.fact.toText().toLatin1());
        csv.text(QString::fromStdString(line.factKind)).number(line.line);
        csv.text(line.account.code).text(line.account.name).text(line.debit.currency().code());
        csv.plain(line.debit.toDecimal().toLatin1()).plain(line.credit.toDecimal().toLatin1());
        csv.endRow();
        return rows.next();
    });
    return rows.finish(csv, to.file);
}

} // namespace mizan::ctl
