using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Diagnostics about the project: they have no place on a page.</summary>
public sealed class ProjectDiagnosticTests
{
    /// <summary>What the build files of PiecesGen set, so that a project without a page is told so.</summary>
    private const string SwitchedOn = "PiecesGenDefaultDocs";

    private const string NotOurs = "# Shopping\n\n- milk\n";

    [Theory]
    [InlineData(0, "The project has no pages")]
    [InlineData(1, "The only page describes no operation and no model")]
    [InlineData(2, "None of the 2 pages describes an operation or a model")]
    public Task A_project_without_a_page_to_make_a_client_from_is_told_so(int pages, string what) =>
        new GeneratorTest(Enumerable.Range(0, pages).Select(i => new Page($"/docs/{i}.md", NotOurs, "default")))
        {
            Properties = { [SwitchedOn] = "true" },
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerWarning("PG0101").WithMessage(
                    $"{what}. No client was generated. Put the API's pages into the folder docs-input, or include them by ApiDocs items."),
            },
        }.EmitAsync();

    [Fact]
    public Task A_project_that_does_not_import_the_build_files_is_left_alone() => new GeneratorTest().EmitAsync();

    [Fact]
    public Task A_page_of_a_model_alone_is_enough() =>
        new GeneratorTest(Pages.Model("Thing", "**id** | **str** |  | ")) { Properties = { [SwitchedOn] = "true" } }.EmitAsync();

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    public async Task A_language_that_the_client_does_not_compile_in_is_one_error_and_no_code(LanguageVersion version, string name)
    {
        EmittedCode emitted = await new GeneratorTest(Pages.Api())
        {
            LanguageVersion = version,
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerError("PG0102").WithMessage(
                    $"This project is compiled as C# {name}, but the client needs C# 11 or later. No client was generated. Set LangVersion to 11 or later."),
            },
        }.EmitAsync();

        Assert.Empty(emitted.HintNames);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public Task A_language_that_is_new_enough_is_no_diagnostic(LanguageVersion version) =>
        new GeneratorTest(Pages.Api()) { LanguageVersion = version }.EmitAsync();

    [Fact]
    public Task An_old_language_does_not_matter_where_there_is_no_client() =>
        new GeneratorTest(new Page("/docs/a.md", NotOurs, "default")) { LanguageVersion = LanguageVersion.CSharp10 }.EmitAsync();

    [Theory]
    [InlineData(100, "true", true)]
    [InlineData(99, "true", false)]
    [InlineData(100, null, false)]
    public Task A_large_client_among_many_files_is_advised_a_project_of_its_own(int operations, string? manySources, bool isAdvised)
    {
        string page = "# Plants\n\n" + string.Concat(Enumerable.Range(0, operations).Select(static number => $"## Do {number}\n\n`GET /plants/{number}`\n\n"));
        GeneratorTest test = new(new Page("/docs/Plants.md", page));
        if (manySources is not null)
        {
            test.Properties["_PiecesGenHasManySources"] = manySources;
        }

        if (isAdvised)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("PG0103", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithMessage(
                $"ApiClient has {operations} operations. Every edit of this project's other files compiles them again. In a separate project, the client is compiled only when the docs change."));
        }

        return test.EmitAsync();
    }

    [Theory]
    [InlineData("Include=Things.*|do_i", "The pattern 'do_i' of Include matches no group and no operation of the pages. It includes nothing. Did you mean 'do_it'?")]
    [InlineData("Include=Thingz.*|do_it", "The pattern 'Thingz.*' of Include matches no group and no operation of the pages. It includes nothing. Did you mean 'Things.*'?")]
    [InlineData("Exclude=*_snapshot", "The pattern '*_snapshot' of Exclude matches no group and no operation of the pages. It excludes nothing.")]
    public Task A_pattern_that_matches_nothing_is_reported(string metadata, string message) => new GeneratorTest(Pages.Api() with { Metadata = metadata })
    {
        ExpectedDiagnostics = { DiagnosticResult.CompilerWarning("PG1013").WithMessage(message) },
    }.EmitAsync();

    [Theory]
    [InlineData("Include=Things.*|do_it")]
    [InlineData("Include=*;Exclude=Things")]
    public Task A_pattern_that_matches_something_is_no_diagnostic(string metadata) => new GeneratorTest(Pages.Api() with { Metadata = metadata }).EmitAsync();

    [Theory]
    [InlineData("PiecesGenWireNames", "Camel", "PiecesGenWireNames takes AsDocumented, SnakeCase, CamelCase, PascalCase or KebabCase, not 'Camel'. It was ignored. Did you mean 'CamelCase'?")]
    [InlineData("PiecesGenWireNames", "snake_case", "PiecesGenWireNames takes AsDocumented, SnakeCase, CamelCase, PascalCase or KebabCase, not 'snake_case'. It was ignored. Did you mean 'SnakeCase'?")]
    [InlineData("PiecesGenWireNames", "2", "PiecesGenWireNames takes AsDocumented, SnakeCase, CamelCase, PascalCase or KebabCase, not '2'. It was ignored.")]
    [InlineData("PiecesGenAccess", "intrenal", "PiecesGenAccess takes public or internal, not 'intrenal'. It was ignored. Did you mean 'internal'?")]
    [InlineData("PiecesGenModels", "Clas", "PiecesGenModels takes Record or Class, not 'Clas'. It was ignored. Did you mean 'Class'?")]
    [InlineData("PiecesGenMethodNames", "Shrot", "PiecesGenMethodNames takes Long or Short, not 'Shrot'. It was ignored. Did you mean 'Short'?")]
    [InlineData("PiecesGenLongMethodNames", "1", "PiecesGenLongMethodNames takes true or false, not '1'. It was ignored.")]
    [InlineData("PiecesGenTesting", "yes", "PiecesGenTesting takes true, false or Only, not 'yes'. It was ignored.")]
    [InlineData("PiecesGenTesting", "Onyl", "PiecesGenTesting takes true, false or Only, not 'Onyl'. It was ignored. Did you mean 'Only'?")]
    [InlineData("PiecesGenUnusedModels", "ture", "PiecesGenUnusedModels takes true or false, not 'ture'. It was ignored. Did you mean 'true'?")]
    [InlineData("PiecesGenUnusedModels", "fasle", "PiecesGenUnusedModels takes true or false, not 'fasle'. It was ignored. Did you mean 'false'?")]
    public Task A_property_with_a_value_that_it_does_not_take_is_reported(string property, string value, string message) => new GeneratorTest(Pages.Api())
    {
        Properties = { [property] = value },
        ExpectedDiagnostics = { DiagnosticResult.CompilerWarning("PG0107").WithMessage(message) },
    }.EmitAsync();

    [Fact]
    public Task Metadata_with_a_value_that_they_do_not_take_are_reported_once_for_all_pages() => new GeneratorTest(
        Pages.Api() with { Metadata = "Access=privte;WireNames=kebab;Models=struct" }, Pages.Model("Other", "**id** | **str** |  | ") with { Metadata = "Access=privte;WireNames=kebab;Models=struct" })
    {
        ExpectedDiagnostics =
        {
            DiagnosticResult.CompilerWarning("PG0107").WithMessage("Access of an ApiDocs item takes public or internal, not 'privte'. It was ignored."),
            DiagnosticResult.CompilerWarning("PG0107").WithMessage("WireNames of an ApiDocs item takes AsDocumented, SnakeCase, CamelCase, PascalCase or KebabCase, not 'kebab'. It was ignored. Did you mean 'KebabCase'?"),
            DiagnosticResult.CompilerWarning("PG0107").WithMessage("Models of an ApiDocs item takes Record or Class, not 'struct'. It was ignored."),
        },
    }.EmitAsync();

    [Theory]
    [InlineData("PiecesGenWireNames", "camelcase")]
    [InlineData("PiecesGenAccess", "Public")]
    [InlineData("PiecesGenTesting", "False")]
    [InlineData("PiecesGenMethodNames", "long")]
    [InlineData("PiecesGenModels", "class")]
    public Task A_property_with_a_value_that_it_takes_is_no_diagnostic(string property, string value) =>
        new GeneratorTest(Pages.Api()) { Properties = { [property] = value } }.EmitAsync();

    [Fact]
    public void A_diagnostic_links_to_its_page()
    {
        var session = new GeneratorSession([]);
        session.SetProperty(SwitchedOn, "true");

        Assert.Equal(
            "https://github.com/piecesgen/piecesgen/blob/main/docs/diagnostics/PG0101.md",
            Assert.Single(session.Run().Diagnostics).Descriptor.HelpLinkUri);
    }
}
