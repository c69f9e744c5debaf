// The recovery code as it is printed: one page, the code largest, all on the reading side.
#include "ui/setup/recovery_paper.h"

#include <QPageSize>
#include <QTextBlock>
#include <QTextDocument>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the recovery code is the largest on its one page, and stands where reading starts", "[setup]")
{
    const Qt::LayoutDirection direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const auto paper = recoveryDocument({u"Corner Shop"_s, u"SXQZM-EJJ14-X4JSX-ZRP8H-ZQ5X6"_s}, direction);
    REQUIRE(paper->blockCount() == 3);
    const QTextBlock code = paper->findBlockByNumber(1);
    CHECK(code.text() == u"\u2066SXQZM-EJJ14-X4JSX-ZRP8H-ZQ5X6\u2069"_s);
    for (QTextBlock block = paper->begin(); block.isValid(); block = block.next()) {
        CHECK(block.textDirection() == direction);
        CHECK(block.blockFormat().alignment().testFlag(Qt::AlignRight) == (direction == Qt::RightToLeft));
        const int pixels = block.begin().fragment().charFormat().font().pixelSize();
        CHECK((block == code || pixels < code.begin().fragment().charFormat().font().pixelSize()));
    }
    paper->setPageSize(QPageSize(QPageSize::A5).sizePixels(96));
    CHECK(paper->pageCount() == 1);
}
