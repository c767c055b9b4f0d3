using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>A page in memory, as an editor holds it.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
