// Two passes over the file: the first checks and remembers which lines are bad, the second writes in batches.
#include "core/stock/import_products.h"

#include "core/access/company.h"
#include "core/accounts/account_record.h"
#include "core/accounts/country_pack.h"
#include "core/base/named_id.h"
#include "core/catalogue/product_record.h"
#include "core/daybook/shop.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/import_check.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "core/store/bulk_cache.h"
#include "core/tax/tax_record.h"

#include <QIODevice>

#include <algorithm>

namespace mizan::stock {

using namespace Qt::StringLiterals;
using catalogue::Product;
using catalogue::ProductFile;
using daybook::RecordChange;
using daybook::Writing;

namespace {

constexpr std::size_t RowsPerBatch = 1000; ///< One fact of records.
constexpr qint64 SmallImport = 50'000;     ///< Rows up to which a till beside it never waits long for its turn …
constexpr int BatchesTogether = 100;       ///< … beyond, this many batches share a transaction, which is far cheaper.

class Import {
public:
    Import(
        Shop &shop, const Session &session, QIODevice &device, const ImportProducts &request, const ImportHooks &hooks);

    [[nodiscard]] Result<ImportSummary> run();

private:
    struct Batch {
        std::vector<RecordChange> changes;
        std::vector<AdjustLine> opening;
        std::vector<AdjustLine> corrections;
        quint64 digest = 14695981039346656037ull; ///< Of the rows' fields: the same batch is known again.
        std::size_t rows = 0;
    };

    [[nodiscard]] Result<void> checkAll(ProductFile &file);
    [[nodiscard]] Result<void> writeAll(ProductFile &file);
    [[nodiscard]] Result<void> takeRow(const CsvRow &raw, ProductFile &file, Batch &batch);
    [[nodiscard]] Result<void> writeBatch(Writing &writing, Batch &batch);
    [[nodiscard]] Result<void> adjust(Writing &writing, std::vector<AdjustLine> lines, AdjustReason reason);
    void addStock(const ImportedProduct &imported, Batch &batch);
    [[nodiscard]] FactId factId(QStringView part) const;
    [[nodiscard]] Result<void> progress(const ProductFile &file, qint64 bytesBefore);

    Shop &m_shop;
    const Session &m_session;
    QIODevice &m_device;
    const ImportProducts &m_request;
    const ImportHooks &m_hooks;
    std::optional<UserId> m_approver;
    Currency m_currency;
    accounts::AccountBook m_book;
    PlaceId m_place;
    ImportCheck m_check;
    std::vector<qint64> m_badLines;
    qint64 m_batch = 0;
    ImportSummary m_summary;
};

Import::Import(
    Shop &shop, const Session &session, QIODevice &device, const ImportProducts &request, const ImportHooks &hooks)
    : m_shop(shop)
    , m_session(session)
    , m_device(device)
    , m_request(request)
    , m_hooks(hooks)
    , m_currency(access::companySettings(shop.connection()).value().currency)
    , m_book(accounts::loadAccountBook(shop.connection()))
    , m_place(branchPlace(session.branch()))
    , m_check(shop.connection(), m_currency, request)
{
}

Result<void> Import::progress(const ProductFile &file, qint64 bytesBefore)
{
    const daybook::Progress now {bytesBefore + file.bytesRead(), (m_request.dryRun ? 1 : 2) * m_device.size()};
    if (!m_hooks.onProgress || m_hooks.onProgress(now))
        return {};
    if (m_batch == 0)
        return refuse(daybook::rules::WorkMustNotBeStopped);
    return refuse(rules::ImportMustNotBeStopped, {}, {{"products", m_summary.created + m_summary.updated}});
}

Result<ImportSummary> Import::run()
{
    auto file = ProductFile::open(m_device, m_request.map, m_currency);
    if (!file)
        return refuseAs(file);
    const auto approver = access::require(m_session, access::Right::ImportProducts);
    if (!approver)
        return refuseAs(approver);
    m_approver = *approver;
    if (file->has(catalogue::ProductColumn::Stock)) {
        if (const auto mayAdjust = access::require(m_session, access::Right::AdjustStock); !mayAdjust)
            return refuseAs(mayAdjust);
    }
    if (file->has(catalogue::ProductColumn::Contents))
        m_check.expectBundles();
    if (m_hooks.onHeader)
        m_hooks.onHeader(file->header());
    if (auto checked = checkAll(*file); !checked)
        return refuseAs(checked);
    if (m_request.dryRun)
        return m_summary;
    if (m_summary.bad > 0 && !m_request.skipBad)
        return refuse(rules::RowsMustBeGood, {}, {{"bad", m_summary.bad}, {"rows", m_summary.rows}});
    m_summary.created = m_summary.updated = m_summary.unchanged = m_summary.categories = 0;
    if (auto written = writeAll(*file); !written)
        return refuseAs(written);
    return m_summary;
}

Result<void> Import::checkAll(ProductFile &file)
{
    CsvRow raw;
    while (file.next(raw)) {
        ++m_summary.rows;
        const auto row = file.read(raw);
        const auto imported = row ? m_check.check(*row) : Result<ImportedProduct>(refuseAs(row));
        if (!imported) {
            ++m_summary.bad;
            m_badLines.push_back(raw.line);
            if (m_hooks.onBadRow)
                m_hooks.onBadRow({raw, imported.error()});
            continue;
        }
        if (imported->newCategory && !m_check.names().category(*imported->newCategory)) {
            ++m_summary.categories;
            m_check.names().addCategory({m_shop.ids().make<CategoryId>(), *imported->newCategory});
        }
        ++(imported->before ? m_summary.updated : m_summary.created);
        if (m_summary.rows % RowsPerBatch == 0) {
            if (auto goesOn = progress(file, 0); !goesOn)
                return goesOn;
        }
    }
    return {};
}

Result<void> Import::writeAll(ProductFile &file)
{
    if (auto rewound = file.rewind(); !rewound)
        return rewound;
    m_check.beginSecondPass();
    const bool isSmall = m_summary.rows <= SmallImport;
    const int together = isSmall ? 1 : BatchesTogether;
    std::optional<store::BulkCache> cache;
    if (!isSmall)
        cache.emplace(m_shop.connection());
    CsvRow raw;
    bool more = file.next(raw);
    while (more) {
        Writing writing(m_shop.daybook());
        for (int i = 0; i < together && more; ++i) {
            Batch batch;
            batch.changes.reserve(RowsPerBatch);
            for (; more && batch.rows < RowsPerBatch; more = file.next(raw)) {
                if (std::ranges::binary_search(m_badLines, raw.line))
                    continue;
                if (auto taken = takeRow(raw, file, batch); !taken)
                    return taken;
            }
            if (auto written = writeBatch(writing, batch); !written)
                return written;
        }
        writing.commit();
        if (auto goesOn = progress(file, m_device.size()); !goesOn)
            return goesOn;
    }
    return {};
}

Result<void> Import::takeRow(const CsvRow &raw, ProductFile &file, Batch &batch)
{
    const auto row = file.read(raw);
    auto imported = row ? m_check.check(*row) : Result<ImportedProduct>(refuseAs(row));
    if (!imported) // The shop has changed since it was checked.
        return refuse(imported.error().rule, csvLineSubject(raw.line), imported.error().values);
    ++batch.rows;
    for (const QString &field : raw.fields) {
        for (const QChar c : field)
            batch.digest = (batch.digest ^ c.unicode()) * 1099511628211ull;
    }
    Product &product = imported->product;
    if (imported->newCategory) {
        product.category = m_check.names().category(*imported->newCategory);
        if (!product.category) {
            const catalogue::Category made {m_shop.ids().make<CategoryId>(), *imported->newCategory};
            m_check.names().addCategory(made);
            batch.changes.push_back(catalogue::categoryChange(made));
            product.category = made.id;
            ++m_summary.categories;
        }
    }
    if (imported->before) {
        RecordChange change = catalogue::productChange(*imported->before, product);
        ++(change.fields.empty() ? m_summary.unchanged : m_summary.updated);
        if (!change.fields.empty())
            batch.changes.push_back(std::move(change));
    } else {
        product.id = m_shop.ids().make<ProductId>();
        m_check.noteMade(product);
        batch.changes.push_back(catalogue::productChange(product));
        ++m_summary.created;
    }
    addStock(*imported, batch);
    return {};
}

void Import::addStock(const ImportedProduct &imported, Batch &batch)
{
    if (!imported.stock || imported.product.kind != catalogue::ProductKind::Goods)
        return;
    const Product &product = imported.product;
    const StockLevel level = imported.before ? onHand(m_shop.connection(), product.id, m_place) : StockLevel {};
    const Quantity change = *imported.stock - level.quantity;
    if (change.isZero())
        return;
    ++m_summary.stocked;
    const auto cost = change.isNegative() ? std::nullopt : std::optional(product.cost);
    (level == StockLevel {} ? batch.opening : batch.corrections).push_back({product.id, change, cost});
}

FactId Import::factId(QStringView part) const
{
    return FactId(idFromName(u"import:%1:%2:%3"_s.arg(m_request.request.toText()).arg(m_batch).arg(part)));
}

Result<void> Import::adjust(Writing &writing, std::vector<AdjustLine> lines, AdjustReason reason)
{
    if (lines.empty())
        return {};
    const bool isOpening = reason == AdjustReason::OpeningStock;
    const AdjustStock request {factId(isOpening ? u"opening" : u"correction"), m_place, reason, {}, std::move(lines)};
    const auto adjusted = writeAdjustment(writing, {m_session, m_approver, m_book, m_currency}, request);
    return adjusted ? Result<void>() : refuseAs(adjusted);
}

Result<void> Import::writeBatch(Writing &writing, Batch &batch)
{
    ++m_batch;
    const FactId id = factId(u"records");
    const QString digest = QString::number(batch.digest, 16);
    if (const auto written = writing.find(id)) {
        daybook::BodyParser parser;
        if (parser.parse(written->body).at("rows").text() != digest)
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return {}; // Asked before, and stopped somewhere behind.
    }
    if (batch.rows == 0)
        return {};
    daybook::BodyWriter body;
    body.beginObject();
    body.field("rows", digest);
    daybook::writeRecords(body, batch.changes);
    body.endObject();
    writing.append({id, daybook::RecordSetKind, 1, m_session.businessDate(writing.nowMs()), m_session.branch(),
        m_session.user(), m_approver, body.take()});
    if (auto adjusted = adjust(writing, std::move(batch.opening), AdjustReason::OpeningStock); !adjusted)
        return adjusted;
    return adjust(writing, std::move(batch.corrections), AdjustReason::Correction);
}

} // namespace

TaxClassId standardTaxClass(store::Connection &connection)
{
    const std::optional<access::CompanySettings> company = access::companySettings(connection);
    const auto pack = accounts::loadCountryPack(company ? company->country : QString());
    return pack ? tax::taxClassId(pack->standardClass) : TaxClassId {};
}

Result<ImportSummary> importProducts(
    Shop &shop, const Session &session, QIODevice &file, const ImportProducts &request, const ImportHooks &hooks)
{
    return Import(shop, session, file, request, hooks).run();
}

} // namespace mizan::stock
