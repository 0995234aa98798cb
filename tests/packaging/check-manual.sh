#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Fails unless manual and --help name the same options. Usage: check-manual.sh PROGRAM MANUAL
set -euo pipefail

options_in() { # text
    grep -oE '(^|[^[:alnum:]-])--?[a-z][a-z-]*' <<<"$1" | sed 's/^[^-]//' | sort -u
}

help=$(LC_ALL=C.UTF-8 "$1" --help)
# The options of --help stand at the beginning of a line; its sentences may name others.
help=$(sed -n 's/^  \(-.*\)$/\1/p' <<<"$help" | sed 's/   *.*//')
# In the manual each option has a paragraph, which begins with a line of them.
manual=$(sed -n '/^\.SH OPTIONS/,/^\.SH EXIT/p' "$2" | grep -A1 '^\.TP' | grep '^\.B' | sed 's/\\-/-/g')

diff --label help --label manual <(options_in "$help") <(options_in "$manual") || {
    echo "The manual does not name the options of --help."
    exit 1
}
[ "$(options_in "$help" | wc -l)" -gt 5 ] || {
    echo "There are next to no options: this test does not read --help any more."
    exit 1
}
