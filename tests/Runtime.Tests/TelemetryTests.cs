using System.Diagnostics;
using System.Globalization;
using PiecesGen.Runtime.Tests.Streaming;

namespace PiecesGen.Runtime.Tests;

[Collection(Allocations.Collection)]
public sealed class TelemetryTests : IDisposable
{
    private readonly ActivitySource _source = new("Tests." + Guid.NewGuid());
    private readonly List<Activity> _ended = [];
    private readonly ActivityListener _listener;

    public TelemetryTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source == _source,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _source.Dispose();
    }

    [Fact]
    public async Task A_call_is_one_client_span_with_the_attributes_of_OpenTelemetry()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1"}""");

        await new ApiConnection(server.Address, null, _source).SnapshotAsync();

        Activity span = Assert.Single(_ended);
        Assert.Equal("GET /distribution/{distribution}", span.DisplayName);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            [
                "http.request.method=GET",
                "http.response.status_code=200",
                "piecesgen.operation=distributions_specific_distribution_snapshot",
                "server.address=127.0.0.1",
                $"server.port={server.Address.Port}",
                $"url.full={server.Address}distribution/1",
                "url.template=/distribution/{distribution}",
            ],
            Tags(span));
    }

    [Fact]
    public async Task The_span_is_a_child_of_the_callers_and_leaves_it_current()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1"}""");
        using var caller = new Activity("caller");
        caller.Start();

        await new ApiConnection(server.Address, null, _source).SnapshotAsync();

        Assert.Equal(caller.SpanId, Assert.Single(_ended).ParentSpanId);
        Assert.Same(caller, Activity.Current);
    }

    [Theory]
    [InlineData(410, "410")]
    [InlineData(503, "503")]
    [InlineData(302, null)]
    public async Task Failing_statuses_are_errors_in_both_styles(int status, string? errorType)
    {
        await using var server = await LoopbackServer.RespondingAsync(status, "text/plain", "no");
        var connection = new ApiConnection(server.Address, null, _source);

        await connection.SnapshotResponseAsync();
        await Assert.ThrowsAsync<ApiResponseException>(() => connection.SnapshotAsync());

        Assert.Equal(errorType, _ended[0].GetTagItem("error.type"));
        Assert.Equal(errorType ?? typeof(ApiResponseException).FullName, _ended[1].GetTagItem("error.type"));
        Assert.Equal(errorType is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error, _ended[0].Status);
        Assert.All(_ended, span => Assert.Equal(status, span.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task An_unreadable_response_is_an_error_of_its_exceptions_type()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", "{");

        await Assert.ThrowsAsync<ApiPayloadException>(() => new ApiConnection(server.Address, null, _source).SnapshotAsync());

        Activity span = Assert.Single(_ended);
        Assert.Equal("PiecesGen.ApiPayloadException", span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Null(span.StatusDescription);
    }

    [Fact]
    public async Task No_response_is_an_error_of_its_exceptions_type()
    {
        var nobody = new ApiConnection(new Uri("http://127.0.0.1:9/"), null, _source);

        await Assert.ThrowsAsync<ApiConnectionException>(() => nobody.SnapshotAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => nobody.SnapshotAsync(new CancellationToken(canceled: true)));

        Assert.Equal(["PiecesGen.ApiConnectionException", "System.OperationCanceledException"], _ended.Select(span => span.GetTagItem("error.type")));
        Assert.All(_ended, span => Assert.Null(span.GetTagItem("http.response.status_code")));
    }

#if !NETSTANDARD2_0
    [Fact]
    public async Task A_stream_that_is_refused_has_the_status_of_the_refusal()
    {
        await using var server = await LoopbackServer.RespondingAsync(429, "text/plain", "later");

        await Assert.ThrowsAsync<ApiResponseException>(() => new ApiConnection(server.Address, null, _source).NotesAsync().ToListAsync());

        Activity span = Assert.Single(_ended);
        Assert.Equal(429, span.GetTagItem("http.response.status_code"));
        Assert.Equal("429", span.GetTagItem("error.type"));
    }
#endif

    [Fact]
    public async Task Nothing_secret_is_in_a_span()
    {
        await using var server = await LoopbackServer.RespondingAsync(500, "text/plain", "s3cret");
        var address = new UriBuilder(server.Address) { UserName = "user", Password = "s3cret" }.Uri;
        var operation = new ApiOperation("x", "GET", "/x", null) { SecuritySchemes = ["key"] };
        var connection = new ApiConnection(address, new CredentialOptions(Credential.InQuery("key", "key", static (_, _) => new("s3cret"))) { AuthorizeAllOperations = true }, _source);

        await connection.SendAsync(new ApiRequest(operation, "/x?q=s3cret"), static response => response.StatusCode, default);

        Assert.Contains($"url.full={server.Address}x?*", Tags(Assert.Single(_ended)));
        Assert.DoesNotContain("s3cret", string.Concat(Tags(_ended[0])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_made_for_a_source_nobody_listens_to()
    {
        using var silent = new ActivitySource("Tests.Silent." + Guid.NewGuid());
        using var allocations = new Allocations();

        long plain = await Allocations.OfAsync(allocations.Connect());

        Assert.Equal(plain, await Allocations.OfAsync(allocations.Connect(activities: silent)));
        Assert.True(await Allocations.OfAsync(allocations.Connect(activities: _source)) > plain);
    }

    private static string[] Tags(Activity span) =>
        [.. span.TagObjects.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}")).Order(StringComparer.Ordinal)];
}
