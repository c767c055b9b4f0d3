using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
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

    /// <summary>The config that the build targets lead to.</summary>
    public static TestOptionsProvider For(IReadOnlyDictionary<string, string> properties, IEnumerable<Page> pages)
    {
        var config = new StringBuilder("is_global = true\n");
        foreach ((string name, string value) in properties)
        {
            config.Append(System.Globalization.CultureInfo.InvariantCulture, $"build_property.{name} = {value}\n");
        }

        foreach (Page page in pages)
        {
            config.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{page.Path}]\n");
            if (page.Origin is not null)
            {
                config.Append(System.Globalization.CultureInfo.InvariantCulture, $"build_metadata.AdditionalFiles.PiecesGenDocs = {page.Origin}\n");
            }

            foreach (string entry in page.Metadata.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                config.Append(System.Globalization.CultureInfo.InvariantCulture, $"build_metadata.AdditionalFiles.PiecesGen{entry.Replace("=", " = ", StringComparison.Ordinal)}\n");
            }
        }

        return new TestOptionsProvider([("/.globalconfig", config.ToString())]);
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsOf(textFile.Path);

    private TestOptions OptionsOf(string path) => new(_configs.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class TestOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
