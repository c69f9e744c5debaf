// Starting mizanctl and reading what it says.
#include "tests/app/ctl/ctl_run.h"

#include "core/base/assertion.h"
#include "core/store/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>

namespace mizan::test {

using namespace Qt::StringLiterals;

CtlRun::CtlRun() { write(u"passphrase.txt"_s, QByteArray(Passphrase) + '\n'); }

namespace {

// What a run has put into the shop's write-ahead log is the one thing seen from outside that says it is at work,
// however fast the machine is.
constexpr qint64 BusyLogSize = qint64 {1} << 20;

bool isAtWork(const QString &shopFolder) { return QFileInfo(shopFolder + u"/shop.db-wal"_s).size() > BusyLogSize; }

} // namespace

CtlAnswer CtlRun::run(const QStringList &words) const { return start(words, false); }

CtlAnswer CtlRun::start(const QStringList &words, bool interruptAtWork) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MIZAN_PASSPHRASE_FILE"_s, path(u"passphrase.txt"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(environment.value(u"MIZAN_BIN_DIR"_s) + u"/mizanctl"_s, words);
    if (interruptAtWork) {
        while (process.state() != QProcess::NotRunning && !isAtWork(shopFolder()))
            process.waitForFinished(5);
        if (process.state() != QProcess::NotRunning)
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    }
    MIZAN_ASSERT(process.state() == QProcess::NotRunning || process.waitForFinished(240'000));
    MIZAN_ASSERT(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

CtlAnswer CtlRun::onShop(QStringList words) const
{
    words.insert(1, u"--shop"_s);
    words.insert(2, shopFolder());
    return run(words);
}

CtlAnswer CtlRun::interruptedAtWork(QStringList words) const
{
    words.insert(1, u"--shop"_s);
    words.insert(2, shopFolder());
    return start(words, true);
}

CtlAnswer CtlRun::init() const
{
    return onShop({u"init"_s, u"--name"_s, u"Corner Shop"_s, u"--country"_s, u"GB"_s, u"--currency"_s, u"GBP"_s});
}

void CtlRun::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    MIZAN_ASSERT(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray CtlRun::read(const QString &name) const
{
    QFile file(path(name));
    MIZAN_ASSERT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::unique_ptr<store::Connection> CtlRun::openDatabase() const
{
    const auto vault = store::Vault::unlock(shopFolder() + u"/vault.json"_s, QString::fromLatin1(Passphrase));
    MIZAN_ASSERT(vault.has_value());
    auto connection =
        store::Connection::open(store::FileLocation {shopFolder() + u"/shop.db"_s, vault->key(), store::Access::Write});
    MIZAN_ASSERT(connection.has_value());
    return *std::move(connection);
}

} // namespace mizan::test
