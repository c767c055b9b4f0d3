using Microsoft.CodeAnalysis.Diagnostics;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>Where the compiler's warning that a switch expression is not complete is silenced, and where it is not.</summary>
public sealed class CompleteSwitchTests
{
    [Theory]
    [InlineData("Ok<string> ok => 1, Gone<string> => 2, UndocumentedResponse => 3")]
    [InlineData("Ok<string> or Gone<string> => 1, UndocumentedResponse { Text: var text } => 3")]
    [InlineData("ApiResponse<string> => 1, UndocumentedResponse => 3")]
    public async Task A_switch_with_an_arm_for_every_response_is_complete(string arms) => Assert.Empty(await WarningsAsync(arms));

    [Theory]
    [InlineData("Ok<string> ok => 1, Gone<string> => 2")]
    [InlineData("Ok<string> ok => 1, UndocumentedResponse => 3")]
    [InlineData("Ok<string> ok => 1, Gone<string> { Value: \"x\" } => 2, UndocumentedResponse => 3")]
    public async Task A_switch_that_leaves_out_a_response_is_not(string arms) => Assert.Equal(["CS8509"], await WarningsAsync(arms));

    private static async Task<IEnumerable<string>> WarningsAsync(string arms)
    {
        var session = new GeneratorSession(
            [Pages.Api(returns: "**str**", responses: "**200** | OK |  -  |\n**410** | Gone. |  -  |")],
            $$"""
            using PiecesGen;

            internal static class Consumer
            {
                internal static int From(Responses<Ok<string>, Gone<string>> response) => response.Value switch { {{arms}} };
            }
            """);
        CompilationWithAnalyzers compilation = session.Run().Compilation.WithAnalyzers([new CompleteSwitchSuppressor()]);
        return (await compilation.GetAllDiagnosticsAsync()).Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id);
    }
}
