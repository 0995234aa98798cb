#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# checksums.sh FOLDER
#
# Writes SHA256SUMS over all files of the folder and, when EVENTDESK_GPG_KEY names a key of gpg's key ring, signs it as
# SHA256SUMS.asc (reliability B4).
set -euo pipefail
cd "$1"

rm -f SHA256SUMS SHA256SUMS.asc
files=(*)
[ -e "${files[0]}" ] || {
    echo "There is nothing in $PWD." >&2
    exit 1
}
sums=$(LC_ALL=C sha256sum -- "${files[@]}")
printf '%s\n' "$sums" >SHA256SUMS
cat SHA256SUMS

if [ -n "${EVENTDESK_GPG_KEY:-}" ]; then
    gpg --batch --yes --local-user "$EVENTDESK_GPG_KEY" --armor --detach-sign --output SHA256SUMS.asc SHA256SUMS
    gpg --batch --verify SHA256SUMS.asc SHA256SUMS
else
    echo "Not signed: EVENTDESK_GPG_KEY names no key."
fi
