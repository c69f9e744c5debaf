// What holds of every basket: random ones, from a printed seed, with random lists and promotions.
#include "tests/core/catalogue/basket_samples.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <numeric>

using namespace mizan;
using namespace mizan::catalogue;
using namespace mizan::test;

namespace {

constexpr char FirstProduct = 'a';
constexpr char LastProduct = 'h';

class RandomBaskets {
public:
    explicit RandomBaskets(quint64 seed)
        : m_random(seed)
    {
    }

    std::vector<BasketLine> lines()
    {
        std::vector<BasketLine> made;
        const qint64 count = m_random.between(1, 8);
        for (qint64 i = 0; i < count; ++i) {
            const char name = product();
            // The price follows from the product, as in a shop; some lines of one product stand apart.
            BasketLine line = sold(name, m_random.between(1, 7), 95 + 130 * (name - FirstProduct), category(name));
            if (m_random.oneIn(5))
                line.quantity = Quantity::fromMicro(m_random.between(1, 4'000'000));
            if (m_random.oneIn(6))
                line.base = UnitPrice(m_random.between(0, 20'000'000), Euro);
            if (m_random.oneIn(8))
                line.fixed = priceOf(m_random.between(0, 999));
            line.takesPromotions = !m_random.oneIn(9);
            line.entries = {{idOf<PriceListId>('l', '1'), Quantity::units(3), priceOf(80)},
                {idOf<PriceListId>('l', '2'), Quantity::units(1), priceOf(90 + name)}};
            made.push_back(std::move(line));
        }
        return made;
    }

    std::vector<PriceList> lists()
    {
        std::vector<PriceList> made;
        for (const char name : {'1', '2'}) {
            if (m_random.oneIn(2))
                made.push_back({.id = idOf<PriceListId>('l', name), .name = {}, .currency = Euro, .rank = name});
        }
        return made;
    }

    Promotion next(char name)
    {
        Promotion made = promotion(name, static_cast<PromotionKind>(m_random.between(0, 4)));
        made.rank = static_cast<int>(m_random.between(1, 4));
        made.isExclusive = m_random.oneIn(2);
        made.rate = Rate::percent(m_random.between(1, 100));
        made.amount = cents(m_random.between(0, 900));
        if (m_random.oneIn(4))
            made.minimum = cents(m_random.between(0, 2000));
        if (m_random.oneIn(4))
            made.maxTimes = static_cast<int>(m_random.between(1, 3));
        const qint64 slots = made.kind == PromotionKind::BuyAndGet ? 2
            : made.kind == PromotionKind::BundlePrice              ? m_random.between(1, 3)
                                                                   : 1;
        made.slots.clear();
        for (qint64 i = 0; i < slots; ++i)
            made.slots.push_back({static_cast<int>(m_random.between(1, 3)), selection()});
        return made;
    }

    std::vector<Promotion> promotions()
    {
        std::vector<Promotion> made;
        const qint64 count = m_random.between(0, 6);
        for (qint64 i = 0; i < count; ++i)
            made.push_back(next(static_cast<char>('A' + i)));
        return made;
    }

    template <class T>
    std::vector<std::size_t> shuffle(std::vector<T> &items)
    {
        std::vector<std::size_t> from(items.size());
        std::iota(from.begin(), from.end(), std::size_t {0});
        for (std::size_t i = items.size(); i > 1; --i) {
            const auto other = static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(i) - 1));
            std::swap(items[i - 1], items[other]);
            std::swap(from[i - 1], from[other]);
        }
        return from;
    }

private:
    char product() { return static_cast<char>(m_random.between(FirstProduct, LastProduct)); }
    static char category(char product) { return product % 2 == 0 ? 'k' : 'l'; }
    Selection selection()
    {
        if (m_random.oneIn(4))
            return {};
        if (m_random.oneIn(3))
            return thisCategory(m_random.oneIn(2) ? 'k' : 'l');
        return theseProducts({product(), product(), product()});
    }

    SeededRandom m_random;
};

Quantity takenOf(const PricedBasket &basket, std::size_t line, bool exclusively)
{
    Quantity taken;
    for (const AppliedPromotion &applied : basket.promotions) {
        for (const PromotionShare &share : applied.shares) {
            if (share.line == line && applied.isExclusive == exclusively)
                taken = exclusively ? taken + share.quantity : std::max(taken, share.quantity);
        }
    }
    return taken;
}

} // namespace

TEST_CASE("every basket's explanation adds up, and nothing is given twice", "[pricing]")
{
    const int seed = GENERATE(range(0, 1500));
    CAPTURE(seed);
    RandomBaskets random(static_cast<quint64>(seed));
    const auto lines = random.lines();
    const PricedBasket basket = priced(lines, random.promotions(), mondayNoon(), random.lists());

    std::vector<qint64> offOf(lines.size(), 0);
    qint64 total = 0;
    for (const AppliedPromotion &applied : basket.promotions) {
        qint64 sum = 0;
        for (const PromotionShare &share : applied.shares) {
            CHECK(share.off >= cents(0));
            CHECK(share.quantity <= lines[share.line].quantity);
            CHECK((lines[share.line].takesPromotions && !lines[share.line].fixed));
            sum += share.off.minor();
            offOf[share.line] += share.off.minor();
        }
        CHECK(sum == applied.off.minor());
        CHECK(sum > 0);
        CHECK(applied.times >= 1);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(basket.lines[i].off.minor() == offOf[i]);
        CHECK(basket.lines[i].off <= basket.lines[i].full);
        CHECK(takenOf(basket, i, true) + takenOf(basket, i, false) <= lines[i].quantity);
        total += basket.lines[i].full.minor() - basket.lines[i].off.minor();
    }
    CHECK(basket.total.minor() == total);
    CHECK(basket.total >= cents(0));
}

TEST_CASE("the order of lines does not change what a basket costs", "[pricing]")
{
    const int seed = GENERATE(range(2000, 3000));
    CAPTURE(seed);
    RandomBaskets random(static_cast<quint64>(seed));
    auto lines = random.lines();
    const auto promotions = random.promotions();
    const auto lists = random.lists();
    const PricedBasket before = priced(lines, promotions, mondayNoon(), lists);
    static_cast<void>(random.shuffle(lines));
    const PricedBasket after = priced(lines, promotions, mondayNoon(), lists);

    CHECK(after.total == before.total);
    REQUIRE(after.promotions.size() == before.promotions.size());
    for (std::size_t i = 0; i < after.promotions.size(); ++i) {
        CHECK(after.promotions[i].off == before.promotions[i].off);
        CHECK(after.promotions[i].times == before.promotions[i].times);
    }
}

TEST_CASE("promotions never make a basket dearer, nor does one more that comes last", "[pricing]")
{
    const int seed = GENERATE(range(4000, 5000));
    CAPTURE(seed);
    RandomBaskets random(static_cast<quint64>(seed));
    const auto lines = random.lines();
    const auto lists = random.lists();
    auto promotions = random.promotions();
    const Money plain = priced(lines, {}, mondayNoon(), lists).total;
    const Money before = priced(lines, promotions, mondayNoon(), lists).total;
    Promotion last = random.next('Z');
    last.rank = 1000;
    promotions.push_back(last);
    const Money after = priced(lines, promotions, mondayNoon(), lists).total;

    CHECK(before <= plain);
    CHECK(after <= before);
}

TEST_CASE("a basket that no amount can hold is refused", "[pricing]")
{
    BasketLine line = sold('a', 1, 1);
    line.base = UnitPrice(UnitPrice::LimitMicro, Euro);
    line.quantity = Quantity::units(1'000'000);
    const auto basket = priceBasket(std::vector {line}, Euro, mondayNoon(), {}, {});

    REQUIRE_FALSE(basket.has_value());
    CHECK(basket.error().rule.name == "number.must-fit");
}
