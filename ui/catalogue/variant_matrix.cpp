// One row for each combination; what is typed goes into the row at once, and is checked when it is saved.
#include "ui/catalogue/variant_matrix.h"

#include "core/catalogue/gtin.h"
#include "ui/kit/table_header.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QEvent>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int RowHeight = 40;

QString codesText(const std::vector<catalogue::Barcode> &barcodes)
{
    QStringList codes;
    for (const catalogue::Barcode &barcode : barcodes)
        codes += catalogue::shownBarcode(barcode.code);
    return codes.join(u' ');
}

/// Codes parted by spaces or commas; those that were there keep what they stand for.
std::vector<catalogue::Barcode> codesIn(const QString &text, const std::vector<catalogue::Barcode> &before)
{
    std::vector<catalogue::Barcode> barcodes;
    for (const QString &part : QString(text).replace(u',', u' ').replace(u';', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const QString code = catalogue::readBarcode(part).code;
        const auto known = std::ranges::find(before, code, &catalogue::Barcode::code);
        barcodes.push_back(known == before.end() ? catalogue::Barcode {part} : *known);
    }
    return barcodes;
}

} // namespace

VariantMatrix::VariantMatrix(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(ColumnCount);
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    header->setVisible(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowHeight);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    for (const auto &[column, width] : {std::pair {Code, 120}, std::pair {Barcodes, 150}, std::pair {Price, 96},
             std::pair {Stock, 84}, std::pair {Offered, 84}})
        setColumnWidth(column, width);
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) { note(row, column); });
    retranslate();
}

QString VariantMatrix::nameOf(const catalogue::Variant &variant) const
{
    QStringList values;
    for (const QString &value : variant.values)
        values += value.isEmpty() ? QStringLiteral("–") : isolatedName(value);
    return values.join(QStringLiteral(", "));
}

void VariantMatrix::setDraft(const FamilyDraft &draft, const std::unordered_map<ProductId, Quantity> &stock)
{
    m_attributes = draft.attributes;
    m_rows = draft.rows;
    for (VariantRow &row : m_rows) {
        const auto level = stock.find(row.variant.id);
        row.stock = level == stock.end() ? std::nullopt : std::optional(level->second);
    }
    fill();
}

void VariantMatrix::add(const std::vector<catalogue::Variant> &variants)
{
    for (const catalogue::Variant &variant : variants)
        m_rows.push_back({variant, true});
    fill();
    if (!variants.empty())
        Q_EMIT edited();
}

void VariantMatrix::setAttributes(const std::vector<catalogue::Attribute> &attributes)
{
    for (VariantRow &row : m_rows) {
        std::vector<QString> values(attributes.size());
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            auto before = std::ranges::find(m_attributes, attributes[i].name, &catalogue::Attribute::name);
            if (before == m_attributes.end() && i < m_attributes.size() && m_attributes.size() == attributes.size())
                before = m_attributes.begin() + static_cast<std::ptrdiff_t>(i); // Called otherwise now.
            if (before == m_attributes.end())
                continue;
            const auto from = static_cast<std::size_t>(before - m_attributes.begin());
            values[i] = from < row.variant.values.size() ? row.variant.values[from] : QString();
            const std::vector<QString> &now = attributes[i].values;
            const auto place = std::ranges::find(before->values, values[i]) - before->values.begin();
            const bool isGone = std::ranges::find(now, values[i]) == now.end();
            const auto at = static_cast<std::size_t>(place);
            const bool isRenamed = isGone && now.size() == before->values.size() && at < now.size()
                && std::ranges::find(before->values, now[at]) == before->values.end();
            if (isRenamed)
                values[i] = now[at];
        }
        row.variant.values = std::move(values);
    }
    m_attributes = attributes;
    fill();
}

void VariantMatrix::fill()
{
    m_filling = true;
    setRowCount(static_cast<int>(m_rows.size()));
    for (int i = 0; i < rowCount(); ++i) {
        const VariantRow &row = m_rows[static_cast<std::size_t>(i)];
        const QString name = nameOf(row.variant);
        const std::array texts {name, row.variant.code, codesText(row.variant.barcodes), row.price,
            row.stock ? quantityText(*row.stock) : QStringLiteral("–"), QString()};
        const std::array names {
            tr("Variant"), tr("Code"), tr("Barcodes"), tr("Own price"), tr("In stock"), tr("Offered")};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(texts[static_cast<std::size_t>(column)]);
            const bool isTyped = column == Code || column == Barcodes || column == Price;
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags));
            if (column == Price || column == Stock)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
            if (column == Offered) {
                cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                cell->setCheckState(row.variant.archived ? Qt::Unchecked : Qt::Checked);
            }
            cell->setData(Qt::AccessibleTextRole,
                tr("%1 of %2: %3").arg(names[static_cast<std::size_t>(column)], name, cell->text()));
            setItem(i, column, cell);
        }
        if (row.isNew)
            item(i, Name)->setText(tr("%1 (new)").arg(name));
    }
    m_filling = false;
}

void VariantMatrix::note(int at, int column)
{
    if (m_filling)
        return;
    VariantRow &row = m_rows[static_cast<std::size_t>(at)];
    const QString text = item(at, column)->text();
    if (column == Code)
        row.variant.code = text.simplified();
    else if (column == Barcodes)
        row.variant.barcodes = codesIn(text, row.variant.barcodes);
    else if (column == Price)
        row.price = text.trimmed();
    else if (column == Offered)
        row.variant.archived = item(at, Offered)->checkState() != Qt::Checked;
    Q_EMIT edited();
}

std::optional<std::vector<catalogue::Variant>> VariantMatrix::read(Currency currency, QString &problem)
{
    std::vector<catalogue::Variant> variants;
    m_read.clear();
    for (int i = 0; i < rowCount(); ++i) {
        VariantRow &row = m_rows[static_cast<std::size_t>(i)];
        const auto price = row.price.isEmpty() ? Typed<UnitPrice> {} : readPrice(row.price, currency);
        if (!row.price.isEmpty() && !price.value) {
            constexpr int Decimals = 6;
            problem = typingErrorText(price.error, Decimals);
            setCurrentCell(i, Price);
            return std::nullopt;
        }
        row.variant.price = price.value;
        if (row.isNew && row.variant.archived)
            continue;
        m_read.push_back(i);
        variants.push_back(row.variant);
    }
    return variants;
}

void VariantMatrix::showProblem(const QString &subject)
{
    const qsizetype open = subject.indexOf(u'[');
    const qsizetype close = subject.indexOf(u']');
    const auto index = static_cast<std::size_t>(subject.mid(open + 1, close - open - 1).toUInt());
    if (!subject.startsWith(QStringLiteral("variants[")) || index >= m_read.size())
        return;
    const QString field = subject.mid(close + 1);
    const Column column = field.startsWith(QStringLiteral(".barcodes")) ? Barcodes
        : field == QStringLiteral(".price")                             ? Price
                                                                        : Code;
    setCurrentCell(m_read[index], column);
    setFocus();
}

void VariantMatrix::takeScan(const QString &code)
{
    const int row = std::max(currentRow(), 0);
    if (row >= rowCount())
        return;
    item(row, Barcodes)->setText((item(row, Barcodes)->text() + u' ' + code).trimmed());
    setCurrentCell(std::min(row + 1, rowCount() - 1), Barcodes);
}

void VariantMatrix::retranslate()
{
    setHorizontalHeaderLabels(
        {tr("Variant"), tr("Code"), tr("Barcodes"), tr("Own price"), tr("In stock"), tr("Offered")});
    for (const Column column : {Name, Code, Barcodes, Offered})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const Column column : {Price, Stock})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setAccessibleName(tr("Variants"));
    fill();
}

void VariantMatrix::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
}

} // namespace mizan::ui
