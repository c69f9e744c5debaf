// Fields in, the answer of core out; priced again with each change.
#include "ui/catalogue/price_tester.h"

#include "core/access/company.h"
#include "core/base/clock.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_search.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/store/fault.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/kit/pick_list.h"
#include "ui/theme/theme.h"
#include "ui/words/date_reading.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::TriedBasket;
using sales::TriedLine;
using sales::TryPrices;

namespace {

enum Column { NameColumn, QuantityColumn, PriceColumn, OffColumn, LeftColumn, Columns };

constexpr int NumberWidth = 76;
constexpr int RowHeight = 36;
constexpr int HeadHeight = 32;
constexpr int RowsShown = 5;

std::vector<Pick> matchingProducts(store::Connection &connection, Currency currency, const QString &text)
{
    constexpr int Shown = 8;
    std::vector<Pick> found;
    for (const catalogue::ProductHit &hit : catalogue::searchProducts(connection, currency, text, Shown))
        found.push_back({hit.id.toText(), hit.name});
    return found;
}

std::vector<Pick> matchingCustomers(store::Connection &connection, const QString &text)
{
    constexpr int Shown = 8;
    std::vector<Pick> found;
    for (const parties::CustomerHit &hit : parties::searchCustomers(connection, text, Shown))
        found.push_back({hit.id.toText(), hit.name});
    return found;
}

void setCell(QTableWidget &table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    if (column != NameColumn)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (column != QuantityColumn)
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    table.setItem(row, column, item);
}

} // namespace

PriceTester::PriceTester(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currency)
    , m_title(new QLabel(this))
    , m_finder(new PickList(
          [&shop, currency](const QString &text) { return matchingProducts(shop.connection(), currency, text); }, this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_customer(new PickList([&shop](const QString &text) { return matchingCustomers(shop.connection(), text); }))
    , m_branch(new QComboBox)
    , m_day(new CodeEdit)
    , m_hour(new CodeEdit)
    , m_coupon(new CodeEdit)
    , m_customerField(new FormField({}, m_customer, this))
    , m_branchField(new FormField({}, m_branch, this))
    , m_dayField(new FormField({}, m_day, this))
    , m_hourField(new FormField({}, m_hour, this))
    , m_couponField(new FormField({}, m_coupon, this))
    , m_total(new QLabel(this))
    , m_explanation(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_total->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_total->setTextFormat(Qt::PlainText);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(HeadHeight + RowsShown * RowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int column = QuantityColumn; column < Columns; ++column)
        m_table->setColumnWidth(column, NumberWidth);
    layOut();
    connect(m_finder, &PickList::edited, this, [this] {
        const auto picks = m_finder->picks();
        m_finder->setPicks({});
        if (const auto product = picks.empty() ? std::nullopt : ProductId::fromText(picks.front().key))
            add(*product);
    });
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (m_filling || column != QuantityColumn)
            return;
        const auto at = static_cast<std::size_t>(row);
        const auto quantity = readQuantity(m_table->item(row, column)->text()).value.value_or(Quantity());
        if (quantity > Quantity()) {
            m_lines[at].quantity = quantity;
        } else { // Nothing of it: out.
            m_lines.erase(m_lines.begin() + row);
            m_names.erase(m_names.begin() + row);
        }
        // The table is still in the middle of its own change.
        QMetaObject::invokeMethod(this, [this] { price(); }, Qt::QueuedConnection);
    });
    for (QLineEdit *line : {m_day, m_hour, m_coupon})
        connect(line, &QLineEdit::textEdited, this, [this] { price(); });
    connect(m_customer, &PickList::edited, this, [this] {
        auto picks = m_customer->picks();
        if (picks.size() > 1) // The last one is meant.
            m_customer->setPicks({picks.back()});
        price();
    });
    connect(m_branch, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            price();
    });
    retranslate();
}

void PriceTester::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_finder, 1, 0, 1, 2);
    grid->addWidget(m_table, 2, 0, 1, 2);
    grid->addWidget(m_total, 3, 0, 1, 2);
    grid->addWidget(m_explanation, 4, 0, 1, 2);
    grid->addWidget(m_dayField, 5, 0, Qt::AlignTop);
    grid->addWidget(m_hourField, 5, 1, Qt::AlignTop);
    grid->addWidget(m_customerField, 6, 0, Qt::AlignTop);
    grid->addWidget(m_couponField, 6, 1, Qt::AlignTop);
    grid->addWidget(m_branchField, 7, 0, 1, 2);
    grid->setRowStretch(8, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void PriceTester::setPromotion(const catalogue::Promotion &promotion)
{
    m_promotion = promotion;
    price();
}

void PriceTester::add(ProductId product)
{
    try {
        const auto known = catalogue::findById(m_shop.connection(), m_currency, product);
        if (!known)
            return;
        const auto same = std::ranges::find(m_lines, product, &TryPrices::Line::product);
        if (same != m_lines.end()) {
            same->quantity += Quantity::units(1);
        } else {
            m_lines.push_back({product, Quantity::units(1)});
            m_names.push_back(known->product.name);
        }
    } catch (const store::Fault &fault) {
        say(sentenceFor(fault));
        return;
    }
    price();
}

bool PriceTester::takeScan(const QString &code)
{
    const auto answer = catalogue::findScanned(m_shop.connection(), m_currency, code);
    const auto *found = std::get_if<catalogue::ScannedProduct>(&answer);
    if (found)
        add(found->product.id);
    return found != nullptr;
}

/// None while day or hour cannot be read; empty ones are now.
std::optional<TryPrices> PriceTester::request()
{
    TryPrices asked {.currency = m_currency,
        .lines = m_lines,
        .branch = m_session.branch(),
        .at = catalogue::wallTimeOf(m_shop.clock().nowMs(), m_session.businessDay().timeZone),
        .coupons = {m_coupon->text()},
        .edited = m_promotion};
    m_dayField->setProblem({});
    m_hourField->setProblem({});
    const QString day = m_day->text().trimmed();
    const QString hour = m_hour->text().trimmed();
    const auto readenDay = readDay(day);
    const auto minute = readMinute(hour);
    if (!day.isEmpty() && !readenDay)
        m_dayField->setProblem(tr("This is no day. Write it as %1.").arg(isolated(u"2026-12-31")));
    if (!hour.isEmpty() && !minute)
        m_hourField->setProblem(tr("This is no hour. Write it as %1.").arg(isolated(u"17:00")));
    if ((!day.isEmpty() && !readenDay) || (!hour.isEmpty() && !minute))
        return std::nullopt;
    asked.at.day = readenDay.value_or(asked.at.day);
    asked.at.minute = minute.value_or(asked.at.minute);
    if (!m_customer->picks().empty())
        asked.customer = PartyId::fromText(m_customer->picks().front().key);
    const auto branches = access::allBranches(m_shop.connection());
    const int chosen = m_branch->currentIndex();
    if (chosen >= 0 && chosen < std::ssize(branches))
        asked.branch = branches[static_cast<std::size_t>(chosen)].id;
    return asked;
}

void PriceTester::price()
{
    fillRows();
    m_total->clear();
    if (m_lines.empty()) {
        say(tr("Add a few products to see what they would cost."));
        return;
    }
    try {
        const auto asked = request();
        if (!asked) {
            say(tr("Put the day or the hour right to see the prices."));
            return;
        }
        const auto tried = sales::tryPrices(m_shop, *asked);
        if (tried)
            showAnswer(*tried);
        else
            say(tr("This promotion cannot be tried yet. %1").arg(sentenceFor(tried.error())));
    } catch (const store::Fault &fault) {
        say(sentenceFor(fault));
    }
}

void PriceTester::fillRows()
{
    m_filling = true;
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int row = static_cast<int>(i);
        setCell(*m_table, row, NameColumn, isolatedName(m_names[i]));
        setCell(*m_table, row, QuantityColumn, quantityText(m_lines[i].quantity));
        for (const int column : {PriceColumn, OffColumn, LeftColumn})
            setCell(*m_table, row, column, {});
    }
    m_filling = false;
}

void PriceTester::showAnswer(const TriedBasket &tried)
{
    m_filling = true;
    QStringList reasons;
    for (std::size_t i = 0; i < tried.lines.size() && i < m_lines.size(); ++i) {
        const TriedLine &line = tried.lines[i];
        const int row = static_cast<int>(i);
        setCell(*m_table, row, PriceColumn, priceText(line.price));
        setCell(*m_table, row, OffColumn, line.off.isZero() ? u"–"_s : amountText(line.off));
        setCell(*m_table, row, LeftColumn, amountText(line.left));
        if (!line.priceList.isEmpty())
            reasons += tr("%1: %2 instead of %3 by %4")
                           .arg(isolatedName(line.name), priceText(line.price), priceText(line.own),
                               isolatedName(line.priceList));
        for (const sales::TriedPart &part : line.parts)
            reasons += part.off.isZero()
                ? tr("%1: %2 count for %3")
                      .arg(isolatedName(line.name), quantityText(part.quantity), isolatedName(part.promotion))
                : tr("%1: %2 off %3 by %4")
                      .arg(isolatedName(line.name), amountText(part.off), quantityText(part.quantity),
                          isolatedName(part.promotion));
    }
    m_filling = false;
    m_total->setText(tr("Total %1, %2 off").arg(moneyText(tried.total), moneyText(tried.off)));
    if (m_promotion && !tried.isEditedApplied)
        reasons += tr("The promotion in the form takes nothing off this basket.");
    say(reasons.join(u'\n'));
}

void PriceTester::say(const QString &words) { m_explanation->setText(words); }

void PriceTester::retranslate()
{
    m_title->setText(tr("Try it"));
    m_finder->setName(tr("Add to the basket"));
    m_finder->setPlaceholder(tr("Add to the basket: scan, or type a name"));
    m_table->setAccessibleName(tr("Basket to try"));
    const QStringList heads {tr("Product"), tr("Quantity"), tr("Price"), tr("Off"), tr("To pay")};
    for (int column = 0; column < Columns; ++column) {
        auto *head = new QTableWidgetItem(heads[column]);
        head->setTextAlignment((column == NameColumn ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute)
            | Qt::AlignVCenter); // As the cells below.
        m_table->setHorizontalHeaderItem(column, head);
    }
    m_customerField->setLabel(tr("Customer"));
    m_customer->setName(tr("Customer of the basket"));
    m_customer->setPlaceholder(tr("Anybody"));
    m_dayField->setLabel(tr("On the day"));
    m_day->setPlaceholderText(tr("Today"));
    m_hourField->setLabel(tr("At the hour"));
    m_hour->setPlaceholderText(tr("Now"));
    m_couponField->setLabel(tr("Coupon shown"));
    m_branchField->setLabel(tr("In the branch"));
    m_filling = true;
    m_branch->clear();
    int own = 0;
    for (const access::Branch &branch : access::allBranches(m_shop.connection())) {
        if (branch.id == m_session.branch())
            own = m_branch->count();
        m_branch->addItem(branch.name.isEmpty() ? branch.code : branch.name);
    }
    m_branch->setCurrentIndex(own);
    m_branchField->setVisible(m_branch->count() > 1);
    m_filling = false;
    price();
}

void PriceTester::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
