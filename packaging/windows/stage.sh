#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# stage.sh QT BUILD
#
# Gathers what is installed in BUILD/stage/Eventdesk: the program, the libraries that it and its plugins ask for, and
# nothing else of Qt; stripped, and signed when there is a certificate. BUILD/stage/bundled.tsv names what is inside Qt.
set -euo pipefail

qt=$1
build=$2
here=$(dirname "${BASH_SOURCE[0]}")
stage=$build/stage/Eventdesk
readonly qt build here stage

# The plugins for a window, SQLite and Windows' own TLS. What is not here cannot be attacked. (Windows' own style
# does not follow a dark palette and is not used.)
readonly plugins=(platforms/qwindows.dll sqldrivers/qsqlite.dll tls/qschannelbackend.dll)

imports() { # file
    x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^[[:space:]]*DLL Name: //p'
}

# Where a library that is not part of Windows comes from; nothing for one that is.
source_of() { # library
    local file=$qt/bin/$1
    [ -f "$file" ] || file=$(x86_64-w64-mingw32-g++-posix -print-file-name="$1")
    [ ! -f "$file" ] || echo "$file"
}

# MinGW has an import library for everything that belongs to Windows.
belongs_to_windows() { # library
    local name=${1,,}
    case $name in
        libgcc* | libstdc* | libssp* | libwinpthread* | qt6*) return 1 ;;
        api-ms-win-*) return 0 ;; # names that Windows itself resolves
    esac
    [ -f "/usr/x86_64-w64-mingw32/lib/lib${name%.*}.a" ] || [ -f "/usr/x86_64-w64-mingw32/lib/lib$name.a" ]
}

# Copies the libraries that a file asks for, and those that they ask for.
add_libraries_of() { # file
    local library source
    for library in $(imports "$1"); do
        [ ! -f "$stage/$library" ] || continue
        source=$(source_of "$library")
        if [ -n "$source" ]; then
            install -m 644 "$source" "$stage/$library"
            add_libraries_of "$stage/$library"
        elif ! belongs_to_windows "$library"; then
            echo "$1 asks for $library, which is neither Windows' nor in $qt/bin." >&2
            exit 1
        fi
    done
}

rm -rf "$build/stage"
mkdir -p "$stage"
install -m 644 "$qt/share/bundled.tsv" "$build/stage/"
install -m 644 "$build/eventdesk.exe" "$stage/"
add_libraries_of "$stage/eventdesk.exe"
for plugin in "${plugins[@]}"; do
    install -D -m 644 "$qt/plugins/$plugin" "$stage/plugins/$plugin"
    add_libraries_of "$stage/plugins/$plugin"
done
find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec x86_64-w64-mingw32-strip {} +

# Qt's own words, in the languages that the program has. English is in the libraries.
install -D -m 644 -t "$stage/translations" /usr/share/qt6/translations/qtbase_ru.qm
install -m 644 "$here/resource/qt.conf" "$stage/"

# Texts by an ending that Windows opens; each package's own record of its authors and licences besides.
install -m 644 LICENSE "$stage/LICENSE.txt"
install -m 644 "$build/notices/NOTICES.txt" "$stage/"
"$here/../packages.py" notices "$stage/licences" libqt6core6 qt6-translations-l10n libsqlite3-0 libcpp-httplib-dev \
    libexpected-dev mingw-w64-x86-64-dev gcc-mingw-w64-base nsis >/dev/null # the bill has the versions

find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec "$here/sign.sh" {} +
find "$stage" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
