// A thread with a short queue in front of the sound device.
#include "ui/kit/sounds.h"

#include "ui/kit/sound_output.h"

#include <chrono>

namespace mizan::ui {

namespace {

constexpr std::size_t LongestQueue = 2;
constexpr std::chrono::seconds KeepOpen {10};

} // namespace

Sounds::Sounds() = default;

Sounds::~Sounds()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Sounds::play(Tone tone)
{
    const std::lock_guard lock(m_mutex);
    if (!m_muted.contains(tone) && m_volume > 0)
        queue(toneSamples(tone, m_volume));
}

void Sounds::test(Tone tone, int volume)
{
    const std::lock_guard lock(m_mutex);
    queue(toneSamples(tone, volume));
}

void Sounds::queue(QByteArray samples)
{
    if (m_queue.size() >= LongestQueue)
        return;
    m_queue.push_back(std::move(samples));
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void Sounds::setVolume(int volume)
{
    const std::lock_guard lock(m_mutex);
    m_volume = volume;
}

void Sounds::setMuted(Tone tone, bool muted)
{
    const std::lock_guard lock(m_mutex);
    if (muted)
        m_muted.insert(tone);
    else
        m_muted.erase(tone);
}

void Sounds::run()
{
    SoundOutput output;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (!m_wake.wait_for(lock, KeepOpen, [this] { return m_stopping || !m_queue.empty(); })) {
            output.close(); // Others may want the device.
            continue;
        }
        if (m_stopping)
            break;
        const QByteArray samples = m_queue.front();
        m_queue.pop_front();
        lock.unlock();
        output.write(samples);
        lock.lock();
    }
}

} // namespace mizan::ui
