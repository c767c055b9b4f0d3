using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Generator.Naming;
using PiecesGen.Fuzzing.Tests.Declared;

namespace PiecesGen.Fuzzing.Tests;

/// <summary>What the generator makes of some pages in its host: the named models it emits from, and the emitted files.</summary>
internal sealed record Emitted(IReadOnlyList<NamedModel> Models, IReadOnlyList<SyntaxTree> Trees, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Consumer");

    /// <param name="pages">The pages of one client.</param>
    /// <param name="namespace">The namespace of the client, so that several clients can be compiled together.</param>
    /// <param name="hasModels">Whether the named models are wanted. The host tracks steps for them, by every way from an output to a page, of which a large page has too many.</param>
    public static Emitted From(IEnumerable<Page> pages, string @namespace, bool hasModels = true)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PiecesGenerator().AsSourceGenerator()],
            pages.Select(page => new InMemoryText(page.Path, page.Text)),
            ParseOptions,
            new PageOptions(@namespace),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: hasModels));
        GeneratorRunResult result = driver.RunGenerators(s_empty).GetRunResult().Results.Single();
        if (result.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator threw: " + exception, exception);
        }

        return new Emitted(
            hasModels ? [.. Outputs(result.TrackedSteps, Steps.Names).Cast<NamedModel>()] : [],
            [.. result.GeneratedSources.Select(source => source.SyntaxTree)],
            result.Diagnostics);
    }

    /// <summary>What in the emitted files is not C#, or not what the model says must be declared.</summary>
    public IReadOnlyList<string> Problems()
    {
        string[] expected = [.. Models.SelectMany(ExpectedMembers.From).Order(StringComparer.Ordinal)];
        string[] declared = [.. Trees.SelectMany(DeclaredMembers.From).Order(StringComparer.Ordinal)];
        return
        [
            .. Trees.SelectMany(tree => tree.GetDiagnostics()).Select(diagnostic => diagnostic.ToString()),
            .. Surplus(declared, expected).Select(line => "declared, but not in the model: " + line),
            .. Surplus(expected, declared).Select(line => "in the model, but not declared: " + line),
        ];
    }

    private static IEnumerable<object> Outputs(ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps, string name) =>
        steps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Value) : [];

    /// <summary>What the first list has more often than the second.</summary>
    private static IEnumerable<string> Surplus(string[] lines, string[] others)
    {
        Dictionary<string, int> counts = others.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (string line in lines)
        {
            int left = counts.GetValueOrDefault(line);
            counts[line] = left - 1;
            if (left <= 0)
            {
                yield return line;
            }
        }
    }
}
