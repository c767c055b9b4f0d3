using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiecesGen.Fuzzing.Tests;

/// <summary>Says of every additional file that it is a docs page, whatever its path: config files could not name some of them.</summary>
internal sealed class PageOptions(string @namespace) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_page = new(("build_metadata.AdditionalFiles.PiecesGenDocs", "explicit"));

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(("build_property.PiecesGenNamespace", @namespace), ("build_property.PiecesGenUnusedModels", "true"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_page;

    private sealed class Options(params (string Key, string Value)[] entries) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = entries.FirstOrDefault(entry => entry.Key == key).Value;
            return value is not null;
        }
    }
}
