using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Cases;

/// <summary>A program over the client of some pages, compiled without a warning and loaded.</summary>
internal sealed class Consumer
{
    private readonly Func<Uri, Task<string>> _call;

    private Consumer(Func<Uri, Task<string>> call) => _call = call;

    /// <summary>Compiles statements that call <c>things</c> and return what they got as a text.</summary>
    public static Consumer From(string statements, params Page[] pages)
    {
        var run = new GeneratorSession(pages, Source(statements)).Run().AssertCompiles();
        return new Consumer(run.Load().GetType("Consumer")!.GetMethod("CallAsync")!.CreateDelegate<Func<Uri, Task<string>>>());
    }

    /// <summary>The ids of the compiler's errors, each once.</summary>
    public static string[] ErrorsOf(string statements, params Page[] pages) =>
    [
        .. new GeneratorSession(pages, Source(statements)).Run().Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)
            .Distinct(),
    ];

    public Task<string> CallAsync(Uri address) => _call(address);

    private static string Source(string statements) => $$"""
        using System;
        using System.Threading.Tasks;
        using PiecesGen;
        using Thing;

        #pragma warning disable CS1591
        public static class Consumer
        {
            public static async Task<string> CallAsync(Uri address)
            {
                IThingsApi things = new ThingClient(address).Things;
                {{statements}}
            }
        }
        """;
}
