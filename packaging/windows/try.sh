#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Tries what build.sh made, under Wine: installs, walks through the program, sets traps, keeps a key over two starts,
# upgrades, moves, fails, removes. Ends with a sentence about what does not hold. Pictures are left in
# build-windows/try/pictures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. scripts/steps.sh
. scripts/dependencies.sh

readonly here=$PWD/packaging/windows build=$PWD/build-windows
readonly dist=$build/dist work=$build/try pictures=$build/try/pictures
readonly old_version=0.0.1 # older than any
readonly key=0123456789abcdef0123456789abcdef

[ $# -eq 0 ] || give_up "packaging/windows/try.sh takes no arguments."
require_packages_for build run windows windows-try
[ -f "$dist/SHA256SUMS" ] || give_up "There is nothing to try: run packaging/windows/build.sh first."
if [ -z "${EVENTDESK_TRY_SCREEN:-}" ]; then
    export EVENTDESK_TRY_SCREEN=1280x1024x24
    exec xvfb-run --auto-servernum --server-args="-screen 0 $EVENTDESK_TRY_SCREEN" "$here/try.sh"
fi

rm -rf "$work"
mkdir -p "$work" "$pictures"
. "$here/try/machine.sh"
. "$here/try/checks.sh"

server=
finish() {
    local code=$?
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    "$wineserver" -k 2>/dev/null || true
    [ $code -eq 0 ] || echo "This does not hold: $claim." >&2
}
trap finish EXIT

version=$(sed -n 's/^!define VERSION "\(.*\)"$/\1/p' "$build/packaging/windows/identity.nsh")
installer=$dist/Eventdesk-$version-windows-x64-setup.exe
archive=$dist/Eventdesk-$version-windows-x64-portable.zip
old_installer=$build/dist-$old_version/Eventdesk-$old_version-windows-x64-setup.exe
readonly version installer archive old_installer
user_name=$(id -un)
readonly program_folder="C:\\users\\$user_name\\AppData\\Local\\Programs\\Eventdesk"
readonly program="$program_folder\\eventdesk.exe" uninstaller="$program_folder\\uninstall.exe"
readonly user=$drive_c/users/$user_name
readonly data=$user/AppData/Roaming/eventdesk account=5b0e4f0e-8d0c-4c57-9a3e-0a6a1f4d2c11
readonly entry="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Eventdesk.lnk"
readonly installed_in=$user/AppData/Local/Programs/Eventdesk
# What may be left: data, keys, and the empty folder that Windows has for the programs of one user.
readonly own_things='/AppData/Roaming/eventdesk|Credential Manager'
readonly key_path='Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.eventdesk.Eventdesk'
readonly uninstall_key="HKCU\\$key_path" everyones_key="HKLM\\$key_path"

try_that "the checksums are those of the files, and every program and library is hardened"
(cd "$dist" && sha256sum --quiet --check SHA256SUMS && ls -l)
mapfile -t binaries < <(find "$build/stage/Eventdesk" -name '*.exe' -o -name '*.dll')
check_hardening "${binaries[@]}" "$installer"
for call in SetDefaultDllDirectories SetDllDirectoryW; do
    x86_64-w64-mingw32-objdump -p "$build/stage/Eventdesk/eventdesk.exe" | grep "$call" >/dev/null ||
        not_so "The program does not call $call."
done
du -sh "$build/stage/Eventdesk"
make_helpers "$work/helpers"

try_that "a checkout in a folder with spaces in its name packs"
mkdir "$work/with some spaces"
cp -r packaging cmake "$work/with some spaces/"
"$work/with some spaces/packaging/windows/pack.sh" "$build" "$old_version" >"$work/pack.log"

try_that "the traps can spring"
make_windows
set_traps "$work/traps"
gullible=$(winepath_of "$work/traps/gullible/gullible.exe")
among_traps "$work/traps" in_windows "$gullible" library || true
trap_has_sprung || not_so "A library in the current folder was not loaded."
among_traps "$work/traps" in_windows "$gullible" plugin || true
trap_has_sprung || not_so "A plugin in QT_PLUGIN_PATH was not loaded."

try_that "a version of before is installed silently from a folder full of traps, and stands in the start menu"
list_files >"$work/files-before"
list_registry >"$work/registry-before"
cp "$old_installer" "$work/traps/"
among_traps "$work/traps" in_windows "$(winepath_of "$work/traps/$(basename "$old_installer")")" /S
! trap_has_sprung || not_so "The installer loaded a library from its own folder or the current one."
[ -f "$entry" ] || not_so "There is no $entry."
strings -el "$entry" | grep -i 'Programs\\Eventdesk\\eventdesk.exe' >/dev/null || not_so "The entry leads elsewhere."
[ "$(registry_value "$uninstall_key" DisplayVersion)" = "$old_version" ]
[ "$(registry_value "$uninstall_key" EstimatedSize)" != "" ]
check_hardening "$installed_in/uninstall.exe"

try_that "the installed program walks through its jobs among traps, springs none, and its pictures are right"
among_traps "$work/traps" in_windows "$program" --tour "$(winepath_of "$pictures/installed")"
! trap_has_sprung || not_so "The program loaded a library or plugin from where it must not."
check_pictures "$pictures/installed"

try_that "the Credential Manager keeps what fits and is spared what does not"
cmake --build "$build" --target test_wincredentials >"$work/test.log"
WINEPATH="$(winepath_of "$build/stage/Eventdesk");$(winepath_of "$("$here/qt.sh" --where)/bin")" \
    in_windows "$(winepath_of "$(find "$build/tests" -name test_wincredentials.exe)")" \
    -o "$(winepath_of "$work/credentials"),txt" || { cat "$work/credentials" && false; }
grep '^Totals: .* 0 failed' "$work/credentials"

try_that "a key that is typed in goes into the Credential Manager"
touch "$work/requests"
python3 "$here/try/server.py" "$work/port" "$work/requests" "$key" &
server=$!
wait_until test -f "$work/port"
write_account "$(cat "$work/port")"
open_program "$program"
sleep 3 # the page with the field for the key
picture_of_screen key-asked-for
type_key
wait_until more_requests_than 0
wait_until key_is_stored
sleep 3 # the list is shown
picture_of_screen connected
try_that "the program ends when its window is closed"
close_program
try_that "the key lies in no file"
! grep -rqF "$key" "$drive_c" || not_so "The key lies in a file."

try_that "a second start finds the key there"
before=$(requests_with_key)
open_program "$program"
wait_until more_requests_than "$before"
sleep 3
picture_of_screen second-start
! grep -q '^no key ' "$work/requests" || not_so "The server was asked with another key."

try_that "neither installer nor uninstaller changes anything while the program cannot be closed: both end with 3"
press ctrl+n
sleep 2
picture_of_screen dialog-open
ends_with 3 "$installer" /S
ends_with 3 "$uninstaller" /S "_?=$program_folder"
[ -f "$installed_in/Qt6Core.dll" ]
[ "$(registry_value "$uninstall_key" DisplayVersion)" = "$old_version" ]
press Escape
sleep 1

try_that "an upgrade closes the running program politely and keeps data and key"
cp -r "$data" "$work/data-before"
write_data_of "$work/data-before" >"$work/data-before.txt"
in_windows "$installer" /S
no_program_runs
[ "$(registry_value "$uninstall_key" DisplayVersion)" = "$version" ]
cp -r "$data" "$work/data-after"
write_data_of "$work/data-after" >"$work/data-after.txt"
grep -q first_purchase "$work/data-before.txt" || not_so "The stored events are not among what is compared."
cmp "$work/data-before.txt" "$work/data-after.txt"
key_is_stored
before=$(requests_with_key)
open_program "$program"
wait_until more_requests_than "$before"
close_program

try_that "a silent uninstall leaves nothing but data and keys, and these to the byte"
cp -r "$data" "$work/data-closed"
in_windows "$uninstaller" /S
list_files >"$work/files-after"
list_registry >"$work/registry-after"
compare_with_before
diff -r "$data" "$work/data-closed"
key_is_stored

try_that "with /DeleteData they go, too"
in_windows "$installer" /S
in_windows "$uninstaller" /S /DeleteData
[ ! -e "$data" ] || not_so "$data is still there."
[ -z "$(stored_keys)" ] || not_so "The keys are still there."

try_that "a folder with files of others is refused with 6: nothing in it changes, and its uninstaller is not run"
make_program_of_others "$drive_c/Others"
cp -r "$drive_c/Others" "$work/others"
ends_with 6 "$installer" /S '/D=C:\Others'
diff -r "$drive_c/Others" "$work/others"
[ "$(registry_value "$uninstall_key" InstallLocation)" = "" ]

try_that "in another folder, nothing is left of the version before"
in_windows "$old_installer" /S
in_windows "$installer" /S '/D=C:\Moved\Eventdesk'
[ -f "$drive_c/Moved/Eventdesk/eventdesk.exe" ]
[ ! -e "$installed_in" ] || not_so "There still is $installed_in."
[ "$(registry_value "$uninstall_key" InstallLocation)" = 'C:\Moved\Eventdesk' ]

# Wine puts an argument with a space in quotes, which NSIS does not take: such a folder is given as two arguments.
try_that "for everyone it goes below Program Files, and nowhere else"
ends_with 5 "$installer" /S /AllUsers '/D=C:\Elsewhere'
ends_with 5 "$installer" /S /AllUsers '/D=C:\Program' 'Files\..\Elsewhere'
[ ! -e "$drive_c/Elsewhere" ]

try_that "for everyone, nothing is left of what this user alone had"
in_windows "$installer" /S /AllUsers
[ -f "$drive_c/Program Files/Eventdesk/eventdesk.exe" ]
[ -f "$drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs/Eventdesk.lnk" ]
[ "$(registry_value "$everyones_key" InstallLocation)" = 'C:\Program Files\Eventdesk' ]
[ ! -e "$drive_c/Moved/Eventdesk" ]
[ ! -e "$entry" ]
[ "$(registry_value "$uninstall_key" InstallLocation)" = "" ]

try_that "without an administrator, what is for everyone ends with 4 and changes nothing"
readonly limited=$work/helpers/limited.exe
ends_with 4 "$limited" -- "$(winepath_of "$installer")" /S /AllUsers
ends_with 4 "$limited" -- 'C:\Program Files\Eventdesk\uninstall.exe' /S '_?=C:\Program' 'Files\Eventdesk'
[ -f "$drive_c/Program Files/Eventdesk/eventdesk.exe" ]

try_that "with another person's administrator, data and keys stay; with the user's own rights they can be deleted"
write_account 1
in_windows 'C:\Program Files\Eventdesk\uninstall.exe' /S /DeleteData '/For=OFFICE\somebody'
[ ! -e "$drive_c/Program Files/Eventdesk" ]
[ ! -e "$drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs/Eventdesk.lnk" ]
[ -f "$data/accounts.json" ]
in_windows "$installer" /S /AllUsers
in_windows 'C:\Program Files\Eventdesk\uninstall.exe' /S /DeleteData "/For=$("$wine" whoami | tr -d '\r')"
[ ! -e "$drive_c/Program Files/Eventdesk" ]
[ ! -e "$data" ]

try_that "Windows' own user SYSTEM gets 7, and nothing is installed"
cat >"$work/as-system.bat" <<BATCH
set USERPROFILE=%windir%\\system32\\config\\systemprofile
"$(winepath_of "$installer")" /S
exit /b %errorlevel%
BATCH
ends_with 7 cmd /c "$(winepath_of "$work/as-system.bat")"
[ ! -e "$installed_in" ]

try_that "a library that is in use makes uninstall and upgrade end with 2, and both can be done again"
in_windows "$old_installer" /S
hold "$program_folder\\Qt6Sql.dll"
ends_with 2 "$uninstaller" /S "_?=$program_folder"
[ ! -e "$installed_in/eventdesk.exe" ] || not_so "The program can still be started."
[ -f "$installed_in/uninstall.exe" ]
[ "$(registry_value "$uninstall_key" InstallLocation)" = "$program_folder" ]
ends_with 2 "$installer" /S
let_go
ends_with 0 "$installer" /S
[ "$(registry_value "$uninstall_key" DisplayVersion)" = "$version" ]
ends_with 0 "$uninstaller" /S "_?=$program_folder"
[ "$(ls "$installed_in")" = uninstall.exe ] || not_so "$(printf 'There are:\n' && ls "$installed_in")"
[ "$(registry_value "$uninstall_key" InstallLocation)" = "" ]

try_that "an uninstaller that was waited for, and so is left, does not keep one from installing again"
in_windows "$installer" /S
in_windows "$uninstaller" /S
[ ! -e "$installed_in" ]

try_that "who cancels the installer gets 1, and nothing is installed"
"$wine" "$installer" &
readonly asking=$!
wait_until window_of >/dev/null
sleep 2
press Escape
sleep 2 # it asks whether that is meant
xdotool key Return
code=0
wait $asking || code=$?
[ $code -eq 1 ] || not_so "It ended with $code."
[ ! -e "$installed_in" ]

try_that "the portable archive runs from any folder, in Russian"
mkdir -p "$drive_c/Папка с пробелами"
unzip -q "$archive" -d "$drive_c/Папка с пробелами"
in_windows 'C:\Папка с пробелами\Eventdesk\eventdesk.exe' --lang ru --tour "$(winepath_of "$pictures/portable-russian")"
check_pictures "$pictures/portable-russian"

try_that "the installer speaks English and Russian, and the uninstaller asks about data"
show_window installer C.UTF-8 "$installer"
show_window installer-russian ru_RU.UTF-8 "$installer"
in_windows "$installer" /S
show_window uninstaller C.UTF-8 "$uninstaller"
show_window uninstaller-russian ru_RU.UTF-8 "$uninstaller"
show_window uninstaller-with-rights-of-others C.UTF-8 "$uninstaller" '/For=OFFICE\somebody'
in_windows "$uninstaller" /S

try_that "signing works with a certificate from the environment"
try_signing

echo "All of it holds. The pictures are in $pictures."
