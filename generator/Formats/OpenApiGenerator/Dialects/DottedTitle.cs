using System;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>Knows titles that put a package and a kind in front of the name: <c>Garden.Client.Model.Plant</c>, <c>garden_client.api.PlantApi</c>.</summary>
internal static class DottedTitle
{
    /// <param name="model">The part before the name of a model.</param>
    /// <param name="api">The part before the name of a group.</param>
    /// <param name="isFirst">What the package begins with.</param>
    public static bool Is(string title, string model, string api, Func<char, bool> isFirst)
    {
        string[] parts = title.Split('.');
        return parts.Length > 2 && title.IndexOf(' ') < 0 && parts[0].Length > 0 && isFirst(parts[0][0])
            && (parts[parts.Length - 2] == model || parts[parts.Length - 2] == api);
    }
}
