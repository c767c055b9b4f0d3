using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>The first run over all pages, beside the two things that no generator gets around: parsing the pages and parsing the C#.</summary>
[MemoryDiagnoser]
public class ColdRun
{
    private IReadOnlyList<MemoryText> _pages = [];
    private IReadOnlyList<SourceText> _emitted = [];

    [Params(1, 2)]
    public int Copies { get; set; } = 1;

    [GlobalSetup]
    public void Setup()
    {
        _pages = CopiedPages.For(Copies);
        Editor editor = new(new PiecesGenerator(), _pages);
        editor.Run();
        _emitted = [.. editor.Result.Results.Single().GeneratedSources.Select(source => source.SourceText)];
    }

    /// <summary>Markdig with our pipeline over every page.</summary>
    [Benchmark]
    public int Markdig()
    {
        int blocks = 0;
        foreach (MemoryText page in _pages)
        {
            blocks += BlockPipeline.Parse(page.Text).Count;
        }

        return blocks;
    }

    /// <summary>Roslyn over every emitted file.</summary>
    [Benchmark]
    public int Roslyn()
    {
        int length = 0;
        foreach (SourceText text in _emitted)
        {
            length += CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp11)).GetRoot().FullSpan.Length;
        }

        return length;
    }

    /// <summary>Both floors, one after the other.</summary>
    [Benchmark(Baseline = true)]
    public int Floors() => Markdig() + Roslyn();

    /// <summary>The generator in its host.</summary>
    [Benchmark]
    public object PiecesGen() => Run();

    /// <summary>The same, and what is emitted parsed, which the host leaves until somebody asks.</summary>
    [Benchmark]
    public int PiecesGenParsed()
    {
        int length = 0;
        foreach (GeneratedSourceResult source in Run().Result.Results.Single().GeneratedSources)
        {
            length += source.SyntaxTree.GetRoot().FullSpan.Length;
        }

        return length;
    }

    private Editor Run()
    {
        Editor editor = new(new PiecesGenerator(), _pages);
        editor.Run();
        return editor;
    }
}
