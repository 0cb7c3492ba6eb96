# SPDX-FileCopyrightText: Convoke contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target holds every option; all our targets link it.

find_package(PkgConfig REQUIRED)
pkg_check_modules(CBC REQUIRED IMPORTED_TARGET cbc)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)

add_library(convoke_common INTERFACE)
target_compile_features(convoke_common INTERFACE cxx_std_20)
target_compile_definitions(convoke_common INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(convoke_common INTERFACE /W4 /utf-8 /permissive-)
    if(CONVOKE_WERROR)
        target_compile_options(convoke_common INTERFACE /WX)
    endif()
else()
    target_compile_options(convoke_common INTERFACE
        # Designated initialisers leave fields at their defaults on purpose.
        -Wno-missing-field-initializers
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor)
    if(CONVOKE_WERROR)
        target_compile_options(convoke_common INTERFACE -Werror)
    endif()
    # lld links the hundred test programs in a fraction of the time.
    find_program(LLD_PROGRAM ld.lld)
    if(LLD_PROGRAM AND UNIX AND NOT APPLE)
        target_link_options(convoke_common INTERFACE -fuse-ld=lld)
    endif()
    # Debug information stays beside the objects; linked into each of the test programs it took over 20 GB.
    include(CheckCXXCompilerFlag)
    check_cxx_compiler_flag("-gsplit-dwarf -gno-pubnames" CONVOKE_HAS_SPLIT_DWARF)
    if(CONVOKE_HAS_SPLIT_DWARF AND UNIX AND NOT APPLE)
        target_compile_options(convoke_common INTERFACE "$<$<CONFIG:Debug>:-gsplit-dwarf;-gno-pubnames>")
        if(LLD_PROGRAM)
            # GCC 12 writes names all the same; in this form they take a fifth of the room.
            target_link_options(convoke_common INTERFACE "$<$<CONFIG:Debug>:-Wl,--gdb-index>")
        endif()
    endif()
    if(CONVOKE_SANITIZE)
        target_compile_options(convoke_common INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(convoke_common INTERFACE -fsanitize=address,undefined)
    endif()
endif()
