// Every screen of the pictures against what a machine can see of the checklist: nothing cut off, one primary button.
#include "tests/ui/shots/screens.h"
#include "ui/theme/theme.h"
#include "ui/words/english_plurals.h"
#include "ui/words/pseudo_translator.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

struct Language {
    QString name;
    QLocale locale;
    std::optional<ui::PseudoTranslator::Kind> pseudo;
};

/// The program in one of the pictures' languages, as long as this lives.
class Speaking {
public:
    explicit Speaking(const Language &language)
    {
        if (language.pseudo)
            m_translator = std::make_unique<ui::PseudoTranslator>(*language.pseudo);
        else
            m_translator = std::make_unique<ui::EnglishTranslator>();
        QCoreApplication::installTranslator(m_translator.get());
        QLocale::setDefault(language.locale);
        QApplication::setLayoutDirection(language.name == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~Speaking()
    {
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    std::unique_ptr<QTranslator> m_translator;
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
    const Language language = GENERATE(Language {u"en"_s, QLocale(QLocale::English, QLocale::Ireland), std::nullopt},
        Language {u"rtl"_s, QLocale(QLocale::Arabic, QLocale::Egypt), ui::PseudoTranslator::Kind::RightToLeft},
        Language {u"long"_s, QLocale(QLocale::German, QLocale::Germany), ui::PseudoTranslator::Kind::Long});
    const Speaking speaking(language);
    for (const test::Screen &screen : test::screens()) {
        const std::unique_ptr<QWidget> widget = screen.make(language.name);
        for (const QSize size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)}) {
            widget->resize(size);
            widget->show();
            QCoreApplication::processEvents();
            INFO(screen.name.toStdString()
                << ' ' << screen.state.toStdString() << ' ' << language.name.toStdString() << ' ' << size.width());
            CHECK(cutWords(*widget).join(u'|').toStdString() == "");
            CHECK(primaryButtons(*widget) <= 1);
        }
    }
}
