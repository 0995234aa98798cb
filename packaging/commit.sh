# shellcheck shell=bash disable=SC2154 # step, give_up and the log's folder come from scripts/steps.sh
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# The commit that packages are made of: the same commit gives the same bytes (reliability B4). Sourced by the build.sh
# of each system in the repository's folder, after scripts/steps.sh.

# Everything that has a time gets that of the commit.
adopt_commit() { # reproduce (yes or no)
    commit=$(git rev-parse HEAD) || give_up "The packages are made of a commit, and this folder is not one of git's."
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    export SOURCE_DATE_EPOCH
    if [ -n "$(git status --porcelain)" ]; then
        [ "$1" = no ] || give_up "There are changes that are not committed: nobody could make the same package again."
        echo "There are changes that are not committed: these packages are not those of $commit."
    fi
}

# Qt's resource compiler writes that time into what it makes, and Ninja does not see when it changes.
forget_resources() { # build-folder
    [ ! -d "$1" ] || find "$1" -name 'qrc_*.cpp' -delete
}

# Builds the same commit again, in another folder and without a compiler cache, and fails unless both builds gave the
# same bytes.
compare_with_another_build() { # build-script dist
    local again
    again=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder of now is meant
    trap "rm -rf '$again'" EXIT
    step "Cloning the commit into another folder" reproduce-clone git clone --quiet "$PWD" "$again/eventdesk"
    step "Building it again, without a compiler cache" reproduce-build \
        env -u CMAKE_CXX_COMPILER_LAUNCHER -u EVENTDESK_GPG_KEY -u EVENTDESK_SIGN_CERTIFICATE CCACHE_DISABLE=1 \
        "$again/eventdesk/$1"
    step "Comparing both builds" reproduce-compare diff "$2/SHA256SUMS" "$again/eventdesk/$2/SHA256SUMS"
    echo "Both builds gave the same bytes."
}
