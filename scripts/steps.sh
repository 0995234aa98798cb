# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# How run.sh and test.sh work: one step after the other, each with its log, ending with one sentence when one fails.
# Sourced in the repository's folder with `set -euo pipefail`.

readonly log_folder=build-logs

give_up() { # sentence
    echo "$1" >&2
    exit 1
}

# Runs a command, shows what it prints and keeps it in a log.
step() { # title log-name command…
    local title=$1 log=$log_folder/$2.log
    shift 2
    mkdir -p "$log_folder"
    echo "== $title"
    "$@" 2>&1 | tee "$log" || give_up "This step failed: $title. Its output is in $PWD/$log."
}

# Configures only what was never configured or whose presets changed since: Ninja notices everything else.
build_preset() { # preset
    if [ ! "build-$1/build.ninja" -nt CMakePresets.json ]; then
        step "Configuring the $1 build" "configure-$1" cmake --preset "$1"
    fi
    step "Building ($1)" "build-$1" cmake --build --preset "$1" -j"$(nproc)"
}
