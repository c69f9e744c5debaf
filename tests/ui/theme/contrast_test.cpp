// The contrast of every pair of colours that the screens put on each other, by the formula of WCAG 2.2.
#include "ui/theme/tokens.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan::ui;

TEST_CASE("the contrast formula gives WCAG's own examples", "[theme]")
{
    CHECK(contrastRatio(Qt::white, Qt::black) == Catch::Approx(21.0));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("every pair of colours in use has enough contrast in both themes", "[theme]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    for (const Pairing &pair : pairings()) {
        const double ratio = contrastRatio(color(pair.front, scheme), color(pair.back, scheme));
        INFO("front " << static_cast<int>(pair.front) << " on " << static_cast<int>(pair.back)
                      << (scheme == Scheme::Light ? ", light" : ", dark") << ": " << ratio);
        CHECK(ratio >= pair.least);
    }
}

TEST_CASE("high contrast uses pure surfaces and draws outlines like text", "[theme]")
{
    CHECK(color(Token::Surface, Scheme::Light, true) == QColor(Qt::white));
    CHECK(color(Token::Surface, Scheme::Dark, true) == QColor(Qt::black));
    CHECK(color(Token::Control, Scheme::Dark, true) == color(Token::Text, Scheme::Dark));
}
