using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiecesGen.Tests.Support;

/// <summary>What MSBuild hands over by a generated global config: properties of the project and metadata of its additional files.</summary>
internal sealed class TestOptionsProvider : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _configs;

    public TestOptionsProvider(IEnumerable<(string Path, string Text)> configs)
    {
        _configs = AnalyzerConfigSet.Create(configs.Select(config => AnalyzerConfig.Parse(config.Text, config.Path)).ToList());
        GlobalOptions = new TestOptions(_configs.GlobalConfigOptions.AnalyzerOptions);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>The options that the build targets lead to.</summary>
    public static TestOptionsProvider For(IReadOnlyDictionary<string, string> properties, IEnumerable<Page> pages) =>
        new([("/.globalconfig", GlobalConfig.From(properties, pages))]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsOf(textFile.Path);

    private TestOptions OptionsOf(string path) => new(_configs.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class TestOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
