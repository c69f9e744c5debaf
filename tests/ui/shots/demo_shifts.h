// A fortnight of shifts at one till, with fixed figures.
#pragma once

namespace mizan::test {

class TestShop;

/// Sells what the shop has, day by day; the last shift stays open.
void tradeForAFortnight(TestShop &shop);

} // namespace mizan::test
