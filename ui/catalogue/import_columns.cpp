// One line for each column of the file.
#include "ui/catalogue/import_columns.h"

#include "ui/kit/text_line.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr std::size_t ValuesShown = 3;
constexpr qsizetype MostLetters = 28;
constexpr int MeaningWidth = 200;
constexpr int NotUsed = -1;

TextLine *cell(const QString &text, QWidget *parent, Token ink = Token::Text)
{
    auto *line = new TextLine(TypeSize::Body, ink == Token::Text ? Weight::Regular : Weight::SemiBold, ink, parent);
    line->setText(text);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return line;
}

QString valuesOf(const catalogue::ProductFilePreview &preview, std::size_t column)
{
    QStringList values;
    for (const CsvRow &row : preview.rows) {
        if (column >= row.fields.size() || values.size() == qsizetype(ValuesShown))
            continue;
        const QString text =
            row.fields[column].first(std::min(row.fields[column].size(), MostLetters * 4)).simplified();
        if (!text.isEmpty())
            values << isolatedName(text.size() > MostLetters ? text.first(MostLetters) + u'…' : text);
    }
    return values.join(u" · "_s);
}

} // namespace

QString wordsFor(catalogue::ProductColumn column)
{
    using enum catalogue::ProductColumn;
    switch (column) {
    case Code:
        return ImportColumns::tr("Code");
    case Name:
        return ImportColumns::tr("Name");
    case Barcodes:
        return ImportColumns::tr("Barcode");
    case Category:
        return ImportColumns::tr("Category");
    case Unit:
        return ImportColumns::tr("Unit");
    case Price:
        return ImportColumns::tr("Price");
    case Cost:
        return ImportColumns::tr("Cost");
    case TaxClass:
        return ImportColumns::tr("Tax class");
    case Stock:
        return ImportColumns::tr("Stock");
    case Kind:
        return ImportColumns::tr("Kind (goods, service, other, bundle)");
    case Contents:
        return ImportColumns::tr("What a bundle holds");
    }
    Q_UNREACHABLE();
}

QString importSentence(const Refusal &refusal)
{
    const auto column = catalogue::columnFromName(refusal.subject);
    if (!column)
        return sentenceFor(refusal);
    if (refusal.rule == catalogue::rules::ColumnMustBeThere)
        return ImportColumns::tr("No column becomes %1. Nothing was imported. Choose below which one it is.")
            .arg(isolatedName(wordsFor(*column)));
    if (refusal.rule == catalogue::rules::ColumnMustStandOnce)
        return ImportColumns::tr("More than one column becomes %1. Nothing was imported. Choose one of them.")
            .arg(isolatedName(wordsFor(*column)));
    return ImportColumns::tr("%1: %2").arg(isolatedName(wordsFor(*column)), sentenceFor(refusal));
}

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 4);
}

void ImportColumns::setPreview(const catalogue::ProductFilePreview &preview)
{
    for (QWidget *old : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        delete old;
    m_meanings.clear();
    m_headings = QStringList(preview.header.fields.begin(), preview.header.fields.end());
    int column = 0;
    for (const QString &title : {tr("In the file"), tr("First rows"), tr("Becomes")})
        m_grid->addWidget(cell(title, this, Token::Text2), 0, column++);
    for (std::size_t i = 0; i < preview.header.fields.size(); ++i)
        addRow(static_cast<int>(i) + 1, preview.header.fields[i], valuesOf(preview, i), preview.meanings[i]);
}

void ImportColumns::addRow(
    int row, const QString &heading, const QString &values, std::optional<catalogue::ProductColumn> meaning)
{
    auto *box = new QComboBox(this);
    box->setMinimumWidth(MeaningWidth);
    box->addItem(tr("Not used"), NotUsed);
    for (const catalogue::ProductColumn each : catalogue::AllProductColumns)
        box->addItem(wordsFor(each), static_cast<int>(each));
    box->setCurrentIndex(box->findData(meaning ? static_cast<int>(*meaning) : NotUsed));
    box->setAccessibleName(tr("%1 becomes").arg(isolatedName(heading)));
    const QString shown = heading.first(std::min(heading.size(), MostLetters * 2));
    m_grid->addWidget(cell(isolatedName(shown), this), row, 0);
    m_grid->addWidget(cell(values, this), row, 1);
    m_grid->addWidget(box, row, 2);
    m_meanings.push_back(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT changed(); });
}

catalogue::ColumnMap ImportColumns::map() const
{
    catalogue::ColumnMap map;
    for (const catalogue::ProductColumn column : catalogue::AllProductColumns)
        map[column] = {};
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        const int meaning = m_meanings[i]->currentData().toInt();
        if (meaning != NotUsed)
            map[static_cast<catalogue::ProductColumn>(meaning)] << m_headings[static_cast<qsizetype>(i)];
    }
    return map;
}

} // namespace mizan::ui
