# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Debian's source packages, from wherever this machine gets its binary ones. Sourced by the scripts that need them.

# The machine's own entries as source entries, in a folder of our own: /etc is not touched, and a machine that
# has source entries already does not get them twice.
write_source_entries() { # folder
    local LIST PARTS file
    eval "$(apt-config shell LIST Dir::Etc::SourceList/f PARTS Dir::Etc::SourceParts/d)"
    mkdir -p "$1/parts" "$1/lists/partial" "$1/archives/partial"
    rm -f "$1"/parts/*
    for file in "$LIST" "$PARTS"/*.list; do
        # One line each: deb [options] …
        [ ! -f "$file" ] ||
            sed -En 's/^[[:space:]]*deb([[:space:]])/deb-src\1/p' "$file" >"$1/parts/$(basename "$file")"
    done
    for file in "$PARTS"/*.sources; do
        # A paragraph each, with the types in one field.
        [ ! -f "$file" ] || sed -E 's/^Types:.*/Types: deb-src/I' "$file" >"$1/parts/$(basename "$file")"
    done
}

apt_sources() { # folder apt-get-argument…
    local folder=$1
    shift
    apt-get -q -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$folder/parts" \
        -o "Dir::State::Lists=$folder/lists" -o "Dir::Cache=$folder" -o APT::Sandbox::User=root "$@"
}

# Unpacks source packages, patched as Debian builds them, below the folder: NAME-UPSTREAM_VERSION each.
fetch_sources() { # folder package=version…
    local folder=$1
    shift
    write_source_entries "$folder/apt"
    apt_sources "$folder/apt" update
    (cd "$folder" && apt_sources "$folder/apt" source --only-source "$@")
}

# The version of a source package, told by one of its binary packages as this machine knows it. (A mere rebuild of
# the binary, +b1, has no source of its own.)
source_version() { # binary-package
    apt-cache policy "$1" | sed -En 's/^ *Candidate: //; T; s/\+b[0-9]+$//; p'
}
