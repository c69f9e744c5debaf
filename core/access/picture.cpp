// Bytes as a record's text.
#include "core/access/picture.h"

#include "core/base/named_id.h"
#include "core/store/connection.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mizan::access {

const daybook::RecordType &pictureType()
{
    static const daybook::RecordType type {"picture", {{"png", daybook::FieldType::Text}}, {}};
    return type;
}

RecordId pictureId(const Picture &picture)
{
    const QByteArray hash = QCryptographicHash::hash(picture.png, QCryptographicHash::Sha256).toHex();
    return RecordId(idFromName(u"picture:"_s + QString::fromLatin1(hash)));
}

daybook::RecordChange pictureChange(const Picture &picture)
{
    return {pictureType().name, pictureId(picture), {{"png", QString::fromLatin1(picture.png.toBase64())}}};
}

std::optional<Picture> findPicture(store::Connection &connection, RecordId id)
{
    auto row = connection.query("SELECT png FROM picture WHERE uid = ? AND png IS NOT NULL", id);
    if (!row.step())
        return std::nullopt;
    return Picture {QByteArray::fromBase64(row.text(0).toLatin1())};
}

bool hasPicture(store::Connection &connection, RecordId id)
{
    return connection.query("SELECT 1 FROM picture WHERE uid = ? AND png IS NOT NULL", id).step();
}

} // namespace mizan::access
