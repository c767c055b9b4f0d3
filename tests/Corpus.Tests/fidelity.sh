#!/usr/bin/env bash
# Writes the score tables of docs/fidelity.md: what the reader understands of a docs corpus, compared with the API's true
# OpenAPI document. Needs the .NET SDK and python3, and three things that are not part of this repository:
#   tests/Corpus.Tests/fidelity.sh CORPUS TRUTH SCORER
#   CORPUS  a folder with the pages of each dialect below pieces/python and pieces/typescript, as PIECESGEN_CORPUS names it
#   TRUTH   the true OpenAPI document
#   SCORER  a Python script: SCORER TRUTH RECOVERED --restrict-to-docs DIR… --restrict-members
set -euo pipefail

if [ $# -ne 3 ]; then
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi

corpus=$1/pieces truth=$2 scorer=$3
for needed in "$corpus/python" "$corpus/typescript" "$truth" "$scorer"; do
    [ -e "$needed" ] || { echo "missing: $needed" >&2; exit 2; }
done

root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

score() {
    local name=$1
    shift
    dotnet run --project "$root/tool" -- export "$@" -o "$out/$name.json" >"$out/$name.log" 2>&1 || { cat "$out/$name.log" >&2; exit 1; }
    python3 "$scorer" "$truth" "$out/$name.json" \
        --restrict-to-docs "$corpus/python" --restrict-to-docs "$corpus/typescript" --restrict-members >"$out/$name.txt"
}

score python "$corpus/python"
score typescript "$corpus/typescript"
score both "$corpus/python" "$corpus/typescript"

python3 - "$out" <<'PY'
import re, sys

def read(path):
    rows = {}
    for line in open(path, encoding='utf-8'):
        if line.startswith('MACRO'):
            break
        found = re.match(r'^(.*?)\s+(\d+)\s+(\d+)\s+(\d+)\s+([\d.]+)%\s+([\d.]+%|n/a)', line)
        if found:
            rows[found[1].strip()] = (float(found[5]), None if found[6] == 'n/a' else float(found[6][:-1]))
    return rows

sets = {name: read(f'{sys.argv[1]}/{name}.txt') for name in ('python', 'typescript', 'both')}
untold = {'servers', 'security per operation', 'enum values'}
told = [name for name in sets['both'] if name not in untold]

def cell(value):
    return 'n/a' if value is None else f'{value:.2f}'

print('| dimension | Python: recall | precision | TypeScript: recall | precision | both: recall | precision |')
print('| --- | --- | --- | --- | --- | --- | --- |')
for name in told:
    print(f'| {name} | ' + ' | '.join(f'{cell(sets[s][name][0])} | {cell(sets[s][name][1])}' for s in sets) + ' |')
means = []
for s in sets:
    for part in (0, 1):
        values = [sets[s][name][part] for name in told if sets[s][name][part] is not None]
        means.append(f'**{sum(values) / len(values):.2f}**')
print(f'| **mean of {len(told)}** | ' + ' | '.join(means) + ' |')
PY
