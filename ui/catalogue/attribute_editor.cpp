// Values are typed as people list them, parted by commas of any script.
#include "ui/catalogue/attribute_editor.h"

#include "ui/kit/form_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace mizan::ui {

namespace {

std::vector<QString> valuesIn(const QString &text)
{
    static const QRegularExpression Separators(QStringLiteral("[,;،؛、\n]"));
    std::vector<QString> values;
    for (const QString &part : text.split(Separators)) {
        if (QString value = part.simplified(); !value.isEmpty())
            values.push_back(std::move(value));
    }
    return values;
}

QString textOf(const std::vector<QString> &values)
{
    return QStringList(values.begin(), values.end()).join(QStringLiteral(", "));
}

} // namespace

AttributeEditor::AttributeEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.name = new QLineEdit;
        row.values = new QLineEdit;
        row.nameField = new FormField({}, row.name, this);
        row.valuesField = new FormField({}, row.values, this);
        grid->addWidget(row.nameField, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(row.valuesField, static_cast<int>(i), 1, Qt::AlignTop);
        for (QLineEdit *line : {row.name, row.values})
            connect(line, &QLineEdit::editingFinished, this, [this] { noteEdit(); });
    }
    retranslate();
}

void AttributeEditor::setAttributes(const std::vector<catalogue::Attribute> &attributes)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].name->setText(i < attributes.size() ? attributes[i].name : QString());
        m_rows[i].values->setText(i < attributes.size() ? textOf(attributes[i].values) : QString());
    }
    m_last = this->attributes();
    clearProblems();
}

std::vector<catalogue::Attribute> AttributeEditor::attributes() const
{
    std::vector<catalogue::Attribute> attributes;
    for (const Row &row : m_rows) {
        catalogue::Attribute attribute {row.name->text().simplified(), valuesIn(row.values->text())};
        if (!attribute.name.isEmpty() || !attribute.values.empty())
            attributes.push_back(std::move(attribute));
    }
    return attributes;
}

/// The row in which the attribute stands, since empty ones are passed over.
std::size_t AttributeEditor::rowOf(std::size_t attribute) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isEmpty =
            m_rows[i].name->text().simplified().isEmpty() && valuesIn(m_rows[i].values->text()).empty();
        if (!isEmpty && attribute-- == 0)
            return i;
    }
    return 0;
}

void AttributeEditor::setProblem(std::size_t attribute, const QString &words)
{
    const Row &row = m_rows[rowOf(attribute)];
    const bool isName = row.name->text().simplified().isEmpty();
    (isName ? row.nameField : row.valuesField)->setProblem(words);
    (isName ? row.name : row.values)->setFocus();
}

void AttributeEditor::clearProblems()
{
    for (const Row &row : m_rows) {
        row.nameField->setProblem({});
        row.valuesField->setProblem({});
    }
}

void AttributeEditor::noteEdit()
{
    std::vector<catalogue::Attribute> now = attributes();
    if (now == m_last)
        return;
    m_last = std::move(now);
    clearProblems();
    Q_EMIT edited();
}

void AttributeEditor::retranslate()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].nameField->setLabel(tr("Attribute %1").arg(i + 1));
        m_rows[i].valuesField->setLabel(tr("Values of attribute %1, in their order").arg(i + 1));
        m_rows[i].name->setPlaceholderText(i == 0 ? tr("Colour") : i == 1 ? tr("Size") : QString());
        m_rows[i].values->setPlaceholderText(i == 0 ? tr("Red, Blue") : i == 1 ? tr("S, M, L") : QString());
    }
}

void AttributeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
