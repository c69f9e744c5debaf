// Millions of texts of which only one thing is asked: was it seen before?
#pragma once

#include <QStringView>

#include <vector>

namespace mizan::stock {

/// Keeps 64 bits of each text: 16 bytes a text at worst, and one false "yes" in some millions of files of a million
/// texts.
class SeenTexts {
public:
    /// True the first time.
    [[nodiscard]] bool add(QStringView text)
    {
        if ((m_count + 1) * 3 > m_slots.size() * 2)
            grow();
        quint64 &slot = slotOf(hashOf(text));
        if (slot != 0)
            return false;
        slot = hashOf(text);
        ++m_count;
        return true;
    }

private:
    static quint64 hashOf(QStringView text) noexcept
    {
        quint64 hash = 14695981039346656037ull; // FNV-1a over code units, then mixed.
        for (const QChar c : text)
            hash = (hash ^ c.unicode()) * 1099511628211ull;
        hash = (hash ^ (hash >> 32)) * 0x9e3779b97f4a7c15ull;
        return (hash ^ (hash >> 29)) | 1; // 0 is an empty slot.
    }
    quint64 &slotOf(quint64 hash) noexcept
    {
        std::size_t i = (hash >> 1) & (m_slots.size() - 1);
        while (m_slots[i] != 0 && m_slots[i] != hash)
            i = (i + 1) & (m_slots.size() - 1);
        return m_slots[i];
    }
    void grow()
    {
        std::vector<quint64> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const quint64 hash : old) {
            if (hash != 0)
                slotOf(hash) = hash;
        }
    }

    std::vector<quint64> m_slots;
    std::size_t m_count = 0;
};

} // namespace mizan::stock
