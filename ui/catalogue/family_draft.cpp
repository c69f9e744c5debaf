// Drafts as JSON in the shop's encrypted database.
#include "ui/catalogue/family_draft.h"

#include "core/store/draft.h"
#include "ui/words/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

std::string kindFor(ProductId family) { return "catalogue.family/" + family.toText().toStdString(); }

QJsonArray textsOf(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

std::vector<QString> textsIn(const QJsonValue &value)
{
    std::vector<QString> texts;
    for (const QJsonValue &text : value.toArray())
        texts.push_back(text.toString());
    return texts;
}

/// Codes with how many units they stand for.
QJsonArray codesOf(const std::vector<catalogue::Barcode> &barcodes)
{
    QJsonArray array;
    for (const catalogue::Barcode &barcode : barcodes)
        array.append(QJsonArray {barcode.code, QString::number(barcode.pack.micro())});
    return array;
}

std::vector<catalogue::Barcode> codesIn(const QJsonValue &value)
{
    std::vector<catalogue::Barcode> barcodes;
    for (const QJsonValue &one : value.toArray())
        barcodes.push_back(
            {one.toArray().at(0).toString(), Quantity::fromMicro(one.toArray().at(1).toString().toLongLong())});
    return barcodes;
}

} // namespace

FamilyDraft draftOf(const catalogue::Family &family)
{
    FamilyDraft draft {family.attributes};
    for (const catalogue::Variant &variant : family.variants) {
        QString price = variant.price ? priceText(*variant.price) : QString();
        price.remove(QChar(u'\u2066')).remove(QChar(u'\u2069'));
        draft.rows.push_back({variant, false, std::move(price)});
    }
    return draft;
}

void saveFamilyDraft(
    store::Connection &connection, DeviceId device, ProductId family, const FamilyDraft &draft, qint64 nowMs)
{
    QJsonArray attributes;
    for (const catalogue::Attribute &attribute : draft.attributes)
        attributes.append(QJsonObject {{u"name"_s, attribute.name}, {u"values"_s, textsOf(attribute.values)}});
    QJsonArray rows;
    for (const VariantRow &row : draft.rows)
        rows.append(QJsonObject {{u"id"_s, row.variant.id.toText()}, {u"values"_s, textsOf(row.variant.values)},
            {u"code"_s, row.variant.code}, {u"barcodes"_s, codesOf(row.variant.barcodes)},
            {u"archived"_s, row.variant.archived}, {u"new"_s, row.isNew}, {u"price"_s, row.price}});
    const QJsonObject object {{u"attributes"_s, attributes}, {u"rows"_s, rows}};
    store::saveDraft(
        connection, {kindFor(family), device}, {QJsonDocument(object).toJson(QJsonDocument::Compact), nowMs});
}

std::optional<FamilyDraft> loadFamilyDraft(store::Connection &connection, DeviceId device, ProductId family)
{
    const auto stored = store::loadDraft(connection, {kindFor(family), device});
    if (!stored)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(stored->body).object();
    if (object.isEmpty())
        return std::nullopt;
    FamilyDraft draft;
    for (const QJsonValue &value : object[u"attributes"_s].toArray())
        draft.attributes.push_back({value[u"name"_s].toString(), textsIn(value[u"values"_s])});
    for (const QJsonValue &value : object[u"rows"_s].toArray()) {
        const auto id = ProductId::fromText(value[u"id"_s].toString());
        if (!id)
            return std::nullopt;
        draft.rows.push_back({{*id, textsIn(value[u"values"_s]), value[u"code"_s].toString(),
                                  codesIn(value[u"barcodes"_s]), std::nullopt, value[u"archived"_s].toBool()},
            value[u"new"_s].toBool(), value[u"price"_s].toString()});
    }
    return draft;
}

void dropFamilyDraft(store::Connection &connection, DeviceId device, ProductId family)
{
    store::dropDraft(connection, {kindFor(family), device});
}

} // namespace mizan::ui
