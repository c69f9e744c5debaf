// Founds the test shop through the verbs that a real one is founded by.
#include "tests/support/test_shop.h"

#include "core/access/company.h"
#include "core/access/role.h"
#include "core/access/save_user.h"
#include "core/access/sign_in.h"
#include "core/accounts/country_pack.h"
#include "core/base/assertion.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/dump.h"
#include "core/daybook/rebuild.h"
#include "core/tax/tax_record.h"

namespace mizan::test {

using namespace Qt::StringLiterals;

namespace {

/// What a builder asks for must not be refused; the refusal is shown before the test ends.
template <class T>
T expectDone(Result<T> result)
{
    if (!result)
        qFatal("the test shop was refused: %s", qPrintable(result.error().toLogLine()));
    return *std::move(result);
}

} // namespace

TestShop::TestShop(TestShopOptions options)
    : random(options.seed)
    , m_options(std::move(options))
    , m_shop(open())
{
    FoundCompany request {
        u"Corner Shop"_s, m_options.country, u"Lena"_s, QString::fromLatin1(ManagerPin), m_options.currency};
    request.pinCost = access::PinCost::lightForTests();
    request.address = {u"Main street 1"_s, u"10115 Berlin"_s};
    request.taxNumber = u"DE123456789"_s;
    request.receiptFooter = u"Thank you"_s;
    const CompanyFounded founded = expectDone(foundCompany(*m_shop, request));
    m_standardClass = expectDone(accounts::loadCountryPack(m_options.country)).standardClass.text;
    m_currency = access::companySettings(connection())->currency;
    m_manager = expectDone(access::signIn(*m_shop, {founded.owner, QString::fromLatin1(ManagerPin)}));
    m_cashier = addUser(*m_manager, u"Sami"_s, founded.cashierRole, CashierPin);
}

std::unique_ptr<Shop> TestShop::open()
{
    return std::make_unique<Shop>(
        m_database.connect(), clock, random, daybook::SigningKey(QByteArray(32, m_options.device)), m_ledgers.list());
}

Session TestShop::addUser(const Session &by, const QString &name, RoleId role, const char *pin)
{
    const access::SaveUser request {newRequest(), newId<UserId>(), name, role, true, QString::fromLatin1(pin)};
    expectDone(access::saveUser(*m_shop, by, request, access::PinCost::lightForTests()));
    return expectDone(access::signIn(*m_shop, {request.id, QString::fromLatin1(pin)}));
}

ProductId TestShop::addProduct(const TestProduct &product)
{
    const QString taxClass = product.taxClass.isEmpty() ? m_standardClass : product.taxClass;
    catalogue::SaveProduct request {newRequest(),
        {.id = newId<ProductId>(),
            .code = product.code.isEmpty() ? product.name : product.code,
            .name = product.name,
            .kind = product.kind,
            .unit = product.unit.isEmpty() ? catalogue::pieceUnit().id : catalogue::unitId(product.unit),
            .taxClass = tax::taxClassId({taxClass}),
            .price = UnitPrice::of(money(product.priceMinor)),
            .cost = UnitPrice::of(money(product.costMinor))}};
    if (!product.barcode.isEmpty())
        request.product.barcodes.push_back({product.barcode});
    return expectDone(catalogue::saveProduct(*m_shop, manager(), request)).id;
}

void TestShop::restart()
{
    m_shop.reset();
    m_shop = open();
}

qint64 TestShop::facts(std::string_view kind)
{
    store::Statement row = kind.empty() ? connection().query("SELECT count(*) FROM fact")
                                        : connection().query("SELECT count(*) FROM fact WHERE kind = ?", kind);
    MIZAN_ASSERT(row.step());
    return row.int64(0);
}

std::vector<std::string> TestShop::dump() { return daybook::dumpLedgers(connection(), ledgers()); }

bool TestShop::rebuildsTheSame()
{
    const std::vector<std::string> live = dump();
    expectDone(daybook::rebuildInPlace(connection(), ledgers()));
    return dump() == live;
}

} // namespace mizan::test
