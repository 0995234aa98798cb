#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# packaging/linux/build.sh [--reproduce]
#
# Makes the Debian package, its debug package and the portable archive on a Debian 12, with bills of materials and
# checksums, into build-package/dist. EVENTDESK_GPG_KEY names the key that signs the checksums.
#
# --reproduce then builds the same commit again, in another folder and without a compiler cache, and fails unless both
# builds gave the same bytes (reliability B4).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. scripts/steps.sh
. scripts/dependencies.sh
. packaging/commit.sh

readonly here=packaging/linux
readonly build=build-package
readonly dist=$build/dist
readonly start=$SECONDS

reproduce=no
case "${1:-}" in
    "") ;;
    --reproduce) reproduce=yes ;;
    *) give_up "build.sh does not understand $1: its only option is --reproduce." ;;
esac

umask 022
# A compiler cache may make paths relative: debug information, and with it the build's id, would not be that of a build
# without a cache.
export CCACHE_BASEDIR=
require_packages_for build run linux-package

adopt_commit $reproduce

rm -rf "$dist" "$build/deb" "$build/portable"
mkdir -p "$dist" "$build/portable"

step "Having cpp-httplib as a header" httplib $here/httplib.sh $build/httplib
# Configured each time: the time of the commit may be another.
step "Configuring" configure-package cmake --preset package
forget_resources $build
step "Building" build-package cmake --build --preset package -j"$(nproc)"
step "Making the Debian packages" debs $here/debs.sh $build/deb "$dist"
rm -rf "$build/deb"

debs=("$dist"/eventdesk_*.deb)
readonly deb=${debs[0]}
# shellcheck source=packaging/identity.sh.in
. $build/packaging/identity.sh
name=$identity_program-$identity_version-linux-$(uname -m)
readonly name
readonly folder=$build/portable/$name

step "Making the portable folder" portable \
    $here/portable.sh "$deb" $build/$here/portable-readme.txt "$folder" $build/portable/shipped.tsv
# One thread and fixed order, time and owner: the same bytes on every machine.
step "Packing it" portable-tar \
    tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu \
    --mode=u+rw,go+r,go-w --directory=$build/portable --use-compress-program="xz -6 -T1" \
    --file="$dist/$name.tar.xz" "$name"

step "Writing the bills of materials" bills \
    $here/bills.sh "$deb" $build/portable/shipped.tsv "$dist/$name.tar.xz" $build/packaging/identity.sh

step "Checking the packages" check $here/check.sh "$dist" "$folder"
step "Writing the checksums" checksums packaging/checksums.sh "$dist"

[ $reproduce = no ] || compare_with_another_build $here/build.sh $dist

echo
echo "Made of $commit in $((SECONDS - start)) s, in $PWD/$dist:"
(cd "$dist" && stat --format '%s bytes  %n' ./*)
