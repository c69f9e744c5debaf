// What a person would call the same word is the same after folding.
#include "core/base/text_fold.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;

TEST_CASE("words written differently fold to the same letters", "[base]")
{
    const auto [written, folded] = GENERATE(table<QString, QString>({
        {u"Crème BRÛLÉE"_s, u"creme brulee"_s},
        {u"Straße"_s, u"strasse"_s},
        {u"Smørrebrød, Łódź"_s, u"smorrebrod lodz"_s},
        {u"ÆBLE Œuf"_s, u"aeble oeuf"_s},
        {u"İstanbul ıspanak"_s, u"istanbul ispanak"_s},
        {u"Ｆｕｌｌ　ｗｉｄｔｈ ﬁne"_s, u"full width fine"_s},
        {u"أحمد"_s, u"احمد"_s},
        {u"إيمان آمنة ٱلله"_s, u"ايمان امنه الله"_s},
        {u"مُحَمَّدٌ"_s, u"محمد"_s},
        {u"شـــاي"_s, u"شاي"_s},
        {u"مكتبة"_s, u"مكتبه"_s},
        {u"مستشفى"_s, u"مستشفي"_s},
        {u"مسؤول هيئة شيء"_s, u"مسوول هييه شي"_s},
        {u"کتاب یک"_s, u"كتاب يك"_s},
        {u"٣٥٠ مل ۱۲"_s, u"350 مل 12"_s},
        {u"שָׁלוֹם"_s, u"שלום"_s},
        {u"ΛΌΓΟΣ λόγος"_s, u"λογοσ λογοσ"_s},
        {u"  T-Shirt (XL)  "_s, u"t shirt xl"_s},
        {u"می\u200Cخواهم"_s, u"ميخواهم"_s},
    }));
    CHECK(foldForSearch(written) == folded);
}

TEST_CASE("vowel signs of Indian scripts and the kana's voicing stay", "[base]")
{
    CHECK(foldForSearch(u"चीनी") == u"चीनी"_s);
    CHECK(foldForSearch(u"कुल") != foldForSearch(u"कल"));
    CHECK(foldForSearch(u"が") != foldForSearch(u"か"));
}

TEST_CASE("Chinese characters and kana are words by themselves", "[base]")
{
    CHECK(foldedWords(u"绿茶500ml") == QStringList({u"绿"_s, u"茶"_s, u"500ml"_s}));
}

TEST_CASE("folding what is folded changes nothing", "[base]")
{
    const auto text =
        GENERATE(u"Crème BRÛLÉE"_s, u"إيمان ٣٥٠"_s, u"绿茶が"_s, u"कुल"_s, u""_s, u" .. "_s, u"\U0001F956 خبز"_s);
    CHECK(foldForSearch(foldForSearch(text)) == foldForSearch(text));
}

TEST_CASE("a lone surrogate does not stop folding", "[base]")
{
    CHECK(foldForSearch(QString(QChar(0xD800)) + u" tea"_s).endsWith(u"tea"));
}
