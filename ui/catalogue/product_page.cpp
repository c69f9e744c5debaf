// Wires list, filters and detail of the products to the catalogue's verbs and questions.
#include "ui/catalogue/product_page.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/gtin.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/stock/place.h"
#include "ui/catalogue/family_detail.h"
#include "ui/catalogue/product_detail.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/kit/task.h"
#include "ui/kit/toast.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

const QString CategoryChip = u"category"_s;
const QString ArchivedChip = u"archived"_s;
const QString ReviewChip = u"review"_s;

RecordId recordOf(ProductId id) { return id.as<struct RecordTag>(); }
ProductId productOf(RecordId id) { return id.as<struct ProductTag>(); }

Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value());
    return company->currency;
}

} // namespace

ProductPage::ProductPage(Shop &shop, const Session &session, QWidget *parent)
    : ProductPage(shop, session, new KeysetModel, parent)
{
}

ProductPage::ProductPage(Shop &shop, const Session &session, KeysetModel *model, QWidget *parent)
    : ListPage(*model, parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currencyOf(shop))
    , m_import(&addSecondaryButton())
    , m_newFamily(&addSecondaryButton())
    , m_products(model)
    , m_panes(new QStackedWidget(this))
    , m_detail(new ProductDetail(shop, session, this))
    , m_family(new FamilyDetail(shop, session, this))
{
    m_products->setParent(this); // Behind the table among the children, so it goes after it.
    m_panes->addWidget(m_detail);
    m_panes->addWidget(m_family);
    setDetail(m_panes);
    setEmptyWords([this] { return emptyWords(); });
    connect(&filterBar(), &FilterBar::searchChanged, this, [this](const QString &text) {
        if (text == m_filter.search)
            return;
        m_filter.search = text;
        askList();
    });
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString &key) {
        if (key == CategoryChip)
            m_filter.category.reset();
        (key == ArchivedChip ? m_filter.withArchived : m_filter.onlyForReview) &= key == CategoryChip;
        askList();
    });
    connect(&filterBar().addMenu(), &QMenu::aboutToShow, this, [this] { fillFilterMenu(); });
    connect(&table(), &RecordTable::opened, this, [this](RecordId id) { openProduct(productOf(id)); });
    connect(&table(), &RecordTable::currentRecordChanged, this, [this](RecordId id) {
        if (!isDetailOpen() || m_panes->currentWidget() == m_family || id.isNull()
            || productOf(id) == m_detail->shown())
            return;
        const auto product = catalogue::findProduct(m_shop.connection(), m_currency, productOf(id));
        if (product && product->kind != catalogue::ProductKind::Family) // That would take the list away.
            m_detail->showProduct(productOf(id));
    });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importAsked(); });
    connect(m_newFamily, &QPushButton::clicked, this, [this] { startNewFamily(); });
    connect(this, &ListPage::primaryPressed, this, [this] { startNew(); });
    connect(this, &ListPage::refreshAsked, this, [this] {
        m_products->refresh();
        countInBackground();
    });
    connectDetail();
    connectFamily();
    retranslate();
}

ProductPage::~ProductPage() = default;

void ProductPage::connectDetail()
{
    connect(m_detail, &ProductDetail::saved, this, [this](ProductId id, bool isNew) { noteSaved(id, isNew); });
    connect(m_detail, &ProductDetail::draftChanged, this,
        [this](ProductId id) { m_products->applyChanges(std::array {recordOf(id)}, false); });
    connect(
        m_detail, &ProductDetail::archiveAsked, this, [this](ProductId id, bool archived) { archive(id, archived); });
    connect(m_detail, &ProductDetail::leadsChanged, this, [this](bool leads) { setDetailLeads(leads); });
    connect(m_detail, &ProductDetail::closeAsked, this, [this] { closeDetail(); });
    connect(this, &ListPage::detailClosed, this, [this] {
        const bool isFamily = m_panes->currentWidget() == m_family;
        if (isFamily ? m_family->hasDraft() : m_detail->hasDraft())
            Toast::show(*window(), {tr("Draft kept"), tr("Discard"), [this, isFamily] {
                                        isFamily ? m_family->discardDraft() : m_detail->discardDraft();
                                    }});
    });
}

void ProductPage::connectFamily()
{
    connect(m_family, &FamilyDetail::saved, this, [this](ProductId id, bool isNew) { noteSaved(id, isNew); });
    connect(m_family, &FamilyDetail::draftChanged, this,
        [this](ProductId id) { m_products->applyChanges(std::array {recordOf(id)}, false); });
    connect(
        m_family, &FamilyDetail::archiveAsked, this, [this](ProductId id, bool archived) { archive(id, archived); });
    connect(m_family, &FamilyDetail::leadsChanged, this, [this](bool leads) {
        if (m_panes->currentWidget() == m_family)
            setDetailLeads(leads);
    });
    connect(m_family, &FamilyDetail::closeAsked, this, [this] { closeDetail(); });
}

/// A product stands beside the list; what has variants needs the whole page.
void ProductPage::showPane(bool isFamily)
{
    m_panes->setCurrentWidget(isFamily ? static_cast<QWidget *>(m_family) : m_detail);
    setDetailAlone(isFamily);
    openDetail();
}

void ProductPage::retranslate()
{
    setTitle(tr("Products"));
    setPrimaryAction(tr("New product"));
    m_import->setText(tr("Import…"));
    m_import->setAccessibleName(tr("Import products"));
    m_newFamily->setText(tr("With variants"));
    m_newFamily->setAccessibleName(tr("New product with variants"));
    filterBar().setPlaceholder(tr("Search by name or code"));
    m_products->setColumns(productColumns());
    askList();
}

void ProductPage::askList()
{
    try {
        m_names = loadCatalogueNames(m_shop.connection());
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    m_products->setSource(productSource(
        {m_shop.connection(), m_currency, m_names, m_shop.device(), stock::branchPlace(m_session.branch())}, m_filter));
    showChips();
    countInBackground();
}

void ProductPage::showChips()
{
    std::vector<FilterChip> chips;
    if (m_filter.category) {
        const auto found = m_names.categories.find(*m_filter.category);
        const QString name = found == m_names.categories.end() ? QString() : found->second;
        chips.push_back({CategoryChip, tr("Category: %1").arg(isolatedName(name))});
    }
    if (m_filter.withArchived)
        chips.push_back({ArchivedChip, tr("With archived")});
    if (m_filter.onlyForReview)
        chips.push_back({ReviewChip, tr("New from till")});
    filterBar().setChips(chips);
}

void ProductPage::fillFilterMenu()
{
    QMenu &menu = filterBar().addMenu();
    menu.clear();
    QMenu *categories = menu.addMenu(tr("Category"));
    categories->setEnabled(!m_names.categories.empty());
    for (const auto &[id, name] : m_names.categories) {
        categories->addAction(name, this, [this, category = id] {
            m_filter.category = category;
            askList();
        });
    }
    menu.addAction(tr("With archived"), this, [this] {
        m_filter.withArchived = true;
        askList();
    });
    menu.addAction(tr("New from till"), this, [this] {
        m_filter.onlyForReview = true;
        askList();
    });
}

void ProductPage::countInBackground()
{
    m_count.reset(); // An answer that is under way would be one to another question.
    if (!m_filter.search.isEmpty() || m_filter.count() > 0) {
        setCount(m_products->reachesEnd() ? std::optional(ListCount {m_products->rowCount(), true}) : std::nullopt);
        return;
    }
    const auto counted = std::make_shared<catalogue::ProductCount>();
    m_count =
        std::make_unique<Task>([counted, where = m_shop.connection().location(store::Access::Read)](
                                   TaskControl &) { *counted = catalogue::countProducts(*readingConnection(where)); });
    connect(m_count.get(), &Task::finished, this, [this, counted] { setCount(ListCount {counted->offered, true}); });
    m_count->start();
}

EmptyWords ProductPage::emptyWords()
{
    if (m_filter.search.isEmpty() && m_filter.count() == 0)
        return {Icon::Box, tr("No products yet. Create the first one, or import a file."),
            {{tr("New product"), [this] { startNew(); }}, {tr("Import…"), [this] { Q_EMIT importAsked(); }}}};
    QString sentence = tr("No products match.");
    if (!m_filter.search.isEmpty() && m_filter.count() > 0)
        sentence =
            tr("No products match %1 with %n filter(s).", nullptr, m_filter.count()).arg(isolatedName(m_filter.search));
    else if (!m_filter.search.isEmpty())
        sentence = tr("No products match %1.").arg(isolatedName(m_filter.search));
    return {Icon::Search, sentence, {{tr("Clear filters"), [this] {
                                          m_filter = {};
                                          filterBar().setSearchText({});
                                          askList();
                                      }}}};
}

/// A variant is shown with its family, where all that it has of its own stands.
void ProductPage::openProduct(ProductId id)
{
    ProductId shown = id;
    bool isFamily = false;
    try {
        if (const auto product = catalogue::findProduct(m_shop.connection(), m_currency, id)) {
            shown = product->family.value_or(id);
            isFamily = product->family || product->kind == catalogue::ProductKind::Family;
        }
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    if (!isFamily)
        m_detail->showProduct(shown);
    else if (!m_family->showFamily(shown))
        return;
    showPane(isFamily);
    table().selectRecord(recordOf(shown));
}

void ProductPage::startNew(const QString &barcode)
{
    showPane(false);
    m_detail->startNew(barcode);
}

void ProductPage::startNewFamily()
{
    showPane(true);
    m_family->startNew();
}

void ProductPage::takeScan(const QString &code)
{
    if (isDetailOpen()) {
        m_panes->currentWidget() == m_family ? m_family->takeScan(code) : m_detail->takeScan(code);
        return;
    }
    catalogue::ScanAnswer answer = catalogue::UnknownCode {code};
    try {
        answer = catalogue::findScanned(m_shop.connection(), m_currency, code);
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    if (const auto *found = std::get_if<catalogue::ScannedProduct>(&answer)) {
        banner().hide();
        openProduct(found->product.id);
    } else if (std::holds_alternative<catalogue::MisreadCode>(answer)) {
        banner().show(BannerKind::Caution, tr("Misread: %1 has a wrong check digit. Scan again.").arg(isolated(code)));
    } else {
        banner().show(
            BannerKind::Info, tr("Nothing found for %1.").arg(isolated(code)), tr("Create product"), [this, code] {
                banner().hide();
                startNew(code);
            });
    }
}

void ProductPage::archive(ProductId id, bool archived)
{
    try {
        const auto answer = catalogue::archiveProduct(m_shop, m_session, {m_shop.ids().make<FactId>(), id, archived});
        if (!answer) {
            banner().show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
        m_products->applyChanges(std::array {recordOf(id)}, true);
        countInBackground();
        const auto product = catalogue::findProduct(m_shop.connection(), m_currency, id);
        const QString name = isolatedName(product ? product->name : QString());
        const QString words = archived ? tr("%1 is archived").arg(name) : tr("%1 is offered again").arg(name);
        Toast::show(*window(), {words, tr("Undo"), [this, id, archived] { archive(id, !archived); }});
        if (m_detail->shown() == id)
            m_detail->showProduct(id);
        if (m_family->shown() == id)
            m_family->showFamily(id);
    } catch (const store::Fault &fault) {
        banner().show(BannerKind::Error, sentenceFor(fault));
    }
}

void ProductPage::noteSaved(ProductId id, bool isNew)
{
    m_products->applyChanges(std::array {recordOf(id)}, true);
    table().selectRecord(recordOf(id));
    if (isNew)
        countInBackground();
}

void ProductPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_detail->setBackVisible(!showsBoth());
    m_products->refresh(); // The till may have sold and created meanwhile.
}

void ProductPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    m_detail->setBackVisible(!showsBoth());
}

void ProductPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New))
        startNew();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::AltModifier
        && !isDetailOpen() && !table().currentId().isNull())
        openProduct(productOf(table().currentId()));
    else
        ListPage::keyPressEvent(event);
}

void ProductPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ListPage::changeEvent(event);
}

} // namespace mizan::ui
