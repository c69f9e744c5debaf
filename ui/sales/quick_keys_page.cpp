// Pages above the keys, what can be put on them beside.
#include "ui/sales/quick_keys_page.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/documents/picture_file.h"
#include "ui/kit/form_field.h"
#include "ui/kit/picture_choice.h"
#include "ui/sales/key_colours.h"
#include "ui/sales/key_grid.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int TouchHeight = 48;
constexpr int SideWidth = 384;
constexpr int Margin = 16;
constexpr int Swatch = 16;
constexpr int TabHeight = 44;

/// Tabs for fingers.
class PageTabs final : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        return {QTabBar::tabSizeHint(index).width() + Margin, TabHeight};
    }
};

Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value()); // A shop is founded before anybody signs in.
    return company->currency;
}

} // namespace

QuickKeysPage::QuickKeysPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_request(shop.ids().make<FactId>())
    , m_currency(currencyOf(shop))
    , m_title(new QLabel(this))
    , m_answer(new QLabel(this))
    , m_place(new QComboBox)
    , m_placeField(new FormField({}, m_place, this))
    , m_undo(new QPushButton(this))
    , m_follow(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_tabs(new PageTabs(this))
    , m_addPage(new QPushButton(this))
    , m_removePage(new QPushButton(this))
    , m_name(new QLineEdit)
    , m_nameField(new FormField({}, m_name, this))
    , m_grid(new KeyGrid(this))
    , m_search(new QLineEdit)
    , m_searchField(new FormField({}, m_search, this))
    , m_results(new QListWidget(this))
    , m_colour(new QComboBox)
    , m_colourField(new FormField({}, m_colour, this))
    , m_picture(new PictureChoice(documents::KeyPictureFit))
    , m_pictureField(new FormField({}, m_picture, this))
    , m_removeKey(new QPushButton(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Margin);
    columns->addWidget(makePages(), 1);
    columns->addWidget(makeSide());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Margin, Margin, Margin, Margin);
    all->setSpacing(Margin / 2);
    all->addWidget(makeHead());
    all->addWidget(m_answer);
    all->addLayout(columns, 1);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(m_answer->fontMetrics().height());
    m_place->addItems({QString(), QString()});
    m_colour->addItem(QString());
    for (std::size_t i = 0; i < KeyColours.size(); ++i)
        m_colour->addItem(QString());
    m_name->setMaxLength(static_cast<int>(catalogue::MostPageNameLength));
    retranslate();
    connectPages();
    connectKeys();
    m_place->setCurrentIndex(
        catalogue::findQuickLayout(shop.connection(), catalogue::KeyPlace(session.device())) ? 1 : 0);
    load();
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] { load(); });
}

QWidget *QuickKeysPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    QFont font = m_title->font();
    font.setPixelSize(static_cast<int>(TypeSize::Title));
    font.setBold(true);
    m_title->setFont(font);
    setButtonKind(*m_undo, ButtonKind::Quiet);
    setButtonKind(*m_follow, ButtonKind::Quiet);
    setButtonKind(*m_save, ButtonKind::Primary);
    row->addWidget(m_title);
    row->addStretch(1);
    for (QPushButton *button : {m_undo, m_follow, m_leave, m_save}) {
        button->setMinimumHeight(TouchHeight);
        row->addWidget(button);
    }
    return head;
}

QWidget *QuickKeysPage::makePages()
{
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->installEventFilter(this);
    auto *pages = new QWidget(this);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    for (QPushButton *button : {m_addPage, m_removePage}) {
        button->setMinimumHeight(TouchHeight);
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(m_grid, 1);
    return pages;
}

QWidget *QuickKeysPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(SideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_placeField);
    column->addWidget(m_nameField);
    column->addWidget(m_searchField);
    column->addWidget(m_results, 1);
    column->addWidget(m_colourField);
    column->addWidget(m_pictureField);
    m_removeKey->setMinimumHeight(TouchHeight);
    setButtonKind(*m_removeKey, ButtonKind::Destructive);
    column->addWidget(m_removeKey);
    return side;
}

void QuickKeysPage::connectPages()
{
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(); });
    connect(m_follow, &QPushButton::clicked, this, [this] { follow(); });
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT left(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_addPage, &QPushButton::clicked, this, [this] { addPage(); });
    connect(m_removePage, &QPushButton::clicked, this, [this] { removePage(); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { takeName(); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        if (m_showing || page < 0)
            return;
        takeName(); // Of the page before.
        m_page = page;
        showAll(0);
    });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (!m_showing)
            movePage(from, to);
    });
}

void QuickKeysPage::connectKeys()
{
    connect(m_grid, &KeyGrid::moved, this, [this](int from, int to) { moveKey(from, to); });
    connect(m_grid, &KeyGrid::removeAsked, this, [this] { removeKey(); });
    connect(m_removeKey, &QPushButton::clicked, this, [this] { removeKey(); });
    connect(m_grid, &QListWidget::currentRowChanged, this, [this] {
        if (!m_showing)
            showKey();
    });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) { search(text); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { addFound(std::max(m_results->currentRow(), 0)); });
    m_results->installEventFilter(this);
    connect(m_results, &QListWidget::itemClicked, this, [this] { addFound(m_results->currentRow()); });
    connect(m_colour, &QComboBox::activated, this, [this](int row) { setColour(row); });
    connect(m_picture, &PictureChoice::chosen, this, [this] { setPicture(); });
    connect(m_picture, &PictureChoice::refused, m_pictureField, &FormField::setProblem);
}

/// What a key shows at the till.
QuickKey QuickKeysPage::faceOf(const catalogue::QuickKey &key)
{
    QuickKey face {.name = tr("No longer sold"), .price = {}};
    if (key.colour)
        face.edge = tokenOf(*key.colour);
    if (const auto picture = key.picture ? pictureOf(*key.picture) : std::nullopt)
        face.picture = documents::imageOf(*picture);
    if (const CategoryId *id = std::get_if<CategoryId>(&key.goods)) {
        const auto found = std::ranges::find(m_categories, *id, &catalogue::Category::id);
        face.isGroup = true;
        if (found != m_categories.end())
            face.name = found->name;
        face.price = tr("Category");
    } else if (const auto product =
                   catalogue::findProduct(m_shop.connection(), m_currency, std::get<ProductId>(key.goods));
        product && !product->archived) {
        face.name = product->name;
        face.price = priceText(product->price);
    }
    return face;
}

void QuickKeysPage::showAll(std::optional<int> current)
{
    m_showing = true;
    m_page = std::clamp(m_page, 0, static_cast<int>(m_keys.pages.size()) - 1);
    while (m_tabs->count() > static_cast<int>(m_keys.pages.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < static_cast<int>(m_keys.pages.size()))
        m_tabs->addTab(QString());
    for (std::size_t i = 0; i < m_keys.pages.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), isolatedName(m_keys.pages[i].name));
    m_tabs->setCurrentIndex(m_page);
    m_name->setText(page()->name);
    std::vector<QuickKey> faces;
    for (const catalogue::QuickKey &key : page()->keys)
        faces.push_back(faceOf(key));
    const int count = static_cast<int>(faces.size());
    m_grid->setKeys(faces, current && count > 0 ? std::optional(std::clamp(*current, 0, count - 1)) : std::nullopt);
    m_removePage->setEnabled(m_keys.pages.size() > 1);
    m_addPage->setEnabled(m_keys.pages.size() < catalogue::MostQuickPages);
    m_undo->setEnabled(!m_before.empty());
    m_place->setEnabled(m_before.empty());
    m_placeField->setHint(m_before.empty() ? QString() : tr("Save or undo first, to see others."));
    m_follow->setText(m_place->currentIndex() == 1 ? tr("Follow the branch") : tr("Show the categories"));
    m_follow->setAccessibleName(m_follow->text());
    m_follow->setEnabled(catalogue::findQuickLayout(m_shop.connection(), place()).has_value());
    m_showing = false;
    showKey();
}

/// The colour and picture of the chosen key.
void QuickKeysPage::showKey()
{
    const catalogue::QuickKey *chosen = key();
    for (QWidget *control : std::initializer_list<QWidget *> {m_colour, m_picture, m_removeKey})
        control->setEnabled(chosen != nullptr);
    m_colour->setCurrentIndex(chosen && chosen->colour ? static_cast<int>(*chosen->colour) + 1 : 0);
    m_picture->setPicture(chosen && chosen->picture ? pictureOf(*chosen->picture) : std::nullopt);
    m_pictureField->setProblem({});
}

void QuickKeysPage::say(const QString &words, bool isWrong)
{
    QPalette palette = m_answer->palette();
    palette.setColor(QPalette::WindowText, Theme::current().color(isWrong ? Token::Bad : Token::Text2));
    m_answer->setPalette(palette);
    m_answer->setText(words);
}

void QuickKeysPage::retranslate()
{
    m_title->setText(tr("Quick keys"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo the last change"));
    m_leave->setText(tr("Leave without saving %1").arg(isolated(u"Esc")));
    m_leave->setAccessibleName(tr("Leave without saving"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the quick keys"));
    m_addPage->setText(tr("Add page"));
    m_removePage->setText(tr("Remove page"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_grid->setAccessibleName(tr("Keys of the page"));
    m_grid->setToolTip(
        tr("%1 and an arrow move the chosen key, %2 removes it.").arg(isolated(u"Alt"), isolated(u"Del")));
    m_placeField->setLabel(tr("Whose keys"));
    m_place->setItemText(0, tr("All tills of the branch"));
    m_place->setItemText(1, tr("This till alone"));
    m_nameField->setLabel(tr("Name of the page"));
    m_searchField->setLabel(tr("Add a product or category"));
    m_search->setPlaceholderText(tr("Name or code, or scan it"));
    m_results->setAccessibleName(tr("What was found"));
    m_colourField->setLabel(tr("Colour of the key"));
    m_colour->setItemText(0, tr("None"));
    for (std::size_t i = 0; i < KeyColours.size(); ++i) {
        QPixmap swatch(Swatch, Swatch);
        swatch.fill(Theme::current().color(tokenOf(KeyColours[i])));
        m_colour->setItemText(static_cast<int>(i) + 1, colourText(KeyColours[i]));
        m_colour->setItemIcon(static_cast<int>(i) + 1, QIcon(swatch));
    }
    m_pictureField->setLabel(tr("Picture of the key"));
    m_removeKey->setText(tr("Remove the key"));
    for (QPushButton *button : {m_addPage, m_removePage, m_removeKey})
        button->setAccessibleName(button->text());
}

void QuickKeysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll(m_grid->currentRow());
    }
    QWidget::changeEvent(event);
}

/// Alt and an arrow move the page, as dragging does; Enter adds what was found, as a tap does.
bool QuickKeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (watched == m_results) {
        if (pressed->modifiers() != Qt::NoModifier
            || (pressed->key() != Qt::Key_Return && pressed->key() != Qt::Key_Enter))
            return QWidget::eventFilter(watched, event);
        addFound(m_results->currentRow());
        return true;
    }
    const bool isArrow = pressed->key() == Qt::Key_Left || pressed->key() == Qt::Key_Right;
    if (!isArrow || !pressed->modifiers().testFlag(Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    const int to = m_page + ((pressed->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    if (to >= 0 && to < m_tabs->count())
        m_tabs->moveTab(m_page, to);
    return true;
}

void QuickKeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_search->setFocus();
}

void QuickKeysPage::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isControl && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (isControl && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp))
        m_tabs->setCurrentIndex(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
    else
        QWidget::keyPressEvent(event);
}

} // namespace mizan::ui
