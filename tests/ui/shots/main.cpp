// mizan-shots: renders the named screens with fixed data to screen_size_lang_theme_state.png (UX 16).
#include "tests/ui/shots/screens.h"
#include "tests/ui/shots/speaking.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QWidget>

#include <cstdio>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Those asked for, or the three that show most: the code's own, mirrored, and half as long again.
std::vector<ui::Language> languages(const QStringList &wanted)
{
    if (wanted.isEmpty())
        return {ui::Language::English, ui::Language::RightToLeftPseudo, ui::Language::LongPseudo};
    std::vector<ui::Language> chosen;
    for (const QString &code : wanted) {
        if (const auto language = ui::languageFromCode(code))
            chosen.push_back(*language);
    }
    return chosen;
}

bool take(const test::Screen &screen, QSize size, ui::Language language, const QString &theme, const QDir &folder)
{
    const std::unique_ptr<QWidget> widget = screen.make(codeOf(language));
    widget->resize(size);
    widget->show();
    QCoreApplication::processEvents();
    const QString file = u"%1_%2x%3_%4_%5_%6.png"_s.arg(screen.name)
                             .arg(size.width())
                             .arg(size.height())
                             .arg(codeOf(language), theme, screen.state);
    const bool saved = widget->grab().save(folder.filePath(file));
    std::fprintf(saved ? stdout : stderr, "%s\n", qPrintable(file));
    return saved;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Renders the screens with fixed data."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addOption({u"only"_s, u"Screens whose name begins so, parted by commas."_s, u"names"_s});
    parser.addOption({u"languages"_s,
        u"Of en, de, fr, es, tr, ar, he, fa, ur, rtl, long; without it en, rtl and long."_s, u"names"_s});
    parser.addOption({u"sizes"_s, u"For example 1366x768."_s, u"sizes"_s});
    parser.addOption({u"themes"_s, u"light, dark"_s, u"names"_s, u"light,dark"_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().first());
    if (!QDir().mkpath(folder.path()))
        return 1;
    ui::Theme &theme = ui::Theme::install(application, ui::SchemeChoice::Light);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const QStringList sizes = parser.isSet(u"sizes"_s) ? parser.value(u"sizes"_s).split(u',')
                                                       : QStringList {u"1024x768"_s, u"1366x768"_s, u"1920x1080"_s};
    bool all = true;
    for (const ui::Language language : languages(parser.value(u"languages"_s).split(u',', Qt::SkipEmptyParts))) {
        const test::Speaking speaking(language);
        for (const QString &scheme : parser.value(u"themes"_s).split(u',')) {
            theme.setChoice(scheme == u"dark" ? ui::SchemeChoice::Dark : ui::SchemeChoice::Light);
            for (const QString &size : sizes) {
                const QStringList sides = size.split(u'x');
                for (const test::Screen &screen : test::screens()) {
                    const bool wanted = only.isEmpty() || std::ranges::any_of(only, [&](const QString &start) {
                        return screen.name.startsWith(start);
                    });
                    if (wanted)
                        all = take(screen, {sides.value(0).toInt(), sides.value(1).toInt()}, language, scheme, folder)
                            && all;
                }
            }
        }
    }
    return all ? 0 : 1;
}
