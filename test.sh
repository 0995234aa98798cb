#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# test.sh [--long]
#
# Installs what is missing, builds with warnings as errors and runs every test without a display.
# --long first builds the core alone and runs every fuzzer for 30 seconds; sets of changes then go
# through 1,000 schedules of faults and kills instead of 50.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. scripts/steps.sh
. scripts/dependencies.sh

readonly fuzz_seconds=30
readonly findings=$PWD/build-fuzz/findings

# A seed makes the run repeatable; what the fuzzer finds by itself stays in the build folder.
fuzz() { # fuzzer
    local name seed found
    name=$(basename "$1")
    seed=$((RANDOM * 32768 + RANDOM + 1))
    found=build-fuzz/corpus/$name
    mkdir -p "$found" "$findings"
    step "$name for $fuzz_seconds s with -seed=$seed" "$name" \
        "$1" -seed="$seed" -max_total_time="$fuzz_seconds" -timeout=10 -rss_limit_mb=2048 \
        -verbosity=0 -print_final_stats=1 -artifact_prefix="$findings/$name-" \
        "$found" "tests/fuzz/corpus/${name#fuzz_}"
}

case "${1:-}" in
    "") long=no ;;
    --long) long=yes ;;
    *) give_up "test.sh does not understand $1: its only option is --long." ;;
esac

export QT_QPA_PLATFORM=offscreen

export EVENTDESK_SCHEDULES=50
if [ $long = yes ]; then
    EVENTDESK_SCHEDULES=1000
    require_packages_for build run test fuzz
    build_preset core
    build_preset fuzz
    for fuzzer in build-fuzz/tests/fuzz/fuzz_*; do
        [ ! -f "$fuzzer" ] || [ ! -x "$fuzzer" ] || fuzz "$fuzzer"
    done
else
    require_packages_for build run test
fi

build_preset dev
step "Testing" test ctest --preset dev -j"$(nproc)"
