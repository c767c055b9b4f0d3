namespace PiecesGen.Generator.Tests;

/// <summary>The client that <c>With</c> returns is used as any other, through the interfaces of its groups.</summary>
public sealed class CallOptionsClientTests
{
    [Theory]
    [InlineData("await with.Things.DoItAsync()")]
    [InlineData("await with.Things.DoItResponseAsync()")]
    [InlineData("await ((IThingsApi)with.Things).DoItAsync()")]
    public async Task Its_groups_call_with_the_options_and_those_of_the_client_do_not(string call)
    {
        const string With = """
            ThingClient with = client.With(new ApiCallOptions { Headers = { ["Idempotency-Key"] = "k1" } });
            """;

        var (_, request) = await CalledClient.RunAsync([Pages.Api()], $"{With}{call}; return null;", "{}");
        var (_, other) = await CalledClient.RunAsync([Pages.Api()], $"{With}{call}; await client.Things.DoItAsync(); return null;", "{}");

        Assert.Equal("k1", request.Headers["Idempotency-Key"]);
        Assert.False(other.Headers.ContainsKey("Idempotency-Key"));
    }

    [Fact]
    public async Task A_group_of_that_name_keeps_apart_from_it()
    {
        var (_, request) = await CalledClient.RunAsync(
            [Pages.Api(title: "With API")],
            """await client.With(new ApiCallOptions { Headers = { ["X-Name"] = "A" } }).With2.DoItAsync(); return null;""",
            "{}");

        Assert.Equal("A", request.Headers["X-Name"]);
    }
}
