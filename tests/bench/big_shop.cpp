// Founds the shop with the costs of a real one, and writes its list of products.
#include "tests/bench/big_shop.h"

#include "core/access/sign_in.h"
#include "core/create_shop.h"
#include "core/sales/open_shift.h"
#include "core/sales/shift_queries.h"
#include "tests/bench/bench_shop.h"
#include "tests/support/seeded_random.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

const QString Passphrase = u"measured and found whole"_s;

} // namespace

BigShop::BigShop(qint64 products, const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.path() : QDir(folder).absolutePath())
    , m_products(products)
    , m_isNew(!QFile::exists(shopFolder()))
{
    if (m_isNew)
        make();
}

void BigShop::make()
{
    QDir().mkpath(m_folder);
    writePassphrase();
    writeProducts();
    CreateShop request {
        shopFolder(), Passphrase, {.name = u"Bench"_s, .country = u"DE"_s, .ownerName = u"Lena"_s, .ownerPin = {}}};
    request.company.ownerPin = QString::fromLatin1(Pin);
    const auto created = orStop(createShop(request, m_clock, m_random));
}

void BigShop::writePassphrase() const
{
    QFile file(passphraseFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(Passphrase.toUtf8() + '\n') < 0)
        qFatal("%s", qPrintable(file.errorString()));
}

void BigShop::writeProducts() const
{
    QFile file(productFile());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    test::SeededRandom random;
    QTextStream text(&file);
    text << "code,name,barcodes,category,unit,price,cost,tax class,stock\r\n";
    for (qint64 i = 0; i < m_products; ++i) {
        const auto cents = [&](qint64 highest) {
            const qint64 amount = random.between(1, highest);
            return u"%1.%2"_s.arg(amount / 100).arg(amount % 100, 2, 10, '0'_L1);
        };
        text << 'P' << i << ',' << productName(i) << ',' << BenchShop::barcode(i, 0) << '|' << BenchShop::barcode(i, 1)
             << '|' << BenchShop::barcode(i, 2) << ",Category " << i % 40 << ",pc," << cents(5000) << ',' << cents(500)
             << ",standard," << random.between(1, 500) << "\r\n";
    }
}

OpenedShop BigShop::open()
{
    OpenedShop opened = orStop(openShop({shopFolder(), Passphrase}, m_clock, m_random));
    if (!sales::openShiftOf(opened.shop->connection(), opened.shop->device())) {
        const Session owner = orStop(access::ownerSession(*opened.shop));
        orStop(sales::openShift(*opened.shop, owner, {opened.shop->ids().make<ShiftId>(), {{{20'000, 1}}}}));
    }
    return opened;
}

} // namespace mizan::bench
