// Rows of figures; each is an answer of core.
#include "ui/parties/customer_overview.h"

#include "core/base/clock.h"
#include "core/catalogue/price_list_queries.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/parties/loyalty_terms.h"
#include "core/sales/later_queries.h"
#include "core/sales/loyalty.h"
#include "core/sales/order_queries.h"
#include "core/sales/quotation_queries.h"
#include "core/store/fault.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/figure_row.h"
#include "ui/theme/theme.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mizan::ui {

namespace {

constexpr int RemarkWidth = 104;
constexpr std::size_t MostOpen = 20;
constexpr std::size_t PurchasesAtOnce = 20;

QWidget *makeRows(QWidget *parent)
{
    auto *rows = new QWidget(parent);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(8, 0, 8, 16);
    column->setSpacing(0);
    return rows;
}

QLabel *quietLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(8, 8, 8, 0);
    return label;
}

} // namespace

CustomerOverview::CustomerOverview(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_currency(currency)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
}

void CustomerOverview::clear() { delete std::exchange(m_rows, nullptr); }

void CustomerOverview::addHeading(const QString &words)
{
    auto *heading = quietLabel(words, m_rows);
    heading->setFont(ui::font(TypeSize::Label, Weight::SemiBold));
    m_rows->layout()->addWidget(heading);
}

void CustomerOverview::add(const QString &label, const QString &remark, const QString &figure)
{
    auto *row = new FigureRow(label, remark, figure, m_rows);
    row->setPlain();
    row->setRemarkWidth(remark.isEmpty() ? 0 : RemarkWidth);
    m_rows->layout()->addWidget(row);
}

void CustomerOverview::addNote(const QString &words) { m_rows->layout()->addWidget(quietLabel(words, m_rows)); }

void CustomerOverview::show(const parties::Customer &customer)
{
    clear();
    m_rows = makeRows(this);
    m_column->insertWidget(0, m_rows);
    addBalances(customer);
    addPoints(customer);
    addOpen(customer);
    addPrices(customer);
    if (!customer.note.isEmpty()) {
        addHeading(tr("Note"));
        addNote(isolatedName(customer.note));
    }
}

void CustomerOverview::addBalances(const parties::Customer &customer)
{
    store::Connection &connection = m_shop.connection();
    const auto balances = parties::balancesOf(connection, m_currency, customer.id);
    const Money overdue =
        parties::overdueOf(connection, m_currency, customer.id, m_session.businessDate(m_shop.clock().nowMs()));
    addHeading(tr("Account"));
    add(tr("Owes"), {}, amountText(balances.receivable));
    if (!overdue.isZero())
        add(tr("Of that overdue"), {}, amountText(overdue));
    add(tr("Credit limit"), {}, customer.creditLimit ? amountText(*customer.creditLimit) : tr("None"));
    add(tr("Store credit"), {}, amountText(balances.storeCredit));
    if (customer.isBlocked)
        addNote(customer.blockReason.isEmpty()
                ? tr("Blocked: nothing is sold on account.")
                : tr("Blocked: nothing is sold on account. %1").arg(isolatedName(customer.blockReason)));
}

/// Nothing where the shop gives none.
void CustomerOverview::addPoints(const parties::Customer &customer)
{
    const auto terms = parties::loadLoyaltyTerms(m_shop.connection());
    if (!terms.isUsed())
        return;
    const auto standing =
        sales::loyaltyOf(m_shop.connection(), customer.id, terms, m_session.businessDate(m_shop.clock().nowMs()));
    addHeading(tr("Loyalty"));
    add(tr("Points"), {}, countText(standing.left.points));
    if (standing.left.nextExpiry && standing.left.expiring > 0)
        add(tr("Of those lost after"), dateText(*standing.left.nextExpiry), countText(standing.left.expiring));
    if (!terms.tiers.empty())
        add(tr("Tier"), {}, standing.tier.isEmpty() ? tr("None yet") : isolatedName(standing.tier));
}

void CustomerOverview::addOpen(const parties::Customer &customer)
{
    store::Connection &connection = m_shop.connection();
    const auto orders = sales::openOrders(connection, {.count = MostOpen, .customer = customer.id});
    const auto quotations = sales::openQuotations(connection, {.count = MostOpen, .customer = customer.id});
    const auto waiting = sales::salesToHandOver(connection, {.count = MostOpen, .customer = customer.id});
    addHeading(tr("Open"));
    for (const sales::OrderRow &order : orders)
        add(order.kind == sales::OrderKind::Layaway ? tr("Layaway %1").arg(isolated(order.number.toText()))
                                                    : tr("Order %1").arg(isolated(order.number.toText())),
            order.wantedBy ? dateText(*order.wantedBy) : QString(), amountText(order.left()));
    for (const sales::QuotationRow &quotation : quotations)
        add(tr("Quotation %1").arg(isolated(quotation.number.toText())), dateText(quotation.validUntil),
            amountText(quotation.total));
    for (const sales::SaleDetail &sale : waiting)
        add(tr("To be handed over: %1").arg(isolated(sale.sale.number.toText())), dateText(sale.date), {});
    if (orders.empty() && quotations.empty() && waiting.empty())
        addNote(tr("No orders, layaways or quotations, and nothing to hand over."));
}

void CustomerOverview::addPrices(const parties::Customer &customer)
{
    addHeading(tr("Prices"));
    const auto lists = catalogue::priceListsNaming(m_shop.connection(), customer.id, customer.priceGroup);
    for (const catalogue::PriceList &list : lists)
        addNote(isolatedName(list.name));
    if (lists.empty())
        addNote(tr("No price list is for them or their group."));
}

CustomerPurchases::CustomerPurchases(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->addStretch(1);
}

void CustomerPurchases::show(PartyId customer)
{
    m_customer = customer;
    m_last.reset();
    delete std::exchange(m_rows, nullptr);
    m_rows = makeRows(this);
    m_column->insertWidget(0, m_rows);
    addMore();
}

void CustomerPurchases::addMore()
{
    auto sold = sales::salesOfCustomer(m_shop.connection(), m_customer, PurchasesAtOnce + 1, m_last);
    const bool isMore = sold.size() > PurchasesAtOnce;
    if (isMore)
        sold.pop_back();
    for (const sales::SaleRow &sale : sold) {
        const QString number = isolated(sale.number.toText());
        const QString day = dateText(m_session.businessDate(sale.atMs));
        auto *row = new FigureRow(sale.kind == sales::SaleKind::Return ? tr("Return %1").arg(number) : number, day,
            amountText(sale.total), m_rows);
        row->setRemarkWidth(RemarkWidth);
        connect(row, &FigureRow::clicked, this, [this, id = sale.id] { Q_EMIT receiptAsked(id); });
        m_rows->layout()->addWidget(row);
        m_last = sale.id;
    }
    if (!m_last)
        m_rows->layout()->addWidget(quietLabel(tr("Nothing yet. What they buy from now on stands here."), m_rows));
    if (!isMore)
        return;
    auto *more = new QPushButton(tr("Older purchases"), m_rows);
    more->setAccessibleName(more->text());
    m_rows->layout()->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this, more] {
        more->hide();
        more->deleteLater();
        try {
            addMore();
        } catch (const store::Fault &fault) {
            m_rows->layout()->addWidget(quietLabel(sentenceFor(fault), m_rows));
        }
    });
}

} // namespace mizan::ui
