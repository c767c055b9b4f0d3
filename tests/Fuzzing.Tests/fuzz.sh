#!/usr/bin/env bash
# Reads and emits 50,000 mutated pages, compiles every twelfth case, puts every attack in every place, and measures that work grows
# as the pages do, up to a page of 10 MB.
# Usage: tests/Fuzzing.Tests/fuzz.sh [PAGES] [SEED]. PIECESGEN_CORPUS adds the pages of a corpus to those that are mutated.
set -euo pipefail
cd "$(dirname "$0")"
PIECESGEN_FUZZ=${1:-50000} PIECESGEN_SEED=${2:-} dotnet test -c Release --filter "FullyQualifiedName~Fuzzing|FullyQualifiedName~Attacks" --logger "console;verbosity=detailed"
