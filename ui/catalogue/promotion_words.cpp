// Sentences put together from whole parts, each translated with its context.
#include "ui/catalogue/promotion_words.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/store/connection.h"
#include "ui/catalogue/scope_form.h"
#include "ui/words/date_reading.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using catalogue::Promotion;
using catalogue::PromotionKind;
using catalogue::PromotionState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::PromotionWords)
};

constexpr int DaysAWeek = 7;
constexpr unsigned Workdays = 0b0011111;
constexpr unsigned Weekend = 0b1100000;

QString onWords(store::Connection &connection, const Promotion &one, std::size_t slot)
{
    const QString which =
        slot < one.slots.size() ? selectionText(connection, one.amount.currency(), one.slots[slot].which) : QString();
    return which.isEmpty() ? Words::tr("everything") : which;
}

QString bundleText(store::Connection &connection, const Promotion &one)
{
    if (one.slots.size() == 1)
        return Words::tr("%1 of %2 for %3")
            .arg(countText(one.slots[0].units), onWords(connection, one, 0), moneyText(one.amount));
    QStringList parts;
    for (std::size_t slot = 0; slot < one.slots.size(); ++slot)
        parts += Words::tr("%1 of %2").arg(countText(one.slots[slot].units), onWords(connection, one, slot));
    return Words::tr("%1 together for %2").arg(parts.join(u" + "_s), moneyText(one.amount));
}

QString buyText(store::Connection &connection, const Promotion &one)
{
    if (one.slots.size() != 2)
        return {};
    const bool isSame = one.slots[0].which == one.slots[1].which;
    const qint64 bought = one.slots[0].units;
    const qint64 got = one.slots[1].units;
    if (isSame && one.rate == Rate::percent(100))
        return Words::tr("%1 for the price of %2 on %3")
            .arg(countText(bought + got), countText(bought), onWords(connection, one, 0));
    if (one.rate == Rate::percent(100))
        return Words::tr("buy %1 of %2, get %3 of %4 free")
            .arg(countText(bought), onWords(connection, one, 0), countText(got), onWords(connection, one, 1));
    return Words::tr("buy %1 of %2, get %3 off %4 of %5")
        .arg(countText(bought), onWords(connection, one, 0), percentText(one.rate), countText(got),
            onWords(connection, one, 1));
}

QString giftText(store::Connection &connection, const Promotion &one)
{
    const bool isBasket = !one.slots.empty() && one.slots[0].which.isEverything();
    switch (one.kind) {
    case PromotionKind::PercentOff:
        return isBasket ? Words::tr("%1 off the basket").arg(percentText(one.rate))
                        : Words::tr("%1 off %2").arg(percentText(one.rate), onWords(connection, one, 0));
    case PromotionKind::AmountOffEach:
        return Words::tr("%1 off each of %2").arg(moneyText(one.amount), onWords(connection, one, 0));
    case PromotionKind::AmountOffTotal:
        return isBasket ? Words::tr("%1 off the basket").arg(moneyText(one.amount))
                        : Words::tr("%1 off %2 together").arg(moneyText(one.amount), onWords(connection, one, 0));
    case PromotionKind::BundlePrice:
        return bundleText(connection, one);
    case PromotionKind::BuyAndGet:
        return buyText(connection, one);
    }
    return {};
}

QString weekdaysText(unsigned weekdays)
{
    if ((weekdays & catalogue::EveryWeekday) == catalogue::EveryWeekday)
        return {};
    if (weekdays == Workdays)
        return Words::tr("on weekdays");
    if (weekdays == Weekend)
        return Words::tr("at weekends");
    QStringList days;
    for (int day = 0; day < DaysAWeek; ++day) {
        if (weekdays & (1u << day))
            days += weekdayName(day);
    }
    return Words::tr("on %1").arg(days.join(u", "_s));
}

} // namespace

QString kindWords(PromotionKind kind)
{
    switch (kind) {
    case PromotionKind::PercentOff:
        return Words::tr("A part off goods, or off the basket");
    case PromotionKind::AmountOffEach:
        return Words::tr("An amount off each unit");
    case PromotionKind::AmountOffTotal:
        return Words::tr("An amount off all together");
    case PromotionKind::BundlePrice:
        return Words::tr("One price for several: a bundle, a meal deal");
    case PromotionKind::BuyAndGet:
        return Words::tr("Buy some, get some cheaper: 3 for 2");
    }
    return {};
}

QString weekdayName(int weekday) { return QLocale().dayName(weekday + 1, QLocale::ShortFormat); }

QString selectionText(store::Connection &connection, Currency currency, const catalogue::Selection &selection)
{
    QStringList names;
    if (!selection.categories.empty()) {
        for (const catalogue::Category &category : catalogue::allCategories(connection)) {
            if (std::ranges::count(selection.categories, category.id) > 0)
                names += isolatedName(category.name);
        }
    }
    for (const ProductId product : selection.products) {
        if (const auto known = catalogue::findById(connection, currency, product))
            names += isolatedName(known->product.name);
    }
    return names.join(u", "_s);
}

QString promotionText(store::Connection &connection, const Promotion &one)
{
    QStringList parts {giftText(connection, one)};
    if (!one.minimum.isZero())
        parts += Words::tr("from %1 on").arg(moneyText(one.minimum));
    if (!one.coupon.isEmpty())
        parts += Words::tr("with the coupon %1").arg(isolated(one.coupon));
    if (const QString days = weekdaysText(one.weekdays); !days.isEmpty())
        parts += days;
    if (one.hours)
        parts += Words::tr("%1 to %2").arg(minuteText(one.hours->fromMinute), minuteText(one.hours->toMinute));
    if (const QString scope = scopeText(connection, one.amount.currency(), one.scope); !scope.isEmpty())
        parts += scope;
    if (one.maxTimes)
        parts += Words::tr("at most %n time(s) on one receipt", nullptr, *one.maxTimes);
    if (one.maxUses)
        parts += Words::tr("for the first %n receipt(s)", nullptr, static_cast<int>(*one.maxUses));
    return parts.join(u", "_s);
}

QString stateWords(const Promotion &one, PromotionState state)
{
    switch (state) {
    case PromotionState::Runs:
        return Words::tr("Runs");
    case PromotionState::Waits:
        return Words::tr("Not at this hour");
    case PromotionState::Begins:
        return Words::tr("Begins on %1").arg(one.scope.from ? dateText(*one.scope.from) : QString());
    case PromotionState::Ended:
        return Words::tr("Ended on %1").arg(one.scope.through ? dateText(*one.scope.through) : QString());
    case PromotionState::Stopped:
        return Words::tr("Stopped");
    }
    return {};
}

Icon stateIcon(PromotionState state)
{
    switch (state) {
    case PromotionState::Runs:
        return Icon::Check;
    case PromotionState::Waits:
    case PromotionState::Begins:
        return Icon::Clock;
    case PromotionState::Ended:
        return Icon::Box;
    case PromotionState::Stopped:
        return Icon::Hold;
    }
    return Icon::None;
}

} // namespace mizan::ui
