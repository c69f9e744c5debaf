// Form, draft and verbs of one product.
#include "ui/catalogue/product_detail.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/base/clock.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/sales/bundle_figures.h"
#include "ui/catalogue/barcode_editor.h"
#include "ui/catalogue/product_form.h"
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

Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value());
    return company->currency;
}

catalogue::Product emptyProduct(Currency currency)
{
    return {.id = {},
        .code = {},
        .name = {},
        .unit = catalogue::pieceUnit().id,
        .taxClass = {},
        .price = UnitPrice(0, currency),
        .cost = UnitPrice(0, currency)};
}

} // namespace

ProductDetail::ProductDetail(Shop &shop, Session session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(std::move(session))
    , m_currency(currencyOf(shop))
    , m_product(emptyProduct(m_currency))
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFooter());
    makeForm();
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    retranslate();
    applyLook();
}

QWidget *ProductDetail::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(56);
    m_back = new QPushButton(header);
    setButtonKind(*m_back, ButtonKind::Quiet);
    m_back->setFixedWidth(44);
    m_name = new QLabel(header);
    m_name->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_stateIcon = new QLabel(header);
    m_state = new QLabel(header);
    m_state->setFont(ui::font(TypeSize::Label));
    m_close = new QPushButton(header);
    setButtonKind(*m_close, ButtonKind::Quiet);
    m_close->setFixedWidth(44);
    for (QPushButton *button : {m_back, m_close})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addWidget(m_close);
    return header;
}

QWidget *ProductDetail::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setAutoFillBackground(true);
    m_archive = new QPushButton(footer);
    m_discard = new QPushButton(footer);
    m_save = new QPushButton(footer);
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveAsked(m_product.id, !m_product.archived); });
    connect(m_discard, &QPushButton::clicked, this, [this] { discardDraft(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_archive);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    return footer;
}

ProductChoices ProductDetail::loadChoices() const
{
    store::Connection &connection = m_shop.connection();
    const auto company = access::companySettings(connection);
    return {catalogue::allCategories(connection), catalogue::allUnits(connection),
        tax::loadTaxTable(connection).entries(), m_currency, company && company->pricesIncludeTax, &connection,
        [this](const catalogue::Product &bundle) { return figuresOf(bundle); }};
}

/// "49.00 one by one, 9.10 less together", and what is left of it, for whom that may concern.
QString ProductDetail::figuresOf(const catalogue::Product &bundle) const
{
    const auto company = access::companySettings(m_shop.connection());
    const auto figures = company
        ? sales::bundleFigures(m_shop.connection(), m_session.branch(), sales::tradeTerms(*company), bundle)
        : std::nullopt;
    if (!figures)
        return {};
    const Money saved = figures->saved();
    QString words = saved.isNegative()
        ? tr("%1 one by one, %2 more together").arg(moneyText(figures->singly), moneyText(-saved))
        : tr("%1 one by one, %2 less together").arg(moneyText(figures->singly), moneyText(saved));
    if (figures->margin && m_session.allows(access::Right::SeeMargins))
        words = tr("%1 · margin %2, %3")
                    .arg(words, moneyText(figures->margin->margin()), percentText(figures->margin->share()));
    return words;
}

void ProductDetail::makeForm()
{
    m_form = new ProductForm(loadChoices());
    m_scroll->setWidget(m_form); // The old one goes.
    connect(m_form, &ProductForm::edited, this, [this] { keepDraft(); });
}

void ProductDetail::showProduct(ProductId id)
{
    try {
        auto found = catalogue::findProduct(m_shop.connection(), m_currency, id);
        if (!found)
            return;
        m_product = *std::move(found);
        m_isNew = false;
        m_request = m_shop.ids().make<FactId>();
        const auto draft = loadProductDraft(m_shop.connection(), m_shop.device(), id);
        m_hasDraft = draft.has_value();
        fill(draft.value_or(draftOf(m_product)));
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void ProductDetail::startNew(const QString &barcode)
{
    try {
        m_product = emptyProduct(m_currency);
        m_product.id = m_shop.ids().make<ProductId>();
        const auto classes = tax::loadTaxTable(m_shop.connection()).entries();
        const auto standard =
            std::ranges::find(classes, u"standard"_s, [](const auto &entry) { return entry.taxClass.code.text; });
        if (!classes.empty())
            m_product.taxClass = standard != classes.end() ? standard->id : classes.front().id;
        m_isNew = true;
        m_hasDraft = false;
        m_request = m_shop.ids().make<FactId>();
        ProductDraft contents = draftOf(m_product);
        contents.price.clear();
        fill(contents);
        if (!barcode.isEmpty())
            m_form->barcodes().add(barcode);
        m_form->focusName();
    } catch (const store::Fault &fault) {
        tellFault(fault);
    }
}

void ProductDetail::fill(const ProductDraft &contents)
{
    m_banner->hide();
    makeForm(); // Choices may have changed since.
    m_form->setContents(contents);
    showHeader();
}

void ProductDetail::keepDraft()
{
    try {
        saveProductDraft(
            m_shop.connection(), m_shop.device(), m_product.id, m_form->contents(), m_shop.clock().nowMs());
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    m_hasDraft = true;
    m_request = m_shop.ids().make<FactId>(); // Other content is another request.
    showHeader();
    Q_EMIT draftChanged(m_product.id);
}

void ProductDetail::dropDraft()
{
    dropProductDraft(m_shop.connection(), m_shop.device(), m_product.id);
    m_hasDraft = false;
}

void ProductDetail::discardDraft()
{
    try {
        dropDraft();
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    Q_EMIT draftChanged(m_product.id);
    if (m_isNew)
        Q_EMIT closeAsked();
    else
        fill(draftOf(m_product));
}

void ProductDetail::takeScan(const QString &code)
{
    QWidget &taken = m_form->takeScan(code);
    m_form->layout()->activate(); // What was said about the code takes room of its own.
    m_scroll->ensureWidgetVisible(&taken, 0, 0);
}

void ProductDetail::save()
{
    const auto product = m_form->read(m_product);
    if (!product)
        return;
    try {
        const auto answer = catalogue::saveProduct(m_shop, m_session, {m_request, *product});
        if (!answer) {
            if (!m_form->showRefusal(answer.error()))
                m_banner->show(BannerKind::Error, sentenceFor(answer.error()));
            return;
        }
        dropDraft();
    } catch (const store::Fault &fault) {
        tellFault(fault);
        return;
    }
    const bool wasNew = m_isNew;
    showProduct(m_product.id);
    Q_EMIT saved(m_product.id, wasNew);
}

void ProductDetail::tellFault(const store::Fault &fault)
{
    m_banner->show(BannerKind::Error, sentenceFor(fault)); // What was typed is still in the form.
}

void ProductDetail::showHeader()
{
    m_name->setText(m_isNew ? tr("New product") : isolatedName(m_product.name));
    Icon icon = Icon::None;
    if (m_hasDraft) {
        m_state->setText(tr("Draft"));
        icon = Icon::Draft;
    } else if (m_product.archived) {
        m_state->setText(tr("Archived"));
        icon = Icon::Box;
    } else if (m_product.needsReview) {
        m_state->setText(tr("New from till"));
        icon = Icon::Warning;
    } else {
        m_state->clear();
    }
    m_stateIcon->setVisible(icon != Icon::None);
    if (icon != Icon::None)
        m_stateIcon->setPixmap(
            ui::icon(icon, Theme::current().color(Token::Text2), layoutDirection(), 16).pixmap(16, 16));
    m_archive->setVisible(!m_isNew);
    m_archive->setText(m_product.archived ? tr("Offer again") : tr("Archive"));
    m_archive->setAccessibleName(tr("%1: %2").arg(m_archive->text(), isolatedName(m_product.name)));
    m_discard->setText(m_isNew ? tr("Do not create") : tr("Discard draft"));
    m_discard->setAccessibleName(m_discard->text());
    m_discard->setVisible(m_hasDraft || m_isNew);
    m_save->setText(m_isNew ? tr("Create product") : tr("Save product"));
    m_save->setAccessibleName(m_save->text());
    const bool leads = m_hasDraft || m_isNew;
    m_save->setEnabled(leads);
    setButtonKind(*m_save, leads ? ButtonKind::Primary : ButtonKind::Plain);
    Q_EMIT leadsChanged(leads);
}

void ProductDetail::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    m_close->setVisible(!visible);
}

void ProductDetail::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Save) || (enter && event->modifiers().testFlag(Qt::ControlModifier)))
        save();
    else
        QWidget::keyPressEvent(event);
}

void ProductDetail::retranslate()
{
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(m_back->accessibleName());
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(m_close->accessibleName());
    m_form->setAccessibleName(tr("Product"));
    showHeader();
}

void ProductDetail::applyLook()
{
    const Theme &theme = Theme::current();
    m_back->setIcon(icon(Icon::Back, theme.color(Token::Text), layoutDirection(), 20));
    m_close->setIcon(icon(Icon::Close, theme.color(Token::Text), layoutDirection(), 20));
    showHeader();
}

void ProductDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
