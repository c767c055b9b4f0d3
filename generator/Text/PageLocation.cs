namespace PiecesGen.Generator.Text;

/// <summary>A place in a named page.</summary>
internal sealed record PageLocation(string Path, PageSpan Span)
{
    /// <summary>No place on any page: the project as a whole.</summary>
    public static PageLocation None { get; } = new("", default);

    public bool IsNone => Path.Length == 0;
}
