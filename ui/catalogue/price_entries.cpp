// A table that pages, and one line below it in which a price is set.
#include "ui/catalogue/price_entries.h"

#include "core/access/company.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_search.h"
#include "core/catalogue/save_prices.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/kit/number_edit.h"
#include "ui/kit/pick_list.h"
#include "ui/kit/record_table.h"
#include "ui/kit/short_source.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::ListedEntry;

namespace {

constexpr int NumberWidth = 160;
constexpr int Decimals = 6;

/// A product stands in as many rows as it has prices: the quantity tells them apart.
RecordId rowId(const ListedEntry &entry)
{
    IdBytes bytes = entry.product.bytes();
    auto micro = static_cast<quint64>(entry.from.micro());
    for (std::size_t at = bytes.size(); micro > 0; micro >>= 8)
        bytes[--at] ^= static_cast<std::byte>(micro & 0xff);
    return RecordId(bytes);
}

std::vector<Pick> matchingProducts(store::Connection &connection, const QString &text)
{
    constexpr int Shown = 12;
    const auto company = access::companySettings(connection);
    std::vector<Pick> found;
    for (const catalogue::ProductHit &hit :
        catalogue::searchProducts(connection, company ? company->currency : Currency::of("EUR"), text, Shown))
        found.push_back({hit.id.toText(), hit.name});
    return found;
}

/// The list as it was read, with what each page needs beside it.
struct Listing {
    store::Connection &connection;
    std::shared_ptr<const std::vector<ListedEntry>> entries;
    std::optional<sales::MarginTerms> margins; ///< None: may not be seen.
};

KeysetRow rowOf(const Listing &listing, std::size_t at)
{
    const ListedEntry &entry = (*listing.entries)[at];
    TableCell name {isolatedName(entry.name)};
    if (entry.isArchived) {
        name.text = PriceEntries::tr("%1 (archived)").arg(name.text);
        name.ink = Token::Text2;
    }
    KeysetRow row {rowId(entry),
        {{isolated(entry.code)}, name, {quantityText(entry.from)}, {priceText(entry.price)}, {priceText(entry.own)}},
        ShortKey {static_cast<qint64>(at)}};
    if (!listing.margins)
        return row;
    const auto margin = sales::marginAt(listing.connection, *listing.margins, entry.product, entry.price, entry.from);
    row.cells.push_back(!margin     ? TableCell {u"–"_s, Icon::None, Token::Text2}
            : margin->isBelowCost() ? TableCell {percentText(margin->share()), Icon::Warning, Token::Warn}
                                    : TableCell {percentText(margin->share())});
    return row;
}

/// Margins are asked for the rows of a page alone.
KeysetSource entrySource(Listing given)
{
    const auto listing = std::make_shared<const Listing>(std::move(given));
    const auto placeOf = [](const KeysetRow &row) {
        return static_cast<std::ptrdiff_t>(std::any_cast<ShortKey>(&row.key)->number);
    };
    KeysetSource source;
    source.fetch = [listing, placeOf](const KeysetRow *from, PageDirection direction, int limit) {
        const auto size = std::ssize(*listing->entries);
        const bool isForward = direction == PageDirection::Forward;
        const std::ptrdiff_t edge = from ? placeOf(*from) + (isForward ? 1 : 0) : (isForward ? 0 : size);
        const std::ptrdiff_t begin = isForward ? edge : std::max<std::ptrdiff_t>(0, edge - limit);
        const std::ptrdiff_t end = isForward ? std::min<std::ptrdiff_t>(size, edge + limit) : edge;
        std::vector<KeysetRow> rows;
        for (std::ptrdiff_t at = begin; at < end; ++at)
            rows.push_back(rowOf(*listing, static_cast<std::size_t>(at)));
        return rows;
    };
    source.find = [listing](RecordId id) -> std::optional<KeysetRow> {
        const auto found = std::ranges::find(*listing->entries, id, rowId);
        return found == listing->entries->end()
            ? std::nullopt
            : std::optional(rowOf(*listing, static_cast<std::size_t>(found - listing->entries->begin())));
    };
    source.comesBefore = [placeOf](const KeysetRow &a, const KeysetRow &b) { return placeOf(a) < placeOf(b); };
    return source;
}

} // namespace

PriceEntries::PriceEntries(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_mayEdit(session.allows(access::Right::EditProduct))
    , m_entries(std::make_shared<std::vector<ListedEntry>>())
    , m_search(new QLineEdit(this))
    , m_finder(new PickList([&shop](const QString &text) { return matchingProducts(shop.connection(), text); }, this))
    , m_banner(new Banner(this))
    , m_model(new KeysetModel(this))
    , m_table(new RecordTable(*m_model, this))
    , m_empty(new QLabel(this))
    , m_editor(makeEditor())
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_finder->setVisible(m_mayEdit);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(12);
    top->addWidget(m_search, 1, Qt::AlignTop);
    top->addWidget(m_finder, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_editor);
    connect(m_search, &QLineEdit::textChanged, this, [this] { reload(); });
    connect(m_finder, &PickList::edited, this, [this] {
        const auto picks = m_finder->picks();
        m_finder->setPicks({});
        if (const auto product = picks.empty() ? std::nullopt : ProductId::fromText(picks.front().key))
            edit(*product, Quantity::units(1));
    });
    connect(m_table, &RecordTable::opened, this, [this] {
        if (m_price && m_mayEdit)
            m_price->setFocus();
    });
    connect(m_table, &RecordTable::currentRecordChanged, this, [this](RecordId id) {
        const auto found = std::ranges::find(*m_entries, id, rowId);
        if (found != m_entries->end())
            edit(*found);
    });
    connect(m_set, &QPushButton::clicked, this, [this] { setPrice(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removePrice(); });
    retranslate();
}

QWidget *PriceEntries::makeEditor()
{
    auto *editor = new QWidget(this);
    m_name = new QLabel(editor);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_from = new QuantityEdit;
    m_fromField = new FormField({}, m_from, editor);
    m_fromField->setFixedWidth(NumberWidth);
    m_set = new QPushButton(editor);
    m_remove = new QPushButton(editor);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_name, 1, Qt::AlignBottom);
    row->addWidget(m_fromField, 0, Qt::AlignTop);
    row->addWidget(m_set, 0, Qt::AlignBottom);
    row->addWidget(m_remove, 0, Qt::AlignBottom);
    editor->hide();
    return editor;
}

void PriceEntries::show(const catalogue::PriceList &list)
{
    if (!m_priceField) { // The currency is known only now.
        m_price = new PriceEdit(list.currency);
        m_priceField = new FormField(tr("Price"), m_price, m_editor);
        m_priceField->setFixedWidth(NumberWidth);
        static_cast<QHBoxLayout *>(m_editor->layout())->insertWidget(2, m_priceField, 0, Qt::AlignTop);
        connect(m_price, &QLineEdit::returnPressed, this, [this] { setPrice(); });
    }
    m_list = list;
    m_edited.reset();
    m_editor->hide();
    m_banner->hide();
    const QSignalBlocker silent(m_search);
    m_search->clear();
    reload();
}

void PriceEntries::reload()
{
    if (!m_list)
        return;
    try {
        m_entries = std::make_shared<std::vector<ListedEntry>>(
            catalogue::listedEntries(m_shop.connection(), *m_list, m_search->text()));
        Listing listing {m_shop.connection(), m_entries, {}};
        if (m_session.allows(access::Right::SeeMargins))
            listing.margins = sales::loadMarginTerms(m_shop.connection(), m_session.branch());
        m_model->setSource(entrySource(std::move(listing)));
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
    }
    const bool isEmpty = m_entries->empty();
    m_empty->setText(!m_search->text().isEmpty() ? tr("No prices match %1.").arg(isolatedName(m_search->text()))
            : m_list->off ? tr("No prices of its own yet: %1 off the products' prices.").arg(percentText(*m_list->off))
                          : tr("No prices yet. Scan a product, or type its name."));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

void PriceEntries::edit(ProductId product, Quantity from)
{
    try {
        const auto all = catalogue::listedEntries(m_shop.connection(), *m_list);
        const auto found = std::ranges::find_if(
            all, [&](const ListedEntry &entry) { return entry.product == product && entry.from == from; });
        if (found != all.end()) {
            edit(*found);
        } else if (const auto known = catalogue::findById(m_shop.connection(), m_list->currency, product)) {
            edit(ListedEntry {.product = product,
                .code = known->product.code,
                .name = known->product.name,
                .kind = known->product.kind,
                .from = from,
                .price = known->product.price,
                .own = known->product.price});
            m_isNew = true;
            m_remove->hide();
        }
        m_price->setFocus();
        m_price->selectAll();
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
    }
}

void PriceEntries::edit(const ListedEntry &entry)
{
    if (!m_mayEdit)
        return;
    m_edited = entry;
    m_isNew = false;
    m_banner->hide();
    m_name->setText(tr("%1\nOwn price %2").arg(isolatedName(entry.name), priceText(entry.own)));
    m_from->setValue(entry.from);
    m_price->setValue(entry.price);
    m_fromField->setProblem({});
    m_priceField->setProblem({});
    m_remove->show();
    m_remove->setAccessibleName(tr("Take the price of %1 out").arg(isolatedName(entry.name)));
    m_editor->show();
}

/// From another quantity: another price beside the old one.
void PriceEntries::setPrice()
{
    const auto from = m_from->value();
    const auto price = m_price->value();
    m_fromField->setProblem(from ? QString() : typingErrorText(readQuantity(m_from->text()).error, Decimals));
    m_priceField->setProblem(
        price ? QString() : typingErrorText(readPrice(m_price->text(), m_list->currency).error, Decimals));
    if (from && price)
        save(*price, *from);
}

void PriceEntries::removePrice()
{
    if (m_edited && save(std::nullopt, m_edited->from))
        m_editor->hide();
}

bool PriceEntries::save(std::optional<UnitPrice> price, Quantity from)
{
    if (!m_edited || !m_list)
        return false;
    try {
        const auto answer = catalogue::setListPrices(
            m_shop, m_session, {m_shop.ids().make<FactId>(), m_list->id, {{m_edited->product, from, price}}});
        if (!answer) {
            const bool isQuantity = answer.error().rule == catalogue::rules::BreakMustBePositive;
            (isQuantity ? m_fromField : m_priceField)->setProblem(sentenceFor(answer.error()));
            return false;
        }
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return false;
    }
    ListedEntry shown = *m_edited;
    shown.from = from;
    const QSignalBlocker silent(m_search);
    m_search->clear(); // What was set is seen.
    reload();
    if (price)
        m_table->selectRecord(rowId(shown));
    m_finder->setFocus();
    Q_EMIT changed();
    return true;
}

void PriceEntries::takeScan(const QString &code)
{
    try {
        const auto answer = catalogue::findScanned(m_shop.connection(), m_list->currency, code);
        if (const auto *found = std::get_if<catalogue::ScannedProduct>(&answer))
            edit(found->product.id, Quantity::units(1));
        else
            m_banner->show(BannerKind::Caution, tr("Nothing found for %1.").arg(isolated(code)));
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
    }
}

void PriceEntries::retranslate()
{
    m_search->setPlaceholderText(tr("Search the prices of this list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_finder->setName(tr("Add a product"));
    m_finder->setPlaceholder(tr("Add a product: scan it, or type its name"));
    m_table->setAccessibleName(tr("Prices of the list"));
    m_fromField->setLabel(tr("From quantity"));
    if (m_priceField)
        m_priceField->setLabel(tr("Price"));
    m_set->setText(tr("Set price"));
    m_set->setAccessibleName(m_set->text());
    m_remove->setText(tr("Take out"));
    std::vector<TableColumn> columns {{tr("Code"), ColumnKind::Code, 120}, {tr("Name"), ColumnKind::Text, 200, true},
        {tr("From"), ColumnKind::Number, 80}, {tr("Price"), ColumnKind::Number, 110},
        {tr("Own price"), ColumnKind::Number, 110}};
    if (m_session.allows(access::Right::SeeMargins))
        columns.push_back({tr("Margin"), ColumnKind::Number, 96});
    m_model->setColumns(std::move(columns));
    reload();
}

} // namespace mizan::ui
