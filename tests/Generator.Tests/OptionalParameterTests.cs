using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The token and the optional arguments of a call, wherever they stand.</summary>
public sealed class OptionalParameterTests
{
    private const string Required = " **thing_id** | **str** |  | ";
    private const string Optional = "\n **colour** | **str** |  | [optional] \n **size** | **int** |  | [optional] ";

    [Theory]
    [InlineData("", "DoItAsync(\"a\", new CancellationToken(false))", "/things/a")]
    [InlineData(Optional, "DoItAsync(\"a\", new CancellationToken(false))", "/things/a")]
    [InlineData(Optional, "DoItAsync(\"a\", default)", "/things/a")]
    [InlineData(Optional, "DoItAsync(\"a\", null)", "/things/a")]
    [InlineData(Optional, "DoItAsync(\"a\", cancellationToken: new CancellationToken(false))", "/things/a")]
    [InlineData(Optional, "DoItAsync(\"a\", \"red\")", "/things/a?colour=red")]
    [InlineData(Optional, "DoItAsync(\"a\", \"red\", 5)", "/things/a?colour=red&size=5")]
    [InlineData(Optional, "DoItAsync(\"a\", \"red\", 5, new CancellationToken(false))", "/things/a?colour=red&size=5")]
    [InlineData(Optional, "DoItAsync(\"a\", size: 5, cancellationToken: new CancellationToken(false))", "/things/a?size=5")]
    [InlineData("", "DoItResponseAsync(\"a\", new CancellationToken(false))", "/things/a")]
    [InlineData(Optional, "DoItResponseAsync(\"a\", new CancellationToken(false))", "/things/a")]
    [InlineData(Optional, "DoItResponseAsync(\"a\", size: 5, cancellationToken: new CancellationToken(false))", "/things/a?size=5")]
    public async Task Every_form_of_the_call_compiles_and_sends_what_it_says(string optional, string call, string target)
    {
        var (_, request) = await CalledClient.RunAsync([Api(optional)], $"await client.Things.{call.Replace("Cancel", "System.Threading.Cancel", StringComparison.Ordinal)}; return null;", "{}");

        Assert.Equal(target, request.Target);
    }

    [Fact]
    public async Task The_token_is_handed_on() => await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CalledClient.RunAsync(
        [Api(Optional)], "await client.Things.DoItAsync(\"a\", new System.Threading.CancellationToken(true)); return null;", "{}"));

    [Fact]
    public async Task Operations_without_optional_parameters_have_one_form_alone()
    {
        EmittedCode emitted = await new GeneratorTest(Api("")) { DisabledDiagnostics = { "PG1011" } }.EmitAsync();

        Assert.DoesNotContain("ThingsApiExtensions", string.Join(' ', emitted.Load().GetTypes().Select(static type => type.Name)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_keeps_the_place_of_its_token_too()
    {
        Page page = Pages.Api(endpoint: "**GET** /things/{thing_id}", parameters: Required + Optional, returns: "**str**");
        EmittedCode emitted = await new GeneratorTest(page with { Text = page.Text.Replace("Does it", "Does it [WS]", StringComparison.Ordinal) })
        {
            Source = """
                using System.Collections.Generic;
                using System.Threading;
                using Thing;

                internal static class Caller
                {
                    internal static IAsyncEnumerable<string> Follow(IThingsApi things, CancellationToken token) => things.DoItAsync("a", token);
                }
                """,
        }.EmitAsync();

        Assert.NotNull(emitted.Load().GetType("Thing.ThingsApiExtensions"));
    }

    private static Page Api(string optional) => Pages.Api(endpoint: "**GET** /things/{thing_id}", parameters: Required + optional);
}
