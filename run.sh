#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds Eventdesk and opens it: with the practice account as long as there is no other.
# Without a display it walks through the program by itself and saves pictures. Arguments go to the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. scripts/steps.sh
. scripts/dependencies.sh

readonly program=$PWD/build-release/eventdesk
readonly pictures=$PWD/build-release/tour

# Is one of these options among the arguments, as --name or --name=value?
asks_for() { # option… -- argument…
    local wanted=()
    while [ "$1" != -- ]; do
        wanted+=("$1")
        shift
    done
    shift
    local argument option
    for argument in "$@"; do
        for option in "${wanted[@]}"; do
            [ "${argument%%=*}" != "$option" ] || return 0
        done
    done
    return 1
}

# Does the account book in the data folder, or in the one of --data-dir, hold an entry?
has_account() { # argument…
    local folder=${XDG_DATA_HOME:-$HOME/.local/share}/eventdesk
    while [ $# -gt 0 ]; do
        case $1 in
            --data-dir=*) folder=${1#*=} ;;
            --data-dir) folder=${2:-} ;;
        esac
        shift
    done
    grep -qs '"id"' "$folder/accounts.json"
}

require_packages_for build run
build_preset release

if asks_for --tour --help -h --help-all --version -v -- "$@"; then
    [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ] || export QT_QPA_PLATFORM=offscreen
    exec "$program" "$@"
elif [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
    if ! has_account "$@" && ! asks_for --account --practice --base-url -- "$@"; then
        set -- --practice "$@"
    fi
    exec "$program" "$@"
fi

export QT_QPA_PLATFORM=offscreen
step "No display: walking through the program" tour "$program" --tour "$pictures" "$@"
echo "The pictures of the tour are in $pictures."
