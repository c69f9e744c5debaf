// A list leads the form beside it; the tester stands below.
#include "ui/catalogue/labels_page.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/catalogue/label_record.h"
#include "core/catalogue/save_label_pattern.h"
#include "core/daybook/shop.h"
#include "core/sales/try_scan.h"
#include "core/store/fault.h"
#include "ui/catalogue/label_tester.h"
#include "ui/kit/banner.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::LabelPattern;
using catalogue::LabelValueKind;

namespace {

constexpr int ListWidth = 240;
constexpr int FormWidth = 420;
constexpr int RowHeight = 44;
constexpr int MostDecimals = 6;

sales::TradeTerms termsOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value()); // A shop is founded before anybody signs in.
    return sales::tradeTerms(*company);
}

} // namespace

LabelsPage::LabelsPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_terms(termsOf(shop))
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_name(new QLineEdit)
    , m_prefixes(new CodeEdit)
    , m_layout(new CodeEdit)
    , m_kind(new QComboBox)
    , m_decimals(new QComboBox)
    , m_nameField(new FormField({}, m_name, this))
    , m_prefixField(new FormField({}, m_prefixes, this))
    , m_layoutField(new FormField({}, m_layout, this))
    , m_kindField(new FormField({}, m_kind, this))
    , m_decimalField(new FormField({}, m_decimals, this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_tester(new LabelTester(
          [this](const QString &code) {
              return sales::tryScan(
                  m_shop.connection(), m_terms, tax::loadTaxTable(m_shop.connection()), labelsOnTrial(), code);
          },
          this))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_patterns.size()))
            choose(static_cast<std::size_t>(row));
    });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    for (QLineEdit *line : {m_name, m_prefixes, m_layout})
        connect(line, &QLineEdit::textEdited, this, [this] { m_tester->refresh(); });
    for (QComboBox *box : {m_kind, m_decimals})
        connect(box, &QComboBox::activated, this, [this] { m_tester->refresh(); });
    retranslate();
    reload();
}

void LabelsPage::build()
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_scope->setFont(ui::font(TypeSize::Label));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    setButtonKind(*m_save, ButtonKind::Primary);
    setButtonKind(*m_remove, ButtonKind::Quiet);
    auto *side = new QVBoxLayout;
    side->setSpacing(12);
    m_list->setFixedWidth(ListWidth);
    side->addWidget(m_list, 1);
    side->addWidget(m_add);
    auto *fields = new QWidget(this);
    fields->setMaximumWidth(FormWidth);
    auto *form = new QVBoxLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->addWidget(m_banner);
    for (FormField *field : {m_nameField, m_prefixField, m_layoutField})
        form->addWidget(field);
    auto *value = new QHBoxLayout;
    value->setSpacing(12);
    value->addWidget(m_kindField, 1, Qt::AlignTop);
    value->addWidget(m_decimalField, 1, Qt::AlignTop);
    form->addLayout(value);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    form->addLayout(buttons);
    form->addSpacing(12);
    form->addWidget(m_tester);
    form->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(side);
    middle->addWidget(fields, 1);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addLayout(middle, 1);
}

void LabelsPage::reload()
{
    try {
        m_terms = termsOf(m_shop);
        m_patterns = catalogue::allLabelPatterns(m_shop.connection());
        std::erase_if(m_patterns, &LabelPattern::isArchived);
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    fillList();
    const auto shown = std::ranges::find(m_patterns, m_shown.id, &LabelPattern::id);
    if (m_patterns.empty())
        add();
    else
        choose(shown == m_patterns.end() ? 0 : static_cast<std::size_t>(shown - m_patterns.begin()));
}

void LabelsPage::takeScan(const QString &code) { m_tester->take(code); }

void LabelsPage::fillList()
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const LabelPattern &pattern : m_patterns) {
        auto *item =
            new QListWidgetItem(isolatedName(pattern.name) + u" · "_s + isolated(pattern.prefixes.join(u", "_s)));
        item->setSizeHint({0, RowHeight});
        m_list->addItem(item);
    }
}

void LabelsPage::add()
{
    m_isNew = true;
    m_list->setCurrentRow(-1);
    showPattern({.id = m_shop.ids().make<catalogue::LabelPatternId>(),
        .name = {},
        .prefixes = {},
        .decimals = m_terms.currency.decimals()});
    m_name->setFocus();
}

void LabelsPage::choose(std::size_t index)
{
    m_isNew = false;
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(static_cast<int>(index));
    showPattern(m_patterns[index]);
}

void LabelsPage::showPattern(const LabelPattern &pattern)
{
    m_shown = pattern;
    m_name->setText(pattern.name);
    m_prefixes->setText(pattern.prefixes.join(u' '));
    m_layout->setText(pattern.layout);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(pattern.kind)));
    m_decimals->setCurrentIndex(m_decimals->findData(pattern.decimals));
    m_remove->setVisible(!m_isNew);
    clearProblems();
    m_tester->refresh();
}

LabelPattern LabelsPage::contents() const
{
    LabelPattern pattern = m_shown;
    pattern.name = m_name->text();
    pattern.prefixes = m_prefixes->text().replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    pattern.layout = m_layout->text();
    pattern.kind = static_cast<LabelValueKind>(m_kind->currentData().toInt());
    pattern.decimals = m_decimals->currentData().toInt();
    return pattern;
}

catalogue::LabelBook LabelsPage::labelsOnTrial() const
{
    std::vector<LabelPattern> patterns = m_patterns;
    std::erase_if(patterns, [this](const LabelPattern &pattern) { return pattern.id == m_shown.id; });
    if (const auto form = catalogue::checkedLabelPattern(contents(), m_terms.currency))
        patterns.push_back(*form);
    return catalogue::LabelBook(std::move(patterns));
}

void LabelsPage::save() { keep(contents()); }

void LabelsPage::remove()
{
    LabelPattern pattern = m_shown;
    pattern.isArchived = true;
    keep(pattern);
}

void LabelsPage::keep(const LabelPattern &pattern)
{
    clearProblems();
    try {
        const auto saved =
            catalogue::saveLabelPattern(m_shop, m_session, {m_shop.ids().make<FactId>(), pattern, m_terms.currency});
        if (!saved) {
            showRefusal(saved.error());
            return;
        }
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    m_isNew = false;
    reload();
    m_banner->show(BannerKind::Info,
        pattern.isArchived ? tr("The pattern is not used any more.") : tr("The pattern is saved. Try a label below."));
}

void LabelsPage::showRefusal(const Refusal &refusal)
{
    const std::array fields {std::pair {u"name"_s, m_nameField}, std::pair {u"prefixes"_s, m_prefixField},
        std::pair {u"layout"_s, m_layoutField}, std::pair {u"decimals"_s, m_decimalField}};
    for (const auto &[subject, field] : fields) {
        if (refusal.subject == subject) {
            field->setProblem(sentenceFor(refusal));
            field->control()->setFocus();
            return;
        }
    }
    m_banner->show(BannerKind::Error, sentenceFor(refusal));
}

void LabelsPage::clearProblems()
{
    m_banner->hide();
    for (FormField *field : {m_nameField, m_prefixField, m_layoutField, m_kindField, m_decimalField})
        field->setProblem({});
}

void LabelsPage::retranslate()
{
    const LabelPattern shown = m_kind->count() == 0 ? m_shown : contents();
    m_title->setText(tr("Labels of your scales"));
    m_scope->setText(tr("Applies to the whole company"));
    m_list->setAccessibleName(tr("Patterns"));
    m_add->setText(tr("Add a pattern"));
    m_nameField->setLabel(tr("Name"));
    m_prefixField->setLabel(tr("Prefixes"));
    m_prefixField->setHint(tr("The first two digits: %1 or %2.").arg(isolated(u"20–29"), isolated(u"02")));
    m_layoutField->setLabel(tr("Digits"));
    m_layoutField->setHint(tr("%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit")
            .arg(isolated(u"PP"), isolated(u"I"), isolated(u"V"), isolated(u"v"), isolated(u"C")));
    m_kindField->setLabel(tr("The value is"));
    m_decimalField->setLabel(tr("Decimals of the value"));
    m_save->setText(tr("Save pattern"));
    m_remove->setText(tr("Use no longer"));
    for (QPushButton *button : {m_add, m_save, m_remove})
        button->setAccessibleName(button->text());
    m_kind->clear();
    m_kind->addItem(tr("A price"), static_cast<int>(LabelValueKind::Price));
    m_kind->addItem(tr("A weight or measure"), static_cast<int>(LabelValueKind::Weight));
    m_decimals->clear();
    for (int decimals = 0; decimals <= MostDecimals; ++decimals)
        m_decimals->addItem(QString::number(decimals), decimals);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.kind)));
    m_decimals->setCurrentIndex(m_decimals->findData(shown.decimals));
}

void LabelsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
