#!/usr/bin/env bash
# Writes a row of the table of docs/fidelity.md that says how well reference pages of people are understood.
# Needs the .NET SDK and python3, and three things that are not part of this repository:
#   tests/Corpus.Tests/reference.sh PAGES TRUTH CALLS [OPTION…]
#   PAGES   a folder with the pages
#   TRUTH   the API's true OpenAPI document
#   CALLS   a Python script that compares what a caller sends and receives: CALLS TRUTH RECOVERED --depth 2
#   OPTION  passed to it: what stands before the paths (--strip /v1), what is on no page (--only-documented FILE)
set -euo pipefail

if [ $# -lt 3 ]; then
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi

pages=$1 truth=$2 calls=$3
shift 3
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

dotnet build "$root/tool" -c Release -v q -nologo >"$out/build.log" || { cat "$out/build.log" >&2; exit 1; }
dotnet "$root/tool/bin/Release/net10.0/piecesgen.dll" export "$pages" -o "$out/api.json" >/dev/null 2>&1 || [ -s "$out/api.json" ]
python3 "$calls" "$truth" "$out/api.json" --depth 2 "$@" >"$out/calls.txt"

# Recall and precision of a row, in percent; what the pages tell none of is on no page.
cell() { awk -v row="$1" 'index($0, row) == 1 { gsub("%", ""); print ($NF == "n/a" ? "–" : $(NF - 1) " / " $NF); found = 1 } END { if (!found) print "–" }' "$out/calls.txt"; }
said() { awk -v row="$1 field type said" 'index($0, row) == 1 { gsub("%", ""); print $(NF - 1); found = 1 } END { if (!found) print "–" }' "$out/calls.txt"; }

echo "| operations | query parameters | request bodies | their fields, two levels deep | types said | response bodies | their fields, two levels deep | types said | successes | failures |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
echo "| $(cell 'operations') | $(cell 'query parameters') | $(cell 'request body present') | $(cell 'body fields') | $(said 'body') | $(cell 'response body present') | $(cell 'response fields') | $(said 'response') | $(cell 'success statuses') | $(cell 'failure statuses') |"
