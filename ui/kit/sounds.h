// Plays tones without ever making anybody wait; a machine without a sound device is simply silent.
#pragma once

#include "ui/kit/tone.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

namespace mizan::ui {

class Sounds {
public:
    Sounds();
    ~Sounds();
    Sounds(const Sounds &) = delete;
    Sounds &operator=(const Sounds &) = delete;

    /// Returns at once. A tone that waits behind others for longer than a moment is dropped: late sounds mislead.
    void play(Tone tone);
    /// To be heard while it is chosen: at this volume, muted or not.
    void test(Tone tone, int volume);
    /// 0 to 100.
    void setVolume(int volume);
    void setMuted(Tone tone, bool muted);

private:
    void run();
    void queue(QByteArray samples);
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_queue;
    std::set<Tone> m_muted;
    int m_volume = 70;
    bool m_stopping = false;
    std::thread m_thread; ///< Started by the first tone.
};

} // namespace mizan::ui
