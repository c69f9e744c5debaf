# One function for each kind of target, so that every target is built with the same language and the same flags.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(MIZAN_WERROR "Warnings are errors" ON)
set(MIZAN_SANITIZE "" CACHE STRING "Sanitizers to build with, as GCC names them: address,undefined or thread")

find_program(CCACHE ccache)
if(CCACHE)
    # Precompiled headers are cached only when told that their times and defines may be trusted.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()
if(MIZAN_SANITIZE)
    add_compile_options(-fsanitize=${MIZAN_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${MIZAN_SANITIZE})
endif()

function(mizan_flags target)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
    # Programs as libraries, so that they can share precompiled headers.
    target_compile_options(${target} PRIVATE -fPIC -Wall -Wextra -Wpedantic -Wshadow -Wconversion -fpch-preprocess
        $<$<BOOL:${MIZAN_WERROR}>:-Werror>
        # GCC 12 sees dangers in std::string that are not there, once it optimises (its bugs 105329 and 105651) or splits code for a sanitizer.
        "$<$<CXX_COMPILER_ID:GNU>:-Wno-error=array-bounds;-Wno-error=stringop-overflow;-Wno-error=restrict;-Wno-error=maybe-uninitialized>")
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH)
endfunction()

# Two precompiled headers serve all rooms: one with Qt Core, one with Qt Widgets. They are 130 and 310 MB, and each takes seconds to make.
# Made with the fewest definitions: a room may add some of its own, as Qt does for each of its modules.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "" @ONLY)
function(mizan_add_precompiled name)
    cmake_parse_arguments(arg "" "" "HEADERS;LINK" ${ARGN})
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    mizan_flags(${name})
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# mizan_add_library(core_sales SOURCES … LINK …): one room of the house as a static library.
# WIDGETS says that it may use Qt Widgets (precompiled headers differ); MOC that it has QObjects.
function(mizan_add_library name)
    cmake_parse_arguments(arg "MOC;WIDGETS" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    mizan_flags(${name})
    target_link_libraries(${name} PUBLIC ${arg_LINK})
    if(arg_MOC OR arg_WIDGETS)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(arg_WIDGETS)
        target_precompile_headers(${name} REUSE_FROM mizan_widgets_headers)
    else()
        target_precompile_headers(${name} REUSE_FROM mizan_core_headers)
    endif()
endfunction()

# mizan_add_program(mizanctl SOURCES … LINK …): an executable that only wires.
function(mizan_add_program name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    mizan_flags(${name})
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    if(arg_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# mizan_add_test(core_sales SOURCES … LINK … [BOTH_ENGINES]): one Catch2 program; with BOTH_ENGINES its tests run on
# SQLCipher and once more on the throw-away PostgreSQL cluster of tests/support.
function(mizan_add_test name)
    cmake_parse_arguments(arg "BOTH_ENGINES;MOC" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    set(target test_${name})
    add_executable(${target} ${arg_SOURCES})
    mizan_flags(${target})
    target_link_libraries(${target} PRIVATE mizan_test_main ${arg_LINK})
    target_precompile_headers(${target} REUSE_FROM mizan_test_main)
    if(arg_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;MIZAN_SOURCE_DIR=${CMAKE_SOURCE_DIR};MIZAN_BIN_DIR=${CMAKE_BINARY_DIR}/bin")
    if(arg_BOTH_ENGINES)
        add_test(NAME ${name}.postgresql COMMAND ${target})
        set_tests_properties(${name}.postgresql PROPERTIES TIMEOUT ${arg_TIMEOUT} FIXTURES_REQUIRED postgresql
            ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;MIZAN_SOURCE_DIR=${CMAKE_SOURCE_DIR};MIZAN_BIN_DIR=${CMAKE_BINARY_DIR}/bin;MIZAN_TEST_ENGINE=postgresql;MIZAN_TEST_PGHOST=${MIZAN_TEST_PGHOST}")
    endif()
endfunction()
