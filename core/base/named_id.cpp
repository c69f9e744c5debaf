// Ids that follow from names.
#include "core/base/named_id.h"

#include <QCryptographicHash>

namespace mizan {

IdBytes idFromName(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    IdBytes bytes;
    std::memcpy(bytes.data(), digest.constData(), bytes.size());
    bytes[6] = (bytes[6] & std::byte(0x0f)) | std::byte(0x80);
    bytes[8] = (bytes[8] & std::byte(0x3f)) | std::byte(0x80);
    return bytes;
}

} // namespace mizan
