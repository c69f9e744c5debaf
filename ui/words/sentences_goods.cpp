// Sentences of the rules of products and stock.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"catalogue.age-must-be-of-goods",
        QT_TRANSLATE_NOOP("Refusal",
            "A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.")},
    {"catalogue.attribute-must-have-name",
        QT_TRANSLATE_NOOP(
            "Refusal", "An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.")},
    {"catalogue.attribute-must-have-values",
        QT_TRANSLATE_NOOP(
            "Refusal", "{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.")},
    {"catalogue.attribute-must-stand-once",
        QT_TRANSLATE_NOOP("Refusal", "{attribute} stands here twice. What you entered is kept. Remove one of them.")},
    {"catalogue.attributes-must-be-few",
        QT_TRANSLATE_NOOP("Refusal",
            "Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.")},
    {"catalogue.barcode-must-be-free",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.")},
    {"catalogue.barcode-must-have-right-check-digit",
        QT_TRANSLATE_NOOP(
            "Refusal", "The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.")},
    {"catalogue.barcode-must-not-be-empty",
        QT_TRANSLATE_NOOP("Refusal", "A barcode is empty. What you entered is kept. Scan it, or remove the row.")},
    {"catalogue.barcode-must-stand-once",
        QT_TRANSLATE_NOOP(
            "Refusal", "The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.")},
    {"catalogue.branch-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This branch does not exist. What you entered is kept. Choose another one.")},
    {"catalogue.break-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal",
            "A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.")},
    {"catalogue.bundle-must-be-pieces",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.")},
    {"catalogue.bundle-must-have-contents",
        QT_TRANSLATE_NOOP(
            "Refusal", "{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.")},
    {"catalogue.bundle-must-have-price",
        QT_TRANSLATE_NOOP("Refusal",
            "The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of "
            "its own.")},
    {"catalogue.bundle-must-stay-bundle",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you "
            "entered is kept. Make a new product.")},
    {"catalogue.category-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This category does not exist. What you entered is kept. Choose another one.")},
    {"catalogue.cell-must-be-day",
        QT_TRANSLATE_NOOP(
            "Refusal", "{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.")},
    {"catalogue.cell-must-be-number",
        QT_TRANSLATE_NOOP("Refusal", "{text} is no number. The row was not imported. Correct it, then try again.")},
    {"catalogue.code-must-be-free",
        QT_TRANSLATE_NOOP("Refusal", "{product} already has this code. What you entered is kept. Enter another code.")},
    {"catalogue.column-must-be-there",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file lacks a column that is needed. Nothing was imported. Add it, or map another one.")},
    {"catalogue.column-must-stand-once",
        QT_TRANSLATE_NOOP("Refusal", "The file has a column twice. Nothing was imported. Remove one of them.")},
    {"catalogue.combination-must-stand-once",
        QT_TRANSLATE_NOOP("Refusal",
            "Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the "
            "other one again.")},
    {"catalogue.content-must-be-offered",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.")},
    {"catalogue.content-must-be-sellable",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a "
            "price of its own.")},
    {"catalogue.content-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "A product in this bundle does not exist any more. What you entered is kept. Take it out.")},
    {"catalogue.content-must-fit-unit",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one "
            "bundle.")},
    {"catalogue.content-must-stand-once",
        QT_TRANSLATE_NOOP("Refusal",
            "A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there "
            "are.")},
    {"catalogue.content-must-stay",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle "
            "first.")},
    {"catalogue.content-quantity-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another "
            "quantity.")},
    {"catalogue.contents-must-be-few",
        QT_TRANSLATE_NOOP(
            "Refusal", "A bundle holds at most {highest} products. What you entered is kept. Remove some.")},
    {"catalogue.contents-must-be-of-bundle",
        QT_TRANSLATE_NOOP("Refusal",
            "Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove "
            "them.")},
    {"catalogue.cost-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A cost cannot be below zero. What you entered is kept. Enter another one.")},
    {"catalogue.family-must-have-attribute",
        QT_TRANSLATE_NOOP("Refusal",
            "Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.")},
    {"catalogue.family-must-have-no-barcode",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.")},
    {"catalogue.gs1-date-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.")},
    {"catalogue.gs1-must-be-whole",
        QT_TRANSLATE_NOOP(
            "Refusal", "The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.")},
    {"catalogue.gs1-must-have-right-check-digit",
        QT_TRANSLATE_NOOP("Refusal", "Misread {code}. Nothing was added. Scan again.")},
    {"catalogue.gs1-must-name-goods",
        QT_TRANSLATE_NOOP(
            "Refusal", "The code names no goods. Nothing was added. Scan the code that stands on the item.")},
    {"catalogue.hours-must-be-of-a-day",
        QT_TRANSLATE_NOOP("Refusal",
            "These hours are none of a day. What you entered is kept. Enter when they begin and when they end.")},
    {"catalogue.kind-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.")},
    {"catalogue.label-decimals-must-fit",
        QT_TRANSLATE_NOOP(
            "Refusal", "A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.")},
    {"catalogue.label-layout-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run "
            "each, C last.")},
    {"catalogue.label-must-be-claimed-once",
        QT_TRANSLATE_NOOP("Refusal",
            "Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another "
            "prefix.")},
    {"catalogue.label-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "The pattern has no name. What you entered is kept. Enter one.")},
    {"catalogue.label-must-have-value",
        QT_TRANSLATE_NOOP("Refusal", "The label {code} says zero. Nothing was added. Weigh the item again.")},
    {"catalogue.label-prefix-must-be-shops",
        QT_TRANSLATE_NOOP("Refusal",
            "Labels of the shop's own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the "
            "prefixes.")},
    {"catalogue.label-value-check-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the "
            "letters.")},
    {"catalogue.label-value-must-have-right-check-digit",
        QT_TRANSLATE_NOOP("Refusal", "Misread {code}. Nothing was added. Scan again.")},
    {"catalogue.labelled-product-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "No product has the number {item} of this label. Nothing was added. Give the number to a product, then "
            "scan again.")},
    {"catalogue.list-must-leave-a-price",
        QT_TRANSLATE_NOOP(
            "Refusal", "A list can take off 100 % at most. What you entered is kept. Enter a smaller part.")},
    {"catalogue.map-column-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "The column map names a column that does not exist. Nothing was imported. Correct it, then try again.")},
    {"catalogue.map-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.")},
    {"catalogue.mapped-heading-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The column map names a heading that the file lacks. Nothing was imported. Correct one of them.")},
    {"catalogue.minimum-age-must-fit",
        QT_TRANSLATE_NOOP(
            "Refusal", "An age is a number of years, {highest} at most. What you entered is kept. Enter another one.")},
    {"catalogue.minimum-must-not-be-negative",
        QT_TRANSLATE_NOOP(
            "Refusal", "The smallest amount cannot be below zero. What you entered is kept. Enter another one.")},
    {"catalogue.name-must-be-known",
        QT_TRANSLATE_NOOP(
            "Refusal", "The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.")},
    {"catalogue.pack-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal",
            "A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.")},
    {"catalogue.pack-price-must-have-pack",
        QT_TRANSLATE_NOOP("Refusal",
            "A single one has the product's own price. What you entered is kept. Say how many the code stands for, or "
            "leave its price out.")},
    {"catalogue.period-must-not-end-early",
        QT_TRANSLATE_NOOP("Refusal",
            "The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.")},
    {"catalogue.price-list-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "This price list does not exist any more. Nothing was changed. Choose another one.")},
    {"catalogue.price-must-be-in-list-currency",
        QT_TRANSLATE_NOOP(
            "Refusal", "The prices of this list are in {currency}. What you entered is kept. Enter a price in it.")},
    {"catalogue.price-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A price cannot be below zero. What you entered is kept. Enter another one.")},
    {"catalogue.pricing-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "This has no name yet. What you entered is kept. Enter a name.")},
    {"catalogue.product-must-be-saved-as-what-it-is",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} and its variants are changed together. Nothing was changed. Open it and change it there.")},
    {"catalogue.product-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This product does not exist any more. Nothing was changed. Choose another one.")},
    {"catalogue.product-must-have-code",
        QT_TRANSLATE_NOOP("Refusal", "The product has no code yet. What you entered is kept. Enter a code.")},
    {"catalogue.product-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "The product has no name yet. What you entered is kept. Enter a name.")},
    {"catalogue.promotion-file-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.")},
    {"catalogue.promotion-must-be-understood",
        QT_TRANSLATE_NOOP("Refusal",
            "A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.")},
    {"catalogue.promotion-must-give-something",
        QT_TRANSLATE_NOOP("Refusal",
            "The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an "
            "amount.")},
    {"catalogue.promotion-must-have-weekday",
        QT_TRANSLATE_NOOP(
            "Refusal", "The promotion holds on no day of the week. What you entered is kept. Choose one at least.")},
    {"catalogue.quick-key-must-have-goods",
        QT_TRANSLATE_NOOP("Refusal",
            "A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.")},
    {"catalogue.quick-keys-must-be-few",
        QT_TRANSLATE_NOOP(
            "Refusal", "{page} has more than {most} keys. Nothing was saved. Put some of them on another page.")},
    {"catalogue.quick-keys-must-have-place",
        QT_TRANSLATE_NOOP(
            "Refusal", "This branch or till does not exist. Nothing was saved. Choose whose keys they are again.")},
    {"catalogue.quick-page-must-have-name",
        QT_TRANSLATE_NOOP(
            "Refusal", "Each page has a name of up to {most} letters. Nothing was saved. Enter another name.")},
    {"catalogue.quick-pages-must-be-few",
        QT_TRANSLATE_NOOP(
            "Refusal", "Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.")},
    {"catalogue.quick-picture-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.")},
    {"catalogue.quick-picture-must-be-small",
        QT_TRANSLATE_NOOP("Refusal",
            "A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler "
            "one.")},
    {"catalogue.row-must-fit-header",
        QT_TRANSLATE_NOOP("Refusal",
            "A row has more or fewer fields than there are headings. It was not imported. Correct it, then try "
            "again.")},
    {"catalogue.serial-goods-must-be-pieces",
        QT_TRANSLATE_NOOP("Refusal",
            "Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.")},
    {"catalogue.slots-must-fit-kind",
        QT_TRANSLATE_NOOP("Refusal",
            "This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what "
            "is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.")},
    {"catalogue.tare-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A tare cannot be below zero. What you entered is kept. Enter another one.")},
    {"catalogue.tax-class-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This tax class does not exist. What you entered is kept. Choose another one.")},
    {"catalogue.text-must-not-be-too-long",
        QT_TRANSLATE_NOOP(
            "Refusal", "The text is longer than {longest} characters. What you entered is kept. Make it shorter.")},
    {"catalogue.tracked-goods-must-be-stocked",
        QT_TRANSLATE_NOOP("Refusal",
            "Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, "
            "or no numbers.")},
    {"catalogue.unit-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This unit does not exist. What you entered is kept. Choose another one.")},
    {"catalogue.uses-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal",
            "A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.")},
    {"catalogue.value-must-stand-once",
        QT_TRANSLATE_NOOP("Refusal", "{attribute} has {value} twice. What you entered is kept. Remove one of them.")},
    {"catalogue.values-must-be-few",
        QT_TRANSLATE_NOOP(
            "Refusal", "{attribute} has more than {highest} values. What you entered is kept. Remove some of them.")},
    {"catalogue.variant-must-be-of-family",
        QT_TRANSLATE_NOOP(
            "Refusal", "{variant} belongs to something else. What you entered is kept. Make a variant of its own.")},
    {"catalogue.variant-must-have-values",
        QT_TRANSLATE_NOOP("Refusal",
            "{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, "
            "or archive the variant.")},
    {"catalogue.variants-must-be-few",
        QT_TRANSLATE_NOOP("Refusal",
            "These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave "
            "values out, or make two products of it.")},
    {"catalogue.warranty-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or "
            "none.")},
    {"csv.field-must-be-text",
        QT_TRANSLATE_NOOP("Refusal",
            "A field holds characters that are no text. The row was not imported. Correct it, then try again.")},
    {"csv.field-must-not-be-too-long",
        QT_TRANSLATE_NOOP(
            "Refusal", "A field is too long. The row was not imported. Make it shorter, then try again.")},
    {"csv.file-must-be-readable",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file cannot be read. Nothing was imported. Check that it is there and may be read.")},
    {"csv.file-must-not-be-too-long",
        QT_TRANSLATE_NOOP("Refusal", "The file is too long. Nothing was imported. Split it into several files.")},
    {"csv.must-have-header",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file has no row of headings. Nothing was imported. Add one as the first row.")},
    {"csv.quote-must-be-closed",
        QT_TRANSLATE_NOOP("Refusal",
            "A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.")},
    {"csv.quote-must-end-field",
        QT_TRANSLATE_NOOP("Refusal",
            "Something follows a closing quotation mark. The row was not imported. Correct it, then try again.")},
    {"csv.row-must-be-utf8",
        QT_TRANSLATE_NOOP(
            "Refusal", "A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.")},
    {"csv.row-must-not-be-too-wide",
        QT_TRANSLATE_NOOP("Refusal", "A row has too many fields. It was not imported. Correct it, then try again.")},
    {"stock.adjustment-must-have-lines",
        QT_TRANSLATE_NOOP("Refusal", "The adjustment has no lines. Nothing was moved. Add a product first.")},
    {"stock.cost-must-not-be-negative",
        QT_TRANSLATE_NOOP(
            "Refusal", "A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.")},
    {"stock.family-must-not-move",
        QT_TRANSLATE_NOOP("Refusal",
            "A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.")},
    {"stock.import-barcode-must-be-of-one",
        QT_TRANSLATE_NOOP("Refusal",
            "A barcode belongs to two products. The second row was not imported. Remove it from one of them.")},
    {"stock.import-code-must-stand-once",
        QT_TRANSLATE_NOOP(
            "Refusal", "A code stands in the file twice. The second row was not imported. Remove one of them.")},
    {"stock.import-content-must-be-imported",
        QT_TRANSLATE_NOOP("Refusal",
            "No product has the code {code}. The row was not imported. Put its row before the bundle's, or import it "
            "first.")},
    {"stock.import-must-not-be-stopped",
        QT_TRANSLATE_NOOP("Refusal",
            "The import was stopped. {products} products are imported and kept. Import the file again for the "
            "others.")},
    {"stock.import-price-must-be-given",
        QT_TRANSLATE_NOOP(
            "Refusal", "A new product has no price. The row was not imported. Give it a price, then try again.")},
    {"stock.import-rows-must-be-good",
        QT_TRANSLATE_NOOP(
            "Refusal", "Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.")},
    {"stock.import-stock-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A stock is below zero. The row was not imported. Correct it, then try again.")},
    {"stock.lots-must-add-up",
        QT_TRANSLATE_NOOP("Refusal",
            "The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each "
            "number once, with how many.")},
    {"stock.place-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "This place does not exist. Nothing was moved; what you entered is kept. Choose another one.")},
    {"stock.product-must-be-kept-in-stock",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.")},
    {"stock.product-must-be-known",
        QT_TRANSLATE_NOOP("Refusal", "A product is not known here. Nothing was moved. Make the product first.")},
    {"stock.product-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.")},
    {"stock.quantity-must-fit-reason",
        QT_TRANSLATE_NOOP("Refusal",
            "The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one "
            "of them.")},
    {"stock.quantity-must-fit-unit",
        QT_TRANSLATE_NOOP("Refusal",
            "The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer "
            "decimals.")},
    {"stock.quantity-must-not-be-zero",
        QT_TRANSLATE_NOOP("Refusal",
            "A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the "
            "line.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> goodsSentences() { return Sentences; }

} // namespace mizan::ui
