using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Tests.Support;

/// <summary>A consumer's project in an editor: pages and sources change, the generator runs again and, where it is asked to, says why each step ran.</summary>
public sealed class GeneratorSession
{
    /// <summary>What the SDK switches off in every project: the framework's own version redirections.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> s_sdkOptions = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly CSharpParseOptions _parseOptions;
    private readonly Dictionary<string, string> _properties = [];
    private readonly List<Page> _pages;
    private Dictionary<string, AdditionalText> _texts;
    private GeneratorDriver _driver;

    /// <param name="isModern">The consumer's framework is .NET 8 or newer.</param>
    /// <param name="documentation">Whether the consumer's own code has to be commented, as in a project that writes a documentation file.</param>
    /// <param name="tracksSteps">Whether a run can say why each step ran. The host then goes through the steps by every way there is from an output to a page, of which many pages have too many.</param>
    public GeneratorSession(
        IEnumerable<Page> pages,
        string source = "",
        OutputKind output = OutputKind.DynamicallyLinkedLibrary,
        LanguageVersion language = LanguageVersion.CSharp11,
        bool isModern = true,
        DocumentationMode documentation = DocumentationMode.Diagnose,
        bool tracksSteps = false)
    {
        // The symbol by which the SDK tells a modern framework.
        _parseOptions = new CSharpParseOptions(language, documentation, preprocessorSymbols: isModern ? ["NET8_0_OR_GREATER"] : []);
        _pages = [.. pages];
        _texts = _pages.ToDictionary(page => page.Path, page => (AdditionalText)new InMemoryText(page.Path, page.Text));
        Compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, _parseOptions, "Consumer.cs")],
            TestReferences.All,
            new CSharpCompilationOptions(
                output,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                specificDiagnosticOptions: s_sdkOptions));
        _driver = CSharpGeneratorDriver.Create(
            [new PiecesGenerator().AsSourceGenerator()],
            _texts.Values,
            _parseOptions,
            TestOptionsProvider.For(_properties, _pages),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
    }

    /// <summary>The consumer's own code.</summary>
    public CSharpCompilation Compilation { get; private set; }

    public GeneratorRun Run(CancellationToken cancellationToken = default)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out _, cancellationToken);
        return new GeneratorRun(_driver.GetRunResult().Results.Single(), (CSharpCompilation)output);
    }

    public void EditSource(string source)
    {
        SyntaxTree tree = Compilation.SyntaxTrees.Single();
        Compilation = Compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, _parseOptions, tree.FilePath));
    }

    /// <summary>A second file of the consumer's.</summary>
    public void AddSource(string source) => Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, _parseOptions, "Second.cs"));

    public void AddReferences(params IEnumerable<MetadataReference> references) => Compilation = Compilation.AddReferences(references);

    public void EditPage(string path, Func<string, string> edit)
    {
        int index = _pages.FindIndex(page => page.Path == path);
        string text = edit(_pages[index].Text);
        Xunit.Assert.NotEqual(_pages[index].Text, text);
        _pages[index] = _pages[index] with { Text = text };

        var replacement = new InMemoryText(path, text);
        _driver = _driver.ReplaceAdditionalText(_texts[path], replacement);
        _texts[path] = replacement;
    }

    public void AddPage(Page page)
    {
        _pages.Add(page);
        var text = new InMemoryText(page.Path, page.Text);
        _texts.Add(page.Path, text);
        _driver = _driver.AddAdditionalTexts([text]).WithUpdatedAnalyzerConfigOptions(TestOptionsProvider.For(_properties, _pages));
    }

    public void RemovePage(string path)
    {
        _pages.RemoveAll(page => page.Path == path);
        _driver = _driver.RemoveAdditionalTexts([_texts[path]]);
        _texts = _texts.Where(text => text.Key != path).ToDictionary();
    }

    /// <summary>Gives a page another path, where it stands.</summary>
    public void RenamePage(string path, string newPath)
    {
        int index = _pages.FindIndex(page => page.Path == path);
        _pages[index] = _pages[index] with { Path = newPath };
        var renamed = new InMemoryText(newPath, _pages[index].Text);
        _driver = _driver.ReplaceAdditionalText(_texts[path], renamed).WithUpdatedAnalyzerConfigOptions(TestOptionsProvider.For(_properties, _pages));
        _texts.Remove(path);
        _texts.Add(newPath, renamed);
    }

    public void SetProperty(string name, string value)
    {
        _properties[name] = value;
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(TestOptionsProvider.For(_properties, _pages));
    }
}
