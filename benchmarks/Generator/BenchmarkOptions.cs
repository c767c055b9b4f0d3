using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>Says of every additional file that it is a docs page, at no cost that would be measured.</summary>
internal sealed class BenchmarkOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_page = new("build_metadata.AdditionalFiles.PiecesGenDocs");
    private static readonly Options s_none = new(null);

    public override AnalyzerConfigOptions GlobalOptions => s_none;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_page;

    private sealed class Options(string? key) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key1, [NotNullWhen(true)] out string? value)
        {
            value = key1 == key ? "explicit" : null;
            return value is not null;
        }
    }
}
