// The program's words in other languages: whole, and shaped as the code needs them.
#include "ui/words/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <vector>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context {};
    QString source {};
    bool isPlural = false;
    bool isUnfinished = false;
    QStringList words {};
};

std::vector<Message> messagesOf(ui::Language language)
{
    QFile file(qEnvironmentVariable("MIZAN_SOURCE_DIR") + u"/translations/mizan_%1.ts"_s.arg(codeOf(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Message> found;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            found.push_back({.context = context, .isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s});
        else if (xml.name() == u"source")
            found.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            found.back().isUnfinished = xml.attributes().value(u"type"_s) == u"unfinished"_s;
            if (!found.back().isPlural)
                found.back().words = {xml.readElementText()};
        } else if (xml.name() == u"numerusform")
            found.back().words += xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(u"%L?\\d|%n|\\{[a-z_]+\\}"_s);
    QStringList marks;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        marks += match.next().captured();
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

/// A form for one, or for none, may say the number in words.
bool saysTheSameMarks(const Message &message, const QString &words)
{
    QStringList wanted = marksIn(message.source);
    const QStringList said = marksIn(words);
    if (said == wanted)
        return true;
    wanted.removeAll(u"%n"_s);
    return message.isPlural && said == wanted;
}

} // namespace

TEST_CASE("every translation keeps the marks, brackets and ends of its source", "[words][translations]")
{
    const auto language = GENERATE(from_range(ui::AllLanguages));
    if (isPseudo(language) || language == ui::Language::English)
        return;
    const auto messages = messagesOf(language);
    REQUIRE(messages.size() > 2000);
    std::size_t untranslated = 0;
    for (const Message &message : messages) {
        untranslated += message.isUnfinished ? 1 : 0;
        if (message.isUnfinished)
            continue;
        for (const QString &words : message.words) {
            INFO(codeOf(language).toStdString() << ' ' << message.context.toStdString() << ": "
                                                << message.source.toStdString() << " -> " << words.toStdString());
            CHECK(!words.trimmed().isEmpty());
            CHECK(saysTheSameMarks(message, words));
            CHECK(words.count(u'[') == message.source.count(u'['));
            CHECK(words.count(u']') == message.source.count(u']'));
            CHECK(words.count(u'\n') == message.source.count(u'\n'));
            CHECK(words.front().isSpace() == message.source.front().isSpace());
            CHECK(words.back().isSpace() == message.source.back().isSpace());
            CHECK(words.endsWith(u'…') == message.source.endsWith(u'…'));
        }
    }
    INFO(codeOf(language).toStdString() << ": " << untranslated << " of " << messages.size() << " are missing");
    CHECK(untranslated * 10 <= messages.size()); // ./dev translations says which.
}

TEST_CASE("a language is loaded, mirrors the screen where it must, and counts in its own way", "[words][translations]")
{
    const auto german = ui::translatorFor(ui::Language::German);
    CHECK(german->translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1) == u"LTR"_s);
    CHECK(german->translate("Tender", "Cash", nullptr, -1) == u"Bar"_s);
    CHECK(german->translate("Tender", "Nobody wrote this", nullptr, -1) == u"Nobody wrote this"_s);
    CHECK(german->translate("Tender", "%n thing(s)", nullptr, 1) == u"%n thing"_s);

    const auto arabic = ui::translatorFor(ui::Language::Arabic);
    CHECK(arabic->translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1) == u"RTL"_s);
    QSet<QString> forms;
    for (const int count : {0, 1, 2, 3, 11, 100})
        forms.insert(arabic->translate("mizan::ui::ShopTill", "%n point(s)", nullptr, count));
    CHECK(forms.size() >= 4);
    CHECK_FALSE(forms.contains(u"%n points"_s));
}

TEST_CASE("codes and names of languages lead back to them", "[words][translations]")
{
    for (const ui::Language language : ui::AllLanguages) {
        CHECK(ui::languageFromCode(codeOf(language)) == language);
        CHECK(nameOf(language).isEmpty() == isPseudo(language));
    }
    CHECK_FALSE(ui::languageFromCode(u"xx"));
}
