// Reads ESC/POS as a printer would, command by command; shares no code with what writes it.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <optional>

namespace mizan::test {

struct PrinterLog {
    QList<QByteArray> lines; ///< Letters, as they came.
    int widestLine = 0;      ///< In dots.
    int codePage = 0;
    QImage dots; ///< All bands under each other.
    int bands = 0;
    int tallestBand = 0;
    int drawerKicks = 0;
    int cuts = 0;
};

/// None when a byte comes that is no letter, no dot and no command of this house.
[[nodiscard]] std::optional<PrinterLog> readEscPos(const QByteArray &bytes);

} // namespace mizan::test
