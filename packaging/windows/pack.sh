#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# pack.sh BUILD [VERSION]
#
# Packs BUILD/stage/Eventdesk into BUILD/dist: installer, portable archive, checksums. try.sh passes a VERSION to have
# an older installer of the same files.
set -euo pipefail

build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
stage=$build/stage/Eventdesk
generated=$build/packaging/windows
version=${2:-$(sed -n 's/^!define VERSION "\(.*\)"$/\1/p' "$generated/identity.nsh")}
dist=$build/dist
[ $# -lt 2 ] || dist=$build/dist-$version
readonly build here stage generated version dist

# The installer and the uninstaller know the files by name: what else is in the folder is not theirs to delete.
write_install_files() {
    local folder file
    find "$stage" -type d -printf '%P\n' | LC_ALL=C sort | while read -r folder; do
        echo "SetOutPath \"\$INSTDIR${folder:+\\${folder//\//\\}}\""
        find "$stage/$folder" -maxdepth 1 -type f | LC_ALL=C sort | while read -r file; do
            echo "File \"$file\""
        done
    done
}

# shellcheck disable=SC2016 # $INSTDIR is NSIS's
write_remove_files() {
    find "$stage" -type f -printf '%P\n' | LC_ALL=C sort | sed 's#/#\\#g; s#.*#Delete "$INSTDIR\\&"#'
}

# shellcheck disable=SC2016
write_remove_folders() {
    find "$stage" -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r | sed 's#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#'
}

rm -rf "$dist" "$build/pack"
mkdir -p "$dist" "$build/pack"
write_install_files >"$build/pack/install-files.nsh"
write_remove_files >"$build/pack/remove-files.nsh"
write_remove_folders >"$build/pack/remove-folders.nsh"
sed "s/^!define VERSION .*/!define VERSION \"$version\"/" "$generated/identity.nsh" >"$build/pack/identity.nsh"

# NSIS keeps the time of the picture; it gets that of the files.
cp "$generated/installer.bmp" "$build/pack/"
touch --reference="$stage/LICENSE.txt" "$build/pack/installer.bmp"

installer=$dist/Eventdesk-$version-windows-x64-setup.exe
archive=$dist/Eventdesk-$version-windows-x64-portable.zip
signing=()
[ -z "${EVENTDESK_SIGN_CERTIFICATE:-}" ] || signing=("-DSIGN=$here/sign.sh")
makensis -NOCD -INPUTCHARSET UTF8 -V2 -WX "${signing[@]}" -DGENERATED="$build/pack" \
    -DICON="$generated/eventdesk.ico" -DPICTURE="$build/pack/installer.bmp" -DOUTPUT="$installer" \
    -X"!addincludedir \"$here/installer\"" \
    "$here/installer/eventdesk.nsi"
"$here/sign.sh" "$installer"

# Sorted, without owners, at one time of one time zone.
(cd "$build/stage" && find Eventdesk -type f | LC_ALL=C sort | TZ=UTC zip -q -9 -X -@ "$archive")
[ $# -ge 2 ] || "$here/bill.sh" "$build/packaging/identity.sh" "$build/stage/bundled.tsv" \
    "$dist/Eventdesk-$version-windows-x64.cdx.json"
"$here/../checksums.sh" "$dist"
ls -l "$dist"
