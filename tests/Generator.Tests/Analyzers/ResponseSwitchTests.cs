using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>Where PG2001 fires, and where it stays silent.</summary>
public sealed class ResponseSwitchTests
{
    private const string MissingGone = "The switch has no arm for Gone<string> (410: No such <thing>.). Add one, or a discard that takes all other responses.";
    private const string MissingGoneWithoutMeaning = "The switch has no arm for Gone<string> (410). Add one, or a discard that takes all other responses.";

    private static readonly Page s_api = Pages.Api(
        returns: "**str**",
        responses: "**200** | OK |  -  |\n**204** | Nothing |  -  |\n**410** | No such <thing>. |  -  |\n**5XX** | Broken. |  -  |");

    [Theory]
    [InlineData("(await things.DoItResponseAsync()).Value switch { Ok<string> => 1, NoContent => 2, ServerError<string> => 5 }")]
    [InlineData("(await things.DoItResponseAsync().ConfigureAwait(false)).Value switch { Ok<string> ok => 1, NoContent or ServerError<string> => 2 }")]
    public Task A_documented_status_without_an_arm_is_named_with_its_meaning(string expression) => ExpectAsync($"_ = {expression};", MissingGone);

    [Theory]
    [InlineData("var response = await things.DoItResponseAsync(); switch (response.Value)")]
    [InlineData("var task = things.DoItResponseAsync(); var value = (await task).Value; switch (value)")]
    [InlineData("Responses<Ok<string>, NoContent, Gone<string>, ServerError<string>> response = await things.DoItResponseAsync(); object value = response.Value; switch ((value))")]
    public Task A_local_that_holds_the_response_is_looked_through(string head) =>
        ExpectAsync(head + " { case Ok<string>: break; case NoContent: case ServerError<string>: break; }", MissingGone);

    [Fact]
    public Task Without_the_call_in_sight_the_status_alone_is_named() =>
        ExpectAsync("switch (given.Value) { case Ok<string> or NoContent or ServerError<string>: break; }", MissingGoneWithoutMeaning);

    [Fact]
    public Task A_local_that_is_given_another_response_later_has_no_meaning_in_sight() => ExpectAsync(
        "var response = await things.DoItResponseAsync(); response = given; switch (response.Value) { case Ok<string> or NoContent or ServerError<string>: break; }",
        MissingGoneWithoutMeaning);

    [Fact]
    public Task All_that_is_missing_is_named_at_the_switch() => ExpectAsync(
        "switch ((await things.DoItResponseAsync()).Value) { case NoContent: break; }",
        "The switch has no arm for Ok<string> (200: OK), Gone<string> (410: No such <thing>.), ServerError<string> (5XX: Broken.). Add one, or a discard that takes all other responses.");

    [Theory]
    [InlineData("Gone<string> when flag")]
    [InlineData("Gone<string> { Value: \"x\" }")]
    [InlineData("Gone<string> { Value.Length: > 3 }")]
    [InlineData("Gone<string> { Operation: { } }")]
    [InlineData("Gone<int>")]
    [InlineData("Gone")]
    [InlineData("null")]
    [InlineData("UndocumentedResponse")]
    [InlineData("ApiResponse { StatusCode: System.Net.HttpStatusCode.Gone }")]
    [InlineData("not (Gone<string> or Ok<string>)")]
    [InlineData("Gone<string> and { StatusCode: System.Net.HttpStatusCode.Gone }")]
    public Task An_arm_that_does_not_take_every_such_response_does_not_count(string pattern) => ExpectAsync(
        $"switch ((await things.DoItResponseAsync()).Value) {{ case Ok<string>: case NoContent: case ServerError<string>: break; case {pattern}: break; }}",
        MissingGone);

    [Theory]
    [InlineData("Gone<string>")]
    [InlineData("Gone<string> gone")]
    [InlineData("Gone<string> { }")]
    [InlineData("Gone<string> { Value: var text }")]
    [InlineData("Gone<string> { Value: string text, Headers: { } }")]
    [InlineData("Gone<string> { Value: not null }")]
    [InlineData("UndocumentedResponse or Gone<string>")]
    [InlineData("ApiResponse<string>")]
    [InlineData("ApiResponse { StatusCode: var status }")]
    [InlineData("var other")]
    [InlineData("not null")]
    [InlineData("not Ok<string>")]
    [InlineData("not (Ok<string> or UndocumentedResponse)")]
    [InlineData("{ }")]
    [InlineData("{ } and not NoContent")]
    public Task An_arm_that_takes_every_such_response_counts(string pattern) => ExpectAsync(
        $"switch ((await things.DoItResponseAsync()).Value) {{ case Ok<string>: case NoContent: case ServerError<string>: break; case {pattern}: break; }}");

    [Theory]
    [InlineData("switch ((await things.DoItResponseAsync()).Value) { case Ok<string>: break; default: break; }")]
    [InlineData("_ = (await things.DoItResponseAsync()).Value switch { Ok<string> => 1, _ => 2 };")]
    [InlineData("ApiResponse other = new Gone(); switch (other) { case Ok<string>: break; }")]
    [InlineData("var other = given.Value; other = new Gone(); switch (other) { case Ok<string>: break; }")]
    [InlineData("switch (new Ok<string>(\"x\").Value) { case \"x\": break; }")]
    public Task A_switch_with_an_arm_for_all_others_or_over_something_else_is_left_alone(string statement) => ExpectAsync(statement);

    [Fact]
    public async Task A_project_that_does_not_parse_documentation_comments_sees_the_meaning_too()
    {
        CSharpCompilation compilation = Compile("_ = (await things.DoItResponseAsync()).Value switch { Ok<string> => 1, NoContent => 2, ServerError<string> => 5 };");
        CSharpParseOptions options = ((CSharpParseOptions)compilation.SyntaxTrees[0].Options).WithDocumentationMode(DocumentationMode.None);
        IEnumerable<SyntaxTree> trees = compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), options, tree.FilePath));

        Assert.Equal([MissingGone], await MessagesAsync(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees)));
    }

    [Fact]
    public async Task A_client_in_another_assembly_tells_the_meaning_without_a_documentation_file()
    {
        using var image = new MemoryStream();
        CSharpCompilation client = new GeneratorSession([s_api]).Run().AssertCompiles().Compilation;
        Assert.True(client.Emit(image).Success);
        var session = new GeneratorSession([], Source("_ = (await things.DoItResponseAsync()).Value switch { Ok<string> => 1, NoContent => 2, ServerError<string> => 5 };"));
        session.AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal([MissingGone], await MessagesAsync(session.Compilation));
    }

    [Fact]
    public async Task The_case_that_many_statuses_share_is_named_with_those_that_have_no_other()
    {
        const string Statement = "switch ((await things.DoItResponseAsync()).Value) { case Ok<string>: break; case ApiResponse and not OtherStatus<string>: break; }";
        IEnumerable<string> failures = Enumerable.Range(400, 13).Select(status => $"**{status}** | No {status}. |  -  |");
        Page api = Pages.Api(returns: "**str**", responses: "**200** | OK |  -  |\n" + string.Join('\n', failures));

        Assert.Equal(
            ["The switch has no arm for OtherStatus<string> (410: No 410.; 411: No 411.; 412: No 412.). Add one, or a discard that takes all other responses."],
            await MessagesAsync(Compile(Statement, api)));
    }

    [Theory]
    [InlineData("object value = value; switch (value) { case 1: break; }")]
    [InlineData("object one = two; object two = one; switch (two) { case 1: break; }")]
    public async Task A_local_that_is_given_its_own_value_while_it_is_typed_is_left_alone(string statements)
    {
        GeneratorRun run = new GeneratorSession([s_api], Source(statements)).Run();

        Assert.Empty(await MessagesAsync(run.Compilation));
    }

    [Fact]
    public async Task The_warning_stands_at_the_word_switch()
    {
        Diagnostic warning = Assert.Single(await DiagnosticsAsync(Compile("_ = given.Value switch { Ok<string> or NoContent or ServerError<string> => 1 };")));

        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Equal("switch", (await warning.Location.SourceTree!.GetTextAsync()).ToString(warning.Location.SourceSpan));
    }

    [Fact]
    public async Task A_status_that_the_docs_add_is_missed_in_a_switch_that_named_them_all()
    {
        const string Statement = "switch ((await things.DoItResponseAsync()).Value) { case Ok<string>: case Gone<string>: break; }";
        Page before = Pages.Api(returns: "**str**", responses: "**200** | OK |  -  |\n**410** | Gone. |  -  |");
        Page after = Pages.Api(returns: "**str**", responses: "**200** | OK |  -  |\n**410** | Gone. |  -  |\n**592** | Odd. |  -  |");

        Assert.Empty(await MessagesAsync(Compile(Statement, before)));
        Assert.Equal(
            ["The switch has no arm for Status592<string> (592: Odd.). Add one, or a discard that takes all other responses."],
            await MessagesAsync(Compile(Statement, after)));
    }

    private static async Task ExpectAsync(string statements, params string[] messages) => Assert.Equal(messages, await MessagesAsync(Compile(statements)));

    private static CSharpCompilation Compile(string statements, Page? api = null)
    {
        GeneratorRun run = new GeneratorSession([api ?? s_api], Source(statements, api is null)).Run();
        Assert.DoesNotContain(run.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return run.Compilation;
    }

    private static string Source(string statements, bool isGiven = true) => $$"""
        using System;
        using System.Threading.Tasks;
        using PiecesGen;
        using Thing;

        public static class Consumer
        {
            public static async Task CallAsync(IThingsApi things, bool flag{{(isGiven ? ", Responses<Ok<string>, NoContent, Gone<string>, ServerError<string>> given" : "")}})
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;

    private static async Task<IEnumerable<string>> MessagesAsync(CSharpCompilation compilation) =>
        (await DiagnosticsAsync(compilation)).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation) =>
        await compilation.WithAnalyzers([new ResponseSwitchAnalyzer()]).GetAnalyzerDiagnosticsAsync();
}
