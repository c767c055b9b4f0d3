using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Parameters of every operation are set once, in the options, and reach the server with every call.</summary>
public sealed class ParametersOfEveryCallTests
{
    private const string Garden =
        """
        # Garden

        ## Parameters

        All methods take the following parameters:

        Parameter | Required | Description
        --- | --- | ---
        c | yes | Who calls.
        f | no | The format. Supported values are `xml` and `json`.
        page | no | Which page.

        ## Request headers

        Every request must include these headers:

        Header | Description
        --- | ---
        X-Client | Who sends.
        Content-Type | Always `application/json`.

        ## See plants

        `GET /plants`

        Parameter | Type
        --- | ---
        page | integer
        """;

    [Theory]
    [InlineData("", "/plants?f=json")]
    [InlineData("C = \"a b\", F = null", "/plants?c=a%20b")]
    [InlineData("C = \"x\", Page = \"1\"", "/plants?c=x&f=json")]
    public async Task They_are_sent_where_they_are_set(string options, string expected)
    {
        var (_, request) = await CalledClient.RunAsync(
            [Pages.Api(), new Page("/docs/garden.md", Garden)],
            $"client = new ThingClient(new ThingClientOptions {{ BaseAddress = address, {options} }}); await client.Garden.SeePlantsAsync(); return null;",
            "{}");

        Assert.Equal(expected, request.Target);
    }

    [Fact]
    public async Task The_operations_own_parameter_is_its_argument()
    {
        var (_, request) = await CalledClient.RunAsync(
            [Pages.Api(), new Page("/docs/garden.md", Garden)],
            "client = new ThingClient(new ThingClientOptions { BaseAddress = address, Page = \"1\", XClient = \"me\" }); await client.Garden.SeePlantsAsync(page: 2); return null;",
            "{}");

        Assert.Equal("/plants?page=2&f=json", request.Target);
        Assert.Equal("me", request.Headers["X-Client"]);
    }

    [Fact]
    public async Task Pages_of_generators_list_all_that_their_operations_take()
    {
        var (_, request) = await CalledClient.RunAsync(
            [Pages.Api(), new Page("/docs/garden.md", Garden)],
            "client = new ThingClient(new ThingClientOptions { BaseAddress = address, C = \"x\" }); await client.Things.DoItAsync(); return null;",
            "{}");

        Assert.Equal("/things", request.Target);
    }
}
