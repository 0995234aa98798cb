#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
#
# sign.sh FILE…
#
# Signs programs, libraries and installers in place and checks the signatures. Without a certificate it does nothing.
#   EVENTDESK_SIGN_CERTIFICATE    the certificate with its private key and chain: a .p12 or .pfx file
#   EVENTDESK_SIGN_PASSWORD_FILE  a file that holds its password, or
#   EVENTDESK_SIGN_PASSWORD       the password; it never stands on a command line, where other users see it
#   EVENTDESK_SIGN_TIMESTAMP_URL  the address of a timestamp server: without one, signatures end with the certificate
set -euo pipefail

[ -n "${EVENTDESK_SIGN_CERTIFICATE:-}" ] || exit 0
here=$(dirname "${BASH_SOURCE[0]}")
umask 077
folder=$(mktemp -d)
readonly here folder
trap 'rm -rf "$folder"' EXIT

password=${EVENTDESK_SIGN_PASSWORD_FILE:-}
if [ -z "$password" ]; then
    password=$folder/password
    printf %s "${EVENTDESK_SIGN_PASSWORD:?A certificate needs EVENTDESK_SIGN_PASSWORD or EVENTDESK_SIGN_PASSWORD_FILE.}" \
        >"$password"
fi
name=$(sed -n 's/^set(EVENTDESK_NAME "\([^"]*\)").*/\1/p' "$here/../../cmake/Identity.cmake")
homepage=$(sed -n 's/^set(EVENTDESK_HOMEPAGE "\([^"]*\)").*/\1/p' "$here/../../cmake/Identity.cmake")
timestamp=()
[ -z "${EVENTDESK_SIGN_TIMESTAMP_URL:-}" ] || timestamp=(-ts "$EVENTDESK_SIGN_TIMESTAMP_URL")

# Trusted for the check: what Debian trusts, and what came with the certificate.
openssl pkcs12 -in "$EVENTDESK_SIGN_CERTIFICATE" -passin "file:$password" -nokeys -out "$folder/own.pem"
cat "$folder/own.pem" /etc/ssl/certs/ca-certificates.crt >"$folder/trusted.pem"

for file in "$@"; do
    rm -f "$folder/signed" # osslsigncode overwrites nothing
    osslsigncode sign -pkcs12 "$EVENTDESK_SIGN_CERTIFICATE" -readpass "$password" -h sha256 \
        -n "$name" -i "$homepage" "${timestamp[@]}" -in "$file" -out "$folder/signed"
    osslsigncode verify -CAfile "$folder/trusted.pem" -TSA-CAfile "$folder/trusted.pem" -in "$folder/signed" \
        >"$folder/verdict" || { cat "$folder/verdict" >&2 && echo "The signature of $file does not hold." >&2 && exit 1; }
    cat "$folder/signed" >"$file" # keeps the file's own rights
done
