// A shop of a million products, made as a shop keeper would: a file of products, imported by the program itself.
#pragma once

#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/open_shop.h"

#include <QTemporaryDir>

#include <optional>

namespace mizan::bench {

class BigShop {
public:
    static constexpr const char *Pin = "7391"; ///< The owner's, who is the only user.

    /// Where `folder` holds one that was made before, that one; otherwise it is made there. An empty `folder`: a
    /// temporary one.
    BigShop(qint64 products, const QString &folder);

    [[nodiscard]] bool isNew() const noexcept { return m_isNew; }
    [[nodiscard]] qint64 products() const noexcept { return m_products; }
    [[nodiscard]] QString shopFolder() const { return m_folder + QStringLiteral("/shop"); }
    [[nodiscard]] QString passphraseFile() const { return m_folder + QStringLiteral("/passphrase.txt"); }
    [[nodiscard]] QString productFile() const { return m_folder + QStringLiteral("/products.csv"); }
    [[nodiscard]] QString scratchFolder() const { return m_temporary.path(); }
    [[nodiscard]] Currency currency() const { return Currency::of("EUR"); }

    /// Opens it in this process, alone; with an open shift.
    [[nodiscard]] OpenedShop open();

private:
    void make();
    void writeProducts() const;
    void writePassphrase() const;

    QTemporaryDir m_temporary;
    QString m_folder;
    qint64 m_products;
    bool m_isNew;
    SystemClock m_clock;
    SystemRandom m_random;
};

} // namespace mizan::bench
