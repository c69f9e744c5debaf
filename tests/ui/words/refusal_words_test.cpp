// The words of a refusal.
#include "ui/words/refusal_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a sentence shows the refusal's values, isolated", "[words]")
{
    const Refusal refusal {Rule {"number.must-fit"}, u"price"_s, {}};
    CHECK(sentenceFor(refusal).contains(u"too large"_s));
    CHECK(shownText(Shown(Money(-100, Currency::of("EUR")))).startsWith(QChar(u'\u2066')));
    CHECK(shownText(Shown(u"Bread"_s)) == u"\u2068Bread\u2069"_s);
}

TEST_CASE("a part of a sentence is said only where its value is given", "[words]")
{
    const QString plain = sentenceFor({Rule {"access.pin-must-fit"}, {}, {}});
    CHECK(plain == u"The PIN or password does not fit. Nothing was changed. Try again."_s);
    const QString counted = sentenceFor({Rule {"access.pin-must-fit"}, {}, {{"tries_left", qint64 {3}}}});
    CHECK(counted.contains(u"\u20663\u2069 tries are left."_s));
    CHECK_FALSE(counted.contains(u'['));
}

TEST_CASE("a user's own brackets stay", "[words]")
{
    const QString words = sentenceFor({Rule {"catalogue.code-must-be-free"}, {}, {{"product", u"Bolt [M8]"_s}}});
    CHECK(words.contains(u"Bolt [M8]"_s));
}
