#!/usr/bin/env bash
# What a native program with a client takes: its size, the seconds to publish it, and its processor time from the start of the
# process to the first answer, as the median of interleaved runs. Prints the table of docs/performance.md.
# Usage: [PIECESGEN_CORPUS=CORPUS] benchmarks/Native/measure.sh [RUNS]. PIECESGEN_AOT_FRAMEWORK names the framework (net10.0).
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
framework=${PIECESGEN_AOT_FRAMEWORK:-net10.0}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# The client, what of it is kept, and its row.
rows=(
    'bytes used|HttpClient that gets bytes and nothing more'
    'direct assembly|readers and writers written by hand, all schemas'
    'stj assembly|System.Text.Json, source generation, all schemas'
    'pieces used|PiecesGen, one operation used'
    'pieces calls|PiecesGen, all operations called'
    'pieces assembly|PiecesGen, everything rooted'
)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build() { dotnet build "$@" -c Release -v q >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }; }

# What every program is made with is there before the clock runs.
for project in generator runtime benchmarks/ModelWriter benchmarks/Clients; do
    build "$project"
done

rm -rf benchmarks/Native/obj
for row in "${rows[@]}"; do
    read -r client keep <<<"${row%%|*}"
    started=$SECONDS
    dotnet publish benchmarks/Native -c Release --use-current-runtime -v q -o "$folder/$client-$keep" \
        -p:NativeAotFramework="$framework" -p:Client="$client" -p:Keep="$keep" \
        -nodeReuse:false -p:UseSharedCompilation=false >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    echo $((SECONDS - started)) >"$folder/$client-$keep.seconds"
done

coproc server { dotnet run --no-build -c Release --project benchmarks/Clients -- serve; }
read -r address <&"${server[0]}"
for ((run = 0; run < runs; run++)); do
    for row in "${rows[@]}"; do
        read -r client keep <<<"${row%%|*}"
        "$folder/$client-$keep/PiecesGen.Benchmarks.Native" "$address" >>"$folder/$client-$keep.times"
    done
done

grouped() { sed ':again; s/\B[0-9]\{3\}\>/,&/; t again' <<<"$1"; }
median() { sort -n "$1" | awk '{ times[NR] = $1 } END { print times[int((NR + 1) / 2)] }'; }
base_size=$(stat -c %s "$folder/bytes-used/PiecesGen.Benchmarks.Native")
base_time=$(median "$folder/bytes-used.times")
echo '| native program | bytes | over the first | published in | CPU to the first answer | ratio |'
echo '| --- | ---: | ---: | ---: | ---: | ---: |'
for row in "${rows[@]}"; do
    read -r client keep <<<"${row%%|*}"
    size=$(stat -c %s "$folder/$client-$keep/PiecesGen.Benchmarks.Native")
    awk -v name="${row#*|}" -v size="$size" -v grouped="$(grouped "$size")" -v base="$base_size" -v seconds="$(cat "$folder/$client-$keep.seconds")" -v time="$(median "$folder/$client-$keep.times")" -v base_time="$base_time" \
        'BEGIN { printf "| %s | %s | %.2f MB | %d s | %.1f ms | %.2f |\n", name, grouped, (size - base) / 1e6, seconds, time, time / base_time }'
done
exec {server[1]}>&-
wait
