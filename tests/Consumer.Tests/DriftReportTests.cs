using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>What a server says beyond its docs, told to whoever listens.</summary>
public sealed class DriftReportTests : SandboxTest
{
    private readonly List<ApiDrift> _drift = [];

    [Theory]
    [InlineData("""{ "iterable": [{ "id": "1" }] }""")]
    [InlineData("""{ "iterable": [{ "id": "1", "created": null, "updated": null, "share": null }] }""")]
    public async Task A_required_property_that_is_missing_or_null_is_allowed_by_option(string json)
    {
        Sandbox.RespondNext("/distributions", 200, "application/json", json);
        Sandbox.RespondNext("/distributions", 200, "application/json", json);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => Connect(lenient: false).Distributions.DistributionsSnapshotAsync());
        Assert.Contains("Distribution: the required property '", failure.Message, StringComparison.Ordinal);

        Distributions all = await Connect(lenient: true).Distributions.DistributionsSnapshotAsync();
        Assert.Null(all.Iterable[0].Share);
        Assert.All(_drift, drift => Assert.Equal(ApiDriftKind.MissingProperty, drift.Kind));
        Assert.Contains("$.iterable[0].share", _drift.Select(drift => drift.JsonPath));
    }

    [Fact]
    public async Task Unknown_properties_of_a_described_model_are_reported()
    {
        Sandbox.RespondNext("/distributions", 200, "application/json", """{ "iterable": [], "cursor": "abc" }""");

        await Connect(lenient: false).Distributions.DistributionsSnapshotAsync();

        Assert.Equal("distributions_snapshot (200): UnknownProperty $.cursor: \"abc\"", Assert.Single(_drift).ToString());
    }

    [Fact]
    public async Task An_undocumented_status_is_reported_in_both_styles()
    {
        Sandbox.FailNext("/distributions", 503, "Starting up.");
        Sandbox.FailNext("/distributions", 503, "Starting up.");

        await Connect(lenient: false).Distributions.DistributionsSnapshotResponseAsync();
        await Assert.ThrowsAsync<ApiResponseException>(() => Connect(lenient: false).Distributions.DistributionsSnapshotAsync());

        Assert.Equal(["Starting up.", "Starting up."], _drift.Select(drift => drift.Excerpt));
    }

    private PiecesOsClient Connect(bool lenient) =>
        new(new PiecesOsClientOptions { BaseAddress = Sandbox.Address, OnDrift = _drift.Add, Lenient = lenient });
}
