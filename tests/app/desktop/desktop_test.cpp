// The program mizan over a demo shop: a whole shift through its own window, and what it says when a shop does not open.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString said;
};

void start(QProcess &process, const QString &program, const QStringList &words)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, QDir::tempPath() + u"/mizan-no-settings"_s);
    process.setProcessEnvironment(environment);
    process.start(QDir(qEnvironmentVariable("MIZAN_BIN_DIR")).filePath(program), words);
    REQUIRE(process.waitForStarted());
}

/// Plays the demo's shift until this step, and kills the program there without a word; what the till showed.
QString playAndKill(const QStringList &words, const QString &step)
{
    QProcess process;
    start(process, u"mizan"_s, words + QStringList {u"--play-until"_s, step});
    QString said;
    const QRegularExpression line(u"^%1: (.*)$"_s.arg(step), QRegularExpression::MultilineOption);
    while (process.state() == QProcess::Running && !(said.endsWith(u'\n') && line.match(said).hasMatch())) {
        process.waitForReadyRead(1000);
        said += QString::fromUtf8(process.readAll());
    }
    INFO(said.toStdString());
    REQUIRE(process.state() == QProcess::Running);
    process.kill();
    process.waitForFinished();
    return line.match(said).captured(1);
}

/// Waits for the end of the program, or until it says `enough` and is then ended.
Outcome run(const QString &program, const QStringList &words, const QString &enough = {})
{
    QProcess process;
    start(process, program, words);
    Outcome outcome;
    for (int tries = 0; tries < 1200 && process.state() == QProcess::Running; ++tries) {
        process.waitForReadyRead(100);
        outcome.said += QString::fromUtf8(process.readAll());
        if (!enough.isEmpty() && outcome.said.contains(enough))
            break;
    }
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    outcome.said += QString::fromUtf8(process.readAll());
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return outcome;
}

struct DemoShop {
    DemoShop()
    {
        const Outcome made = run(u"mizanctl"_s, {u"demo"_s, u"--out"_s, path(u"demo"_s), u"--seed"_s, u"1"_s});
        INFO(made.said.toStdString());
        REQUIRE(made.code == 0);
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QStringList opening() const
    {
        return {u"--shop"_s, path(u"demo/shop"_s), u"--passphrase-file"_s, path(u"demo/passphrase.txt"_s)};
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a whole shift is played through the real window, and its facts are whole", "[desktop]")
{
    const DemoShop shop;
    const Outcome played = run(u"mizan"_s, shop.opening() + QStringList {u"--play-shift"_s, shop.path(u"out"_s)});
    INFO(played.said.toStdString());
    CHECK(played.code == 0);
    CHECK(QFile::exists(shop.path(u"out/receipt.pdf"_s)));
    CHECK(QFile::exists(shop.path(u"out/z-report.pdf"_s)));
    CHECK(QDir(shop.path(u"out/screens"_s)).entryList({u"*.png"_s}).size() >= 20);
    const Outcome verified = run(u"mizanctl"_s, QStringList {u"verify"_s} + shop.opening());
    INFO(verified.said.toStdString());
    CHECK(verified.code == 0);
}

TEST_CASE("killed in the middle of anything, the program shows the same when it is started again", "[desktop][kill]")
{
    const auto [step, shown] = GENERATE(table<QString, QString>({
        {u"till-lines"_s, u"2 × .+, 1 × .+, 1 × .+; held 0; total .+"_s},
        {u"held"_s, u"no lines; held 1; total .+"_s},
        {u"tender-split"_s, u"1 × .+; held 0; total .+; paid 1\\.00.*"_s},
        {u"till-return"_s, u"-1 × .+; held 0; total -.+"_s},
        {u"close-counted"_s, u"closing, step 2, counted [1-9].+"_s},
        {u"close-deposit"_s, u"closing, step 4, counted [1-9].+"_s},
    }));
    const DemoShop shop;
    const QStringList playing = shop.opening() + QStringList {u"--play-shift"_s, shop.path(u"out"_s)};
    const QString before = playAndKill(playing, step);
    INFO(before.toStdString());
    CHECK(QRegularExpression(QRegularExpression::anchoredPattern(shown)).match(before).hasMatch());
    CHECK(playAndKill(playing, u"signed-in"_s) == before);
    const Outcome verified = run(u"mizanctl"_s, QStringList {u"verify"_s} + shop.opening());
    INFO(verified.said.toStdString());
    CHECK(verified.code == 0);
}

TEST_CASE("asked to, the program tells when its lock page takes a PIN", "[desktop]")
{
    const DemoShop shop;
    const Outcome said = run(u"mizan"_s, shop.opening() + QStringList {u"--say-ready"_s}, u"locked\n"_s);
    INFO(said.said.toStdString());
    CHECK(said.said.contains(u"locked\n"_s));
    CHECK_FALSE(said.said.contains(u"ready\n"_s)); // Nobody has signed in.
}

TEST_CASE("a wrong passphrase, a folder without a shop and an unknown option are told apart", "[desktop]")
{
    const DemoShop shop;
    QFile wrong(shop.path(u"wrong.txt"_s));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("not the passphrase\n");
    wrong.close();
    const QStringList wrongPassphrase {
        u"--shop"_s, shop.path(u"demo/shop"_s), u"--passphrase-file"_s, wrong.fileName()};
    CHECK(run(u"mizan"_s, wrongPassphrase, u"passphrase-must-fit"_s).said.contains(u"vault.passphrase-must-fit"_s));
    const QStringList nowhere {u"--shop"_s, shop.path(u"nowhere"_s), u"--passphrase-file"_s, wrong.fileName()};
    CHECK(run(u"mizan"_s, nowhere, u"folder-must-hold-shop"_s).said.contains(u"shop.folder-must-hold-shop"_s));
    CHECK(run(u"mizan"_s, {u"--colour"_s, u"red"_s}).code == 2);
    CHECK(run(u"mizan"_s, {u"--theme"_s, u"red"_s}).code == 2);
    CHECK(run(u"mizan"_s, {u"--help"_s}).code == 0);
}
