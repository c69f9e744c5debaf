// The fields of a product. It reads and shows; saving is somebody else's.
#pragma once

#include "core/base/result.h"
#include "core/tax/tax_record.h"
#include "ui/catalogue/product_draft.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mizan::ui {

class BarcodeEditor;
class ContentEditor;
class FormField;
class PriceEdit;
class QuantityEdit;

/// What the form offers to choose from.
struct ProductChoices {
    std::vector<catalogue::Category> categories;
    std::vector<catalogue::Unit> units;
    std::vector<tax::TaxTable::Entry> taxClasses;
    Currency currency;
    bool pricesIncludeTax = true;
    store::Connection *connection = nullptr; ///< To find what bundles hold; none: no bundles are offered.
    /// What a bundle costs beside its contents, in words.
    std::function<QString(const catalogue::Product &)> bundleFigures {};
};

class ProductForm final : public QWidget {
    Q_OBJECT
public:
    explicit ProductForm(ProductChoices choices, QWidget *parent = nullptr);

    void setContents(const ProductDraft &draft);
    [[nodiscard]] ProductDraft contents() const;
    /// The product as it would be saved; none while an amount cannot be read, which is then said at its field.
    [[nodiscard]] std::optional<catalogue::Product> read(const catalogue::Product &before);
    /// Says it at the field concerned and moves there; false where no field of the form is concerned.
    bool showRefusal(const Refusal &refusal);
    void clearProblems();
    void focusName();
    /// Only what a product with variants has itself: no kind, no barcodes, no price that is asked.
    void showFamilyFields();
    [[nodiscard]] BarcodeEditor &barcodes() const noexcept { return *m_barcodes; }
    /// One more of it in a bundle, or a barcode of the product; where it went.
    QWidget &takeScan(const QString &code);

Q_SIGNALS:
    /// A field was left, or a choice made, and something differs from before.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    void noteEdit();
    void showBundleFields();
    void showFigures();

    ProductChoices m_choices;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QComboBox *m_category;
    QComboBox *m_unit;
    QComboBox *m_taxClass;
    PriceEdit *m_price;
    PriceEdit *m_cost;
    QuantityEdit *m_tare;
    QComboBox *m_stock;
    QLineEdit *m_age;
    QComboBox *m_tracking;
    QLineEdit *m_warranty;
    QCheckBox *m_asksPrice;
    BarcodeEditor *m_barcodes;
    ContentEditor *m_contents = nullptr; ///< None where there are no bundles.
    FormField *m_nameField;
    FormField *m_codeField;
    FormField *m_kindField;
    FormField *m_categoryField;
    FormField *m_unitField;
    FormField *m_taxClassField;
    FormField *m_priceField;
    FormField *m_costField;
    FormField *m_tareField;
    FormField *m_stockField;
    FormField *m_ageField;
    FormField *m_trackingField;
    FormField *m_warrantyField;
    ProductDraft m_last;
    bool m_filling = false;
    bool m_isFamily = false;
};

} // namespace mizan::ui
