using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>Where PG2002 fires, and where it stays silent.</summary>
public sealed class MatchCallTests
{
    private const string All = "takes one arm per documented response, in this order: Ok<string> (200: OK), NoContent (204: Nothing), Gone<string> (410: No such <thing>.).";

    private static readonly Page s_api = Pages.Api(
        returns: "**str**",
        responses: "**200** | OK |  -  |\n**204** | Nothing |  -  |\n**410** | No such <thing>. |  -  |");

    [Theory]
    [InlineData("(await call).Match(ok => 1, gone => 3)", "Match", "The call has no arm for NoContent (204: Nothing).")]
    [InlineData("(await call).Match(ok => ok.Value)", "Match", "The call has no arm for NoContent (204: Nothing), Gone<string> (410: No such <thing>.).")]
    [InlineData("(await call).Match(one => 1, two => 2)", "Match", "The call has no arm for Gone<string> (410: No such <thing>.).")]
    [InlineData("(await call).Match(ok => 1, (Gone<string> it) => 3, otherwise: other => 4)", "Match", "The call has no arm for NoContent (204: Nothing).")]
    [InlineData("(await call).Match(case3: it => 1, case1: it => 2)", "Match", "The call has no arm for NoContent (204: Nothing).")]
    [InlineData("(await call).Match(ok => 1, ok => 2)", "Match", "The call has no arm for Gone<string> (410: No such <thing>.).")]
    [InlineData("await (await call).MatchAsync(ok => Task.FromResult(1), OnGone)", "MatchAsync", "The call has no arm for NoContent (204: Nothing).")]
    [InlineData("(await call).Match()", "Match", "The call has no arm for Ok<string> (200: OK), NoContent (204: Nothing), Gone<string> (410: No such <thing>.).")]
    public Task An_arm_that_is_missing_is_named_with_the_docs_words(string expression, string method, string says) =>
        ExpectAsync($"_ = {expression};", $"{method} {All} {says}");

    [Theory]
    [InlineData("(await call).Switch(ok => { }, none => { })", "Switch", "The call has no arm for Gone<string> (410: No such <thing>.).")]
    [InlineData("await (await call).SwitchAsync(ok => Task.CompletedTask)", "SwitchAsync", "The call has no arm for NoContent (204: Nothing), Gone<string> (410: No such <thing>.).")]
    public Task A_switch_is_looked_at_as_well(string statement, string method, string says) => ExpectAsync($"{statement};", $"{method} {All} {says}");

    [Fact]
    public Task An_arm_for_all_others_that_is_not_called_so_is_one_too_many() => ExpectAsync(
        "_ = (await call).Match(ok => 1, none => 2, gone => 3, other => 4);",
        $"Match {All} One arm is too many here. Name the arm for all other responses 'otherwise:'.");

    [Theory]
    [InlineData("(await call).Match(ok => \"\", gone => gone.ToString(), noContent => noContent.ToString())")]
    [InlineData("(await call).Match(ok => 1, (Gone<string> it) => 2, (NoContent it) => 3)")]
    [InlineData("(await call).Match(it => 1, OnGoneToo, it => 3)")]
    public Task Arms_that_changed_places_are_told_apart_by_their_types_and_names(string expression) =>
        ExpectAsync($"_ = {expression};", $"Match {All} The arm for Gone<string> (410: No such <thing>.) is in the wrong place.");

    [Theory]
    [InlineData("(await call).Match(ok => 1, none => 2, gone => 3)")]
    [InlineData("(await call).Match(ok => 1, none => 2, gone => 3, otherwise: other => 4)")]
    [InlineData("(await call).Match(case3: it => 1, case1: it => 2, case2: it => 3)")]
    [InlineData("(await call).Match(created => 1, accepted => 2, notFound => 3)")]
    [InlineData("(await call).Match(_ => 1, _ => 2, _ => 3)")]
    [InlineData("new Other().Match(1)")]
    public Task A_call_with_all_arms_or_of_something_else_is_left_alone(string expression) => ExpectAsync($"_ = {expression};");

    [Fact]
    public async Task The_warning_stands_at_the_method()
    {
        Diagnostic warning = Assert.Single(await DiagnosticsAsync("_ = (await call).Match(ok => 1);"));

        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Equal("Match", (await warning.Location.SourceTree!.GetTextAsync()).ToString(warning.Location.SourceSpan));
    }

    private static async Task ExpectAsync(string statement, params string[] messages) =>
        Assert.Equal(messages, (await DiagnosticsAsync(statement)).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(string statement)
    {
        string source = $$"""
            using System.Threading.Tasks;
            using PiecesGen;
            using Thing;

            public sealed class Other { public int Match(int it) => it; }

            public static class Consumer
            {
                public static async Task CallAsync(IThingsApi things)
                {
                    var call = things.DoItResponseAsync();
                    {{statement}}
                }

                private static Task<int> OnGone(Gone<string> gone) => Task.FromResult(3);

                private static int OnGoneToo(Gone<string> gone) => 3;
            }
            """;
        CSharpCompilation compilation = new GeneratorSession([s_api], source).Run().Compilation;
        return await compilation.WithAnalyzers([new MatchCallAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
