// Two columns of fields; problems stand at their field.
#include "ui/catalogue/product_form.h"

#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "ui/catalogue/barcode_editor.h"
#include "ui/catalogue/content_editor.h"
#include "ui/catalogue/goods_rules_page.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/number_edit.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

template <class IdType>
void choose(QComboBox &box, const IdType &id)
{
    box.setCurrentIndex(box.findData(id.isNull() ? QByteArray() : id.toByteArray()));
}

template <class IdType>
IdType chosen(const QComboBox &box)
{
    const QByteArray bytes = box.currentData().toByteArray();
    return IdType::fromBytes(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))))
        .value_or(IdType {});
}

constexpr int PriceRow = 2; ///< Of the form's grid.
constexpr int AgeRow = 5;

/// A field that holds a whole number or nothing.
struct WholeField {
    bool isRead = true;
    std::optional<int> value {};
};

WholeField readWhole(QLineEdit &line, FormField &field)
{
    const QString typed = line.text().trimmed();
    if (typed.isEmpty())
        return {};
    bool isRead = false;
    const int value = typed.toInt(&isRead);
    if (!isRead) {
        field.setProblem(typingErrorText(TypingError::NotANumber, 0));
        line.setFocus();
    }
    return {isRead, value};
}

/// What the fields say that a bundle does not show.
catalogue::Product withoutStock(catalogue::Product bundle)
{
    bundle.unit = catalogue::pieceUnit().id;
    bundle.cost = UnitPrice(0, bundle.price.currency());
    bundle.tare = {};
    bundle.asksPrice = false;
    bundle.tracking = catalogue::Tracking::None;
    bundle.rule.stock.reset();
    bundle.warrantyMonths.reset();
    return bundle;
}

} // namespace

ProductForm::ProductForm(ProductChoices choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_name(new QLineEdit)
    , m_code(new CodeEdit)
    , m_kind(new QComboBox)
    , m_category(new QComboBox)
    , m_unit(new QComboBox)
    , m_taxClass(new QComboBox)
    , m_price(new PriceEdit(m_choices.currency))
    , m_cost(new PriceEdit(m_choices.currency))
    , m_tare(new QuantityEdit)
    , m_stock(new QComboBox)
    , m_age(new CodeEdit)
    , m_tracking(new QComboBox)
    , m_warranty(new CodeEdit)
    , m_asksPrice(new QCheckBox)
    , m_barcodes(new BarcodeEditor(m_choices.currency))
    , m_nameField(new FormField({}, m_name, this))
    , m_codeField(new FormField({}, m_code, this))
    , m_kindField(new FormField({}, m_kind, this))
    , m_categoryField(new FormField({}, m_category, this))
    , m_unitField(new FormField({}, m_unit, this))
    , m_taxClassField(new FormField({}, m_taxClass, this))
    , m_priceField(new FormField({}, m_price, this))
    , m_costField(new FormField({}, m_cost, this))
    , m_tareField(new FormField({}, m_tare, this))
    , m_stockField(new FormField({}, m_stock, this))
    , m_ageField(new FormField({}, m_age, this))
    , m_trackingField(new FormField({}, m_tracking, this))
    , m_warrantyField(new FormField({}, m_warranty, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    const std::array pairs {std::pair {m_codeField, m_kindField}, std::pair {m_priceField, m_costField},
        std::pair {m_categoryField, m_taxClassField}};
    int row = 1;
    for (const auto &[leading, trailing] : pairs) {
        grid->addWidget(leading, row, 0, Qt::AlignTop);
        grid->addWidget(trailing, row, 1, Qt::AlignTop);
        ++row;
    }
    grid->addWidget(m_unitField, row, 0, Qt::AlignTop);
    grid->addWidget(m_tareField, row, 1, Qt::AlignTop);
    grid->addWidget(m_stockField, row + 1, 0, Qt::AlignTop);
    grid->addWidget(m_ageField, AgeRow, 1, Qt::AlignTop);
    grid->addWidget(m_trackingField, row + 2, 0, Qt::AlignTop);
    grid->addWidget(m_warrantyField, row + 2, 1, Qt::AlignTop);
    grid->addWidget(m_asksPrice, row + 3, 0, 1, 2);
    if (m_choices.connection) {
        m_contents = new ContentEditor(*m_choices.connection, m_choices.currency, this);
        grid->addWidget(m_contents, row + 4, 0, 1, 2);
        connect(m_contents, &ContentEditor::edited, this, [this] { noteEdit(); });
    }
    grid->addWidget(m_barcodes, row + 5, 0, 1, 2);
    grid->setRowStretch(row + 6, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    for (QLineEdit *line : {m_name, m_code, static_cast<QLineEdit *>(m_price), static_cast<QLineEdit *>(m_cost),
             static_cast<QLineEdit *>(m_tare), m_age, m_warranty})
        connect(line, &QLineEdit::editingFinished, this, [this] { noteEdit(); });
    connect(m_asksPrice, &QCheckBox::toggled, this, [this] { noteEdit(); });
    for (QComboBox *box : {m_kind, m_category, m_unit, m_taxClass, m_stock, m_tracking}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // The pane is narrower than words.
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { noteEdit(); });
    }
    connect(m_barcodes, &BarcodeEditor::edited, this, [this] { noteEdit(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showBundleFields(); });
    retranslate();
}

void ProductForm::fillChoices()
{
    const bool wasFilling = std::exchange(m_filling, true);
    for (QComboBox *box : {m_kind, m_category, m_unit, m_taxClass, m_tracking})
        box->clear();
    m_tracking->addItem(tr("Not told apart"), static_cast<int>(catalogue::Tracking::None));
    m_tracking->addItem(tr("Each piece has a serial number"), static_cast<int>(catalogue::Tracking::Serial));
    m_tracking->addItem(tr("In batches that expire"), static_cast<int>(catalogue::Tracking::Batch));
    fillStockPolicies(*m_stock);
    m_kind->addItem(tr("Goods, kept in stock"), static_cast<int>(catalogue::ProductKind::Goods));
    m_kind->addItem(tr("Service"), static_cast<int>(catalogue::ProductKind::Service));
    m_kind->addItem(tr("Other: postage, fees"), static_cast<int>(catalogue::ProductKind::Other));
    if (m_contents)
        m_kind->addItem(tr("Bundle of other products"), static_cast<int>(catalogue::ProductKind::Bundle));
    m_category->addItem(tr("No category"), QByteArray());
    for (const catalogue::Category &category : m_choices.categories)
        m_category->addItem(category.name, category.id.toByteArray());
    for (const catalogue::Unit &unit : m_choices.units)
        m_unit->addItem(unit.symbol, unit.id.toByteArray());
    for (const tax::TaxTable::Entry &entry : m_choices.taxClasses)
        m_taxClass->addItem(entry.taxClass.name, entry.id.toByteArray());
    m_filling = wasFilling;
}

void ProductForm::setContents(const ProductDraft &draft)
{
    m_filling = true;
    m_name->setText(draft.name);
    m_code->setText(draft.code);
    m_price->setText(draft.price);
    m_cost->setText(draft.cost);
    m_tare->setText(draft.tare);
    m_age->setText(draft.minimumAge);
    m_warranty->setText(draft.warranty);
    m_stock->setCurrentIndex(m_stock->findData(draft.stockPolicy ? static_cast<int>(*draft.stockPolicy) : -1));
    m_asksPrice->setChecked(draft.asksPrice);
    m_tracking->setCurrentIndex(m_tracking->findData(static_cast<int>(draft.tracking)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    choose(*m_category, draft.category.value_or(CategoryId {}));
    choose(*m_unit, draft.unit);
    choose(*m_taxClass, draft.taxClass);
    m_barcodes->setBarcodes(draft.barcodes);
    if (m_contents)
        m_contents->setContents(draft.contents);
    m_filling = false;
    m_last = contents();
    clearProblems();
    showBundleFields();
    showFigures();
}

/// A bundle has neither stock, cost nor tax of its own; what else has no contents.
void ProductForm::showBundleFields()
{
    if (!m_contents || m_isFamily)
        return;
    const bool isBundle = m_kind->currentData().toInt() == static_cast<int>(catalogue::ProductKind::Bundle);
    m_contents->setVisible(isBundle);
    for (QWidget *field : {static_cast<QWidget *>(m_costField), static_cast<QWidget *>(m_taxClassField),
             static_cast<QWidget *>(m_unitField), static_cast<QWidget *>(m_tareField),
             static_cast<QWidget *>(m_stockField), static_cast<QWidget *>(m_trackingField),
             static_cast<QWidget *>(m_warrantyField), static_cast<QWidget *>(m_asksPrice)})
        field->setVisible(!isBundle);
    // Beside the price, where the cost of others stands, so that nothing gapes.
    static_cast<QGridLayout *>(layout())->addWidget(m_ageField, isBundle ? PriceRow : AgeRow, 1, Qt::AlignTop);
}

void ProductForm::showFigures()
{
    if (!m_contents || !m_choices.bundleFigures)
        return;
    const ProductDraft now = contents();
    const auto price = readPrice(m_price->text(), m_choices.currency);
    QString words;
    if (now.kind == catalogue::ProductKind::Bundle && price.value) {
        catalogue::Product bundle {.id = {},
            .code = now.code,
            .name = now.name,
            .kind = now.kind,
            .unit = now.unit,
            .taxClass = now.taxClass,
            .price = *price.value,
            .cost = UnitPrice(0, m_choices.currency)};
        for (const DraftContent &content : now.contents) {
            const auto quantity = readQuantity(content.quantity).value;
            bundle.contents.push_back({content.product, quantity.value_or(Quantity())});
        }
        words = m_choices.bundleFigures(bundle);
    }
    m_contents->setFigures(words);
}

QWidget &ProductForm::takeScan(const QString &code)
{
    const bool isBundle = m_kind->currentData().toInt() == static_cast<int>(catalogue::ProductKind::Bundle);
    if (m_contents && isBundle && m_contents->takeScan(code))
        return *m_contents;
    m_barcodes->add(code);
    return *m_barcodes;
}

ProductDraft ProductForm::contents() const
{
    const auto category = chosen<CategoryId>(*m_category);
    return {m_code->text(), m_name->text(), static_cast<catalogue::ProductKind>(m_kind->currentData().toInt()),
        category.isNull() ? std::nullopt : std::optional(category), chosen<catalogue::UnitId>(*m_unit),
        chosen<TaxClassId>(*m_taxClass), m_price->text(), m_cost->text(), m_barcodes->barcodes(), m_tare->text(),
        m_age->text(), catalogue::goodsRule(m_stock->currentData().toInt(), {}).stock, m_asksPrice->isChecked(),
        static_cast<catalogue::Tracking>(m_tracking->currentData().toInt()), m_warranty->text(),
        m_contents ? m_contents->contents() : std::vector<DraftContent>()};
}

std::optional<catalogue::Product> ProductForm::read(const catalogue::Product &before)
{
    clearProblems();
    const auto price = readPrice(m_price->text(), m_choices.currency);
    const auto cost = readPrice(m_cost->text(), m_choices.currency);
    constexpr int Decimals = 6;
    if (!cost.value) {
        m_costField->setProblem(typingErrorText(cost.error, Decimals));
        m_cost->setFocus();
    }
    if (!price.value) {
        m_priceField->setProblem(typingErrorText(price.error, Decimals));
        m_price->setFocus();
    }
    const auto tare =
        m_tare->text().trimmed().isEmpty() ? Typed<Quantity> {.value = Quantity()} : readQuantity(m_tare->text());
    if (!tare.value) {
        m_tareField->setProblem(typingErrorText(tare.error, Decimals));
        m_tare->setFocus();
    }
    const WholeField age = readWhole(*m_age, *m_ageField);
    const WholeField warranty = readWhole(*m_warranty, *m_warrantyField);
    const ProductDraft now = contents();
    const bool isBundle = now.kind == catalogue::ProductKind::Bundle;
    const auto held = isBundle ? m_contents->read() : std::vector<catalogue::BundleContent>();
    if (!price.value || !cost.value || !tare.value || !age.isRead || !warranty.isRead || !held)
        return std::nullopt;
    catalogue::Product product = before;
    product.contents = *held;
    product.code = now.code;
    product.name = now.name;
    product.kind = now.kind;
    product.category = now.category;
    product.unit = now.unit;
    product.taxClass = now.taxClass;
    product.price = *price.value;
    product.cost = *cost.value;
    product.barcodes = now.barcodes;
    product.tare = *tare.value;
    product.asksPrice = now.asksPrice;
    product.tracking = now.tracking;
    product.rule = {now.stockPolicy, age.value};
    product.warrantyMonths = warranty.value;
    return isBundle ? withoutStock(std::move(product)) : product;
}

bool ProductForm::showRefusal(const Refusal &refusal)
{
    const QString words = sentenceFor(refusal);
    if (refusal.subject.startsWith(u"barcodes"_s)) {
        m_barcodes->setProblem(words);
        m_barcodes->focusEntry();
        return true;
    }
    if (m_contents && refusal.subject.startsWith(u"contents"_s)) {
        m_contents->showProblem(refusal.subject, words);
        return true;
    }
    const std::array fields {std::pair {u"name"_s, m_nameField}, std::pair {u"code"_s, m_codeField},
        std::pair {u"kind"_s, m_kindField}, std::pair {u"price"_s, m_priceField}, std::pair {u"cost"_s, m_costField},
        std::pair {u"category"_s, m_categoryField}, std::pair {u"unit"_s, m_unitField},
        std::pair {u"taxClass"_s, m_taxClassField}, std::pair {u"tare"_s, m_tareField},
        std::pair {u"minimumAge"_s, m_ageField}, std::pair {u"tracking"_s, m_trackingField},
        std::pair {u"warranty"_s, m_warrantyField}};
    for (const auto &[subject, field] : fields) {
        if (refusal.subject == subject) {
            field->setProblem(words);
            field->control()->setFocus();
            return true;
        }
    }
    return false;
}

void ProductForm::clearProblems()
{
    for (FormField *field : {m_nameField, m_codeField, m_kindField, m_categoryField, m_unitField, m_taxClassField,
             m_priceField, m_costField, m_tareField, m_stockField, m_ageField, m_trackingField, m_warrantyField})
        field->setProblem({});
    m_barcodes->setProblem({});
    if (m_contents)
        m_contents->clearProblem();
}

void ProductForm::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ProductForm::showFamilyFields()
{
    m_isFamily = true;
    for (QWidget *field : {static_cast<QWidget *>(m_kindField), static_cast<QWidget *>(m_tareField),
             static_cast<QWidget *>(m_asksPrice), static_cast<QWidget *>(m_barcodes)})
        field->hide();
}

void ProductForm::noteEdit()
{
    if (m_filling)
        return;
    const ProductDraft now = contents();
    if (now == m_last)
        return;
    m_last = now;
    showFigures();
    Q_EMIT edited();
}

void ProductForm::retranslate()
{
    m_nameField->setLabel(tr("Name"));
    m_codeField->setLabel(tr("Code"));
    m_kindField->setLabel(tr("Kind"));
    m_categoryField->setLabel(tr("Category"));
    m_unitField->setLabel(tr("Unit"));
    m_taxClassField->setLabel(tr("Tax class"));
    m_priceField->setLabel(m_choices.pricesIncludeTax ? tr("Price with tax") : tr("Price without tax"));
    m_costField->setLabel(tr("Cost without tax"));
    m_tareField->setLabel(tr("Tare"));
    m_stockField->setLabel(tr("More than is in stock"));
    m_ageField->setLabel(tr("Minimum age"));
    m_trackingField->setLabel(tr("Serial numbers and batches"));
    m_warrantyField->setLabel(tr("Warranty in months"));
    m_asksPrice->setText(tr("Department: price asked at the till"));
    m_asksPrice->setAccessibleName(m_asksPrice->text());
    const ProductDraft shown = m_last;
    fillChoices();
    if (!shown.unit.isNull())
        setContents(shown);
}

void ProductForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
