// Keeps text from reordering its neighbours: numbers, dates and codes in one kind of isolate, people's words in
// another.
#pragma once

#include <QString>
#include <QStringView>

namespace mizan::documents {

/// LRI … PDI around what a machine wrote: amounts, dates, numbers, codes, phones. Without it "-37.50" is "37.50-" in
/// Arabic.
[[nodiscard]] QString machineValue(QStringView value);

/// FSI … PDI around what a person wrote, cleaned: it takes its own direction and cannot turn what stands beside it.
[[nodiscard]] QString userText(QStringView text);

/// The text without control characters, bidirectional controls, tags and lone surrogates, composed (NFC), on one line.
/// Joiners stay: Persian and the scripts of India need them.
[[nodiscard]] QString cleaned(QStringView text);

/// The text without the isolates, for places that have no bidirectional text.
[[nodiscard]] QString withoutIsolates(QStringView text);

} // namespace mizan::documents
