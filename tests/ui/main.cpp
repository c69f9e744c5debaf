// Catch2's main with a QApplication, the theme and the language, as the program has them.
#include "ui/theme/theme.h"
#include "ui/words/english_plurals.h"

#include <QApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    mizan::ui::Theme::install(application, mizan::ui::SchemeChoice::Light);
    mizan::ui::EnglishTranslator english;
    QCoreApplication::installTranslator(&english);
    return Catch::Session().run(argc, argv);
}
