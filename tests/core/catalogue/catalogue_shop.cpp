// Opens the shop and writes what every product needs: a tax class and the units.
#include "tests/core/catalogue/catalogue_shop.h"

#include "core/access/company.h"
#include "core/catalogue/product_record.h"

#include <stdexcept>

namespace mizan::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<const daybook::RecordType *> types()
{
    std::vector<const daybook::RecordType *> all {&access::branchType(), &tax::taxRateType(), &tax::taxClassType()};
    for (const daybook::RecordType *type : catalogue::recordTypes())
        all.push_back(type);
    return all;
}

} // namespace

CatalogueShop::CatalogueShop()
    : m_records(types(), {{"product", &m_search}})
    , m_ledgers {&m_records, &m_search}
    , m_shop(std::make_unique<Shop>(
          m_database.connect(), clock, random, daybook::SigningKey(QByteArray(32, 1)), m_ledgers))
    , m_manager(SessionParts {m_shop->ids().make<UserId>(), u"Lena"_s, access::Grants::everything(),
          m_shop->ids().make<BranchId>(), u"B1"_s, m_shop->device(), u"T1"_s, {}})
{
    m_shop->daybook().enrol(m_manager.branch(), m_manager.user(), m_manager.businessDate(clock.nowMs()));
    std::vector<daybook::RecordChange> changes {tax::taxClassChange({{u"standard"_s}, u"Standard"_s, {}})};
    for (const catalogue::Unit &unit : catalogue::builtInUnits())
        changes.push_back(catalogue::unitChange(unit));
    daybook::Writing writing(m_shop->daybook());
    writing.append({newId<FactId>(), daybook::RecordSetKind, 1, m_manager.businessDate(clock.nowMs()),
        m_manager.branch(), m_manager.user(), std::nullopt, daybook::recordSetBody(changes)});
    writing.commit();
}

catalogue::Product CatalogueShop::product(const QString &code, const QString &name)
{
    return {.id = newId<ProductId>(),
        .code = code,
        .name = name,
        .unit = catalogue::pieceUnit().id,
        .taxClass = taxClass,
        .price = price(2'500'000),
        .cost = price(1'000'000)};
}

ProductId CatalogueShop::save(const catalogue::Product &product)
{
    const auto saved = catalogue::saveProduct(*m_shop, m_manager, {newId<FactId>(), product});
    if (!saved)
        throw std::runtime_error(saved.error().toLogLine().toStdString());
    return saved->id;
}

ProductId CatalogueShop::add(const QString &code, const QString &name, std::vector<catalogue::Barcode> barcodes)
{
    catalogue::Product made = product(code, name);
    made.barcodes = std::move(barcodes);
    return save(made);
}

qint64 CatalogueShop::facts()
{
    auto row = connection().query("SELECT count(*) FROM fact");
    return row.step() ? row.int64(0) : 0;
}

} // namespace mizan::test
