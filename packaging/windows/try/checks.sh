# shellcheck shell=bash disable=SC2154 # try.sh sets the folders, the program and the key
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# What try.sh looks at more than once. Sourced after machine.sh.

# B1 as far as Windows has it: an address of 64 random bits, data that cannot run, the stack's guard.
check_hardening() { # file…
    local file header
    for file in "$@"; do
        header=$(x86_64-w64-mingw32-objdump -p "$file")
        for flag in HIGH_ENTROPY_VA DYNAMIC_BASE NX_COMPAT; do
            grep -q "$flag" <<<"$header" || not_so "$file is linked without $flag."
        done
    done
}

# Two pictures, light and dark, for each that the tour's sources name; each one of a window and not of one colour.
check_pictures() { # folder
    local names wanted files
    mapfile -t names < <(sed -En 's/.*\bpicture = u"([^"]+)"_s.*/\1/p; s/.*u"([0-9]{2}-[a-z-]+)"_s.*/\1/p' \
        ui/tour/*.cpp | sort -u)
    wanted=$((2 * ${#names[@]}))
    [ "$wanted" -ge 20 ] || not_so "The tour's sources name only $wanted pictures."
    "$here/../pictures.py" "$1" "$wanted" "${names[@]/%/-light.png}" "${names[@]/%/-dark.png}"
    files=$(find "$1" -name '*.png' | wc -l)
    [ "$files" -eq "$wanted" ] || not_so "There are $files pictures instead of $wanted."
}

# Traps for everything that could be looked for where a program is started, or where the environment points. (The names
# that Windows has itself prove little here: Wine takes its own before any of them.)
set_traps() { # folder
    local folder=$1 qt library
    qt=$("$here/qt.sh" --where)
    mkdir -p "$folder/platforms" "$folder/gullible"
    x86_64-w64-mingw32-gcc-posix -O2 -shared "$here/try/hostile.c" -o "$folder/hostile.dll"
    # Libraries that Windows has, and all that the program brings along.
    for library in version dwmapi uxtheme wtsapi32 netapi32 dwrite winmm userenv secur32 crypt32 cryptbase; do
        cp "$folder/hostile.dll" "$folder/$library.dll"
    done
    find "$build/stage/Eventdesk" -name '*.dll' -printf '%f\n' | while read -r library; do
        cp "$folder/hostile.dll" "$folder/$library"
    done
    local flags=(-std=c++20 -O2 -DUNICODE
        -isystem "$qt/include" -isystem "$qt/include/QtCore" -isystem "$qt/include/QtGui" -L"$qt/lib")
    (cd "$here/try" && /usr/lib/qt6/libexec/moc hostileplugin.cpp -o "$folder/hostileplugin.moc")
    x86_64-w64-mingw32-gcc-posix -O2 -c "$here/try/hostile.c" -o "$folder/hostile.o"
    x86_64-w64-mingw32-g++-posix -shared -DQT_PLUGIN -I"$folder" "$here/try/hostileplugin.cpp" "$folder/hostile.o" \
        "${flags[@]}" -lQt6Core -o "$folder/platforms/qwindows.dll"
    cp -r "$build/stage/Eventdesk/." "$folder/gullible/"
    x86_64-w64-mingw32-g++-posix "$here/try/gullible.cpp" "${flags[@]}" -lQt6Gui -lQt6Core -o "$folder/gullible/gullible.exe"
}

# The command with traps in the current folder, in PATH and in the places that the environment tells Qt.
among_traps() { # folder command…
    local folder=$1
    shift
    (
        cd "$folder" || exit
        # Wine keeps variables for Qt to itself, and hands them on under their names when they begin so.
        WINEQT_PLUGIN_PATH=$(winepath_of "$folder")
        WINEQT_QPA_PLATFORM_PLUGIN_PATH=$(winepath_of "$folder/platforms")
        export WINEQT_PLUGIN_PATH WINEQT_QPA_PLATFORM_PLUGIN_PATH
        WINEPATH=$(winepath_of "$folder") "$@"
    )
}

winepath_of() { # folder
    echo "Z:${1//\//\\}"
}

trap_has_sprung() {
    [ -e "$drive_c/loaded.txt" ] && rm "$drive_c/loaded.txt"
}

# Programs that a trial needs beside ours.
make_helpers() { # folder
    mkdir -p "$1"
    x86_64-w64-mingw32-gcc-posix -O2 -municode "$here/try/hold.c" -o "$1/hold.exe"
    x86_64-w64-mingw32-gcc-posix -O2 "$here/try/limited.c" -o "$1/limited.exe"
}

# A program of others, which stands in a folder with its uninstaller and with files that are called like some of ours.
make_program_of_others() { # folder
    mkdir -p "$1/plugins"
    echo "Theirs." | tee "$1/LICENSE.txt" "$1/eventdesk.exe" >"$1/plugins/theirs.dll"
    makensis -V2 - <<NSI >/dev/null
Unicode true
OutFile "$1/uninstall.exe"
SilentInstall silent
Section
  Delete "\$EXEDIR\\*.txt"
  Delete "\$EXEDIR\\eventdesk.exe"
SectionEnd
NSI
}

# Until let_go, as a program does that uses it.
hold() { # windows-path
    rm -f "$drive_c/held.txt"
    "$wine" "$work/helpers/hold.exe" "$1" &
    wait_until test -e "$drive_c/held.txt"
}

let_go() {
    "$wine" taskkill /f /im hold.exe >/dev/null
    "$wineserver" -w
}

# What the user would miss: the account book to the byte, and every row of the databases. Their files change when the
# program ends, since SQLite then moves its write-ahead log into them; so do the settings, with the window's place.
write_data_of() { # folder
    cat "$1/accounts.json"
    grep -c . "$1/settings.ini" >/dev/null || not_so "There are no settings."
    python3 - "$1/events.sqlite" "$1/journal.sqlite" <<'PYTHON'
import sqlite3
import sys

for file in sys.argv[1:]:
    print(*sqlite3.connect(file).iterdump(), sep="\n")
PYTHON
}

# The program's account book with one account on our server; its key is asked for.
write_account() { # port
    mkdir -p "$data"
    cat >"$data/accounts.json" <<JSON
{"accounts": [{"id": "$account", "name": "Loopback", "baseUrl": "http://127.0.0.1:$1/api/b/v2"}], "lastUsed": "$account"}
JSON
}

requests_with_key() {
    grep -c '^key ' "$work/requests" 2>/dev/null || true
}

more_requests_than() { # number
    [ "$(requests_with_key)" -gt "$1" ]
}

# As the button in the title bar does.
close_program() {
    "$wine" taskkill /im eventdesk.exe >/dev/null
    wait_until no_program_runs
    "$wineserver" -w
}

picture_of_screen() { # name
    import -window root "$pictures/$1.png"
}

# Into the field that has the keyboard when the page opens.
type_key() {
    xdotool windowfocus --sync "$(window_of)"
    xdotool type "$key"
    xdotool key Return
}

press() { # key
    xdotool windowfocus --sync "$(window_of)"
    xdotool key "$1"
}

key_is_stored() {
    [ "$(stored_keys)" = "Eventdesk/$account" ]
}

# What came and what went since the lists were made; the user's own data and keys may have come.
compare_with_before() {
    local kind
    for kind in files registry; do
        comm -3 "$work/$kind-before" "$work/$kind-after" | grep -vE "$own_things" >"$work/$kind-left" || true
        [ ! -s "$work/$kind-left" ] || not_so "$(printf 'These %s differ:\n' "$kind" && cat "$work/$kind-left")"
    done
}

# A look at a window, which is then taken away with everything in this Windows. (The language is Wine's alone: this
# machine may not have it.)
show_window() { # picture language program…
    local name=$1 language=$2
    shift 2
    env LC_ALL="$language" "$wine" "$@" &
    wait_until window_of >/dev/null
    sleep 2
    picture_of_screen "$name"
    "$wineserver" -k
    wait_until no_program_runs
}

# With a certificate made for this: the installer, the uninstaller in it and every program and library.
try_signing() {
    local folder=$work/signing file
    mkdir -p "$folder/build"
    openssl rand -hex 16 >"$folder/password"
    openssl req -x509 -newkey rsa:3072 -noenc -days 2 -subj '/CN=Eventdesk tries signing' \
        -addext extendedKeyUsage=codeSigning -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
    openssl pkcs12 -export -inkey "$folder/key.pem" -in "$folder/certificate.pem" \
        -passout "file:$folder/password" -out "$folder/certificate.p12"
    cp -r "$build/stage" "$build/packaging" "$folder/build/"
    (
        export SOURCE_DATE_EPOCH=0 # any time will do: these packages are compared with nothing
        export EVENTDESK_SIGN_CERTIFICATE=$folder/certificate.p12 EVENTDESK_SIGN_PASSWORD_FILE=$folder/password
        find "$folder/build/stage" \( -name '*.exe' -o -name '*.dll' \) -exec "$here/sign.sh" {} +
        "$here/pack.sh" "$folder/build"
    ) >"$folder/log" 2>&1
    in_windows "$folder/build/dist/$(basename "$installer")" /S
    ! is_signed "$installer" || not_so "The check takes an unsigned file for a signed one."
    is_signed "$folder/build/dist/$(basename "$installer")"
    find "$installed_in" \( -name '*.exe' -o -name '*.dll' \) >"$folder/installed"
    grep -q uninstall.exe "$folder/installed"
    while read -r file; do
        is_signed "$file" || not_so "$file is not signed."
    done <"$folder/installed"
    in_windows "${program%eventdesk.exe}uninstall.exe" /S
}

is_signed() { # file
    osslsigncode verify -CAfile "$work/signing/certificate.pem" -in "$1" >/dev/null 2>&1
}
