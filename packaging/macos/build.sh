#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# Builds, tests and packs Eventdesk.app into a disk image in build-macos/dist, with its bill of materials and checksums,
# and gets the source of what it brings along into build-macos/source. Written without a Mac at hand and never run.
# Needs the network, the Xcode command line tools and, from Homebrew: cmake ninja pkg-config librsvg qtbase qttools
# qtkeychain cpp-httplib tl-expected. (With the whole of Qt, macdeployqt takes plugins of modules that are not used.)
#
# Signing and notarisation happen when these are set:
#   EVENTDESK_MACOS_IDENTITY   name of a "Developer ID Application" certificate in the keychain
#   EVENTDESK_NOTARY_KEY       file with the App Store Connect API key (.p8)
#   EVENTDESK_NOTARY_KEY_ID    its id
#   EVENTDESK_NOTARY_ISSUER    its issuer
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. scripts/steps.sh

readonly build=build-macos

[ "$(uname -s)" = Darwin ] || give_up "The disk image can only be made on macOS."

# Homebrew builds its Qt for the macOS it runs on and no older one; the bundle must not promise more.
system=$(sw_vers -productVersion)
step "Configuring" configure-macos cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DEVENTDESK_TESTS=ON \
    -DCMAKE_OSX_DEPLOYMENT_TARGET="${system%%.*}.0"
step "Building" build-macos cmake --build "$build"
step "Testing" test-macos env QT_QPA_PLATFORM=offscreen ctest --test-dir "$build" --output-on-failure --no-tests=error
rm -rf "$build/dist"
step "Packing" pack-macos cpack --config "$build/CPackConfig.cmake"
rm -rf "$build/dist/_CPack_Packages" # where cpack put it together

image=$(find "$build/dist" -name '*.dmg')
[ -n "$image" ] || give_up "cpack made no disk image in $build/dist."

if [ -n "${EVENTDESK_MACOS_IDENTITY:-}" ]; then
    step "Signing the image" sign-macos codesign --force --timestamp --sign "$EVENTDESK_MACOS_IDENTITY" "$image"
fi
if [ -n "${EVENTDESK_NOTARY_KEY:-}" ]; then
    [ -n "${EVENTDESK_MACOS_IDENTITY:-}" ] || give_up "Only what is signed can be notarised: set EVENTDESK_MACOS_IDENTITY."
    step "Notarising (Apple takes minutes)" notarise-macos xcrun notarytool submit "$image" --wait \
        --key "$EVENTDESK_NOTARY_KEY" --key-id "$EVENTDESK_NOTARY_KEY_ID" --issuer "$EVENTDESK_NOTARY_ISSUER"
    step "Stapling the ticket" staple-macos xcrun stapler staple "$image"
    step "Asking the gatekeeper" assess-macos spctl --assess --type open --context context:primary-signature -v "$image"
fi

# shellcheck source=packaging/identity.sh.in
. "$build/packaging/identity.sh"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
step "Writing the bill of materials" bill-macos packaging/sbom.py --name "$identity_name" \
    --version "$identity_version" --licence "$identity_license" --supplier "$identity_publisher" \
    --components "$build/shipped.tsv" --output "${image%.dmg}.cdx.json"
(cd "$build/dist" && shasum -a 256 -- * >SHA256SUMS)
echo "The disk image is $PWD/$image."
