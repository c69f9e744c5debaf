// The steps and what leads from one to the next.
#include "ui/sales/close_shift_page.h"

#include "core/access/company.h"
#include "core/access/role.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/sales/shift_queries.h"
#include "core/store/fault.h"
#include "ui/kit/denomination_counter.h"
#include "ui/kit/number_edit.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/text_line.h"
#include "ui/sales/open_items.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int TouchHeight = 48;
constexpr int LabelWidth = 320;
constexpr int AmountWidth = 180;

TextLine *line(
    TypeSize size, Weight weight, Token ink, int lines, QVBoxLayout *layout, QWidget *parent, const QString &text = {})
{
    auto *made = new TextLine(size, weight, ink, parent);
    made->setMaxLines(lines);
    made->setText(text);
    layout->addWidget(made);
    return made;
}

struct AmountLine {
    TextLine *label;
    TextLine *amount;
};

/// Below each other, so that the decimals stand in one line.
AmountLine amountLine(const QString &label, Weight weight, QGridLayout &grid, QWidget *parent)
{
    const int row = grid.rowCount();
    AmountLine made {new TextLine(TypeSize::Title, weight, Token::Text, parent),
        new TextLine(TypeSize::Title, weight, Token::Text, parent)};
    made.label->setText(label);
    made.label->setFixedWidth(LabelWidth);
    made.amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    made.amount->setFixedWidth(AmountWidth);
    grid.addWidget(made.label, row, 0);
    grid.addWidget(made.amount, row, 1);
    return made;
}

QVBoxLayout *column(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    return layout;
}

Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value());
    return company->currency;
}

} // namespace

CloseShiftPage::CloseShiftPage(
    Shop &shop, Session session, std::function<QString(const sales::ShiftReport &)> print, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(std::move(session))
    , m_print(std::move(print))
    , m_currency(currencyOf(shop))
    , m_draft {.id = shop.ids().make<FactId>(), .shift = {}}
    , m_title(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_steps(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_pages(new QStackedWidget(this))
    , m_problem(new TextLine(TypeSize::Body, Weight::Regular, Token::Bad, this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setAccessibleName(tr("Close the shift"));
    if (const auto open = sales::openShiftOf(shop.connection(), m_session.device()))
        m_draft.shift = open->id;
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *frame = new QWidget(this);
    frame->setFixedWidth(720);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_steps);
    for (QWidget *page : {makeOpenItems(), makeCount(), makeDifference(), makeDeposit(), makeApproval(), makeDone()})
        m_pages->addWidget(page);
    layout->addWidget(m_pages, 1);
    m_problem->setMaxLines(2);
    m_problem->setFixedHeight(44);
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    setButtonKind(*m_next, ButtonKind::Primary);
    m_next->setObjectName(QStringLiteral("next"));
    for (QPushButton *button : {m_back, m_next})
        button->setFixedHeight(TouchHeight);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    outer->addWidget(frame);
    outer->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, [this] { back(); });
    connect(m_next, &QPushButton::clicked, this, [this] { next(); });
    resume();
}

/// The widgets of a step say nothing to the draft before it is taken up.
void CloseShiftPage::resume()
{
    if (auto kept = sales::loadCloseShift(m_shop.connection(), m_session.device(), m_draft.shift, m_currency))
        m_draft = *std::move(kept);
    if (!m_draft.isOpen && m_draft.firstCount) {
        // Put off after a count, and perhaps sold since: the drawer is counted once more, the first count stays.
        m_draft.isRecount = true;
        m_draft.secondCount.reset();
        m_draft.counting = {};
    }
    std::vector<DenominationCounter::Piece> pieces;
    for (const sales::Denomination &piece : m_draft.counting.pieces)
        pieces.push_back({Money(piece.faceMinor, m_currency), piece.count});
    m_counter->setPieces(pieces);
    m_reason->setText(m_draft.reason);
    connect(m_counter, &DenominationCounter::changed, this, [this] { keep(); });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { keep(); });
    connect(m_left, &QLineEdit::textChanged, this, [this] { keep(); });
    switch (m_draft.step) {
    case sales::CloseStep::OpenItems:
        go(Step::OpenItems);
        return;
    case sales::CloseStep::Count:
        go(Step::Count);
        return;
    case sales::CloseStep::Difference:
        showDifference();
        return;
    case sales::CloseStep::Deposit:
        m_left->setValue(m_draft.leftInDrawer.value_or(Money::zero(m_currency)));
        go(Step::Deposit);
        return;
    }
}

/// What stands on the screen, durable before the next key.
void CloseShiftPage::keep(bool isOpen)
{
    if (m_step == Step::Done)
        return;
    m_draft.isOpen = isOpen;
    m_draft.step =
        isOpen ? static_cast<sales::CloseStep>(std::min(m_step, Step::Deposit)) : sales::CloseStep::OpenItems;
    m_draft.counting = counted();
    m_draft.reason = m_reason->text().trimmed();
    if (m_step == Step::Deposit)
        m_draft.leftInDrawer = m_left->value();
    sales::saveCloseShift(m_shop.connection(), m_session.device(), m_draft, m_shop.clock().nowMs());
}

QWidget *CloseShiftPage::makeOpenItems()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    m_items = line(TypeSize::TillRow, Weight::Regular, Token::Text, 4, layout, page);
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeCount()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    line(TypeSize::Body, Weight::Regular, Token::Text2, 2, layout, page,
        tr("Count what lies in the drawer. Enter moves down."));
    m_counter = new DenominationCounter(m_currency, page);
    layout->addWidget(m_counter, 1);
    connect(m_counter, &DenominationCounter::finished, this, [this] { m_next->setFocus(Qt::TabFocusReason); });
    return page;
}

QWidget *CloseShiftPage::makeDifference()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    auto *amounts = new QGridLayout;
    amounts->setHorizontalSpacing(24);
    amounts->setColumnStretch(2, 1);
    m_expected = amountLine(tr("Expected"), Weight::Regular, *amounts, page).amount;
    m_found = amountLine(tr("Counted"), Weight::Regular, *amounts, page).amount;
    const auto [label, amount] = amountLine(tr("Difference"), Weight::Bold, *amounts, page);
    m_differenceLabel = label;
    m_difference = amount;
    layout->addLayout(amounts);
    m_again = new QPushButton(tr("Count again"), page);
    m_again->setFixedHeight(TouchHeight);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, [this] { countAgain(); });
    m_reason = new QLineEdit(page);
    m_reason->setAccessibleName(tr("Reason for the difference"));
    m_reason->setPlaceholderText(tr("Reason for the difference"));
    m_reason->setMaxLength(200);
    m_reason->setFixedHeight(TouchHeight);
    layout->addWidget(m_reason);
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeDeposit()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    line(TypeSize::Body, Weight::SemiBold, Token::Text2, 1, layout, page, tr("Stays in the drawer as the next float"));
    m_left = new MoneyEdit(m_currency, page);
    m_left->setAccessibleName(tr("Stays in the drawer"));
    m_left->setFixedSize(240, 48);
    m_left->setFont(ui::font(TypeSize::Title));
    layout->addWidget(m_left);
    m_deposit = line(TypeSize::Title, Weight::Regular, Token::Text, 1, layout, page);
    connect(m_left, &QLineEdit::textChanged, this, [this] {
        const auto left = m_left->value();
        m_deposit->setText(left ? tr("To the safe %1").arg(moneyText(countedTotal() - *left)) : QString());
    });
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeApproval()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    line(TypeSize::Body, Weight::Regular, Token::Text, 2, layout, page,
        tr("The difference is above the limit. Somebody with more rights has to accept it."));
    m_approver = new QComboBox(page);
    m_approver->setAccessibleName(tr("Who approves?"));
    layout->addWidget(m_approver);
    m_pin = new PinPad(page);
    m_pin->setFixedSize(320, 400);
    layout->addWidget(m_pin);
    connect(m_pin, &PinPad::entered, this, [this](const QString &pin) { approve(pin); });
    layout->addStretch(1);
    return page;
}

QWidget *CloseShiftPage::makeDone()
{
    auto *page = new QWidget;
    auto *layout = column(page);
    m_number = line(TypeSize::Title, Weight::SemiBold, Token::Ok, 1, layout, page);
    m_summary = line(TypeSize::TillRow, Weight::Regular, Token::Text, 6, layout, page);
    layout->addStretch(1);
    return page;
}

void CloseShiftPage::say(const QString &problem) { m_problem->setText(problem); }

void CloseShiftPage::go(Step step)
{
    m_step = step;
    keep();
    say({});
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_title->setText(step == Step::Done ? tr("The shift is closed") : tr("Close the shift"));
    const int shown = std::min(static_cast<int>(step), 3) + 1;
    m_steps->setText(step == Step::Done
            ? QString()
            : tr("Step %1 of 4: open items, count, difference, what stays in the drawer").arg(countText(shown)));
    m_back->setVisible(step != Step::Done);
    m_back->setText(step == Step::OpenItems ? tr("Back to sale") : tr("Back"));
    m_next->setVisible(step != Step::Approval);
    m_next->setText(step == Step::Deposit ? tr("Close shift and print Z")
            : step == Step::Done          ? tr("Done")
                                          : tr("Continue"));
    if (step == Step::OpenItems) {
        m_items->setText(openItemsText(m_shop));
        m_next->setFocus(Qt::OtherFocusReason);
    } else if (step == Step::Count) {
        m_counter->focusFirst();
    } else if (step == Step::Deposit) {
        m_left->setFocus(Qt::OtherFocusReason);
        m_left->selectAll();
    }
}

sales::CashCount CloseShiftPage::counted() const
{
    sales::CashCount count;
    for (const DenominationCounter::Piece &piece : m_counter->pieces())
        count.pieces.push_back({piece.value.minor(), piece.count});
    return count;
}

sales::CashCount CloseShiftPage::lastCount() const
{
    return m_draft.secondCount ? *m_draft.secondCount : m_draft.firstCount.value_or(sales::CashCount());
}

Money CloseShiftPage::countedTotal() const { return lastCount().total(m_currency).value_or(Money::zero(m_currency)); }

void CloseShiftPage::next()
{
    switch (m_step) {
    case Step::OpenItems:
        if (m_draft.firstCount && !m_draft.isRecount)
            showDifference(); // A confirmed count stands.
        else
            go(Step::Count);
        return;
    case Step::Count:
        (m_draft.isRecount ? m_draft.secondCount : m_draft.firstCount) = counted();
        m_draft.isRecount = false;
        showDifference();
        return;
    case Step::Difference: {
        const auto open = sales::openShiftOf(m_shop.connection(), m_session.device());
        const Money wanted = open ? open->openingFloat : Money::zero(m_currency);
        go(Step::Deposit);
        m_left->setValue(std::min(wanted, countedTotal()));
        m_left->selectAll();
        return;
    }
    case Step::Deposit:
        close();
        return;
    case Step::Approval:
        return;
    case Step::Done:
        Q_EMIT finished();
        return;
    }
}

void CloseShiftPage::back()
{
    switch (m_step) {
    case Step::OpenItems:
        if (m_draft.firstCount)
            keep(false);
        else
            sales::dropCloseShift(m_shop.connection(), m_session.device());
        Q_EMIT cancelled();
        return;
    case Step::Count:
        go(Step::OpenItems);
        return;
    case Step::Difference: // A confirmed count stands: the drawer is not counted towards what is expected.
        go(Step::OpenItems);
        return;
    case Step::Deposit:
        showDifference();
        return;
    case Step::Approval:
        go(Step::Deposit);
        return;
    case Step::Done:
        return;
    }
}

/// Only now, with the count confirmed, is what was expected shown.
void CloseShiftPage::showDifference()
{
    const auto report = sales::xReport(m_shop.connection(), m_draft.shift, m_shop.clock().nowMs(), m_session.user());
    if (!report) {
        say(tr("No shift is open. Nothing was changed. Go back to selling."));
        return;
    }
    go(Step::Difference);
    const Money difference = countedTotal() - report->expectedCash;
    m_expected->setText(moneyText(report->expectedCash));
    m_found->setText(moneyText(countedTotal()));
    m_difference->setText(moneyText(difference));
    m_differenceLabel->setText(difference.isZero() ? tr("Difference")
            : difference.isNegative()              ? tr("Difference: missing")
                                                   : tr("Difference: too much"));
    for (TextLine *text : {m_differenceLabel, m_difference})
        text->setInk(difference.isZero() ? Token::Ok : Token::Bad);
    const bool above = difference.abs() > sales::differenceTolerance(m_currency);
    const bool countsAgain = above && !m_draft.secondCount;
    m_again->setVisible(countsAgain);
    setButtonKind(*m_again, countsAgain ? ButtonKind::Primary : ButtonKind::Plain);
    setButtonKind(*m_next, countsAgain ? ButtonKind::Plain : ButtonKind::Primary);
    m_reason->setVisible(above && m_draft.secondCount.has_value());
    m_next->setEnabled(true);
    if (countsAgain) {
        m_next->setEnabled(false);
        say(tr("The difference is above %1. Your count is kept. Count once more.")
                .arg(moneyText(sales::differenceTolerance(m_currency))));
        m_again->setFocus(Qt::OtherFocusReason);
    } else {
        m_next->setFocus(Qt::OtherFocusReason);
    }
}

void CloseShiftPage::countAgain()
{
    m_draft.isRecount = true;
    m_counter->clear();
    m_next->setEnabled(true);
    setButtonKind(*m_next, ButtonKind::Primary);
    go(Step::Count);
}

void CloseShiftPage::close()
{
    const auto left = m_left->value();
    if (!left) {
        say(tr("This is not an amount. The count is kept. Enter what stays in the drawer."));
        return;
    }
    const sales::CloseShift request {.id = m_draft.id,
        .shift = m_draft.shift,
        .firstCount = m_draft.firstCount.value_or(sales::CashCount()),
        .secondCount = m_draft.secondCount,
        .leftInDrawer = *left,
        .reason = m_reason->text().trimmed()};
    try {
        const Session session = m_approval ? m_session.withApproval(*m_approval) : m_session;
        const auto closed = sales::closeShift(m_shop, session, request);
        if (!closed) {
            if (closed.error().rule == access::rules::ApprovalMustBeGiven)
                showApproval();
            else
                say(sentenceFor(closed.error()));
            return;
        }
        const sales::ShiftReport &report = closed->report;
        sales::dropCloseShift(m_shop.connection(), m_session.device());
        const QString paper = m_print ? m_print(report) : QString();
        go(Step::Done);
        m_number->setText(tr("Z report %1").arg(isolated(report.number ? report.number->toText() : QString())));
        m_summary->setText(tr("Turnover %1 · %n receipt(s)", nullptr, static_cast<int>(report.sales.times))
                               .arg(moneyText(report.turnover))
            + u' ' + paper);
        m_next->setFocus(Qt::OtherFocusReason);
    } catch (const store::Fault &) {
        say(tr(
            "The disk did not take it. The shift is still open and the count is kept. Try again, or call for help."));
    }
}

void CloseShiftPage::showApproval()
{
    m_approver->clear();
    for (const access::User &user : access::allUsers(m_shop.connection())) {
        const auto role = access::findRole(m_shop.connection(), user.role);
        if (user.id != m_session.user() && role
            && role->grants.of(access::Right::AcceptDifference) == access::Grant::Allowed)
            m_approver->addItem(user.name, user.id.toByteArray());
    }
    go(Step::Approval);
    m_pin->focusEntry();
}

void CloseShiftPage::approve(const QString &pin)
{
    const QByteArray bytes = m_approver->currentData().toByteArray();
    const auto approver =
        UserId::fromBytes(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    if (!approver)
        return;
    const auto approval = access::approve(m_shop, m_session, {access::Right::AcceptDifference, *approver, pin});
    if (!approval) {
        m_pin->setProblem(sentenceFor(approval.error()));
        return;
    }
    m_approval = *approval;
    go(Step::Deposit);
    close();
}

void CloseShiftPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Token::Window));
}

} // namespace mizan::ui
