using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Reading;

/// <summary>What every reader of a page needs to know: whose words to use, and where to put what was not understood.</summary>
internal sealed class PageContext
{
    private readonly FindingList _findings = new();
    private readonly string _path;

    public PageContext(string path, Dialect dialect)
    {
        _path = path;
        Dialect = dialect;
    }

    public Dialect Dialect { get; }

    public EquatableArray<Finding> Findings => _findings.ToArray();

    public void Report(FindingKind kind, TextSlice where, string message) => Report(kind, where.Span, message);

    public void Report(FindingKind kind, PageSpan where, string message) =>
        _findings.Add(kind, new PageLocation(_path, where), message);
}
