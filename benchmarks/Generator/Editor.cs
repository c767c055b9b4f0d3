using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>A project with docs pages, open in an editor: after an edit, a generator runs again.</summary>
internal sealed class Editor
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp11);

    private readonly SyntaxTree[] _sources = [Source(1), Source(2)];
    private readonly MemoryText[][] _pages;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    /// <param name="pages">The pages of the project.</param>
    /// <param name="edit">What an edit makes of the text of the page in the middle.</param>
    public Editor(IIncrementalGenerator generator, IReadOnlyList<MemoryText> pages, Func<string, string>? edit = null)
    {
        MemoryText page = pages[pages.Count / 2];
        _pages = [[page], [new MemoryText(page.Path, edit is null ? page.Text : edit(page.Text))]];
        _compilation = CSharpCompilation.Create("Consumer", [_sources[0]]);
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], pages, s_options, new PageOptions());
    }

    public GeneratorDriverRunResult Result => _driver.GetRunResult();

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>An edit of C# code that has nothing to do with the docs.</summary>
    public void EditSource()
    {
        SyntaxTree before = _sources[_edits++ % 2];
        _compilation = _compilation.ReplaceSyntaxTree(before, _sources[_edits % 2]);
    }

    public void EditPage()
    {
        MemoryText before = _pages[_edits++ % 2][0];
        _driver = _driver.ReplaceAdditionalText(before, _pages[_edits % 2][0]);
    }

    private static SyntaxTree Source(int number) =>
        CSharpSyntaxTree.ParseText($"static class Consumer {{ public static int Number => {number}; }}", s_options, "Consumer.cs");
}
