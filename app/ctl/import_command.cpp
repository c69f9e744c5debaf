// mizanctl import: products, customers and price lists from CSV files, promotions from JSON.
#include "app/ctl/console.h"
#include "app/ctl/refusal_sentence.h"
#include "app/ctl/shop_folder.h"
#include "core/access/company.h"
#include "core/access/sign_in.h"
#include "core/base/assertion.h"
#include "core/base/errors_file.h"
#include "core/catalogue/import_prices.h"
#include "core/parties/customer_queries.h"
#include "core/parties/import_customers.h"
#include "core/stock/import_families.h"
#include "core/stock/import_products.h"

#include <QFile>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

/// {"code": "Artikelnummer", "name": "Bezeichnung", …}: our column, then the file's.
Result<catalogue::ColumnMap> mapOf(const Arguments &arguments)
{
    if (!arguments.has(u"--map"_s))
        return catalogue::ColumnMap {};
    QFile file(arguments.value(u"--map"_s));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(rules::FileMustBeReadable, file.fileName(), {{"reason", file.errorString()}});
    return catalogue::readColumnMap(file.readAll());
}

QString lineFor(const stock::ImportSummary &summary, bool dryRun)
{
    return u"%1 %2 rows: %3 products new, %4 changed, %5 unchanged, %6 categories new, stock of %7 set, %8 rows bad."_s
        .arg(dryRun ? u"Would import"_s : u"Imported"_s)
        .arg(summary.rows)
        .arg(summary.created)
        .arg(summary.updated)
        .arg(summary.unchanged)
        .arg(summary.categories)
        .arg(summary.stocked)
        .arg(summary.bad);
}

/// What every import has: the file, and the shop that it goes into.
struct Source {
    const Arguments &arguments;
    QFile &file;
    Shop &shop;
    const Session &session;
};

Result<Outcome> importProducts(const Source &source, Console &console)
{
    const Arguments &arguments = source.arguments;
    Shop &shop = source.shop;
    QFile &file = source.file;
    Result<catalogue::ColumnMap> map = mapOf(arguments);
    if (!map)
        return refuseAs(map);
    ErrorsFile errors(besideFile(file.fileName(), u"errors"_s));
    const stock::ImportProducts import {shop.ids().make<FactId>(), *std::move(map),
        stock::standardTaxClass(shop.connection()), arguments.has(u"--dry-run"_s), arguments.has(u"--skip-bad"_s)};
    const stock::ImportHooks hooks {
        [&](const CsvRow &header) { errors.setHeader(QStringList(header.fields.begin(), header.fields.end())); },
        [&](const stock::BadRow &bad) {
            const QStringList fields(bad.row.fields.begin(), bad.row.fields.end());
            if (!errors.add(bad.row.line, sentenceFor(bad.reason), fields))
                throw store::Fault(store::FaultKind::ReadOnly, errors.errorText());
        },
        console.onProgress(u"Importing, bytes"_s)};
    const Result<stock::ImportSummary> summary = stock::importProducts(shop, source.session, file, import, hooks);
    if (errors.rows() > 0)
        console.warn(u"%1 bad rows, with line and reason: %2"_s.arg(errors.rows()).arg(errors.path()));
    if (!summary)
        return refuseAs(summary);
    return Outcome {lineFor(*summary, import.dryRun)};
}

Result<Outcome> importVariants(const Source &source)
{
    const auto company = access::companySettings(source.shop.connection());
    MIZAN_ASSERT(company.has_value()); // Its owner has a session.
    const auto imported = stock::importFamilies(
        source.shop, source.session, source.file, company->currency, stock::standardTaxClass(source.shop.connection()));
    if (!imported)
        return refuseAs(imported);
    return Outcome {u"Imported %1 products with variants: %2 products new or changed."_s.arg(imported->families)
            .arg(imported->changed)};
}

Result<Outcome> importCustomers(const Source &source)
{
    const auto company = access::companySettings(source.shop.connection());
    MIZAN_ASSERT(company.has_value()); // Its owner has a session.
    const auto imported = parties::importCustomers(source.shop, source.session, source.file, company->currency);
    if (!imported)
        return refuseAs(imported);
    return Outcome {u"Imported customers: %1 new, %2 known."_s.arg(imported->created).arg(imported->changed)};
}

/// Prices are in the shop's currency; customers are named by their cards.
Result<Outcome> importPrices(const Source &source, bool lists)
{
    const auto company = access::companySettings(source.shop.connection());
    MIZAN_ASSERT(company.has_value()); // Its owner has a session.
    const catalogue::CustomerFinder findCustomer = [&](const QString &card) {
        return parties::customerWithCard(source.shop.connection(), card);
    };
    if (lists) {
        const auto imported =
            catalogue::importPriceLists(source.shop, source.session, source.file, company->currency, findCustomer);
        if (!imported)
            return refuseAs(imported);
        return Outcome {
            u"Imported %1 price lists, %2 prices set or taken out."_s.arg(imported->lists).arg(imported->entries)};
    }
    const auto imported = catalogue::importPromotions(
        source.shop, source.session, source.file.readAll(), company->currency, findCustomer);
    if (!imported)
        return refuseAs(imported);
    return Outcome {u"Imported %1 promotions."_s.arg(*imported)};
}

} // namespace

Result<Outcome> runImport(const Arguments &arguments, Console &console)
{
    const QString &what = arguments.positional(0);
    static const QStringList Known {u"products"_s, u"variants"_s, u"customers"_s, u"price-lists"_s, u"promotions"_s};
    if (!Known.contains(what))
        return refuse(rules::ValueMustBeUnderstood, what);
    QFile file(arguments.positional(1));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(rules::FileMustBeReadable, file.fileName(), {{"reason", file.errorString()}});
    const Result<OpenShop> request = shopToOpen(arguments, console);
    if (!request)
        return refuseAs(request);
    const SystemClock clock;
    SystemRandom random;
    const Result<OpenedShop> opened = openShop(*request, clock, random);
    if (!opened)
        return refuseAs(opened);
    const Result<Session> session = access::ownerSession(*opened->shop);
    if (!session)
        return refuseAs(session);
    const Source source {arguments, file, *opened->shop, *session};
    if (what == u"variants"_s)
        return importVariants(source);
    if (what == u"customers"_s)
        return importCustomers(source);
    return what == u"products"_s ? importProducts(source, console) : importPrices(source, what == u"price-lists"_s);
}

} // namespace mizan::ctl
