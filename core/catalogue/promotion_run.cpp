// Applying one promotion after another to the portions of a basket.
#include "core/catalogue/promotion_run.h"

#include "core/base/assertion.h"
#include "core/catalogue/bundle_match.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace mizan::catalogue {

namespace {

bool isBundle(PromotionKind kind) { return kind == PromotionKind::BundlePrice || kind == PromotionKind::BuyAndGet; }

/// Amounts in another currency say nothing about this basket.
bool speaksCurrency(const Promotion &promotion, Currency currency)
{
    const bool hasAmount = promotion.kind != PromotionKind::PercentOff && promotion.kind != PromotionKind::BuyAndGet;
    return (!hasAmount || promotion.amount.currency() == currency)
        && (promotion.minimum.isZero() || promotion.minimum.currency() == currency);
}

Money partOf(Money whole, Rate rate)
{
    const auto part = portion(whole, rate);
    return part ? std::clamp(*part, Money::zero(whole.currency()), whole) : Money::zero(whole.currency());
}

/// amount × quantity, at most `most`.
Money timesAtMost(Money amount, Quantity quantity, Money most)
{
    const auto minor = multiplyDivide(amount.minor(), quantity.micro(), Quantity::MicroPerUnit, Rounding::HalfUp);
    return minor && *minor < most.minor() ? Money(std::max(qint64 {0}, *minor), most.currency()) : most;
}

/// Of what one bundle picked, how much of each supply is got rather than bought: the cheapest that fit.
std::vector<int> gotUnits(const std::vector<BundlePick> &picks, std::span<const BundleSupply> supplies, int get)
{
    constexpr quint32 Bought = 1;
    std::vector<int> got(picks.size(), 0);
    for (std::size_t i = 0; i < picks.size(); ++i) {
        if ((supplies[picks[i].supply].fits & Bought) == 0)
            get -= got[i] = picks[i].units();
    }
    std::vector<std::size_t> cheapestFirst;
    for (std::size_t i = 0; i < picks.size(); ++i) {
        if (supplies[picks[i].supply].fits == 3)
            cheapestFirst.push_back(i);
    }
    std::ranges::sort(cheapestFirst, [&](std::size_t a, std::size_t b) { return picks[a].supply > picks[b].supply; });
    for (const std::size_t i : cheapestFirst)
        get -= got[i] = std::min(get, picks[i].units());
    MIZAN_ASSERT(get == 0); // The bundle was filled.
    return got;
}

} // namespace

PromotionRun::PromotionRun(std::vector<PromotableLine> lines, Currency currency)
    : m_lines(std::move(lines))
    , m_currency(currency)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].takesPromotions && m_lines[i].quantity > Quantity())
            m_portions.push_back({i, m_lines[i].quantity, m_lines[i].full});
    }
}

/// By the price of one unit, dearest first; what follows only decides between equals, by anything but their place.
bool PromotionRun::isBefore(const Candidate &a, const Candidate &b) const
{
    const Portion &first = m_portions[a.portion];
    const Portion &second = m_portions[b.portion];
    const Wide left = static_cast<Wide>(first.value.minor()) * second.quantity.micro();
    const Wide right = static_cast<Wide>(second.value.minor()) * first.quantity.micro();
    if (left != right)
        return left > right;
    const auto rest = [this](const Portion &portion) {
        return std::tuple(
            m_lines[portion.line].product, portion.quantity, portion.value.minor(), portion.isTouched, portion.line);
    };
    return rest(first) < rest(second);
}

std::vector<PromotionRun::Candidate> PromotionRun::candidatesOf(const Promotion &promotion) const
{
    std::vector<std::optional<quint32>> fits(m_lines.size());
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < m_portions.size(); ++i) {
        const Portion &portion = m_portions[i];
        if (portion.isLocked || (promotion.isExclusive && portion.isTouched) || portion.quantity.isZero())
            continue;
        const PromotableLine &line = m_lines[portion.line];
        auto &mask = fits[portion.line];
        if (!mask) {
            mask = 0;
            for (std::size_t slot = 0; slot < promotion.slots.size(); ++slot) {
                const Selection &which = promotion.slots[slot].which;
                if (PromotionBook::includes(which, line.product, line.lineage)
                    || (line.family && PromotionBook::includes(which, *line.family, {})))
                    *mask |= 1u << slot;
            }
        }
        if (*mask != 0)
            found.push_back({i, *mask});
    }
    std::ranges::sort(found, [this](const Candidate &a, const Candidate &b) { return isBefore(a, b); });
    return found;
}

std::optional<AppliedPromotion> PromotionRun::apply(const Promotion &promotion)
{
    if (!speaksCurrency(promotion, m_currency))
        return std::nullopt;
    const std::vector<Candidate> candidates = candidatesOf(promotion);
    const Money zero = Money::zero(m_currency);
    Money sum = zero;
    for (const Candidate &candidate : candidates)
        sum += m_portions[candidate.portion].value;
    if (sum.isZero() || (!promotion.minimum.isZero() && sum < promotion.minimum))
        return std::nullopt;
    m_shareOf.assign(m_lines.size(), std::nullopt);
    AppliedPromotion applied {promotion.id, promotion.name, promotion.kind, promotion.isExclusive, 0, zero, {}};
    if (isBundle(promotion.kind))
        fillBundles(promotion, candidates, applied);
    else
        takeAll(promotion, candidates, sum, applied);
    if (applied.off.isZero())
        return std::nullopt;
    std::ranges::sort(applied.shares, {}, &PromotionShare::line);
    return applied;
}

void PromotionRun::note(const Portion &units, Money off, AppliedPromotion &to)
{
    auto &index = m_shareOf[units.line];
    if (!index) {
        index = to.shares.size();
        to.shares.push_back({units.line, Quantity(), Money::zero(m_currency)});
    }
    to.shares[*index].quantity += units.quantity;
    to.shares[*index].off += off;
    to.off += off;
}

std::vector<Money> PromotionRun::offEach(
    const Promotion &promotion, const std::vector<Candidate> &candidates, Money sum) const
{
    std::vector<qint64> values;
    std::vector<Money> each;
    for (const Candidate &candidate : candidates) {
        const Portion &portion = m_portions[candidate.portion];
        values.push_back(portion.value.minor());
        each.push_back(timesAtMost(promotion.amount, portion.quantity, portion.value));
    }
    if (promotion.kind == PromotionKind::AmountOffEach)
        return each;
    const Money whole =
        promotion.kind == PromotionKind::PercentOff ? partOf(sum, promotion.rate) : std::min(promotion.amount, sum);
    return split(whole, values);
}

void PromotionRun::takeAll(
    const Promotion &promotion, const std::vector<Candidate> &candidates, Money sum, AppliedPromotion &to)
{
    const std::vector<Money> offs = offEach(promotion, candidates, sum);
    if (std::ranges::all_of(offs, &Money::isZero))
        return;
    to.times = 1;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        Portion &portion = m_portions[candidates[i].portion];
        portion.value -= offs[i];
        portion.isTouched = true;
        portion.isLocked = promotion.isExclusive;
        note(portion, offs[i], to);
    }
}

PromotionRun::Portion PromotionRun::cut(Portion &from, qint64 units)
{
    Portion taken = from;
    taken.quantity = Quantity::units(units);
    const auto minor =
        multiplyDivide(from.value.minor(), taken.quantity.micro(), from.quantity.micro(), Rounding::HalfUp);
    MIZAN_ASSERT(minor.has_value()); // A part is not more than its whole.
    taken.value = Money(*minor, from.value.currency());
    from.quantity -= taken.quantity;
    from.value -= taken.value;
    return taken;
}

bool PromotionRun::price(const Promotion &promotion, qint64 bundles, std::vector<Staged> &staged) const
{
    std::vector<qint64> values;
    Money sum = Money::zero(m_currency);
    Money off = sum;
    for (Staged &one : staged) {
        for (Taken &taken : one.taken) {
            values.push_back(taken.units.value.minor());
            sum += taken.units.value;
            if (taken.isGot)
                taken.off = partOf(taken.units.value, promotion.rate);
            off += taken.off;
        }
    }
    if (promotion.kind == PromotionKind::BuyAndGet)
        return !off.isZero();
    const Wide saved = sum.minor() - static_cast<Wide>(promotion.amount.minor()) * bundles;
    if (saved <= 0)
        return false;
    const std::vector<Money> shares = split(Money(static_cast<qint64>(saved), m_currency), values);
    std::size_t next = 0;
    for (Staged &one : staged) {
        for (Taken &taken : one.taken)
            taken.off = shares[next++];
    }
    return true;
}

void PromotionRun::fillBundles(
    const Promotion &promotion, const std::vector<Candidate> &candidates, AppliedPromotion &to)
{
    std::vector<int> slots;
    for (const PromotionSlot &slot : promotion.slots)
        slots.push_back(slot.units);
    std::vector<BundleSupply> supplies;
    for (const Candidate &candidate : candidates)
        supplies.push_back({candidate.fits, m_portions[candidate.portion].quantity.micro() / Quantity::MicroPerUnit});
    const bool isGetting = promotion.kind == PromotionKind::BuyAndGet;
    MIZAN_ASSERT(!isGetting || slots.size() == 2);
    qint64 left = promotion.maxTimes ? qint64 {*promotion.maxTimes} : std::numeric_limits<qint64>::max();
    while (left > 0) {
        const auto picks = fillBundle(supplies, slots);
        if (!picks)
            return;
        qint64 bundles = left; // As many at once as the same units give.
        for (const BundlePick &pick : *picks)
            bundles = std::min(bundles, supplies[pick.supply].units / pick.units());
        const std::vector<int> got =
            isGetting ? gotUnits(*picks, supplies, slots[1]) : std::vector<int>(picks->size(), 0);
        std::vector<Staged> staged;
        for (std::size_t i = 0; i < picks->size(); ++i) {
            const BundlePick &pick = (*picks)[i];
            Staged one {pick.supply, pick.units() * bundles, m_portions[candidates[pick.supply].portion], {}};
            if (got[i] > 0)
                one.taken.push_back({cut(one.rest, got[i] * bundles), true, Money::zero(m_currency)});
            if (pick.units() > got[i])
                one.taken.push_back({cut(one.rest, (pick.units() - got[i]) * bundles), false, Money::zero(m_currency)});
            staged.push_back(std::move(one));
        }
        if (!price(promotion, bundles, staged))
            return; // Dearer units came first: none of the others would save more.
        for (Staged &one : staged) {
            m_portions[candidates[one.candidate].portion] = one.rest;
            supplies[one.candidate].units -= one.units;
            for (Taken &taken : one.taken) {
                note(taken.units, taken.off, to);
                taken.units.value -= taken.off;
                taken.units.isTouched = true;
                taken.units.isLocked = promotion.isExclusive;
                m_portions.push_back(taken.units);
            }
        }
        to.times += bundles;
        left -= bundles;
    }
}

} // namespace mizan::catalogue
