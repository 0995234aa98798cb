# shellcheck shell=bash disable=SC2154 # try.sh sets the folders, the program and the key
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# A Windows of our own for try.sh: Wine with a folder that is made for it and a screen that nobody sees.
# Sourced with $work set; everything it makes is below.

export WINEPREFIX=$work/windows WINEDEBUG=-all
# Neither .NET nor a browser is needed, and Wine would offer to fetch them. Who crashes ends, instead of waiting for a
# debugger.
export WINEDLLOVERRIDES='mscoree,mshtml,winedbg.exe='
readonly drive_c=$WINEPREFIX/drive_c
readonly wine=/usr/lib/wine/wine64 wineserver=/usr/lib/wine/wineserver64

# A claim that is being tried, so that a failure can be told in a sentence.
claim=
try_that() { # sentence
    claim=$1
    echo "== $claim"
}

not_so() { # what-is-instead
    echo "$1" >&2
    return 1
}

# Until a command succeeds; not longer than a minute or what is given.
wait_until() { # [-seconds] command…
    local seconds=60
    if [[ $1 =~ ^-([0-9]+)$ ]]; then
        seconds=${BASH_REMATCH[1]}
        shift
    fi
    local end=$((SECONDS + seconds))
    until "$@"; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.3
    done
}

# Windows' own fonts are not free, and of those that are there Wine and Qt would take the first by name, one with serifs.
set_fonts() {
    local font use
    # A LOGFONTW: 9 points at 96 dots per inch, weight 400, of variable pitch without serifs.
    font=$(python3 -c '
import struct
name = "Liberation Sans".encode("utf-16le").ljust(64, b"\0")
print((struct.pack("<5i8B", -12, 0, 0, 0, 400, 0, 0, 0, 0, 0, 0, 0, 0x22) + name).hex())')
    for use in Caption SmCaption Icon IconTitle Menu Message Status; do
        "$wine" reg add 'HKCU\Control Panel\Desktop\WindowMetrics' /v "${use}Font" /t REG_BINARY /d "$font" /f
    done
    "$wine" reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "Courier New" /d "Liberation Mono" /f
}

make_windows() {
    "$wine" wineboot --init
    "$wine" winecfg -v win10
    set_fonts >/dev/null
    # Every user of Windows has these, as places that programs share; Wine makes them for the first that comes.
    mkdir -p "$user/AppData/Local/Programs"
    "$wine" reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall' /f
    "$wineserver" -w
}

# Runs a program and prints how long it took, with all that it started: an uninstaller goes on in a copy of itself.
in_windows() { # program argument…
    local began=$EPOCHREALTIME code=0
    timeout 600 "$wine" "$@" || code=$?
    "$wineserver" -w
    printf '   %s s\n' "$(elapsed_since "$began")"
    return $code
}

elapsed_since() { # EPOCHREALTIME
    awk -v began="$1" -v ended="$EPOCHREALTIME" 'BEGIN { printf "%.1f", ended - began }'
}

# Every file and folder, but for those that Windows makes for itself while it runs.
list_files() {
    (cd "$drive_c" && find . -path ./users/root/Temp -prune -o -path './users/*/AppData/Local/Temp' -prune -o -print |
        LC_ALL=C sort)
}

# Every registry key of the computer and the user, as Wine keeps them, without its own time stamps.
list_registry() {
    sed -n 's/^\(\[.*\]\) [0-9]*$/\1/p' "$WINEPREFIX/system.reg" "$WINEPREFIX/user.reg" | LC_ALL=C sort
}

registry_value() { # key value
    "$wine" reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"
}

# Wine keeps the Credential Manager in the registry: the name of each entry is readable, its secret is not.
stored_keys() {
    "$wine" reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | tr -d '\r' |
        sed -n 's/^HKEY.*\\Generic: \(Eventdesk\/.*\)$/\1/p'
}

# A program of ours with a window, which stays open: waits until the window is there.
open_program() { # windows-path argument…
    "$wine" "$@" &
    wait_until window_of >/dev/null
}

# Not the helper windows of Qt, which bear the program's name in small letters.
window_of() {
    local window
    for window in $(xdotool search --onlyvisible --name Eventdesk 2>/dev/null); do
        if [[ $(xdotool getwindowname "$window" 2>/dev/null) == *Eventdesk* ]]; then
            echo "$window"
            return
        fi
    done
    return 1
}

# In this Windows: another trial may run beside this one.
no_program_runs() {
    local process
    for process in $(pgrep -f 'eventdesk\.exe'); do
        ! grep -qzxF "WINEPREFIX=$WINEPREFIX" "/proc/$process/environ" 2>/dev/null || return 1
    done
}

# A program while others go on running.
in_windows_beside() { # program argument…
    timeout 600 "$wine" "$@"
}

ends_with() { # code program argument…
    local wanted=$1 code=0
    shift
    in_windows_beside "$@" || code=$?
    [ "$code" -eq "$wanted" ] || not_so "It ended with $code."
}
