// Papers of imagined shops in several languages and currencies, for looking at and for testing.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"
#include "core/documents/z_report.h"

namespace mizan::test {

struct SampleReceipt {
    documents::Receipt receipt;
    documents::Wording wording;
};

[[nodiscard]] SampleReceipt englishReceipt();  ///< Euro, with an Arabic, a Hebrew, a Hindi and a Thai product name.
[[nodiscard]] SampleReceipt arabicReceipt();   ///< Kuwaiti dinar: three decimals; right to left.
[[nodiscard]] SampleReceipt hebrewReturn();    ///< Shekel; a return; a copy.
[[nodiscard]] SampleReceipt japaneseReceipt(); ///< Yen: no decimals; prices without tax.

struct SampleZReport {
    documents::ZReport report;
    documents::Wording wording;
};

[[nodiscard]] SampleZReport englishZReport();
[[nodiscard]] SampleZReport arabicZReport();

} // namespace mizan::test
