#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Makes the Windows installer and the portable archive on Debian 12, from Debian's packages and sources alone. The
# first run makes Qt, which takes its time, and keeps it in the user's cache folder.
#
# Signed when EVENTDESK_SIGN_CERTIFICATE names a certificate: see sign.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. scripts/steps.sh
. scripts/dependencies.sh

readonly here=packaging/windows build=build-windows

# The time of the commit is the time in all files, so that the same commit gives the same bytes. (Without Git's
# knowledge, the time of the newest entry in the list of changes.)
commit_time() {
    git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md
}

[ $# -eq 0 ] || give_up "packaging/windows/build.sh takes no arguments."
require_packages_for build windows
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(commit_time)}"

qt=$($here/qt.sh --where)
readonly qt
[ -d "$qt" ] || step "Making Qt for Windows, this once" windows-qt $here/qt.sh

# Qt's toolchain file finds Qt, and the compiler through ours. pkg-config would find libraries of this machine.
step "Configuring for Windows" windows-configure cmake -S . -B $build -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" \
    -DQT_CHAINLOAD_TOOLCHAIN_FILE="$PWD/$here/toolchain.cmake" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DCMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON \
    -DCMAKE_BUILD_TYPE=Release -DEVENTDESK_WARNINGS_AS_ERRORS=ON
step "Building for Windows" windows-build cmake --build $build --target eventdesk --parallel "$(nproc)"
step "Gathering the files" windows-stage $here/stage.sh "$qt" $build
step "Packing" windows-pack $here/pack.sh $build
echo "Installer, portable archive and checksums are in $PWD/$build/dist."
