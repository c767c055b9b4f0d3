using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Repository.Tests;

/// <summary>Who may know whom in the generator (ARCHITECTURE.md).</summary>
public sealed partial class ImportRulesTests
{
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        ["Values"] = [],
        ["Model"] = ["Values"],
        ["Findings"] = ["Values"],
        ["Docs"] = ["Values"],
        ["Reading"] = ["Values", "Docs", "Findings"],
        ["Merging"] = ["Values", "Reading", "Model", "Findings"],
        ["Baselines"] = ["Values", "Model", "Findings", "Merging"],
        ["Naming"] = ["Values", "Model", "Findings"],
        ["Emission"] = ["Values", "Model", "Naming"],
        ["Analyzers"] = ["Values", "Model", "Findings", "Naming"],
        ["Hosting"] = ["Values", "Docs", "Reading", "Model", "Findings", "Merging", "Baselines", "Naming", "Emission"],
    };

    public static TheoryData<string> Layers => [.. s_mayUse.Keys];

    [Fact]
    public void Every_folder_of_the_generator_is_a_known_layer() => Assert.Equal(
        s_mayUse.Keys.Order(),
        Directory.EnumerateDirectories(RepositoryRoot.File("generator"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj" or "build" or "package"))
            .Order());

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_uses_only_the_layers_before_it(string layer)
    {
        var used = SourcesOf(layer)
            .SelectMany(source => Mention().Matches(source.Text).Select(match => (source.Path, Layer: match.Groups["layer"].Value)))
            .Where(use => use.Layer != layer && !s_mayUse[layer].Contains(use.Layer))
            .Select(use => $"{use.Path} uses {use.Layer}");

        Assert.Empty(used);
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void Only_hosting_and_the_analyzers_know_the_compiler(string layer)
    {
        if (layer is not ("Hosting" or "Analyzers"))
        {
            Assert.DoesNotContain(SourcesOf(layer), source => source.Text.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void Only_docs_and_reading_know_markdig(string layer)
    {
        if (layer is not ("Docs" or "Reading"))
        {
            Assert.DoesNotContain(SourcesOf(layer), source => source.Text.Contains("Markdig", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Dialects_never_see_each_other()
    {
        string[] dialects = [.. Directory.EnumerateDirectories(RepositoryRoot.File("generator/Reading/Dialects")).Select(folder => Path.GetFileName(folder))];
        Assert.NotEmpty(dialects);

        foreach (string dialect in dialects)
        {
            IEnumerable<string> others = dialects.Where(other => other != dialect);
            Assert.DoesNotContain(
                SourcesOf($"Reading/Dialects/{dialect}"),
                source => others.Any(other => source.Text.Contains($"Dialects.{other}", StringComparison.Ordinal)));
        }
    }

    private static List<(string Path, string Text)> SourcesOf(string layer)
    {
        var sources = RepositoryRoot.Sources($"generator/{layer}").Select(path => (Path: path, Text: File.ReadAllText(path))).ToList();
        Assert.NotEmpty(sources);
        return sources;
    }

    [GeneratedRegex(@"PiecesGen\.Generator\.(?<layer>Values|Model|Findings|Docs|Reading|Merging|Baselines|Naming|Emission|Analyzers|Hosting)\b")]
    private static partial Regex Mention();
}
