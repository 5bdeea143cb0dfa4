# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with.
option(TRATO_WERROR "Warnings are errors" OFF)
set(TRATO_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

add_library(project_warnings INTERFACE)
target_compile_options(project_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion
)
target_compile_definitions(project_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
)
if(TRATO_WERROR)
    target_compile_options(project_warnings INTERFACE -Werror)
endif()
if(TRATO_SANITIZE)
    # g++ 12 reports uninitialised values inside libstdc++ that are none.
    target_compile_options(project_warnings INTERFACE
        -fsanitize=${TRATO_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(project_warnings INTERFACE -fsanitize=${TRATO_SANITIZE})
endif()
find_program(MOLD mold)
if(MOLD)
    target_link_options(project_warnings INTERFACE -fuse-ld=mold)
endif()
