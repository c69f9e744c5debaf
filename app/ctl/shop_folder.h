// The shop that a verb works on: its folder and passphrase from the command line, opened for writing or reading.
#pragma once

#include "app/ctl/command.h"
#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/open_shop.h"

namespace mizan::ctl {

/// The first line of the file that --passphrase-file or MIZAN_PASSPHRASE_FILE names.
[[nodiscard]] Result<QString> passphraseOf(const Arguments &arguments);

/// Folder and passphrase, for openShop(); progress of a rebuild at opening goes to the console.
[[nodiscard]] Result<OpenShop> shopToOpen(const Arguments &arguments, Console &console);

/// Opened for reading, beside a till that sells.
[[nodiscard]] Result<ReadableShop> readableShop(const Arguments &arguments);

} // namespace mizan::ctl
