#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# bill.sh IDENTITY BUNDLED OUTPUT
#
# Writes the bill of materials of what is packed for Windows: what was built from Debian's source packages, what comes
# from its packages as it is, and what Qt brings along in its own. IDENTITY says who the program is, BUNDLED has the lines that bundled.py printed.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=packaging/identity.sh.in
. "$1"
. "$here/../sources.sh"
readonly bundled=$2 output=$3

# A binary package tells the version of its source package, by which Qt's folder was made, too (qt.sh).
component() { # source-package binary-package licence use
    local version
    version=$(source_version "$2")
    [ -n "$version" ] || { echo "apt does not know $2." >&2 && exit 1; }
    printf '%s\t%s\t%s\tpkg:deb/debian/%s@%s?arch=source&distro=debian-12\tDebian\tuse=%s\tsource=%s %s\n' \
        "$1" "$version" "$3" "$1" "${version//+/%2B}" "$4" "$1" "$version"
}

# A hole in such a library is known by the name of Debian's package of it.
bundled_components() {
    local name version licence
    while IFS=$'\t' read -r name version licence; do
        printf '%s\t%s\t%s\tpkg:generic/%s@%s\tThe Qt Company\tuse=inside Qt\tsource=%s %s\n' \
            "$name" "$version" "$licence" "$name" "$version" "$name" "$version"
    done <"$bundled"
}

{
    bundled_components
    component qt6-base qt6-base-dev "LGPL-3.0-only OR GPL-2.0-only" shipped
    component sqlite3 libsqlite3-0 blessing shipped
    component cpp-httplib libcpp-httplib-dev MIT "compiled in"
    # The compiler's libraries are built by one source package from the code of another.
    component gcc-12 gcc-12-base "GPL-3.0-or-later WITH GCC-exception-3.1" shipped
    "$here/../packages.py" bill shipped gcc-mingw-w64-base mingw-w64-x86-64-dev qt6-translations-l10n nsis
    "$here/../packages.py" bill "compiled in" libexpected-dev
} | "$here/../sbom.py" --name "$identity_name" --version "$identity_version" --licence "$identity_license" \
    --supplier "$identity_publisher" --components - --output "$output"
