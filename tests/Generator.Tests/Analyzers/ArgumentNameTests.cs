using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Generator.Analyzers;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>Where PG2010 fires, and where it stays silent.</summary>
public sealed class ArgumentNameTests
{
    private const string One = " **id** | **str** |  | \n **colour** | **str** |  | [optional] ";
    private const string Two = One + "\n **deep** | **bool** |  | [optional] ";

    [Fact]
    public Task Each_argument_without_its_name_is_told() => ExpectAsync(
        Two,
        "things.DoItAsync(\"a\", \"red\", true)",
        Told("colour", 23, 28),
        Told("deep", 30, 34));

    [Fact]
    public Task One_of_several_is_told_too() => ExpectAsync(Two, "things.DoItResponseAsync(\"a\", \"red\", deep: true)", Told("colour", 31, 36));

    [Theory]
    [InlineData(Two, "things.DoItAsync(\"a\")")]
    [InlineData(Two, "things.DoItAsync(\"a\", colour: \"red\", deep: true)")]
    [InlineData(Two, "things.DoItAsync(\"a\", token)")]
    [InlineData(Two, "things.DoItAsync(\"a\", colour: \"red\", deep: true, token)")]
    [InlineData(One, "things.DoItAsync(\"a\", \"red\")")]
    [InlineData(One, "things.DoItAsync(\"a\", \"red\", token)")]
    [InlineData(Two, "Other(\"a\", \"red\", true)")]
    public Task A_name_a_token_a_single_optional_parameter_and_other_methods_are_left_alone(string parameters, string call) => ExpectAsync(parameters, call);

    private static DiagnosticResult Told(string parameter, int start, int end) => new DiagnosticResult(ArgumentNameAnalyzer.WithoutName)
        .WithSpan("/Consumer.cs", 9, start, 9, end)
        .WithArguments(parameter, 2);

    private static async Task ExpectAsync(string parameters, string call, params DiagnosticResult[] expected)
    {
        var test = new GeneratorTest(Pages.Api(endpoint: "**GET** /things/{id}", parameters: parameters))
        {
            Analyzer = new ArgumentNameAnalyzer(),
            Source = $$"""
                using System.Threading;
                using System.Threading.Tasks;
                using Thing;

                internal static class Caller
                {
                    internal static Task CallAsync(IThingsApi things, CancellationToken token) =>
                        // The call stands in the next line.
                {{call}};

                    internal static Task Other(string id, string? colour = null, bool? deep = null) => Task.CompletedTask;
                }
                """,
        };
        test.ExpectedDiagnostics.AddRange(expected);
        await test.EmitAsync();
    }
}
