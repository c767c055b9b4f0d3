using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>What every reader of a page needs beside the page: its path, and where to put what was not understood.</summary>
internal class FormatContext
{
    private readonly DiagnosticList _diagnostics;

    public FormatContext(string path, CancellationToken cancellationToken)
        : this(path, new DiagnosticList(), cancellationToken)
    {
    }

    /// <summary>For a context that knows more of the same page.</summary>
    protected FormatContext(FormatContext context)
        : this(context.Path, context._diagnostics, context.CancellationToken)
    {
    }

    private FormatContext(string path, DiagnosticList diagnostics, CancellationToken cancellationToken)
    {
        Path = path;
        _diagnostics = diagnostics;
        CancellationToken = cancellationToken;
    }

    /// <summary>The page's path as the host named it.</summary>
    public string Path { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>What was reported so far.</summary>
    public EquatableArray<DocsDiagnostic> Diagnostics => _diagnostics.ToArray();

    public void Report(DiagnosticKind kind, TextSlice where, string message) => Report(kind, where.Span, message);

    public void Report(DiagnosticKind kind, PageSpan where, string message) =>
        _diagnostics.Add(kind, new PageLocation(Path, where), message);
}
