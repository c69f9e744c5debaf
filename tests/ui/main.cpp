// Catch2's main with a QApplication and the theme, as the program has them.
#include "ui/theme/theme.h"

#include <QApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    mizan::ui::Theme::install(application, mizan::ui::SchemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
