// The sizes of receipt rolls.
#include "core/documents/paper.h"

namespace mizan::documents {

namespace {

constexpr double PointsPerMillimetre = 72.0 / 25.4;
constexpr double LongestPage = 14'000; ///< PDF readers stop at 14,400 points.

} // namespace

TextStyle Paper::styleOf(Role role) const noexcept
{
    switch (role) {
    case Role::Small:
        return {bodySize * 0.86, false};
    case Role::Body:
        return {bodySize, false};
    case Role::Strong:
        return {bodySize, true};
    case Role::Heading:
        return {bodySize * 1.2, true};
    case Role::Title:
        return {bodySize * 1.75, true};
    case Role::Total:
        return {bodySize * 1.75, true};
    }
    return {bodySize, false};
}

Paper Paper::receipt80() noexcept
{
    return {80 * PointsPerMillimetre, 4 * PointsPerMillimetre, LongestPage, 9.2, false};
}

Paper Paper::receipt58() noexcept
{
    return {58 * PointsPerMillimetre, 5 * PointsPerMillimetre, LongestPage, 8.2, false};
}

Paper Paper::a4() noexcept
{
    return {210 * PointsPerMillimetre, 20 * PointsPerMillimetre, 297 * PointsPerMillimetre, 11, true};
}

} // namespace mizan::documents
