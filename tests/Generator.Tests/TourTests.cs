using System.Reflection;
using PiecesGen.FakePiecesOs;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The tour of the quickstart, compiled with the client of each source of docs-input alone, and run.</summary>
public sealed class TourTests
{
    private static readonly string[] s_files = ["Tour.cs", "AllocationTour.cs", "FailureTour.cs", "Report.cs", "Seeds.cs"];

    [Theory]
    [InlineData("python", "AsDocumented")]
    [InlineData("typescript", "SnakeCase")]
    [InlineData("reference", "AsDocumented")]
    [InlineData("", "AsDocumented")]
    public async Task Each_source_alone_gives_a_client_that_runs_the_tour_and_so_do_all_together(string source, string wireNames)
    {
        GeneratorTest test = new(DocsInput.Pages.Where(page => page.Path.StartsWith("/docs/" + source, StringComparison.Ordinal)).Select(page => page with { Metadata = "Client=PiecesOsClient" }))
        {
            // TypeScript recases all names, so its pages alone cannot tell how they are written on the wire (PG1015).
            Properties = { ["PiecesGenWireNames"] = wireNames },
            // What the sample's comments leave out, and that TypeScript's pages do not say what is always there.
            DisabledDiagnostics = { "PG1001", "PG1015", "CS1573", "CS8600", "CS8602", "CS8604", "CS8629" },
            Source = """
                global using System;
                global using System.Collections.Generic;
                global using System.Linq;
                global using System.Threading;
                global using System.Threading.Tasks;
                using PiecesGen.FakePiecesOs;
                using PiecesOs;
                using Quickstart;

                internal static class Caller
                {
                    internal static async Task<int> CallAsync(FakeServer fake)
                    {
                        var report = new Report();
                        var pieces = new PiecesOsClient(fake.Address);
                        await new Tour(pieces, report).RunAsync(Seeds.SecretGist, FakeServer.AllocationId, default);
                        await new FailureTour(pieces, fake, report).RunAsync(default);
                        return report.Finish();
                    }
                }
                """,
            LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12,
        };
        test.TestState.AdditionalReferences.Add(typeof(FakeServer).Assembly);
        foreach (string file in s_files)
        {
            test.TestState.Sources.Add(("/" + file, await File.ReadAllTextAsync(RepositoryRoot.File("samples/Quickstart/" + file))));
        }

        MethodInfo tour = (await test.EmitAsync()).Load().GetType("Caller")!.GetMethod("CallAsync", BindingFlags.Static | BindingFlags.NonPublic)!;
        await using FakeServer fake = await FakeServer.StartAsync();

        Assert.Equal(0, await (Task<int>)tour.Invoke(null, [fake])!);
    }
}
