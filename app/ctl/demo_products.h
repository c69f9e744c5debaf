// What the demo shop sells: a corner shop's shelf, named in the languages of its street.
#pragma once

#include <QtGlobal>

#include <span>

namespace mizan::ctl {

struct DemoProduct {
    const char16_t *name;
    const char16_t *category;
    const char *code;
    const char *barcode; ///< Twelve digits; the thirteenth is worked out. Empty: sold by weight, picked by name.
    qint64 priceMinor;   ///< For one unit, tax included.
    qint64 costMinor;    ///< For one unit.
    const char *taxClass;
    const char *unit; ///< UN/ECE Recommendation 20.
    qint64 opening;   ///< Units on the shelf in the morning.
};

[[nodiscard]] std::span<const DemoProduct> demoProducts() noexcept;

/// A basket of some of it, sold as one.
struct DemoBundle {
    struct Content {
        const char *code;
        qint64 quantityMicro;
    };
    const char16_t *name;
    const char16_t *category;
    const char *code;
    const char *barcode; ///< As of a product.
    qint64 priceMinor;
    const char *taxClass;
    std::span<const Content> contents;
};

[[nodiscard]] std::span<const DemoBundle> demoBundles() noexcept;

} // namespace mizan::ctl
