#!/usr/bin/env bash
# What a native program with a client takes: its size, the seconds to publish it, and its processor time from the start of the
# process to the first response, as the median of interleaved runs. Prints the table of docs/performance.md.
# Usage: [PIECESGEN_CORPUS=CORPUS] benchmarks/Native/measure.sh [RUNS] [CLIENT]…. Without clients: ours and what is written by
# hand; bytes is always among them. PIECESGEN_AOT_FRAMEWORK names the framework (net10.0).
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
clients=" bytes ${*:2} "
[ $# -ge 2 ] || clients=' bytes direct stj pieces '
framework=${PIECESGEN_AOT_FRAMEWORK:-net10.0}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# The client, what of it is kept, and its row.
all=(
    'bytes used|HttpClient that gets bytes and nothing more'
    'direct assembly|readers and writers written by hand, all schemas'
    'stj assembly|System.Text.Json, source generation, all schemas'
    'pieces used|PiecesGen, one operation used'
    'pieces calls|PiecesGen, all operations called'
    'pieces assembly|PiecesGen, everything rooted'
    'refit used|Refit, one operation used'
    'refit assembly|Refit, everything rooted'
    'nswag used|NSwag, one operation used'
    'nswag assembly|NSwag, everything rooted'
    'kiota used|Kiota, one operation used'
    'kiota assembly|Kiota, everything rooted'
)
rows=()
for row in "${all[@]}"; do
    [[ $clients != *" ${row%% *} "* ]] || rows+=("$row")
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build() { dotnet build "$@" -c Release -v q >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }; }

# What every program is made with is there before the clock runs.
for project in generator runtime benchmarks/ModelWriter benchmarks/Clients; do
    build "$project"
done
for peer in Refit NSwag Kiota; do
    [[ $clients != *" ${peer,,} "* ]] || build "benchmarks/Peer$peer"
done

# reason WHAT PATTERN: a peer's program that does not exist or does not run has a row that says so; ours have to.
reason() {
    [[ " refit nswag kiota " == *" $client "* ]] || { cat "$folder/log" >&2; return 1; }
    echo "${row#*|} $1: $(grep -m 1 "$2" "$folder/log")" >"$folder/$client-$keep.failure"
}

rm -rf benchmarks/Native/obj
for row in "${rows[@]}"; do
    read -r client keep <<<"${row%%|*}"
    started=$SECONDS
    dotnet publish benchmarks/Native -c Release --use-current-runtime -v q -o "$folder/$client-$keep" \
        -p:NativeAotFramework="$framework" -p:Client="$client" -p:Keep="$keep" \
        -nodeReuse:false -p:UseSharedCompilation=false >"$folder/log" 2>&1 || {
        # Without the compiler for native code there is nothing to measure.
        missing=$(grep -o -m 1 'error NU[0-9]*: .*ILCompiler[^[]*' "$folder/log") && { echo "native programs: skipped: $missing"; exit 0; }
        reason 'is not compiled' '[Ee]rror' || exit 1
    }
    echo $((SECONDS - started)) >"$folder/$client-$keep.seconds"
done

coproc server { dotnet run --no-build -c Release --project benchmarks/Clients -- serve; }
read -r address <&"${server[0]}"
for ((run = 0; run < runs; run++)); do
    for row in "${rows[@]}"; do
        read -r client keep <<<"${row%%|*}"
        [ ! -s "$folder/$client-$keep.failure" ] || continue
        "$folder/$client-$keep/PiecesGen.Benchmarks.Native" "$address" >>"$folder/$client-$keep.times" 2>"$folder/log" || reason 'does not run' . || exit 1
    done
done

grouped() { sed ':again; s/\B[0-9]\{3\}\>/,&/; t again' <<<"$1"; }
median() { sort -n "$1" | awk '{ times[NR] = $1 } END { print times[int((NR + 1) / 2)] }'; }
base_size=$(stat -c %s "$folder/bytes-used/PiecesGen.Benchmarks.Native")
base_time=$(median "$folder/bytes-used.times")
echo '| native program | bytes | over the first | published in | CPU to the first response | CPU ratio |'
echo '| --- | ---: | ---: | ---: | ---: | ---: |'
for row in "${rows[@]}"; do
    read -r client keep <<<"${row%%|*}"
    if [ -s "$folder/$client-$keep.failure" ]; then
        echo "| ${row#*|} | – | – | – | – | – |"
        continue
    fi
    size=$(stat -c %s "$folder/$client-$keep/PiecesGen.Benchmarks.Native")
    awk -v name="${row#*|}" -v size="$size" -v grouped="$(grouped "$size")" -v base="$base_size" -v seconds="$(cat "$folder/$client-$keep.seconds")" -v time="$(median "$folder/$client-$keep.times")" -v base_time="$base_time" \
        'BEGIN { printf "| %s | %s | %.2f MB | %d s | %.1f ms | %.2f |\n", name, grouped, (size - base) / 1e6, seconds, time, time / base_time }'
done
find "$folder" -name '*.failure' -exec cat {} +
exec {server[1]}>&-
wait
