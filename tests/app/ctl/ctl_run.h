// Runs the real mizanctl, as a person at a terminal would.
#pragma once

#include "core/store/connection.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace mizan::test {

struct CtlAnswer {
    int exitCode = -1;
    QString output; ///< Standard output.
    QString errors; ///< Standard error.
};

/// A folder with a passphrase file, and mizanctl run in it.
class CtlRun {
public:
    static constexpr const char *Passphrase = "a passphrase that is long enough";

    CtlRun();
    /// `words` as typed behind "mizanctl"; the passphrase file is named by the environment.
    [[nodiscard]] CtlAnswer run(const QStringList &words) const;
    /// run() with --shop behind the verb.
    [[nodiscard]] CtlAnswer onShop(QStringList words) const;
    /// onShop(), asked to stop as soon as the shop is being written to.
    [[nodiscard]] CtlAnswer interruptedAtWork(QStringList words) const;
    /// Makes the shop in shopFolder(); the answer of init.
    CtlAnswer init() const;
    [[nodiscard]] QString shopFolder() const { return path(QStringLiteral("shop")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// The shop's database, opened as a cheat would who has the key.
    [[nodiscard]] std::unique_ptr<store::Connection> openDatabase() const;

private:
    [[nodiscard]] CtlAnswer start(const QStringList &words, bool interruptAtWork) const;
    QTemporaryDir m_folder;
};

} // namespace mizan::test
