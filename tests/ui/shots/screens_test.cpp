// Every screen of the pictures against what a machine can see of the checklist: nothing cut off, one primary button.
#include "tests/ui/shots/screens.h"
#include "tests/ui/shots/speaking.h"
#include "ui/kit/touch_key.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <cstring>
#include <set>
#include <span>
#include <vector>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Remembers what it has no words for.
class Noting final : public ui::FileTranslator {
public:
    Noting(ui::Language language, std::set<std::string> &missing)
        : FileTranslator(language)
        , m_missing(missing)
    {
    }

protected:
    [[nodiscard]] QString untranslated(const char *context, const char *source, int n) const override
    {
        if (std::strncmp(context, "Q", 1) != 0 || std::strcmp(context, "QuickPages") == 0) // Else of the toolkit.
            m_missing.insert(std::string(context) + ": " + source);
        return FileTranslator::untranslated(context, source, n);
    }

private:
    std::set<std::string> &m_missing;
};

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    return label.wordWrap() ? label.height() < label.heightForWidth(label.width())
                            : label.width() < label.sizeHint().width() - 1;
}

/// Words that do not fit their label or button.
QStringList cutWords(const QWidget &screen)
{
    QStringList cut;
    for (const auto *button : screen.findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            cut += button->text();
    }
    for (const auto *key : screen.findChildren<ui::TouchKey *>()) {
        for (const QString &word : key->text().split(u' ')) {
            if (key->isVisible() && ui::textWidth(word, 12, ui::Weight::SemiBold) > key->width() - 12)
                cut += word;
        }
    }
    for (const auto *label : screen.findChildren<QLabel *>()) {
        if (label->isVisible() && isCut(*label))
            cut += label->text();
    }
    return cut;
}

int primaryButtons(const QWidget &screen)
{
    const auto buttons = screen.findChildren<QPushButton *>();
    return static_cast<int>(std::ranges::count_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->isEnabled() && ui::buttonKindOf(*button) == ui::ButtonKind::Primary;
    }));
}

} // namespace

TEST_CASE("no screen cuts words off or shows two primary buttons, in any language and size", "[shots]")
{
    using enum ui::Language;
    const ui::Language language = GENERATE(from_range(ui::AllLanguages));
    static const std::set usual {English, RightToLeftPseudo, LongPseudo, German, Arabic};
    if (!usual.contains(language) && !qEnvironmentVariableIsSet("MIZAN_ALL_LANGUAGES"))
        return; // In the long form.
    static const std::vector<QSize> sizes {{1024, 768}, {1366, 768}, {1920, 1080}};
    static const std::set inAllSizes {English, RightToLeftPseudo, LongPseudo};
    std::set<std::string> missing;
    const test::Speaking speaking(language,
        isPseudo(language) || language == English ? ui::translatorFor(language)
                                                  : std::make_unique<Noting>(language, missing));
    for (const test::Screen &screen : test::screens()) {
        const std::unique_ptr<QWidget> widget = screen.make(codeOf(language));
        for (const QSize size : std::span(sizes).first(inAllSizes.contains(language) ? sizes.size() : 1)) {
            widget->resize(size);
            widget->show();
            QCoreApplication::processEvents();
            QCoreApplication::processEvents(); // What a worker said meanwhile is laid out, too.
            INFO(screen.name.toStdString()
                << ' ' << screen.state.toStdString() << ' ' << codeOf(language).toStdString() << ' ' << size.width());
            CHECK(cutWords(*widget).join(u'|').toStdString() == "");
            CHECK(primaryButtons(*widget) <= 1);
        }
    }
    for (const std::string &words : missing)
        FAIL_CHECK("No words in " << codeOf(language).toStdString() << " for " << words);
}
