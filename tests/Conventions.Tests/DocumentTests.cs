using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>What the README and the pages under docs/ show is true.</summary>
[Trait("Speed", "slow")]
public sealed partial class DocumentTests
{
    private static readonly string s_readme = File.ReadAllText(RepositoryRoot.File("README.md"));
    private static readonly string[] s_documents =
    [
        "README.md",
        .. Directory.EnumerateFiles(RepositoryRoot.File("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.File("."), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly MetadataReference[] s_packages =
        [.. new[] { typeof(FactAttribute), typeof(Assert), typeof(OpenApiOptions), typeof(OpenApiSchema) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    /// <summary>Each program by its document and its number in it.</summary>
    public static TheoryData<string, int> Programs
    {
        get
        {
            var programs = new TheoryData<string, int>();
            foreach (string document in s_documents)
            {
                for (int i = 0; i < Blocks(document, "csharp").Length; i++)
                {
                    programs.Add(document, i);
                }
            }

            return programs;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_compiles_against_the_clients_of_these_docs(string document, int index)
    {
        const string Sample = "samples/Prometheus/pages/prometheus.md";
        Page prometheus = new("/" + Sample, File.ReadAllText(RepositoryRoot.File(Sample)), Metadata: "Client=PrometheusClient;Namespace=Prometheus");
        Page ships = new("/ships.apib", Blocks("README.md", "apib").Single(), Metadata: "Client=HarbourClient;Namespace=Harbour");
        Page plants = new("/plants.md", Blocks("docs/getting-started.md", "markdown").Single(), Metadata: "Client=GardenClient;Namespace=Garden");
        string[] programs = Blocks(document, "csharp");
        var session = new GeneratorSession([.. DocsInput.Pages, prometheus, ships, plants], programs[index], OutputKind.ConsoleApplication, documentation: DocumentationMode.Parse);
        session.AddReferences([.. TestReferences.AspNetCore, .. s_packages]);
        session.SetProperty("PiecesGenTesting", "true");
        if (programs[index].Contains("[Fact]", StringComparison.Ordinal))
        {
            session.AddSource(programs[index - 1]); // What the class of tests is about.
        }

        session.Run().AssertCompiles();
    }

    [Theory]
    [InlineData(0, "docs-input/python/apis/DistributionApi.md")]
    [InlineData(1, "samples/Prometheus/pages/prometheus.md")]
    public void Every_line_of_an_excerpt_in_the_readme_stands_in_its_page(int index, string page)
    {
        string[] lines = Blocks("README.md", "markdown")[index].Split('\n');

        Assert.Subset(File.ReadAllLines(RepositoryRoot.File(page)).ToHashSet(), lines.ToHashSet());
        Assert.Contains($"]({page})", s_readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_piece_of_a_project_file_is_well_formed_and_sets_properties_of_the_table()
    {
        IEnumerable<XElement> pieces = s_documents.SelectMany(document => Blocks(document, "xml")).Select(block => XElement.Parse($"<all>{block}</all>"));
        HashSet<string> set = [.. pieces.SelectMany(piece => piece.Descendants()).Select(element => element.Name.LocalName).Where(name => name.StartsWith("PiecesGen", StringComparison.Ordinal))];

        Assert.NotEmpty(set);
        Assert.Subset(PropertiesOfTheTable().ToHashSet(), set);
    }

    [Fact]
    public void Every_property_in_the_table_is_handed_to_the_generator_or_used_by_the_targets()
    {
        string build = File.ReadAllText(RepositoryRoot.File("generator/build/PiecesGen.props")) + File.ReadAllText(RepositoryRoot.File("generator/build/PiecesGen.targets"));
        string[] used = [.. PropertyUse().Matches(build).Select(match => match.Groups["name"].Value).Distinct()];

        Assert.Equal(used.Order(StringComparer.Ordinal), PropertiesOfTheTable().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> PropertiesOfTheTable() => PropertyRow().Matches(s_readme).Select(match => match.Groups["name"].Value);

    private static string[] Blocks(string document, string language) =>
        [.. RepositoryDocument.At(document).Code.Where(block => block.Language == language).Select(block => block.Text)];

    [GeneratedRegex(@"^\| `(?<name>PiecesGen\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex PropertyRow();

    // What begins with a line below is handed over by the build files alone.
    [GeneratedRegex(@"CompilerVisibleProperty Include=""(?<name>[A-Z]\w+)""|\$\((?<name>PiecesGen\w+)\)")]
    private static partial Regex PropertyUse();
}
