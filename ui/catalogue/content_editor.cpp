// Rows of products, and a line for the next one.
#include "ui/catalogue/content_editor.h"

#include "core/catalogue/bundle.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_search.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/number_edit.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ListedHits = 5;
constexpr int QuantityWidth = 88;

void clear(QVBoxLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // Gone at once, whenever it is deleted.
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

ContentEditor::ContentEditor(store::Connection &connection, Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_currency(currency)
    , m_title(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_entry(new QLineEdit)
    , m_entryField(new FormField({}, m_entry, this))
    , m_hits(new QVBoxLayout)
    , m_figures(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    m_rows->setSpacing(4);
    m_hits->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_entryField);
    column->addLayout(m_hits);
    column->addWidget(m_figures);
    connect(m_entry, &QLineEdit::returnPressed, this, [this] { addTyped(); });
    connect(m_entry, &QLineEdit::textEdited, this, [this] { offerHits(); });
    retranslate();
}

void ContentEditor::setContents(std::vector<DraftContent> contents)
{
    m_contents = std::move(contents);
    m_entry->clear();
    clearProblem();
    dropHits();
    rebuildRows();
}

bool ContentEditor::takeScan(const QString &code)
{
    const auto answer = catalogue::findScanned(m_connection, m_currency, code);
    const auto *found = std::get_if<catalogue::ScannedProduct>(&answer);
    if (found)
        add(found->product.id);
    return found != nullptr;
}

/// A code or barcode, else the first that is found by name.
void ContentEditor::addTyped()
{
    const QString typed = m_entry->text().trimmed();
    if (typed.isEmpty() || takeScan(typed))
        return;
    const auto hits = catalogue::searchProducts(m_connection, m_currency, typed, 1);
    if (hits.empty())
        m_entryField->setProblem(tr("Nothing is called %1. Enter another name, or scan it.").arg(isolatedName(typed)));
    else
        add(hits.front().id);
}

void ContentEditor::offerHits()
{
    clearProblem();
    dropHits();
    for (const catalogue::ProductHit &hit :
        catalogue::searchProducts(m_connection, m_currency, m_entry->text(), ListedHits)) {
        auto *button = new QPushButton(tr("%1 · %2").arg(isolatedName(hit.name), priceText(hit.price)), this);
        setButtonKind(*button, ButtonKind::Quiet);
        button->setAccessibleName(tr("Add %1").arg(isolatedName(hit.name)));
        connect(button, &QPushButton::clicked, this, [this, id = hit.id] { add(id); });
        m_hits->addWidget(button, 0, Qt::AlignLeading);
    }
}

void ContentEditor::dropHits() { clear(*m_hits); }

/// What is there already counts up.
void ContentEditor::add(ProductId product)
{
    const auto same = std::ranges::find(m_contents, product, &DraftContent::product);
    if (same != m_contents.end()) {
        const Quantity before = readQuantity(same->quantity).value.value_or(Quantity());
        same->quantity = plainQuantity(before + Quantity::units(1));
    } else {
        m_contents.push_back({product, plainQuantity(Quantity::units(1))});
    }
    setContents(m_contents);
    m_entry->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited();
}

void ContentEditor::remove(std::size_t index)
{
    m_contents.erase(m_contents.begin() + static_cast<std::ptrdiff_t>(index));
    rebuildRows();
    m_entry->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited();
}

void ContentEditor::makeRow(std::size_t index)
{
    const DraftContent &content = m_contents[index];
    const auto known = catalogue::findById(m_connection, m_currency, content.product);
    const QString name = known ? isolatedName(known->product.name) : tr("Not known here");
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *quantity = new QuantityEdit(row);
    quantity->setText(content.quantity);
    quantity->setFixedWidth(QuantityWidth);
    quantity->setAccessibleName(tr("How many of %1").arg(name));
    connect(quantity, &QLineEdit::editingFinished, this, [this, index, quantity] {
        if (index >= m_contents.size() || m_contents[index].quantity == quantity->text())
            return;
        m_contents[index].quantity = quantity->text();
        clearProblem();
        Q_EMIT edited();
    });
    m_quantities.push_back(quantity);
    QString words = name;
    if (known)
        words = tr("%1 · %2 each").arg(name, priceText(known->product.price));
    auto *label = new QLabel(words, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *drop = new QPushButton(row);
    setButtonKind(*drop, ButtonKind::Quiet);
    drop->setIcon(icon(Icon::Trash, Theme::current().color(Token::Bad), layoutDirection(), 20));
    drop->setFixedWidth(44);
    drop->setAccessibleName(tr("Take %1 out of the bundle").arg(name));
    drop->setToolTip(drop->accessibleName());
    connect(drop, &QPushButton::clicked, this, [this, index] { remove(index); });
    line->addWidget(quantity);
    line->addWidget(label, 1);
    line->addWidget(drop);
    m_rows->addWidget(row);
}

void ContentEditor::rebuildRows()
{
    clear(*m_rows);
    m_quantities.clear();
    for (std::size_t i = 0; i < m_contents.size(); ++i)
        makeRow(i);
}

std::optional<std::vector<catalogue::BundleContent>> ContentEditor::read()
{
    std::vector<catalogue::BundleContent> contents;
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const auto quantity = readQuantity(m_contents[i].quantity);
        if (!quantity.value) {
            m_entryField->setProblem(typingErrorText(quantity.error, 6));
            m_quantities[i]->setFocus();
            return std::nullopt;
        }
        contents.push_back({m_contents[i].product, *quantity.value});
    }
    return contents;
}

void ContentEditor::showProblem(const QString &subject, const QString &words)
{
    m_entryField->setProblem(words);
    for (std::size_t i = 0; i < m_quantities.size(); ++i) {
        if (subject == u"contents[%1]"_s.arg(i)) {
            m_quantities[i]->setFocus();
            return;
        }
    }
    m_entry->setFocus();
}

void ContentEditor::clearProblem() { m_entryField->setProblem({}); }

void ContentEditor::setFigures(const QString &words) { m_figures->setText(words); }

void ContentEditor::retranslate()
{
    m_title->setText(tr("What one bundle holds"));
    m_entryField->setLabel(tr("Add a product"));
    m_entry->setPlaceholderText(tr("Scan, or type a code or a name"));
    m_entry->setAccessibleName(tr("Add a product"));
    rebuildRows();
}

void ContentEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
