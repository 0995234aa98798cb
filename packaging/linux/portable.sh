#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# portable.sh DEB README FOLDER BILL
#
# Makes the folder that runs anywhere: the program of the Debian package with the libraries and plugins of this machine
# that not every desktop has. Writes the lines for its bill of materials into BILL.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly deb=$1 readme=$2 folder=$3 bill=$4
readonly here=packaging/linux
libraries=/usr/lib/$(gcc -print-multiarch)
readonly libraries plugins=$libraries/qt6/plugins

# What Qt loads by itself. Left out: image formats (Eventdesk shows PNG, which QtGui reads), icon engines (the icons are
# PNG), network information and styles (not used), the GTK theme (GTK cannot be shipped; Qt's own GNOME and KDE settings
# work without), OpenGL for X11 (no widget draws with it).
readonly wanted=(
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    sqldrivers/libqsqlite.so
    tls/libqopensslbackend.so
)

rm -rf "$folder"
mkdir -p "$folder"/{lib,plugins,translations}
content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
dpkg-deb -x "$deb" "$content"

install -m 755 "$content/usr/bin/eventdesk" "$folder/eventdesk"
mkdir "$folder/share"
cp -r "$content/usr/share/"{applications,icons,man,metainfo} "$folder/share/"
cp LICENSE CHANGELOG.md "$content/usr/share/doc/eventdesk/NOTICES.txt" "$here/system-libraries.txt" "$folder/"
cp "$readme" "$folder/README.txt"

# Qt finds plugins and texts by this file beside the program, before any folder it was built for.
printf '[Paths]\nPrefix=.\nPlugins=plugins\nTranslations=translations\n' >"$folder/qt.conf"

sources=()
for plugin in "${wanted[@]}"; do
    install -D -m 644 "$plugins/$plugin" "$folder/plugins/$plugin"
    sources+=("$plugins/$plugin")
done

found=$("$here/libraries.py" "$here/system-libraries.txt" "$libraries" "$folder/eventdesk" "${sources[@]}")
while read -r kind soname path; do
    [ "$kind" = ship ] || continue
    install -m 644 "$path" "$folder/lib/$soname"
    sources+=("$path")
done <<<"$found"

# Qt's own texts in each language that the program speaks; English is what Qt is written in.
for translation in translations/eventdesk_*.ts; do
    language=${translation#*_}
    language=${language%.ts}
    [ "$language" != en ] || continue
    install -m 644 "/usr/share/qt6/translations/qtbase_$language.qm" "$folder/translations/"
    sources+=("/usr/share/qt6/translations/qtbase_$language.qm")
done

# Each looks for the others beside itself, and nowhere else (B2). Those that need none of them stay as they are.
point() { # file path
    if readelf -dW "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -qxFf <(ls "$folder/lib"); then
        patchelf --set-rpath "$2" "$1"
    fi
}
point "$folder/eventdesk" "\$ORIGIN/lib"
for file in "$folder"/lib/*; do
    point "$file" "\$ORIGIN"
done
for file in "$folder"/plugins/*/*; do
    point "$file" "\$ORIGIN/../../lib"
done

owners=$(packaging/packages.py owners "${sources[@]}")
mapfile -t owners <<<"$owners"
old=$(packaging/packages.py outdated "${owners[@]}")
if [ -n "$old" ]; then
    echo "WARNING: what is shipped is not the newest; upgrade this machine before a release:"
    echo "$old"
fi
packaging/packages.py notices "$folder/licences" "${owners[@]}" >"$folder/LIBRARIES.txt"
packaging/packages.py bill shipped "${owners[@]}" >"$bill"
