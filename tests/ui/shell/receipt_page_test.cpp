// The template of receipts as a person makes it: fields, logo from a file, the paper beside them.
#include "ui/shell/receipt_page.h"

#include "core/access/company.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/kit/picture_choice.h"
#include "ui/shell/paper_preview.h"

#include <QComboBox>
#include <QFile>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;

namespace {

constexpr int Patience = 20'000;

struct Settings {
    Settings()
    {
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    /// The preview once nothing newer is on its way.
    QImage settled()
    {
        QImage seen;
        REQUIRE(QTest::qWaitFor(
            [&] {
                const bool isSame = !page.preview().image().isNull() && seen == page.preview().image();
                seen = page.preview().image();
                return isSame;
            },
            Patience));
        return seen;
    }
    access::ReceiptTemplate stored() { return access::companyReceiptTemplate(shop.connection()); }
    QString pictureFile(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::black);
        const QString path = folder.filePath(u"logo.png"_s);
        REQUIRE(image.save(path));
        return path;
    }
    QTemporaryDir folder;
    test::TestShop shop;
    ReceiptPage page {shop, shop.manager()};
};

} // namespace

TEST_CASE("lines, languages and the code are saved and shown on the paper", "[shell][papers]")
{
    Settings settings;
    auto *below = named<QPlainTextEdit>(settings.page, u"Lines below"_s);
    auto *second = named<QComboBox>(settings.page, u"Second language, under the first"_s);
    REQUIRE(below);
    REQUIRE(second);
    below->setPlainText(u"Returns within 14 days\n\n  Thank you  "_s);
    second->setCurrentText(u"العربية"_s);
    REQUIRE(press(settings.page, u"Save"_s));
    CHECK(says(settings.page, u"Saved."_s));
    CHECK(settings.stored().footer == QStringList {u"Returns within 14 days"_s, u"Thank you"_s});
    CHECK(settings.stored().language == u"de"_s);
    CHECK(settings.stored().secondLanguage == u"ar"_s);
    second->setCurrentText(u"Deutsch"_s);
    REQUIRE(press(settings.page, u"Save"_s));
    CHECK(says(settings.page, u"Both languages are the same."_s));
    CHECK(settings.stored().secondLanguage == u"ar"_s);
}

TEST_CASE("a logo is read from its file, shown on the paper and kept; one that is none is refused", "[shell][papers]")
{
    Settings settings;
    PictureChoice &logo = settings.page.form().logo();
    const QImage before = settings.settled();
    QSignalSpy chosen(&logo, &PictureChoice::chosen);
    logo.readFile(settings.pictureFile({800, 200}));
    REQUIRE(chosen.wait(Patience));
    REQUIRE(press(settings.page, u"Save"_s));
    REQUIRE(settings.stored().logo);
    CHECK(access::findPicture(settings.shop.connection(), *settings.stored().logo) == logo.picture());
    REQUIRE(
        QTest::qWaitFor([&] { return settings.page.preview().image().height() >= before.height() + 144; }, Patience));

    QFile text(settings.folder.filePath(u"notes.png"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    QSignalSpy refused(&logo, &PictureChoice::refused);
    logo.readFile(text.fileName());
    REQUIRE(refused.wait(Patience));
    CHECK(says(settings.page, u"The file is no picture that can be read here."_s));
    CHECK(logo.picture());
    REQUIRE(press(settings.page, u"Remove the picture"_s));
    REQUIRE(press(settings.page, u"Save"_s));
    CHECK_FALSE(settings.stored().logo);
}

TEST_CASE("a branch has its own paper only once somebody says so", "[shell][papers]")
{
    Settings settings;
    auto *scope = named<QComboBox>(settings.page, u"Holds for"_s);
    REQUIRE(scope);
    REQUIRE(scope->count() == 2);
    scope->setCurrentIndex(1);
    auto *below = named<QPlainTextEdit>(settings.page, u"Lines below"_s);
    CHECK_FALSE(below->isEnabled());
    REQUIRE(press(settings.page, u"This branch prints its own"_s));
    CHECK(below->isEnabled());
    below->setPlainText(u"Only here"_s);
    REQUIRE(press(settings.page, u"Save"_s));
    CHECK(access::receiptTemplate(settings.shop.connection(), settings.shop.manager().branch()).footer
        == QStringList {u"Only here"_s});
    CHECK(settings.stored().footer != QStringList {u"Only here"_s});
    REQUIRE(press(settings.page, u"This branch prints its own"_s));
    REQUIRE(press(settings.page, u"Save"_s));
    CHECK_FALSE(access::branchReceiptTemplate(settings.shop.connection(), settings.shop.manager().branch()));
}

TEST_CASE("the preview is as wide as the roll that is chosen", "[shell][papers]")
{
    Settings settings;
    CHECK(settings.settled().width() == 576);
    auto *roll = named<QComboBox>(settings.page, u"What will be printed, on paper of"_s);
    REQUIRE(roll);
    roll->setCurrentIndex(2);
    REQUIRE(QTest::qWaitFor([&] { return settings.page.preview().image().width() == 384; }, Patience));
}
