using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Merging.Tests;

/// <summary>A diagnostic about a name asks whether a similar one was meant.</summary>
public sealed class HintTests
{
    private const string Mark = "---\npiecesgen: corrections\n---\n\n";

    [Theory]
    [InlineData("Distributoin", true)]
    [InlineData("Distributions", false)]
    [InlineData("Person", false)]
    public void A_model_without_a_page_may_be_a_misspelled_one_but_not_the_plural_of_one(string linked, bool isHinted)
    {
        var merged = Merged.From(
            ("Thing.md", Model("Thing", $"**other** | [**{linked}**]({linked}.md)")),
            ("Distribution.md", Model("Distribution", "**id** | **str**")));

        Assert.Equal(
            isHinted,
            merged.Diagnostic(Catalog.ModelWithoutPage).Message.EndsWith(" Did you mean 'Distribution'?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("# Thnng\n\n## Properties\n\nName | Wire name\n--- | ---\n**id** | x\n", " Did you mean 'Thing'?")]
    [InlineData("# Thing\n\n## Properties\n\nName | Wire name\n--- | ---\n**identifer** | x\n", " Did you mean 'identifier'?")]
    [InlineData("# Thing API\n\n## **thing_updat**\n\n### Return type\n\n**str**\n", " Did you mean 'thing_update'?")]
    public void A_correction_that_matches_nothing_may_be_misspelled(string corrections, string hint)
    {
        var merged = Merged.From(
            ("Thing.md", Model("Thing", "**identifier** | **str**")), ("ThingApi.md", SamplePages.PythonApi()), ("corrections.md", Mark + corrections));

        Assert.EndsWith(hint, merged.Diagnostic(Catalog.CorrectionMatchesNothing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_suggested_that_is_spelled_the_same()
    {
        var merged = Merged.From(
            ("Thing.md", Model("Thing", "**identifier** | **str**")),
            ("ThingApi.md", SamplePages.PythonApi()),
            ("corrections.md", Mark + "# Thing API\n\n## **thing_update**\n\n### Return type\n\n[**Problem**](Problem.md)\n\n# Problem\n\n## Properties\n\nName | Type\n--- | ---\n**title** | **str**\n"));

        Assert.Contains(merged.Result.Diagnostics, static diagnostic => diagnostic.Kind == Catalog.CorrectionMatchesNothing && diagnostic.Message.EndsWith("This correction was ignored.", StringComparison.Ordinal));
        Assert.DoesNotContain(merged.Result.Diagnostics, static diagnostic => diagnostic.Message.Contains("Did you mean 'Problem'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_variable_without_a_row_may_be_a_misspelled_row()
    {
        var merged = Merged.From(("ThingApi.md", SamplePages.PythonApi(endpoint: "**GET** /thing/{thing_id}", parameters: " **thing_di** | **str**|  | ")));

        Assert.EndsWith(" Did you mean 'thing_di'?", merged.Diagnostic(Catalog.PathVariableWithoutParameter).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_hundred_names_are_searched_for()
    {
        IEnumerable<string> names = Enumerable.Range(0, 150).Select(i => $"Distribution{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}");
        var merged = Merged.From(
            ("Thing.md", Model("Thing", string.Join("\n", names.Select(name => $"**{name}** | [**{name}**]({name}.md)")))),
            ("Distribution.md", Model("Distribution", "**id** | **str**")));

        Assert.Equal(150, merged.DiagnosticIds.Count(id => id == "PG1001"));
        Assert.Equal(100, merged.Result.Diagnostics.Count(diagnostic => diagnostic.Message.Contains("Did you mean", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_language_that_no_dialect_speaks_is_reported_once_with_the_number_of_its_pages()
    {
        var merged = Merged.From(
            ("b.md", $"---\ntitle: B | Kotlin SDK\n---\n{Model("B", "**id** | **String**")}"),
            ("a.md", $"---\ntitle: A | Kotlin SDK\n---\n{Model("A", "**id** | **String**")}"),
            ("c.md", $"---\ntitle: C | Kotlin SDK\n---\n{Model("C", "**id** | **String**")}"),
            ("d.md", Model("D", "**id** | **String**")));

        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.UnknownDialect);
        Assert.Equal("a.md", diagnostic.Location.Path);
        Assert.StartsWith("This page is in 'Kotlin', as are 2 others. The known dialects are Python, TypeScript, Java, C#, Go, PHP, Ruby, Rust and Dart.", diagnostic.Message, StringComparison.Ordinal);
    }

    private static string Model(string name, string rows) => $"# {name}\n\n## Properties\n\nName | Type\n--- | ---\n{rows}\n";
}
