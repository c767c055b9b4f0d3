#!/usr/bin/env bash
# How long does `dotnet build` of a project with the whole corpus as docs take, against the same project with the generated
# files checked in and no generator? Both are built from scratch in turns, each with a compiler process of its own.
set -euo pipefail

usage() {
    cat <<EOF
usage: $(basename "$0") CORPUS [RUNS]
  CORPUS  a folder with the pages below pieces/python/ and pieces/typescript/, as PIECESGEN_CORPUS names it
  RUNS    how often each project is built after one build to warm up, 5 by default
Needs the .NET SDK that global.json names, and an otherwise idle machine. Writes only below a temporary folder and bin/, obj/.
EOF
    exit 2
}

[ $# -ge 1 ] && [ $# -le 2 ] || usage
corpus=$(cd "$1/pieces" 2>/dev/null && pwd) || { echo "There is no folder $1/pieces." >&2; usage; }
for dialect in python typescript; do
    [ -d "$corpus/$dialect" ] || { echo "$corpus has no folder $dialect." >&2; usage; }
done
runs=${2:-5}
case $runs in '' | *[!0-9]* | 0) usage ;; esac
command -v dotnet >/dev/null || { echo "dotnet is not on the PATH." >&2; exit 2; }

root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
exec 3>&2
trap 'rm -rf "$work"' EXIT
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

dotnet build "$root/generator/PiecesGen.Generator.csproj" -c Release -v q
dotnet build "$root/runtime/PiecesGen.Runtime.csproj" -c Release -v q
markdig=$(dotnet msbuild "$root/generator/PiecesGen.Generator.csproj" -getProperty:PkgMarkdig)

# project FOLDER: the consumer; what is special about it follows on standard input.
project() {
    mkdir -p "$work/$1"
    {
        cat <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <AssemblyName>Consumer</AssemblyName>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <GenerateDocumentationFile>true</GenerateDocumentationFile>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <Reference Include="$root/runtime/bin/Release/net8.0/PiecesGen.Runtime.dll" />
  </ItemGroup>
EOF
        cat
        echo "</Project>"
    } >"$work/$1/Consumer.csproj"
}

# Nothing of the folders above the temporary one applies.
echo "<Project />" | tee "$work/Directory.Build.props" "$work/Directory.Build.targets" >"$work/Directory.Packages.props"
echo "root = true" >"$work/.editorconfig"

project with-generator <<EOF
  <Import Project="$root/generator/build/PiecesGen.props" />
  <ItemGroup>
    <Analyzer Include="$root/generator/bin/Release/netstandard2.0/PiecesGen.Generator.dll;$markdig/lib/netstandard2.0/Markdig.dll" />
    <ApiDocs Include="$corpus/python/**/*.md;$corpus/typescript/**/*.md" />
  </ItemGroup>
  <Import Project="$root/generator/build/PiecesGen.targets" />
EOF
project checked-in </dev/null

build() {
    dotnet build "$work/$1" --no-incremental -v q -p:UseSharedCompilation=false -nodeReuse:false "${@:2}" >"$work/log" 2>&1 || { cat "$work/log" >&3; exit 1; }
}

build with-generator -p:EmitCompilerGeneratedFiles=true "-p:CompilerGeneratedFilesOutputPath=$work/generated"
find "$work/generated" -name '*.cs' -exec cp -t "$work/checked-in" {} +
build checked-in
[ "$(stat -c %s "$work"/*/bin/Debug/net10.0/Consumer.xml | sort -u | wc -l)" = 1 ] || { echo "The two projects do not have the same members." >&2; exit 1; }

# What a build takes: seconds on the clock, and of all processors, which says more where other work runs.
seconds() {
    local TIMEFORMAT='%R %U %S'
    { time build "$1" --no-restore; } 2>&1 | awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }'
}

for run in $(seq "$runs"); do
    for project in with-generator checked-in; do
        seconds "$project" | tee -a "$work/times-$project" |
            awk -v run="$run" -v project="$project" '{ printf "run %d: %-14s %6.2f s, %6.2f s of processor time\n", run, project, $1, $2 }'
    done
done

# median PROJECT COLUMN
median() {
    sort -n -k "$2,$2" "$work/times-$1" |
        awk -v column="$2" '{ value[NR] = $column } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

printf '%s files, %s bytes\n' "$(find "$work/checked-in" -name '*.g.cs' -not -path '*/obj/*' | wc -l)" "$(cat "$work"/checked-in/*.g.cs | wc -c)"
report() {
    awk -v what="$1" -v with="$(median with-generator "$2")" -v without="$(median checked-in "$2")" \
        'BEGIN { printf "median %s: with the generator %.2f s, checked in %.2f s, ratio %.2f (aim: at most 3)\n", what, with, without, with / without }'
}
report "on the clock" 1
report "of processor time" 2
