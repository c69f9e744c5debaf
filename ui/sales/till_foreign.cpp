// What F7 does while a customer pays.
#include "ui/sales/till_foreign.h"

#include "core/daybook/shop.h"
#include "core/sales/foreign_cash_queries.h"
#include "core/sales/foreign_tender.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::TenderMethod;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillForeign)
};

} // namespace

QString TillForeign::words(Currency currency) { return Words::tr("Cash %1").arg(isolated(currency.code())); }

QString TillForeign::title(Money due, const sales::CurrencyTerms &taken, bool changeInTender)
{
    const QString shop = due.currency().code();
    const QString code = taken.currency.code();
    const QString rate = isolated(u"1 %1 = %2 %3"_s.arg(code, taken.rate.toDecimal(), shop));
    return Words::tr("Due %1 · %2 · change in %3")
        .arg(moneyWithCode(due), rate, isolated(changeInTender ? code : shop));
}

QString TillForeign::otherWords(Currency currency) { return Words::tr("Change in %1").arg(isolated(currency.code())); }

std::optional<sales::ForeignCurrency> TillForeign::chosen() const
{
    const sales::ForeignCurrency *known =
        m_currency ? m_till.m_shop.settled(&sales::loadForeignTerms)->find(*m_currency) : nullptr;
    return known && known->isAccepted ? std::optional(*known) : std::nullopt;
}

bool TillForeign::changesInTender() const
{
    return m_changeInTender.value_or(m_till.m_shop.settled(&sales::loadForeignTerms)->changeInTender);
}

std::optional<MethodKey> TillForeign::key(const sales::Remainder &left) const
{
    const auto accepted = m_till.m_shop.settled(&sales::loadForeignTerms)->accepted();
    if (accepted.empty())
        return std::nullopt;
    const bool isCurrent = m_till.m_tender.method == TenderMethod::ForeignCash;
    const bool isOne = accepted.size() == 1;
    const auto shown = isOne ? std::optional(accepted.front().currency()) : isCurrent ? m_currency : std::nullopt;
    const QString name = shown ? words(*shown) : tenderName(TenderMethod::ForeignCash);
    const bool isOpen = !left.plain.isZero();
    return MethodKey {TenderMethod::ForeignCash, tenderIcon(TenderMethod::ForeignCash), name,
        isOpen ? tenderKey(TenderMethod::ForeignCash) : Words::tr("Nothing left to pay"), isOpen, isCurrent};
}

void TillForeign::choose()
{
    const auto accepted = m_till.m_shop.settled(&sales::loadForeignTerms)->accepted();
    if (accepted.empty()) {
        m_till.say(FeedbackLevel::Notice, Words::tr("This shop takes no other currency. Choose another way to pay."));
        return;
    }
    const bool isNext = m_till.m_tender.method == TenderMethod::ForeignCash;
    auto at = std::ranges::find(
        accepted, m_currency, [](const sales::ForeignCurrency &one) { return std::optional(one.currency()); });
    if (at == accepted.end())
        at = accepted.begin();
    else if (isNext && ++at == accepted.end())
        at = accepted.begin();
    m_currency = at->currency();
    m_changeInTender.reset();
    m_till.m_tender = {.method = TenderMethod::ForeignCash}; // What was typed before is an amount of it.
    std::get<TenderPanelView>(m_till.m_state.panel).current = 0;
    m_till.changed();
    const auto terms = m_till.m_shop.settled(&sales::loadForeignTerms);
    if (terms->isOld(*at, m_till.m_session.businessDate(m_till.m_shop.clock().nowMs())))
        m_till.say(FeedbackLevel::Notice,
            Words::tr("The rate of %1 is of %2. Have today’s entered in the settings.")
                .arg(isolated(m_currency->code()), dateText(at->rateDay)));
}

void TillForeign::fill(TenderPanelView &view, const sales::Remainder &left)
{
    const auto known = chosen();
    if (!known)
        return;
    const auto due = sales::dueIn(left.plain, known->terms);
    if (!due) {
        m_till.refuse(due.error());
        return;
    }
    view.due = *due;
    view.quick = quickAmounts(*due);
    view.title = title(left.plain, known->terms, changesInTender());
    view.other = otherWords(changesInTender() ? m_till.m_terms.currency : known->currency());
}

void TillForeign::enter()
{
    const auto known = chosen();
    const auto &view = std::get<TenderPanelView>(m_till.m_state.panel);
    if (!known)
        return;
    if (m_till.m_buffer.isEmpty()) {
        if (!view.quick.empty())
            take(view.quick[static_cast<std::size_t>(view.current)]);
        return;
    }
    const auto typed = m_till.m_buffer.money(known->currency());
    if (typed.value)
        take(*typed.value);
    else
        m_till.say(FeedbackLevel::Error, typingErrorText(typed.error, known->currency().decimals()), Tone::Error);
}

void TillForeign::take(Money given)
{
    const auto known = chosen();
    const bool isSettling = m_till.m_settling.has_value();
    const auto left = isSettling ? sales::remainderOf(m_till.m_settling->owed, {}, m_till.m_terms)
                                 : sales::remainderOf(m_till.totalDue(), m_till.payments(), m_till.m_terms);
    if (!known || !left || given.currency() != known->currency())
        return;
    const auto tender = sales::foreignTender({given, left->plain, changesInTender()}, known->terms);
    if (!tender) {
        m_till.refuse(tender.error());
        return;
    }
    const std::vector<sales::Tender> taken {*tender};
    if (const auto checked = sales::checkForeignCash(m_till.m_shop, m_till.m_session, taken); !checked) {
        m_till.refuse(checked.error());
        return;
    }
    if (isSettling)
        m_till.settle(*tender);
    else
        m_till.take(*tender);
}

QString TillForeign::floatsLeft() const
{
    QStringList parts;
    const auto left =
        sales::foreignFloatsLeft(m_till.m_shop.connection(), m_till.m_session.device(), m_till.m_terms.currency);
    for (const sales::ForeignHolding &one : left)
        parts += moneyWithCode(one.amount);
    return parts.join(u" · "_s);
}

/// Those that are taken, and those of which some was left.
std::vector<Currency> TillForeign::floatCurrencies() const
{
    std::vector<Currency> all;
    for (const sales::ForeignCurrency &one : m_till.m_shop.settled(&sales::loadForeignTerms)->accepted())
        all.push_back(one.currency());
    const auto left =
        sales::foreignFloatsLeft(m_till.m_shop.connection(), m_till.m_session.device(), m_till.m_terms.currency);
    for (const sales::ForeignHolding &one : left) {
        if (std::ranges::find(all, one.amount.currency()) == all.end())
            all.push_back(one.amount.currency());
    }
    return all;
}

void TillForeign::beginFloat(FloatPanelView &panel, bool isCounting)
{
    m_float.reset();
    panel.isCounting = isCounting;
    panel.counted = m_till.m_terms.currency;
    panel.hasMore = isCounting && !floatCurrencies().empty();
    panel.problem.clear();
}

std::optional<sales::OpenShift> TillForeign::floatCounted(FloatPanelView &panel, const sales::CashCount &drawer)
{
    if (!m_float)
        m_float = sales::OpenShift {m_till.m_shop.ids().make<ShiftId>(), drawer};
    else
        m_float->currencies.push_back({panel.counted, drawer});
    const std::vector<Currency> all = panel.isCounting ? floatCurrencies() : std::vector<Currency>();
    const std::size_t at = m_float->currencies.size();
    if (at >= all.size())
        return std::exchange(m_float, std::nullopt);
    panel.counted = all[at];
    panel.hasMore = at + 1 < all.size();
    panel.problem.clear();
    return std::nullopt;
}

Currency TillForeign::movedCurrency() const { return m_moved.value_or(m_till.m_terms.currency); }

/// All but the one that is chosen.
std::vector<Currency> TillForeign::otherCurrencies() const
{
    std::vector<Currency> all {m_till.m_terms.currency};
    for (const sales::ForeignCurrency &one : m_till.m_shop.settled(&sales::loadForeignTerms)->accepted())
        all.push_back(one.currency());
    std::erase(all, movedCurrency());
    return all;
}

void TillForeign::offerCurrencies(ChoicePanelView &view) const
{
    for (const Currency other : otherCurrencies())
        view.rows.push_back({Icon::Cash, Words::tr("The amount is in %1").arg(isolated(other.code()))});
}

void TillForeign::moveCurrency(std::size_t index)
{
    const std::vector<Currency> others = otherCurrencies();
    if (index < others.size())
        m_moved = others[index];
}

void TillForeign::swapChange()
{
    m_changeInTender = !changesInTender();
    m_till.changed();
}

} // namespace mizan::ui
