// Four fields in two rows, and two small tables.
#include "ui/sales/loyalty_page.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/number_edit.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using parties::LoyaltyTerms;

namespace {

constexpr int TierRows = 3;
constexpr int RowHeight = 32;
constexpr int GoodsHeight = 160;
constexpr int AmountWidth = 110;

QString cell(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item ? item->text().trimmed() : QString();
}

void setCell(QTableWidget &table, int row, int column, const QString &text, bool isEditable = true)
{
    auto *item = new QTableWidgetItem(text);
    if (column > 0)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (!isEditable)
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    table.setItem(row, column, item);
}

QTableWidget *table(int columns)
{
    auto *made = new QTableWidget(0, columns);
    made->verticalHeader()->hide();
    made->verticalHeader()->setDefaultSectionSize(RowHeight);
    made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column)
        made->setColumnWidth(column, AmountWidth);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setTabKeyNavigation(false);
    return made;
}

/// Two fields beside each other.
QWidget *pair(FormField *first, FormField *second)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(first, 1, Qt::AlignTop);
    layout->addWidget(second, 1, Qt::AlignTop);
    return row;
}

} // namespace

LoyaltyPage::LoyaltyPage(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : SettingForm(parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currency)
    , m_request(shop.ids().make<FactId>())
    , m_perPoint(new MoneyEdit(currency))
    , m_worth(new MoneyEdit(currency))
    , m_days(new CodeEdit)
    , m_period(new CodeEdit)
    , m_tiers(table(3))
    , m_goods(table(2))
    , m_perPointField(new FormField({}, m_perPoint, this))
    , m_worthField(new FormField({}, m_worth, this))
    , m_daysField(new FormField({}, m_days, this))
    , m_periodField(new FormField({}, m_period, this))
    , m_tiersField(new FormField({}, m_tiers, this))
    , m_goodsField(new FormField({}, m_goods, this))
{
    addRow(*pair(m_perPointField, m_worthField));
    addRow(*pair(m_daysField, m_periodField));
    addRow(*m_tiersField);
    addRow(*m_goodsField);
    m_goods->setFixedHeight(GoodsHeight);
    m_goodsField->setMinimumHeight(m_goodsField->sizeHint().height()); // Never cut for the hint below.
    m_goodsHint = addHint();
    onSave(*m_perPointField, [this] { return save(); }, [] { return tr("Saved. It holds for the next sale."); });
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_perPoint), static_cast<QLineEdit *>(m_worth), m_days, m_period})
        connect(field, &QLineEdit::textEdited, this, [this] { forgetAnswer(); });
    for (QTableWidget *one : {m_tiers, m_goods})
        connect(one, &QTableWidget::cellChanged, this, [this] { forgetAnswer(); });
    LoyaltyPage::retranslate();
    reload();
}

void LoyaltyPage::reload()
{
    const LoyaltyTerms terms = parties::loadLoyaltyTerms(m_shop.connection());
    m_perPoint->setValue(terms.perPoint);
    m_worth->setValue(terms.worth);
    m_days->setText(terms.validDays ? QString::number(*terms.validDays) : QString());
    m_period->setText(QString::number(terms.periodDays));
    fillTiers(terms.tiers);
    fillGoods(terms.goods);
}

void LoyaltyPage::fillTiers(const std::vector<parties::LoyaltyTier> &tiers)
{
    const QSignalBlocker silent(m_tiers);
    const int rows = std::max(TierRows, static_cast<int>(tiers.size()) + 1);
    m_tiers->setRowCount(rows);
    m_tiers->setFixedHeight(TierRows * RowHeight + m_tiers->horizontalHeader()->sizeHint().height() + 2);
    for (int row = 0; row < rows; ++row) {
        const auto index = static_cast<std::size_t>(row);
        const bool isSet = index < tiers.size();
        setCell(*m_tiers, row, 0, isSet ? tiers[index].name : QString());
        setCell(*m_tiers, row, 1, isSet ? tiers[index].from.toDecimal() : QString());
        setCell(*m_tiers, row, 2, isSet ? QString::number(tiers[index].percent) : QString());
    }
}

/// Every category, the products that are listed, and a row for another product's code.
void LoyaltyPage::fillGoods(const std::vector<parties::LoyaltyGoods> &goods)
{
    const QSignalBlocker silent(m_goods);
    m_listed.clear();
    m_goods->setRowCount(0);
    std::vector<parties::LoyaltyGoods> rest = goods;
    const auto add = [this](const QString &name, const QString &percent, bool isNew) {
        const int row = m_goods->rowCount();
        m_goods->insertRow(row);
        setCell(*m_goods, row, 0, name, isNew);
        setCell(*m_goods, row, 1, percent);
    };
    for (const catalogue::Category &category : catalogue::allCategories(m_shop.connection())) {
        const auto id = category.id.as<RecordTag>();
        const auto own = std::ranges::find(rest, id, &parties::LoyaltyGoods::goods);
        add(category.name, own == rest.end() ? QString() : QString::number(own->percent), false);
        m_listed.push_back(id);
        if (own != rest.end())
            rest.erase(own);
    }
    for (const parties::LoyaltyGoods &one : rest) {
        const auto known = catalogue::findById(m_shop.connection(), m_currency, one.goods.as<ProductTag>());
        add(known ? known->product.name : one.goods.toText(), QString::number(one.percent), false);
        m_listed.push_back(one.goods);
    }
    add({}, {}, true);
}

bool LoyaltyPage::readTiers(LoyaltyTerms &terms)
{
    for (int row = 0; row < m_tiers->rowCount(); ++row) {
        const QString name = cell(*m_tiers, row, 0);
        const QString from = cell(*m_tiers, row, 1);
        const QString percent = cell(*m_tiers, row, 2);
        if (name.isEmpty() && from.isEmpty() && percent.isEmpty())
            continue;
        const auto amount = readMoney(from, m_currency).value;
        const auto part = readWholeNumber(percent);
        if (!amount || !part) {
            m_tiersField->setProblem(tr("A tier is a name, an amount and a percentage. Nothing was saved. Complete it, "
                                        "or empty its row."));
            return false;
        }
        terms.tiers.push_back({name, *amount, *part});
    }
    return true;
}

bool LoyaltyPage::readGoods(LoyaltyTerms &terms)
{
    for (int row = 0; row < m_goods->rowCount(); ++row) {
        const QString percent = cell(*m_goods, row, 1);
        const auto index = static_cast<std::size_t>(row);
        const QString code = index < m_listed.size() ? QString() : cell(*m_goods, row, 0);
        if (percent.isEmpty() && code.isEmpty())
            continue;
        const auto part = readWholeNumber(percent);
        const auto product =
            code.isEmpty() ? std::nullopt : catalogue::findByCode(m_shop.connection(), m_currency, code);
        if (!part || (index >= m_listed.size() && !product)) {
            m_goodsField->setProblem(tr("Goods are a code that is known and a percentage. Nothing was saved. Correct "
                                        "the row, or empty it."));
            return false;
        }
        terms.goods.push_back({product ? product->product.id.as<RecordTag>() : m_listed[index], *part});
    }
    return true;
}

bool LoyaltyPage::readDays(LoyaltyTerms &terms)
{
    const QString typed = m_days->text().trimmed();
    terms.validDays = readWholeNumber(typed);
    if (!typed.isEmpty() && !terms.validDays) {
        m_daysField->setProblem(tr("Days are a whole number. Nothing was saved. Type one, or leave it empty."));
        return false;
    }
    const auto period = readWholeNumber(m_period->text().trimmed());
    if (!period) {
        m_periodField->setProblem(tr("Days are a whole number. Nothing was saved. Type one."));
        return false;
    }
    terms.periodDays = *period;
    return true;
}

bool LoyaltyPage::save()
{
    for (FormField *field : {m_perPointField, m_worthField, m_daysField, m_periodField, m_tiersField, m_goodsField})
        field->setProblem({});
    LoyaltyTerms terms(m_currency);
    const auto perPoint = m_perPoint->value();
    const auto worth = m_worth->value();
    if (!perPoint || !worth) {
        (perPoint ? m_worthField : m_perPointField)
            ->setProblem(tr("This is not an amount. Nothing was saved. Type one; %1 for none.").arg(isolated(u"0")));
        return false;
    }
    terms.perPoint = *perPoint;
    terms.worth = *worth;
    if (!readDays(terms) || !readTiers(terms) || !readGoods(terms))
        return false;
    const auto saved = parties::saveLoyaltyTerms(m_shop, m_session, {m_request, terms});
    m_request = m_shop.ids().make<FactId>();
    if (!saved) {
        show(saved.error());
        return false;
    }
    reload();
    return true;
}

void LoyaltyPage::show(const Refusal &refusal)
{
    FormField *field = refusal.rule == parties::rules::TiersMustRise ? m_tiersField
        : refusal.rule == parties::rules::LoyaltyDaysMustBeInRange   ? m_daysField
                                                                     : m_perPointField;
    field->setProblem(sentenceFor(refusal));
}

void LoyaltyPage::retranslate()
{
    setWords(tr("Loyalty points"), tr("Holds at every till of the company, for customers that a sale names."));
    m_perPointField->setLabel(tr("Spent for one point"));
    m_perPointField->setHint(tr("%1: nobody earns any.").arg(isolated(u"0")));
    m_worthField->setLabel(tr("One point is worth"));
    m_worthField->setHint(tr("Off a sale; %1: not redeemed.").arg(isolated(u"0")));
    m_daysField->setLabel(tr("Days they stay"));
    m_daysField->setHint(tr("Empty: for ever."));
    m_periodField->setLabel(tr("Days that count for a tier"));
    m_tiersField->setLabel(tr("Tiers"));
    m_tiers->setHorizontalHeaderLabels({tr("Name"), tr("Bought for"), tr("Points %")});
    m_goodsField->setLabel(tr("Goods that earn otherwise"));
    m_goodsHint->setText(
        tr("Empty: as the category above, or 100. %1: no points. A product by its code in the last row.")
            .arg(isolated(u"0")));
    m_goods->setHorizontalHeaderLabels({tr("Category, or product"), tr("Points %")});
}

} // namespace mizan::ui
