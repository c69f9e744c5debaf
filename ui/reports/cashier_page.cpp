// Wires the list of cashiers to the report and its figures to the events.
#include "ui/reports/cashier_page.h"

#include "core/daybook/shop.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/kit/task.h"
#include "ui/reports/cashier_detail.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::TillEventKind;

namespace {

const QString PeriodChip = u"period"_s;

RecordId recordOf(const reports::CashierRow &row) { return row.person.as<struct RecordTag>(); }

KeysetRow rowOf(const reports::CashierRow &cashier, int place)
{
    const auto careCell = [](qint64 count, const QString &text) {
        return TableCell {text, Icon::None, count == 0 ? std::optional(Token::Text2) : std::nullopt};
    };
    const auto sum = [&](TillEventKind kind) {
        const reports::EventSum of = cashier.of(kind);
        return careCell(of.events, amountText(of.amount));
    };
    const qint64 opened = cashier.of(TillEventKind::DrawerOpened).events;
    const auto average = cashier.averageBasket();
    return {recordOf(cashier),
        {{isolatedName(cashier.name)}, {countText(cashier.sales)}, {amountText(cashier.net())},
            average ? TableCell {amountText(*average)} : TableCell {u"–"_s, Icon::None, Token::Text2},
            sum(TillEventKind::DiscountGiven), sum(TillEventKind::LineRemoved), sum(TillEventKind::TicketEmptied),
            careCell(opened, countText(opened)), sum(TillEventKind::DrawerDiffered)},
        place};
}

} // namespace

CashierPage::CashierPage(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : CashierPage(shop, session, currency, new KeysetModel, parent)
{
}

CashierPage::CashierPage(Shop &shop, const Session &session, Currency currency, KeysetModel *model, QWidget *parent)
    : ListPage(*model, parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currency)
    , m_model(model)
    , m_detail(new CashierDetail(this))
{
    m_model->setParent(this); // Behind the table among the children, so it goes after it.
    setDetail(m_detail);
    setEmptyWords([this] {
        return EmptyWords {Icon::Chart, tr("Nobody sold anything on these days."),
            {{tr("Show all days"), [this] { setPeriod(Period::AllDays); }}}};
    });
    filterBar().searchField().hide(); // So few people need no search.
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this] { setPeriod(Period::AllDays); });
    connect(&filterBar().addMenu(), &QMenu::aboutToShow, this, [this] { fillFilterMenu(); });
    connect(&table(), &RecordTable::opened, this, [this](RecordId id) { openCashier(id); });
    connect(&table(), &RecordTable::currentRecordChanged, this, [this](RecordId id) {
        if (isDetailOpen() && !id.isNull())
            openCashier(id);
    });
    connect(this, &ListPage::refreshAsked, this, [this] { askReport(); });
    connect(m_detail, &CashierDetail::closeAsked, this, [this] { closeDetail(); });
    connect(m_detail, &CashierDetail::eventsAsked, this,
        [this](const reports::TillEventFilter &filter) { Q_EMIT eventsAsked({m_period, filter}); });
    retranslate();
}

CashierPage::~CashierPage() = default;

void CashierPage::retranslate()
{
    setTitle(tr("Cashiers"));
    m_model->setColumns({{tr("Cashier"), ColumnKind::Text, 120, true}, {tr("Sales"), ColumnKind::Number, 64},
        {tr("Net"), ColumnKind::Number, 104}, {tr("Average"), ColumnKind::Number, 88},
        {tr("Discounts"), ColumnKind::Number, 88}, {tr("Removed"), ColumnKind::Number, 88},
        {tr("Emptied"), ColumnKind::Number, 88}, {tr("Opened"), ColumnKind::Number, 72},
        {tr("Difference"), ColumnKind::Number, 88}});
    showReport(m_report);
    setPeriod(m_period);
}

void CashierPage::setPeriod(Period period)
{
    m_period = period;
    filterBar().setChips(period == Period::AllDays ? std::vector<FilterChip> {}
                                                   : std::vector<FilterChip> {{PeriodChip, periodText(period)}});
    askReport();
}

void CashierPage::fillFilterMenu()
{
    QMenu &menu = filterBar().addMenu();
    menu.clear();
    for (const Period period : AllPeriods)
        menu.addAction(periodText(period), this, [this, period] { setPeriod(period); });
}

void CashierPage::askReport()
{
    m_asking.reset(); // An answer that is under way would be one to other days.
    const auto report = std::make_shared<std::vector<reports::CashierRow>>();
    const reports::Days days = daysOf(m_period, m_session.businessDate(m_shop.clock().nowMs()));
    m_asking = std::make_unique<Task>(
        [report, days, currency = m_currency, where = m_shop.connection().location(store::Access::Read)](
            TaskControl &) { *report = reports::cashierReport(*readingConnection(where), currency, days); });
    connect(m_asking.get(), &Task::finished, this, [this, report] {
        showReport(std::move(*report));
        Q_EMIT shown();
    });
    m_asking->start();
}

void CashierPage::showReport(std::vector<reports::CashierRow> report)
{
    m_report = std::move(report);
    std::vector<KeysetRow> rows;
    for (const reports::CashierRow &cashier : m_report)
        rows.push_back(rowOf(cashier, static_cast<int>(rows.size())));
    setCount(ListCount {static_cast<qint64>(rows.size()), true});
    KeysetSource source;
    source.fetch = [rows](const KeysetRow *from, PageDirection, int) {
        return from ? std::vector<KeysetRow> {} : rows; // All of them at once: a shop has few people.
    };
    source.find = [rows](RecordId id) -> std::optional<KeysetRow> {
        const auto found = std::ranges::find(rows, id, &KeysetRow::id);
        return found == rows.end() ? std::nullopt : std::optional(*found);
    };
    source.comesBefore = [](const KeysetRow &a, const KeysetRow &b) {
        return std::any_cast<int>(a.key) < std::any_cast<int>(b.key);
    };
    m_model->setSource(std::move(source));
}

void CashierPage::openCashier(RecordId id)
{
    const auto found = std::ranges::find_if(m_report, [&](const auto &row) { return recordOf(row) == id; });
    if (found == m_report.end())
        return;
    m_detail->show(*found);
    openDetail();
    table().selectRecord(id);
}

void CashierPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    askReport(); // The tills may have gone on meanwhile.
}

void CashierPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ListPage::changeEvent(event);
}

} // namespace mizan::ui
