namespace PiecesGen.Architecture.Tests;

/// <summary>A row of a table: a folder, and the layers it may use.</summary>
/// <remarks>
/// A folder is one of the table's root or, with a slash at its end, one of the checkout. With <c>/*</c> at its end it stands for each
/// of its sub-folders: each is a layer of its own, none of them may use another.
/// </remarks>
internal sealed record Layer
{
    private Layer(string folder, string[] names, bool isAllBut) => (Folder, Names, IsAllBut) = (folder, names, isAllBut);

    public string Folder { get; }

    /// <summary>The layers it may use, or, where it may use all others, those it may not.</summary>
    public IReadOnlyList<string> Names { get; }

    public bool IsAllBut { get; }

    public bool IsRooms => Folder.EndsWith("/*", StringComparison.Ordinal);

    public static Layer Using(string folder, params string[] layers) => new(folder, layers, isAllBut: false);

    public static Layer UsingAllBut(string folder, params string[] layers) => new(folder, layers, isAllBut: true);

    public bool MayUse(Layer other) => Names.Contains(other.Folder) != IsAllBut;

    /// <summary>The row as it stands in ARCHITECTURE.md.</summary>
    public string ToMarkdown()
    {
        string names = string.Join(", ", Names.Select(name => $"`{name}`"));
        string cell = (IsAllBut, Names.Count) switch
        {
            (true, 0) => "everything",
            (true, _) => $"everything but {names}",
            (false, 0) => "nothing else",
            (false, _) => names,
        };
        return $"| `{Folder}` | {cell} |";
    }
}
