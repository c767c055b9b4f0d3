using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

/// <summary>Headers of a real response as more than text.</summary>
public sealed class TypedHeaderTests
{
    private readonly List<string> _drift = [];

    [Theory]
    [InlineData("/things/7?a=b")]
    [InlineData("https://elsewhere.invalid/things/7")]
    public async Task Location_is_absolute_or_relative(string location) =>
        Assert.Equal(new Uri(location, UriKind.RelativeOrAbsolute), (await ReceiveAsync("Location", location)).Location);

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("Sun, 06 Nov 1994 08:51:37 GMT", 120)]
    [InlineData("Sunday, 06-Nov-94 08:51:37 GMT", 120)]
    [InlineData("Sun Nov  6 08:51:37 1994", 120)]
    [InlineData("Sun, 06 Nov 1994 08:49:36 GMT", 0)]
    public async Task Retry_After_is_a_time_to_wait_by_the_clock_of_the_service(string value, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), (await ReceiveAsync("Retry-After", value)).RetryAfter);

    [Fact]
    public async Task Numbers_dates_and_truths_are_read_from_the_first_value()
    {
        Assert.Equal(-5, (await ReceiveAsync("X-Left", "-5")).GetInteger("x-left"));
        Assert.Equal(0.5, (await ReceiveAsync("X-Share", "0.5")).GetNumber("X-Share"));
        Assert.True((await ReceiveAsync("X-Is", "True")).GetBoolean("X-Is"));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), (await ReceiveAsync("X-At", "2026-01-02T03:04:05Z")).GetDate("X-At"));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 500, TimeSpan.FromHours(2)), (await ReceiveAsync("X-At", "2026-01-02T03:04:05.5+02:00")).GetDate("X-At"));
        Assert.Equal(new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero), (await ReceiveAsync("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")).LastModified);
        Assert.Equal("W/\"1\"", (await ReceiveAsync("ETag", "W/\"1\"")).ETag);
        Assert.Empty(_drift);
    }

    [Fact]
    public async Task What_is_missing_is_null_and_no_drift()
    {
        ResponseHeaders headers = await ReceiveAsync("X", "1");

        Assert.Equal((null, null, null, null), (headers.Location, headers.RetryAfter, headers.ETag, headers.LastModified));
        Assert.Equal((null, null, null, null), (headers.GetInteger("Y"), headers.GetNumber("Y"), headers.GetBoolean("Y"), headers.GetDate("Y")));
        Assert.Empty(_drift);
    }

    [Fact]
    public async Task What_is_something_else_is_null_and_told_when_it_is_asked_for()
    {
        ResponseHeaders headers = await ReceiveAsync("X-Left", "soon" + new string('!', 100));
        Assert.Empty(_drift);

        Assert.Null(headers.GetInteger("X-Left"));
        Assert.Null(headers.GetNumber("X-Left"));
        Assert.Null(headers.GetBoolean("X-Left"));
        Assert.Null(headers.GetDate("X-Left"));

        Assert.Equal(Enumerable.Repeat($"{Snapshot.Operation.Name} (410): UnexpectedHeader: X-Left: soon{new string('!', 56)}", 4), _drift);
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("-1")]
    public async Task A_time_to_wait_that_is_none_is_null_and_told(string value)
    {
        Assert.Null((await ReceiveAsync("Retry-After", value)).RetryAfter);
        Assert.Equal($"{Snapshot.Operation.Name} (410): UnexpectedHeader: Retry-After: {value}", Assert.Single(_drift));
    }

    /// <summary>The headers of a failure, which came at 08:49:37 on the sixth of November 1994.</summary>
    private async Task<ResponseHeaders> ReceiveAsync(string name, string value)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 410;
            context.Response.Headers.Date = "Sun, 06 Nov 1994 08:49:37 GMT";
            context.Response.Headers[name] = value;
            return context.Response.WriteAsync("no");
        });
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect(new() { OnDrift = drift => _drift.Add(drift.ToString()) }).SnapshotAsync());
        return failure.Headers;
    }
}
