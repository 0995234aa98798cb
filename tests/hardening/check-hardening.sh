#!/bin/sh
# Fails unless the program is position independent, has full RELRO and no executable stack, and looks
# for libraries in no place of its own, or in RUN-PATH alone (reliability B1, B2).
# Usage: check-hardening.sh PROGRAM [RUN-PATH]
set -eu

program=$1
run_path=${2:-}
headers=$(readelf -lhW "$program")
dynamic=$(readelf -dW "$program")
failures=0

expect() { # expect DESCRIPTION TEXT PATTERN
  if ! printf '%s\n' "$2" | grep -Eq "$3"; then
    echo "missing: $1"
    failures=$((failures + 1))
  fi
}

expect 'position independent executable' "$headers" 'Type: +DYN'
expect 'RELRO segment' "$headers" 'GNU_RELRO'
expect 'immediate binding (full RELRO)' "$dynamic" 'BIND_NOW|FLAGS_1.*NOW'
expect 'stack that is not executable' "$headers" 'GNU_STACK .* RW +[0-9]'
paths=$(printf '%s\n' "$dynamic" | sed -n 's/.*(R\(UN\)\{0,1\}PATH).*\[\(.*\)\]$/\2/p')
if [ "$paths" != "$run_path" ]; then
  echo "looks for libraries in “$paths” instead of “$run_path”"
  failures=$((failures + 1))
fi
expect 'stack protector' "$(readelf -sW "$program")" '__stack_chk_fail'

[ "$failures" -eq 0 ]
