// The pseudo-languages keep what must not be translated.
#include "ui/words/pseudo_translator.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the long language is half as long again and keeps placeholders", "[words]")
{
    const PseudoTranslator translator(PseudoTranslator::Kind::Long);
    const QString text = translator.translate("", "Hold this sale %1", nullptr, -1);
    CHECK(text.size() >= 22);
    CHECK(text.contains(u"%1"_s));
}

TEST_CASE("the right-to-left language says so and keeps placeholders", "[words]")
{
    const PseudoTranslator translator(PseudoTranslator::Kind::RightToLeft);
    CHECK(translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1) == u"RTL"_s);
    const QString text = translator.translate("", "%n items {total}", nullptr, 3);
    CHECK(text.startsWith(u"%n "_s));
    CHECK(text.endsWith(u"{total}"_s));
    CHECK(text.contains(QChar(u'\u064A')));
}
