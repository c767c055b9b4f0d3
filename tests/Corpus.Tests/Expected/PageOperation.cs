namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>An operation as its Python page states it, nothing concluded.</summary>
internal sealed record PageOperation(
    string Name,
    string Method,
    string Path,
    IReadOnlyList<PageMember> Parameters,
    string Returns,
    string? ContentType,
    string? Accept,
    IReadOnlyList<int> Statuses,
    bool IsStream);
