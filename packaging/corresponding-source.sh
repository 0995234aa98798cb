#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# corresponding-source.sh FOLDER BILL…
#
# Puts the source packages of all libraries that packages bring along into FOLDER, in the versions that their bills of
# materials (.cdx.json) name. That is what the LGPL asks for: offered from the same place as the packages. Nothing is
# unpacked. Each package must still be where this machine gets its packages from; one that is not ends with an error.
set -euo pipefail

[ $# -ge 2 ] || {
    echo "corresponding-source.sh needs a folder and bills of materials." >&2
    exit 1
}
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
folder=$1
shift
. "$here/sources.sh"

# What is only used comes from elsewhere and owes nothing; what is inside Qt comes with Qt's source.
wanted=$(python3 -B "$here/bills.py" shipped "$@")
[ -n "$wanted" ] || {
    echo "These bills name nothing that is shipped." >&2
    exit 1
}
mapfile -t wanted <<<"$wanted"
mkdir -p "$folder"
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
write_source_entries "$private"
apt_sources "$private" update
(cd "$folder" && apt_sources "$private" source --download-only --only-source "${wanted[@]}")
printf 'Sources of %d packages are in %s:\n' "${#wanted[@]}" "$folder"
printf '  %s\n' "${wanted[@]}"
