using PiecesGen.FakePiecesOs;

namespace PiecesGen.Package.Tests;

/// <summary>A program that calls the seven operations of the seed documents, and what it prints when all of them work.</summary>
internal static class SevenOperations
{
    /// <summary>For pages without the models' own: they are open, and what they hold is in AdditionalProperties.</summary>
    public const string OpenModels = """
        using System.Text.Json;
        using PiecesGen;
        using PiecesOs;

        var pieces = new PiecesOsClient(new Uri(args[0]));
        var seed = JsonSerializer.Deserialize<SeededDistribution>(args[1])!;

        Distribution created = await pieces.Distributions.DistributionsCreateNewDistributionAsync(seed);
        string id = created.AdditionalProperties["id"].GetString()!;
        Console.WriteLine($"create {created.AdditionalProperties.Count > 1}");

        Distributions all = await pieces.Distributions.DistributionsSnapshotAsync();
        Console.WriteLine($"list {all.AdditionalProperties["iterable"].GetArrayLength()}");

        Distribution read = await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id);
        Distribution updated = await pieces.Distribution.DistributionUpdateAsync(read);
        Console.WriteLine($"update {updated.AdditionalProperties["id"].GetString() == id}");

        Responses<NoContent, InternalServerError<string>> deleted = await pieces.Distributions.DistributionsDeleteSpecificDistributionResponseAsync(id);
        Console.WriteLine("delete " + deleted.Match(done => (int)done.StatusCode, error => (int)error.StatusCode));

        Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> gone = await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id);
        Console.WriteLine(gone.Match(ok => "still there", missing => $"gone {missing.Value} ({missing.Meaning})", error => error.Value));

        AllocationCloud cloud = await pieces.Allocation.AllocationSnapshotAsync(args[2]);
        Responses<Ok<AllocationCloud>, InternalServerError<string>, GatewayTimeout<string>> moved = await pieces.Allocation.AllocationUpdateResponseAsync(cloud);
        Console.WriteLine("allocation " + moved.Match(ok => ok.Value.AdditionalProperties["id"].GetString() == args[2], error => false, late => false));
        """;

    /// <summary>For pages with the models' own; a method, so that any kind of project can hold it.</summary>
    public const string TypedModels = """
        using System;
        using System.Threading.Tasks;
        using PiecesGen;
        using PiecesOs;

        public static class SevenCalls
        {
            public static async Task RunAsync(PiecesOsClient pieces, string allocationId)
            {
                var recipients = new Recipients { Iterable = Array.Empty<PersonBasicType>() };
                var gist = new SeededGitHubGistDistribution { Name = "notes.md", Recipients = recipients };
                var seed = new SeededDistribution { Github = new SeededGitHubDistribution { Gist = gist } };

                Distribution created = await pieces.Distributions.DistributionsCreateNewDistributionAsync(seed);
                Console.WriteLine($"create {created.AdditionalProperties.Count > 1}");

                Distributions all = await pieces.Distributions.DistributionsSnapshotAsync();
                Console.WriteLine($"list {all.Iterable.Count}");

                Distribution read = await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(created.Id);
                Distribution updated = await pieces.Distribution.DistributionUpdateAsync(read with { Share = read.Share with { Name = "x" } });
                Console.WriteLine($"update {updated.Id == created.Id}");

                Responses<NoContent, InternalServerError<string>> deleted = await pieces.Distributions.DistributionsDeleteSpecificDistributionResponseAsync(created.Id);
                Console.WriteLine("delete " + deleted.Match(done => (int)done.StatusCode, error => (int)error.StatusCode));

                Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> gone = await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(created.Id);
                Console.WriteLine(gone.Match(ok => "still there", missing => $"gone {missing.Value} ({missing.Meaning})", error => error.Value));

                AllocationCloud cloud = await pieces.Allocation.AllocationSnapshotAsync(allocationId);
                Responses<Ok<AllocationCloud>, InternalServerError<string>, GatewayTimeout<string>> moved = await pieces.Allocation.AllocationUpdateResponseAsync(cloud);
                Console.WriteLine("allocation " + moved.Match(ok => ok.Value.Id == allocationId, error => false, late => false));
            }
        }
        """;

    /// <summary>The program around <see cref="TypedModels"/>.</summary>
    public const string Program = """
        await SevenCalls.RunAsync(new PiecesOs.PiecesOsClient(new Uri(args[0])), args[2]);
        """;

    private const string Seed = """{"github":{"gist":{"name":"notes.md","recipients":{"iterable":[]}}}}""";

    private static readonly string[] s_expected =
    [
        "create True", "list 1", "update True", "delete 204", "gone Distribution not found. (Distribution not found.)", "allocation True",
    ];

    /// <summary>Runs the program against a fake server, and asserts that every call works.</summary>
    public static async Task AssertWorkAsync(Func<string[], CommandResult> run)
    {
        await using FakeServer fake = await FakeServer.StartAsync(CancellationToken.None);

        CommandResult result = run([fake.Address.ToString(), Seed, FakeServer.AllocationId]).AssertSucceeds();

        Assert.DoesNotContain("warning", result.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(s_expected, result.Lines);
    }
}
