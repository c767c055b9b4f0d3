using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Short names of methods, and the long ones for code that was written before.</summary>
public sealed class ShortNameTests
{
    private const string Source = """
        using System.Threading;
        using System.Threading.Tasks;
        using Thing;

        internal static class Caller
        {
            internal static async Task CallAsync(IThingsApi things, CancellationToken token)
            {
                CALLS
            }
        }
        """;

    private static readonly Page s_page = Pages.Api(operation: "things_find_all", parameters: " **colour** | **str** |  | [optional] ", returns: "**str**");

    [Theory]
    [InlineData("Short", "", "await things.FindAllAsync(\"red\", token); await things.FindAllResponseAsync(); await things.FindAllAsync(token);")]
    [InlineData("short", "false", "await things.FindAllAsync();")]
    [InlineData("", "true", "await things.ThingsFindAllAsync(\"red\", token); await things.ThingsFindAllResponseAsync();")]
    [InlineData("Long", "", "await things.ThingsFindAllAsync();")]
    public Task Methods_are_called_as_the_project_says(string names, string keepsLong, string calls) => EmitAsync(names, keepsLong, calls);

    [Fact]
    public Task Long_names_forward_on_request() => EmitAsync(
        "Short",
        "true",
        """
        #pragma warning disable CS0618
        await things.ThingsFindAllAsync("red", token);
        await things.ThingsFindAllAsync(colour: "red");
        var response = await things.ThingsFindAllResponseAsync(cancellationToken: token);
        """);

    [Fact]
    public async Task A_long_name_says_what_to_call()
    {
        EmittedCode emitted = await new GeneratorTest(s_page) { Properties = { ["PiecesGenMethodNames"] = "Short", ["PiecesGenLongMethodNames"] = "true" } }.EmitAsync();

        var obsolete = (ObsoleteAttribute)Attribute.GetCustomAttribute(
            emitted.Load().GetType("Thing.ThingsApiLongNames")!.GetMethod("ThingsFindAllAsync")!, typeof(ObsoleteAttribute))!;

        Assert.Equal("Call FindAllAsync.", obsolete.Message);
    }

    private static Task<EmittedCode> EmitAsync(string names, string keepsLong, string calls) => new GeneratorTest(s_page)
    {
        Properties = { ["PiecesGenMethodNames"] = names, ["PiecesGenLongMethodNames"] = keepsLong },
        Source = Source.Replace("CALLS", calls, StringComparison.Ordinal),
    }.EmitAsync();
}
