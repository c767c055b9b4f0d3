namespace PiecesGen.Architecture.Tests;

/// <summary>The folders that the rows of a table name.</summary>
internal static class LayerPath
{
    /// <summary>The folder of a layer that another one lies in, or null where it lies elsewhere.</summary>
    public static string? PlaceIn(string root, Layer layer, string folder)
    {
        string path = layer.Folder.EndsWith('/') ? layer.Folder.TrimEnd('/') : $"{root}/{layer.Folder}";
        return layer.IsRooms ? RoomIn(path.TrimEnd('*'), folder) : Holds(path, folder) ? path : null;
    }

    public static bool Holds(string outer, string folder) => folder == outer || folder.StartsWith(outer + "/", StringComparison.Ordinal);

    private static string? RoomIn(string rooms, string folder)
    {
        if (!folder.StartsWith(rooms, StringComparison.Ordinal))
        {
            return null;
        }

        int end = folder.IndexOf('/', rooms.Length);
        return end < 0 ? folder : folder[..end];
    }
}
