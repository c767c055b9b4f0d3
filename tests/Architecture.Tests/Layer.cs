namespace PiecesGen.Architecture.Tests;

/// <summary>A row of the table: a folder, and the layers it may use. Only these two kinds of names stand in a row: a folder of the table's root, or, with a slash at its end, one of the checkout.</summary>
/// <remarks>A folder that ends in <c>/*</c> stands for each of its sub-folders: each is a layer of its own, none of them may use another.</remarks>
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
