using System.Globalization;
using System.Text.Json.Nodes;

namespace PiecesGen.FakePiecesOs;

/// <summary>What the server stamps its objects with.</summary>
internal static class Stamp
{
    /// <summary>A GroupedTimestamp of this moment, to the microsecond as Pieces OS (a Dart program) writes it.</summary>
    public static JsonObject Now() => new()
    {
        ["schema"] = Schema(),
        ["value"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
        ["readable"] = "just now",
    };

    /// <summary>An EmbeddedModelSchema.</summary>
    public static JsonObject Schema() => new() { ["migration"] = 0, ["semantic"] = "MAJOR_0_MINOR_0_PATCH_1" };
}
