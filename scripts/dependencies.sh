# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# The Debian 12 packages Eventdesk needs, by purpose. Sourced by run.sh and test.sh: a package is named here and
# nowhere else.

packages_for() { # build|run|test|fuzz|linux-package|linux-try|windows|windows-try
    case $1 in
        build) # compiler, Qt and its tools, the libraries we link, rsvg-convert for the icons
            echo g++ cmake ninja-build pkg-config \
                qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev \
                qtkeychain-qt6-dev libcpp-httplib-dev libexpected-dev librsvg2-bin
            ;;
        run) # SQLite for Qt, Qt's own words in Russian, the Wayland platform, fonts for a machine that has none
            echo libqt6sql6-sqlite qt6-translations-l10n qt6-wayland fonts-noto-core fonts-noto-mono
            ;;
        test) # a bus, a real Secret Service, the accessibility bus and its client, X without a screen, certificates
            echo dbus dbus-bin libglib2.0-bin gnome-keyring at-spi2-core python3 python3-pyatspi gir1.2-atspi-2.0 \
                xvfb xauth openssl curl binutils desktop-file-utils appstream man-db
            ;;
        windows) # cross compiler, sources and what they are made with, Qt's own words, pictures, installer, archive, signatures
            echo git g++-mingw-w64-x86-64-posix dpkg-dev perl tcl python3 libsqlite3-0 \
                qt6-translations-l10n icoutils imagemagick nsis zip osslsigncode openssl ca-certificates
            ;;
        windows-try) # Windows' own calls without Windows, a screen, a keyboard and a server
            echo wine64 fonts-wine fonts-liberation xvfb xauth xdotool imagemagick python3 binutils procps unzip openssl
            ;;
        fuzz) # libFuzzer and the sanitizers come with Clang
            echo clang libclang-rt-14-dev
            ;;
        linux-package) # what makes a .deb and looks at it, moves libraries, and asks git for the commit's time
            echo git ca-certificates python3 dpkg-dev binutils file patchelf xz-utils gpg lintian \
                desktop-file-utils appstream man-db qt6-wayland libsecret-1-0
            ;;
        linux-try) # a Debian in a folder, a screen without a monitor, a key to sign with
            echo debootstrap xvfb xauth zstd gpg gpg-agent openssl
            ;;
    esac
}

# Prints those of the given packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_packages() { # package…
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 update &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 \
            install --yes --no-install-recommends "$@"
}

# Installs what is missing for these purposes. Touches nothing, not even the package lists, when all is there.
require_packages_for() { # purpose…
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian: the packages in scripts/dependencies.sh are taken to be installed."
        return
    fi
    local purpose missing=()
    for purpose in "$@"; do
        # shellcheck disable=SC2046 # one word per package is meant
        mapfile -t -O "${#missing[@]}" missing < <(missing_packages $(packages_for "$purpose"))
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        give_up "Packages are missing and there is no sudo; run as root: apt-get install ${missing[*]}"
    fi
    step "Installing ${missing[*]}" install install_packages "${missing[@]}"
}
