#!/usr/bin/env bash
# Writes the tables of docs/fidelity.md that say what is understood of each dialect of one API, and how many names are written as
# the server wants them.
# Needs the .NET SDK and python3, and four things that are not part of this repository:
#   tests/Corpus.Tests/wire-names.sh PAGES TRUTH NAMES CALLS [OLDER…]
#   PAGES  a folder with one folder of pages per dialect, all of the same API
#   TRUTH  the API's true OpenAPI document
#   NAMES  a Python script that compares names: NAMES TRUTH RECOVERED --restrict-to-docs DIR --restrict-members
#   CALLS  a Python script that compares what a caller sends and receives: CALLS TRUTH RECOVERED
#   OLDER  the folders whose pages are of an older version: what is on none of their pages is left out
set -euo pipefail

if [ $# -lt 4 ]; then
    sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi

pages=$1 truth=$2 names=$3 calls=$4
shift 4
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

dotnet build "$root/tool" -c Release -v q -nologo >"$out/build.log" || { cat "$out/build.log" >&2; exit 1; }

# The two percentages of a row, recall and precision.
cell() { awk -v row="$1" 'index($0, row) == 1 { gsub("%", ""); print $(NF + first) " / " $(NF + second); found = 1 } END { if (!found) print "–" }' first="$2" second="$3" "$4"; }

# The means of recall and precision over what the pages of a folder state at all, and how many dimensions these are. The address of
# the server is printed with its variables filled in; what nothing was recovered of is on no page.
means() {
    local folder=$1 left='servers'
    grep -rqE --include='*.md' '^\|? ?Status code' "$folder" || left="$left|response status codes|2xx response schema"
    grep -rq --include='*.md' '^## Enum: ' "$folder" || left="$left|enum values"
    grep -rqE --include='*.md' '^\|? ?\*\*.*\[optional\]' "$folder" || left="$left|property required flag|property description"
    awk -v left="^ *($left) " '
        /^MACRO/ { exit }
        NF > 6 && $0 !~ left && $(NF - 2) ~ /%$/ && $(NF - 1) ~ /%$/ { recall += $(NF - 2); precision += $(NF - 1); count++ }
        END { printf "%.2f / %.2f | %d", recall / count, precision / count, count }' "$2"
}

row() {
    local name=$1 folder=$2
    shift 2
    dotnet "$root/tool/bin/Release/net10.0/piecesgen.dll" export "$folder" -o "$out/api.json" --no-evidence >"$out/log" 2>&1 || true
    python3 "$names" "$truth" "$out/api.json" "$@" >"$out/names"
    python3 "$calls" "$truth" "$out/api.json" >"$out/calls"
    printf '| %s |' "$name"
    printf ' %s |' "$(cell 'property wire name (exact)' -2 -1 "$out/names")" "$(cell 'parameter wire name (exact)' -2 -1 "$out/names")" \
        "$(cell 'query parameters' -1 0 "$out/calls")" "$(cell 'header parameters' -1 0 "$out/calls")" \
        "$(cell 'body fields' -1 0 "$out/calls")" "$(cell 'response fields' -1 0 "$out/calls")" "$(means "$folder" "$out/names")"
    printf '\n'
}

echo '| pages | property names | parameter names | query parameters | headers | body fields | response fields | mean of what they state | dimensions |'
echo '| --- | --- | --- | --- | --- | --- | --- | --- | --- |'
for folder in "$pages"/*/; do
    dialect=$(basename "$folder")
    skew=()
    case " $* " in *" $dialect "*) skew=(--restrict-to-docs "$folder" --restrict-members) ;; esac
    row "$dialect" "$folder" "${skew[@]}"
done
row 'all together' "$pages"
