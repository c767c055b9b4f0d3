namespace PiecesGen.Consumer.Tests;

/// <summary>The first thing a newcomer runs.</summary>
[Trait("Speed", "slow")]
public sealed class QuickstartTests : FakeServerTest
{
    private static readonly string[] s_operations =
    [
        "distribution_update",
        "distributions_specific_distribution_snapshot",
        "distributions_create_new_distribution",
        "distributions_delete_specific_distribution",
        "distributions_snapshot",
        "allocation_snapshot",
        "allocation_update",
    ];

    [Fact]
    public async Task It_runs_all_seven_operations_and_meets_every_kind_of_status()
    {
        var run = await SampleProcess.RunAsync(SampleProcess.Quickstart);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Empty(run.Error);
        Assert.Equal(s_operations.Order(), Calls(run).Select(call => call.Operation).Distinct().Order());
        Assert.Equal(["200", "204", "410", "500", "504"], Calls(run).Select(call => call.Status).Distinct().Order());
        Assert.Contains(("distributions_delete_specific_distribution", "204"), Calls(run));
        Assert.Contains(("distributions_specific_distribution_snapshot", "410"), Calls(run));
    }

    [Fact]
    public async Task With_an_address_it_calls_that_server_and_leaves_nothing_behind()
    {
        var run = await SampleProcess.RunAsync(SampleProcess.Quickstart, "--url", Fake.Address.ToString());

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(s_operations.Order(), Calls(run).Select(call => call.Operation).Distinct().Order());
        Assert.Contains(("allocation_snapshot", "410"), Calls(run));
        Assert.Contains(Fake.Requests, request => request.Path == "/distributions/create");
        Assert.Empty((await Pieces.Distributions.DistributionsSnapshotAsync()).Iterable);
    }

    [Fact]
    public async Task With_an_address_it_sends_nothing_out_into_the_world()
    {
        await SampleProcess.RunAsync(SampleProcess.Quickstart, "--url", Fake.Address.ToString());

        var create = Assert.Single(Fake.Requests, request => request.Path == "/distributions/create");
        Assert.Equal("{}", create.Text);
    }

    [Fact]
    public async Task A_response_no_page_mentions_is_said_and_ends_it_with_1()
    {
        Fake.FailNext("/distributions", 503, "Starting up.");

        var run = await SampleProcess.RunAsync(SampleProcess.Quickstart, "--url", Fake.Address.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("NOT AS DOCUMENTED", run.Error, StringComparison.Ordinal);
        Assert.Contains("503", run.Error, StringComparison.Ordinal);
        Assert.Empty((await Pieces.Distributions.DistributionsSnapshotAsync()).Iterable);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_one_readable_line_and_1()
    {
        using var port = new DeafPort();

        var run = await SampleProcess.RunAsync(SampleProcess.Quickstart, "--url", port.Address.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"Nobody answers at {port.Address}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("--url")]
    [InlineData("--url", "ftp://nowhere")]
    [InlineData("--frobnicate")]
    public async Task Arguments_it_does_not_understand_end_it_with_2(params string[] arguments)
    {
        var run = await SampleProcess.RunAsync(SampleProcess.Quickstart, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Usage:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_help()
    {
        var run = await SampleProcess.RunAsync(SampleProcess.Quickstart, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--url <address>", run.Output, StringComparison.Ordinal);
    }

    // A line of a call: the operation, its status, what came of it.
    private static List<(string Operation, string Status)> Calls(SampleProcess run) =>
        [.. run.Output.Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 2 && words[0].Contains('_', StringComparison.Ordinal))
            .Select(words => (words[0], words[1]))];
}
