#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# bills.sh DEB SHIPPED ARCHIVE IDENTITY
#
# Writes the bills of materials beside the Debian package and the portable archive. SHIPPED has the lines of what is in
# the archive besides the program, as portable.sh wrote them; IDENTITY says who the program is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly deb=$1 shipped=$2 archive=$3
# shellcheck source=packaging/identity.sh.in
. "$4"

# Headers whose code is in the program itself.
readonly inside=(libexpected-dev libcpp-httplib-dev)

lines=$(mktemp)
trap 'rm -f "$lines"' EXIT

write_bill() { # what-it-is-of, with the components in $lines
    packaging/sbom.py --name "$identity_name" --version "$identity_version" --licence "$identity_license" \
        --supplier "$identity_publisher" --components "$lines" --output "$1.cdx.json"
    echo "$(basename "$1").cdx.json: $(wc -l <"$lines") components"
}

# What Qt loads by name for TLS and for its database plugin: of interest whenever a hole in them is found.
readonly loaded=(libssl3 libsqlite3-0)

# The Debian package ships the program alone; its bill names the packages that it depends on, as they were here.
needed=$(packaging/packages.py needed "$deb")
mapfile -t needed <<<"$needed"
packaging/packages.py bill "compiled in" "${inside[@]}" >"$lines"
packaging/packages.py bill used "${needed[@]}" "${loaded[@]}" >>"$lines"
write_bill "${deb%.deb}"

packaging/packages.py bill "compiled in" "${inside[@]}" >"$lines"
cat "$shipped" >>"$lines"
write_bill "${archive%.tar.xz}"
