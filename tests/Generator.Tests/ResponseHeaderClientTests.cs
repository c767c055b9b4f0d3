using Microsoft.AspNetCore.Http;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Headers that docs list for responses, read from those of a server.</summary>
public sealed class ResponseHeaderClientTests
{
    private const string Garden =
        """
        # Garden

        ## See plants

        `GET /plants`

        Status | Meaning
        --- | ---
        200 | Here.
        429 | Too many.

        #### Response Headers

        Status | Header | Type | Description
        --- | --- | --- | ---
        200 | X-RateLimit-Remaining | integer | How many calls are left.
        200 | X-Reset-At | date-time | When they are back.
        200 | X-Share | number | |
        200 | X-Is-Last | boolean | |
        429 | X-RateLimit-Remaining | integer | |
        429 | Retry-After | integer | |
        429 | X-Request-Id | | Which call it was.
        """;

    [Theory]
    [InlineData("X-RateLimit-Remaining", "7", "long? left = headers.XRateLimitRemaining(); return left;", "7")]
    [InlineData("X-Reset-At", "2026-01-02T03:04:05Z", "DateTimeOffset? at = headers.XResetAt(); return at?.Year;", "2026")]
    [InlineData("X-Share", "0.5", "double? share = headers.XShare(); return share;", "0.5")]
    [InlineData("X-Is-Last", "true", "bool? last = headers.XIsLast(); return last;", "True")]
    [InlineData("X-Request-Id", "a-1", "string? id = headers.XRequestId(); return id;", "a-1")]
    [InlineData("Retry-After", "5", "TimeSpan? wait = headers.RetryAfter; return wait?.TotalSeconds;", "5")]
    [InlineData("X-RateLimit-Remaining", "many", "return headers.XRateLimitRemaining();", null)]
    public async Task They_are_methods_of_the_headers_of_responses_and_failures(string header, string value, string code, string? expected)
    {
        const string Response = "ResponseHeaders headers = (await client.Garden.SeePlantsResponseAsync()).Value.Headers;";
        const string Failure = """
            ResponseHeaders headers = ResponseHeaders.Empty;
            try { await client.Garden.SeePlantsAsync(); } catch (ApiResponseException failure) { headers = failure.Headers; }
            """;

        Assert.Equal(expected, await RunAsync(200, header, value, Response + code));
        Assert.Equal(expected, await RunAsync(429, header, value, Failure + code));
    }

    private static async Task<string?> RunAsync(int status, string header, string value, string code)
    {
        var (result, _) = await CalledClient.RunAsync([Pages.Api(), new Page("/docs/garden.md", Garden)], code, context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers[header] = value;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("{}");
        });
        return result;
    }
}
