// The shelf. Barcodes begin with 2, GS1's range for a shop's own use, so that no maker's code is borrowed.
#include "app/ctl/demo_products.h"

#include <array>

namespace mizan::ctl {

namespace {

constexpr std::array Shelf {
    DemoProduct {u"Roggenbrot 750 g", u"Brot", "B-101", "200000000101", 389, 170, "reduced", "H87", 24},
    DemoProduct {u"Brezel", u"Brot", "B-102", "200000000102", 95, 32, "reduced", "H87", 60},
    DemoProduct {u"Croissant au beurre", u"Brot", "B-103", "200000000103", 165, 60, "reduced", "H87", 40},
    DemoProduct {u"خبز عربي", u"Brot", "B-104", "200000000104", 189, 70, "reduced", "H87", 30},
    DemoProduct {u"Vollmilch 1 l", u"Molkerei", "M-201", "200000000201", 139, 88, "reduced", "H87", 48},
    DemoProduct {u"لبنة بالزيت 400 غ", u"Molkerei", "M-202", "200000000202", 349, 190, "reduced", "H87", 18},
    DemoProduct {u"Beyaz peynir", u"Molkerei", "M-203", "", 1290, 720, "reduced", "KGM", 12},
    DemoProduct {u"Γιαούρτι στραγγιστό 500 g", u"Molkerei", "M-204", "200000000204", 299, 160, "reduced", "H87", 20},
    DemoProduct {u"Äpfel Elstar", u"Obst und Gemüse", "O-301", "", 299, 140, "reduced", "KGM", 60},
    DemoProduct {u"تفاح أحمر", u"Obst und Gemüse", "O-302", "", 349, 160, "reduced", "KGM", 40},
    DemoProduct {u"Tomaten", u"Obst und Gemüse", "O-303", "", 379, 190, "reduced", "KGM", 45},
    DemoProduct {u"עגבניות שרי", u"Obst und Gemüse", "O-304", "200000000304", 249, 120, "reduced", "H87", 25},
    DemoProduct {u"बासमती चावल 1 kg", u"Vorrat", "V-401", "200000000401", 459, 270, "reduced", "H87", 30},
    DemoProduct {u"Spaghetti n. 5", u"Vorrat", "V-402", "200000000402", 179, 85, "reduced", "H87", 50},
    DemoProduct {u"طحينة 800 غ", u"Vorrat", "V-403", "200000000403", 649, 390, "reduced", "H87", 16},
    DemoProduct {u"زعفران سرگل ۱ گرم", u"Vorrat", "V-404", "200000000404", 899, 520, "reduced", "H87", 10},
    DemoProduct {u"Zucker 1 kg", u"Vorrat", "V-405", "200000000405", 119, 72, "reduced", "H87", 40},
    DemoProduct {u"Mineralwasser 1,5 l", u"Getränke", "G-501", "200000000501", 79, 28, "standard", "H87", 120},
    DemoProduct {u"Apfelschorle 0,5 l", u"Getränke", "G-502", "200000000502", 129, 55, "standard", "H87", 72},
    DemoProduct {u"Türk kahvesi 250 g", u"Getränke", "G-503", "200000000503", 599, 340, "reduced", "H87", 22},
    DemoProduct {u"緑茶 100 g", u"Getränke", "G-504", "200000000504", 799, 430, "reduced", "H87", 14},
    DemoProduct {u"Spülmittel 500 ml", u"Haushalt", "H-601", "200000000601", 195, 90, "standard", "H87", 30},
    DemoProduct {u"صابون غار حلب", u"Haushalt", "H-602", "200000000602", 449, 210, "standard", "H87", 26},
    DemoProduct {u"Batterien AA, 4 Stück", u"Haushalt", "H-603", "200000000603", 399, 180, "standard", "H87", 20},
};

// Goods of both tax classes, in pieces and by weight.
constexpr std::array Breakfast {DemoBundle::Content {"B-101", 1'000'000}, DemoBundle::Content {"M-203", 250'000},
    DemoBundle::Content {"G-503", 1'000'000}, DemoBundle::Content {"G-502", 2'000'000}};
constexpr std::array Pasta {DemoBundle::Content {"V-402", 2'000'000}, DemoBundle::Content {"O-303", 500'000}};

constexpr std::array Bundles {
    DemoBundle {u"Frühstückskorb", u"Vorrat", "K-701", "200000000701", 1390, "reduced", Breakfast},
    DemoBundle {u"Spaghetti-Abend für vier", u"Vorrat", "K-702", "200000000702", 499, "reduced", Pasta},
};

} // namespace

std::span<const DemoProduct> demoProducts() noexcept { return Shelf; }

std::span<const DemoBundle> demoBundles() noexcept { return Bundles; }

} // namespace mizan::ctl
