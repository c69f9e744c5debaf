// How hard a passphrase is to guess, for a hint while it is typed. It refuses nothing.
#pragma once

#include <QString>

namespace mizan::store {

enum class PassphraseStrength { Weak, Fair, Strong };

/// Estimated from its length and the kinds of its characters; runs ("abcd") and repeats count once.
[[nodiscard]] PassphraseStrength strengthOf(const QString &passphrase);

} // namespace mizan::store
