// Gift cards by themselves: their numbers, blocking, writing off.
#include "core/payments/gift_card.h"

#include "core/payments/gift_card_terms.h"
#include "core/payments/made_cards.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace mizan;
using namespace mizan::payments;
using namespace Qt::StringLiterals;

namespace {

const GiftCardTerms Terms {u"6390"_s};
const RecordId Company(IdBytes {std::byte {1}});

} // namespace

TEST_CASE("numbers that are made can be read, and no two are alike", "[gift-card]")
{
    test::SeededRandom random(20'261'121);
    std::set<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QString number = makeCardNumber(random, Terms);
        CHECK(number.size() == CardNumberLength);
        CHECK(number.startsWith(Terms.prefix));
        CHECK(readCardNumber(number, Terms, Company));
        seen.insert(number);
    }
    CHECK(seen.size() == 500);
}

TEST_CASE("a number is known by its hash and its last four digits, for one company only", "[gift-card]")
{
    const auto card = readCardNumber(u"6390 0000 0000 0013"_s, Terms, Company);
    REQUIRE(card);
    CHECK(card->lastFour == u"0013"_s);
    CHECK(readCardNumber(u"6390-0000-0000-0013"_s, Terms, Company)->id == card->id);
    CHECK(readCardNumber(u"٦٣٩٠٠٠٠٠٠٠٠٠٠٠١٣"_s, Terms, Company)->id == card->id);
    CHECK(readCardNumber(u"6390000000000018"_s, Terms, RecordId(IdBytes {std::byte {2}}))->id != card->id);
}

TEST_CASE("each digit of a number that is misread is found out", "[gift-card]")
{
    test::SeededRandom random(7);
    QString right;
    while (!readCardNumber(right, Terms, Company))
        right = makeCardNumber(random, Terms);
    for (qsizetype at = Terms.prefix.size(); at < right.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[at] = QChar(digit);
            if (wrong != right)
                CHECK(readCardNumber(wrong, Terms, Company).error().rule == payments::rules::CardNumberMustBeRead);
        }
    }
}

TEST_CASE("other codes are no gift cards", "[gift-card]")
{
    for (const QString &code : {u"4006381333931"_s, u"6391000000000018"_s, u"639000000000001"_s, u"63900000000000189"_s,
             u"6390x00000000018"_s, QString()}) {
        INFO(code.toStdString());
        CHECK_FALSE(looksLikeCardNumber(code, Terms));
        CHECK(readCardNumber(code, Terms, Company).error().rule == payments::rules::CardNumberMustFit);
    }
}

TEST_CASE("a card may be spent through its last day", "[gift-card]")
{
    const BusinessDate loaded = BusinessDate::fromDays(20'000);
    CHECK_FALSE(expiryOf({u"6390"_s, 0}, loaded));
    CHECK(expiryOf({u"6390"_s, 365}, loaded) == BusinessDate::fromDays(20'365));
}

TEST_CASE("prefix and days are the company's, and each rule of them has its example", "[gift-card]")
{
    test::SalesShop shop;
    const auto save = [&](const QString &prefix, qint64 days) {
        return saveGiftCardTerms(shop, shop.manager(), {shop.newRequest(), {prefix, days}});
    };
    CHECK(access::companySettings(shop.connection())->giftCardPrefix == u"6390"_s);
    REQUIRE(save(u"77"_s, 365));
    CHECK(access::companySettings(shop.connection())->giftCardPrefix == u"77"_s);
    CHECK(access::companySettings(shop.connection())->giftCardDays == 365);
    CHECK(save({}, 0).error().rule == payments::rules::CardPrefixMustFit);
    CHECK(save(u"1234567"_s, 0).error().rule == payments::rules::CardPrefixMustFit);
    CHECK(save(u"12a"_s, 0).error().rule == payments::rules::CardPrefixMustFit);
    CHECK(save(u"77"_s, -1).error().rule == payments::rules::ValidDaysMustFit);
    CHECK(save(u"77"_s, MostValidDays + 1).error().rule == payments::rules::ValidDaysMustFit);
    SaveGiftCardTerms request {shop.newRequest(), {u"78"_s, 0}};
    REQUIRE(saveGiftCardTerms(shop, shop.manager(), request));
    REQUIRE(saveGiftCardTerms(shop, shop.manager(), request));
    request.terms.validDays = 1;
    CHECK(saveGiftCardTerms(shop, shop.manager(), request).error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(access::companySettings(shop.connection())->giftCardDays == 0);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a number that was made outlives a restart, until it is handed out", "[gift-card]")
{
    test::SalesShop shop;
    const DeviceId till = shop.shop().device();
    const auto made = [&](int no) {
        return MadeCard {{shop.newId<GiftCardId>(), u"4711"_s}, QString::number(6'390'000'000'000'000 + no)};
    };
    const MadeCard first = made(1);
    const MadeCard second = made(2);
    keepMadeCard(shop.connection(), till, first, 1);
    keepMadeCard(shop.connection(), till, second, 2);
    shop.restart();
    CHECK(madeCards(shop.connection(), till) == std::vector<MadeCard> {first, second});
    dropMadeCard(shop.connection(), till, first.card.id, 3);
    dropMadeCard(shop.connection(), till, first.card.id, 4);
    CHECK(madeCards(shop.connection(), till) == std::vector<MadeCard> {second});
    for (int no = 0; no < static_cast<int>(MostMadeCards); ++no)
        keepMadeCard(shop.connection(), till, made(no), 5);
    CHECK(madeCards(shop.connection(), till).size() == MostMadeCards);
    CHECK(madeCards(shop.connection(), till).front() != second);
}
