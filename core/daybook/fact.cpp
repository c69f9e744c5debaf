// The bytes of a fact that are hashed; docs/daybook-format.md gives them for others to check.
#include "core/daybook/fact.h"

#include "core/base/assertion.h"

#include <openssl/sha.h>

#include <cstring>

namespace mizan::daybook {

namespace {

template <class Unsigned>
void appendBigEndian(std::string &bytes, Unsigned value)
{
    for (int shift = static_cast<int>(sizeof value) * 8 - 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
}

void appendId(std::string &bytes, const IdBytes &id)
{
    bytes.append(reinterpret_cast<const char *>(id.data()), id.size());
}

} // namespace

Hash hashOf(const Hash &previous, const FactHeader &header, std::string_view body)
{
    std::string bytes;
    bytes.reserve(32 + 160 + header.kind.size() + body.size());
    bytes.append(reinterpret_cast<const char *>(previous.data()), previous.size());
    bytes += "MZ1\n";
    appendId(bytes, header.id.bytes());
    appendId(bytes, header.device.bytes());
    appendBigEndian(bytes, static_cast<quint64>(header.seq));
    appendBigEndian(bytes, static_cast<quint64>(header.at.packed()));
    appendBigEndian(bytes, static_cast<quint32>(static_cast<qint32>(header.date.days())));
    appendId(bytes, header.branch.bytes());
    appendId(bytes, header.user.bytes());
    appendId(bytes, header.approvedBy.value_or(UserId {}).bytes());
    appendBigEndian(bytes, static_cast<quint16>(header.kind.size()));
    bytes += header.kind;
    appendBigEndian(bytes, static_cast<quint16>(header.version));
    appendBigEndian(bytes, static_cast<quint32>(body.size()));
    bytes.append(body);

    Hash hash;
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
        reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

} // namespace mizan::daybook
