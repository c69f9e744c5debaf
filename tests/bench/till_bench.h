// Measures the till with a million products: the start of the program, and a scan from its last key to the painted
// line.
#pragma once

#include <QCoreApplication>

#include <memory>

namespace mizan::bench {

class BigShop;

/// An application with windows, for benchTill(); it needs a display and xdotool.
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationWithWindows(int &argc, char **argv);

void benchTill(BigShop &shop);

} // namespace mizan::bench
