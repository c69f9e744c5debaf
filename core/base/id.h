// Typed ids: 16 bytes, UUID version 7, so that they sort by the time they were made.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstddef>
#include <cstring>
#include <functional>
#include <optional>
#include <span>

namespace mizan {

class Clock;
class RandomSource;

using IdBytes = std::array<std::byte, 16>;

[[nodiscard]] QString idText(const IdBytes &bytes);
[[nodiscard]] std::optional<IdBytes> idFromText(QStringView text);

/// An id of one kind of thing; ids of different kinds do not mix.
template <class Tag>
class Id {
public:
    constexpr Id() noexcept = default;
    explicit constexpr Id(const IdBytes &bytes) noexcept
        : m_bytes(bytes)
    {
    }
    /// From 16 stored bytes; none from any other length.
    [[nodiscard]] static std::optional<Id> fromBytes(std::span<const std::byte> bytes) noexcept
    {
        if (bytes.size() != 16)
            return std::nullopt;
        Id id;
        std::memcpy(id.m_bytes.data(), bytes.data(), 16);
        return id;
    }
    [[nodiscard]] static std::optional<Id> fromText(QStringView text)
    {
        const auto bytes = idFromText(text);
        return bytes ? std::optional(Id(*bytes)) : std::nullopt;
    }
    /// The same id seen as one of another kind (a sale's id is the id of its fact).
    template <class Other>
    [[nodiscard]] constexpr Id<Other> as() const noexcept
    {
        return Id<Other>(m_bytes);
    }

    [[nodiscard]] const IdBytes &bytes() const noexcept { return m_bytes; }
    [[nodiscard]] QByteArray toByteArray() const { return {reinterpret_cast<const char *>(m_bytes.data()), 16}; }
    [[nodiscard]] QString toText() const { return idText(m_bytes); }
    [[nodiscard]] bool isNull() const noexcept { return m_bytes == IdBytes {}; }
    friend constexpr auto operator<=>(const Id &, const Id &) noexcept = default;

private:
    IdBytes m_bytes {};
};

/// Makes ids whose order is the order of making, within one maker, whatever the clock does.
class IdMaker {
public:
    IdMaker(const Clock &clock, RandomSource &random) noexcept
        : m_clock(clock)
        , m_random(random)
    {
    }
    template <class IdType>
    [[nodiscard]] IdType make()
    {
        return IdType(next());
    }

private:
    [[nodiscard]] IdBytes next();
    const Clock &m_clock;
    RandomSource &m_random;
    qint64 m_lastMs = 0;
    quint32 m_sequence = 0; ///< 12 bits in rand_a: counts within a millisecond.
};

} // namespace mizan

template <class Tag>
struct std::hash<mizan::Id<Tag>> {
    std::size_t operator()(const mizan::Id<Tag> &id) const noexcept
    {
        std::size_t tail;
        std::memcpy(&tail, id.bytes().data() + 8, sizeof tail);
        return tail; // The last eight bytes are random.
    }
};
