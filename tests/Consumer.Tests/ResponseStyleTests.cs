using System.Net;
using PiecesGen.Sandbox;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>
/// Every documented status of every operation. The declared types are part of the test: they compile only if the signature
/// lists exactly the statuses of the page, in ascending order.
/// </summary>
public sealed class ResponseStyleTests : SandboxTest
{
    [Fact]
    public async Task Distribution_update_200()
    {
        Sandbox.AddDistribution("mine");

        Responses<Ok<Distribution>, InternalServerError<string>> received =
            await Pieces.Distribution.DistributionUpdateResponseAsync(Samples.Distribution("mine"));

        var ok = Assert.IsType<Ok<Distribution>>(received.Value);
        Assert.Equal("mine", ok.Value.Id);
        AssertResponded(ok, 200, "OK", "distribution_update");
    }

    [Fact]
    public async Task Distribution_update_500()
    {
        var received = await Pieces.Distribution.DistributionUpdateResponseAsync(Samples.Distribution("missing"));

        var error = Assert.IsType<InternalServerError<string>>(received.Value);
        Assert.Equal("There is no distribution missing to update.", error.Value);
        AssertResponded(error, 500, "Internal Server Error", "distribution_update");
    }

    [Fact]
    public async Task Distributions_specific_distribution_snapshot_200()
    {
        Sandbox.AddDistribution("mine");

        Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> received =
            await Pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("mine");

        var ok = Assert.IsType<Ok<Distribution>>(received.Value);
        Assert.Equal("mine", ok.Value.Id);
        AssertResponded(ok, 200, "OK", "distributions_specific_distribution_snapshot");
    }

    [Fact]
    public async Task Distributions_specific_distribution_snapshot_410()
    {
        var received = await Pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("missing");

        string said = received.Match(ok => ok.Value.Id, gone => $"no such distribution: {gone.Value}", error => error.Value);

        Assert.Equal("no such distribution: Distribution not found.", said);
        AssertResponded(received.Value, 410, "Distribution not found.", "distributions_specific_distribution_snapshot");
    }

    [Fact]
    public async Task Distributions_specific_distribution_snapshot_500()
    {
        var received = await Pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(FailingId.InternalServerError);

        Assert.Equal("Internal Server Error", Assert.IsType<InternalServerError<string>>(received.Value).Value);
        AssertResponded(received.Value, 500, "Internal Server Error", "distributions_specific_distribution_snapshot");
    }

    [Fact]
    public async Task Distributions_create_new_distribution_200()
    {
        Responses<Ok<Distribution>, InternalServerError<string>> received =
            await Pieces.Distributions.DistributionsCreateNewDistributionResponseAsync(Samples.SecretGist);

        Assert.Equal("notes.md", Assert.IsType<Ok<Distribution>>(received.Value).Value.Github?.Gist?.Name);
        AssertResponded(received.Value, 200, "OK", "distributions_create_new_distribution");
    }

    [Fact]
    public async Task Distributions_create_new_distribution_500()
    {
        var seed = Samples.Gist(FailingId.InternalServerError);

        var received = await Pieces.Distributions.DistributionsCreateNewDistributionResponseAsync(seed);

        Assert.Equal("Internal Server Error", Assert.IsType<InternalServerError<string>>(received.Value).Value);
        AssertResponded(received.Value, 500, "Internal Server Error", "distributions_create_new_distribution");
    }

    [Fact]
    public async Task Distributions_delete_specific_distribution_204()
    {
        Sandbox.AddDistribution("mine");

        Responses<NoContent, InternalServerError<string>> received =
            await Pieces.Distributions.DistributionsDeleteSpecificDistributionResponseAsync("mine");

        Assert.IsType<NoContent>(received.Value);
        AssertResponded(received.Value, 204, "No Content", "distributions_delete_specific_distribution");
    }

    [Fact]
    public async Task Distributions_delete_specific_distribution_500()
    {
        var received = await Pieces.Distributions.DistributionsDeleteSpecificDistributionResponseAsync("missing");

        string said = received.Match(_ => "deleted", error => error.Value);

        Assert.Equal("There is no distribution missing to delete.", said);
        AssertResponded(received.Value, 500, "Internal Server Error", "distributions_delete_specific_distribution");
    }

    [Fact]
    public async Task Distributions_snapshot_200()
    {
        Responses<Ok<Distributions>, InternalServerError<string>> received = await Pieces.Distributions.DistributionsSnapshotResponseAsync();

        Assert.Empty(Assert.IsType<Ok<Distributions>>(received.Value).Value.Iterable);
        AssertResponded(received.Value, 200, "OK", "distributions_snapshot");
    }

    [Fact]
    public async Task Distributions_snapshot_500()
    {
        Sandbox.FailNext("/distributions", 500, "The database is locked. Schließen!");

        var received = await Pieces.Distributions.DistributionsSnapshotResponseAsync();

        Assert.True(received.TryGet(out InternalServerError<string>? error));
        Assert.False(received.TryGet(out Ok<Distributions>? _));
        Assert.Equal("The database is locked. Schließen!", error?.Value);
        AssertResponded(received.Value, 500, "Internal Server Error", "distributions_snapshot");
    }

    [Fact]
    public async Task Allocation_snapshot_200()
    {
        Responses<Ok<AllocationCloud>, Gone<string>> received =
            await Pieces.Allocation.AllocationSnapshotResponseAsync(PiecesOsSandbox.AllocationId);

        Assert.Equal(PiecesOsSandbox.AllocationId, Assert.IsType<Ok<AllocationCloud>>(received.Value).Value.Id);
        AssertResponded(received.Value, 200, "OK", "allocation_snapshot");
    }

    [Fact]
    public async Task Allocation_snapshot_410()
    {
        var received = await Pieces.Allocation.AllocationSnapshotResponseAsync("missing");

        Assert.Equal("Cloud not found.", received.Match(ok => ok.Value.Id, gone => gone.Value));
        AssertResponded(received.Value, 410, "Cloud not found.", "allocation_snapshot");
    }

    [Fact]
    public async Task Allocation_update_200()
    {
        Responses<Ok<AllocationCloud>, InternalServerError<string>, GatewayTimeout<string>> received =
            await Pieces.Allocation.AllocationUpdateResponseAsync(Samples.Allocation(PiecesOsSandbox.AllocationId));

        Assert.Equal("project-1", Assert.IsType<Ok<AllocationCloud>>(received.Value).Value.Project);
        AssertResponded(received.Value, 200, "OK", "allocation_update");
    }

    [Fact]
    public async Task Allocation_update_500()
    {
        var received = await Pieces.Allocation.AllocationUpdateResponseAsync(Samples.Allocation(FailingId.InternalServerError));

        Assert.Equal("Internal Server Error", Assert.IsType<InternalServerError<string>>(received.Value).Value);
        AssertResponded(received.Value, 500, "Internal Server Error", "allocation_update");
    }

    [Fact]
    public async Task Allocation_update_504()
    {
        var received = await Pieces.Allocation.AllocationUpdateResponseAsync(Samples.Allocation(FailingId.GatewayTimeout));

        string said = received.Match(ok => ok.Value.Id, error => error.Value, timeout => $"too late: {timeout.Value}");

        Assert.Equal("too late: Gateway Timeout, request timed out.", said);
        AssertResponded(received.Value, 504, "Gateway Timeout, request timed out.", "allocation_update");
    }

    [Fact]
    public async Task Switch_runs_the_one_case_that_came()
    {
        var received = await Pieces.Allocation.AllocationSnapshotResponseAsync("missing");
        var ran = new List<string>();

        received.Switch(ok => ran.Add("ok"), gone => ran.Add("gone"));

        Assert.Equal(["gone"], ran);
    }

    private static void AssertResponded(ApiResponse response, int status, string meaning, string operation)
    {
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(meaning, response.Meaning);
        Assert.Equal(operation, response.Operation?.Name);
        Assert.True(response.Headers.Contains("Date"));
    }
}
