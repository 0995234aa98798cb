#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# check.sh DIST PORTABLE-FOLDER
#
# What can be said of the packages without installing them: Debian's and the desktops' own checkers, and the hardening
# of every program in them (reliability B1, B2).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly dist=$1 portable=$2
debs=("$dist"/*.deb)
failed=no
complain() {
    echo "$1" >&2
    failed=yes
}

content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
dpkg-deb -x "$dist"/eventdesk_*.deb "$content"

echo "-- lintian"
lintian --fail-on error,warning --info --allow-root "${debs[@]}" || complain "lintian objects to the packages."

echo "-- desktop entry"
desktop-file-validate "$content"/usr/share/applications/*.desktop || complain "The desktop entry is wrong."

echo "-- metainfo"
appstreamcli validate --no-net --pedantic "$content"/usr/share/metainfo/*.metainfo.xml ||
    complain "The metainfo is wrong."

echo "-- manual"
manual=$(LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings -l "$content/usr/share/man/man1/eventdesk.1.gz" 2>&1 >/dev/null)
[ -z "$manual" ] || complain "The manual has flaws: $manual"

# Beyond what check-hardening.sh asks of every build: checked calls and control-flow protection.
harden() { # program run-path
    tests/hardening/check-hardening.sh "$@" || complain "$1 is not hardened."
    # Not piped into grep -q: the reader would leave early, and pipefail take that for a failure.
    local symbols targets
    symbols=$(readelf -sW "$1")
    grep -q '__[a-z]*_chk@' <<<"$symbols" || complain "$1 is built without _FORTIFY_SOURCE."
    # The note that says it for the whole program is dropped by the linker, since Debian's C start-up files lack it:
    # the marks of the functions tell. There are some thousands.
    if [ "$(uname -m)" = x86_64 ]; then
        targets=$(objdump --disassemble --section=.text "$1" | grep -c 'endbr64')
        [ "$targets" -gt 1000 ] || complain "$1 is built without control-flow protection."
    fi
}
echo "-- hardening"
harden "$content/usr/bin/eventdesk"
harden "$portable/eventdesk" "\$ORIGIN/lib"
while read -r file; do
    dynamic=$(readelf -dW "$file")
    while read -r path; do
        # shellcheck disable=SC2016 # a word of the loader, not of the shell
        case $path in
            '' | '$ORIGIN' | '$ORIGIN/lib' | '$ORIGIN/../../lib') ;;
            *) complain "$file looks for libraries in $path." ;;
        esac
    done < <(sed -n 's/.*(R\(UN\)\?PATH).*\[\(.*\)\]/\2/p' <<<"$dynamic")
done < <(find "$portable/eventdesk" "$portable/lib" "$portable/plugins" -type f)

[ $failed = no ]
