// Made-up invoices for a replay: shop days of sales, returns and stock corrections, the same again from the same seed.
#pragma once

#include "tests/support/seeded_random.h"

#include <QByteArray>

namespace mizan::test {

/// Gives one file after the other; numbers and times go on from file to file.
class InvoiceFiles {
public:
    explicit InvoiceFiles(quint64 seed)
        : m_random(seed)
    {
    }
    /// A CSV file with the columns of `mizanctl replay`.
    [[nodiscard]] QByteArray next(int invoices);

private:
    QByteArray invoice();
    SeededRandom m_random;
    qint64 m_number = 600'000;
    qint64 m_minute = 0; ///< Of trading, from the first day's opening.
};

} // namespace mizan::test
