// A barcode as a grid of dark and light modules; a linear one is a single row.
#pragma once

#include <cstddef>
#include <vector>

namespace mizan::documents {

struct Modules {
    int width = 0;
    int height = 0;
    int quietZone = 0;         ///< Light modules that must stay free on every side (linear: left and right).
    std::vector<bool> dark {}; ///< Row by row, `width × height`.

    [[nodiscard]] bool isLinear() const noexcept { return height == 1; }
    [[nodiscard]] bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * width + x)]; }
    friend bool operator==(const Modules &, const Modules &) = default;
};

} // namespace mizan::documents
