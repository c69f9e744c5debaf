// One column of fields; what a kind does not need is not there.
#include "ui/catalogue/promotion_form.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_search.h"
#include "core/store/connection.h"
#include "ui/catalogue/promotion_words.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/number_edit.h"
#include "ui/kit/pick_list.h"
#include "ui/theme/theme.h"
#include "ui/words/date_reading.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::Promotion;
using catalogue::PromotionKind;
using catalogue::PromotionSlot;

namespace {

constexpr int UnitsWidth = 72;
constexpr PromotionKind Kinds[] {PromotionKind::PercentOff, PromotionKind::AmountOffEach, PromotionKind::AmountOffTotal,
    PromotionKind::BundlePrice, PromotionKind::BuyAndGet};

bool isPart(PromotionKind kind) { return kind == PromotionKind::PercentOff || kind == PromotionKind::BuyAndGet; }
bool hasUnits(PromotionKind kind) { return kind == PromotionKind::BundlePrice || kind == PromotionKind::BuyAndGet; }

/// In a field, numbers and hours stand without isolates: the field itself is left to right.
QString bare(QString text) { return text.remove(QChar(u'\u2066')).remove(QChar(u'\u2069')); }

/// Products and categories; the first letter of the key says which.
std::vector<Pick> matchingGoods(store::Connection &connection, Currency currency, const QString &text)
{
    constexpr int Shown = 8;
    std::vector<Pick> found;
    for (const catalogue::Category &category : catalogue::allCategories(connection)) {
        if (category.name.contains(text, Qt::CaseInsensitive))
            found.push_back({u"c "_s + category.id.toText(), PromotionForm::tr("%1 (category)").arg(category.name)});
    }
    for (const catalogue::ProductHit &hit : catalogue::searchProducts(connection, currency, text, Shown))
        found.push_back({u"p "_s + hit.id.toText(), hit.name});
    return found;
}

std::optional<int> smallNumber(const QString &text)
{
    const auto number = readWholeNumber(text.trimmed());
    return number && *number <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(*number))
                                                                : std::nullopt;
}

} // namespace

PromotionForm::PromotionForm(store::Connection &connection, Currency currency, bool locked, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_currency(currency)
    , m_locked(locked)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_percent(new CodeEdit)
    , m_amount(new MoneyEdit(currency))
    , m_slotBox(new QWidget)
    , m_slotColumn(new QVBoxLayout(m_slotBox))
    , m_addSlot(new QPushButton(m_slotBox))
    , m_minimum(new MoneyEdit(currency))
    , m_coupon(new CodeEdit)
    , m_fromHour(new CodeEdit)
    , m_toHour(new CodeEdit)
    , m_weekdayBox(new QWidget)
    , m_maxUses(new CodeEdit)
    , m_maxTimes(new CodeEdit)
    , m_rank(new CodeEdit)
    , m_exclusive(new QCheckBox(this))
    , m_scope(new ScopeForm(connection, currency, locked, this))
    , m_nameField(new FormField({}, m_name, this))
    , m_kindField(new FormField({}, m_kind, this))
    , m_percentField(new FormField({}, m_percent, this))
    , m_amountField(new FormField({}, m_amount, this))
    , m_slotField(new FormField({}, m_slotBox, this))
    , m_minimumField(new FormField({}, m_minimum, this))
    , m_couponField(new FormField({}, m_coupon, this))
    , m_fromHourField(new FormField({}, m_fromHour, this))
    , m_toHourField(new FormField({}, m_toHour, this))
    , m_weekdayField(new FormField({}, m_weekdayBox, this))
    , m_maxUsesField(new FormField({}, m_maxUses, this))
    , m_maxTimesField(new FormField({}, m_maxTimes, this))
    , m_rankField(new FormField({}, m_rank, this))
    , m_sentence(new QLabel(this))
{
    m_slotColumn->setContentsMargins(0, 0, 0, 0);
    m_slotColumn->setSpacing(8);
    m_slotColumn->addWidget(m_addSlot, 0, Qt::AlignLeading);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_kind->setEnabled(!locked);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_exclusive->setEnabled(!locked);
    auto *days = new QGridLayout(m_weekdayBox);
    days->setContentsMargins(0, 0, 0, 0);
    constexpr int DaysARow = 4;
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        m_weekdays[day] = new QCheckBox(m_weekdayBox);
        m_weekdays[day]->setEnabled(!locked);
        days->addWidget(m_weekdays[day], static_cast<int>(day) / DaysARow, static_cast<int>(day) % DaysARow);
        connect(m_weekdays[day], &QCheckBox::toggled, this, [this] { noteEdit(); });
    }
    for (QLineEdit *line : {m_name, m_percent, static_cast<QLineEdit *>(m_amount), static_cast<QLineEdit *>(m_minimum),
             m_coupon, m_fromHour, m_toHour, m_maxUses, m_maxTimes, m_rank}) {
        line->setReadOnly(locked);
        connect(line, &QLineEdit::textEdited, this, [this] { noteEdit(); });
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            fitSlots();
        showKind();
        noteEdit();
    });
    connect(m_exclusive, &QCheckBox::toggled, this, [this] { noteEdit(); });
    connect(m_scope, &ScopeForm::edited, this, [this] { noteEdit(); });
    connect(m_addSlot, &QPushButton::clicked, this, [this] {
        m_slots.push_back(makeSlot({}));
        retranslate();
        noteEdit();
    });
    layOut();
    retranslate();
}

void PromotionForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    grid->addWidget(m_kindField, 1, 0, 1, 2);
    grid->addWidget(m_percentField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_amountField, 3, 0, Qt::AlignTop);
    grid->addWidget(m_maxTimesField, 2, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(m_slotField, 4, 0, 1, 2);
    grid->addWidget(m_sentence, 5, 0, 1, 2);
    grid->addWidget(m_scope, 6, 0, 1, 2);
    grid->addWidget(m_fromHourField, 7, 0, Qt::AlignTop);
    grid->addWidget(m_toHourField, 7, 1, Qt::AlignTop);
    grid->addWidget(m_weekdayField, 8, 0, 1, 2);
    grid->addWidget(m_minimumField, 9, 0, Qt::AlignTop);
    grid->addWidget(m_couponField, 9, 1, Qt::AlignTop);
    grid->addWidget(m_maxUsesField, 10, 0, Qt::AlignTop);
    grid->addWidget(m_rankField, 10, 1, Qt::AlignTop);
    grid->addWidget(m_exclusive, 11, 0, 1, 2);
    grid->setRowStretch(12, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

PromotionForm::Slot PromotionForm::makeSlot(const PromotionSlot &from)
{
    auto *row = new QWidget(m_slotBox);
    Slot slot {row, new QLabel(row), new CodeEdit(row),
        new PickList([this](const QString &text) { return matchingGoods(m_connection, m_currency, text); }, row),
        new QPushButton(row)};
    slot.label->setTextFormat(Qt::PlainText);
    slot.units->setText(QString::number(from.units));
    slot.units->setFixedWidth(UnitsWidth);
    slot.units->setReadOnly(m_locked);
    slot.goods->setLocked(m_locked);
    std::vector<Pick> picks;
    for (const CategoryId category : from.which.categories)
        picks.push_back({u"c "_s + category.toText(), bare(selectionText(m_connection, m_currency, {{}, {category}}))});
    for (const ProductId product : from.which.products)
        picks.push_back({u"p "_s + product.toText(), bare(selectionText(m_connection, m_currency, {{product}, {}}))});
    slot.goods->setPicks(std::move(picks));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(slot.label, 0, Qt::AlignTop);
    line->addWidget(slot.units, 0, Qt::AlignTop);
    line->addWidget(slot.goods, 1, Qt::AlignTop);
    line->addWidget(slot.remove, 0, Qt::AlignTop);
    m_slotColumn->insertWidget(m_slotColumn->count() - 1, row);
    connect(slot.units, &QLineEdit::textEdited, this, [this] { noteEdit(); });
    connect(slot.goods, &PickList::edited, this, [this] { noteEdit(); });
    connect(slot.remove, &QPushButton::clicked, this, [this, row] {
        row->hide();
        row->deleteLater();
        std::erase_if(m_slots, [&](const Slot &one) { return one.row == row; });
        retranslate();
        noteEdit();
    });
    row->show(); // Not only when the layout gets to it.
    return slot;
}

void PromotionForm::setSlots(const std::vector<PromotionSlot> &from)
{
    for (const Slot &slot : m_slots)
        delete slot.row;
    m_slots.clear();
    for (const PromotionSlot &slot : from)
        m_slots.push_back(makeSlot(slot));
}

/// As many as the kind has; the goods that were picked stay.
void PromotionForm::fitSlots()
{
    const std::size_t wanted = kind() == PromotionKind::BuyAndGet ? 2
        : kind() == PromotionKind::BundlePrice                    ? std::max<std::size_t>(1, m_slots.size())
                                                                  : 1;
    while (m_slots.size() > wanted) {
        delete m_slots.back().row;
        m_slots.pop_back();
    }
    while (m_slots.size() < wanted) {
        m_slots.push_back(makeSlot({1, m_slots.empty() ? catalogue::Selection {} : selectionOf(m_slots.front())}));
    }
}

void PromotionForm::showKind()
{
    const PromotionKind now = kind();
    m_percentField->setVisible(isPart(now));
    m_amountField->setVisible(!isPart(now));
    m_maxTimesField->setVisible(hasUnits(now));
    retranslate();
}

PromotionKind PromotionForm::kind() const { return Kinds[std::max(0, m_kind->currentIndex())]; }

catalogue::Selection PromotionForm::selectionOf(const Slot &slot) const
{
    catalogue::Selection which;
    for (const Pick &pick : slot.goods->picks()) {
        const QString id = pick.key.mid(2);
        if (pick.key.startsWith(u'c')) {
            if (const auto category = CategoryId::fromText(id))
                which.categories.push_back(*category);
        } else if (const auto product = ProductId::fromText(id)) {
            which.products.push_back(*product);
        }
    }
    return which;
}

void PromotionForm::setContents(const Promotion &one)
{
    m_filling = true;
    m_name->setText(one.name);
    m_kind->setCurrentIndex(static_cast<int>(one.kind));
    m_percent->setText(one.rate.isZero() ? QString() : one.rate.toPercentDecimal());
    m_amount->setText(
        one.amount.isZero() && one.kind != PromotionKind::BundlePrice ? QString() : bare(amountText(one.amount)));
    setSlots(one.slots);
    m_minimum->setText(one.minimum.isZero() ? QString() : bare(amountText(one.minimum)));
    m_coupon->setText(one.coupon);
    m_fromHour->setText(one.hours ? bare(minuteText(one.hours->fromMinute)) : QString());
    m_toHour->setText(one.hours ? bare(minuteText(one.hours->toMinute)) : QString());
    for (std::size_t day = 0; day < m_weekdays.size(); ++day)
        m_weekdays[day]->setChecked(one.weekdays & (1u << day));
    m_maxUses->setText(one.maxUses ? QString::number(*one.maxUses) : QString());
    m_maxTimes->setText(one.maxTimes ? QString::number(*one.maxTimes) : QString());
    m_rank->setText(QString::number(one.rank));
    m_exclusive->setChecked(one.isExclusive);
    m_scope->setContents(draftOf(one.scope));
    clearProblems();
    showKind();
    m_filling = false;
    showSentence(one);
}

/// What stands in the fields, silently; what cannot be read is as it was, or nothing.
Promotion PromotionForm::sketch(const Promotion &before) const
{
    Promotion one = before;
    one.name = m_name->text();
    one.kind = kind();
    one.rate = isPart(one.kind) ? readPercent(m_percent->text()).value.value_or(Rate()) : Rate();
    const Money nothing = Money::zero(m_currency);
    one.amount = isPart(one.kind) ? nothing : readMoney(m_amount->text(), m_currency).value.value_or(nothing);
    one.minimum = readMoney(m_minimum->text(), m_currency).value.value_or(nothing);
    one.coupon = m_coupon->text();
    const auto from = readMinute(m_fromHour->text());
    const auto to = readMinute(m_toHour->text());
    one.hours = from && to ? std::optional(catalogue::HourWindow {*from, *to}) : std::nullopt;
    one.weekdays = 0;
    for (std::size_t day = 0; day < m_weekdays.size(); ++day)
        one.weekdays |= m_weekdays[day]->isChecked() ? 1u << day : 0u;
    one.maxUses = readWholeNumber(m_maxUses->text().trimmed());
    one.maxTimes = hasUnits(one.kind) ? smallNumber(m_maxTimes->text()) : std::nullopt;
    one.rank = smallNumber(m_rank->text()).value_or(before.rank);
    one.isExclusive = m_exclusive->isChecked();
    one.slots.clear();
    for (const Slot &slot : m_slots)
        one.slots.push_back({hasUnits(one.kind) ? smallNumber(slot.units->text()).value_or(0) : 1, selectionOf(slot)});
    const ScopeDraft scope = m_scope->contents();
    one.scope = {scope.branches, scope.customers, scope.groups, readDay(scope.from), readDay(scope.through)};
    return one;
}

std::optional<Promotion> PromotionForm::read(const Promotion &before)
{
    clearProblems();
    bool isRead = true;
    const auto complain = [&](FormField &field, const QString &words) {
        field.setProblem(words);
        field.control()->setFocus();
        isRead = false;
    };
    const auto isGiven = [](const QLineEdit &line) { return !line.text().trimmed().isEmpty(); };
    const auto wholeOf = [&](const QLineEdit &line, FormField &field) {
        if (isGiven(line) && !smallNumber(line.text()))
            complain(field, typingErrorText(TypingError::NotANumber, 0));
    };
    wholeOf(*m_rank, *m_rankField);
    wholeOf(*m_maxUses, *m_maxUsesField);
    wholeOf(*m_maxTimes, *m_maxTimesField);
    if (const auto minimum = readMoney(m_minimum->text(), m_currency); isGiven(*m_minimum) && !minimum.value)
        complain(*m_minimumField, typingErrorText(minimum.error, m_currency.decimals()));
    const bool hasHours = isGiven(*m_fromHour) || isGiven(*m_toHour);
    const QString hourWords = tr("Write it as %1; both hours or neither.").arg(isolated(u"17:00"));
    if (hasHours && !readMinute(m_toHour->text()))
        complain(*m_toHourField, hourWords);
    if (hasHours && !readMinute(m_fromHour->text()))
        complain(*m_fromHourField, hourWords);
    if (!m_scope->read())
        isRead = false;
    if (const auto rate = readPercent(m_percent->text()); isPart(kind()) && !rate.value)
        complain(*m_percentField, typingErrorText(rate.error, 2));
    if (const auto amount = readMoney(m_amount->text(), m_currency); !isPart(kind()) && !amount.value)
        complain(*m_amountField, typingErrorText(amount.error, m_currency.decimals()));
    return isRead ? std::optional(sketch(before)) : std::nullopt;
}

/// By the names that refusals give them.
std::vector<std::pair<QString, FormField *>> PromotionForm::fields() const
{
    return {{u"name"_s, m_nameField}, {u"rate"_s, m_percentField}, {u"amount"_s, m_amountField},
        {u"slots"_s, m_slotField}, {u"minimum"_s, m_minimumField}, {u"coupon"_s, m_couponField},
        {u"hours"_s, m_fromHourField}, {u"weekdays"_s, m_weekdayField}, {u"maxUses"_s, m_maxUsesField},
        {u"maxTimes"_s, m_maxTimesField}};
}

bool PromotionForm::showRefusal(const Refusal &refusal)
{
    for (const auto &[subject, field] : fields()) {
        if (refusal.subject == subject || (subject == u"slots" && refusal.subject.startsWith(subject))) {
            field->setProblem(sentenceFor(refusal));
            field->control()->setFocus();
            return true;
        }
    }
    return m_scope->showRefusal(refusal);
}

void PromotionForm::clearProblems()
{
    for (const auto &[subject, field] : fields())
        field->setProblem({});
    for (FormField *field : {m_toHourField, m_rankField})
        field->setProblem({});
    m_scope->clearProblems();
}

void PromotionForm::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void PromotionForm::showSentence(const Promotion &promotion)
{
    m_sentence->setText(promotionText(m_connection, promotion));
}

void PromotionForm::noteEdit()
{
    if (!m_filling)
        Q_EMIT edited();
}

void PromotionForm::retranslate()
{
    const bool wasFilling = std::exchange(m_filling, true);
    const int shown = m_kind->currentIndex();
    if (m_kind->count() == 0) {
        for (const PromotionKind one : Kinds)
            m_kind->addItem(kindWords(one));
    }
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindWords(Kinds[i]));
    m_kind->setCurrentIndex(std::max(0, shown));
    m_filling = wasFilling;
    m_nameField->setLabel(tr("Name"));
    m_kindField->setLabel(tr("Kind"));
    m_percentField->setLabel(tr("Percent off"));
    m_amountField->setLabel(kind() == PromotionKind::BundlePrice ? tr("Price of all together") : tr("Amount off"));
    m_maxTimesField->setLabel(tr("At most so often on a receipt"));
    m_slotField->setLabel(hasUnits(kind()) ? tr("What it takes") : tr("Goods"));
    m_minimumField->setLabel(tr("Only from this amount on"));
    m_couponField->setLabel(tr("Coupon"));
    m_couponField->setHint(tr("Empty: nobody needs one."));
    m_fromHourField->setLabel(tr("From hour"));
    m_toHourField->setLabel(tr("To hour"));
    m_weekdayField->setLabel(tr("On these days"));
    m_maxUsesField->setLabel(tr("For so many receipts"));
    m_maxUsesField->setHint(tr("Empty: without end."));
    m_rankField->setLabel(tr("Order"));
    m_rankField->setHint(tr("The smallest comes first."));
    m_exclusive->setText(tr("Takes only goods that no other took"));
    m_exclusive->setAccessibleName(m_exclusive->text());
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        m_weekdays[day]->setText(weekdayName(static_cast<int>(day)));
        m_weekdays[day]->setAccessibleName(m_weekdays[day]->text());
    }
    m_addSlot->setText(tr("Another part"));
    m_addSlot->setAccessibleName(m_addSlot->text());
    m_addSlot->setVisible(!m_locked && kind() == PromotionKind::BundlePrice && m_slots.size() < catalogue::MostSlots);
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const Slot &slot = m_slots[i];
        const bool isBuying = kind() == PromotionKind::BuyAndGet;
        const QString what = isBuying ? (i == 0 ? tr("Buys") : tr("Gets")) : tr("Part %1").arg(i + 1);
        slot.label->setText(what);
        slot.label->setVisible(hasUnits(kind()));
        slot.units->setVisible(hasUnits(kind()));
        slot.units->setAccessibleName(tr("%1: how many").arg(what));
        slot.goods->setName(hasUnits(kind()) ? tr("%1: goods").arg(what) : tr("Goods"));
        slot.goods->setPlaceholder(tr("Everything; or a product or category"));
        slot.remove->setText(tr("Remove"));
        slot.remove->setAccessibleName(tr("Remove %1").arg(what));
        slot.remove->setVisible(!m_locked && kind() == PromotionKind::BundlePrice && m_slots.size() > 1);
    }
    m_scope->retranslate();
}

void PromotionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
