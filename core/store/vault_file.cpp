// To and from JSON, byte for byte: what does not come out the same as it went in is not whole.
#include "core/store/vault_file.h"

#include "core/store/durable_file.h"
#include "core/store/fault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 64 << 10;
constexpr quint64 MostMemory = 4ull << 30;
constexpr quint64 MostPasses = 100;
constexpr QLatin1StringView Format = "mizan-vault"_L1;
constexpr std::array KindNames {"passphrase"_L1, "recovery"_L1, "key-store"_L1};

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QJsonObject slotWithoutKey(const VaultSlot &slot)
{
    QJsonObject object {
        {u"kind"_s, KindNames[static_cast<std::size_t>(slot.kind)]},
        {u"salt"_s, hex(slot.salt)},
        {u"nonce"_s, hex(slot.nonce)},
    };
    if (slot.kind == SlotKind::Passphrase) {
        object.insert(u"kdf"_s, u"argon2id13"_s);
        object.insert(u"memory_bytes"_s, static_cast<qint64>(slot.cost.memoryBytes));
        object.insert(u"passes"_s, static_cast<qint64>(slot.cost.passes));
    }
    return object;
}

QJsonObject toJson(const VaultFile &file)
{
    QJsonArray wraps;
    for (const VaultSlot &slot : file.wraps) {
        QJsonObject object = slotWithoutKey(slot);
        object.insert(u"sealed"_s, hex(slot.sealed));
        wraps.append(object);
    }
    return {
        {u"format"_s, Format},
        {u"version"_s, Version},
        {u"id"_s, hex(file.id)},
        {u"slots"_s, wraps},
        {u"device_seed"_s, QJsonObject {{u"nonce"_s, hex(file.seedNonce)}, {u"sealed"_s, hex(file.seedSealed)}}},
    };
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// Not against an attacker (the seal is), but so that a damaged vault is not mistaken for a wrong passphrase.
QJsonObject withCheck(QJsonObject object)
{
    const QByteArray bytes = compact(object);
    QByteArray hash(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 16,
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()),
        nullptr, 0);
    object.insert(u"check"_s, hex(hash));
    return object;
}

QByteArray wholeText(const VaultFile &file)
{
    QJsonObject object = toJson(file);
    object.insert(u"seal"_s, hex(file.seal));
    return QJsonDocument(withCheck(object)).toJson(QJsonDocument::Indented);
}

std::optional<QByteArray> bytesOf(const QJsonValue &value, qsizetype size)
{
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    return bytes.size() == size ? std::optional(bytes) : std::nullopt;
}

std::optional<VaultSlot> slotOf(const QJsonObject &object)
{
    const auto kind = std::ranges::find(KindNames, object[u"kind"_s].toString());
    const auto salt = bytesOf(object[u"salt"_s], 16);
    const auto nonce = bytesOf(object[u"nonce"_s], 24);
    const auto sealed = bytesOf(object[u"sealed"_s], 64);
    if (kind == KindNames.end() || !salt || !nonce || !sealed)
        return std::nullopt;
    VaultSlot slot {static_cast<SlotKind>(kind - KindNames.begin()), {0, 0}, *salt, *nonce, *sealed};
    if (slot.kind == SlotKind::Passphrase) {
        slot.cost.memoryBytes = static_cast<quint64>(object[u"memory_bytes"_s].toInteger());
        slot.cost.passes = static_cast<quint64>(object[u"passes"_s].toInteger());
        const bool possible = slot.cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && slot.cost.memoryBytes <= MostMemory
            && slot.cost.passes >= crypto_pwhash_OPSLIMIT_MIN && slot.cost.passes <= MostPasses;
        if (!possible)
            return std::nullopt;
    }
    return slot;
}

std::optional<VaultFile> fileOf(const QJsonObject &object)
{
    const QJsonObject seed = object[u"device_seed"_s].toObject();
    const auto id = bytesOf(object[u"id"_s], 16);
    const auto seedNonce = bytesOf(seed[u"nonce"_s], 24);
    const auto seedSealed = bytesOf(seed[u"sealed"_s], 48);
    const auto seal = bytesOf(object[u"seal"_s], 32);
    if (!id || !seedNonce || !seedSealed || !seal)
        return std::nullopt;
    VaultFile file {*id, {}, *seedNonce, *seedSealed, *seal};
    for (const QJsonValueConstRef &each : object[u"slots"_s].toArray()) {
        const auto slot = slotOf(each.toObject());
        if (!slot || file.find(slot->kind))
            return std::nullopt;
        file.wraps.push_back(*slot);
    }
    return file;
}

} // namespace

QByteArray VaultSlot::associatedData(const QByteArray &vaultId) const
{
    return Format.data() + QByteArray::number(Version) + vaultId + compact(slotWithoutKey(*this));
}

VaultSlot *VaultFile::find(SlotKind kind) noexcept
{
    const auto found = std::ranges::find(wraps, kind, &VaultSlot::kind);
    return found == wraps.end() ? nullptr : &*found;
}

void VaultFile::put(const VaultSlot &slot)
{
    if (VaultSlot *const old = find(slot.kind))
        *old = slot;
    else
        wraps.push_back(slot);
}

QByteArray VaultFile::sealedBytes() const { return compact(toJson(*this)); }

Result<VaultFile> VaultFile::read(const QString &path)
{
    QFile onDisk(path);
    if (!onDisk.exists())
        return refuse(rules::VaultMustExist, u"path"_s, {{"path", path}});
    if (!onDisk.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::ReadOnly, u"opening %1: %2"_s.arg(path, onDisk.errorString()));
    const QByteArray text = onDisk.read(LargestFile);
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object[u"format"_s].toString() == Format && object[u"version"_s].toInteger() > Version)
        return refuse(
            rules::VaultMustNotBeNewer, u"path"_s, {{"path", path}, {"version", object[u"version"_s].toInteger()}});
    const auto file = fileOf(object);
    if (!file || wholeText(*file) != text)
        return refuse(rules::VaultMustBeWhole, u"path"_s, {{"path", path}});
    return *file;
}

void VaultFile::write(const QString &path) const { writeDurably(path, wholeText(*this)); }

} // namespace mizan::store
