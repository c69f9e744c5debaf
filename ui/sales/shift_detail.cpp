// Groups of labels and figures; what would tell how much should be in a drawer is left out until it has been counted.
#include "ui/sales/shift_detail.h"

#include "core/access/right.h"
#include "ui/sales/tender_words.h"
#include "ui/theme/theme.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int FigureWidth = 112;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::ShiftDetail)
};

/// What an approver allowed.
QString approvedText(const std::string &right)
{
    switch (access::rightFromName(QString::fromStdString(right)).value_or(access::Right::RecordSale)) {
    case access::Right::RecordReturn:
        return Words::tr("Return");
    case access::Right::ReturnWithoutReceipt:
        return Words::tr("Return without a receipt");
    case access::Right::RemoveLine:
        return Words::tr("Line removed");
    case access::Right::OverridePrice:
        return Words::tr("Price changed");
    case access::Right::GiveDiscount:
        return Words::tr("Discount");
    case access::Right::OpenDrawer:
        return Words::tr("Drawer opened");
    case access::Right::CloseShift:
        return Words::tr("Shift closed");
    case access::Right::AcceptDifference:
        return Words::tr("Difference accepted");
    case access::Right::MoveCash:
        return Words::tr("Cash moved");
    case access::Right::SellOverLimit:
        return Words::tr("Sold over the credit limit");
    case access::Right::ChangeTenders:
        return Words::tr("Payment of a sale changed");
    case access::Right::EnterWeight:
        return Words::tr("Weight entered by hand");
    case access::Right::ManageGiftCards:
        return Words::tr("Gift card blocked");
    case access::Right::ReturnBeyondPolicy:
        return Words::tr("Taken back beyond the policy");
    case access::Right::SellOpenItem:
        return Words::tr("Open item");
    case access::Right::SellBelowStock:
        return Words::tr("Sold below stock");
    case access::Right::SellExpired:
        return Words::tr("Sold after its day");
    case access::Right::SellBelowCost:
        return Words::tr("Sold below cost");
    default:
        return Words::tr("Other");
    }
}

/// Rows of a label, a quiet remark and a figure or name at the end.
class Group {
public:
    Group(const QString &title, QVBoxLayout &column, QWidget &parent)
        : m_parent(parent)
        , m_grid(new QGridLayout)
    {
        if (!title.isEmpty()) {
            auto *heading = new QLabel(title, &parent);
            heading->setFont(ui::font(TypeSize::Label, Weight::SemiBold));
            heading->setForegroundRole(QPalette::PlaceholderText);
            column.addWidget(heading);
        }
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnMinimumWidth(2, FigureWidth); // Alike in all groups, so that their decimals stand in one line.
        column.addLayout(m_grid);
        column.addSpacing(8);
    }
    /// In every language at the right, so that the decimals stand in one line.
    void figure(const QString &label, const QString &value, const QString &remark = {}, bool strong = false)
    {
        const Weight weight = strong ? Weight::SemiBold : Weight::Regular;
        const int row = m_grid->rowCount();
        m_grid->addWidget(&text(label, weight), row, 0);
        QLabel &aside = text(remark, weight);
        aside.setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(&aside, row, 1);
        QLabel &figure = text(value, weight);
        figure.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        figure.setAccessibleName(label + u' ' + value);
        m_grid->addWidget(&figure, row, 2);
    }
    void words(const QString &label, const QString &value)
    {
        const int row = m_grid->rowCount();
        m_grid->addWidget(&text(label, Weight::Regular), row, 0);
        QLabel &said = text(value, Weight::Regular);
        said.setAccessibleName(label + u' ' + value);
        m_grid->addWidget(&said, row, 1, 1, 2, Qt::AlignTrailing);
    }

private:
    QLabel &text(const QString &words, Weight weight)
    {
        auto *label = new QLabel(words, &m_parent);
        label->setTextFormat(Qt::PlainText);
        label->setFont(ui::font(TypeSize::Body, weight));
        return *label;
    }
    QWidget &m_parent;
    QGridLayout *m_grid;
};

QString times(qint64 count)
{
    return count == 0 ? QString() : Words::tr("%n time(s)", nullptr, static_cast<int>(count));
}

/// Only what happened.
void addCare(const sales::ShiftCare &care, Group &group)
{
    const auto add = [&](const QString &label, const std::optional<sales::CountedMoney> &counted) {
        if (counted)
            group.figure(label, amountText(counted->amount), times(counted->times));
    };
    add(Words::tr("Promotions"), care.promotions);
    add(Words::tr("Emptied sales"), care.emptiedTickets);
    add(Words::tr("Bills before payment"), care.drafts);
    add(Words::tr("Less after the bill"), care.shrunkDrafts);
    if (care.reprints != 0)
        group.figure(Words::tr("Copies printed"), countText(care.reprints));
    if (care.refusals != 0)
        group.figure(Words::tr("Refused actions"), countText(care.refusals));
}

QString receipts(qint64 count) { return Words::tr("%n receipt(s)", nullptr, static_cast<int>(count)); }

void addDrawer(const sales::ShiftReport &report, QVBoxLayout &column, QWidget &page)
{
    Group drawer(Words::tr("Drawer"), column, page);
    drawer.figure(Words::tr("Float"), amountText(report.openingFloat));
    drawer.figure(Words::tr("Cash in"), amountText(report.cashIn.amount), times(report.cashIn.times));
    drawer.figure(Words::tr("Cash out"), amountText(report.cashOut.amount), times(report.cashOut.times));
    drawer.figure(Words::tr("Expected"), amountText(report.expectedCash));
    drawer.figure(Words::tr("Counted"), amountText(report.close->counted),
        report.close->secondCount ? Words::tr("counted twice") : QString());
    drawer.figure(Words::tr("Difference"), amountText(report.close->difference), {}, true);
    if (!report.close->reason.isEmpty())
        drawer.words(Words::tr("Reason"), isolatedName(report.close->reason));
    drawer.figure(Words::tr("Left in the drawer"), amountText(report.close->left));
    drawer.figure(Words::tr("To the safe"), amountText(report.close->deposited));
}

/// All amounts in the currency itself.
void addCurrency(const sales::ShiftCurrency &one, QVBoxLayout &column, QWidget &page)
{
    Group drawer(Words::tr("Drawer, %1").arg(isolated(one.currency.code())), column, page);
    drawer.figure(Words::tr("Float"), amountText(one.openingFloat));
    drawer.figure(Words::tr("Taken"), amountText(one.taken.amount), times(one.taken.times));
    if (one.change.times > 0)
        drawer.figure(Words::tr("Change"), amountText(-one.change.amount), times(one.change.times));
    if (one.cashIn.times > 0)
        drawer.figure(Words::tr("Cash in"), amountText(one.cashIn.amount), times(one.cashIn.times));
    if (one.cashOut.times > 0)
        drawer.figure(Words::tr("Cash out"), amountText(one.cashOut.amount), times(one.cashOut.times));
    drawer.figure(Words::tr("Expected"), amountText(one.expected()));
    const sales::DrawerClose &found = one.close->drawer;
    drawer.figure(
        Words::tr("Counted"), amountText(found.counted), found.secondCount ? Words::tr("counted twice") : QString());
    drawer.figure(Words::tr("Difference"), amountText(found.difference), {}, true);
    drawer.figure(Words::tr("Left in the drawer"), amountText(found.left));
    drawer.figure(Words::tr("To the safe"), amountText(found.deposited));
}

} // namespace

ShiftDetail::ShiftDetail(QString timeZone, QWidget *parent)
    : QWidget(parent)
    , m_timeZone(std::move(timeZone))
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
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFooter());
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    applyLook();
    fill();
}

QWidget *ShiftDetail::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(56);
    m_back = new QPushButton(header);
    m_name = new QLabel(header);
    m_name->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_close = new QPushButton(header);
    for (QPushButton *button : {m_back, m_close}) {
        setButtonKind(*button, ButtonKind::Quiet);
        button->setFixedWidth(44);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(); });
    }
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_close);
    return header;
}

QWidget *ShiftDetail::makeFooter()
{
    auto *footer = new QWidget(this);
    m_answer = new QLabel(footer);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_print = new QPushButton(footer);
    setButtonKind(*m_print, ButtonKind::Primary);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(); });
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_answer, 1);
    row->addWidget(m_print);
    return footer;
}

void ShiftDetail::show(const sales::ShiftReport &report, std::map<UserId, QString> people)
{
    m_report = report;
    m_people = std::move(people);
    m_answer->clear();
    fill();
}

void ShiftDetail::setAnswer(const QString &words) { m_answer->setText(words); }

QString ShiftDetail::nameOf(UserId person) const
{
    const auto found = m_people.find(person);
    return isolatedName(found == m_people.end() ? QString() : found->second);
}

QWidget *ShiftDetail::makeReport() const
{
    const sales::ShiftReport &report = *m_report;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(6);
    Group head({}, *column, *page);
    head.words(tr("Opened"), instantText(report.openedAtMs, m_timeZone));
    head.words(tr("Opened by"), nameOf(report.openedBy));
    if (report.close) {
        head.words(tr("Closed"), instantText(report.closedAtMs, m_timeZone));
        head.words(tr("Closed by"), nameOf(report.closedBy));
    }
    if (report.firstReceipt && report.lastReceipt) {
        head.words(tr("First receipt"), isolated(report.firstReceipt->toText()));
        head.words(tr("Last receipt"), isolated(report.lastReceipt->toText()));
    }
    Group sales(tr("Sales"), *column, *page);
    sales.figure(tr("Sales"), amountText(report.sales.amount), receipts(report.sales.times));
    sales.figure(tr("Returns"), amountText(report.returns.amount), receipts(report.returns.times));
    sales.figure(tr("Turnover"), amountText(report.turnover), {}, true);
    if (report.giftLoads.times > 0)
        sales.figure(tr("Put on gift cards"), amountText(report.giftLoads.amount), times(report.giftLoads.times));
    const auto deposits = [&](const QString &words, const std::optional<sales::CountedMoney> &counted) {
        if (counted)
            sales.figure(words, amountText(counted->amount), times(counted->times));
    };
    deposits(tr("Deposits taken"), report.orders.taken);
    deposits(tr("Deposits given back"), report.orders.returned);
    deposits(tr("Deposits kept"), report.orders.kept);
    if (report.settlements.times > 0)
        sales.figure(tr("Paid of accounts"), amountText(report.settlements.amount),
            tr("%n payment(s)", nullptr, static_cast<int>(report.settlements.times)));
    if (!report.taxes.empty()) {
        Group taxes(tr("Taxes"), *column, *page);
        for (const sales::ShiftTax &tax : report.taxes)
            taxes.figure(percentText(tax.rate), amountText(tax.tax), tr("of %1").arg(amountText(tax.base)));
    }
    if (report.close) {
        Group methods(tr("Payments"), *column, *page);
        for (const sales::ShiftMethod &method : report.methods)
            methods.figure(tenderName(method.method), amountText(method.taken.amount), times(method.taken.times));
    }
    Group exceptions(tr("Exceptions"), *column, *page);
    exceptions.figure(tr("Discounts"), amountText(report.discounts.amount), times(report.discounts.times));
    exceptions.figure(tr("Removed lines"), amountText(report.removedLines.amount), times(report.removedLines.times));
    exceptions.figure(tr("Drawer opened without a sale"), countText(report.drawerOpenings));
    if (report.tenderChanges > 0)
        exceptions.figure(tr("Payments of sales changed"), countText(report.tenderChanges));
    addCare(report.care, exceptions);
    for (const sales::ShiftApproval &approval : report.approvals)
        exceptions.words(tr("%1, approved by").arg(approvedText(approval.right)), nameOf(approval.approver));
    if (report.close)
        addDrawer(report, *column, *page);
    for (const sales::ShiftCurrency &one : report.currencies) {
        if (one.close) // Before the count it would say what there should be.
            addCurrency(one, *column, *page);
    }
    column->addStretch(1);
    return page;
}

void ShiftDetail::fill()
{
    m_back->setAccessibleName(tr("Back to the list"));
    m_close->setAccessibleName(tr("Close details"));
    for (QPushButton *button : {m_back, m_close})
        button->setToolTip(button->accessibleName());
    m_print->setText(tr("Print a copy"));
    m_print->setAccessibleName(tr("Print a copy of the Z report"));
    m_print->setVisible(m_report && m_report->close);
    if (!m_report)
        return;
    m_name->setText(m_report->number ? tr("Z report %1").arg(isolated(m_report->number->toText()))
                                     : tr("X report: the shift so far"));
    m_scroll->setWidget(makeReport()); // The old one goes.
}

void ShiftDetail::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    m_close->setVisible(!visible);
}

void ShiftDetail::applyLook()
{
    const Theme &theme = Theme::current();
    m_back->setIcon(icon(Icon::Back, theme.color(Token::Text), layoutDirection(), 20));
    m_close->setIcon(icon(Icon::Close, theme.color(Token::Text), layoutDirection(), 20));
}

void ShiftDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
