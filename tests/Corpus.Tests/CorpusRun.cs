using System.Collections.Concurrent;

namespace PiecesGen.Corpus.Tests;

/// <summary>What the generator makes of the corpus; each choice of dialects is run once for all tests.</summary>
internal static class CorpusRun
{
    private static readonly ConcurrentDictionary<string, Lazy<GeneratorRun>> s_runs = new();

    public static GeneratorRun For(string dialect) =>
        s_runs.GetOrAdd(dialect, static key => new Lazy<GeneratorRun>(() => new GeneratorSession(CorpusPages.For(key)).Run())).Value;
}
