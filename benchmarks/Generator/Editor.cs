using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>A project with docs pages, open in an editor: after an edit, a generator runs again.</summary>
internal sealed class Editor
{
    private const string Optional = " | [optional]";

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp11, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private readonly SyntaxTree[] _sources = [Source(1), Source(2)];
    private readonly MemoryText[] _pages;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    public Editor(IIncrementalGenerator generator, IReadOnlyList<MemoryText> pages)
        : this(generator, pages, pages.Last(page => page.Text.Contains(Optional, StringComparison.Ordinal)))
    {
    }

    /// <param name="edited">What the page is edited to, and back.</param>
    public Editor(IIncrementalGenerator generator, IReadOnlyList<MemoryText> pages, MemoryText page, MemoryText edited)
    {
        _pages = [page, edited];
        _compilation = CSharpCompilation.Create("Consumer", [_sources[0]]);
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], pages, s_options, new BenchmarkOptions());
    }

    private Editor(IIncrementalGenerator generator, IReadOnlyList<MemoryText> pages, MemoryText page)
        : this(generator, pages, page, new MemoryText(page.Path, WithOtherDescription(page.Text)))
    {
    }

    public GeneratorDriverRunResult Result => _driver.GetRunResult();

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>An edit of C# code that has nothing to do with the docs.</summary>
    public void EditSource()
    {
        SyntaxTree before = _sources[_edits++ % 2];
        _compilation = _compilation.ReplaceSyntaxTree(before, _sources[_edits % 2]);
    }

    /// <summary>An edit of a description: by default that of one property.</summary>
    public void EditPage()
    {
        MemoryText before = _pages[_edits++ % 2];
        _driver = _driver.ReplaceAdditionalText(before, _pages[_edits % 2]);
    }

    private static string WithOtherDescription(string text) =>
        text.Insert(text.IndexOf(Optional, StringComparison.Ordinal), " And more.");

    private static SyntaxTree Source(int number) =>
        CSharpSyntaxTree.ParseText($"static class Consumer {{ public static int Number => {number}; }}", s_options, "Consumer.cs");
}
