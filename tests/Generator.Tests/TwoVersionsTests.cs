using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>
/// The docs of this repository, and a next version of them: which call sites of a consumer stop compiling, and which
/// diagnostic explains each.
/// </summary>
public sealed class TwoVersionsTests
{
    private const string Consumer = """
        using System.Threading.Tasks;
        using PiecesGen;
        using PiecesOs;

        internal static class Consumer
        {
            public static async Task<string> Read(PiecesOsClient pieces, string id)
            {
                var response = await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id);
                return response.Match(ok => ok.Value.Id, gone => gone.Value, error => error.Value);
            }

            public static async Task<string> Typed(PiecesOsClient pieces, string id)
            {
                Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> response =
                    await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id);
                return response.Match(ok => ok.Value.Id, gone => gone.Value, error => error.Value);
            }

            public static Task<Distributions> List(PiecesOsClient pieces) => pieces.Distributions.DistributionsSnapshotAsync();

            public static Task<AllocationCloud> Move(PiecesOsClient pieces, AllocationCloud cloud) => pieces.Allocation.AllocationUpdateAsync(cloud);

            public static string? Region(AllocationCloud cloud) => cloud.Region;

            public static int LengthOf(AllocationCloud cloud) => cloud.Project.Length;

            public static Recipients Nobody() => new() { Iterable = new PersonBasicType[0] };
        }
        """;

    [Fact]
    public void The_consumer_compiles_against_the_version_it_was_written_for() =>
        Assert.DoesNotContain(SessionOfBoth().Run().AssertCompiles().Diagnostics, diagnostic => diagnostic.Id.StartsWith("PG3", StringComparison.Ordinal));

    [Fact]
    public void A_status_exchanged_for_another_breaks_where_the_type_is_written_and_the_baseline_tells_of_it()
    {
        var session = SessionOfBoth();
        EditBoth(session, "apis/DistributionApi.md", "**410** | ", "**404** | ");

        GeneratorRun run = session.Run();

        // A lambda does not say which status it is for: `Read` still compiles, and only the baseline can tell.
        string broken = Assert.Single(BrokenLines(run));
        Assert.Equal("await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id);", broken);
        AssertChanges(
            run,
            ("PG3009", "'distributions_specific_distribution_snapshot' now documents 404"),
            ("PG3008", "'distributions_specific_distribution_snapshot' no longer documents 410"));
    }

    [Fact]
    public void A_status_that_is_new_breaks_every_match()
    {
        var session = SessionOfBoth();
        EditBoth(session, "apis/DistributionApi.md", "**410** | ", "**409** | Conflict |  -  |\n**410** | ");

        GeneratorRun run = session.Run();

        Assert.Contains(BrokenLines(run), line => line.StartsWith("return response.Match(", StringComparison.Ordinal));
        AssertChanges(run, ("PG3009", "now documents 409"));
    }

    [Fact]
    public void An_operation_that_is_gone_breaks_its_calls()
    {
        var session = SessionOfBoth();
        session.EditPage("/docs/python/apis/DistributionsApi.md", text => Without(text, "distributions_snapshot"));
        session.EditPage("/docs/typescript/apis/DistributionsApi.md", text => Without(text, "distributionsSnapshot"));

        GeneratorRun run = session.Run();

        Assert.Contains(BrokenLines(run), line => line.Contains("DistributionsSnapshotAsync()", StringComparison.Ordinal));
        AssertChanges(run, ("PG3001", "'distributions_snapshot' is gone from the Distributions API; it was GET /distributions."),
            ("PG3011", "No operation sends or returns the model 'Distributions' any more."));
    }

    [Fact]
    public void Properties_that_go_come_and_change_break_code_by_the_way_their_model_travels()
    {
        var session = SessionOfBoth();
        EditBoth(session, "models/AllocationCloud.md", "**region**", "**zone**");
        session.EditPage("/docs/python/models/AllocationCloud.md", text => text.Replace("**project** | **str** | ", "**project** | **int** | ", StringComparison.Ordinal));
        session.EditPage("/docs/typescript/models/AllocationCloud.md", text => text.Replace("**project** | **string**", "**project** | **number**", StringComparison.Ordinal).Replace("**project** | string", "**project** | number", StringComparison.Ordinal));
        session.EditPage("/docs/python/models/Recipients.md", text => text.TrimEnd() + "\n**sender** | **str** |  | \n");

        GeneratorRun run = session.Run();

        Assert.Contains(BrokenLines(run), line => line.Contains("cloud.Region", StringComparison.Ordinal));
        Assert.Contains(BrokenLines(run), line => line.Contains("cloud.Project.Length", StringComparison.Ordinal));
        Assert.Contains(BrokenLines(run), line => line.Contains("new() { Iterable =", StringComparison.Ordinal));
        AssertChanges(
            run,
            ("PG3017", "'project' of 'AllocationCloud' is integer; it was string."),
            ("PG3013", "'AllocationCloud' no longer has 'region'."),
            ("PG3105", "'AllocationCloud' now has 'zone' (string)."),
            ("PG3014", "'Recipients', which is sent, now requires 'sender' (string)."));
    }

    [Fact]
    public void A_change_that_adds_breaks_no_call()
    {
        var session = SessionOfBoth();
        session.EditPage("/docs/python/models/AllocationCloud.md", text => text.TrimEnd() + "\n**zone** | **str** |  | [optional] \n");

        GeneratorRun run = session.Run().AssertCompiles();

        AssertChanges(run, ("PG3105", "'AllocationCloud' now has 'zone' (string)."));
    }

    private static GeneratorSession SessionOfBoth()
    {
        MergeResult merge = ModelMerger.Merge([.. DocsInput.OfDialects.Select(page => DocsFormats.Read(page.Path, page.Text, default))], Options.None, default);
        string baseline = BaselineFormat.Write(BaselineBuilder.Build(merge.Model, merge.Evidence));
        return new GeneratorSession([.. DocsInput.OfDialects, new Page("/docs/api.baseline.txt", baseline, null, "Baseline=true")], Consumer);
    }

    private static void EditBoth(GeneratorSession session, string page, string before, string after)
    {
        foreach (string dialect in new[] { "python", "typescript" })
        {
            session.EditPage($"/docs/{dialect}/{page}", text => text.Replace(before, after, StringComparison.Ordinal));
        }
    }

    /// <summary>The page without the row and the section of an operation, which is the last one.</summary>
    private static string Without(string text, string operation)
    {
        string[] lines = [.. text.Split('\n').Where(line => !line.StartsWith($"[**{operation}**]", StringComparison.Ordinal))];
        int section = Array.FindIndex(lines, line => line.StartsWith($"## **{operation}**", StringComparison.Ordinal));
        int next = Array.FindIndex(lines, section + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
        return string.Join('\n', lines[..section].Concat(next < 0 ? [] : lines[next..]));
    }

    private static string[] BrokenLines(GeneratorRun run) =>
    [
        .. run.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(error => error.Location)
            .Select(location =>
            {
                Assert.Equal("Consumer.cs", location.SourceTree!.FilePath);
                return location.SourceTree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
            })
            .Distinct(),
    ];

    private static void AssertChanges(GeneratorRun run, params (string Id, string Message)[] expected)
    {
        Diagnostic[] changes = [.. run.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("PG3", StringComparison.Ordinal))];
        Assert.Equal(expected.Select(change => change.Id).Order(), changes.Select(change => change.Id).Order());
        Assert.All(expected, change => Assert.Contains(
            changes,
            reported => reported.Id == change.Id && reported.GetMessage(null).Contains(change.Message, StringComparison.Ordinal)));
        Assert.All(changes, change => Assert.StartsWith("/docs/", change.Location.GetLineSpan().Path, StringComparison.Ordinal));
    }
}
