// Loyalty points at the till: what the customer has, and redeeming them.
#include "core/daybook/shop.h"
#include "core/sales/loyalty.h"
#include "ui/sales/shop_till.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <algorithm>
#include <limits>

namespace mizan::ui {

namespace {

/// For plurals; nobody has as many.
int shown(qint64 points) { return static_cast<int>(std::clamp<qint64>(points, 0, std::numeric_limits<int>::max())); }

} // namespace

/// "Gold · 320 points"; none where the shop gives none and the customer has none.
std::optional<CustomerChip> ShopTill::pointsChip() const
{
    const auto id = customer();
    const auto terms = m_shop.settled(&parties::loadLoyaltyTerms);
    if (!id)
        return std::nullopt;
    const auto standing =
        sales::loyaltyOf(m_shop.connection(), *id, *terms, m_session.businessDate(m_shop.clock().nowMs()));
    if (!terms->isUsed() && standing.left.points == 0)
        return std::nullopt;
    const QString points = standing.left.points < 0
        ? tr("%n point(s) owed", nullptr, shown(-standing.left.points)) // Two tills spent the same ones.
        : tr("%n point(s)", nullptr, shown(standing.left.points));
    return CustomerChip {
        Icon::Tag, standing.tier.isEmpty() ? points : tr("%1 · %2").arg(isolatedName(standing.tier), points)};
}

/// Redeems what can be redeemed, or so many of them as were typed, or takes it back; none where there is nothing to do.
std::optional<ChoiceRow> ShopTill::pointsRow(const QString &typed) const
{
    const sales::Ticket &now = ticket();
    if (!now.customer || m_desk.isReturn())
        return std::nullopt;
    const auto asked = readWholeNumber(typed);
    if (!typed.isEmpty() && !asked)
        return std::nullopt;
    if (now.discount && now.discount->points && !asked)
        return ChoiceRow {Icon::Tag, tr("Keep the points"),
            tr("%n point(s) (is|are) not redeemed", nullptr, shown(*now.discount->points))};
    const auto terms = m_shop.settled(&parties::loadLoyaltyTerms);
    const BusinessDate today = m_session.businessDate(m_shop.clock().nowMs());
    const auto left = parties::pointsOf(m_shop.connection(), *now.customer, today);
    const qint64 most = sales::mostPoints(now, m_terms, *terms, left);
    if (most <= 0 || (asked && (*asked < 1 || *asked > most)))
        return std::nullopt;
    const qint64 points = asked.value_or(most);
    QString detail = now.discount ? tr("In place of the discount on the sale")
        : left.nextExpiry ? tr("%n expire(s|) after %1", nullptr, shown(left.expiring)).arg(dateText(*left.nextExpiry))
                          : QString();
    return ChoiceRow {Icon::Tag, tr("Redeem %n point(s)", nullptr, shown(points)), std::move(detail),
        amountText(Money(points * terms->worth.minor(), m_terms.currency))};
}

void ShopTill::redeemPoints(const QString &typed)
{
    const auto terms = m_shop.settled(&parties::loadLoyaltyTerms);
    sales::Ticket next = ticket();
    std::optional<qint64> points = readWholeNumber(typed);
    if (!points && !(next.discount && next.discount->points))
        points = sales::mostPoints(next, m_terms, *terms,
            parties::pointsOf(m_shop.connection(), *next.customer, m_session.businessDate(m_shop.clock().nowMs())));
    if (const auto done = sales::redeemPoints(next, points, *terms, tr("Points")); !done) {
        refuse(done.error());
        return;
    }
    const Money before = m_state.totals.total;
    const bool paying = std::holds_alternative<TenderPanelView>(m_state.panel);
    showKeys();
    commit(std::move(next), std::nullopt);
    if (m_state.feedback.level == FeedbackLevel::Error)
        return;
    if (paying)
        pay();
    say(FeedbackLevel::Good, tr("Total %1, before %2").arg(moneyText(m_state.totals.total), moneyText(before)));
}

} // namespace mizan::ui
