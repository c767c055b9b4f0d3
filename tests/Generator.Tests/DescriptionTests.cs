using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>
/// What describes models in OpenAPI documents is there where ASP.NET Core makes such documents of the parts that it knows. That
/// it compiles and works is tested where these packages are (tests/Consumer.Tests).
/// </summary>
public sealed class DescriptionTests
{
    private static readonly Page s_api = Pages.Api(returns: "[**Plant**](Plant.md)");

    [Theory]
    [InlineData("Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi", "IOpenApiSchema", true)]
    [InlineData("Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi", "OpenApiSchema", false)]
    [InlineData("Microsoft.AspNetCore.Mvc", "Microsoft.OpenApi", "IOpenApiSchema", false)]
    public void Models_are_described_where_documents_have_schemas_that_are_references(string documents, string parts, string type, bool areDescribed)
    {
        GeneratorSession session = Session(s_api);
        session.AddReferences(Assembly(documents, "OpenApiOptions"), Assembly(parts, type));

        Assert.Equal(areDescribed, session.Run().HintNames.Any(IsDescription));
    }

    [Theory]
    [InlineData("**name** | **str** | What people call it. | ", """{"type":"object","properties":{"name":{"type":"string","description":"What people call it."}},"required":["name"]}""")]
    [InlineData("**height** | **float** |  | [optional] [readonly]", """{"type":"object","properties":{"height":{"type":"number","description":"The server sets it: it is received, and not sent.","readOnly":true}}}""")]
    [InlineData("**seen** | **datetime** |  | [optional]", """{"type":"object","properties":{"seen":{"type":"string","format":"date-time"}}}""")]
    [InlineData("**price** | **Decimal** |  | [optional]", """{"type":"object","properties":{"price":{"type":"string","format":"decimal"}}}""")]
    [InlineData("**anything** | **object** |  | [optional]", """{"type":"object","properties":{"anything":{}}}""")]
    [InlineData("**beds** | **Dict[str, List[int]]** |  | [optional]", """{"type":"object","properties":{"beds":{"type":"object","additionalProperties":{"type":"array","items":{"type":"integer"}}}}}""")]
    [InlineData("**parts** | **List[Optional[str]]** |  | [optional]", """{"type":"object","properties":{"parts":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}""")]
    [InlineData("**parent** | [**Plant**](Plant.md) |  | [optional]", """{"type":"object","properties":{"parent":{"$ref":"#/components/schemas/Plant"}}}""")]
    [InlineData("**note** | **str** | \"a\\\\b\" | [optional]", """{"type":"object","properties":{"note":{"type":"string","description":"\"a\\b\""}}}""")]
    public void A_model_is_described_as_its_docs_do(string rows, string expected) => Assert.Equal(expected, DescribedAs("Plant", s_api, Pages.Model("Plant", rows)));

    [Theory]
    [InlineData("* `WET` (value: `'wet'`)\n* `DRY` (value: `'dry'`)\n", """{"type":"string","enum":["wet","dry"]}""")]
    [InlineData("* `NUMBER_1` (value: `1`)\n* `NUMBER_10` (value: `10`)\n", """{"type":"number","enum":[1,10]}""")]
    [InlineData("* `TRUE` (value: `true`)\n* `AUTO` (value: `'auto'`)\n", """{"enum":[true,"auto"]}""")]
    public void An_enum_lists_its_values(string values, string expected) =>
        Assert.Equal(expected, DescribedAs("Plant", s_api, new Page("/docs/models/Plant.md", $"# Plant\n\n## Enum\n\n{values}")));

    [Fact]
    public void A_union_lists_its_types() => Assert.Equal(
        """{"oneOf":[{"$ref":"#/components/schemas/Tree"},{"type":"array","items":{"type":"string"}}]}""",
        DescribedAs("Plant", s_api, new Page("/docs/models/Plant.md", "# Plant\n\n## oneOf schemas\n\n* [**Tree**](Tree.md)\n* **List[str]**\n"), Pages.Model("Tree", "**name** | **str** |  | ")));

    [Fact]
    public void An_edit_in_the_consumers_code_runs_nothing()
    {
        var session = new GeneratorSession([s_api], tracksSteps: true);
        session.AddReferences(Assembly("Microsoft.AspNetCore.OpenApi", "OpenApiOptions"), Assembly("Microsoft.OpenApi", "IOpenApiSchema"));
        session.Run();
        session.EditSource("internal static class Edited { }");

        Assert.All(session.Run().Reasons(Steps.Descriptions), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static GeneratorSession Session(params Page[] pages) => new(pages);

    private static bool IsDescription(string hintName) => hintName.EndsWith("OpenApiExtensions.g.cs", StringComparison.Ordinal);

    /// <summary>The JSON that stands for a model in the emitted table.</summary>
    private static string DescribedAs(string model, params Page[] pages)
    {
        GeneratorSession session = Session(pages);
        session.AddReferences(Assembly("Microsoft.AspNetCore.OpenApi", "OpenApiOptions"), Assembly("Microsoft.OpenApi", "IOpenApiSchema"));
        GeneratorRun run = session.Run();
        string line = run.Source(run.HintNames.Single(IsDescription)).Split('\n').Single(line => line.TrimStart().StartsWith($"[\"{model}\"] = ", StringComparison.Ordinal));
        return SyntaxFactory.ParseToken(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]).ValueText;
    }

    /// <summary>An assembly with one type, in the namespace of its name.</summary>
    private static PortableExecutableReference Assembly(string name, string type)
    {
        using var image = new MemoryStream();
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText($"namespace {name} {{ public interface {type} {{ }} }}")],
            TestReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/packages/{name}.dll");
    }
}
