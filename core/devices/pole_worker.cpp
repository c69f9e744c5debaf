// One loop over the latest screen.
#include "core/devices/pole_worker.h"

#include <QSaveFile>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace mizan::devices {

namespace {

using Answer = std::expected<void, PrintError>;

Answer writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(PrintError {PrintFailure::Broken, 0, file.errorString()});
}

Answer send(const PrinterAddress &display, const QByteArray &bytes, const PortTimeouts &timeouts)
{
    if (const auto *file = std::get_if<FilePort>(&display))
        return writeFile(file->path, bytes);
    return sendTo(display, bytes, timeouts);
}

} // namespace

struct PoleWorker::Private {
    PrinterAddress display;
    PoleWorkerSettings settings;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<PoleScreen> next {};
    bool stopping = false;
    std::thread thread {};

    /// None: it is time to stop.
    std::optional<PoleScreen> waitForScreen()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return stopping || next; });
        return stopping ? std::nullopt : std::exchange(next, std::nullopt);
    }

    /// The screen that failed is tried again, unless a newer one came.
    void pauseWith(const PoleScreen &failed)
    {
        std::unique_lock lock(mutex);
        if (!next)
            next = failed;
        changed.wait_for(lock, settings.pause, [this] { return stopping; });
    }

    void run()
    {
        bool afresh = true;
        while (const auto screen = waitForScreen()) {
            const bool isFile = std::holds_alternative<FilePort>(display);
            const Answer answer = send(display, poleBytes(*screen, afresh || isFile), settings.timeouts);
            afresh = !answer;
            if (settings.answered)
                settings.answered(answer);
            if (!answer)
                pauseWith(*screen);
        }
    }
};

PoleWorker::PoleWorker(PrinterAddress display, PoleWorkerSettings settings)
    : d(std::make_unique<Private>(std::move(display), std::move(settings)))
{
    d->thread = std::thread([this] { d->run(); });
}

PoleWorker::~PoleWorker()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_all();
    d->thread.join();
}

void PoleWorker::show(const PoleScreen &screen)
{
    {
        const std::scoped_lock lock(d->mutex);
        d->next = screen;
    }
    d->changed.notify_all();
}

} // namespace mizan::devices
