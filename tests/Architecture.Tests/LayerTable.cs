namespace PiecesGen.Architecture.Tests;

/// <summary>Which folders may use which: the table, and what breaks it.</summary>
/// <param name="Root">The folder of the checkout that the rows are folders of.</param>
/// <param name="Shared">The layers that all others may use.</param>
/// <param name="Rows">One row per layer.</param>
internal sealed record LayerTable(string Root, IReadOnlyList<string> Shared, IReadOnlyList<Layer> Rows)
{
    /// <summary>The references from one layer to another that no row allows. What lies outside all layers is no matter of the table.</summary>
    public IEnumerable<Reference> Violations(ReferenceGraph graph) =>
        graph.Folders.Where(reference => Place(reference.From) is { } from && Place(reference.To) is { } to && !Allows(from, to));

    /// <summary>The folders below the root that belong to no layer.</summary>
    public IEnumerable<string> FoldersOfNoLayer(ReferenceGraph graph) =>
        graph.SourceFolders.Where(folder => LayerPath.Holds(Root, folder) && Place(folder) is null);

    /// <summary>The layers without a source.</summary>
    public IEnumerable<string> EmptyLayers(ReferenceGraph graph)
    {
        HashSet<Layer> used = [.. graph.SourceFolders.Select(Place).OfType<Placed>().Select(placed => placed.Layer)];
        return Rows.Where(row => !used.Contains(row)).Select(row => row.Folder);
    }

    /// <summary>The table as it stands in ARCHITECTURE.md.</summary>
    public string ToMarkdown()
    {
        string beside = Shared.Count == 0 ? "" : $", beside {string.Join(" and ", Shared.Select(name => $"`{name}`"))}, which everybody may use";
        return string.Join('\n', [$"| folder of `{Root}/` | may use{beside} |", "| --- | --- |", .. Rows.Select(row => row.ToMarkdown())]);
    }

    private bool Allows(Placed from, Placed to) => from == to || Shared.Contains(to.Layer.Folder) || from.Layer.MayUse(to.Layer);

    /// <summary>The innermost layer that a folder lies in.</summary>
    private Placed? Place(string folder) => Rows
        .Select(row => LayerPath.PlaceIn(Root, row, folder) is { } place ? new Placed(row, place) : null)
        .OfType<Placed>()
        .MaxBy(placed => placed.Folder.Length);

    /// <summary>A layer, and its folder in the checkout: for a layer of rooms, the room.</summary>
    private sealed record Placed(Layer Layer, string Folder);
}
