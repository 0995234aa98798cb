#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# packaging/linux/try.sh
#
# Tries what build.sh made, in clean Debian systems made for it: the Debian package is installed, used, upgraded,
# removed and purged on Debian 12, installed and used on Debian 13; the portable archive runs where no Qt is installed.
# Needs root for the systems; nothing of this machine is changed but packages that are missing, and the cache in
# ~/.cache/eventdesk. Pictures of the program are left in build-package/try.
set -Eeuo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ "$(id -u)" -eq 0 ] || exec sudo packaging/linux/try.sh "$@"
. scripts/steps.sh
. scripts/dependencies.sh
. packaging/linux/root.sh

readonly here=packaging/linux dist=build-package/dist pictures=build-package/try
readonly start=$SECONDS
# A tour leaves at least so many: 30 windows, each in light and dark.
readonly fewest_pictures=60
readonly marker=tmp/hostile-plugin-was-loaded
readonly data=.local/share/eventdesk

# Unlike the steps of build.sh these are no commands but parts of one story: the first thing that fails ends it.
current=start
begin() { # what
    current=$1
    echo "== $1"
}
refuse() { # sentence
    echo "$1" >&2
    false
}

mkdir -p "$log_folder" "$pictures"
exec > >(tee "$log_folder/try-linux.log") 2>&1
work=$(mktemp -d /var/tmp/eventdesk-try.XXXXXX)
chmod 755 "$work"
screen='' server='' # processes of ours that run beside
ended() {
    local code=$? process
    for process in $server $screen; do
        kill "$process" || true
    done
    rm -rf --one-file-system "$work"
    [ -z "${SUDO_UID:-}" ] || chown -R "$SUDO_UID" "$log_folder" "$pictures"
    exit "$code"
}
trap 'echo "This step failed: $current. The whole story is in $PWD/$log_folder/try-linux.log." >&2' ERR
trap ended EXIT

# ---------------------------------------------------------------------------------------------- helpers

# Starts the program in a folder with the practice account; it must be alive some seconds later, and is ended.
run_for_a_moment() { # root folder [VAR=VALUE…] command…
    local root=$1 folder=$2 environment=()
    shift 2
    while [[ $1 == *=* ]]; do
        environment+=("$1")
        shift
    done
    # shellcheck disable=SC2016 # for the shell inside
    root_run "$root" marketer "${environment[@]}" sh -euc '
        cd "$1"
        shift
        "$@" --practice >/tmp/run.log 2>&1 &
        running=$!
        sleep 6
        kill $running || { cat /tmp/run.log; echo "The program ended by itself."; exit 1; }
        wait $running || true # ended by a signal, as meant
    ' sh "$folder" "$@"
}

tour() { # root name command…
    local root=$1 name=$2
    shift 2
    root_run "$root" marketer "$@" --tour "/home/marketer/$name"
    mkdir -p "$pictures/$name"
    cp "$root/home/marketer/$name/"*.png "$pictures/$name/"
    local shown
    mapfile -t shown < <(cd docs/pictures && ls -- *.png)
    packaging/pictures.py "$pictures/$name" $fewest_pictures "${shown[@]}"
}

# The files of the data folder and what is in them.
data_sums() { # root
    (cd "$1/home/marketer/$data" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
}

# Starts the program against a TLS server with this certificate; what the server saw is in $work/seen.
show_server() { # root certificate command…
    local root=$1 certificate=$2 address
    shift 2
    : >"$work/seen"
    $here/tls-server.py "$work/$certificate.pem" "$work/$certificate.key" "$work/address" >"$work/seen" &
    server=$!
    for _ in $(seq 50); do
        [ ! -s "$work/address" ] || break
        sleep 0.2
    done
    address=$(cat "$work/address")
    rm "$work/address"
    root_run "$root" marketer EVENTDESK_API_KEY=only-for-this-try timeout 8 "$@" \
        --base-url "$address" --data-dir /tmp/tls >"$work/run.log" 2>&1 || true # ended by timeout, as meant
    kill "$server"
    wait "$server" || true
    server=
    cat "$work/seen"
}

check_tls() { # root command…
    local root=$1
    shift
    cp "$work/authority.pem" "$root/usr/local/share/ca-certificates/eventdesk-try.crt"
    root_run "$root" root update-ca-certificates >/dev/null
    show_server "$root" trusted "$@"
    grep -q '^asked .*Bearer only-for-this-try' "$work/seen" || {
        cat "$work/run.log"
        refuse "The program did not ask a server with a good certificate."
    }
    show_server "$root" foreign "$@"
    grep -q '^called' "$work/seen" || {
        cat "$work/run.log"
        refuse "The program did not call the server with the foreign certificate: this would prove nothing."
    }
    if grep -q '^asked' "$work/seen"; then
        refuse "The program asked a server whose certificate nobody vouches for."
    fi
    root_run "$root" root rm /usr/local/share/ca-certificates/eventdesk-try.crt
    root_run "$root" root update-ca-certificates --fresh >/dev/null
}

# In a folder with a hostile plugin and pointed at it by the environment (B2).
check_hostile() { # root command…
    local root=$1
    shift
    local environment=(QT_PLUGIN_PATH=/home/marketer/hostile
        QT_QPA_PLATFORM_PLUGIN_PATH=/home/marketer/hostile/platforms)
    rm -f "${root:?}/$marker"
    run_for_a_moment "$root" /home/marketer/hostile "${environment[@]}" "$@"
    [ ! -e "$root/$marker" ] || refuse "The program loaded a plugin that the environment or the current folder offered."
}

# ---------------------------------------------------------------------------------------------- before the systems

require_packages_for build linux-try
debs=("$dist"/eventdesk_*.deb)
archives=("$dist"/eventdesk-*-linux-*.tar.xz)
if [ ! -f "${debs[0]}" ] || [ ! -f "${archives[0]}" ]; then
    give_up "There is nothing to try: run $here/build.sh first."
fi
readonly deb=${debs[0]} archive=${archives[0]}
version=$(dpkg-deb -f "$deb" Version)
readonly version
rm -rf "$pictures"
mkdir -p "$pictures"

begin "Checking the checksums, and signing them with a key made for this try"
(cd "$dist" && sha256sum --check --quiet SHA256SUMS)
cp -r "$dist" "$work/dist"
export GNUPGHOME=$work/gnupg
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --passphrase '' --quick-generate-key 'Try <try@example.invalid>' ed25519 sign never
EVENTDESK_GPG_KEY=try@example.invalid packaging/checksums.sh "$work/dist"
cmp "$dist/SHA256SUMS" "$work/dist/SHA256SUMS"
sed -i 's/^./x/' "$work/dist/SHA256SUMS"
if gpg --batch --verify "$work/dist/SHA256SUMS.asc" "$work/dist/SHA256SUMS" 2>/dev/null; then
    refuse "The signature also fits checksums that were changed."
fi
gpgconf --kill all
rm -rf "$work/dist"
unset GNUPGHOME

begin "Reading the bills of materials"
for bill in "$dist"/*.cdx.json; do
    python3 -c '
import json, sys
bill = json.load(open(sys.argv[1], encoding="utf-8"))
names = [part["name"] for part in bill["components"]]
assert bill["specVersion"] == "1.5" and "libqt6core6" in names, names
print(sys.argv[1], len(names), "components,", bill["serialNumber"])' "$bill"
done

begin "Making a hostile plugin, and certificates"
cmake -S $here/hostile -B "$work/hostile-build" -G Ninja >/dev/null
cmake --build "$work/hostile-build" >/dev/null
make_certificate() { # name issuer-options…
    local name=$1
    shift
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout "$work/$name.key" \
        -out "$work/$name.pem" "$@" 2>/dev/null
}
make_certificate authority -subj "/CN=Eventdesk try"
make_certificate trusted -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE \
    -CA "$work/authority.pem" -CAkey "$work/authority.key"
make_certificate foreign -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1

begin "Starting a screen"
cookie=$(openssl rand -hex 16)
xauth -q -f "$work/screen" add :0 . "$cookie"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -auth "$work/screen" 3>"$work/display" >"$work/xvfb.log" 2>&1 &
screen=$!
for _ in $(seq 50); do
    [ ! -s "$work/display" ] || break
    sleep 0.2
done
root_display=:$(cat "$work/display")
[ "$root_display" != : ] || refuse "Xvfb does not start."
echo "The screen is $root_display."

# A home with the cookie of the screen and the hostile plugin.
furnish() { # root
    local home=$1/home/marketer
    xauth -q -f "$home/.Xauthority" add "$root_display" . "$cookie"
    mkdir -p "$home/hostile/platforms"
    cp "$work/hostile-build/libhostile.so" "$home/hostile/platforms/"
    cp "$work/hostile-build/careless" "$home/hostile/"
    chown -R --reference="$home" "$home"
}

# ---------------------------------------------------------------------------------------------- the Debian package

begin "A clean system for the Debian package"
readonly installed=$work/installed
root_make "$installed" bookworm
furnish "$installed"
root_listing "$installed" >"$work/before"

begin "Installing an older version"
dpkg-deb -R "$deb" "$work/older"
sed -i 's/^Version: .*/Version: 0.0.9-1/' "$work/older/DEBIAN/control"
dpkg-deb --root-owner-group -b "$work/older" "$installed/tmp/older.deb"
cp "$deb" "$installed/tmp/newer.deb"
root_run "$installed" root apt-get -q --yes install --no-install-recommends /tmp/older.deb
root_run "$installed" marketer eventdesk --version

begin "Making data with it"
account='{"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11", "name": "Shop", "baseUrl": "https://api.example.invalid"}'
event='{"id": 20000, "name": "Kept", "code": "kept", "status": 1, "type": "CUSTOM"}'
root_run "$installed" marketer mkdir -p "/home/marketer/$data"
root_run "$installed" marketer sh -c "echo '{\"accounts\": [$account]}' >~/$data/accounts.json"
root_run "$installed" marketer sh -c \
    "echo '{\"format\": 1, \"next_id\": 20001, \"events\": [$event]}' >~/$data/practice.json"
run_for_a_moment "$installed" /home/marketer eventdesk
data_sums "$installed" >"$work/data"
cat "$work/data"
grep -q accounts.json "$work/data"
grep -q practice.json "$work/data"

begin "Upgrading to $version"
root_run "$installed" root apt-get -q --yes install --no-install-recommends /tmp/newer.deb
# shellcheck disable=SC2016 # dpkg's words
found=$(root_run "$installed" root dpkg-query -W -f '${Version} ${db:Status-Status}' eventdesk)
[ "$found" = "$version installed" ]
data_sums "$installed" | diff "$work/data" -

begin "Walking through the installed program on the screen, as a user"
tour "$installed" installed eventdesk
data_sums "$installed" | diff "$work/data" -
tour "$installed" installed-russian eventdesk --lang ru

begin "Going on with the data of the older version"
run_for_a_moment "$installed" /home/marketer eventdesk
grep -q 6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11 "$installed/home/marketer/$data/accounts.json"
grep -E ' \./(accounts|practice)\.json$' "$work/data" >"$work/kept"
data_sums "$installed" | grep -E ' \./(accounts|practice)\.json$' | diff "$work/kept" -

begin "Looking for menu entry, icons, manual and documents"
for file in applications/io.github.eventdesk.Eventdesk.desktop metainfo/io.github.eventdesk.Eventdesk.metainfo.xml \
    icons/hicolor/{16x16,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/io.github.eventdesk.Eventdesk.png \
    icons/hicolor/scalable/apps/io.github.eventdesk.Eventdesk.svg man/man1/eventdesk.1.gz doc/eventdesk/copyright \
    doc/eventdesk/changelog.Debian.gz; do
    [ -s "$installed/usr/share/$file" ] || refuse "There is no /usr/share/$file."
done
root_run "$installed" root dpkg --verify eventdesk
root_run "$installed" root dpkg -S /usr/bin/eventdesk

begin "Checking the hardening of the installed program"
tests/hardening/check-hardening.sh "$installed/usr/bin/eventdesk"

begin "Speaking TLS with a server whose certificate the system trusts, and with one it does not"
check_tls "$installed" eventdesk

begin "Offering a hostile plugin"
rm -f "${installed:?}/$marker"
root_run "$installed" marketer QT_PLUGIN_PATH=/home/marketer/hostile /home/marketer/hostile/careless >/dev/null 2>&1 ||
    true # it cannot start with a plugin that is none
[ -e "$installed/$marker" ] || refuse "Not even a careless program loads the hostile plugin: this would prove nothing."
check_hostile "$installed" eventdesk

begin "Removing the package"
data_sums "$installed" >"$work/data"
root_run "$installed" root apt-get -q --yes remove eventdesk
[ ! -e "$installed/usr/bin/eventdesk" ]
data_sums "$installed" | diff "$work/data" -

begin "Installing it once more, purging it and what came with it"
root_run "$installed" root apt-get -q --yes install --no-install-recommends /tmp/newer.deb
root_run "$installed" root apt-get -q --yes purge eventdesk
root_run "$installed" root apt-get -q --yes autoremove --purge
root_listing "$installed" >"$work/after"
diff "$work/before" "$work/after"
if root_run "$installed" root dpkg -s eventdesk 2>/dev/null; then
    refuse "dpkg still knows the package."
fi
data_sums "$installed" | diff "$work/data" -
rm -rf --one-file-system "$installed"

begin "Installing it on Debian 13, and walking through it there"
readonly newer=$work/debian-13
root_make "$newer" trixie
furnish "$newer"
cp "$deb" "$newer/tmp/newer.deb"
root_run "$newer" root apt-get -q --yes install --no-install-recommends /tmp/newer.deb
tour "$newer" installed-debian-13 eventdesk
rm -rf --one-file-system "$newer"

# ---------------------------------------------------------------------------------------------- the portable archive

begin "A clean system with what every desktop has, and no Qt"
readonly portable=$work/portable
root_make "$portable" bookworm
furnish "$portable"
mkdir "$work/unpacked"
tar --extract --file="$archive" --directory="$work/unpacked"
unpacked=("$work"/unpacked/*)
mapfile -t parts < <(find "${unpacked[0]}/eventdesk" "${unpacked[0]}/plugins" -type f)
needed=$($here/libraries.py $here/system-libraries.txt "/usr/lib/$(gcc -print-multiarch)" "${parts[@]}")
mapfile -t system < <(awk '$1 == "system" { print $3 }' <<<"$needed")
owners=$(packaging/packages.py owners "${system[@]}")
mapfile -t owners <<<"$owners"
# Loaded by name or by data: OpenSSL, the keychain's library, keyboards, fonts.
root_run "$portable" root apt-get -q --yes install --no-install-recommends \
    "${owners[@]}" libssl3 libsecret-1-0 xkb-data fontconfig fonts-dejavu-core
if root_run "$portable" root dpkg -l | grep -iE '^ii +(lib)?qt[56]'; then
    refuse "There is Qt in the system: this would prove nothing."
fi

begin "Unpacking it where the path has spaces and letters of two alphabets"
place="/home/marketer/Моя папка/déjà vu"
mkdir -p "$portable$place"
cp -r "${unpacked[0]}" "$portable$place/"
chown -R --reference="$portable/home/marketer" "$portable/home/marketer/Моя папка"
folder="$place/$(basename "${unpacked[0]}")"

begin "Asking where each library comes from"
for part in "${parts[@]}"; do
    root_run "$portable" marketer ldd "$folder${part#"${unpacked[0]}"}"
done >"$work/ldd"
if grep "not found" "$work/ldd"; then
    refuse "Libraries are missing."
fi
if grep -E 'lib(Qt6|qt6|icu).* => ' "$work/ldd" | grep -vF "=> $folder/"; then
    refuse "Qt comes from elsewhere."
fi
grep -c -E "libQt6.* => " "$work/ldd"

begin "Walking through the portable program on the screen, as a user"
tour "$portable" portable "$folder/eventdesk"
tour "$portable" portable-russian "$folder/eventdesk" --lang ru

begin "Walking through it without a screen"
tour "$portable" portable-offscreen QT_QPA_PLATFORM=offscreen "$folder/eventdesk"

begin "Checking the hardening of the portable program"
# shellcheck disable=SC2016 # a word of the loader, not of the shell
tests/hardening/check-hardening.sh "$portable$folder/eventdesk" '$ORIGIN/lib'

begin "Speaking TLS from the portable program"
check_tls "$portable" "$folder/eventdesk"

begin "Offering a hostile plugin to the portable program"
check_hostile "$portable" "$folder/eventdesk"

begin "Done"
echo "The package weighs $(stat -c %s "$deb") bytes, the archive $(stat -c %s "$archive"), unpacked $(du -sb "${unpacked[0]}" | cut -f1)."
echo "All of it took $((SECONDS - start)) s. The pictures are in $PWD/$pictures:"
du -sh "$pictures"/*
