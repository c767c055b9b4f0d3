using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>The host's own cost: as many pages and as many files of the same text as our generator has, and no thought in between. An edited page changes one file.</summary>
/// <param name="files">The names and texts to emit.</param>
internal sealed class TrivialGenerator(IReadOnlyList<(string Name, string Text)> files) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> pages = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellationToken) => IsPage(input.Right.GetOptions(input.Left)) ? input.Left.GetText(cancellationToken)!.ToString() : "");
        context.RegisterSourceOutput(
            pages.Collect().SelectMany((texts, _) => FilesOf(texts)),
            static (output, file) => output.AddSource(file.Name, SourceText.From($"{file.Text}// {file.Length}", Encoding.UTF8)));
    }

    private static bool IsPage(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions options) =>
        options.TryGetValue("build_metadata.AdditionalFiles.PiecesGenDocs", out _);

    private IEnumerable<(string Name, string Text, int Length)> FilesOf(ImmutableArray<string> pages)
    {
        int[] lengths = new int[files.Count];
        for (int i = 0; i < pages.Length; i++)
        {
            lengths[i % files.Count] += pages[i].Length;
        }

        return files.Select((file, i) => (file.Name, file.Text, lengths[i]));
    }
}
