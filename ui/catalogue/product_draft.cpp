// Drafts as JSON in the shop's encrypted database.
#include "ui/catalogue/product_draft.h"

#include "core/catalogue/gtin.h"
#include "core/store/draft.h"
#include "ui/words/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

std::string kindFor(ProductId product) { return "catalogue.product/" + product.toText().toStdString(); }

template <class IdType>
IdType idIn(const QJsonObject &object, const QString &field)
{
    return IdType::fromText(object[field].toString()).value_or(IdType {});
}

} // namespace

QString plainQuantity(Quantity quantity)
{
    return quantityText(quantity).remove(QChar(u'\u2066')).remove(QChar(u'\u2069'));
}

ProductDraft draftOf(const catalogue::Product &product)
{
    ProductDraft draft {product.code, product.name, product.kind, product.category, product.unit, product.taxClass,
        priceText(product.price), priceText(product.cost), product.barcodes,
        product.tare.isZero() ? QString() : quantityText(product.tare),
        product.rule.minimumAge ? QString::number(*product.rule.minimumAge) : QString(), product.rule.stock,
        product.asksPrice, product.tracking,
        product.warrantyMonths ? QString::number(*product.warrantyMonths) : QString()};
    for (QString *amount : {&draft.price, &draft.cost, &draft.tare})
        amount->remove(QChar(u'\u2066')).remove(QChar(u'\u2069'));
    for (const catalogue::BundleContent &content : product.contents)
        draft.contents.push_back({content.product, plainQuantity(content.quantity)});
    return draft;
}

void saveProductDraft(
    store::Connection &connection, DeviceId device, ProductId product, const ProductDraft &draft, qint64 nowMs)
{
    QJsonArray barcodes;
    for (const catalogue::Barcode &barcode : draft.barcodes) {
        QJsonObject object {{u"code"_s, barcode.code}, {u"pack"_s, QString::number(barcode.pack.micro())}};
        if (barcode.price) {
            object[u"price"_s] = QString::number(barcode.price->micro());
            object[u"currency"_s] = barcode.price->currency().code();
        }
        barcodes.append(object);
    }
    QJsonObject object {{u"code"_s, draft.code}, {u"name"_s, draft.name}, {u"kind"_s, static_cast<int>(draft.kind)},
        {u"unit"_s, draft.unit.toText()}, {u"taxClass"_s, draft.taxClass.toText()}, {u"price"_s, draft.price},
        {u"cost"_s, draft.cost}, {u"barcodes"_s, barcodes}, {u"tare"_s, draft.tare},
        {u"minimumAge"_s, draft.minimumAge},
        {u"stockPolicy"_s, draft.stockPolicy ? static_cast<int>(*draft.stockPolicy) : -1},
        {u"asksPrice"_s, draft.asksPrice}, {u"tracking"_s, static_cast<int>(draft.tracking)},
        {u"warranty"_s, draft.warranty}};
    QJsonArray contents;
    for (const DraftContent &content : draft.contents)
        contents.append(QJsonObject {{u"product"_s, content.product.toText()}, {u"quantity"_s, content.quantity}});
    object[u"contents"_s] = contents;
    if (draft.category)
        object[u"category"_s] = draft.category->toText();
    store::saveDraft(
        connection, {kindFor(product), device}, {QJsonDocument(object).toJson(QJsonDocument::Compact), nowMs});
}

std::optional<ProductDraft> loadProductDraft(store::Connection &connection, DeviceId device, ProductId product)
{
    const auto stored = store::loadDraft(connection, {kindFor(product), device});
    if (!stored)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(stored->body).object();
    if (object.isEmpty())
        return std::nullopt;
    ProductDraft draft {object[u"code"_s].toString(), object[u"name"_s].toString(),
        static_cast<catalogue::ProductKind>(object[u"kind"_s].toInt()),
        CategoryId::fromText(object[u"category"_s].toString()), idIn<catalogue::UnitId>(object, u"unit"_s),
        idIn<TaxClassId>(object, u"taxClass"_s), object[u"price"_s].toString(), object[u"cost"_s].toString()};
    for (const QJsonValue &value : object[u"barcodes"_s].toArray()) {
        const QJsonObject barcode = value.toObject();
        draft.barcodes.push_back(
            {barcode[u"code"_s].toString(), Quantity::fromMicro(barcode[u"pack"_s].toString().toLongLong())});
        const auto currency = Currency::fromCode(barcode[u"currency"_s].toString());
        if (currency)
            draft.barcodes.back().price = UnitPrice(barcode[u"price"_s].toString().toLongLong(), *currency);
    }
    draft.tare = object[u"tare"_s].toString();
    draft.minimumAge = object[u"minimumAge"_s].toString();
    draft.stockPolicy = catalogue::goodsRule(object[u"stockPolicy"_s].toInt(-1), {}).stock;
    draft.asksPrice = object[u"asksPrice"_s].toBool();
    draft.tracking = static_cast<catalogue::Tracking>(object[u"tracking"_s].toInt());
    draft.warranty = object[u"warranty"_s].toString();
    for (const QJsonValue &value : object[u"contents"_s].toArray())
        draft.contents.push_back(
            {idIn<ProductId>(value.toObject(), u"product"_s), value.toObject()[u"quantity"_s].toString()});
    return draft;
}

void dropProductDraft(store::Connection &connection, DeviceId device, ProductId product)
{
    store::dropDraft(connection, {kindFor(product), device});
}

} // namespace mizan::ui
