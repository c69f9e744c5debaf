// Parts that every paper of a shop has: its head, marks nobody may overlook, rows of label and value.
#pragma once

#include "core/documents/document.h"
#include "core/documents/receipt.h"
#include "core/documents/wording.h"

namespace mizan::documents {

/// Logo, name, address, phone, tax numbers and the shop's own lines, centred.
void addHead(Document &document, const PaperHead &head, const Wording &wording);
/// "COPY 2", framed; `copy` from 1, 0: the paper itself and no mark.
void addCopyMark(Document &document, qint64 copy, const Wording &wording);

/// Any paper of a practice says so, above and below all that it holds.
void markAsTraining(Document &document, const Wording &wording);

/// A table of labels at the leading edge and numbers at the right, as wide as `widest` needs: on a paper from right to
/// left that is what keeps the amounts of different tables under each other.
[[nodiscard]] Table labelsAndNumbers(const QString &widest);
/// The amount with most to print.
[[nodiscard]] QString widestAmount(const std::vector<Money> &amounts, const NumberMarks &marks);
/// A table of short labels and texts at the trailing edge.
[[nodiscard]] Table labelsAndTexts();
[[nodiscard]] Row labelled(const QString &label, const QString &value, Role role = Role::Body);
/// "Total EUR".
[[nodiscard]] QString labelWithCode(const QString &label, Currency currency);

/// How it was paid, and the change.
[[nodiscard]] Table tenderTable(
    const std::vector<ReceiptTender> &tenders, Money change, const QString &widest, const Wording &wording);
/// A number to scan again: most counters have a scanner that reads bars only; where they do not fit, the square one
/// takes their place.
void addScannable(Document &document, const QString &number, access::ReceiptCode code = access::ReceiptCode::Bars);
/// A word of a sentence as it begins a row: "valid until" → "Valid until".
[[nodiscard]] QString asLabel(const QString &words, const Wording &wording);
/// The label with what belongs to it; a second language stands below both.
[[nodiscard]] QString labelWith(const QString &label, const QString &suffix);

/// One row of a table of taxes, whose first cell is its label.
struct TaxAmounts {
    QString label;
    Money net;
    Money tax;
    Money gross;
};
[[nodiscard]] Table taxTable(const std::vector<TaxAmounts> &taxes, const Wording &wording);

/// "2 × Jam"; of one of it, its name.
[[nodiscard]] QString partText(const ReceiptPart &part, const Wording &wording);

} // namespace mizan::documents
