# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Clean Debian systems in folders, for try.sh, which sources this file. Needs root. Mounts live in a name space of
# their own and end with the command, so that nothing can stay mounted and removing a folder removes that folder alone.

readonly root_cache=${XDG_CACHE_HOME:-$HOME/.cache}/eventdesk
readonly root_packages=$root_cache/packages

# The Debian archives this machine is configured for, a Debian 12, for another release: address, suite, component.
root_archives() { # release
    # shellcheck disable=SC2016 # apt's words, not the shell's
    apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
        awk -v release="$1" '$1 == "Debian" && $2 ~ /^bookworm(-updates|-security)?$/ {
            sub("bookworm", release, $2)
            print $3, $2, $4
        }' | sort -u
}

# Makes the system that others of this release start from, once, and prints where it is; delete the cache folder to
# begin anew.
root_base() { # release
    local base archives mirror making
    base=$root_cache/debian-$1-$(dpkg --print-architecture).tar.zst
    if [ -f "$base" ]; then
        echo "$base"
        return
    fi
    archives=$(root_archives "$1")
    mirror=$(awk -v release="$1" '$2 == release { print $1; exit }' <<<"$archives")
    [ -n "$mirror" ] || {
        echo "apt is not configured for Debian 12 on this machine." >&2
        return 1
    }
    mkdir -p "$root_packages"
    making=$(mktemp -d "$root_cache/base.XXXXXX")
    chmod 755 "$making"
    debootstrap --variant=minbase --include=ca-certificates "$1" "$making" "$mirror" >&2
    awk '{ print "deb", $1, $2, $3 }' <<<"$archives" >"$making/etc/apt/sources.list"
    # How this machine reaches them, such as by a proxy.
    apt-config dump | grep -iE '^Acquire::https?::[^ ]' >"$making/etc/apt/apt.conf.d/90machine" || true
    tar --create --use-compress-program="zstd -q" --file="$base.new" --directory="$making" .
    rm -rf --one-file-system "$making"
    mv "$base.new" "$base"
    echo "$base"
}

# A fresh system with a user who is no administrator, brought up to date.
root_make() { # folder release
    local base
    base=$(root_base "$2")
    mkdir -p "$1"
    tar --extract --use-compress-program="zstd -q" --file="$base" --directory="$1"
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    printf '127.0.0.1\tlocalhost\n' >"$1/etc/hosts"
    # No service may start in it.
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
    chmod 755 "$1/usr/sbin/policy-rc.d"
    # It lives for some minutes: nobody needs it to survive a power cut.
    echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/unsafe-io"
    root_run "$1" root useradd --create-home --shell /bin/bash marketer
    root_run "$1" root apt-get -q update
    root_run "$1" root apt-get -q --yes dist-upgrade
}

# Runs a command as a user of the system. The screen is that of $root_display, the environment is a clean one; VAR=VALUE
# before the command adds to it.
root_run() { # folder user [VAR=VALUE…] command…
    local root=$1 user=$2 home=/home/$2
    shift 2
    [ "$user" != root ] || home=/root
    # shellcheck disable=SC2016 # for the shell inside
    unshare --mount --pid --fork --kill-child bash -euc '
        root=$1 packages=$2 user=$3
        shift 3
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mkdir -p "$root/tmp/.X11-unix" "$packages/partial"
        [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        mount --bind "$packages" "$root/var/cache/apt/archives"
        exec chroot --userspec="$user:$user" --groups="" "$root" env -i "$@"
    ' bash "$root" "$root_packages" "$user" \
        HOME="$home" USER="$user" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${root_display:+DISPLAY="$root_display" XAUTHORITY="$home/.Xauthority"} "$@"
}

# Every file and folder of the system that is no cache, log, list or data of a person: what a package may leave behind.
root_listing() { # folder
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./run -o -path ./tmp -o -path ./home \
        -o -path ./root -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) \
        -prune -o -print | LC_ALL=C sort)
}
