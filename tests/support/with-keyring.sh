#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# with-keyring.sh TEST STATE:FUNCTION…
#
# Runs functions of a Qt test program one after the other, each in its own process against a real
# keyring in the given state. All share one private home, so that what one stores the next can find.
#
#   unlocked    a Secret Service with an open keyring
#   locked      a Secret Service with a locked keyring and nobody to ask for its password
#   none        a bus without a Secret Service
#   nobus       no bus at all
#   frozen      a Secret Service that owns its name and never answers
#   hangingbus  a bus that accepts connections and never answers
#
# At the end no file below the home may hold the key that the tests store, except the keyring itself.
set -u

readonly canary="canary-7f3a91c2-eventdesk"

fail() {
    echo "with-keyring.sh: $1" >&2
    exit 1
}

for tool in dbus-daemon gnome-keyring-daemon; do
    command -v "$tool" >/dev/null \
        || fail "$tool is missing; install the packages dbus and gnome-keyring to run this test."
done
[ $# -ge 2 ] || fail "usage: with-keyring.sh TEST STATE:FUNCTION…"

readonly test=$1
shift

home=$(mktemp -d) || exit 1
bus_pid=
keyring_pid=

end_session() {
    # SIGKILL also ends what was stopped; only processes of our own are named.
    [ -z "$keyring_pid" ] || kill -KILL "$keyring_pid" 2>/dev/null
    [ -z "$bus_pid" ] || kill -KILL "$bus_pid" 2>/dev/null
    keyring_pid=
    bus_pid=
    unset DBUS_SESSION_BUS_ADDRESS
}
trap 'end_session; rm -rf "$home"' EXIT

export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run EVENTDESK_TEST_KEY=$canary
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION DBUS_SESSION_BUS_ADDRESS

# Without service directories nothing starts by itself: the state is what we make it.
cat >"$home/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/test-bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

start_bus() {
    local started
    started=$(dbus-daemon --config-file="$home/bus.conf" --fork --print-address=1 --print-pid=1) \
        || fail "the private bus did not start."
    DBUS_SESSION_BUS_ADDRESS=$(sed -n 1p <<<"$started")
    bus_pid=$(sed -n 2p <<<"$started")
    export DBUS_SESSION_BUS_ADDRESS
}

start_keyring() { # [--unlock]
    gnome-keyring-daemon --foreground --components=secrets "$@" <<<"password" >"$home/keyring.log" 2>&1 &
    keyring_pid=$!
    disown "$keyring_pid" # bash would announce its end
    local attempt
    for attempt in $(seq 100); do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true; then
            return
        fi
        sleep 0.1
    done
    fail "the Secret Service did not appear on the bus: $(cat "$home/keyring.log")"
}

enter() {
    case $1 in
        unlocked) start_bus && start_keyring --unlock ;;
        locked) start_bus && start_keyring ;;
        none) start_bus ;;
        nobus) export DBUS_SESSION_BUS_ADDRESS=unix:path=$home/no-such-bus ;;
        frozen) start_bus && start_keyring --unlock && kill -STOP "$keyring_pid" ;;
        hangingbus) start_bus && kill -STOP "$bus_pid" ;;
        *) fail "unknown state: $1" ;;
    esac
}

for step in "$@"; do
    echo "== ${step%%:*}"
    enter "${step%%:*}"
    "$test" "${step#*:}" || fail "failed in state ${step%%:*}."
    end_session
done

leaks=$(grep -rlF --exclude-dir=keyrings -- "$canary" "$home")
[ -z "$leaks" ] || fail "the key was written to: $leaks"
