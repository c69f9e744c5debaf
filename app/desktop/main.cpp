// mizan: the till and the back office.
#include "app/desktop/desktop.h"
#include "app/desktop/machine_settings.h"
#include "app/desktop/options.h"
#include "app/desktop/play_shift.h"
#include "app/desktop/say_ready.h"
#include "app/desktop/start_up.h"
#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "ui/kit/fault_words.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdio>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Faults that no window told of end here: logged, said, and the program goes on.
class Program final : public QApplication {
public:
    using QApplication::QApplication;
    std::function<void(const QString &)> tell;

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const store::Fault &fault) {
            qWarning("%s: %s", fault.what(), qPrintable(fault.detail()));
            if (tell)
                tell(ui::sentenceFor(fault));
            return true;
        }
    }
};

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Ends the program when the shift is over: 0 if every step worked.
void playShift(desktop::Desktop &open, const desktop::ShiftToPlay &request)
{
    auto *play = new desktop::PlayShift(open.shop(), open.till(), request, &open);
    QObject::connect(play, &desktop::PlayShift::finished, play, [](const QString &problem) {
        if (!problem.isEmpty())
            std::fprintf(stderr, "mizan: %s\n", qPrintable(problem));
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    play->start();
}

int complain(const QString &words)
{
    std::fprintf(stderr, "mizan: %s\n", qPrintable(words));
    return 2;
}

void applyScale(int percent)
{
    if (percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

} // namespace

int main(int argc, char *argv[])
{
    const auto options = desktop::readOptions(wordsOf(argc, argv));
    if (!options)
        return complain(options.error());
    if (options->help) {
        std::fputs(qPrintable(desktop::helpText()), stdout);
        return 0;
    }
    std::optional<QString> passphrase;
    if (!options->passphraseFile.isEmpty()) {
        const auto read = desktop::readPassphrase(options->passphraseFile);
        if (!read)
            return complain(read.error());
        passphrase = *read;
    }
    QString demoPin;
    if (!options->playShift.isEmpty()) {
        const auto pin = desktop::readDemoPin(options->passphraseFile);
        if (!pin)
            return complain(pin.error());
        demoPin = *pin;
    }
    ui::Appearance appearance = desktop::MachineSettings::appearance();
    appearance.scheme = options->theme.value_or(appearance.scheme);
    appearance.language = options->language.value_or(appearance.language);
    applyScale(appearance.scalePercent);

    Program program(argc, argv);
    QApplication::setApplicationName(u"Mizan"_s);
    ui::Theme::install(program, appearance.scheme);
    ui::AppearanceSwitch look;
    look.apply(appearance);

    const SystemClock clock;
    SystemRandom random;
    std::unique_ptr<desktop::Desktop> open;
    auto starting = std::make_unique<desktop::StartUp>(clock, random, look);
    QObject::connect(starting.get(), &desktop::StartUp::opened, &program, [&] {
        desktop::MachineSettings::setLastShop(starting->folder());
        open = std::make_unique<desktop::Desktop>(starting->take(), *options, look);
        program.tell = [&open](const QString &words) { open->tell(words); };
        if (options->sayReady)
            new desktop::SayReady(open->till(), open.get());
        open->start();
        if (!options->playShift.isEmpty())
            playShift(*open, {QDir(options->playShift), demoPin, options->playUntil});
        starting.release()->deleteLater(); // It is telling us this very moment.
    });
    starting->begin(options->shop, passphrase);
    const int code = QApplication::exec();
    program.tell = {};
    open.reset(); // The shop closes before the program's last objects go.
    return code;
}
