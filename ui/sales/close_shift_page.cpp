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

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int TouchHeight = 48;

/// "EUR: 75.00 expected, 70.00 counted, 5.00 missing"
QString foreignDifferenceText(const CountedCurrency &one)
{
    const QString code = isolated(one.expected.currency().code());
    const QString words = one.difference.isZero() ? CloseShiftPage::tr("%1: %2 expected, %3 counted")
        : one.difference.isNegative()             ? CloseShiftPage::tr("%1: %2 expected, %3 counted, %4 missing")
                                                  : CloseShiftPage::tr("%1: %2 expected, %3 counted, %4 too much");
    const QString text = words.arg(code, amountText(one.expected), amountText(one.counted));
    return one.difference.isZero() ? text : text.arg(amountText(one.difference.abs()));
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
    , m_counts(m_draft, m_currency)
    , m_counting(m_currency)
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
        m_counts.countAllAgain();
        m_draft.counting = {};
        m_draft.countingCurrency.reset();
    }
    followCurrencies();
    m_counting = m_draft.countingCurrency.value_or(m_currency);
    std::vector<DenominationCounter::Piece> pieces;
    for (const sales::Denomination &piece : m_draft.counting.pieces)
        pieces.push_back({Money(piece.faceMinor, m_counting), piece.count});
    drawerOf(m_counting).counter->setPieces(pieces);
    m_reason->setText(m_draft.reason);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { keep(); });
    for (const Drawer &drawer : m_drawers) {
        connect(drawer.counter, &DenominationCounter::changed, this, [this] { keep(); });
        connect(drawer.left, &QLineEdit::textChanged, this, [this] {
            showDeposits();
            keep();
        });
    }
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
        for (const Drawer &drawer : m_drawers)
            drawer.left->setValue(m_counts.leftOf(drawer.currency).value_or(Money::zero(drawer.currency)));
        go(Step::Deposit);
        return;
    }
}

/// A counter and a float for each other currency that the shift saw, and for those of a count that was begun.
void CloseShiftPage::followCurrencies()
{
    if (const auto seen = report())
        m_counts.follow(seen->currencies);
    for (const Currency currency : m_counts.currencies())
        addDrawer(currency);
    if (m_draft.countingCurrency
        && std::ranges::find(m_drawers, *m_draft.countingCurrency, &Drawer::currency) == m_drawers.end())
        m_draft.countingCurrency.reset();
}

std::optional<sales::ShiftReport> CloseShiftPage::report() const
{
    return sales::xReport(m_shop.connection(), m_draft.shift, m_shop.clock().nowMs(), m_session.user());
}

CloseShiftPage::Drawer &CloseShiftPage::drawerOf(Currency currency)
{
    const auto found = std::ranges::find(m_drawers, currency, &Drawer::currency);
    return found == m_drawers.end() ? m_drawers.front() : *found;
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
    m_draft.countingCurrency = m_counting == m_currency ? std::nullopt : std::optional(m_counting);
    m_draft.reason = m_reason->text().trimmed();
    if (m_step == Step::Deposit)
        for (const Drawer &drawer : m_drawers)
            m_counts.setLeft(drawer.currency, drawer.left->value());
    sales::saveCloseShift(m_shop.connection(), m_session.device(), m_draft, m_shop.clock().nowMs());
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
        showCounter(m_counting);
    } else if (step == Step::Deposit) {
        showDeposits();
        m_drawers.front().left->setFocus(Qt::OtherFocusReason);
        m_drawers.front().left->selectAll();
    }
}

void CloseShiftPage::showCounter(Currency currency)
{
    m_counting = currency;
    DenominationCounter *counter = drawerOf(currency).counter;
    m_counters->setCurrentWidget(counter);
    m_countOf->setText(m_drawers.size() == 1
            ? tr("Count what lies in the drawer. Enter moves down.")
            : tr("Count the %1 that lie in the drawer. Enter moves down.").arg(isolated(currency.code())));
    counter->focusFirst();
}

/// The next currency that has to be counted, or what the counts say.
void CloseShiftPage::countNext()
{
    const auto next = m_counts.next();
    if (!next) {
        showDifference();
        return;
    }
    if (*next != m_counting)
        drawerOf(*next).counter->clear();
    m_counting = *next;
    go(Step::Count);
}

void CloseShiftPage::showDeposits()
{
    for (const Drawer &drawer : m_drawers) {
        const auto left = drawer.left->value();
        const auto shown = [&](Money amount) {
            return drawer.currency == m_currency ? moneyText(amount) : moneyWithCode(amount);
        };
        drawer.deposit->setText(
            left ? tr("To the safe %1").arg(shown(m_counts.totalOf(drawer.currency) - *left)) : QString());
    }
}

sales::CashCount CloseShiftPage::counted() const
{
    sales::CashCount count;
    const auto drawer = std::ranges::find(m_drawers, m_counting, &Drawer::currency);
    if (drawer == m_drawers.end())
        return count;
    for (const DenominationCounter::Piece &piece : drawer->counter->pieces())
        count.pieces.push_back({piece.value.minor(), piece.count});
    return count;
}

void CloseShiftPage::next()
{
    switch (m_step) {
    case Step::OpenItems:
        countNext(); // A confirmed count stands.
        return;
    case Step::Count:
        m_counts.confirm(m_counting, counted());
        countNext();
        return;
    case Step::Difference:
        startDeposit();
        return;
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

/// As much as there was at the beginning, of each currency, is proposed to stay.
void CloseShiftPage::startDeposit()
{
    const auto now = report();
    go(Step::Deposit);
    for (const Drawer &drawer : m_drawers) {
        Money wanted = Money::zero(drawer.currency);
        if (now && drawer.currency == m_currency)
            wanted = now->openingFloat;
        for (const sales::ShiftCurrency &one : now ? now->currencies : std::vector<sales::ShiftCurrency>()) {
            if (one.currency == drawer.currency)
                wanted = one.openingFloat;
        }
        drawer.left->setValue(std::min(wanted, m_counts.totalOf(drawer.currency)));
    }
    m_drawers.front().left->selectAll();
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
    const auto now = report();
    if (!now) {
        say(tr("No shift is open. Nothing was changed. Go back to selling."));
        return;
    }
    go(Step::Difference);
    const std::vector<CountedCurrency> found = m_counts.compared(*now);
    const Money difference = found.front().difference;
    m_expected->setText(moneyText(found.front().expected));
    m_found->setText(moneyText(found.front().counted));
    m_difference->setText(moneyText(difference));
    m_differenceLabel->setText(difference.isZero() ? tr("Difference")
            : difference.isNegative()              ? tr("Difference: missing")
                                                   : tr("Difference: too much"));
    for (TextLine *text : {m_differenceLabel, m_difference})
        text->setInk(difference.isZero() ? Token::Ok : Token::Bad);
    QStringList others;
    for (const CountedCurrency &one : std::span(found).subspan(1))
        others += foreignDifferenceText(one);
    m_foreign->setText(others.join(u'\n'));
    m_foreign->setVisible(!others.isEmpty());
    const bool isAllThere = std::ranges::all_of(
        std::span(found).subspan(1), [](const CountedCurrency &one) { return one.difference.isZero(); });
    m_foreign->setInk(isAllThere ? Token::Ok : Token::Bad);
    const auto isFar =
        std::ranges::find_if(found, [](const CountedCurrency &one) { return one.isAbove && !one.isCountedTwice; });
    const bool countsAgain = isFar != found.end();
    m_again->setVisible(countsAgain);
    setButtonKind(*m_again, countsAgain ? ButtonKind::Primary : ButtonKind::Plain);
    setButtonKind(*m_next, countsAgain ? ButtonKind::Plain : ButtonKind::Primary);
    m_reason->setVisible(!countsAgain && std::ranges::any_of(found, &CountedCurrency::isAbove));
    m_next->setEnabled(!countsAgain);
    if (countsAgain) {
        const Money most = sales::differenceTolerance(isFar->expected.currency());
        say(tr("The difference is above %1. Your count is kept. Count once more.")
                .arg(most.currency() == m_currency ? moneyText(most) : moneyWithCode(most)));
        m_again->setFocus(Qt::OtherFocusReason);
    } else {
        m_next->setFocus(Qt::OtherFocusReason);
    }
}

void CloseShiftPage::countAgain()
{
    const auto now = report();
    if (!now)
        return;
    m_counts.countAgain(*now);
    for (const Drawer &drawer : m_drawers)
        drawer.counter->clear();
    m_counting = m_counts.next().value_or(m_currency);
    m_next->setEnabled(true);
    setButtonKind(*m_next, ButtonKind::Primary);
    go(Step::Count);
}

void CloseShiftPage::close()
{
    const auto isUnreadable = [](const Drawer &drawer) { return !drawer.left->value(); };
    if (std::ranges::any_of(m_drawers, isUnreadable)) {
        say(tr("This is not an amount. The count is kept. Enter what stays in the drawer."));
        return;
    }
    const sales::CloseShift request {.id = m_draft.id,
        .shift = m_draft.shift,
        .firstCount = m_draft.firstCount.value_or(sales::CashCount()),
        .secondCount = m_draft.secondCount,
        .leftInDrawer = *m_drawers.front().left->value(),
        .reason = m_reason->text().trimmed(),
        .currencies = m_counts.foreignCounts()};
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
