// A person's own key: their personal fields stand in facts encrypted under it, so that deleting the key erases the
// person from every fact and leaves the sums.
#pragma once

#include "core/base/ids.h"
#include "core/base/random_source.h"

#include <QString>

#include <array>
#include <optional>

namespace mizan::store {
class Connection;
}

namespace mizan::daybook {

/// Written with the section "person": {"id"}; whoever reads it deletes the key and empties the personal fields.
inline constexpr std::string_view PersonErasedKind = "person.erased";

/// 256 bits for XChaCha20-Poly1305; kept in the table person_key, in no fact.
class PersonKey {
public:
    using Bytes = std::array<std::byte, 32>;

    /// The person's key, made now where there is none; inside the transaction of the fact that first needs it.
    [[nodiscard]] static PersonKey ensure(store::Connection &connection, RandomSource &random, RecordId person);
    /// None once the person is erased, or where the key never arrived.
    [[nodiscard]] static std::optional<PersonKey> find(store::Connection &connection, RecordId person);
    static void remove(store::Connection &connection, RecordId person);

    /// `text` as it stands in the fact, in base64: 24 bytes of nonce, then the sealed bytes, bound to person and field.
    /// An empty text is sealed too.
    [[nodiscard]] QString seal(RandomSource &random, std::string_view field, const QString &text) const;
    /// None where it was sealed for another person or field, or changed.
    [[nodiscard]] std::optional<QString> open(std::string_view field, std::string_view sealed) const;

    /// 128 bits that only this person's key makes of `text`, in hexadecimal: says in a fact what was asked without
    /// telling it, even to one who tries every phone number.
    [[nodiscard]] QString proofOf(std::string_view text) const;

    ~PersonKey();
    PersonKey(const PersonKey &) = default;
    PersonKey &operator=(const PersonKey &) = default;

private:
    PersonKey(RecordId person, const Bytes &bytes) noexcept;
    RecordId m_person;
    Bytes m_bytes;
};

} // namespace mizan::daybook
