using BenchmarkDotNet.Attributes;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>What an edit costs while the project is open, beside what it costs the host with a generator that does nothing.</summary>
[MemoryDiagnoser]
public class Edits
{
    private Editor _trivial = null!;
    private Editor _ours = null!;

    [GlobalSetup]
    public void Setup()
    {
        IReadOnlyList<MemoryText> pages = CopiedPages.For(copies: 1);
        _ours = new Editor(new PiecesGenerator(), pages);
        _ours.Run();
        _trivial = new Editor(new TrivialGenerator([.. _ours.Result.Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))]), pages);
        _trivial.Run();
    }

    [Benchmark]
    public void SourceEditTrivial() => EditSource(_trivial);

    [Benchmark]
    public void SourceEdit() => EditSource(_ours);

    [Benchmark]
    public void PageEditTrivial() => EditPage(_trivial);

    [Benchmark]
    public void PageEdit() => EditPage(_ours);

    private static void EditSource(Editor editor)
    {
        editor.EditSource();
        editor.Run();
    }

    private static void EditPage(Editor editor)
    {
        editor.EditPage();
        editor.Run();
    }
}
