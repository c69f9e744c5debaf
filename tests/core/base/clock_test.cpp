// The hybrid logical clock follows the clock and never goes back.
#include "core/base/clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;

TEST_CASE("the next instant is the clock's, or one count later when the clock stands or was set back", "[base]")
{
    const Hlc first = following(Hlc {}, 1000);
    CHECK(first == Hlc::fromParts(1000, 0));
    CHECK(following(first, 1000) == Hlc::fromParts(1000, 1));
    CHECK(following(first, 400) == Hlc::fromParts(1000, 1));
    CHECK(following(first, 1001) == Hlc::fromParts(1001, 0));
    CHECK(following(Hlc::fromParts(1000, 0xffff), 900) == Hlc::fromParts(1001, 0));
}
