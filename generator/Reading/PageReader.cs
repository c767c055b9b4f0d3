using System.Threading;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Reading.Api;
using PiecesGen.Generator.Reading.Corrections;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Index;
using PiecesGen.Generator.Reading.Models;

namespace PiecesGen.Generator.Reading;

/// <summary>Reads one page: what it says, where it says it, and what was not understood.</summary>
internal static class PageReader
{
    public static PageFacts Read(string path, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        DocsPage page = DocsReader.Read(text, cancellationToken);
        Dialect dialect = DialectRecogniser.Recognise(page);
        return CorrectionsPageReader.Read(path, page, cancellationToken)
            ?? IndexPageReader.Read(path, page, dialect, cancellationToken)
            ?? ApiPageReader.Read(path, page, dialect, cancellationToken)
            ?? ModelPageReader.Read(path, page, dialect)
            ?? (PageFacts)new ForeignPageFacts(path);
    }
}
