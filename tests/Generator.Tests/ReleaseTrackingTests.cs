using System.Reflection;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

public sealed class ReleaseTrackingTests
{
    [Fact]
    public void Every_diagnostic_has_a_row_in_the_release_notes_with_its_severity_and_title()
    {
        IEnumerable<string> kinds = typeof(DiagnosticKind).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DiagnosticKind).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticKind>()
            .Select(kind => $"{kind.Id} | PiecesGen | {(kind.Severity == Severity.Information ? "Info" : kind.Severity)} | {kind.Title}");
        IEnumerable<string> rows = File.ReadAllLines(RepositoryRoot.File("generator/AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("PG", StringComparison.Ordinal));

        Assert.Equal(kinds.Order(StringComparer.Ordinal), rows);
    }
}
