#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# qt.sh [--where]
#
# Makes what Eventdesk is built on for Windows: Qt, SQLite within it, cpp-httplib and tl-expected, all from Debian's
# sources. It is made once and kept outside the repository; --where only tells the folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../sources.sh

# The folder's name says what went in: another compiler, another source or another recipe makes another folder.
qt_folder() {
    local key upstream
    key=$(
        {
            cat qt.sh toolchain.cmake bundled.py
            x86_64-w64-mingw32-g++-posix --version
            dpkg-query -W -f '${Package} ${Version}\n' mingw-w64-x86-64-dev binutils-mingw-w64-x86-64 libexpected-dev
            source_version qt6-base-dev
            source_version libsqlite3-0
            source_version libcpp-httplib-dev
        } | sha256sum | cut -c -12
    )
    upstream=$(source_version qt6-base-dev)
    echo "${XDG_CACHE_HOME:-$HOME/.cache}/eventdesk/windows-qt-${upstream%%+*}-$key"
}

# Qt brings SQLite's amalgamation along, Debian removes it: here it is made again, where Qt looks for it.
make_sqlite_amalgamation() { # sqlite-source qt-source
    (cd "$1" && ./configure --disable-tcl && make sqlite3.c)
    mkdir -p "$2/src/3rdparty/sqlite"
    cp "$1/sqlite3.c" "$1/sqlite3.h" "$2/src/3rdparty/sqlite/"
}

# Shared libraries, as the LGPL wants them. Schannel, so that Windows' own certificates and updates count. Nothing of
# the building machine is linked: what could be found there is switched off. wintab.h is missing in MinGW. Direct2D stays
# on, since Qt draws text with DirectWrite only together with it. Readers of fonts, pictures and texts that Eventdesk has
# no use for are left out: what is not there has no holes. (A prefix of one folder confuses Qt's syncqt.)
configure_qt() { # source build
    cmake -S "$1" -B "$2" -G Ninja \
        -DCMAKE_TOOLCHAIN_FILE="$PWD/toolchain.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/eventdesk/qt -DBUILD_SHARED_LIBS=ON \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DFEATURE_schannel=ON -DINPUT_openssl=no -DFEATURE_sql_sqlite=ON -DFEATURE_sql_odbc=OFF \
        -DFEATURE_tabletevent=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF \
        -DFEATURE_dbus=OFF -DFEATURE_printsupport=OFF -DFEATURE_concurrent=OFF -DFEATURE_xml=OFF \
        -DFEATURE_pkg_config=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF \
        -DFEATURE_freetype=OFF -DFEATURE_jpeg=OFF -DFEATURE_gif=OFF -DFEATURE_textmarkdownreader=OFF
}

# A folder is complete or not there at all.
build_qt() { # folder
    local folder=$1 work=$1.work
    local qt=$work/qt6-base sqlite=$work/sqlite3 httplib=$work/cpp-httplib
    rm -rf "$work"
    mkdir -p "$work"
    fetch_sources "$work" "qt6-base=$(source_version qt6-base-dev)" \
        "sqlite3=$(source_version libsqlite3-0)" "cpp-httplib=$(source_version libcpp-httplib-dev)"
    mv "$work"/qt6-base-*/ "$qt"
    mv "$work"/sqlite3-*/ "$sqlite"
    mv "$work"/cpp-httplib-*/ "$httplib"
    make_sqlite_amalgamation "$sqlite" "$qt"

    # No path and no time of this machine gets into the libraries.
    SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$qt/debian/changelog" -S Timestamp)
    export SOURCE_DATE_EPOCH
    export CFLAGS="-ffile-prefix-map=$work=." CXXFLAGS="-ffile-prefix-map=$work=."
    configure_qt "$qt" "$work/build"
    cmake --build "$work/build" --parallel "$(nproc)"
    DESTDIR=$work/installed cmake --install "$work/build" --strip

    local result=$work/installed/eventdesk/qt
    install -D -m 644 -t "$result/include" "$httplib/httplib.h"
    install -D -m 644 -t "$result/include/tl" /usr/include/tl/expected.hpp
    install -D -m 644 -t "$result/share/cmake/tl-expected" /usr/share/cmake/tl-expected/*
    ./bundled.py "$qt" "$work/build" >"$result/share/bundled.tsv"
    rm -rf "$folder"
    mv "$result" "$folder"
    rm -rf "$work"
}

folder=$(qt_folder)
case "${1:-}" in
    --where) echo "$folder" ;;
    "") [ -d "$folder" ] || build_qt "$folder" ;;
    *) echo "qt.sh does not understand $1: its only option is --where." >&2 && exit 1 ;;
esac
