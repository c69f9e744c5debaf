// Ages by the calendar.
#include "core/sales/age_check.h"

#include <QDate>

#include <algorithm>

namespace mizan::sales {

BusinessDate bornBy(BusinessDate today, int age)
{
    const QDate epoch(1970, 1, 1);
    const QDate born = epoch.addDays(today.days()).addYears(-age); // 29 February becomes 28 February.
    return BusinessDate::fromDays(epoch.daysTo(born));
}

namespace {

/// Of the product itself, and of what it holds.
std::optional<int> minimumAge(const TicketProduct &product, const catalogue::GoodsRules &rules)
{
    std::optional<int> highest = rules.minimumAge(product.rule, product.category);
    for (const BundlePart &part : product.parts) {
        if (const auto age = minimumAge(part.product, rules))
            highest = std::max(highest.value_or(0), *age);
    }
    return highest;
}

} // namespace

std::optional<int> ageToCheck(const Ticket &ticket, const catalogue::GoodsRules &rules)
{
    std::optional<int> highest;
    for (const TicketLine &line : ticket.lines) {
        if (!line.product || !isSold(ticket, line))
            continue;
        if (const auto age = minimumAge(*line.product, rules))
            highest = std::max(highest.value_or(0), *age);
    }
    const bool isChecked = highest && ticket.ageCheck && ticket.ageCheck->age >= *highest;
    return isChecked ? std::nullopt : highest;
}

AgeCheck ageChecked(const Session &session, int age, qint64 atMs)
{
    return {age, bornBy(session.businessDate(atMs), age), session.user(), atMs};
}

} // namespace mizan::sales
