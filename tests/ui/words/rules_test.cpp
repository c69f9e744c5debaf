// Every rule declared in core has a sentence for people and an example in a test that breaks it.
#include "ui/words/refusal_words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

QString sourceDirectory() { return qEnvironmentVariable("MIZAN_SOURCE_DIR"); }

QString contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

struct DeclaredRule {
    QString identifier;
    std::string name;
};

std::vector<DeclaredRule> declaredRules()
{
    static const QRegularExpression declaration(uR"re(\bRule\s+(\w+)\s*\{\s*"([^"]+)"\s*\})re"_s);
    std::vector<DeclaredRule> rules;
    QDirIterator files(sourceDirectory() + u"/core"_s, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto found = declaration.globalMatch(contentOf(files.next()));
        while (found.hasNext()) {
            const auto match = found.next();
            rules.push_back({match.captured(1), match.captured(2).toStdString()});
        }
    }
    return rules;
}

QString allTests()
{
    QString text;
    QDirIterator files(
        sourceDirectory() + u"/tests"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        text += contentOf(files.next());
    return text;
}

} // namespace

TEST_CASE("every rule has a sentence", "[words][rules]")
{
    const auto rules = declaredRules();
    REQUIRE(rules.size() >= 5);
    for (const DeclaredRule &rule : rules) {
        INFO("rule " << rule.name);
        CHECK(hasSentence(rule.name));
    }
}

TEST_CASE("every rule has an example in a test that breaks it", "[words][rules]")
{
    const QString tests = allTests();
    for (const DeclaredRule &rule : declaredRules()) {
        INFO("rule " << rule.name << ": no test names " << rule.identifier.toStdString());
        CHECK(tests.contains(QRegularExpression(u"\\b"_s + rule.identifier + u"\\b"_s)));
    }
}

TEST_CASE("no sentence is kept for a rule that is gone", "[words][rules]")
{
    const auto rules = declaredRules();
    const auto names = ruleNamesWithSentence();
    for (const std::string_view name : names) {
        INFO("sentence for " << name);
        CHECK(std::ranges::any_of(rules, [&](const DeclaredRule &rule) { return rule.name == name; }));
    }
}
