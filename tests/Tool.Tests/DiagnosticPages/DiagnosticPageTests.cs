using System.Reflection;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Tests.Support;
using PiecesGen.Tool.Reports;

namespace PiecesGen.Tool.Tests.DiagnosticPages;

/// <summary>Every kind of diagnostic has its page, and what the page says of the kind is true.</summary>
public sealed class DiagnosticPageTests
{
    private static readonly DiagnosticKind[] s_kinds =
    [
        .. typeof(DiagnosticKind).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => typeof(DiagnosticKind).IsAssignableFrom(field.FieldType))
            .Select(field => (DiagnosticKind)field.GetValue(null)!)
            .OrderBy(kind => kind.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_kind_has_a_page_and_every_page_a_kind() =>
        Assert.Equal(s_kinds.Select(kind => kind.Id), DiagnosticPage.All.Select(page => page.Id));

    [Fact]
    public void No_id_is_used_twice() => Assert.Equal(s_kinds.Select(kind => kind.Id).Distinct(), s_kinds.Select(kind => kind.Id));

    [Fact]
    public void A_page_states_the_title_and_the_severity_of_its_kind() => Assert.Equal(
        s_kinds.SelectMany(kind => new[] { $"# {kind.Id}: {kind.Title}", $"**Default severity**: {Severities.Name(kind.Severity)}" }),
        DiagnosticPage.All.SelectMany(page => page.Head));

    [Fact]
    public void A_page_tells_how_its_severity_is_changed() =>
        Assert.All(DiagnosticPage.All, page => Assert.Contains(page.Id, page.Severity, StringComparison.Ordinal));

    [Fact]
    public void The_index_lists_every_kind_with_title_and_severity() => Assert.Equal(
        s_kinds.Select(kind => $"| [{kind.Id}]({kind.Id}.md) | {kind.Title} | {Severities.Name(kind.Severity)} |"),
        File.ReadAllLines(RepositoryRoot.File("docs/diagnostics/README.md")).Where(line => line.StartsWith("| [PG", StringComparison.Ordinal)));

    [Fact]
    public void The_help_link_leads_to_the_page() => Assert.All(
        s_kinds,
        kind => Assert.Equal($"docs/diagnostics/{kind.Id}.md", string.Join('/', new Uri(kind.HelpLink).AbsolutePath.Split('/')[^3..])));

    [Fact]
    public void The_build_targets_lead_to_the_same_page() => Assert.Contains(
        $"HelpLink=\"{Catalog.PageOfSeveralClients.HelpLink}\"",
        File.ReadAllText(RepositoryRoot.File("generator/build/PiecesGen.targets")),
        StringComparison.Ordinal);
}
