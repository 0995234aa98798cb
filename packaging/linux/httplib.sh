#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# httplib.sh FOLDER
#
# Puts cpp-httplib into FOLDER as its author makes it, a header alone. Debian makes a library of it, under a name that
# changes with each release: a package that asks for that library fits one release of one distribution.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/sources.sh

folder=$(realpath -m "$1")
version=$(source_version libcpp-httplib-dev)
[ -n "$version" ] || { echo "apt does not know libcpp-httplib-dev." >&2 && exit 1; }
[ "$(cat "$folder/version.txt" 2>/dev/null)" != "$version" ] || exit 0

rm -rf "$folder"
mkdir -p "$folder/source"
fetch_sources "$folder/source" "cpp-httplib=$version"
mv "$folder"/source/cpp-httplib-*/httplib.h "$folder/"
rm -rf "$folder/source"
echo "$version" >"$folder/version.txt" # C++ has a header called version
