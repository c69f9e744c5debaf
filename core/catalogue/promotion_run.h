// Promotions at work on one basket: which units are still to be had, and what each promotion takes off them.
#pragma once

#include "core/catalogue/price_basket.h"

namespace mizan::catalogue {

/// A line as promotions see it.
struct PromotableLine {
    ProductId product;
    std::vector<CategoryId> lineage; ///< PromotionBook::lineage of its category.
    Quantity quantity;
    Money full;
    bool takesPromotions = true;
    std::optional<ProductId> family {}; ///< Of a variant: a promotion that names it names them all.
};

class PromotionRun {
public:
    PromotionRun(std::vector<PromotableLine> lines, Currency currency);

    /// What it takes off, or none where it takes nothing; its units are then as they were.
    [[nodiscard]] std::optional<AppliedPromotion> apply(const Promotion &promotion);

private:
    /// Units of one line that promotions have treated alike so far.
    struct Portion {
        std::size_t line = 0;
        Quantity quantity;
        Money value; ///< What they still cost.
        bool isTouched = false;
        bool isLocked = false;
    };
    struct Candidate {
        std::size_t portion = 0;
        quint32 fits = 0; ///< Bit i: slot i of the promotion.
    };
    /// Units on their way from a portion into a bundle.
    struct Taken {
        Portion units;
        bool isGot = false; ///< Of buy and get: what the part is taken off.
        Money off;
    };
    struct Staged {
        std::size_t candidate = 0;
        qint64 units = 0;
        Portion rest;
        std::vector<Taken> taken;
    };

    [[nodiscard]] std::vector<Candidate> candidatesOf(const Promotion &promotion) const;
    [[nodiscard]] bool isBefore(const Candidate &a, const Candidate &b) const;
    [[nodiscard]] std::vector<Money> offEach(
        const Promotion &promotion, const std::vector<Candidate> &candidates, Money sum) const;
    void takeAll(const Promotion &promotion, const std::vector<Candidate> &candidates, Money sum, AppliedPromotion &to);
    void fillBundles(const Promotion &promotion, const std::vector<Candidate> &candidates, AppliedPromotion &to);
    [[nodiscard]] static Portion cut(Portion &from, qint64 units);
    /// Gives each taken part its share; false where nothing would be taken off.
    [[nodiscard]] bool price(const Promotion &promotion, qint64 bundles, std::vector<Staged> &staged) const;
    void note(const Portion &units, Money off, AppliedPromotion &to);

    std::vector<PromotableLine> m_lines;
    std::vector<Portion> m_portions;
    std::vector<std::optional<std::size_t>> m_shareOf; ///< By line: its share of the promotion being applied.
    Currency m_currency;
};

} // namespace mizan::catalogue
