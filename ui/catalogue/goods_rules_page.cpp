// A list of places leads the rule that stands there.
#include "ui/catalogue/goods_rules_page.h"

#include "core/access/company.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/kit/banner.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::GoodsRule;
using catalogue::StockPolicy;

namespace {

constexpr int ListWidth = 280;
constexpr int FormWidth = 420;
constexpr int RowHeight = 44;
constexpr int Inherited = -1;

} // namespace

void fillStockPolicies(QComboBox &box)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("StockPolicy", text); };
    box.clear();
    box.addItem(words(QT_TRANSLATE_NOOP("StockPolicy", "As the level above says")), Inherited);
    box.addItem(words(QT_TRANSLATE_NOOP("StockPolicy", "Sell anyway")), static_cast<int>(StockPolicy::Allow));
    box.addItem(words(QT_TRANSLATE_NOOP("StockPolicy", "Sell and say so")), static_cast<int>(StockPolicy::Warn));
    box.addItem(
        words(QT_TRANSLATE_NOOP("StockPolicy", "Sell only with the right to")), static_cast<int>(StockPolicy::Block));
}

GoodsRulesPage::GoodsRulesPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_banner(new Banner(this))
    , m_stock(new QComboBox)
    , m_age(new CodeEdit)
    , m_stockField(new FormField({}, m_stock, this))
    , m_ageField(new FormField({}, m_age, this))
    , m_save(new QPushButton(this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_scope->setFont(ui::font(TypeSize::Label));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_scope->setWordWrap(true);
    m_list->setFixedWidth(ListWidth);
    setButtonKind(*m_save, ButtonKind::Primary);
    auto *fields = new QWidget(this);
    fields->setMaximumWidth(FormWidth);
    auto *form = new QVBoxLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(16);
    form->addWidget(m_banner);
    form->addWidget(m_stockField);
    form->addWidget(m_ageField);
    form->addWidget(m_save, 0, Qt::AlignLeading);
    form->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(m_list);
    middle->addWidget(fields, 1);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addLayout(middle, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_places.size()))
            choose(static_cast<std::size_t>(row));
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    retranslate();
}

void GoodsRulesPage::reload()
{
    try {
        m_rules = catalogue::loadGoodsRules(m_shop.connection());
        m_places = {{std::monostate {}, tr("The company")}};
        for (const access::Branch &branch : access::allBranches(m_shop.connection()))
            m_places.push_back(
                {branch.id, tr("Branch %1").arg(isolatedName(branch.name.isEmpty() ? branch.code : branch.name))});
        for (const catalogue::Category &category : catalogue::allCategories(m_shop.connection()))
            m_places.push_back({category.id, tr("Category %1").arg(isolatedName(category.name))});
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const Place &place : m_places) {
        auto *item = new QListWidgetItem(place.name);
        item->setSizeHint({0, RowHeight});
        m_list->addItem(item);
    }
    choose(std::min(m_chosen, m_places.size() - 1));
}

GoodsRule GoodsRulesPage::ruleOf(const Where &where) const
{
    if (const BranchId *branch = std::get_if<BranchId>(&where)) {
        const auto found = m_rules.branches.find(*branch);
        return {found == m_rules.branches.end() ? std::nullopt : std::optional(found->second), {}};
    }
    if (const CategoryId *category = std::get_if<CategoryId>(&where)) {
        const auto found = m_rules.categories.find(*category);
        return found == m_rules.categories.end() ? GoodsRule() : found->second.rule;
    }
    return {m_rules.company, {}};
}

void GoodsRulesPage::choose(std::size_t index)
{
    m_chosen = index;
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(static_cast<int>(index));
    const GoodsRule rule = ruleOf(m_places[index].where);
    fillStockPolicies(*m_stock);
    if (std::holds_alternative<std::monostate>(m_places[index].where)) // There is nothing above the company.
        m_stock->setItemText(0, tr("Nothing said: sell anyway"));
    m_stock->setCurrentIndex(m_stock->findData(rule.stock ? static_cast<int>(*rule.stock) : Inherited));
    m_age->setText(rule.minimumAge ? QString::number(*rule.minimumAge) : QString());
    m_ageField->setVisible(std::holds_alternative<CategoryId>(m_places[index].where));
    m_ageField->setProblem({});
    m_banner->hide();
}

void GoodsRulesPage::save()
{
    GoodsRule rule;
    if (const int policy = m_stock->currentData().toInt(); policy != Inherited)
        rule.stock = static_cast<StockPolicy>(policy);
    if (const QString typed = m_age->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        rule.minimumAge = typed.toInt(&isNumber);
        if (!isNumber)
            rule.minimumAge = -1; // Refused below, with the sentence that says what an age is.
    }
    try {
        const auto saved =
            catalogue::saveGoodsRule(m_shop, m_session, {m_shop.ids().make<FactId>(), m_places[m_chosen].where, rule});
        if (!saved) {
            if (saved.error().subject == u"minimumAge")
                m_ageField->setProblem(sentenceFor(saved.error()));
            else
                m_banner->show(BannerKind::Error, sentenceFor(saved.error()));
            return;
        }
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    reload();
    m_banner->show(BannerKind::Info, tr("Saved: %1.").arg(m_places[m_chosen].name));
}

void GoodsRulesPage::retranslate()
{
    m_title->setText(tr("Rules of selling"));
    m_scope->setText(tr("A product's own rule comes first, then its category's, the branch's and the company's."));
    m_list->setAccessibleName(tr("Company, branches and categories"));
    m_stockField->setLabel(tr("More than is in stock"));
    m_ageField->setLabel(tr("Minimum age of who buys"));
    m_ageField->setHint(tr("In years; empty: as the category above says, %1: any age.").arg(isolated(u"0")));
    m_save->setText(tr("Save rule"));
    m_save->setAccessibleName(m_save->text());
    fillStockPolicies(*m_stock);
    reload();
}

void GoodsRulesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
