#!/usr/bin/env bash
# Runs the tests again and again while every core is kept busy: a test that depends on how fast the machine is fails here.
# Usage: tests/repeat.sh ROUNDS [ARGUMENTS of dotnet test: a project, --filter …]. Exits with 1 if a round failed.
set -uo pipefail
rounds=${1:-}
case $rounds in
'' | *[!0-9]* | 0)
    sed -n '2,3s/^# //p' "$0" >&2
    exit 2
    ;;
esac
shift

log=$(mktemp -d)
burners=()
trap 'kill "${burners[@]}" 2>/dev/null; rm -rf "$log"' EXIT
trap 'exit 130' INT TERM

cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
for ((core = 0; core < cores; core++)); do
    # Ends by itself where this script could not end it.
    while kill -0 $$ 2>/dev/null; do :; done &
    burners+=($!)
done

count() { awk -v word="$1:" '/^(Passed|Failed|Skipped)! /{ for (i = 1; i < NF; i++) if ($i == word) total += $(i + 1) } END { print total + 0 }' "$2"; }

failed=0
for ((round = 1; round <= rounds; round++)); do
    started=$SECONDS
    out=$log/$round

    # A test that hangs is a failure, too; so is a round without a test.
    dotnet test --blame-hang-timeout 30m --blame-hang-dump-type none "$@" >"$out" 2>&1
    outcome=$?
    passed=$(count Passed "$out")
    if [ "$outcome" -eq 0 ] && [ "$passed" -gt 0 ]; then
        outcome=passed
    else
        outcome=FAILED
        failed=$((failed + 1))
        grep -E -A 20 '\[FAIL\]|: error ' "$out" || tail -n 40 "$out"
    fi
    printf 'round %d of %d: %s, %d passed, %d failed, %d skipped (%d s)\n' \
        "$round" "$rounds" "$outcome" "$passed" "$(count Failed "$out")" "$(count Skipped "$out")" $((SECONDS - started))
done

printf '%d of %d rounds passed on %d busy cores (%d s)\n' $((rounds - failed)) "$rounds" "$cores" "$SECONDS"
[ "$failed" -eq 0 ]
