# Every library Mizan stands on; all of them come from Debian 12 (with its backports) and exist in Debian 13.
set(CMAKE_AUTOMOC OFF)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Network Widgets Svg PrintSupport Test LinguistTools)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(simdjson REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(ZXING REQUIRED IMPORTED_TARGET zxing)
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher>=3.46) # Its pkg-config names SQLite: 3.46 is SQLCipher 4.6.
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(HARFBUZZ REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)
pkg_check_modules(FONTCONFIG REQUIRED IMPORTED_TARGET fontconfig)
# On Debian 13 some of them ask for -pthread, which defines a macro; a precompiled header made without it could not be shared.
foreach(library ZXING SQLCIPHER SODIUM HARFBUZZ FONTCONFIG)
    get_target_property(options PkgConfig::${library} INTERFACE_COMPILE_OPTIONS)
    if(options)
        list(REMOVE_ITEM options -pthread)
        set_target_properties(PkgConfig::${library} PROPERTIES INTERFACE_COMPILE_OPTIONS "${options}")
    endif()
endforeach()
find_library(HPDF_LIBRARY hpdf REQUIRED)
find_package(Qt6Keychain QUIET) # The system's own key store; without it a passphrase opens the shop.
