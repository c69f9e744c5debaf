// Makes the catalogue through record facts, a thousand products in each, as an import does.
#include "tests/bench/bench_shop.h"

#include "core/access/sign_in.h"
#include "core/base/assertion.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/gtin.h"
#include "core/catalogue/product_record.h"
#include "core/create_shop.h"
#include "core/sales/open_shift.h"
#include "core/tax/tax_record.h"

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

const QString Passphrase = u"measured and found whole"_s;
constexpr qint64 ProductsInAFact = 1000;

} // namespace

QString productName(qint64 product)
{
    static const QString Latin[] = {u"White Hanging Heart"_s, u"Metal Lantern"_s, u"Cream Cupid Coat Hanger"_s,
        u"Café au Lait Cup"_s, u"Glass Star"_s, u"Union Flag Bottle"_s, u"Paper Lantern"_s, u"Wooden Frame"_s};
    static const QString Arabic[] = {u"خبز عربي طازج"_s, u"زيت زيتون بكر"_s, u"إبريق شاي نحاسي"_s, u"قهوة مطحونة"_s};
    const QString number = QString::number(product);
    return (product % 3 == 0 ? Arabic[static_cast<std::size_t>(product / 3 % 4)]
                             : Latin[static_cast<std::size_t>(product % 8)])
        + u' ' + number;
}

QString BenchShop::barcode(qint64 product, int k)
{
    const QString digits = u"%1%2"_s.arg(200 + k).arg((product * 7'919) % 1'000'000'000, 9, 10, '0'_L1);
    return digits + *catalogue::checkDigitOf(digits);
}

BenchShop::BenchShop(qint64 products)
    : m_products(products)
{
    CreateShop request {
        folder(), Passphrase, {.name = u"Bench"_s, .country = u"DE"_s, .ownerName = u"Lena"_s, .ownerPin = u"7391"_s}};
    request.vaultCost = store::VaultCost::lightForTests();
    request.company.pinCost = access::PinCost::lightForTests();
    auto created = orStop(createShop(request, clock, random));
    m_opened.emplace(std::move(created.opened));
    m_session.emplace(orStop(access::ownerSession(shop())));
    addProducts(products);
}

void BenchShop::close() { m_opened.reset(); }

void BenchShop::open() { m_opened.emplace(orStop(mizan::openShop({folder(), Passphrase}, clock, random))); }

void BenchShop::openShift()
{
    orStop(sales::openShift(shop(), *m_session, {shop().ids().make<ShiftId>(), {{{20'000, 1}}}}));
}

void BenchShop::addProducts(qint64 products)
{
    const tax::TaxTable taxes = tax::loadTaxTable(shop().connection());
    const TaxClassId standard = tax::taxClassId({u"standard"_s});
    MIZAN_ASSERT(taxes.find(standard) != nullptr);
    const catalogue::UnitId piece = catalogue::pieceUnit().id;
    std::vector<daybook::RecordChange> changes;
    for (qint64 i = 0; i < products; ++i) {
        catalogue::Product product {.id = shop().ids().make<ProductId>(),
            .code = u"P%1"_s.arg(i),
            .name = productName(i),
            .unit = piece,
            .taxClass = standard,
            .price = UnitPrice(random.between(1, 5000) * 10'000, currency()),
            .cost = UnitPrice(random.between(1, 500) * 10'000, currency())};
        for (int k = 0; k < 3; ++k)
            product.barcodes.push_back({catalogue::readBarcode(barcode(i, k)).code});
        changes.push_back(catalogue::productChange(product));
        if (static_cast<qint64>(changes.size()) < ProductsInAFact && i + 1 < products)
            continue;
        daybook::Writing writing(shop().daybook());
        writing.append({shop().ids().make<FactId>(), daybook::RecordSetKind, 1, m_session->businessDate(clock.nowMs()),
            m_session->branch(), m_session->user(), std::nullopt, daybook::recordSetBody(changes)});
        writing.commit();
        changes.clear();
    }
}

qint64 BenchShop::drawProduct()
{
    const qint64 draw = random.between(0, 999'999);
    return draw * draw / 1'000'000 * m_products / 1'000'000;
}

sales::RecordSale BenchShop::ticket(int lines)
{
    static const tax::TaxTable taxes = tax::loadTaxTable(shop().connection());
    sales::Ticket ticket {shop().ids().make<SaleId>(), currency()};
    Money total = Money::zero(currency());
    for (int i = 0; i < lines; ++i) {
        const QString code = catalogue::readBarcode(barcode(drawProduct(), i % 3)).code;
        const auto found = catalogue::findByBarcode(shop().connection(), currency(), code);
        MIZAN_ASSERT(found.has_value());
        const catalogue::Product &product = found->product;
        const Quantity quantity = Quantity::units(random.between(1, 3));
        orStop(sales::addProduct(ticket,
            {.line = shop().ids().make<sales::LineId>(),
                .product = {product.id, product.code, product.name, {}, *taxes.find(product.taxClass), true},
                .price = product.price,
                .quantity = quantity,
                .barcode = code}));
        total += orStop(amountOf(product.price, quantity));
    }
    return {std::move(ticket), {{sales::TenderMethod::Cash, total}}};
}

} // namespace mizan::bench
