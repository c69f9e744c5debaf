// The operating system's store of secrets (Secret Service, Keychain, Credential Manager), where there is one.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mizan::store {

class KeyStore {
public:
    virtual ~KeyStore() = default;
    /// None when the store has no such secret, is locked, or does not answer.
    [[nodiscard]] virtual std::optional<QByteArray> read(const QString &name) = 0;
    /// False when the store did not take it.
    [[nodiscard]] virtual bool write(const QString &name, const QByteArray &secret) = 0;
};

/// The system's own, asked through QtKeychain and given three seconds to answer. It needs a QCoreApplication. Where the
/// program was built without QtKeychain it holds nothing and takes nothing.
[[nodiscard]] KeyStore &systemKeyStore();

} // namespace mizan::store
