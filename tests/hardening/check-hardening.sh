#!/bin/sh
# Fails unless the program is position independent, has full RELRO and no executable stack, and looks
# for libraries in no place of its own (reliability B1, B2). Usage: check-hardening.sh PROGRAM
set -eu

program=$1
headers=$(readelf -lhW "$program")
dynamic=$(readelf -dW "$program")
failures=0

expect() { # expect DESCRIPTION TEXT PATTERN
  if ! printf '%s\n' "$2" | grep -Eq "$3"; then
    echo "missing: $1"
    failures=$((failures + 1))
  fi
}

refuse() { # refuse DESCRIPTION TEXT PATTERN
  if printf '%s\n' "$2" | grep -Eq "$3"; then
    echo "found: $1"
    failures=$((failures + 1))
  fi
}

expect 'position independent executable' "$headers" 'Type: +DYN'
expect 'RELRO segment' "$headers" 'GNU_RELRO'
expect 'immediate binding (full RELRO)' "$dynamic" 'BIND_NOW|FLAGS_1.*NOW'
expect 'stack that is not executable' "$headers" 'GNU_STACK .* RW +[0-9]'
refuse 'RPATH or RUNPATH' "$dynamic" '\((RPATH|RUNPATH)\)'
expect 'stack protector' "$(readelf -sW "$program")" '__stack_chk_fail'

[ "$failures" -eq 0 ]
