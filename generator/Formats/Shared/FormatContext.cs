using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>What every reader of a page needs beside the page: its path, and where to put what was not understood.</summary>
internal class FormatContext
{
    private readonly FindingList _findings;

    public FormatContext(string path, CancellationToken cancellationToken)
        : this(path, new FindingList(), cancellationToken)
    {
    }

    /// <summary>For a context that knows more of the same page.</summary>
    protected FormatContext(FormatContext context)
        : this(context.Path, context._findings, context.CancellationToken)
    {
    }

    private FormatContext(string path, FindingList findings, CancellationToken cancellationToken)
    {
        Path = path;
        _findings = findings;
        CancellationToken = cancellationToken;
    }

    /// <summary>The page's path as the host named it.</summary>
    public string Path { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>What was reported so far.</summary>
    public EquatableArray<Finding> Findings => _findings.ToArray();

    public void Report(FindingKind kind, TextSlice where, string message) => Report(kind, where.Span, message);

    public void Report(FindingKind kind, PageSpan where, string message) =>
        _findings.Add(kind, new PageLocation(Path, where), message);
}
