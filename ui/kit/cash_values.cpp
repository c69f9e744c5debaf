// Tables of cash and what is reckoned from them.
#include "ui/kit/cash_values.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace mizan::ui {

namespace {

struct CashTable {
    const char *code;
    std::initializer_list<qint64> notes; ///< Minor units.
    std::initializer_list<qint64> coins;
};

// As the central banks list them, without what is being withdrawn.
const CashTable Tables[] = {
    {"EUR", {20000, 10000, 5000, 2000, 1000, 500}, {200, 100, 50, 20, 10, 5, 2, 1}},
    {"USD", {10000, 5000, 2000, 1000, 500, 100}, {25, 10, 5, 1}},
    {"GBP", {5000, 2000, 1000, 500}, {200, 100, 50, 20, 10, 5, 2, 1}},
    {"CHF", {20000, 10000, 5000, 2000, 1000}, {500, 200, 100, 50, 20, 10, 5}},
    {"SAR", {50000, 20000, 10000, 5000, 1000, 500}, {200, 100, 50, 25, 10, 5, 1}},
    {"AED", {100000, 50000, 20000, 10000, 5000, 2000, 1000, 500}, {100, 50, 25}},
    {"TRY", {20000, 10000, 5000, 2000, 1000, 500}, {100, 50, 25, 10, 5}},
    {"ILS", {20000, 10000, 5000, 2000}, {1000, 500, 200, 100, 50, 10}},
    {"JPY", {10000, 5000, 1000}, {500, 100, 50, 10, 5, 1}},
    {"KWD", {20000, 10000, 5000, 1000, 500, 250}, {100, 50, 20, 10, 5}},
};

Denominations steps(Currency currency)
{
    Denominations made;
    const qint64 major = currency.minorPerMajor();
    for (const qint64 units : {500, 200, 100, 50, 20, 10, 5})
        made.notes.emplace_back(units * major, currency);
    for (qint64 power = major; power >= 1; power /= 10) {
        for (const qint64 part : {2, 1})
            made.coins.emplace_back(part * power, currency);
        if (power / 10 >= 1)
            made.coins.emplace_back(5 * (power / 10), currency);
    }
    return made;
}

qint64 roundedUp(qint64 value, qint64 step) { return (value + step - 1) / step * step; }

} // namespace

Denominations denominationsOf(Currency currency)
{
    for (const CashTable &table : Tables) {
        if (currency.code() != QLatin1StringView(table.code))
            continue;
        Denominations made;
        for (const qint64 minor : table.notes)
            made.notes.emplace_back(minor, currency);
        for (const qint64 minor : table.coins)
            made.coins.emplace_back(minor, currency);
        return made;
    }
    return steps(currency);
}

std::vector<Money> quickAmounts(Money due)
{
    std::vector<Money> amounts {due};
    if (due.minor() <= 0)
        return amounts;
    std::vector<qint64> candidates;
    for (const Money note : denominationsOf(due.currency()).notes) {
        if (const qint64 sum = roundedUp(due.minor(), note.minor()); sum > due.minor())
            candidates.push_back(sum);
    }
    std::ranges::sort(candidates);
    const auto repeated = std::ranges::unique(candidates);
    candidates.erase(repeated.begin(), repeated.end());
    for (std::size_t i = 0; i < std::min<std::size_t>(candidates.size(), 3); ++i)
        amounts.emplace_back(candidates[i], due.currency());
    return amounts;
}

std::vector<ChangePiece> piecesOf(Money amount)
{
    std::vector<ChangePiece> pieces;
    const Denominations cash = denominationsOf(amount.currency());
    qint64 left = amount.minor();
    for (const std::vector<Money> *kind : {&cash.notes, &cash.coins}) {
        for (const Money value : *kind) {
            if (const qint64 count = left / value.minor(); count > 0) {
                pieces.push_back({value, static_cast<int>(count)});
                left -= count * value.minor();
            }
        }
    }
    return pieces;
}

} // namespace mizan::ui
