using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>What is emitted for pages, models that nothing reaches included; it compiles without a warning.</summary>
internal static class EmittedCode
{
    public static GeneratorRun Of(params Page[] pages)
    {
        var session = new GeneratorSession(pages);
        session.SetProperty("PiecesGenUnusedModels", "true");
        return session.Run().AssertCompiles();
    }
}
