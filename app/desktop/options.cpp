// Long options only, each with its value as the next word or after an equals sign.
#include "app/desktop/options.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

#include <map>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPassphrase = 4096;

std::expected<void, QString> takeTheme(Options &options, const QString &value)
{
    static const std::map<QString, ui::SchemeChoice> themes {{u"system"_s, ui::SchemeChoice::System},
        {u"light"_s, ui::SchemeChoice::Light}, {u"dark"_s, ui::SchemeChoice::Dark}};
    const auto found = themes.find(value);
    if (found == themes.end())
        return std::unexpected(u"--theme is system, light or dark, not \"%1\""_s.arg(value));
    options.theme = found->second;
    return {};
}

std::expected<void, QString> takeLanguage(Options &options, const QString &value)
{
    options.language = ui::languageFromCode(value);
    if (!options.language)
        return std::unexpected(
            u"--language is en, de, fr, es, tr, ar, he, fa, ur, long or rtl, not \"%1\""_s.arg(value));
    return {};
}

std::expected<void, QString> takeValue(Options &options, const QString &name, const QString &value)
{
    if (name == u"--shop")
        options.shop = value;
    else if (name == u"--passphrase-file")
        options.passphraseFile = value;
    else if (name == u"--printer")
        options.printer = value;
    else if (name == u"--play-shift")
        options.playShift = value;
    else if (name == u"--play-until")
        options.playUntil = value;
    else if (name == u"--theme")
        return takeTheme(options, value);
    else
        return takeLanguage(options, value);
    return {};
}

} // namespace

QString helpText()
{
    return u"mizan: the till and the back office\n"
           "\n"
           "  --shop DIR              the shop's folder; without it, the one opened last;\n"
           "                          with none there, a new one can be made\n"
           "  --passphrase-file FILE  its first line opens the shop (also MIZAN_PASSPHRASE_FILE); without it, it is "
           "asked for\n"
           "  --printer ADDRESS       of receipts, for this run: tcp:HOST:9100, device:/dev/usb/lp0 or file:PATH\n"
           "  --office, --till        begin there, for this run; without it, as the machine is set\n"
           "  --windowed              the till in a window of its own size instead of the whole screen\n"
           "  --theme THEME           system, light or dark, for this run\n"
           "  --language LANGUAGE     en, de, fr, es, tr, ar, he, fa or ur, for this run; long and rtl are tests of "
           "longer words\n"
           "                          and of right to left\n"
           "  --play-shift DIR        plays a short shift by itself, with the PIN of pins.txt beside the passphrase "
           "file; pictures\n"
           "                          and papers go to DIR; names each step on the terminal with what the till "
           "shows, and ends with 0\n"
           "                          if every step worked\n"
           "  --play-until STEP       with --play-shift: stands still after this step\n"
           "  --say-ready             writes \"locked\" and \"ready\" to its output when the lock page takes a PIN "
           "and the sale a scan\n"
           "  --help                  this text\n"_s;
}

std::expected<Options, QString> readOptions(const QStringList &words)
{
    static const QStringList withValue {u"--shop"_s, u"--passphrase-file"_s, u"--printer"_s, u"--play-shift"_s,
        u"--play-until"_s, u"--theme"_s, u"--language"_s};
    Options options;
    options.passphraseFile = qEnvironmentVariable("MIZAN_PASSPHRASE_FILE");
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype equals = words[i].indexOf(u'=');
        const QString name = equals < 0 ? words[i] : words[i].first(equals);
        if (withValue.contains(name)) {
            if (equals < 0 && i + 1 == words.size())
                return std::unexpected(u"%1 needs a value"_s.arg(name));
            const auto taken = takeValue(options, name, equals < 0 ? words[++i] : words[i].sliced(equals + 1));
            if (!taken)
                return std::unexpected(taken.error());
        } else if (words[i] == u"--office") {
            options.landing = ui::Landing::BackOffice;
        } else if (words[i] == u"--till") {
            options.landing = ui::Landing::Till;
        } else if (words[i] == u"--windowed") {
            options.fullScreen = false;
        } else if (words[i] == u"--say-ready") {
            options.sayReady = true;
        } else if (words[i] == u"--help" || words[i] == u"-h") {
            options.help = true;
        } else {
            return std::unexpected(u"\"%1\" is not an option; see --help"_s.arg(words[i]));
        }
    }
    if (!options.playShift.isEmpty())
        options.landing = ui::Landing::Till;
    return options;
}

std::expected<QString, QString> readDemoPin(const QString &passphraseFile)
{
    const auto line = readPassphrase(QFileInfo(passphraseFile).dir().filePath(u"pins.txt"_s));
    return line ? std::expected<QString, QString>(line->section(u' ', -1)) : line;
}

std::expected<QString, QString> readPassphrase(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1: %2"_s.arg(file, source.errorString()));
    QByteArray line = source.readLine(LongestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace mizan::desktop
