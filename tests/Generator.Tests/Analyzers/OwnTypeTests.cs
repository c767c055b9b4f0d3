using Microsoft.CodeAnalysis.Diagnostics;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>Where the compiler's warning that a type hides one of another project is silenced, and where it is not.</summary>
public sealed class OwnTypeTests
{
    private const string Use = "internal static class Consumer { internal static Demo.Thing From() => new(); }";

    [Fact]
    public async Task A_client_that_hides_one_of_the_same_name_is_meant() => Assert.Empty(await WarningsAsync(Pages.Model("Thing", "**id** | **str** |  | [optional]"), Use));

    [Fact]
    public async Task A_type_that_somebody_wrote_is_reported_still() =>
        Assert.Equal(["CS0436"], await WarningsAsync(null, Use + " namespace Demo { internal sealed class Thing { } }"));

    private static async Task<IEnumerable<string>> WarningsAsync(Page? page, string source)
    {
        GeneratorSession seen = Session(Pages.Model("Thing", "**id** | **str** |  | [optional]"), "");
        GeneratorSession session = Session(page, source);
        session.AddReferences(seen.Run().AssertCompiles().Compilation.ToMetadataReference());
        CompilationWithAnalyzers compilation = session.Run().Compilation.WithAnalyzers([new OwnTypeSuppressor()]);
        return (await compilation.GetAllDiagnosticsAsync()).Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id).Distinct();
    }

    private static GeneratorSession Session(Page? model, string source)
    {
        var session = new GeneratorSession(model is null ? [] : [Pages.Api(returns: "[**Thing**](../models/Thing.md)"), model], source);
        session.SetProperty("PiecesGenNamespace", "Demo");
        session.SetProperty("PiecesGenClientName", "DemoClient");
        return session;
    }
}
