// What the program is told on its command line.
#pragma once

#include "ui/setup/machine_form.h"
#include "ui/shell/appearance.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace mizan::desktop {

struct Options {
    QString shop {};           ///< The folder; empty: the one opened last.
    QString passphraseFile {}; ///< Also MIZAN_PASSPHRASE_FILE; empty: asked for.
    std::optional<ui::SchemeChoice> theme {};
    std::optional<ui::Language> language {};
    QString printer {}; ///< Of receipts, for this run: "tcp:192.168.1.50:9100", "file:/tmp/receipts.bin".
    std::optional<ui::Landing> landing {}; ///< For this run; none: as the machine is set.
    bool fullScreen = true;                ///< The till's own window.
    QString playShift {};  ///< A folder: a short shift is played by itself, its pictures and papers go there.
    QString playUntil {};  ///< The step of that shift after which it stands still; empty: it is played out.
    bool sayReady = false; ///< Tells on its output when it can be used.
    bool help = false;
};

/// The words after the program's name; the error is a sentence for the terminal.
[[nodiscard]] std::expected<Options, QString> readOptions(const QStringList &words);
[[nodiscard]] QString helpText();

/// The first line of the file; none with the reason where it cannot be read.
[[nodiscard]] std::expected<QString, QString> readPassphrase(const QString &file);
/// The PIN of the first person named in pins.txt beside the passphrase file, as a demo leaves it.
[[nodiscard]] std::expected<QString, QString> readDemoPin(const QString &passphraseFile);

} // namespace mizan::desktop
