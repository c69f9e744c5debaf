// One receipt, two receipts: the English that stands in the code has both.
#include "ui/words/english_plurals.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("one and many are told apart", "[words][plural]")
{
    CHECK(englishFor(u"%n receipt(s)"_s, 1) == u"%n receipt"_s);
    CHECK(englishFor(u"%n receipt(s)"_s, 0) == u"%n receipts"_s);
    CHECK(englishFor(u"%n categor(y|ies) (is|are) new"_s, 1) == u"%n category is new"_s);
    CHECK(englishFor(u"%n categor(y|ies) (is|are) new"_s, 2) == u"%n categories are new"_s);
}

TEST_CASE("without a count, and in other brackets, the text stays as it is", "[words][plural]")
{
    CHECK(englishFor(u"%n receipt(s)"_s, -1) == u"%n receipt(s)"_s);
    CHECK(englishFor(u"Amount (optional), %n left ("_s, 2) == u"Amount (optional), %n left ("_s);
    CHECK(englishFor({}, 1).isEmpty());
}

TEST_CASE("the program speaks so once the translator is installed", "[words][plural]")
{
    EnglishTranslator translator;
    REQUIRE(QCoreApplication::installTranslator(&translator));
    CHECK(QCoreApplication::translate("Any", "%n day(s) ago", nullptr, 1) == u"1 day ago"_s);
    CHECK(QCoreApplication::translate("Any", "%n day(s) ago", nullptr, 12) == u"12 days ago"_s);
    CHECK(QCoreApplication::translate("Any", "Pay (F12)") == u"Pay (F12)"_s);
    QCoreApplication::removeTranslator(&translator);
}
