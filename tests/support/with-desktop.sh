#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Runs a command in a desktop of its own and answers its exit status:
#     with-desktop.sh COMMAND [ARGUMENT…]
# A private session bus, X server and accessibility bus; HOME and the XDG folders are new and empty,
# and gone afterwards. Nothing of the user's session is seen or touched. Qt programs run on xcb and
# show themselves to assistive technology at once.
#
# A missing tool is a failure, never a skipped test. CTest runs one such desktop at a time
# (RESOURCE_LOCK desktop), because two X servers that start together can choose the same display.
set -eu

fail() {
    echo "with-desktop.sh: $*" >&2
    exit 1
}

need() {
    command -v "$1" >/dev/null 2>&1 || fail "$1 is missing; on Debian: apt install $2"
}

# Called again by this script, with the bus and the X server already there.
if [ "${1:-}" = --inside ]; then
    shift
    # The call starts the accessibility bus and answers when it is there.
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.a11y.Bus.GetAddress >/dev/null ||
        fail "the accessibility bus did not start; on Debian: apt install at-spi2-core"
    exec "$@"
fi

[ $# -gt 0 ] || fail "which command?"
need dbus-run-session dbus-daemon
need gdbus libglib2.0-bin
need xauth xauth
need Xvfb xvfb
need xvfb-run xvfb
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] ||
    fail "the accessibility bus is missing; on Debian: apt install at-spi2-core"

# Short, since it holds sockets, whose names may have 107 bytes.
home=$(mktemp -d /tmp/eventdesk-desktop.XXXXXX)
trap 'rm -rf "$home" || :' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$home/run"

unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XAUTHORITY
export HOME="$home"
export XDG_CACHE_HOME="$home/cache" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export XDG_RUNTIME_DIR="$home/run" XDG_STATE_HOME="$home/state"
export LC_ALL=C.UTF-8
export GSETTINGS_BACKEND=memory
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

status=0
# The authority file is ours, so that xvfb-run has no folder to remove: when that fails, it would
# answer 5 instead of the command's status.
dbus-run-session -- xvfb-run -a -f "$home/Xauthority" -s '-screen 0 1280x800x24 -nolisten tcp' \
    "$0" --inside "$@" || status=$?
exit "$status"
