// QtKeychain's jobs, waited for in a small event loop.
#include "core/store/key_store.h"

#ifdef MIZAN_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#endif

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

#ifdef MIZAN_HAS_KEYCHAIN

constexpr std::chrono::seconds Patience {3};

/// False when it failed or took too long; a job that takes too long goes on alone and deletes itself.
template <class JobType, class Finished>
bool finish(JobType *job, Finished finished)
{
    bool done = false;
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        done = job->error() == QKeychain::NoError;
        if (done)
            finished(*job);
        loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return done;
}

class System final : public KeyStore {
public:
    std::optional<QByteArray> read(const QString &name) override
    {
        auto *const job = new QKeychain::ReadPasswordJob(u"mizan"_s); // Deletes itself when it has finished.
        job->setKey(name);
        QByteArray secret;
        const bool done = finish(job, [&](QKeychain::ReadPasswordJob &finished) { secret = finished.binaryData(); });
        return done ? std::optional(secret) : std::nullopt;
    }
    bool write(const QString &name, const QByteArray &secret) override
    {
        auto *const job = new QKeychain::WritePasswordJob(u"mizan"_s);
        job->setKey(name);
        job->setBinaryData(secret);
        return finish(job, [](QKeychain::WritePasswordJob &) { });
    }
};

#else

class System final : public KeyStore {
public:
    std::optional<QByteArray> read(const QString &) override { return std::nullopt; }
    bool write(const QString &, const QByteArray &) override { return false; }
};

#endif

} // namespace

KeyStore &systemKeyStore()
{
    static System system;
    return system;
}

} // namespace mizan::store
