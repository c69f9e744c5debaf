// Rows of codes, and a line for the next one.
#include "ui/catalogue/barcode_editor.h"

#include "core/catalogue/gtin.h"
#include "core/catalogue/save_product.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/number_edit.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace mizan::ui {

using catalogue::Barcode;

BarcodeEditor::BarcodeEditor(Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_entry(new CodeEdit)
    , m_pack(new QuantityEdit)
    , m_price(new PriceEdit(currency))
    , m_entryField(new FormField({}, m_entry, this))
    , m_packField(new FormField({}, m_pack, this))
    , m_priceField(new FormField({}, m_price, this))
    , m_add(new QPushButton(this))
{
    m_entry->setMaxLength(catalogue::LongestBarcode + 20);
    m_pack->setValue(Quantity::units(1));
    m_packField->setFixedWidth(88);
    m_priceField->setFixedWidth(104);
    m_rows->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_entryField, 1, Qt::AlignTop);
    line->addWidget(m_packField, 0, Qt::AlignTop);
    line->addWidget(m_priceField, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_rows);
    column->addLayout(line);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] { addTyped(); });
    connect(m_entry, &QLineEdit::returnPressed, this, [this] { addTyped(); });
    connect(m_entry, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    retranslate();
}

void BarcodeEditor::setBarcodes(std::vector<Barcode> barcodes)
{
    m_barcodes = std::move(barcodes);
    m_entry->clear();
    m_pack->setValue(Quantity::units(1));
    m_price->clear();
    setProblem({});
    rebuildRows();
}

void BarcodeEditor::setProblem(const QString &words) { m_entryField->setProblem(words); }

void BarcodeEditor::focusEntry() { m_entry->setFocus(Qt::ShortcutFocusReason); }

void BarcodeEditor::add(const QString &scanned)
{
    m_entry->setText(scanned);
    addTyped();
}

void BarcodeEditor::addTyped()
{
    const catalogue::BarcodeReading reading = catalogue::readBarcode(m_entry->text());
    const std::optional<Quantity> pack = m_pack->value();
    const bool stands = std::ranges::find(m_barcodes, reading.code, &Barcode::code) != m_barcodes.end();
    m_packField->setProblem({});
    m_priceField->setProblem({});
    const bool hasPrice = !m_price->text().trimmed().isEmpty();
    const std::optional<UnitPrice> price = m_price->value();
    if (reading.code.isEmpty())
        setProblem(sentenceFor({catalogue::rules::BarcodeMustNotBeEmpty}));
    else if (reading.kind == catalogue::BarcodeKind::Misread)
        setProblem(sentenceFor({catalogue::rules::BarcodeMustHaveRightCheckDigit, {}, {{"barcode", reading.code}}}));
    else if (stands)
        setProblem(sentenceFor(
            {catalogue::rules::BarcodeMustStandOnce, {}, {{"barcode", catalogue::shownBarcode(reading.code)}}}));
    else if (!pack || *pack <= Quantity())
        m_packField->setProblem(
            sentenceFor({catalogue::rules::PackMustBePositive, {}, {{"pack", pack.value_or(Quantity())}}}));
    else if (hasPrice && !price)
        m_priceField->setProblem(typingErrorText(TypingError::NotANumber, 2));
    else if (hasPrice && *pack == Quantity::units(1))
        m_priceField->setProblem(sentenceFor({catalogue::rules::PackPriceMustHavePack}));
    else {
        m_barcodes.push_back({reading.code, *pack, price});
        setBarcodes(m_barcodes);
        Q_EMIT edited();
    }
}

void BarcodeEditor::remove(std::size_t index)
{
    m_barcodes.erase(m_barcodes.begin() + static_cast<std::ptrdiff_t>(index));
    rebuildRows();
    focusEntry();
    Q_EMIT edited();
}

void BarcodeEditor::rebuildRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_barcodes.size(); ++i) {
        const Barcode &barcode = m_barcodes[i];
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const QString shown = isolated(catalogue::shownBarcode(barcode.code));
        const bool single = barcode.pack == Quantity::units(1);
        QString words = single ? shown : tr("%1, stands for %2").arg(shown, quantityText(barcode.pack));
        if (barcode.price)
            words = tr("%1 at %2").arg(words, priceText(*barcode.price));
        auto *label = new QLabel(words, row);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *drop = new QPushButton(row);
        setButtonKind(*drop, ButtonKind::Quiet);
        drop->setIcon(icon(Icon::Trash, Theme::current().color(Token::Bad), layoutDirection(), 20));
        drop->setFixedWidth(44);
        drop->setAccessibleName(tr("Remove barcode %1").arg(shown));
        drop->setToolTip(drop->accessibleName());
        connect(drop, &QPushButton::clicked, this, [this, i] { remove(i); });
        line->addWidget(label, 1);
        line->addWidget(drop);
        m_rows->addWidget(row);
    }
}

void BarcodeEditor::retranslate()
{
    m_entryField->setLabel(tr("Add a barcode"));
    m_entry->setPlaceholderText(tr("Scan or type"));
    m_packField->setLabel(tr("Stands for"));
    m_priceField->setLabel(tr("Pack price"));
    m_add->setText(tr("Add barcode"));
    m_add->setAccessibleName(tr("Add barcode"));
    rebuildRows();
}

void BarcodeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
