#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# packaging/windows/build.sh [--reproduce]
#
# Makes the Windows installer and the portable archive on Debian 12, from Debian's packages and sources alone, into
# build-windows/dist. The first run makes Qt, which takes its time, and keeps it in the user's cache folder.
#
# Signed when EVENTDESK_SIGN_CERTIFICATE names a certificate: see sign.sh. --reproduce builds the same commit again in
# another folder and fails unless both builds gave the same bytes; Qt is the same for both, and a signature has a time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. scripts/steps.sh
. scripts/dependencies.sh
. packaging/commit.sh

readonly here=packaging/windows build=build-windows start=$SECONDS

reproduce=no
case "${1:-}" in
    "") ;;
    --reproduce) reproduce=yes ;;
    *) give_up "build.sh does not understand $1: its only option is --reproduce." ;;
esac

umask 022
require_packages_for build windows
adopt_commit $reproduce

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
forget_resources $build
step "Building for Windows" windows-build cmake --build $build --target eventdesk --parallel "$(nproc)"
step "Gathering the files" windows-stage $here/stage.sh "$qt" $build
step "Packing" windows-pack $here/pack.sh $build
[ $reproduce = no ] || compare_with_another_build $here/build.sh $build/dist
echo
echo "Made of $commit in $((SECONDS - start)) s. Installer, portable archive and checksums are in $PWD/$build/dist."
