// Checks in their order, then one fact with the fields that changed.
#include "core/catalogue/save_product.h"

#include "core/catalogue/bundle.h"
#include "core/catalogue/gtin.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_goods_rule.h"
#include "core/daybook/shop.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::RecordChange;
using daybook::Writing;
using store::Connection;

namespace {

constexpr std::string_view ProductSavedKind = "product.saved";

/// A short proof of what was asked, kept in the fact, so that the same request is known again.
QString proofOf(const Product &asked)
{
    const RecordChange whole = productChange(asked);
    return QString::fromLatin1(QCryptographicHash::hash(
        QByteArray::fromStdString(daybook::recordSetBody(std::span(&whole, 1))), QCryptographicHash::Sha256)
            .first(16)
            .toHex());
}

std::string savedBody(const QString &proof, const RecordChange &change)
{
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.field("asked", proof);
    daybook::writeRecords(writer, std::span(&change, 1));
    writer.endObject();
    return writer.take();
}

bool saysTheSame(const daybook::Fact &fact, const QString &proof)
{
    daybook::BodyParser parser;
    return fact.header.kind == ProductSavedKind && parser.parse(fact.body).at("asked").text() == proof;
}

QString barcodeSubject(std::size_t index) { return u"barcodes[%1]"_s.arg(index); }

Result<void> checkText(const QString &text, qsizetype longest, const QString &subject)
{
    if (text.size() > longest)
        return refuse(rules::TextMustNotBeTooLong, subject, {{"longest", qint64 {longest}}});
    return {};
}

Result<void> checkAmount(UnitPrice amount, Rule mustNotBeNegative, const QString &subject)
{
    if (amount.isNegative())
        return refuse(mustNotBeNegative, subject, {{"amount", amount}});
    if (auto fits = UnitPrice::checked(amount.micro(), amount.currency()); !fits)
        return refuse(fits.error().rule, subject, fits.error().values);
    return {};
}

Result<void> checkBarcodes(std::vector<Barcode> &barcodes)
{
    for (std::size_t i = 0; i < barcodes.size(); ++i) {
        Barcode &barcode = barcodes[i];
        const QString subject = barcodeSubject(i);
        if (barcode.pack <= Quantity())
            return refuse(rules::PackMustBePositive, subject, {{"pack", barcode.pack}});
        if (auto fits = Quantity::checked(barcode.pack.micro()); !fits)
            return refuse(fits.error().rule, subject, fits.error().values);
        if (barcode.price && barcode.pack == Quantity::units(1))
            return refuse(rules::PackPriceMustHavePack, subject);
        if (barcode.price) {
            if (auto checked = checkAmount(*barcode.price, rules::PriceMustNotBeNegative, subject); !checked)
                return checked;
        }
        BarcodeReading reading = readBarcode(barcode.code);
        if (reading.code.isEmpty())
            return refuse(rules::BarcodeMustNotBeEmpty, subject);
        if (auto checked = checkText(reading.code, LongestBarcode, subject); !checked)
            return checked;
        if (reading.kind == BarcodeKind::Misread)
            return refuse(rules::BarcodeMustHaveRightCheckDigit, subject, {{"barcode", reading.code}});
        barcode.code = std::move(reading.code);
        const auto here = barcodes.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find_if(barcodes.begin(), here, [&](const Barcode &other) { return other.code == barcode.code; })
            != here)
            return refuse(rules::BarcodeMustStandOnce, subject, {{"barcode", shownBarcode(barcode.code)}});
    }
    return {};
}

bool exists(Connection &connection, std::string_view table, const IdBytes &id)
{
    auto row = connection.query("SELECT 1 FROM " + std::string(table) + " WHERE uid = ?", RecordId(id));
    return row.step();
}

qint64 decimalsOf(Connection &connection, UnitId unit)
{
    auto row = connection.query("SELECT coalesce(decimals, 0) FROM unit WHERE uid = ?", unit);
    return row.step() ? row.int64(0) : 0;
}

QString nameOf(Connection &connection, ProductId id)
{
    auto row = connection.query("SELECT p.name FROM local_key k JOIN product p ON p.no = k.no WHERE k.uid = ?", id);
    return row.step() ? row.text(0) : QString();
}

struct Asked {
    FactId request;
    Product product;
    QString proof;
};

/// A bundle has no stock and other products do.
Result<void> staysBundle(const std::optional<Product> &before, const Product &after)
{
    if (before && (before->kind == ProductKind::Bundle) != (after.kind == ProductKind::Bundle))
        return refuse(rules::BundleMustStayBundle, u"kind"_s, {{"product", before->name}});
    return {};
}

/// The part that all verbs of this file share: database checks, the fact.
Result<ProductSaved> write(Writing &writing, const Session &session, std::optional<UserId> approver, const Asked &asked)
{
    const auto before = findProduct(writing.connection(), asked.product.price.currency(), asked.product.id);
    const bool wasFamily = before && before->kind == ProductKind::Family;
    if (before && (wasFamily != (asked.product.kind == ProductKind::Family) || before->family != asked.product.family))
        return refuse(rules::ProductMustBeSavedAsWhatItIs, u"product"_s, {{"product", before->name}});
    if (auto checked = staysBundle(before, asked.product); !checked)
        return refuseAs(checked);
    if (auto checked = checkAgainstShop(writing.connection(), asked.product); !checked)
        return refuseAs(checked);
    const RecordChange change = before ? productChange(*before, asked.product) : productChange(asked.product);
    if (change.fields.empty())
        return ProductSaved {asked.product.id};

    // From here it must succeed.
    writing.append({asked.request, ProductSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), approver, savedBody(asked.proof, change)});
    writing.commit();
    return ProductSaved {asked.product.id};
}

/// What the shop's product becomes when `change` is made to it; `proof` says what was asked.
template <class Change>
Result<ProductSaved> changeProduct(
    Shop &shop, const Session &session, FactId request, ProductId id, const QString &proof, Change change)
{
    const auto approver = access::require(session, access::Right::EditProduct);
    if (!approver)
        return refuseAs(approver);
    Writing writing(shop.daybook());
    if (const auto written = writing.find(request)) {
        if (!saysTheSame(*written, proof))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return ProductSaved {id};
    }
    // Of a product that exists, amounts are only carried along, so any currency will do.
    auto product = findProduct(writing.connection(), Currency::of(Currency::all().front().code), id);
    if (!product)
        return refuse(rules::ProductMustExist, u"product"_s);
    change(*product);
    auto checked = checkedProduct(*product);
    if (!checked)
        return refuseAs(checked);
    return write(writing, session, *approver, {request, *std::move(checked), proof});
}

} // namespace

Result<void> checkAgainstShop(Connection &connection, const Product &product)
{
    if (!exists(connection, "unit", product.unit.bytes()))
        return refuse(rules::UnitMustExist, u"unit"_s);
    if (product.tracking == Tracking::Serial && decimalsOf(connection, product.unit) > 0)
        return refuse(rules::SerialGoodsMustBePieces, u"tracking"_s);
    if (!exists(connection, "tax_class", product.taxClass.bytes()))
        return refuse(rules::TaxClassMustExist, u"taxClass"_s);
    if (product.category && !exists(connection, "category", product.category->bytes()))
        return refuse(rules::CategoryMustExist, u"category"_s);
    auto same = connection.query("SELECT name FROM product WHERE code = ? AND uid <> ?", product.code, product.id);
    if (same.step())
        return refuse(rules::CodeMustBeFree, u"code"_s, {{"code", product.code}, {"product", same.text(0)}});
    for (std::size_t i = 0; i < product.barcodes.size(); ++i) {
        const QString &code = product.barcodes[i].code;
        const auto owner = productWithBarcode(connection, code);
        if (owner && *owner != product.id)
            return refuse(rules::BarcodeMustBeFree, barcodeSubject(i),
                {{"barcode", shownBarcode(code)}, {"product", nameOf(connection, *owner)}});
    }
    return checkContentsAgainstShop(connection, product, decimalsOf(connection, product.unit));
}

Result<Product> checkedProduct(const Product &asked)
{
    Product product = asked;
    product.code = asked.code.simplified();
    product.name = asked.name.simplified();
    if (product.code.isEmpty())
        return refuse(rules::ProductMustHaveCode, u"code"_s);
    if (product.name.isEmpty())
        return refuse(rules::ProductMustHaveName, u"name"_s);
    if (auto checked = checkText(product.code, LongestCode, u"code"_s); !checked)
        return refuseAs(checked);
    if (auto checked = checkText(product.name, LongestName, u"name"_s); !checked)
        return refuseAs(checked);
    if (auto checked = checkAmount(product.price, rules::PriceMustNotBeNegative, u"price"_s); !checked)
        return refuseAs(checked);
    if (auto checked = checkAmount(product.cost, rules::CostMustNotBeNegative, u"cost"_s); !checked)
        return refuseAs(checked);
    if (product.tare.isNegative())
        return refuse(rules::TareMustNotBeNegative, u"tare"_s, {{"tare", product.tare}});
    if (auto fits = Quantity::checked(product.tare.micro()); !fits)
        return refuse(fits.error().rule, u"tare"_s, fits.error().values);
    if (auto checked = checkGoodsRule(product.rule); !checked)
        return refuseAs(checked);
    if (product.tracking != Tracking::None && product.kind != ProductKind::Goods)
        return refuse(rules::TrackedGoodsMustBeStocked, u"tracking"_s);
    if (product.kind == ProductKind::Family && !product.barcodes.empty())
        return refuse(rules::FamilyMustHaveNoBarcode, barcodeSubject(0), {{"product", product.name}});
    if (auto checked = checkBarcodes(product.barcodes); !checked)
        return refuseAs(checked);
    if (product.warrantyMonths && (*product.warrantyMonths <= 0 || *product.warrantyMonths > MostWarrantyMonths))
        return refuse(rules::WarrantyMustFit, u"warranty"_s, {{"highest", qint64 {MostWarrantyMonths}}});
    if (auto checked = checkContents(product); !checked)
        return refuseAs(checked);
    return product;
}

Result<ProductSaved> saveProduct(Shop &shop, const Session &session, const SaveProduct &request)
{
    const auto approver = access::require(session, access::Right::EditProduct);
    if (!approver)
        return refuseAs(approver);
    auto product = checkedProduct(request.product);
    if (!product)
        return refuseAs(product);
    if (product->kind == ProductKind::Family || product->family)
        return refuse(rules::ProductMustBeSavedAsWhatItIs, u"product"_s, {{"product", product->name}});
    const QString proof = proofOf(*product);
    Writing writing(shop.daybook());
    if (const auto written = writing.find(request.request)) {
        if (!saysTheSame(*written, proof))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return ProductSaved {product->id};
    }
    return write(writing, session, *approver, {request.request, *std::move(product), proof});
}

Result<ProductSaved> archiveProduct(Shop &shop, const Session &session, const ArchiveProduct &request)
{
    const QString proof = u"archived %1 %2"_s.arg(request.product.toText()).arg(request.archived);
    return changeProduct(shop, session, request.request, request.product, proof,
        [&](Product &product) { product.archived = request.archived; });
}

Result<ProductSaved> linkBarcode(Shop &shop, const Session &session, const LinkBarcode &request)
{
    const QString code = readBarcode(request.code).code;
    const QString proof = u"barcode %1 %2 %3"_s.arg(request.product.toText(), code).arg(request.pack.micro());
    return changeProduct(shop, session, request.request, request.product, proof, [&](Product &product) {
        std::erase_if(product.barcodes, [&](const Barcode &barcode) { return barcode.code == code; });
        product.barcodes.push_back({request.code, request.pack});
    });
}

Result<ProductSaved> createProductAtTill(Shop &shop, const Session &session, const CreateProductAtTill &request)
{
    const UnitPrice none(0, request.price.currency());
    return saveProduct(shop, session,
        {request.request,
            {.id = request.id,
                .code = shownBarcode(readBarcode(request.scanned).code),
                .name = request.name,
                .unit = request.unit,
                .taxClass = request.taxClass,
                .price = request.price,
                .cost = none,
                .barcodes = {{request.scanned, Quantity::units(1)}},
                .needsReview = true}});
}

} // namespace mizan::catalogue
