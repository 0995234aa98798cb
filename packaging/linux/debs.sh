#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# debs.sh FOLDER DIST
#
# Has CPack collect the Debian package and its debug package in FOLDER, and dpkg-deb write them into DIST. CPack 3.25
# notes the build's own folder in the checksums of the debug package, and forgets its documents.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly folder=$1 dist=$2

cpack --config build-package/CPackConfig.cmake -B "$folder"

for package in "$folder"/*.deb "$folder"/*.ddeb; do
    name=$(dpkg-deb -f "$package" Package)
    content=$folder/$name
    dpkg-deb -R "$package" "$content"
    if [[ $package == *.ddeb ]]; then
        find "$content/usr/lib/debug" -type f -exec chmod 644 {} +
        mkdir -p "$content/usr/share/doc"
        ln -s "${name%-dbgsym}" "$content/usr/share/doc/$name" # both have the same documents
        sed -i '/^Package-Type:/d' "$content/DEBIAN/control" # apt installs .deb files
    fi
    (cd "$content" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$content/DEBIAN/md5sums"
    file=$(basename "$package")
    dpkg-deb --root-owner-group -Zxz -z6 --build "$content" "$dist/${file%.*}.deb"
done
