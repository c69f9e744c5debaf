// Form, attributes and matrix of one family, saved together.
#include "ui/catalogue/family_detail.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/base/clock.h"
#include "core/catalogue/family_queries.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_family.h"
#include "core/daybook/shop.h"
#include "core/stock/place.h"
#include "core/stock/variant_stock.h"
#include "ui/catalogue/attribute_editor.h"
#include "ui/catalogue/product_form.h"
#include "ui/catalogue/variant_matrix.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int FormWidth = 384;

Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value());
    return company->currency;
}

catalogue::Family emptyFamily(Currency currency)
{
    return {.product = {.id = {},
                .code = {},
                .name = {},
                .kind = catalogue::ProductKind::Family,
                .unit = catalogue::pieceUnit().id,
                .taxClass = {},
                .price = UnitPrice(0, currency),
                .cost = UnitPrice(0, currency)}};
}

ProductChoices choicesOf(Shop &shop, Currency currency)
{
    store::Connection &connection = shop.connection();
    const auto company = access::companySettings(connection);
    return {catalogue::allCategories(connection), catalogue::allUnits(connection),
        tax::loadTaxTable(connection).entries(), currency, company && company->pricesIncludeTax};
}

} // namespace

FamilyDetail::FamilyDetail(Shop &shop, Session session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(std::move(session))
    , m_currency(currencyOf(shop))
    , m_family(emptyFamily(m_currency))
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedWidth(FormWidth);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_scroll);
    body->addWidget(makeVariants(), 1);
    body->addSpacing(8); // With the spacing before it: at whichever side reading ends.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_banner);
    column->addLayout(body, 1);
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    fill();
    retranslate();
    applyLook();
}

QWidget *FamilyDetail::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(56);
    m_back = new QPushButton(header);
    setButtonKind(*m_back, ButtonKind::Quiet);
    m_back->setFixedWidth(44);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(); });
    m_name = new QLabel(header);
    m_name->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_name->setTextFormat(Qt::PlainText);
    m_state = new QLabel(header);
    m_state->setFont(ui::font(TypeSize::Label));
    m_archive = new QPushButton(header);
    m_discard = new QPushButton(header);
    m_save = new QPushButton(header);
    connect(m_archive, &QPushButton::clicked, this,
        [this] { Q_EMIT archiveAsked(m_family.product.id, !m_family.product.archived); });
    connect(m_discard, &QPushButton::clicked, this, [this] { discardDraft(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_state);
    row->addWidget(m_archive);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    return header;
}

QWidget *FamilyDetail::makeVariants()
{
    auto *side = new QWidget(this);
    m_differ = new QLabel(side);
    m_differ->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_attributes = new AttributeEditor(side);
    m_add = new QPushButton(side);
    m_hint = new QLabel(side);
    m_hint->setWordWrap(true);
    m_hint->setFont(ui::font(TypeSize::Label));
    m_matrix = new VariantMatrix(side);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_add);
    bar->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_differ);
    column->addWidget(m_attributes);
    column->addLayout(bar);
    column->addWidget(m_matrix, 1);
    connect(m_attributes, &AttributeEditor::edited, this, [this] {
        m_matrix->setAttributes(m_attributes->attributes());
        noteEdit();
    });
    connect(m_matrix, &VariantMatrix::edited, this, [this] { noteEdit(); });
    connect(m_add, &QPushButton::clicked, this, [this] { addMissing(); });
    return side;
}

bool FamilyDetail::showFamily(ProductId id)
{
    try {
        auto found = catalogue::findFamily(m_shop.connection(), m_currency, id);
        if (!found)
            return false;
        m_family = *std::move(found);
        m_isNew = false;
        fill();
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
    return true;
}

void FamilyDetail::startNew()
{
    try {
        m_family = emptyFamily(m_currency);
        m_family.product.id = m_shop.ids().make<ProductId>();
        const auto classes = tax::loadTaxTable(m_shop.connection()).entries();
        const auto standard =
            std::ranges::find(classes, u"standard"_s, [](const auto &entry) { return entry.taxClass.code.text; });
        if (!classes.empty())
            m_family.product.taxClass = standard != classes.end() ? standard->id : classes.front().id;
        m_isNew = true;
        fill();
        m_form->focusName();
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

/// As it is saved or as its draft has it, with the choices of this moment.
void FamilyDetail::fill()
{
    store::Connection &connection = m_shop.connection();
    const ProductId id = m_family.product.id;
    m_banner->hide();
    m_request = m_shop.ids().make<FactId>();
    m_form = new ProductForm(choicesOf(m_shop, m_currency));
    m_form->showFamilyFields();
    m_scroll->setWidget(m_form); // The old one goes.
    ProductDraft contents = draftOf(m_family.product);
    if (m_isNew)
        contents.price.clear();
    const auto kept = loadFamilyDraft(connection, m_shop.device(), id);
    m_hasDraft = kept.has_value();
    const FamilyDraft draft = kept.value_or(draftOf(m_family));
    m_form->setContents(loadProductDraft(connection, m_shop.device(), id).value_or(contents));
    connect(m_form, &ProductForm::edited, this, [this] { noteEdit(); });
    m_attributes->setAttributes(draft.attributes);
    m_matrix->setDraft(draft, stock::availableVariants(connection, id, stock::branchPlace(m_session.branch())));
    showState();
}

FamilyDraft FamilyDetail::contents() const { return {m_attributes->attributes(), m_matrix->rows()}; }

/// Kept at once, through crashes.
void FamilyDetail::noteEdit()
{
    const qint64 nowMs = m_shop.clock().nowMs();
    const ProductId id = m_family.product.id;
    try {
        saveProductDraft(m_shop.connection(), m_shop.device(), id, m_form->contents(), nowMs);
        saveFamilyDraft(m_shop.connection(), m_shop.device(), id, contents(), nowMs);
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    m_hasDraft = true;
    m_request = m_shop.ids().make<FactId>(); // Other content is another request.
    showState();
    Q_EMIT draftChanged(id);
}

void FamilyDetail::dropDraft()
{
    dropProductDraft(m_shop.connection(), m_shop.device(), m_family.product.id);
    dropFamilyDraft(m_shop.connection(), m_shop.device(), m_family.product.id);
    m_hasDraft = false;
}

/// The combinations that are not there yet join the rows.
void FamilyDetail::addMissing()
{
    catalogue::Family family = m_family;
    family.product.code = m_form->contents().code.simplified();
    family.attributes = m_attributes->attributes();
    family.variants.clear();
    for (const VariantRow &row : m_matrix->rows())
        family.variants.push_back(row.variant);
    m_banner->hide();
    const bool isWhole = std::ranges::none_of(
        family.attributes, [](const catalogue::Attribute &one) { return one.name.isEmpty() || one.values.empty(); });
    if (family.attributes.empty() || !isWhole) {
        showRefusal({family.attributes.empty() ? catalogue::rules::FamilyMustHaveAttribute
                                               : catalogue::rules::AttributeMustHaveValues,
            u"attributes[0]"_s, {{"attribute", family.attributes.empty() ? QString() : family.attributes[0].name}}});
        return;
    }
    const auto missing = catalogue::missingVariants(family);
    if (!missing)
        showRefusal(missing.error());
    else if (missing->empty())
        m_hint->setText(tr("Every combination is there."));
    else
        m_matrix->add(*missing);
}

void FamilyDetail::takeScan(const QString &code) { m_matrix->takeScan(code); }

void FamilyDetail::save()
{
    m_attributes->clearProblems();
    const auto product = m_form->read(m_family.product);
    if (!product)
        return;
    QString problem;
    auto variants = m_matrix->read(m_currency, problem);
    if (!variants) {
        m_banner->show(BannerKind::Error, problem);
        return;
    }
    catalogue::Family family {*product, m_attributes->attributes(), *std::move(variants)};
    family.product.kind = catalogue::ProductKind::Family;
    try {
        const auto answer = catalogue::saveFamily(m_shop, m_session, {m_request, family});
        if (!answer) {
            showRefusal(answer.error());
            return;
        }
        dropDraft();
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    const bool wasNew = m_isNew;
    showFamily(m_family.product.id);
    Q_EMIT saved(m_family.product.id, wasNew);
}

void FamilyDetail::discardDraft()
{
    try {
        dropDraft();
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    Q_EMIT draftChanged(m_family.product.id);
    if (m_isNew)
        Q_EMIT closeAsked();
    else
        showFamily(m_family.product.id);
}

void FamilyDetail::showRefusal(const Refusal &refusal)
{
    if (refusal.subject.startsWith(u"attributes"_s)) {
        const qsizetype open = refusal.subject.indexOf(u'[');
        m_attributes->setProblem(
            open < 0 ? 0 : refusal.subject.mid(open + 1).chopped(1).toUInt(), sentenceFor(refusal));
        return;
    }
    if (m_form->showRefusal(refusal))
        return;
    m_matrix->showProblem(refusal.subject);
    m_banner->show(BannerKind::Error, sentenceFor(refusal));
}

void FamilyDetail::tellFault(const store::Fault &fault)
{
    m_banner->show(BannerKind::Error, sentenceFor(fault)); // What was typed is still in the form.
}

void FamilyDetail::showState()
{
    m_name->setText(m_isNew ? tr("New product with variants") : isolatedName(m_family.product.name));
    m_state->setText(m_hasDraft ? tr("Draft") : m_family.product.archived ? tr("Archived") : QString());
    m_archive->setVisible(!m_isNew);
    m_archive->setText(m_family.product.archived ? tr("Offer again") : tr("Archive"));
    m_archive->setAccessibleName(tr("%1: %2").arg(m_archive->text(), isolatedName(m_family.product.name)));
    m_discard->setText(m_isNew ? tr("Do not create") : tr("Discard draft"));
    m_discard->setAccessibleName(m_discard->text());
    m_discard->setVisible(m_hasDraft || m_isNew);
    m_save->setText(m_isNew ? tr("Create product") : tr("Save product"));
    m_save->setAccessibleName(m_save->text());
    const bool leads = m_hasDraft || m_isNew;
    m_save->setEnabled(leads);
    setButtonKind(*m_save, leads ? ButtonKind::Primary : ButtonKind::Plain);
    m_hint->setText(tr("An empty price is the product's own. What is not offered stays in what was sold, and is not "
                       "shown at the till."));
    Q_EMIT leadsChanged(leads);
}

void FamilyDetail::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Save) || (enter && event->modifiers().testFlag(Qt::ControlModifier)))
        save();
    else
        QWidget::keyPressEvent(event);
}

void FamilyDetail::retranslate()
{
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(m_back->accessibleName());
    m_differ->setText(tr("How the variants differ"));
    m_add->setText(tr("Add missing combinations"));
    m_add->setAccessibleName(m_add->text());
    m_form->setAccessibleName(tr("Product"));
    showState();
}

void FamilyDetail::applyLook()
{
    m_back->setIcon(icon(Icon::Back, Theme::current().color(Token::Text), layoutDirection(), 20));
    showState();
}

void FamilyDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
